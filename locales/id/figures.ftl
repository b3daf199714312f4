### Words of the figures.

## Titles
works-title = Paket pekerjaan fisik selesai dan kemajuannya
turnout-title = Kehadiran gotong royong
turnout-groups-title = Kehadiran gotong royong di dalam dan di luar SK Kumuh
trust-title = Kepercayaan antarwarga dan kepada LKM
cooperation-title = Kerja sama: kehadiran, gotong royong, kesediaan, kepercayaan
social-capital-title = Modal sosial: mengikat, menjembatani, menghubungkan
welfare-title = Kesejahteraan
welfare-groups-title = Kesejahteraan di dalam dan di luar SK Kumuh
poverty-title = Kemiskinan
groups-title = Menurut kelompok warga: kehadiran, kepercayaan, kesejahteraan
# Small multiples by community.
communities-title = { $measure }, menurut komunitas
funds-title = Dana direncanakan, dicairkan, dan dibelanjakan
difference-from = Selisih dari “{ $control }”
difference-from-at = Selisih dari “{ $control }” { $when }
who-gains-title = Siapa yang untung: selisih dari “{ $control }”
who-gains-title-at = Siapa yang untung: selisih dari “{ $control }” { $when }
network-title = Hubungan warga { $place } pada akhir { $month }

## Under the titles
# The name of the place before what lines and bands are.
at-place = { $place } · { $words }
one-replicate = satu ulangan
mean-alone = rata-rata { $n } ulangan
line-and-band = garis: rata-rata { $n } ulangan; pita: 5–95 % dari ulangan itu
# Where only one arm has a band.
line-and-band-of = garis: rata-rata { $n } ulangan; pita: 5–95 % dari “{ $arm }”
# Of points instead of lines.
point-and-spread = tanda: rata-rata { $n } ulangan; garis tipis: 5–95 % dari ulangan itu
# Panels of a row share their axis.
rows-share = satu skala tiap baris
all-share = semua panel memakai satu skala
own-scales = tiap panel memakai skala sendiri
same-span = rentang semua panel sama
first-shown = { $n } yang pertama dari { $all }
funds-unit = rupiah per komunitas, kumulatif sejak awal
both-intervals = garis tebal: selang Monte Carlo 95 %; garis tipis: dengan ketidakpastian parameter
mc-interval = garis: selang Monte Carlo 95 % (parameter tidak divariasikan)
no-interval = satu ulangan: tanpa selang
network-facts = { $households } rumah tangga, { $ties } hubungan, { $bridging } di antaranya lintas RT · varian “{ $arm }”

## What a figure shows, for those who cannot see it
by-month-seen = { $title }, per bulan: { $arms }
social-capital-seen = Modal sosial mengikat, menjembatani, dan menghubungkan menurut varian, pada awal, saat varian dibandingkan, dan pada akhir: { $arms }
funds-seen = Dana yang direncanakan, dicairkan, dan dibelanjakan sampai tiap bulan, satu panel tiap varian
effects-seen = Pengaruh setiap varian dibandingkan dengan { $control }
who-gains-seen = Siapa yang untung dan siapa yang rugi: pengaruh menurut kelompok dibandingkan dengan { $control }

## When
when-over = rata-rata selama { $n } bulan sampai { $last }
when-year-end = pada akhir { $year }
when-month = pada { $month }
compared-when = ▲ dibandingkan { $when }

## Axes
axis-from = sumbu mulai { $value }
axis-of = { $name }, { $unit }
percent-axis = { $name }, %
percent-axis-of = { $name }, % dari { $whole }
rupiah-axis = { $name }, Rp
# How a panel of a group is headed.
panel-of = { $group }: { $measure }
# Where a line has no value at all.
no-value = tidak ada
# In place of a number.
not-defined = tidak dapat dihitung
multiples-of-smallest = kelipatan pengaruh terkecil yang patut ditindaklanjuti
worse = ← lebih buruk
better = lebih baik →
# Of a measure of which less is better.
less-better = ← turun, membaik
more-worse = naik, memburuk →
# Of a measure without a good side.
less = ← turun
more = naik →

## Social capital
bonding-capital = Mengikat
bonding-is = kekuatan hubungan dalam RT (bonding)
bridging-capital = Menjembatani
bridging-is = hubungan lintas RT (bridging)
linking-capital = Menghubungkan
linking-is = jalan terbaik ke sumber daya di luar (linking)
at-first = akhir { $month }, bulan pertama
at-compared = akhir { $month }, saat varian dibandingkan
at-last = akhir { $month }
# Levels one after the other.
percent-path = { $path } %

## Panels of co-operation
of-turnout = Kehadiran, % dari empat kali sebulan
of-mutual-help = Gotong royong: hadir minimal sekali, %
of-willingness = Kesediaan bila warga lain juga ikut, %
of-trust = Kepercayaan antarwarga, %

## Units without what explains them, after a number
# Of what a share is, as in “Works finished, % of planned”.

## Notes
grey-is-small = abu-abu: terlalu kecil
bold-is-decided = tebal: patut ditindaklanjuti
no-decree = di dalam/luar SK Kumuh: dilewati, salah satunya kosong
steps-of-ten = tiap langkah berikutnya sepuluh kali
more-in-report = ukuran lain ada di laporan

## In place of a figure
no-month = Tidak ada bulan yang dapat dibandingkan.
no-effect = Tidak ada pengaruh yang dapat ditampilkan: tidak ada yang dibandingkan, atau tidak satu pun ukuran utama memiliki batas pengaruh terkecil.
one-arm = Tidak ada yang dibandingkan: hanya ada satu varian.

