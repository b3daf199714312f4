### by name: the command line – commands, `command-argument` or `any-argument`, `.value` the name of a value

## Commands
berdaya = Simulasi pemberdayaan masyarakat: rumah tangga, kepercayaan, hubungan, dan partisipasi dalam suatu program
list = Menampilkan daftar skenario bawaan
new = Menulis skenario berkomentar sebagai titik awal
check = Memeriksa skenario dan melaporkan setiap masalah beserta letaknya dalam berkas
explain = Menjelaskan skenario, kunci, jenis intervensi, atau ukuran dengan kata-kata sederhana
schema = Mencetak JSON Schema berkas skenario, untuk pelengkapan di editor
run = Menjalankan semua varian dan ulangan suatu skenario
compare = Membandingkan varian dalam satu hasil, atau beberapa hasil dengan penduduk dan benih acak yang sama
figures = Menggambar ulang grafik dari hasil yang sudah selesai
report = Menulis ulang laporan dari hasil yang sudah selesai
network = Menulis hubungan antarwarga pada akhir suatu bulan, untuk Gephi, igraph, atau NetworkX, atau sebagai gambar
trace = Mengikuti satu rumah tangga bulan demi bulan: setiap keputusan beserta suku-suku yang menentukannya
patterns = Menjalankan baris bukti: temuan yang harus dihasilkan model tanpa dimasukkan ke dalamnya
completions = Mencetak pelengkapan perintah untuk suatu shell
man = Mencetak halaman manual, untuk man(1)
help = Menampilkan bantuan ini, atau bantuan suatu perintah

## Arguments that several commands share
any-lang = Bahasa semua teks: en atau id [bawaan: menurut pengaturan komputer]
    .value = BAHASA
any-help = Menampilkan bantuan
any-version = Menampilkan versi
any-quiet = Hanya menampilkan kesalahan
any-scenario = Berkas (dengan `/` atau berakhir .toml) atau nama skenario bawaan
    .value = SKENARIO
any-set = Mengubah kunci, misalnya intervention.bdi.gap=18; dalam satu varian saja arm.late.intervention.bdi.gap=18 (boleh diulang)
    .value = KUNCI=NILAI
any-threads = Jumlah utas; hasilnya tidak bergantung padanya [bawaan: semua inti]
    .value = N
any-arm = Varian [bawaan: pembanding]
    .value = NAMA
any-replicate = Nomor ulangan, mulai 0
    .value = R
any-drawn = Ulangan bernomor itu dengan parameter yang diundi, bukan pada nilai tengah
any-no-figures = Tanpa gambar
any-run = Folder hasil yang sudah selesai, seperti dicetak `berdaya run`
    .value = HASIL

## new
new-name = Nama skenario, ditulis ke NAMA.toml; atau berkas itu sendiri, dengan `/` atau berakhir .toml
    .value = NAMA
new-from = Mulai dari skenario ini: berkas atau nama skenario bawaan
    .value = SKENARIO

## check
check-scenarios = Berkas, atau nama skenario bawaan
    .value = SKENARIO

## explain
explain-what = Skenario (berkas atau nama bawaan), kunci seperti trust.gain atau fund.gap, jenis intervensi, atau ukuran
    .value = SKENARIO|KUNCI
explain-all = Tampilkan juga setiap parameter yang tetap pada nilai bawaannya
explain-wiring = Sebagai gantinya tampilkan sinyal bernama dari model: yang ditulis tiap topik untuk dibaca topik lain dalam satu bulan

## run
run-replicates = Ulangan pada nilai tengah, dan sebanyak itu dengan parameter diundi bila ada yang berupa sebaran
    .value = N
run-months = Jalankan hanya N bulan pertama
    .value = N
run-seed = Benih semua bilangan acak
    .value = N
run-out = Folder semua hasil: yang ini masuk ke FOLDER/SKENARIO/ID-HASIL [bawaan: output]
    .value = FOLDER
run-arms = Hanya varian ini (boleh diulang); pembanding selalu ikut
    .value = NAMA
run-level = Tingkat paling rinci dalam tabel bulanan
    .value = TINGKAT
    .region = hanya wilayah
    .community = wilayah dan komunitas
    .neighbourhood = juga setiap RT menurut kelompok: baris tabel bulanan bertambah, selebihnya sama
    .household = juga setiap rumah tangga: tabel yang sangat besar; --dry-run menyebutkan besarnya
run-format = Format tabel bulanan
    .value = FORMAT
run-verbose = Tampilkan pengaturan yang dipakai dan lama jalannya
run-dry-run = Tampilkan besarnya, perkiraan waktu, dan ruang disk; tidak menjalankan apa-apa
run-fresh = Buang hasil yang tersimpan dan jalankan semuanya lagi

