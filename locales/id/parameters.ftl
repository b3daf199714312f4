### by name: what each parameter of the model means

## Who people are
participation-altruist_share = altruis: rumah tangga yang datang karena memang ingin membantu
    .why = Sisa dalam kajian yang mengelompokkan orang menurut tipe: beberapa dari seratus, tidak pernah nol dan jarang sampai satu dari sepuluh.
participation-free_rider_share = rumah tangga yang datang hanya demi keuntungan sendiri atau agar tidak ditegur; sisanya bekerja sama bila orang lain juga
participation-matching_conditional = bobot kehadiran yang diharapkan dalam keputusan mereka yang bekerja sama bersyarat (omega)
    .why = Dipilih agar sepuluh putaran laboratorium tercapai dengan selisih paling banyak 0,05: yang bekerja sama bersyarat hampir sepenuhnya mengikuti orang lain.
participation-matching_altruist = sama, bagi mereka yang memang ingin membantu
    .why = Dipilih agar sepuluh putaran laboratorium tercapai dengan selisih paling banyak 0,05: orang yang memang ingin membantu lebih sedikit melihat orang lain daripada yang bekerja sama bersyarat.

## Own reasons, on the logit scale
participation-own_altruist = alasan sendiri dari mereka yang memang ingin membantu, bila tidak ada yang dipertaruhkan
    .why = Dipilih agar sepuluh putaran laboratorium tercapai dengan selisih paling banyak 0,05: seorang diri, orang yang memang ingin membantu memberi dalam 82 sampai 95 dari seratus kali.
participation-own_others = alasan sendiri dari warga lain, bila tidak ada yang dipertaruhkan
    .why = Dipilih agar sepuluh putaran laboratorium tercapai dengan selisih paling banyak 0,05: seorang diri, warga lain memberi dalam satu sampai lima dari seratus kali.
participation-private_worth = nilai pribadi dari satu hari gotong royong di kampung (0 di laboratorium)
    .why = Dipilih agar kehadiran menetap di antara 0,45 dan 0,65, ketika gotong royong tidak mati dan tidak pula diikuti semua orang.
participation-stake = pengaruh kepentingan penuh: dana pekerjaan fisik yang diharapkan datang ke RT sendiri
    .why = Dana yang besar di depan rumah sendiri melipatkan peluang datang empat sampai lima puluh kali; separuhnya, pada titik tengah, dua sampai tujuh kali.
participation-stake_half = dana pekerjaan fisik per rumah tangga yang diharapkan, saat kepentingannya setengah
    .why = Sepersepuluh dari arti Rp 1 miliar per kelurahan bagi satu rumah tangga di dalam SK Kumuh; sepertiga sampai tiga kali lipatnya masuk akal.
participation-stake_stale = bulan setelah itu dana yang terlambat tinggal dihitung sekitar sepertiga
    .why = Tidak ada sumber: dana yang terlambat tiga bulan sampai setahun hampir tidak diharapkan lagi.
participation-rapport = pengaruh hubungan penuh dengan fasilitator
    .why = Belum ada yang mengukurnya: hubungan penuh dengan fasilitator melipatkan peluang datang dua kali di batas bawah dan tujuh kali di batas atas (rasio odds).
participation-salience = pengaruh perhatian penuh pada program
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; program yang mendapat perhatian penuh melipatkan peluang datang 1,3 sampai 3,3 kali (rasio odds), kurang daripada pekerjaan di depan rumah sendiri.
participation-confidence = pengaruh kepercayaan kepada LKM satu satuan di atas tingkat dasarnya, bagi yang bersentuhan dengan program
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; kepercayaan naik paling banyak 0,4, yang melipatkan peluang datang 1,5 sampai 5 kali (rasio odds).
participation-habit = pengaruh kebiasaan sendiri satu satuan di atas kebiasaan RT
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; sebulan tidak hadir terasa beberapa bulan, dan bila lebih tidak ada kebiasaan yang berubah.
participation-expected_reprimand = pengaruh norma x pengawasan: teguran yang diperkirakan bila tidak datang
    .why = Dipilih agar norma menetap di antara 0,3 dan 0,85; di luarnya gotong royong akan mati atau mengikat semua orang.
participation-reprimand_memory = pengaruh teguran yang masih segar diingat
    .why = Satu teguran terasa, tetapi kecil dibandingkan dengan teguran yang diperkirakan karena norma.
participation-cost_sd = simpangan baku beban untuk datang antarrumah tangga
    .why = Tidak dapat diketahui dari kehadiran saja: bila kurang, rumah tangga hampir tidak berbeda; bila lebih, perbedaannya melebihi bobot sebagian besar alasan untuk datang.
participation-free_rider_private = bobot alasan pribadi dalam keputusan penunggang bebas (free rider)
    .why = Bagi penunggang bebas, alasan pribadi kurang berbobot daripada bagi warga lain, tetapi bukan tanpa bobot.
participation-free_rider_sanction = bobot teguran yang diperkirakan dalam keputusan penunggang bebas (free rider)
    .why = Penunggang bebas hampir sama seganya terhadap teguran seperti warga lain, dan tidak lebih.
participation-august = pengaruh bulan peringatan kemerdekaan
    .why = Hanya satu hari kemerdekaan di antara empat gotong royong bulan itu: peluang datang (rasio odds) naik sepersepuluh sampai empat perlima.
participation-additive_expected = bentuk aditif: pengaruh perkiraan bahwa semua orang lain datang dibandingkan dengan tidak seorang pun, bagi yang sepenuhnya bersedia
participation-additive_worth = bentuk aditif: nilai pribadi dari satu hari gotong royong, sebagai ganti nilai dalam bentuk yang lain
    .why = Pada 0 bentuk ini menetap di tempat yang sama dengan bentuk yang lain; setengah logit ke kedua arah menggeser kehadiran sepersepuluh sebelum orang lain menanggapi.
participation-habit_speed = laju kebiasaan mengikuti kehadiran sendiri
    .why = Kebiasaan mencakup dua setengah sampai sepuluh bulan ke belakang: lebih dari sebulan, kurang dari setahun.

## Willingness
willingness-wear = laju kesediaan hilang bila tidak ada orang lain yang datang dan tidak ada yang ditegur
    .why = Dipilih agar mengikuti turunnya kerja sama selama sepuluh putaran laboratorium; lebih lambat atau lebih cepat akan terlihat di sana.
willingness-support_neighbours = dukungan tetangga tanpa hubungan, dinyatakan sebagai kekuatan hubungan
    .why = Tidak ada sumber: yang tidak mempunyai hubungan tetap mempunyai tetangga, yang nilainya kurang dari dua hubungan biasa.
willingness-support_half = jumlah kekuatan hubungan saat dukungannya setengah
    .why = Dipilih agar rerata kesediaan tetap seperti pada sembilan hubungan berkekuatan biasa.
willingness-mend = laju hubungan berkekuatan penuh memulihkan kesediaan
    .why = Tanpa sumber: di antara hubungan yang kuat, kesediaan pulih dalam satu musim, tidak seketika dan tidak bertahun-tahun.

