### by name: what each key of a scenario file means, by its table or kind of intervention

## scenario
scenario-name = nama pendek; menjadi nama folder hasilnya
scenario-title = satu baris judul untuk pembaca
scenario-question = pertanyaannya dengan kata-kata sederhana
scenario-start = bulan pertama
scenario-end = bulan terakhir, termasuk bulan itu
scenario-months = jalankan hanya sekian bulan pertama; tanpa ini, sampai selesai
scenario-burn_in = masa simulasi sebelum awal, tanpa program, sampai dunia simulasi mantap
scenario-seed = memberi nama pada kajian; semua bilangan acak berasal dari angka ini
scenario-replicates = ulangan dengan semua parameter pada nilai tengahnya
scenario-assumption_draws = ulangan dengan parameter yang diundi; sebanyak ulangan biasa bila ada parameter yang berupa sebaran
scenario-headline = ukuran yang menjadi pokok kesimpulan, yang terpenting lebih dulu
scenario-verdict = waktu yang menjadi pokok kesimpulan: end (akhir), last_12 (12 bulan terakhir), after_0 (bulan terakhir program), after_12, after_24, after_36, atau suatu Desember seperti 2019-12

## population
population-households = berkas rumah tangga, CSV atau Parquet, dihitung dari folder berkas skenario; tanpa ini, rumah tangga diundi
population-ties = berkas hubungan antara rumah tangga itu; tanpa ini, hubungan diundi
population-digest = sha256 dari isi kedua berkas; ditulis ke dalam skenario lengkap, dan dicocokkan dengan berkas bila diberikan
population-mean_degree = rata-rata jumlah hubungan
population-sociability_sd = keragaman rumah tangga dalam bergaul
population-isolate_share = rumah tangga tanpa hubungan
population-kin_share = hubungan yang berupa hubungan kerabat
population-kin_group = besar kelompok kerabat
population-bridging_share = hubungan dengan siapa saja di komunitas, di mana pun tinggalnya, pada awalnya; dan pencari hubungan kemudian yang bertanya kepada siapa saja
population-closure = hubungan antartetangga yang menutup segitiga (teman dari teman)
population-leader_share = rumah tangga tokoh masyarakat
population-leader_degree = keluasan pergaulan tokoh, dibandingkan dengan warga lain
population-board_members = anggota LKM
population-trust_mean = rata-rata tingkat dasar kepercayaan dalam suatu hubungan
population-trust_concentration = konsentrasi a + b dari sebaran beta tingkat dasar kepercayaan
population-trust_symmetry = kepercayaan pada kedua arah suatu hubungan
population-household_size = rata-rata jiwa per rumah tangga
population-poverty_rate = penduduk di bawah garis kemiskinan pada awalnya
population-gini = rasio Gini pengeluaran per kapita pada awalnya
population-poverty_line = garis kemiskinan

## community
community-name = namanya
community-region = wilayah tempatnya berada
community-households = jumlah rumah tangga
community-neighbourhoods = jumlah RT, masing-masing 4 sampai 200 rumah tangga
community-hectares = luas
community-slum_hectares = luas yang kumuh
community-count = jumlah salinan yang sama persis, bernama "Nama 1", "Nama 2", …

## trade
trade-name = namanya
trade-product = apa yang dibuat; gerai mengambil makanan dan barang
trade-owners = rumah tangga yang memiliki usaha ini saat dunia dibentuk
trade-start_up = biaya memulai yang tidak kembali, dikurangi penghematan berkat keterampilan
trade-capital = modal kerja yang diperlukan untuk bekerja penuh
trade-tools = biaya peralatan yang diperlukan untuk bekerja penuh
trade-tools_shared = peralatan yang tersedia tanpa membeli (dipinjam, dipakai bersama)
trade-skill = seberapa keterampilan menentukan hasil produksi
trade-weather = produksi yang hilang pada cuaca terburuk (bahan pertanian, penjemuran)
trade-time = waktu kerja rumah tangga yang diambil dari kerja upahan
trade-sales = penjualan bila bekerja penuh
trade-inputs = biaya bahan, dari penjualan
trade-fixed = biaya yang tidak bergantung pada penjualan
trade-spending = bagian pengeluaran rumah tangga untuk jenis produk ini
trade-outside = belanja paling banyak oleh pembeli dari luar, untuk semua penjual di sini bersama-sama

## model
model-participation = bagaimana alasan sendiri dan kehadiran orang lain yang diharapkan membentuk peluang datang
model-trust = bagaimana kepercayaan kepada orang lain belajar: dari kejutan, lalu kembali ke tingkat dasar pasangan itu, atau sebagai reputasi yang dihitung dan dilupakan

## intervention
intervention-id = nama unik; bilangan acaknya berasal dari nama ini
intervention-label = sebutannya; tanpa ini, sebutan jenisnya
intervention-kind = apa yang dilakukan
intervention-at = kapan dimulai
intervention-until = bulan pertama setelah selesai; tanpa ini, sampai akhir
intervention-every = berulang; tanpa ini, sekali atau selama berlangsung
intervention-communities = di mana; tanpa ini, di semua komunitas

