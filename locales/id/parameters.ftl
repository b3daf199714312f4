### by name: what each parameter of the model means

## Who people are
participation-altruist_share = rumah tangga yang datang karena memang ingin membantu
participation-free_rider_share = rumah tangga yang datang hanya demi keuntungan sendiri atau agar tidak ditegur; sisanya bekerja sama bila orang lain juga
participation-matching_conditional = bobot kehadiran yang diharapkan dalam keputusan mereka yang bekerja sama bersyarat (omega)
participation-matching_altruist = sama, bagi mereka yang memang ingin membantu

## Own reasons, on the logit scale
participation-own_altruist = alasan sendiri dari mereka yang memang ingin membantu, bila tidak ada yang dipertaruhkan
participation-own_others = alasan sendiri dari warga lain, bila tidak ada yang dipertaruhkan
participation-private_worth = nilai pribadi dari satu hari gotong royong di kampung (0 di laboratorium)
participation-stake = pekerjaan yang sedang dibangun di RT sendiri
participation-stake_waiting = bagian kepentingan itu bila pekerjaan masih akan datang
participation-rapport = hubungan penuh dengan fasilitator
participation-salience = program ada di benak warga
participation-confidence = kepercayaan kepada LKM satu satuan di atas tingkat dasarnya, bagi yang bersentuhan dengan program
participation-habit = kebiasaan sendiri satu satuan di atas kebiasaan RT
participation-expected_reprimand = norma x pengawasan: teguran yang diperkirakan oleh yang tidak datang
participation-reprimand_memory = teguran yang masih segar diingat
participation-cost_sd = keragaman beban untuk datang antarrumah tangga
participation-free_rider_private = bobot alasan pribadi dalam keputusan penunggang bebas (free rider)
participation-free_rider_sanction = bobot teguran yang diperkirakan dalam keputusan penunggang bebas (free rider)
participation-august = bulan peringatan kemerdekaan
participation-additive_expected = bentuk aditif: kehadiran semua orang lain dibandingkan dengan tidak seorang pun, bagi yang sepenuhnya bersedia
participation-additive_worth = bentuk aditif: nilai pribadi dari satu hari gotong royong, sebagai ganti nilai dalam bentuk yang lain
participation-habit_speed = seberapa cepat kebiasaan mengikuti kehadiran sendiri

## Willingness
willingness-wear = kesediaan yang hilang bila tidak ada orang lain yang datang dan tidak ada yang ditegur
willingness-mend = kesediaan yang dipulihkan oleh hubungan berkekuatan penuh

## Dyadic trust
trust-gain = belajar dari tetangga yang lebih sering datang daripada yang diharapkan
trust-loss = belajar dari tetangga yang lebih jarang datang daripada yang diharapkan
trust-return = kembalinya kepercayaan ke tingkat dasar pasangan itu (waktu paruh 7,3 bulan)
trust-prior_weight = bentuk reputasi: bobot tingkat dasar, dibandingkan dengan bulan-bulan ketika semua perbuatan orang lain terlihat
trust-sight_floor = yang terlihat dari tetangga oleh orang yang tidak datang
trust-sight_across = yang terlihat dari, dan dikerjakan bersama, warga RT lain yang pekerjaannya di tempat lain, dibandingkan dengan sesama warga RT

## Ties
ties-gain = kekuatan yang bertambah karena bekerja bersama
ties-fade = kembalinya kekuatan ke tingkat dasar hubungan itu
ties-baseline_kin = kekuatan dasar hubungan kerabat
ties-baseline_neighbour = kekuatan dasar hubungan tetangga
ties-baseline_work = kekuatan dasar hubungan lewat pekerjaan
ties-review = peluang suatu pasangan menimbang ulang hubungannya (salah satunya memilih)
ties-seek = peluang mencari hubungan baru, untuk tiap hubungan yang kurang dari jumlah yang biasa dipelihara
ties-by_friends = pencari hubungan yang bertanya kepada teman dari teman, sebelum `population.bridging_share` dari mereka bertanya kepada siapa saja: hanya perbandingannya dengan yang berikut yang berarti
ties-by_neighbours = pencari hubungan yang bertanya di RT; bila hubungan diimpor, sisa dari keduanya bertanya kepada siapa saja
ties-enough = peluang rumah tangga yang hubungannya sudah cukup menolak hubungan yang ditawarkan
ties-cut_after_absence = hubungan yang ditimbang ulang diputus bila pihak lain tidak pernah datang
ties-cut_after_presence = hubungan yang ditimbang ulang diputus bila pihak lain selalu datang
ties-form_with_present = tawaran hubungan diterima bila pihak lain selalu datang
ties-form_with_absent = tawaran hubungan diterima bila pihak lain tidak pernah datang
ties-form_at_works = peluang orang yang datang ke pekerjaan program menawarkan hubungan di sana (kekuatan dasar 0)