## Dyadic trust
trust-gain = laju belajar dari tetangga yang lebih sering datang daripada yang diharapkan
    .why = Tanpa sumber untuk besarnya: setengah sampai satu setengah kali nilai bawaan, dan di bawah laju hilangnya, sebab kabar baik kurang berbobot daripada kabar buruk.
trust-loss = laju belajar dari tetangga yang lebih jarang datang daripada yang diharapkan
    .why = Tanpa sumber untuk besarnya: satu setengah kali rentang laju bertambahnya, sebab kabar buruk lebih berbobot daripada kabar baik.
trust-return = laju kepercayaan kembali ke tingkat dasar pasangan itu (waktu paruh 7,3 bulan)
    .why = Kekecewaan separuh terlupakan setelah tujuh sampai sebelas bulan: tidak dalam satu musim, tidak pula setelah bertahun-tahun.
trust-prior_weight = bentuk reputasi: bobot tingkat dasar, dalam bulan ketika semua perbuatan orang lain terlihat
    .why = Dugaan awal yang lemah: satu sampai lima bulan melihat semuanya sudah mengimbangi anggapan sebelumnya.
trust-sight_floor = bagian kehadiran tetangga yang terlihat oleh orang yang tidak datang
    .why = Orang yang tinggal di rumah mendengar tentang beberapa orang yang datang, dan melihat jauh lebih sedikit daripada yang hadir.
trust-sight_across = seberapa banyak yang terlihat dari, dan dikerjakan bersama, warga RT lain yang pekerjaannya di tempat lain, dibandingkan dengan sesama warga RT
    .why = Gotong royong milik RT sendiri, sedangkan pasar, masjid, dan sekolah tidak: dari RT lain ada yang terlihat, tetapi kurang dari separuh.

## Ties
ties-gain = laju kekuatan hubungan bertambah karena bekerja bersama
    .why = Tanpa sumber: setengah sampai satu setengah kali nilai bawaan; dua orang yang selalu bekerja bersama menjadi dekat dalam satu sampai dua tahun.
ties-fade = laju kekuatan hubungan kembali ke tingkat dasarnya
    .why = Separuh kekuatan hubungan yang diperoleh hilang setelah tujuh sampai sebelas bulan tanpa bertemu; bila lebih cepat, tetangga terlupakan dalam satu musim.
ties-baseline_kin = kekuatan dasar hubungan kerabat
    .why = Kerabat lebih dekat daripada tetangga, dan tidak semua kerabat dekat.
ties-baseline_neighbour = kekuatan dasar hubungan tetangga
    .why = Tetangga rata-rata kurang dekat daripada kerabat dan lebih dekat daripada kenalan lewat pekerjaan.
ties-baseline_work = kekuatan dasar hubungan lewat pekerjaan
    .why = Hubungan lewat pekerjaan paling lemah dari ketiga jenis, tetapi lebih kuat daripada sekadar saling kenal.
ties-review = peluang suatu pasangan menimbang ulang hubungannya (salah satunya memilih)
    .why = Bila separuh warga datang, hubungan di luar kerabat bertahan kira-kira enam puluh tahun di batas bawah, seumur hidup, dan setahun di batas atas, secepat di laboratorium.
ties-seek = peluang mencari hubungan baru, untuk tiap hubungan yang kurang dari jumlah yang biasa dipelihara rumah tangga
    .why = Hubungan yang kurang dicari dalam empat bulan sampai setahun.
ties-by_friends = di antara pencari hubungan yang tidak bertanya kepada siapa saja (`population.bridging_share`): yang bertanya kepada teman dari teman; hanya perbandingannya dengan angka berikutnya yang berarti
    .why = Bila jauh lebih kecil, hubungan yang menetap membentuk lebih sedikit segitiga daripada di sembilan belas desa; bila jauh lebih besar, kelompok akan menutup diri.
ties-by_neighbours = sama: yang bertanya di RT; bila hubungan diimpor, sisa dari keduanya bertanya kepada siapa saja
    .why = Sebagian hubungan dicari di antara tetangga, bukan sebagian besar: teman dari temanlah yang membentuk segitiga seperti di sembilan belas desa.
ties-enough = peluang rumah tangga yang hubungannya sudah cukup menolak tawaran hubungan
    .why = Sakelar, bawaannya 0: pada 1, seperti dalam skenario sembilan belas desa, ada yang tetap tanpa hubungan; tidak ada sumber yang menyangkal nilai di antaranya.
ties-cut_after_absence = peluang hubungan yang ditimbang ulang diputus bila pihak lain tidak pernah datang
ties-cut_after_presence = peluang hubungan yang ditimbang ulang diputus bila pihak lain selalu datang
ties-form_with_present = peluang tawaran hubungan diterima bila pihak lain selalu datang
ties-form_with_absent = peluang tawaran hubungan diterima bila pihak lain tidak pernah datang
ties-form_at_works = peluang orang yang datang ke pekerjaan program menawarkan hubungan di sana (kekuatan dasar 0)
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; yang selalu datang menawarkan satu hubungan baru di sana dalam delapan bulan sampai tiga tahun.

## Norm and reprimands
norm-agreed = tingkat kewajiban yang disepakati RT sebelum program
    .why = Kira-kira separuh warga menganggap gotong royong sebagai kewajiban; mendekati 0 tidak ada yang ditegur, mendekati 1 semua orang.
norm-between_communities = seberapa berbeda tingkat kewajiban yang disepakati antarkomunitas, simpangan baku pada skala logit
    .why = Tidak ada sumber untuk gotong royong; kehadiran dalam rapat berbeda antardesa lebih jauh daripada yang dicakup rentang ini.
norm-between_neighbourhoods = seberapa berbeda tingkat itu antar-RT dalam satu komunitas, simpangan baku pada skala logit
    .why = Tidak ada sumber: RT dalam satu komunitas berbeda, dan lebih kecil daripada perbedaan antarkomunitas.
norm-return = laju norma kembali ke tingkat yang disepakati
    .why = Norma yang terguncang pulih separuh setelah setengah sampai dua tahun.
norm-behaviour = bobot kehadiran nyata dalam tingkat yang dituju norma
    .why = Perilaku warga memengaruhi apa yang dianggap benar; menurut rancangan model bobotnya paling besar sepersepuluh.
norm-detection = peluang ketidakhadiran diketahui oleh orang yang datang
    .why = Kira-kira satu dari tiga ketidakhadiran terlihat; dari mereka yang sebulan tidak datang, enam sampai sembilan dari sepuluh lalu ketahuan.
norm-spite = teguran yang dibalas dengan kejengkelan, bukan diingat
    .why = Kota-kota dalam percobaan yang dikutip sangat berbeda dalam seberapa sering hukuman dibalas dengan kejengkelan; kampung dianggap berada di antara yang terendah dan yang tertinggi.
norm-spite_trust = kepercayaan kepada penegur yang hilang karena teguran yang dibalas dengan kejengkelan
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; teguran yang menjengkelkan mengurangi sedikit kepercayaan dan tidak memutus hubungan.
norm-reprimand_fade = laju teguran terlupakan
    .why = Separuh teguran terlupakan setelah satu sampai empat bulan: lebih lama dari seminggu, tidak sampai setahun.