## arm
arm-name = namanya dalam tabel
arm-label = namanya dalam gambar; tanpa ini, namanya dalam tabel
arm-control = apakah ini varian pembanding?
arm-from = varian yang diubahnya; tanpa ini, berkas apa adanya
arm-set = kunci yang diubahnya
arm-drop = intervensi yang ditiadakan (dana yang SK Kumuh-nya ditiadakan tidak membayar siapa pun)
arm-change = apa yang diubah, dengan kata-kata; tanpa ini, disusun dari `set` dan `drop`

## output
output-level = tingkat terperinci tabel bulanan

## text
text-en = teksnya dalam bahasa Inggris
text-id = teksnya dalam bahasa Indonesia

## audit
audit-probability = belanja setahun diperiksa
audit-by = siapa yang memeriksa; tetangga melihat upah, tetapi tidak melihat harga bahan
audit-finds = pemeriksa menemukan apa yang hilang

## choice
choice-room = rumah tangga yang tertampung dalam kegiatan
choice-rule = siapa yang memutuskan: warga yang datang ke rembuk, atau pihak lain lewat undian dari daftar
choice-meetings = rembuk selama ada yang perlu dibicarakan
choice-assessment = masa penjajakan kebutuhan bila tidak ada siklus tahapan; kalau ada, mengikuti bulan-bulannya
choice-weighing = masa pengajuan usul bila tidak ada siklus tahapan; kalau ada, mengikuti bulan pilihan dan rencana aksi
choice-uptake = ikut serta, bagi rumah tangga yang kebutuhannya tidak lebih terpenuhi oleh pilihan lain
choice-leaves = anggota keluar bila kebutuhannya sama sekali tidak terpenuhi
choice-activities = daftar pilihan; setiap daftar di bawah berisi satu angka untuk tiap kegiatan
choice-income = seberapa tiap kegiatan memenuhi kebutuhan akan penghasilan; tanpa ini, 0
choice-food = sama, untuk kebutuhan pangan
choice-learning = sama, untuk kebutuhan belajar
choice-surroundings = sama, untuk lingkungan yang lebih baik
choice-cost = biaya rumah tangga untuk ikut tiap kegiatan; tanpa ini, tidak ada biaya
choice-earns = penghasilan anggota dari tiap kegiatan; tanpa ini, tidak ada

## commons
commons-share = RT dengan kebun bersama, mulai dari nomor pertama
commons-harvest = nilai panen sebulan menurut harga setempat pada kondisi penuh, bila pengelolanya terampil penuh
commons-days = hari kerja rumah tangga yang menjaga kebun dalam kondisi penuh
commons-sharing = siapa yang mendapat bagian panen: yang datang, semua warga di sana, atau yang miskin pada awalnya
commons-books = keterbukaan pembukuan bendahara: yang datang dapat membaca sebanyak ini
commons-upkeep = bagian panen untuk benih, alat, dan sarana
commons-saved = bagian panen yang masuk tabungan bersama mereka yang datang

## coordination
coordination-ego = seberapa dinas, perusahaan, dan masyarakat hanya mengurus sektornya sendiri

## delineation
delineation-share = bagian kawasan kumuh yang masuk SK Kumuh

## entry
entry-share = rumah tangga yang dikunjungi lebih dulu
entry-through = siapa yang dikunjungi lebih dulu: tokoh agama dan masyarakat, yang paling banyak hubungannya, yang paling sentral menurut vektor eigen, atau siapa saja
entry-push = perhatian pada program yang diperoleh warga yang dikunjungi

## facilitator
facilitator-teams = tim di wilayah ini
facilitator-case_load = komunitas yang dapat dilayani penuh oleh satu tim
facilitator-competence = kecakapan
facilitator-turnover = fasilitator diganti pada akhir tahun
facilitator-does_for = bagian pekerjaan yang dikerjakan fasilitator sendiri, alih-alih memampukan warga

## fund
fund-amount = dana yang direncanakan, rata-rata satu wilayah: dibagi antara komunitasnya menurut luas kumuh
fund-budget_share = bagian rencana yang dibayar oleh anggaran tahun itu
fund-tranches = bagian tiap termin, berjumlah 1
fund-lag = dari berkas terverifikasi sampai termin pertama
fund-gap = dari berkas terverifikasi sampai tiap termin berikutnya
fund-paper_rate = berkas yang disusun fasilitator dan LKM yang cakap penuh
fund-returned = berkas dikembalikan oleh verifikasi, dikalikan (1 - kecakapan)
fund-lapse = termin yang belum dibayar sampai 31 Desember hangus
fund-package_cost = biaya satu paket pekerjaan
fund-wage_share = belanja yang dibayarkan sebagai upah kepada rumah tangga yang datang
fund-promised_within = batas waktu pekerjaan yang dijanjikan rencana