## Norm and reprimands
norm-agreed = tingkat kewajiban yang disepakati RT sebelum program
norm-return = seberapa cepat norma kembali ke yang disepakati
norm-behaviour = bobot kehadiran nyata dalam tingkat tujuan norma itu
norm-detection = ketidakhadiran diketahui oleh orang yang datang
norm-spite = teguran yang dibalas dengan kejengkelan, bukan diingat
norm-spite_trust = kepercayaan kepada penegur yang hilang bila tegurannya menjengkelkan
norm-reprimand_fade = teguran yang terlupakan

## Information
information-salience_loss = program hilang dari benak warga
information-outreach = perhatian yang diperoleh dari fasilitator dengan kedekatan penuh
information-word_of_mouth = perhatian yang diteruskan lewat hubungan; di bawah laju hilangnya, sehingga memudar

## Trust in institutions
institutions-gain = kepercayaan bergerak ke tingkat yang pantas bagi hasil dibandingkan janji, bila sepenuhnya mengalaminya
institutions-return = kembalinya ke tingkat dasar (waktu paruh 11,2 bulan)
institutions-baseline = kepercayaan kepada LKM, fasilitator, dan pemerintah sebelum ada janji
institutions-baseline_sd = keragaman tingkat dasar itu antarrumah tangga
institutions-deserved_low = kepercayaan yang pantas bila tidak ada yang diwujudkan
institutions-deserved_high = kepercayaan yang pantas bila semuanya diwujudkan
institutions-exposure_delineated = seberapa warga di dalam delineasi mengalami hasilnya
institutions-exposure_salience = seberapa mereka yang memikirkan program mengalami hasilnya
institutions-blame_facilitator = bagian kekurangan yang disalahkan kepada fasilitator (LKM menanggung semuanya)
institutions-blame_government = bagian kekurangan yang disalahkan kepada pemerintah

## The board and the facilitator among households
board-contact_gain = hubungan dengan LKM yang tumbuh pada pertemuan penuh
board-forgetting = hubungan dengan LKM yang hilang tanpa pertemuan
board-presence = bagian hari kerja RT yang dihadiri anggota LKM, tanpa program
board-programme_time = waktu yang diberikan LKM selama ada pekerjaan, dibandingkan dengan saat tidak ada
board-site_weight = RT dengan pekerjaan dibandingkan dengan RT tanpa pekerjaan, dalam pembagian waktu LKM
facilitator-rapport_gain = hubungan dengan fasilitator yang tumbuh pada pertemuan dan kecakapan penuh
facilitator-rapport_loss = hubungan dengan fasilitator yang hilang tanpa pertemuan
facilitator-contact_outside = pertemuan fasilitator dengan warga di luar delineasi, dibandingkan dengan yang di dalam
facilitator-competence_floor = yang masih dikerjakan fasilitator tanpa kecakapan: f = dasar + (1 - dasar) x kecakapan

## Works
works-labour_days = hari kerja rumah tangga yang diperlukan pekerjaan senilai Rp 1 juta
works-labour_offered = hari kerja untuk pekerjaan di lokasi dari kehadiran penuh sebulan (empat hari), dibandingkan dengan empat
works-rainy_labour = hasil satu hari kerja pada musim hujan, Oktober sampai April
works-self_help = bagian terbesar biaya paket yang ditutup tenaga tanpa upah (swadaya)
works-self_help_pace = laju membangun tanpa upah dan tanpa uang, dibandingkan dengan laju bila ada uang
works-stalled_loss = pekerjaan belum selesai yang rusak selama tidak dilanjutkan
works-decay_unkept = pekerjaan selesai yang rusak tanpa perawatan (5 % per tahun)
works-decay_kept = pekerjaan selesai yang rusak dengan perawatan (2 % per tahun)
works-upkeep_days = hari kerja untuk merawat pekerjaan selesai, bila diajak oleh KPP