## Information
information-salience_loss = laju perhatian pada program memudar
    .why = Program yang tidak lagi dibicarakan separuh hilang dari perhatian setelah setengah sampai satu tahun.
information-outreach = perhatian yang diperoleh dari fasilitator dengan kedekatan penuh
    .why = Kira-kira satu dari sepuluh pesan diingat; rentangnya setengah sampai dua kali itu.
information-word_of_mouth = perhatian yang diteruskan lewat hubungan; di bawah laju hilangnya, sehingga perhatian memudar
    .why = Obrolan saja tidak boleh membuat program terus diingat, sehingga nilainya tetap di bawah nilai bawaan laju hilangnya, 0,08.

## Trust in institutions
institutions-gain = laju kepercayaan bergerak ke tingkat yang sepadan dengan hasil dibandingkan dengan janji, bila sepenuhnya mengalaminya
    .why = Bila sepenuhnya mengalaminya, warga mencapai separuh jalan ke penilaian baru setelah tiga sampai sebelas bulan.
institutions-return = laju kembali ke tingkat dasar (waktu paruh 11,2 bulan)
    .why = Yang bertambah atau berkurang separuh hilang setelah delapan sampai empat belas bulan: lebih lama dari satu musim, lebih pendek dari masa jabatan LKM.
institutions-baseline = kepercayaan kepada LKM, fasilitator, dan pemerintah sebelum ada janji
    .why = Pada skala 0 sampai 1, warga belum percaya dan belum curiga kepada lembaga yang belum menjanjikan apa pun; kepercayaan itu cenderung di bawah tengah.
institutions-baseline_sd = simpangan baku tingkat dasar itu antarrumah tangga
    .why = Bila kurang, semua rumah tangga menilai hampir sama; bila jauh lebih besar, banyak yang mulai di ujung skala.
institutions-deserved_low = tingkat kepercayaan yang sepadan bila tidak ada yang diwujudkan
    .why = Lembaga yang tidak mewujudkan apa pun tidak layak banyak dipercaya, tetapi sedikit kepercayaan tetap bertahan.
institutions-deserved_high = tingkat kepercayaan yang sepadan bila semuanya diwujudkan
    .why = Program yang mewujudkan janjinya hampir tidak menaikkan kepercayaan kepada lembaga setempat (GoBifo, Tuungane), sehingga batas bawahnya sedikit di atas tingkat dasar; di batas atas tersisa seperlima yang tidak dapat diraih oleh hasil apa pun.
institutions-promise_forgotten = bulan setelah pekerjaan terakhir jatuh tempo, yang mengurangi bobot janji sekitar dua pertiga
    .why = Tidak ada sumber: janji dilupakan dalam tiga bulan sampai satu setengah tahun.
institutions-exposure_delineated = seberapa warga di dalam delineasi mengalami hasilnya
    .why = Kira-kira separuh atau lebih warga di dalam delineasi melewati atau memakai hasil pekerjaan; tidak semuanya.
institutions-exposure_salience = seberapa mereka yang memikirkan program mengalami hasilnya
    .why = Yang memikirkan program mendengar hasilnya tanpa melihat, dan lebih sedikit tahu daripada yang tinggal di samping pekerjaan.
institutions-blame_facilitator = bagian kekurangan yang dipersalahkan kepada fasilitator (LKM dipersalahkan atas semuanya)
    .why = Fasilitator disalahkan atas sebagian kekurangan dan kurang daripada LKM; kira-kira separuh, sebab tidak ada sumber yang lebih rinci.
institutions-blame_government = bagian kekurangan yang dipersalahkan kepada pemerintah
    .why = Pemerintah yang membayar, sehingga disalahkan atas sebagian besar kekurangan, tetapi tidak sebesar LKM.

## The board and the facilitator among households
board-contact_gain = laju hubungan dengan LKM tumbuh pada pertemuan penuh
    .why = Yang pada setiap hari kerja bersama anggota LKM mencapai separuh jalan untuk mengenal mereka dengan baik dalam tujuh sampai tujuh belas bulan.
board-forgetting = laju hubungan dengan LKM hilang tanpa pertemuan
    .why = Tanpa bertemu, hubungan dengan LKM separuh hilang setelah lima sampai empat belas bulan.
board-presence = bagian hari kerja RT yang dihadiri anggota LKM, tanpa program
    .why = Tanpa sumber: anggota LKM hadir pada satu dari tujuh sampai hampir satu dari dua hari kerja.
board-programme_time = waktu yang diberikan LKM selama ada pekerjaan, dibandingkan dengan waktu lain
    .why = Program menyita waktu sukarelawan; lebih dari dua setengah kali biasanya tidak bertahan bertahun-tahun.
board-site_weight = bobot RT dengan pekerjaan, dibandingkan dengan RT tanpa pekerjaan, dalam pembagian waktu LKM
    .why = Tanpa sumber: pekerjaan memanggil LKM ke lokasinya, sedikitnya dua kali lebih sering; pada lima belas banding satu LKM hampir tidak hadir di tempat lain.
facilitator-rapport_gain = laju hubungan dengan fasilitator tumbuh pada pertemuan dan kecakapan penuh
    .why = Fasilitator yang baik dan selalu bertemu suatu rumah tangga mencapai separuh kedekatan setelah lima sampai empat belas bulan.
facilitator-rapport_loss = laju hubungan dengan fasilitator hilang tanpa pertemuan
    .why = Tanpa bertemu, kedekatan dengan fasilitator separuh hilang setelah empat sampai sebelas bulan.
facilitator-contact_outside = pertemuan fasilitator dengan warga di luar delineasi, dibandingkan dengan yang di dalam
    .why = Kunjungan berhenti di batas delineasi; di batas atas ada satu pertemuan di luar untuk dua puluh di dalam.
facilitator-competence_floor = yang masih dicapai fasilitator tanpa kecakapan: f = dasar + (1 - dasar) x kecakapan
    .why = Siapa pun dapat menyusun berkas, tetapi lambat; tidak ada sumber tentang seberapa lambat.
facilitator-contacts = berapa kali sebulan tim penuh bertemu satu rumah tangga di dalam SK Kumuh
    .why = Lima orang dengan lima belas hari lapangan untuk sembilan kelurahan, yang menemui 25 rumah tangga sehari, menghasilkan sekitar 1,2; setengah sampai dua kalinya masuk akal.
cadres-contacts = berapa kali sebulan kader bertemu satu rumah tangga bila semua kader yang diperlukan melanjutkan semua tugas
    .why = Tidak ada sumber: kader tinggal di situ, tetapi bekerja di samping pekerjaannya sendiri.
cadres-competence = kecakapan kader yang melanjutkan tugas fasilitator
    .why = Tidak ada sumber: kader belajar dari fasilitator dan lebih sedikit dilatih.
