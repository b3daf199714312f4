### by name: what each key of a scenario file means, by its table; keys of a kind of intervention are in kinds.ftl

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