## compare
compare-runs = Satu folder hasil: membandingkan varian-variannya. Beberapa folder dengan penduduk dan benih acak yang sama: masing-masing dibandingkan dengan yang pertama
    .value = HASIL
compare-arms = Hanya varian ini (boleh diulang)
    .value = NAMA
compare-against = Bandingkan dengan varian ini [bawaan: pembanding; untuk beberapa hasil, varian bernama sama] atau dengan folder hasil ini [bawaan: yang pertama]
    .value = NAMA|HASIL
compare-measures = Ukuran ini, atau `all` (boleh diulang) [bawaan: ukuran utama skenario]
    .value = ID
compare-window = Waktunya: end, last_12, after_0 …, suatu Desember seperti 2019-12, atau `all` [bawaan: waktu kesimpulan skenario]
    .value = WAKTU
compare-place = Wilayah atau komunitas [bawaan: wilayah pertama]
    .value = NAMA
compare-group = Hasil siapa: all (semua), delineated (dalam delineasi), other (luar), poor (miskin), atau non_poor (tidak miskin)
    .value = KELOMPOK
compare-format = Format keluaran
    .value = FORMAT
    .table = tabel untuk dibaca
    .csv = CSV untuk program, dengan kolom effects.csv

## network
network-month = Bulan, sebagai YYYY-MM
    .value = BULAN
network-format = Format keluaran
    .value = FORMAT
    .graphml = XML yang dibaca igraph, NetworkX, dan Gephi
    .gexf = XML Gephi, dengan kekuatan hubungan sebagai bobot
    .csv = tabel, lihat --table
    .svg = gambar untuk dicetak; letak setiap rumah tangga sama pada setiap bulan dan varian
    .png = gambar yang sama, untuk salindia
network-table = Tabel CSV: satu baris per hubungan, atau satu baris per rumah tangga [bawaan: edges]
    .value = TABEL
    .edges = satu baris per hubungan
    .nodes = satu baris per rumah tangga
network-community = Hanya komunitas ini
    .value = NAMA
network-out = Tulis ke berkas baru, bukan ke stdout
    .value = BERKAS

## trace
trace-household = Rumah tangga: komunitasnya dan nomornya mulai 0; nomornya saja bila hanya ada satu komunitas
    .value = KOMUNITAS:NOMOR
trace-against = Varian kedua: menampilkan perbedaan pertama antara keduanya, beserta sebabnya
    .value = NAMA
trace-months = Tampilkan bulan-bulan ini [bawaan: yang memuat kejadian atau perubahan; dengan --against setahun sejak perbedaan pertama]
    .value = DARI..SAMPAI
trace-all-months = Tampilkan setiap bulan
trace-format = Format keluaran
    .value = FORMAT
    .table = tabel untuk dibaca
    .csv = CSV untuk program, satu baris per suku

## patterns
patterns-rows = Studi (kotaku, 001), baris (P10a, atau P10 untuk semua barisnya), atau berkas baris (.toml) [bawaan: semua baris bawaan]
    .value = STUDI|BARIS|BERKAS
patterns-list = Tampilkan daftar baris, tanpa menjalankan apa-apa
patterns-replicates = Ulangan per baris; kurang dari 30 bukan bukti [bawaan: 30]
    .value = N
patterns-draws = Ulangan dengan parameter diundi, bila ada yang berupa sebaran [bawaan: sebanyak ulangan]
    .value = N
patterns-full = Semua ukuran dunia dan benih dalam berkas baris, bukan hanya yang pertama
patterns-sizes = Ukuran dunia ini, sebagai kelipatan skenario dasar
    .value = X,…
patterns-seeds = Benih acak ini
    .value = N,…
patterns-bare = Tanpa model nol dan tanpa mematikan mekanisme
patterns-check = Jalankan lagi isi suatu tabel (CSV); kode keluar 1 bila ada baris yang tidak lagi cocok
    .value = BERKAS
patterns-robust = Sebagai ganti tabel: benih lain, ukuran lain, setiap parameter 25 % naik dan turun
patterns-forms = Sebagai ganti tabel: baris pada setiap gabungan bentuk partisipasi dan kepercayaan yang bersaing [tanpa nama baris: P01, P04, P10, P17, P28, P30]
patterns-robust-replicates = Ulangan tiap variasi pada --robust
    .value = N
patterns-format = Format tabel di stdout
    .value = FORMAT
    .markdown = untuk dibaca
    .csv = untuk disimpan dan dibandingkan
patterns-out = Folder semua hasil: gambar dan simulasi yang selesai masuk ke FOLDER/patterns [bawaan: output]
    .value = FOLDER

## completions
completions-shell = Shell yang dipakai
    .value = SHELL