## Funds
planned = direncanakan
released = dicairkan
spent = dibelanjakan (bidang)
of-plan = dicairkan { $released } %, dibelanjakan { $spent } % dari rencana
# Where the words above are too long.
of-plan-short = cair { $released } %, belanja { $spent } %
nothing-planned = tidak ada dana direncanakan

## The programme's strip
programme = Program
programme-and-more = Program ({ $more } lagi tidak ditampilkan)
programme-of = Program “{ $arm }”
programme-of-and-more = Program “{ $arm }” ({ $more } lagi tidak ditampilkan)
# An intervention without a dose in the arm that is shown.
in-other-arms = { $name } (di varian lain)
# An intervention of which the arm has several of its kind.
with-id = { $name } “{ $id }”

## Interventions
fund = dana (BDI), { $tranches } %
flood = banjir
pandemic = pandemi
price-rise = kenaikan harga

## Key of a network
household = rumah tangga
poor-household = miskin pada awalnya
leader = tokoh warga
board-member = anggota LKM
head = ketua RT
neighbourhood = RT { $number }
neighbourhood-inside = RT { $number }, SK Kumuh
bonding = hubungan dalam RT
bridging = hubungan lintas RT
strong-is-dark = gelap: kuat
# Why two pictures can be laid side by side.
same-positions = Letaknya sama di setiap bulan dan varian

## Why a figure could not be made
unknown = tidak ada gambar `{ $name }`; yang ada: { $names }, dan id setiap ukuran
not-drawn = gambar tidak dapat dibuat: { $cause }
not-written = { $file } tidak dapat ditulis: { $cause }
no-font = huruf yang disertakan tidak dapat dibaca

## Captions in a report
effects-caption = Setiap varian dibandingkan dengan pembanding, pada ukuran yang menjadi pokok pertanyaan. Skalanya menunjukkan kelipatan pengaruh terkecil yang perlu ditindaklanjuti, sehingga satuan yang berbeda dapat memakai satu sumbu; lebih baik selalu di kanan. Titik di dalam pita abu-abu terlalu kecil untuk ditindaklanjuti. Kesimpulan menuntut kedua selang tidak memuat nol.
works-caption = Atas: paket yang selesai dan masih berdiri, sebagai bagian dari yang direncanakan sampai saat itu. Bawah: nilai pekerjaan yang berdiri, sebagai bagian dari biaya yang direncanakan. Garis turun ketika paket tahun baru masuk rencana. Varian tanpa pekerjaan tidak mempunyai garis. Batang di bawah menunjukkan kapan program berjalan.
funds-caption = Uang per komunitas, kumulatif. Jarak antara garis putus-putus dan garis biru adalah dana yang direncanakan tetapi belum cair; jarak antara garis biru dan bidang adalah dana yang sudah cair tetapi belum dibelanjakan.
turnout-caption = Kehadiran pada empat gotong royong mingguan dalam sebulan; puncak tahunan terjadi pada bulan Agustus. Batang di bawah menunjukkan kapan program berjalan; bagian yang pucat adalah tahun tanpa anggaran, atau kegiatan yang hanya ada di varian lain. Semua varian memakai bilangan acak yang sama, sehingga garisnya bisa benar-benar berbeda meskipun berada dalam satu pita.
turnout-groups-caption = Sama, bagi warga yang RT-nya masuk SK Kumuh pada varian pembanding dan bagi warga lain. Kedua panel memakai satu skala.
trust-caption = Kepercayaan kepada warga yang sudah dikenal sejak awal, dan kepercayaan kepada LKM yang dipilih warga. Kedua panel memakai skala sendiri-sendiri, keduanya tidak mulai dari nol.
cooperation-caption = Apa yang dikerjakan bersama, berapa banyak yang ikut, dan apa yang menopangnya. Kehadiran menghitung gotong royong yang dihadiri; gotong royong menghitung rumah tangga yang datang sedikitnya sekali, seperti yang ditanyakan survei. Kesediaan adalah milik mereka yang mau bekerja bila warga lain juga bekerja: berkurang bila warga lain tidak datang. Kepercayaan mengikuti apa yang terlihat dikerjakan tetangga. Tiap panel memakai skala sendiri, yang tidak harus mulai dari nol.
social-capital-caption = Profil modal sosial: hubungan di dalam RT sendiri, hubungan lintas RT, dan hubungan dengan pemegang sumber daya di luar. Yang mengikat dan yang menjembatani adalah bagian dari satu keseluruhan, yaitu semua hubungan yang ada; yang mengikat ditimbang menurut kekuatannya. Semua varian mulai dari satu keadaan mantap; bulan pertama sudah memuat apa yang dimulai di dalamnya. Batang yang sama panjang berarti perubahan yang sama di tiap panel. Yang baik adalah perpaduan ketiganya, bukan sebanyak-banyaknya satu jenis.
welfare-caption = Rata-rata indikator kesejahteraan yang dapat berubah dalam model, dengan batas yang tetap.
welfare-groups-caption = Sama, di dalam dan di luar SK Kumuh. Kedua panel memakai satu skala.
poverty-caption = Penduduk di bawah garis kemiskinan, menurut pengeluaran per kapita. Makin sedikit makin baik.
who-gains-caption = Pengaruh terhadap kesejahteraan dan pengeluaran per kapita, menurut kelompok. Kelompok ditetapkan dari varian pembanding dan keadaan awal, tidak pernah dari siapa yang ikut serta.
groups-caption = Siapa yang berubah, dan kapan: warga miskin dan tidak miskin pada awalnya, di dalam dan di luar SK Kumuh. Panel dalam satu baris memakai satu skala.
communities-caption = Ukuran utama yang pertama di setiap komunitas. Tempat berbeda karena penduduknya dan secara kebetulan; perbedaan antarvarian yang muncul di semua tempat tidak bergantung pada satu tempat saja.
