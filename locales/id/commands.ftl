### What the commands say beside their data: checks, runs, comparisons, estimates; headings of help.

error = kesalahan: { $why }
report = laporan: { $path }

## Help
help-usage = Pemakaian:
help-commands = Perintah
help-command = PERINTAH
help-arguments = Argumen
help-options = Pilihan
help-some-options = PILIHAN
help-default = [bawaan: { $values }]
help-possible = [pilihan: { $values }]
help-values = Pilihan:

## The manual page
man-name = NAMA
man-synopsis = PEMAKAIAN
man-description = KETERANGAN
man-options = PILIHAN
man-commands = PERINTAH
man-exit = KODE KELUAR
exit-done = Selesai.
exit-no = Perintah berjalan, dan jawabannya tidak: ada baris bukti yang tidak lagi sesuai, atau hasil tidak dapat dibandingkan.
exit-wrong = Perintah atau skenarionya salah; tidak ada yang dijalankan.
exit-failed = Simulasi gagal; ulangan yang sudah selesai tetap tersimpan.
exit-interrupted = Dihentikan; ulangan yang sudah selesai tetap tersimpan.

## Values of options
size-range = harus berupa bilangan, { $low } – { $high }
key-value = tulis sebagai KUNCI=NILAI, misalnya scenario.seed=7
months-reversed = { $from } sesudah { $to }
comma = angka memakai titik desimal: { $whole }.{ $rest }
comma-or-thousands = { comma }, atau { $whole }{ $rest } untuk ribuan

## Scenarios
no-file = tidak ada berkas { $name }, dan tidak ada skenario bawaan bernama itu
no-file-meant = tidak ada berkas { $name }; maksudnya skenario bawaan `{ $meant }`?
unreadable = { $name }: { $why }
unreadable-meant = { unreadable }; maksudnya skenario bawaan `{ $meant }`?

## check
checked = { $name }: OK, { $communities } dengan { $households } rumah tangga, { $arms }, { $start } – { $end }, { $replicates } ulangan dan { $draws } dengan parameter diundi; { $settled }
communities = { $n } komunitas
arms = { $n } varian
settled = tanpa program sekitar { $turnout } warga hadir, penguatan umpan balik { $gain }
settled-slowly = { settled } (peringatan: di atas 0,8 guncangan memudar begitu lambat sehingga masa pemantapan hampir tidak cukup)

## new
next = selanjutnya: berdaya check { $file }, lalu berdaya run { $file }
bad-name = `{ $name }` tidak dapat menjadi nama skenario: huruf kecil, angka, `-`, dan `_`
bad-name-better = { bad-name }; bagaimana dengan `{ $better }`?
in-the-way = sudah ada sesuatu di sana; tidak ada yang ditimpa
no-folder = folder itu tidak ada

## run
kept-replicates = folder ini sudah menyimpan { $kept } ulangan dari pertanyaan yang sama dan semuanya dipakai; untuk { $wanted } saja, beri skenario nama lain: --set scenario.name=NAMA
found-done = sudah selesai sebelumnya: { $months } bulan-rumah-tangga dalam folder, { $seconds } detik
done = selesai: { $months } bulan-rumah-tangga dalam folder, { $seconds } detik
chosen = simulasi { $run } ke { $folder }
chosen-arms = varian { $arms } (pembanding { $control }), { $replicates } ulangan dan { $draws } dengan parameter diundi, benih acak { $seed }, { $threads } utas
figures-failed = gambar: { $why }
report-failed = laporan: { $why }
bar-replicates = ulangan
bar-gone = berlalu
bar-left = lagi
replicate-failed = ulangan { $replicate } gagal; lihat failures.csv
writing = menulis { $file }