## Skill and livelihoods
skill-mean = keterampilan pada awalnya
skill-return = upah pada keterampilan penuh di atas upah tanpa keterampilan, dikurangi satu
skill-fade = keterampilan di atas tingkat rumah tangga itu sendiri yang terlupakan
livelihood-income_sd = keragaman bulanan pendapatan di sekitar rata-ratanya
livelihood-savings_months = tabungan yang disimpan rumah tangga sebagai cadangan, dalam bulan pendapatan
livelihood-savings_speed = seberapa cepat tabungan kembali ke cadangan itu
livelihood-idle_below = bulan yang pendapatannya sejauh ini di bawah rata-rata dihitung setengah menganggur (24 %)

## Small enterprises; nothing of this acts where a scenario has no trades
enterprise-substitution = seberapa modal, alat, keterampilan, dan cuaca baik dapat saling menggantikan dalam produksi (CES; 1 berarti Cobb-Douglas, di bawahnya kekurangan saling mengikat)
enterprise-custom_sd = keragaman bulanan pelanggan usaha di sekitar rata-ratanya
enterprise-quality_speed = seberapa cepat mutu mengikuti keterampilan, alat, dan modal
enterprise-quality_sd = keragaman acak bulanan dalam mutu
enterprise-reputation_speed = seberapa cepat nama baik mengikuti mutu; nama buruk menyebar dua kali lebih cepat
enterprise-reach_speed = seberapa cepat pelanggan meluas dari kerabat ke tetangga, komunitas, dan orang luar; hilangnya dua kali lebih cepat
enterprise-reach_bridging = bagian jangkauan yang dibuka oleh empat hubungan lintas RT
enterprise-rivals = penjual lain (warung, penjaja) yang berbagi pelanggan di tiap RT, dihitung sebagai penjual bermutu penuh
enterprise-capital_wear = modal kerja yang hilang karena busuk dan pecah
enterprise-invest = tabungan lebih yang ditanamkan pemilik untuk modal dan alat yang kurang
enterprise-salvage = modal kerja yang tersisa saat usaha tutup
enterprise-start_rate = rumah tangga yang bersemangat penuh memulai usaha yang menjanjikan dua kali hasil waktunya sekarang
enterprise-companion = tambahan semangat dari hubungan penuh dengan fasilitator
enterprise-again = peluang memulai bagi yang pernah punya usaha, dibandingkan dengan yang belum pernah
enterprise-skill_entry = biaya memulai yang dihemat oleh keterampilan penuh
enterprise-close_yearly = usaha yang hasilnya sama dengan hasil waktunya di tempat lain tutup, setelah tahun pertamanya
enterprise-close_young = peluang tutup pada tahun pertama, dibandingkan dengan sesudahnya
enterprise-close_poor = peluang tutup usaha yang tidak menghasilkan apa-apa, dibandingkan dengan yang hasilnya sama dengan hasil waktunya di tempat lain

## Debts; nothing of this acts where a scenario has no lender
credit-living = bagian pendapatan bulan biasa untuk hidup sebelum membayar utang; di bawah itu bulan dianggap buruk
credit-borrow = rumah tangga yang memerlukan uang meminta pinjaman
credit-default_after = lama menunggak sebelum pinjaman dianggap macet
credit-write_off = lama menunggak sebelum pinjaman dihapusbukukan
credit-barred = pemberi pinjaman tidak meminjami lagi setelah penghapusbukuan
moneylender-share = rumah tangga yang dapat meminjam kepada rentenir
moneylender-rate = bunga rentenir, atas seluruh pokok setiap bulan (flat)
moneylender-months = lama mengangsur kepada rentenir
moneylender-ceiling = pinjaman terbesar dari rentenir, dalam bulan pendapatan biasa
moneylender-rollovers = pokok boleh ditunda bila bunganya dibayar
moneylender-most = bunga dan pokok terutang, terhadap pokok, saat bunga berhenti
bank-share = rumah tangga yang memenuhi syarat bank (KUR)
bank-rate = bunga bank (KUR, 6 % per tahun)
bank-months = lama mengangsur kepada bank
bank-ceiling = pinjaman terbesar dari bank (KUR super mikro)
bank-age = umur usaha mulai dapat meminjam di bank

