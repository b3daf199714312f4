### by name: the phases of a month, what happens in each; `.name` as people read it

shocks = rumah tangga pindah dan digantikan pendatang; banjir, pandemi, dan harga, yang ditetapkan atau kebetulan, merusak harta dan memotong pendapatan
    .name = guncangan
programme = siklus tahapan dan setiap intervensi yang terjadwal; rencana, berkas, termin
    .name = program
information = melihat sekeliling: apa yang diharapkan dari orang lain; kabar dan perhatian menyebar; orang memihak dan berganti pihak
    .name = informasi
training = pendaftaran, kursi terbatas, keterampilan, kader; belajar sendiri; rembuk memilih, kegiatan diikuti
    .name = pelatihan
participation = siapa yang datang ke empat gotong royong mingguan, dan apa yang diberikan kepada yang datang; yang tidak datang ditegur oleh kenalannya
    .name = keikutsertaan
works = tabungan bersama, mitra, dan iuran; paket dibangun dengan uang dan tenaga, rusak, dan dirawat; kebun dan sampah; lingkungan
    .name = pekerjaan fisik
social-learning = kepercayaan, kekuatan hubungan, kesediaan, kebiasaan, norma; hubungan ditawarkan dan diputus; lembaga dinilai; para aktor bertemu
    .name = belajar sosial
livelihoods = upah, usaha, pinjaman, pengeluaran, tabungan; setiap rupiah dibukukan di dua sisi
    .name = penghidupan
welfare = indikator kesejahteraan setiap rumah tangga
    .name = kesejahteraan
observe = yang harus berlaku diperiksa; penjumlahan untuk tabel
    .name = pencatatan