## run --dry-run
estimate-folder = folder
estimate-size = besar
estimate-months = bulan
estimate-replicates = ulangan
estimate-work = kerja
estimate-time = waktu
estimate-rows = baris
estimate-disk = disk
size-is = { $communities }, { $households } rumah tangga, { $arms }
months-are = { $burn-in } pemantapan, { $months } per ulangan dan varian, { $from } – { $to }
replicates-are = { $central } pada nilai tengah, { $drawn } dengan parameter diundi
replicates-kept = { replicates-are }; { $kept } sudah tersimpan
work-is = { $n } bulan-rumah-tangga
time-is = sekitar { $time } pada { $threads } utas
rows-are = { $n } dalam tabel bulanan
disk-is = sekitar { $size }
seconds = { $n } detik
minutes = { $n } menit
hours = { $n } jam
days = { $n } hari
nothing-started = tidak ada yang dijalankan; waktunya diukur pada sebagian kecil skenario
piece-fails = sebagian kecil skenario, yang dijalankan untuk mengukur waktu, gagal: { $why }

## compare
cannot = { $b } tidak dapat dibandingkan dengan { $a }:
left-out = dilewati: { $what }
other-first = yang lain dibandingkan dengan hasil yang pertama; --against HASIL menyebut yang lain
other-seed = bilangan acak berbeda, benih acak: { $here } di sini, { $there } di sana
other-start = bulan pertama berbeda: { $here } di sini, { $there } di sana
other-months = jumlah bulan berbeda: { $here } di sini, { $there } di sana
other-burn-in = masa pemantapan berbeda: { $here } di sini, { $there } di sana
size = { $communities } komunitas dengan { $households } rumah tangga
other-size = komunitas berbeda: { $here } di sini, { $there } di sana
other-level = tingkat paling rinci berbeda: { $here } di sini, { $there } di sana
other-communities = komunitas berbeda: nama, tempat, atau besarnya tidak sama
other-regions = wilayah berbeda
other-people = penduduk berbeda: [population] atau parameter yang membentuk penduduk awal tidak sama
other-model = keduanya dibuat oleh versi model yang berbeda: jalankan lagi salah satunya
no-common-time = { $arm }: waktu ini tidak ada pada kedua hasil; lihat --window
other-parameters = (parameternya berbeda: selama simulasi dan dalam masa pemantapan)
same-as-first = sama dengan A
more = dan { $n } lagi
fewer-replicates = { $run } mempunyai { $own } ulangan, A { $first }: { $both } ulangan yang ada pada keduanya dibandingkan; untuk melihat perubahan lebar selang, bandingkan setiap hasil sendiri-sendiri
changed-key = { $path }: { $value }, dalam A { $was }
added-key = { $path }: { $value }, tidak ada dalam A
removed-key = { $path }: tidak ada, dalam A { $was }
against = { $arm } dibandingkan dengan { $other }: { $whom }
against-same = { $arm } dibandingkan dengan { $other }: sama dalam setiap angka; { $whom }
whom = { $place }, { $group }; { $how }
paired = { $pairs } pasang dengan bilangan acak yang sama
not-paired = tidak berpasangan: penduduknya berbeda; { $pairs } ulangan
head-measure = ukuran (waktu)
head-difference = selisih
head-monte-carlo = 95 %, Monte Carlo
head-assumptions = 95 %, dengan ketidakpastian parameter
head-better = lebih baik pada
head-verdict = kesimpulan
interval = { $low } sampai { $high }
not-defined = tidak dapat dihitung
benefit = menguntungkan
harm = merugikan
no-difference = tak perlu tindakan
not-judged-undefined = tidak dinilai: tidak dapat dihitung
not-judged-neither = tidak dinilai: tidak ada arah yang lebih baik
not-judged-failed = tidak dinilai: terlalu banyak ulangan gagal
not-judged-one = tidak dinilai: satu pasang tidak mempunyai selang
not-judged-size = tidak dinilai: batas pengaruh terkecil tidak ditetapkan
at-the-end = pada akhir, { $month }
last-year = rata-rata tahun terakhir, { $from } sampai { $to }
last-month = bulan terakhir program, { $month }
months-after = { $months } bulan setelah program, { $month }