## Loan groups and meetings
group-insolvency = anggota kelompok pinjaman mendapat kesulitan sendiri sehingga tidak dapat membayar
group-trouble = rata-rata lama kesulitan itu (1: setiap bulan baru)
group-contagion = anggota meniru satu rekan yang tunggakannya ia lihat, dan tidak membayar
group-covers = angsuran, sebesar angsurannya sendiri, yang sanggup dibayarnya untuk anggota lain dalam sebulan
group-trust_slope = kesediaan menanggung seseorang, per satuan kepercayaan; 0,5 pada kepercayaan 0,5
group-trust_loss = kepercayaan yang hilang dari anggota kelompok yang melihat seseorang macet
group-forgiven = bagian dari itu yang dimaafkan bagi yang banyak kenalannya
group-connected = jumlah hubungan, terhadap rata-rata, untuk disebut banyak kenalan
group-interest = bagian laporan buruk yang ditahan bila hubungan dengan LKM penuh
group-facilitator_delay = keterlambatan keterangan fasilitator
meeting-attendance = bagian pertemuan yang dihadiri mereka yang diundang
meeting-contact = kekuatan hubungan yang bertambah karena sekali bertemu
meeting-trust = kepercayaan bergerak ke apa yang terlihat dalam satu pertemuan tentang cara orang lain membayar
weather-rainy = rata-rata buruknya cuaca bagi bahan pertanian dan penjemuran pada bulan hujan
weather-dry = sama, pada bulan kemarau

## Health and the built environment
health-complaint = anggota rumah tangga mempunyai keluhan kesehatan, di lingkungan terburuk
health-complaint_clean = sama, di lingkungan terbaik

## Background shocks
flood-yearly_slum = banjir di RT yang kumuh
flood-yearly_other = banjir di RT lain
flood-works_lost = pekerjaan yang rusak karena banjir
flood-savings_lost = tabungan yang hilang karena banjir
help-after_shock = bagian kekurangan rumah tangga yang tertimpa bencana yang ditutup oleh mereka yang berikatan dengannya

## Actors
actors-favour = bobot hubungan LKM dengan ketua RT, dibandingkan dengan skor kekumuhan, dalam urutan pekerjaan yang didahulukan
actors-interest = seberapa hubungan kuat LKM dan fasilitator mempercepat berkas dan membutakan verifikasinya
actors-ego = seberapa dinas, perusahaan, dan masyarakat biasanya hanya mengurus sektornya sendiri
actors-ego_delay = tambahan waktu tunggu termin bila masing-masing hanya mengurus sektornya sendiri

## Own means, partners, how a place is seen
works-dues = iuran mereka yang datang, dari pendapatan biasa, x kepercayaan kepada LKM x kehadiran, untuk pekerjaan
works-own_package = biaya satu paket yang dibayar mitra dan iuran
visibility-gain = keterkenalan yang diperoleh pada keberhasilan penuh
visibility-fade = keterkenalan yang hilang
visibility-publicity = nilai publikasi mitra, dihitung sebagai keberhasilan
stigma-baseline = nama buruk di luar sebelum ada keberhasilan
stigma-turned = bagian nama buruk yang pulih pada keterkenalan penuh
stigma-return = kembalinya nama buruk ke tingkat dasarnya

## Leakage
leakage-most = bagian belanja yang hilang bila tidak ada yang mengawasi
leakage-penalty = yang harus dibayar bila ketahuan, terhadap yang diambil
leakage-watched = bahwa mereka yang datang, bila semuanya, menemukan upah yang hilang
leakage-verified = bahwa fasilitator yang memverifikasi berkas menemukan yang hilang

## Weekly works called, gifts
works-called = bagian gotong royong mingguan yang benar-benar diadakan
incentive-gift = pemberian, atau bagian panen, yang bernilai jauh di atas pendapatan sehari

## Litter; nothing of this acts unless litter.use is above 0
litter-use = bagian tempat bersih yang dikotori bila sampah sudah berserakan dan tidak ada yang menahan diri
litter-first = membuang sampah di tempat bersih, dibandingkan dengan di tempat yang sudah kotor
litter-cleaned = sampah yang terangkut bila semua orang datang ke setiap kerja bakti
litter-collected = sampah yang terangkut tanpa itu
litter-health = tambahan peluang keluhan kesehatan bila sampah ada di mana-mana