board-leads_alone = seberapa baik LKM sendirian memimpin pekerjaan dan kegiatan, dibandingkan dengan kepemimpinan penuh
    .why = Tidak ada sumber: LKM sudah membangun sebelum ada fasilitator, tetapi lebih lambat; tidak hampir nol, tidak pula hampir sebaik itu.
board-leads_between = seberapa berbeda kemampuan LKM memimpin sendirian, simpangan baku pada skala logit
    .why = Tidak ada sumber: di ujung bawah LKM hampir sama; di ujung atas satu dari enam memimpin kurang dari setengah sebaik yang tengah.
board-upkeep_alone = seberapa jauh pemeliharaan terorganisasi tanpa kelompok pemelihara
    .why = Saluran juga dibersihkan dalam kerja bakti biasa; tidak ada sumber tentang seberapa banyak, paling banyak setengah dari yang dicapai dengan kelompok.

## Works
works-labour_days = hari kerja rumah tangga yang diperlukan pekerjaan senilai Rp 1 juta
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan; bila seperempat biaya adalah upah, satu hari menghasilkan antara Rp 170.000 dan Rp 40.000.
works-labour_offered = hari kerja untuk pekerjaan di lokasi dari kehadiran penuh sebulan (empat hari), dibandingkan dengan empat
    .why = Tanpa sumber: satu gotong royong memberi setengah sampai satu setengah hari kerja.
works-rainy_labour = hasil satu hari kerja pada musim hujan, Oktober sampai April, dibandingkan dengan bulan lain
    .why = Hujan menghentikan beberapa jam pada banyak hari, bukan seluruh musim: satu hari hujan menghasilkan setengah sampai sembilan persepuluh hari kering.
works-self_help = bagian terbesar biaya paket yang ditutup tenaga tanpa upah (swadaya)
    .why = Swadaya yang diingat dari pekerjaan kota dan desa berkisar sepersepuluh sampai seperlima biaya.
works-self_help_pace = laju membangun tanpa upah dan tanpa uang, dibandingkan dengan laju bila ada uang
    .why = Tanpa sumber: tanpa uang untuk bahan, warga membangun lambat, seperdua puluh sampai dua perlima laju bila ada uang.
works-stalled_loss = laju pekerjaan belum selesai rusak selama terbuka, rerata setahun; pada bulan hujan, makin sedikit yang selesai makin banyak
    .why = Tanpa sumber: pekerjaan yang terbengkalai kehilangan sampai sepertiga setahun, atau tidak sama sekali bila kering dan dijaga.
works-decay_unkept = laju pekerjaan selesai rusak tanpa perawatan (5 % per tahun)
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan, yaitu 2,4 sampai 10 % per tahun; tanpa perawatan, pekerjaan kecil bertahan antara sepuluh dan empat puluh tahun.
works-decay_kept = laju pekerjaan selesai rusak dengan perawatan (2 % per tahun)
    .why = Tanpa sumber: 0,6 sampai 3,5 % per tahun, di bawah nilai bawaan tanpa perawatan, sebab perawatan memperlambat kerusakan dan tidak menghentikannya.
works-upkeep_days = hari kerja untuk merawat pekerjaan selesai, bila diajak oleh kelompok pemelihara (KPP)
    .why = Tanpa sumber: pekerjaan senilai Rp 100 juta lalu memerlukan antara setengah dan enam hari kerja sebulan.

## Skill and livelihoods
skill-mean = keterampilan pada awalnya
    .why = Orang yang belum dilatih mulai dari tingkat rendah, tetapi sebagian sudah belajar di tempat lain.
skill-return = kenaikan upah dari tanpa keterampilan ke keterampilan penuh
    .why = Pelatihan yang dievaluasi menaikkan laba lima sampai sepuluh persen; keterampilan penuh lebih dari satu pelatihan.
skill-fade = laju keterampilan di atas tingkat rumah tangga itu sendiri terlupakan
    .why = Tanpa sumber: separuh yang tidak dipakai hilang dalam tiga sampai dua belas tahun.
livelihood-income_sd = simpangan baku pendapatan bulanan di sekitar rata-ratanya
    .why = Pendapatan informal berubah dari bulan ke bulan sepersepuluh sampai sepertiga.
livelihood-savings_months = tabungan yang disimpan rumah tangga sebagai cadangan, dalam bulan pendapatan
    .why = Tanpa sumber: dua minggu sampai tiga bulan pendapatan.
livelihood-savings_speed = laju tabungan kembali ke cadangan itu
    .why = Tanpa sumber: separuh kekurangan tabungan tertutup dalam satu sampai tujuh bulan.
livelihood-idle_below = bulan yang pendapatannya sejauh ini di bawah rata-rata dihitung setengah menganggur (24 % dari semua bulan)
    .why = Dengan sebaran normal, 16 sampai 34 % bulan lalu dihitung setengah menganggur, di sekitar 24 % pada nilai bawaan.

## Small enterprises; nothing of this acts where a scenario has no trades
enterprise-substitution = seberapa modal, alat, keterampilan, dan cuaca baik dapat saling menggantikan dalam produksi (CES; 1 berarti Cobb-Douglas; di bawah 1 kekurangan saling memperberat)
    .why = Keterampilan tanpa alat menghasilkan sedikit, begitu pula alat tanpa keterampilan: keduanya saling melengkapi, jadi nilainya di bawah 1 (Cobb-Douglas), dan mendekati 0 hanya yang paling kurang yang menentukan.
enterprise-custom_sd = simpangan baku permintaan bulanan suatu usaha di sekitar rata-ratanya
    .why = Tanpa sumber: jumlah pelanggan berubah dari bulan ke bulan kira-kira seperti pendapatan informal.
enterprise-quality_speed = laju mutu mengikuti keterampilan, alat, dan modal
    .why = Tanpa sumber: mutu mengikuti keterampilan dalam dua sampai tujuh bulan.
enterprise-quality_sd = simpangan baku variasi acak bulanan dalam mutu
    .why = Tanpa sumber: hasil tiap kali berbeda beberapa persen.
enterprise-reputation_speed = laju nama baik mengikuti mutu; turunnya dua kali lebih cepat
    .why = Tanpa sumber untuk besarnya: nama baik separuh terbentuk setelah tiga bulan sampai setahun lebih sedikit.
enterprise-reach_speed = laju pelanggan meluas dari kerabat ke tetangga, komunitas, dan orang luar; hilangnya dua kali lebih cepat
    .why = Tanpa sumber untuk besarnya: separuh pelanggan yang terjangkau diperoleh dalam empat bulan sampai satu setengah tahun.
enterprise-reach_bridging = bagian jangkauan yang bergantung pada empat hubungan lintas RT
    .why = Tanpa sumber untuk besarnya: empat hubungan lintas RT membuka sedikitnya seperlima jangkauan, dan sedikitnya dua perlima tidak memerlukannya.
enterprise-rivals = penjual lain (warung, penjaja) yang ikut berbagi permintaan di tiap RT, dihitung sebagai penjual bermutu penuh
    .why = Tanpa sumber: penjual dari luar (warung, penjaja) setara dengan setengah sampai tiga penjual bermutu penuh.
