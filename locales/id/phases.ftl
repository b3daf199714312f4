### by name: the phases of a month, what happens in each; `.name` as people read it

shocks = rumah tangga pindah dan digantikan pendatang; banjir, pandemi, dan kenaikan harga, yang ditetapkan atau acak, merusak harta dan mengurangi pendapatan
    .name = guncangan
programme = siklus program dan setiap intervensi yang terjadwal; rencana, berkas, termin
    .name = program
information = rumah tangga saling mengamati dan membentuk harapan; kabar dan perhatian menyebar; rumah tangga memihak dan berganti pihak
    .name = informasi
training = pendaftaran, kursi terbatas, keterampilan, kader; belajar sendiri; rembuk memilih, rumah tangga mengikuti kegiatan
    .name = pelatihan
participation = siapa yang datang ke empat gotong royong mingguan, dan apa yang diterima mereka yang datang; yang tidak datang ditegur oleh kenalannya
    .name = keikutsertaan
works = tabungan bersama, mitra, dan iuran; paket dibangun dengan uang dan tenaga, rusak, dan dirawat; kebun dan sampah; lingkungan
    .name = pekerjaan fisik
social-learning = kepercayaan, kekuatan hubungan, kesediaan, kebiasaan, norma; hubungan ditawarkan dan diputus; lembaga dinilai; para aktor bertemu
    .name = belajar sosial
livelihoods = upah, usaha, pinjaman, pengeluaran, tabungan; setiap rupiah dibukukan di dua sisi
    .name = penghidupan
welfare = indikator kesejahteraan setiap rumah tangga
    .name = kesejahteraan
observe = kaidah yang harus selalu berlaku diperiksa; penjumlahan untuk tabel
    .name = pencatatan