## Gardens in common; nothing of this acts without the kind commons
commons-growth = kekurangan kondisi kebun yang dipulihkan oleh seluruh hari kerja yang diperlukan
commons-neglect = kondisi kebun yang hilang bila tidak ada yang datang
commons-unskilled = panen mereka yang tidak terampil, dibandingkan dengan yang terampil penuh
commons-exposure = seberapa mereka yang tinggal di dekat kebun mengalami pembagian panen
commons-awareness = mulai diperhatikan oleh orang yang datang ke setiap gotong royong di tempat yang ada kebunnya
visibility-visitors = pelanggan dari luar yang ditambahkan keterkenalan penuh, dibandingkan dengan belanja mereka biasanya

## Learning without a trainer, pooled capital; nothing of this acts at 0
self_teaching-share = rumah tangga yang belajar sendiri tentang hal yang mereka pikirkan
self_teaching-rate = bagian hal yang dapat dipelajari yang mereka pelajari sendiri, bila sepenuhnya dipikirkan
self_teaching-from_others = bagian kelebihan pengetahuan kenalan tepercaya yang datang, yang dipelajari oleh orang yang juga datang
pool-begin = rumah tangga yang bekerja bersama kenalan tepercaya sepenuhnya masuk tabungan bersama
pool-leave = anggota yang tidak bekerja bersama siapa pun keluar dari tabungan bersama
pool-rate = bagian pendapatan biasa yang disetor anggota ke tabungan bersama dalam sebulan
pool-works = bagiannya dalam tabungan bersama yang diberikan anggota yang percaya penuh kepada LKM untuk pekerjaan, bila tidak ada dana bantuan

## Sides taken for and against; nothing of this acts where nobody is against a programme
stance-sway = rumah tangga tanpa kenalan bergeser satu langkah ke arah mereka yang berbicara kepadanya, bila semuanya sepakat dan dipercaya penuh
stance-contacts = jumlah kenalan yang membuat rumah tangga separuh lebih sulit dipengaruhi
stance-speaks = perhatian dan kesediaan ikut yang hilang bila semua yang didengar menentang

## News, and those whom it does not reach
information-closed = rumah tangga tertutup: tidak terjangkau siapa pun dari luar, hanya lewat hubungan
information-pass_knowing = peluang orang yang tahu, tetapi tidak ikut, meneruskan kabar kepada satu kenalan
information-pass_taking_part = sama, bagi yang ikut serta atau pernah dilatih

## Assemblies, and activities that were chosen
assembly-attends = peluang datang ke rembuk, dibandingkan dengan kehadiran rumah tangga itu di gotong royong
assembly-speaks = orang yang datang ke rembuk dalam sebulan berbicara di sana
assembly-leaders = peluang berbicara bagi tokoh, LKM, dan ketua RT, dibandingkan dengan warga lain
assembly-common = bobot kebutuhan yang dibicarakan, dibandingkan dengan kebutuhan sendiri, dalam usul dan suara
needs-own = bagian kebutuhan rumah tangga yang berasal dari dirinya, bukan dari keadaannya
activity-practice = keterampilan yang diperoleh anggota kegiatan yang sepenuhnya mengajarkannya

## Capability of a community
capability-gain = kemandirian yang diperoleh bila semua orang mengerjakannya, dengan fasilitator cakap penuh yang memampukan
capability-fade = kemandirian yang hilang
capability-carries = bagian tugas fasilitator yang diteruskan sendiri oleh komunitas yang mandiri penuh
facilitator-own_hand = bagian kekurangan kecakapan yang ditutup oleh fasilitator yang mengerjakan semuanya sendiri

## Moving; nothing of this acts at 0
moving-share = rumah tangga yang tidak terikat pada tempat itu yang pindah, masing-masing langsung digantikan pendatang

## The year end
region-performance_weight = seberapa anggaran tahun depan mengikuti keberhasilan tahun lalu, bukan kebutuhan semata
costs-facilitator_month = biaya satu tim fasilitator: honor, perjalanan, dan kantor untuk sekitar lima orang
costs-training_place = biaya satu kursi pelatihan, terisi atau tidak: pelatih, bahan, konsumsi
costs-administration = administrasi, tambahan atas termin, modal kelompok pinjaman, fasilitator, pelatihan, dan bantuan