enterprise-capital_wear = bagian modal kerja yang hilang karena busuk dan pecah
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan, yaitu 6 sampai 21 % per tahun; bila lebih, laba usaha kecil habis karenanya.
enterprise-invest = bagian tabungan lebih yang ditanamkan pemilik untuk modal dan alat yang kurang
    .why = Tanpa sumber: pemilik menanam kembali sepertujuh sampai separuh kelebihannya.
enterprise-salvage = modal kerja yang tersisa saat usaha tutup
    .why = Tanpa sumber: yang dijual terburu-buru laku sepertiga sampai dua pertiga nilainya.
enterprise-start_rate = peluang rumah tangga yang bersemangat penuh memulai usaha yang menjanjikan dua kali hasil waktunya sekarang
    .why = Tanpa sumber: sekitar setengah sampai dua kali nilai bawaan, yang membuat jumlah usaha baru sebanding dengan yang tutup di komunitas yang mapan.
enterprise-companion = tambahan semangat dari hubungan penuh dengan fasilitator
    .why = Tanpa sumber untuk besarnya: hubungan penuh dengan fasilitator menambah seperempat sampai seluruh semangat rumah tangga yang paling bersemangat.
enterprise-again = peluang memulai bagi yang pernah mempunyai usaha, dibandingkan dengan yang belum pernah
    .why = Tanpa sumber: yang pernah punya usaha tahu cara memulainya, dari sama sering sampai empat kali lebih sering daripada yang lain.
enterprise-skill_entry = bagian biaya memulai yang dihemat oleh keterampilan penuh
    .why = Tanpa sumber: keterampilan menghemat kesalahan awal, sedangkan barang dan alat tetap harus dibeli.
enterprise-close_yearly = peluang usaha tutup, setelah tahun pertamanya, bila hasilnya sama dengan hasil waktu pemiliknya di tempat lain
    .why = Dari usaha kecil di negara berkembang 8,2 sampai 8,3 % tutup dalam setahun; rentang ini memberi ruang bagi usaha yang hasilnya sama dengan hasil waktunya di tempat lain.
enterprise-close_young = peluang tutup pada tahun pertama, dibandingkan dengan sesudahnya
    .why = Usaha muda lebih sering tutup di setiap sampel; seberapa lebih sering berbeda-beda.
enterprise-close_poor = peluang tutup usaha yang tidak menghasilkan apa-apa, dibandingkan dengan yang hasilnya sama dengan hasil waktu pemiliknya di tempat lain
    .why = Laba rendah menaikkan peluang tutup; seberapa besar berbeda antarsampel.

## Debts; nothing of this acts where a scenario has no lender
credit-living = bagian pendapatan bulan biasa untuk hidup sebelum membayar utang; bulan di bawah itu dianggap buruk
    .why = Rumah tangga miskin menghabiskan sedikitnya separuh pendapatan bulan biasa untuk makan saja, dan di atas tiga perempat hampir tidak ada sisa untuk membayar utang.
credit-borrow = peluang rumah tangga yang memerlukan uang meminta pinjaman
    .why = Tanpa sumber: di bawah seperempat sebagian besar rumah tangga bertahan satu musim tanpa meminjam, dan di atas 0,8 tidak ada lagi yang menunggu atau meminta bantuan kerabat lebih dahulu.
credit-default_after = lama menunggak sebelum pinjaman dianggap macet
    .why = Bank menggolongkan pinjaman sebagai bermasalah setelah sembilan puluh hari, dan kesabaran pemberi pinjaman kecil habis sebulan lebih cepat atau lebih lambat.
credit-write_off = lama menunggak sebelum pinjaman dihapusbukukan
    .why = Tanpa sumber: pemberi pinjaman yang menyerah sebelum setengah tahun membuang uang, dan yang masih menunggu setelah dua tahun menyimpan pinjaman mati dalam pembukuannya.
credit-barred = lama pemberi pinjaman tidak meminjami lagi setelah penghapusbukuan
    .why = Tanpa sumber: pemberi pinjaman mengingat pinjaman yang tidak dibayar lebih dari setahun, tetapi orang dan catatannya berganti dalam empat tahun.
moneylender-share = rumah tangga yang dapat meminjam kepada rentenir
    .why = Sakelar: 0 bila tidak ada rentenir, sampai semua rumah tangga bila rentenir menjadi sumber modal yang lazim.
moneylender-rate = bunga rentenir, atas seluruh pokok setiap bulan (flat)
moneylender-months = lama mengangsur kepada rentenir
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan, karena pinjaman seperti ini kecil dan berjalan beberapa bulan, jarang hampir setahun.
moneylender-ceiling = pinjaman terbesar dari rentenir, dalam bulan pendapatan biasa
    .why = Tanpa sumber: pinjaman tanpa agunan sebesar pendapatan seminggu sampai sebulan, karena dengan bunga seperlima sebulan yang lebih besar tidak akan terbayar.
moneylender-rollovers = berapa kali pokok boleh ditunda bila bunganya dibayar
    .why = Tanpa sumber: setengah sampai dua kali nilai bawaan, karena rentenir hidup dari bunga tetapi ingin pokoknya kembali dalam kira-kira setahun.
moneylender-most = utang (bunga dan pokok), dibandingkan dengan pokok, saat bunga berhenti
    .why = Batas riba lazimnya menghentikan utang pada dua kali pokok; yang dapat ditagih dari peminjam hampir tidak pernah melebihi tiga kali.
bank-share = rumah tangga yang memenuhi syarat bank (KUR)
    .why = Sakelar: 0 bila tidak ada bank, dan dengan kredit bersubsidi pun kurang dari empat di antara sepuluh rumah tangga kecil mempunyai surat dan usaha yang diminta.
bank-rate = bunga bank (KUR, 6 % per tahun)
bank-months = lama mengangsur kepada bank
    .why = Modal kerja KUR dipinjamkan untuk satu sampai tiga tahun.
bank-ceiling = pinjaman terbesar dari bank (KUR super mikro)
bank-age = umur usaha mulai dapat meminjam di bank
    .why = KUR meminta usaha berjalan kira-kira enam bulan; dengan pelatihan atau penjamin tiga bulan cukup, dan cabang yang berhati-hati meminta setahun penuh.

## Loan groups and meetings
group-insolvency = peluang anggota kelompok pinjaman jatuh dalam kesulitan sehingga tidak dapat membayar
    .why = Dipilih bersama angka kelompok pinjaman lainnya agar pinjaman macet tetap kira-kira antara 2 dan 10 %; di luar itu kelompok selalu lancar atau selalu hancur.
group-trouble = rata-rata lama kesulitan itu (1: diundi lagi setiap bulan)
    .why = Tanpa sumber: sakit atau kehilangan pekerjaan membuat rumah tangga tidak dapat membayar selama sebulan sampai setengah tahun, dan yang lebih lama adalah kemiskinan.
group-contagion = peluang anggota meniru satu rekan yang tunggakannya ia lihat, dan tidak membayar
    .why = Di bawah satu di antara dua puluh tunggakan tidak akan menular, dan di atas tiga di antara sepuluh satu penunggak menjatuhkan sebagian besar kelompok.