## group_loan
group_loan-groups = kelompok paling banyak pada satu waktu; dana diisi sekali sebesar kelompok × anggota × pokok, lalu bergulir
group_loan-size = dalam satu kelompok
group_loan-principal = pinjaman tiap anggota
group_loan-months = jumlah angsuran bulanan
group_loan-rate = bunga
group_loan-flat = bunga atas seluruh pokok setiap bulan (flat), bukan atas sisanya
group_loan-joint = anggota saling menanggung (tanggung renteng)
group_loan-formation = mengikuti hubungan yang ada, atau siapa saja yang mendaftar berikutnya
group_loan-screening = siapa yang menilai pendaftar
group_loan-preparing = masa pertemuan sebelum pinjaman pertama
group_loan-preparing_meetings = pertemuan dalam masa itu
group_loan-uptake = rumah tangga yang memerlukan pinjaman ingin bergabung

## handover
handover-share = bagian tugas fasilitator yang diteruskan warga setempat
handover-cadres_needed = kader yang diperlukan agar bagian itu diteruskan sepenuhnya
handover-cadres_named = kader yang diangkat saat serah terima
handover-maintenance = kelompok pemanfaat dan pemelihara (KPP) merawat hasil pekerjaan

## incentive
incentive-value = nilai satu pemberian bagi rumah tangga: makanan kecil di tiap gotong royong yang didatangi; paket atau layanan sekali saja
incentive-form = apa yang diberikan
incentive-whom = untuk siapa: semua, yang miskin pada awalnya, atau yang di dalam delineasi

## meeting
meeting-often = pertemuan; yang mingguan berarti empat
meeting-called = tiap kelompok pinjaman sendiri-sendiri, atau pemilik usaha dari mana saja

## microfinance
microfinance-share = dari mereka yang diterima: yang dapat memperoleh pinjaman
microfinance-admission = siapa yang diterima
microfinance-rate = bunga
microfinance-flat = bunga atas seluruh pokok setiap bulan (flat), bukan atas sisanya
microfinance-ceiling = pinjaman paling besar
microfinance-months = jumlah angsuran bulanan

## model_village
model_village-visits = kunjungan tiap komunitas yang tertinggal ke kampung teladan
model_village-models = komunitas dengan pekerjaan yang menjadi teladan, yang paling berhasil lebih dulu
model_village-gain = bagian ketertinggalan kemampuan LKM yang dikejar dengan satu kunjungan
model_village-coaching = bagian perhatian fasilitator yang kurang, yang tahun berikutnya diberikan kepada yang tertinggal

## norm
norm-share = RT yang menyepakati, mulai dari nomor pertama
norm-level = tingkat kewajiban yang disepakati selama berlaku
norm-monitoring = pengawasan, dibandingkan dengan biasanya

## opposition
opposition-share = rumah tangga yang menentang program saat datang (kontra)

## outlet
outlet-share = bagian produk yang diambil: seberapa gerai membukakan jalan ke seluruh komunitas dan orang luar
outlet-members = pemilik yang produknya diambil (makanan dan barang)
outlet-commission = potongan gerai dari yang dijual lewatnya

## partner
partner-aid = yang diberikan atau dibelanjakan selama mitra hadir
partner-form = apa yang diberikan: uang atau bahan untuk pekerjaan, pembelian dari warga yang datang, publikasi
partner-by_itself = datang sendiri bila cukup melihat tempat itu, bukan karena diminta
partner-sees = keterkenalan dikurangi nama buruk yang membuatnya datang sendiri
partner-lag = dari diminta, atau cukup melihat, sampai datang
partner-expects = balasan yang diharapkan: rata-rata kehadiran, pekerjaan yang berdiri, dan keterkenalan tempat itu
partner-patience = lamanya balasan yang kurang sebelum mitra pergi

## shock
shock-hits = apa yang terkena
shock-severity = seberapa berat
shock-months = berapa lama berlangsung (pandemi, harga)

## socialisation
socialisation-events = kegiatan sosialisasi
socialisation-reach = peluang suatu rumah tangga mendengar dari satu kegiatan
socialisation-push = perhatian pada program yang diperoleh pendengarnya
socialisation-outside = bagian jangkauan untuk warga di luar delineasi

## stages
stages-engagement = persiapan sosial, sekali
stages-assessment = pengkajian, setiap tahun
stages-alternatives = pemilihan alternatif, setiap tahun
stages-action_plan = penyusunan rencana aksi, setiap tahun
stages-implementation = pelaksanaan, setiap tahun
stages-evaluation = evaluasi, setiap tahun
stages-intensity = seberapa kehadiran fasilitator mengikuti tahapan

## training
training-seats = kursi di tiap komunitas
training-gain = bagian hal yang dapat dipelajari yang diajarkan satu pelatihan
training-competence = kecakapan pelatih
training-allocation = siapa yang mendapat kursi
training-uptake = rumah tangga yang mengetahuinya mendaftar
training-cadre_share = peserta yang menjadi kader
training-households = hanya rumah tangga ini di tiap komunitas
