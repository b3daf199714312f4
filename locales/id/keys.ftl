### by name: what each key of a scenario file means, by its table; keys of a kind of intervention are in kinds.ftl

## scenario
scenario-name = nama pendek; menjadi nama folder hasilnya
scenario-title = judul untuk pembaca
scenario-question = pertanyaannya dengan kata-kata sederhana
scenario-start = bulan pertama
scenario-end = bulan terakhir, termasuk bulan itu
scenario-months = jalankan hanya sekian bulan pertama; tanpa ini, sampai selesai
scenario-burn_in = lama simulasi sebelum awal, tanpa program, sampai dunia simulasi mantap
scenario-seed = angka pengenal kajian ini; semua bilangan acak berasal dari angka ini
scenario-replicates = jumlah ulangan dengan semua parameter pada nilai tengahnya
scenario-assumption_draws = jumlah ulangan dengan parameter yang diundi; tanpa ini, sebanyak ulangan biasa bila ada parameter yang berupa sebaran
scenario-headline = ukuran yang dinilai untuk kesimpulan, yang terpenting lebih dulu
scenario-verdict = waktu yang dinilai untuk kesimpulan: end (akhir), last_12 (12 bulan terakhir), after_0 (bulan terakhir program), after_12, after_24, after_36, atau suatu Desember seperti 2019-12

## population
population-households = berkas rumah tangga, CSV atau Parquet, dihitung dari folder berkas skenario; tanpa ini, rumah tangga diundi
population-ties = berkas hubungan antara rumah tangga itu; tanpa ini, hubungan diundi
population-digest = sha256 dari isi kedua berkas; ditulis ke dalam skenario lengkap; bila diberikan, isi berkas harus sesuai
population-mean_degree = rata-rata jumlah hubungan
population-sociability_sd = simpangan baku keluasan pergaulan rumah tangga (log)
population-isolate_share = rumah tangga tanpa hubungan
population-kin_share = hubungan yang berupa hubungan kerabat
population-kin_group = besar kelompok kerabat
population-bridging_share = hubungan dengan siapa saja di komunitas, di mana pun tinggalnya, pada awalnya; kemudian, bagian pencari hubungan yang bertanya kepada siapa saja
population-closure = hubungan tetangga yang menutup segitiga (teman dari teman)
population-leader_share = rumah tangga tokoh masyarakat
population-leader_degree = keluasan pergaulan tokoh, dibandingkan dengan warga lain
population-board_members = anggota LKM
population-trust_mean = rata-rata tingkat dasar kepercayaan dalam suatu hubungan
population-trust_concentration = konsentrasi a + b dari sebaran beta tingkat dasar kepercayaan
population-trust_symmetry = korelasi kepercayaan pada kedua arah suatu hubungan
population-household_size = rata-rata jiwa per rumah tangga
population-poverty_rate = penduduk di bawah garis kemiskinan pada awalnya
population-gini = rasio Gini pengeluaran per kapita pada awalnya
population-poverty_line = garis kemiskinan

## community
community-name = nama komunitas
community-region = wilayah tempat komunitas itu berada
community-households = jumlah rumah tangga
community-neighbourhoods = jumlah RT, masing-masing 4 sampai 200 rumah tangga
community-hectares = luas
community-slum_hectares = luas yang kumuh
community-count = jumlah salinan yang sama persis, bernama "Nama 1", "Nama 2", …

## trade
trade-name = nama jenis usaha
trade-product = apa yang dibuat usaha itu; gerai menjual makanan dan barang
trade-owners = rumah tangga yang memiliki usaha ini saat dunia dibentuk
trade-start_up = biaya memulai yang tidak kembali; keterampilan menguranginya
trade-capital = modal kerja yang diperlukan untuk bekerja penuh
trade-tools = biaya peralatan yang diperlukan untuk bekerja penuh
trade-tools_shared = peralatan yang tersedia tanpa membeli (dipinjam, dipakai bersama)
trade-skill = seberapa jauh produksi bergantung pada keterampilan
trade-weather = produksi yang hilang pada cuaca terburuk (bahan pertanian, penjemuran)
trade-time = waktu kerja rumah tangga yang diambil dari kerja upahan
trade-sales = penjualan bila bekerja penuh
trade-inputs = biaya bahan, sebagai bagian dari penjualan
trade-fixed = biaya yang tidak bergantung pada penjualan
trade-spending = bagian pengeluaran rumah tangga untuk jenis produk ini
trade-outside = belanja paling banyak dari pembeli luar, untuk semua penjual bersama-sama

## model
model-participation = bagaimana alasan sendiri dan perkiraan kehadiran orang lain bergabung menjadi peluang datang
model-trust = bagaimana kepercayaan kepada orang lain dipelajari: dari kejutan, lalu kembali ke tingkat dasar pasangan itu, atau sebagai reputasi yang dihitung dan dilupakan

## intervention
intervention-id = nama unik; bilangan acaknya berasal dari nama ini
intervention-label = namanya bagi pembaca; tanpa ini, nama jenisnya
intervention-kind = jenis intervensi
intervention-at = kapan dimulai
intervention-until = bulan pertama setelah selesai; tanpa ini, berlangsung sampai akhir
intervention-every = selang waktu berulangnya; tanpa ini, sekali atau selama berlangsung
intervention-communities = di mana berlaku; tanpa ini, di semua komunitas

## arm
arm-name = namanya dalam tabel
arm-label = namanya dalam gambar; tanpa ini, namanya dalam tabel
arm-control = apakah ini varian pembanding?
arm-from = varian yang menjadi titik tolaknya; tanpa ini, berkas apa adanya
arm-set = kunci yang diubah varian ini
arm-drop = intervensi yang ditiadakan varian ini (dana yang SK Kumuh-nya ditiadakan tidak membayar siapa pun)
arm-change = apa yang diubah varian ini, dengan kata-kata; tanpa ini, disusun dari `set` dan `drop`

## output
output-level = tingkat paling rinci dalam tabel bulanan

## text
text-en = teksnya dalam bahasa Inggris
text-id = teksnya dalam bahasa Indonesia