group-covers = berapa kali angsurannya sendiri yang sanggup dibayar anggota untuk anggota lain dalam sebulan
    .why = Tanpa sumber: bila anggota tidak sanggup menambah setengah angsuran, tanggung renteng tidak ada artinya, dan orang miskin tidak membayar tiga angsuran dalam sebulan.
group-trust_slope = kesediaan menanggung seseorang, per satuan kepercayaan; peluang 0,5 pada kepercayaan 0,5
    .why = Dari orang yang dipercaya 0,75, anggota bersedia menanggung 73 % pada 4 dan 95 % pada 12: di bawahnya kepercayaan hampir tidak berarti, dan di atasnya hanya kepercayaan yang menentukan.
group-trust_loss = kepercayaan yang hilang dari anggota kelompok yang melihat seorang anggota macet
    .why = Tanpa sumber untuk besarnya: pinjaman macet yang dilihat kelompok mesti lebih berarti daripada satu bulan buruk, tetapi satu kejadian tidak menghapus separuh kepercayaan.
group-forgiven = bagian kehilangan itu yang dimaafkan bagi anggota yang banyak kenalannya
    .why = Tanpa sumber untuk besarnya: separuh jarak nilai bawaan ke nol dan ke seluruhnya, karena yang banyak kenalannya dimaafkan sebagian, tidak pernah semuanya.
group-connected = jumlah hubungan, dibandingkan dengan rata-rata, untuk disebut banyak kenalan
    .why = Di bawah rata-rata sebagian besar anggota tergolong banyak kenalan, dan pada 1,75 kali rata-rata tinggal segelintir orang.
group-interest = bagian laporan buruk yang ditahan bila hubungan dengan LKM penuh
    .why = Tanpa sumber untuk besarnya: teman LKM diuntungkan, tetapi kabar tentang pinjaman macet selalu ada yang sampai.
group-facilitator_delay = keterlambatan keterangan fasilitator
    .why = Fasilitator berkunjung kira-kira sebulan sekali, dan keterangan yang datang setelah setengah tahun tiba ketika pinjaman sudah lunas atau hilang.
meeting-attendance = bagian pertemuan yang dihadiri mereka yang diundang
    .why = Tanpa sumber: pertemuan yang dihadiri kurang dari enam di antara sepuluh anggota tidak dapat mengumpulkan angsuran, dan selalu ada yang sakit atau bepergian.
meeting-contact = kekuatan hubungan yang bertambah dalam satu pertemuan
    .why = Pertemuan mingguan menumbuhkan hubungan yang bertahan dalam satu masa pinjaman (Feigenberg, Field & Pande); rentang ini membentuk separuh hubungan dalam tujuh sampai tiga puluh empat pertemuan.
meeting-trust = laju kepercayaan bergerak ke apa yang terlihat dalam satu pertemuan tentang cara orang lain membayar
    .why = Tanpa sumber: disamakan dengan pertambahan hubungan, sehingga kepercayaan mengikuti apa yang terlihat dalam satu masa pinjaman, bukan dalam satu malam.
weather-rainy = rata-rata buruknya cuaca bagi bahan pertanian dan penjemuran pada bulan hujan
    .why = Tanpa sumber: hujan merusak seperlima sampai tiga perlima yang dapat dirusak cuaca.
weather-dry = sama, pada bulan kemarau
    .why = Tanpa sumber: kurang daripada di musim hujan, tetapi bukan nol.

## Health and the built environment
health-complaint = peluang anggota rumah tangga mempunyai keluhan kesehatan, di lingkungan terburuk
    .why = Susenas mencatat keluhan kesehatan dalam sebulan pada 0,26 sampai 0,30 penduduk menurut kabupaten, dan rentang ini memberi ruang di sekitarnya untuk lingkungan terburuk.
health-complaint_clean = sama, di lingkungan terbaik
    .why = Susenas mencatat 0,26 sampai 0,30 menurut kabupaten di lingkungan baik dan buruk; lingkungan terbaik dapat lebih rendah, tetapi di mana pun ada yang sakit.

## Background shocks
flood-yearly_slum = peluang banjir di RT yang kumuh
    .why = Sakelar: 0 bila tidak ada banjir; banjir yang merusak pekerjaan dan tabungan lebih sering dari dua tahun sekali tidak akan menyisakan apa pun.
flood-yearly_other = peluang banjir di RT lain
    .why = Sakelar: 0 bila tidak ada banjir; RT lain tidak lebih sering banjir daripada RT kumuh, paling sering dua tahun sekali.
flood-works_lost = pekerjaan yang rusak karena banjir
    .why = Tanpa sumber: sebagian saluran dan jalan bertahan dari banjir, dan kehilangan lebih dari separuh sekaligus adalah bencana, bukan banjir tahunan.
flood-savings_lost = tabungan yang hilang karena banjir
    .why = Dalam studi lapangan banjir menghapus apa yang telah dicapai: sedikitnya separuh tabungan, dan paling banyak seluruhnya.
help-after_shock = bagian kekurangan rumah tangga yang tertimpa bencana yang ditutup oleh kenalannya
    .why = Sakelar: 0 bila bantuan tidak diikuti; kerabat dan tetangga menutup sebagian kerugian, jarang lebih dari separuh, karena mereka pun miskin.

## Actors
actors-favour = bobot hubungan LKM dengan ketua RT, dibandingkan dengan skor kekumuhan, dalam urutan pekerjaan yang didahulukan
    .why = Sakelar: 0 bila hanya kebutuhan yang menentukan; pada setengah, hubungan penuh ketua RT dengan LKM sama beratnya dengan skor kekumuhan terburuk.
actors-interest = seberapa hubungan kuat antara LKM dan fasilitator mempercepat berkas dan melemahkan verifikasinya
    .why = Sakelar: 0 bila kedekatan tidak mengubah berkas; pada setengah, berkas siap dalam dua pertiga waktu.
actors-ego = seberapa jauh dinas, perusahaan, dan masyarakat biasanya hanya mengurus sektornya sendiri
    .why = Sakelar: 0 bila sektor bekerja sama; pada setengah, setengah dari pertemuan mereka tidak terjadi dan termin menunggu setengah dari tambahan waktu itu.
actors-ego_delay = tambahan waktu tunggu termin bila masing-masing hanya mengurus sektornya sendiri
    .why = Satu putaran tanda tangan memakan satu bulan sampai setengah tahun.

## Own means, partners, how a place is seen
works-dues = iuran mereka yang datang, sebagai bagian dari pendapatan biasa x kepercayaan kepada LKM x kehadiran, untuk pekerjaan
    .why = Sakelar: 0 bila tidak ada iuran; rumah tangga miskin hampir tidak pernah memberi lebih dari seperlima puluh pendapatannya untuk pekerjaan bersama.
works-own_package = biaya satu paket yang dibayar mitra dan iuran
    .why = Tanpa sumber: yang dibayar mitra dan iuran adalah pekerjaan kecil, sepotong jalan setapak atau saluran, antara sepuluh dan lima puluh juta rupiah.
visibility-gain = laju keterkenalan tumbuh pada keberhasilan penuh
    .why = Tanpa sumber: pada keberhasilan penuh, dan bila tidak ada yang terlupakan, suatu tempat separuh dikenal setelah tujuh bulan sampai tiga tahun; tidak ada yang dikenal dalam sebulan.
visibility-fade = laju keterkenalan hilang
    .why = Tanpa sumber: separuhnya terlupakan dalam delapan bulan sampai tiga tahun, karena media dan pengunjung beralih ke tempat lain.
visibility-publicity = pengaruh publikasi mitra pada keterkenalan, dihitung sebagai keberhasilan
    .why = Tanpa sumber: publikasi sebulan setara dengan keberhasilan penuh bila berbiaya dua puluh sampai dua ratus juta rupiah, sebesar biaya sebuah kampanye.
stigma-baseline = stigma sebelum ada keberhasilan
    .why = Sakelar: 0 bila tempat itu tidak bernama buruk; di atas 0,6 hampir tidak ada pembeli atau mitra yang datang, padahal tempat bernama buruk pun tetap berdagang.
stigma-turned = laju stigma berkurang pada keterkenalan penuh
    .why = Tanpa sumber untuk besarnya: pada keterkenalan penuh separuh nama buruk hilang dalam tiga bulan sampai sedikit lebih dari setahun.
stigma-return = laju stigma kembali ke tingkat dasarnya
    .why = Tanpa sumber: nama buruk kembali lebih lambat daripada berita dilupakan, separuhnya dalam dua sampai dua belas tahun.

## Leakage
leakage-most = bagian belanja yang hilang bila tidak ada yang mengawasi
    .why = Sakelar: 0 bila tidak ada yang diambil; audit jalan desa di Indonesia menemukan 0,28 hilang (Olken 2007), dan di atas 0,4 akan terlihat pada bangunannya.
leakage-penalty = yang harus dibayar bila ketahuan, dibandingkan dengan yang diambil
    .why = Yang ditemukan harus dikembalikan: kadang sedikit kurang, kadang ditambah denda.
leakage-watched = peluang upah yang hilang ditemukan bila semua warga datang
    .why = Warga yang mengawasi menemukan sedikit; lebih dari seperlima akan tampak pada percobaan lapangan.
leakage-verified = peluang fasilitator yang memverifikasi berkas menemukan yang hilang
    .why = Sakelar: 0 bila hanya berkas yang diverifikasi; 0,3 sesuai dengan pemeriksa yang mendatangi pekerjaannya.

## Weekly works called, gifts
works-called = bagian gotong royong mingguan yang benar-benar diadakan
incentive-gift = pengaruh pemberian, atau bagian panen, yang bernilai jauh di atas pendapatan sehari
    .why = Perlengkapan dan makanan kecil menggerakkan sebagian orang, bukan semua: peluang datang menjadi dua sampai dua belas kali (rasio odds).

## Litter; nothing of this acts unless litter.use is above 0
litter-use = laju tempat bersih dikotori bila sampah sudah berserakan dan tidak ada yang menahan diri
    .why = Sakelar: 0 bila sampah tidak diikuti; di atas separuh sebagian besar tempat bersih akan dikotori dalam dua bulan.
litter-first = laju membuang sampah di tempat bersih, dibandingkan dengan di tempat yang sudah kotor
    .why = Orang lebih jarang membuang sampah sembarangan di tempat bersih (Cialdini, Reno & Kallgren 1990), jadi nilainya jauh di bawah 1, tetapi selalu ada yang mengotori di mana saja.
litter-cleaned = bagian sampah yang terangkut bila semua orang datang ke setiap kerja bakti
    .why = Tanpa sumber untuk besarnya: kerja bakti sebulan yang dihadiri semua orang mengangkat sedikitnya seperempat sampah, dan selokan serta tepi sungai tidak pernah bersih seluruhnya.
litter-collected = bagian sampah yang terangkut tanpa kerja bakti
    .why = Tanpa sumber: dari tanpa pengangkutan sama sekali sampai yang mengangkut separuhnya dalam lima bulan, karena bila lebih baik dari itu tidak ada sampah yang perlu diikuti.
litter-health = tambahan peluang keluhan kesehatan bila sampah ada di mana-mana
    .why = Tanpa sumber: dari sepertiga pengaruh lingkungan terbangun (0,06) sampai kurang dari dua kalinya, karena sampah juga menjadi sarang lalat dan nyamuk.

## Gardens in common; nothing of this acts without the kind commons
commons-growth = laju kekurangan kondisi kebun dipulihkan oleh seluruh hari kerja yang diperlukan
    .why = Kebun perlu satu musim untuk pulih: separuh kekurangannya diperbaiki dalam dua sampai delapan bulan.
commons-neglect = laju kondisi kebun hilang bila tidak ada yang datang
    .why = Kebun yang tidak dirawat penuh gulma setelah satu musim: separuh kondisinya hilang dalam dua sampai delapan bulan.
commons-unskilled = panen tanpa keterampilan, dibandingkan dengan panen dengan keterampilan penuh
    .why = Tanpa sumber untuk besarnya: tanpa pengetahuan pun ada yang tumbuh, dan pelatihan tidak perlu bila hasilnya sudah hampir sama.
commons-exposure = seberapa rumah tangga di RT yang mempunyai kebun mengalami pembagian panen
    .why = Tanpa sumber: disamakan dengan seberapa warga mengalami penyerahan hasil program, karena tetangga melihat banyak dari pembagian panen tetapi tidak semuanya.
commons-awareness = laju kebun mulai diperhatikan oleh orang yang datang ke setiap gotong royong di RT yang mempunyai kebun
    .why = Tanpa sumber untuk besarnya: orang yang selalu hadir separuh memperhatikannya setelah empat bulan sampai dua tahun.
visibility-visitors = permintaan dari luar yang ditambahkan keterkenalan penuh, dibandingkan dengan belanja mereka biasanya
    .why = Sakelar: 0 bila tidak ada tamu; pada 2 tempat terkenal melipattigakan pembeli dari luar.

## Learning without a trainer, pooled capital; nothing of this acts at 0
self_teaching-share = rumah tangga yang belajar sendiri tentang hal yang mereka pikirkan
    .why = Sakelar: 0 bila tidak ada yang belajar sendiri; satu dari lima rumah tangga sudah banyak.
self_teaching-rate = bagian hal yang dapat dipelajari yang mereka pelajari sendiri, bila sepenuhnya dipikirkan
    .why = Tanpa sumber: keterampilan dipelajari sendiri dalam satu sampai empat tahun.
self_teaching-from_others = bagian kelebihan keterampilan kenalan tepercaya yang datang, yang dipelajari oleh rumah tangga yang juga datang
    .why = Sakelar: 0 bila tidak ada yang ditiru; seperdua puluh sebulan sudah cepat.
pool-begin = peluang rumah tangga yang sepenuhnya bekerja bersama kenalan tepercaya masuk tabungan bersama
    .why = Sakelar: 0 bila tidak ada tabungan bersama; di atas sepersepuluh sebulan separuh dari yang mempunyai kenalan tepercaya sudah masuk dalam tujuh bulan.
pool-leave = peluang anggota yang tidak bekerja bersama siapa pun keluar dari tabungan bersama
    .why = Tanpa sumber: separuh dari yang tidak lagi bekerja bersama sudah keluar setelah tujuh bulan sampai tiga tahun.
pool-rate = bagian pendapatan biasa yang disetor anggota ke tabungan bersama dalam sebulan
    .why = Tanpa sumber: kurang dari seperseratus pendapatan tidak menjadi dana, dan rumah tangga miskin tidak menyisihkan lebih dari seperdua puluh.
pool-works = bagian dari miliknya dalam tabungan bersama yang diberikan anggota yang percaya penuh kepada LKM untuk pekerjaan tanpa dana bantuan
    .why = Tanpa sumber untuk besarnya: dana swadaya memang membiayai pekerjaan, tetapi bila anggota memberi lebih dari sepersepuluh sebulan tabungan bersama segera habis.

## Sides taken for and against; nothing of this acts where nobody is against a programme
stance-sway = laju rumah tangga tanpa kenalan bergeser satu langkah ke arah mereka yang berbicara kepadanya, bila semuanya sepakat dan dipercaya penuh
    .why = Tanpa sumber: rumah tangga tanpa kenalan yang hanya mendengar satu pendapat bergeser satu langkah dalam dua sampai tujuh bulan.
stance-contacts = jumlah kenalan yang membuat rumah tangga dua kali lebih sulit dipengaruhi
    .why = Menurut studi lapangan 002, yang terisolasi lebih mudah dipengaruhi; rumah tangga memelihara kira-kira sepuluh hubungan, dan kurang dari tiga berarti terisolasi.
stance-speaks = bagian perhatian dan kesediaan ikut yang hilang bila semua yang didengar menentang
    .why = Penentang meredam keikutsertaan warga tetapi tidak menghentikannya: separuh, lebih atau kurang seperempat.

## News, and those whom it does not reach
information-closed = rumah tangga tertutup: tidak terjangkau siapa pun dari luar, hanya lewat hubungan
    .why = Sakelar, bawaannya 0; dalam skenario yang memakainya, paling banyak seperlima rumah tangga tertutup.
information-pass_knowing = peluang rumah tangga yang tahu, tetapi tidak ikut, meneruskan kabar kepada satu kenalan
    .why = Sakelar, bawaannya 0; 0,08 per triwulan, angka yang diingat, adalah 0,027 per bulan.
information-pass_taking_part = sama, bagi yang ikut serta atau pernah dilatih
    .why = Sakelar, bawaannya 0; 0,40 per triwulan, angka yang diingat, adalah 0,157 per bulan.

## Assemblies, and activities that were chosen
assembly-attends = peluang datang ke rembuk, dibandingkan dengan kehadiran rumah tangga itu di gotong royong
    .why = Banyak yang mendengar tentang rembuk dan sedikit yang hadir (3ie 2018): yang datang lebih sedikit daripada ke gotong royong, tetapi rembuk tetap berlangsung.
assembly-speaks = peluang orang yang datang ke rembuk dalam sebulan berbicara di sana
    .why = Sedikit dari yang hadir berbicara (3ie 2018): lebih dari pemimpin rapat saja, tetapi kurang dari sepertiga.
assembly-leaders = peluang tokoh, anggota LKM, dan ketua RT berbicara, dibandingkan dengan warga lain
    .why = Tanpa sumber: tokoh dan pengurus lebih sering berbicara daripada warga lain, tetapi di atas lima kali tidak ada suara lain yang terdengar.
assembly-common = bobot kebutuhan yang dibicarakan, dibandingkan dengan kebutuhan sendiri, dalam usul dan suara
    .why = Tanpa sumber: pada 0 pembicaraan tidak mengubah satu suara pun dan pada 1 tidak ada yang memikirkan rumah tangganya sendiri; keduanya tidak masuk akal.
needs-own = bagian kebutuhan rumah tangga yang berasal dari dirinya, bukan dari keadaannya
    .why = Tanpa sumber: rumah tangga dalam keadaan yang sama menginginkan hal yang berbeda, tetapi keadaan menentukan sedikitnya seperempat.
activity-practice = laju anggota memperoleh keterampilan dalam kegiatan yang sepenuhnya mengajarkannya
    .why = Tanpa sumber: setahun praktik memberi antara seperdua puluh dan sepertiga keterampilan penuh; bila lebih cepat, pelatihan tidak diperlukan.

## Capability of a community
capability-gain = laju kemandirian tumbuh bila semua orang mengerjakannya, dengan fasilitator cakap penuh yang memampukan mereka
    .why = Sakelar: 0 bila bekerja tidak mengajarkan apa-apa; pada seperdua puluh sebulan, separuhnya dikuasai dalam empat belas bulan, dan hal semacam ini tidak dikuasai dalam satu musim.
capability-fade = laju kemandirian hilang
    .why = Tanpa sumber: separuhnya terlupakan dalam tiga sampai dua belas tahun.
capability-carries = bagian tugas fasilitator yang diteruskan sendiri oleh komunitas yang mandiri penuh
    .why = Tanpa sumber: seperempat sampai tiga perempat tugas tim dapat dikerjakan tanpanya.
facilitator-own_hand = bagian kekurangan kecakapan yang ditutup bila fasilitator mengerjakan semuanya sendiri
    .why = Tanpa sumber: fasilitator yang mengerjakan semuanya sendiri menutup sebagian besar atau kecil dari kekurangan kecakapannya, tidak pernah seluruhnya.

## Moving; nothing of this acts at 0
moving-share = rumah tangga yang tidak terikat pada tempat itu yang pindah, masing-masing langsung digantikan pendatang
    .why = Sakelar: 0 bila tidak ada yang pindah; di atas sepersepuluh setahun separuh rumah tangga yang tidak terikat berganti dalam tujuh tahun, seperti di kawasan kos.

## The year end
region-performance_weight = seberapa anggaran tahun depan mengikuti keberhasilan tahun lalu, bukan kebutuhan semata
    .why = Anggaran pertama mengikuti kebutuhan; keberhasilan paling banyak setengahnya.
costs-facilitator_month = biaya satu tim fasilitator: honor, perjalanan, dan kantor untuk sekitar lima orang
    .why = Tanpa sumber: honor, perjalanan, dan kantor untuk sekitar lima orang, Rp 3 sampai 8 juta per orang per bulan.
costs-training_place = biaya satu kursi pelatihan, terisi atau tidak: pelatih, bahan, konsumsi
    .why = Kursus singkat dengan makan berbiaya setengah sampai dua kali yang dibayar Kartu Prakerja.
costs-administration = administrasi, tambahan atas termin, modal kelompok pinjaman, fasilitator, pelatihan, dan bantuan
    .why = Tanpa sumber: di bawah seperdua puluh tidak ada yang mengurus pembukuan, dan di atas seperlima dari yang dibayarkan program akan disebut boros.
