### The report: verdicts in sentences, headings, tables, captions.

## The page
own-name = Bahasa Indonesia
language-of-report = Bahasa laporan ini
the-answer = Jawabannya

## In short
better-for = “{ $arm }” lebih baik untuk { $names }
worse-for = “{ $arm }” lebih buruk untuk { $names }
mixed-for = “{ $arm }” lebih baik untuk { $good }, tetapi lebih buruk untuk { $bad }
with-size = { $name } ({ $size })
in-short = Dibandingkan dengan “{ $control }”, { $at }: { $parts }. Tidak terlihat perbedaan lain yang patut ditindaklanjuti.
nothing-to-act-on = Dibandingkan dengan “{ $control }”, tidak ada varian yang menunjukkan perbedaan yang patut ditindaklanjuti { $at }.
unjudged = Tidak dinilai: { $names }.
named = { $name }, { $why }
the-same = { $n ->
   *[other] { $arms }
 } sama dengan “{ $control }” dalam setiap angka.
too-many-failed = Tidak dinilai: lebih dari satu dari seratus ulangan gagal.
nothing-compared = Tidak dapat dinilai: tidak ada yang dibandingkan dengan varian pembanding.

## Replicates
replicates = { $n } ulangan menunjukkan variasi acak saja.
replicates-varied = { $n ->
    [0] Asumsi tidak divariasikan.
   *[other] { $n } ulangan lagi juga memvariasikan asumsi.
}
replicates-failed = { $n ->
    [0] Tidak ada ulangan yang gagal.
   *[other] { $n } dari { $all } ulangan gagal dan tidak dihitung pada semua varian.
}

## Who is harmed, and what was larger in between
not-alike = Tidak sama bagi semua warga.
of-group = { $name } ({ $here }; pada semua warga { $everybody })
harms-group = “{ $arm }” merugikan warga { $group }; rata-rata semua warga menyembunyikannya: { $names }.
helps-group = “{ $arm }” menguntungkan warga { $group }, berbeda dari warga secara keseluruhan: { $names }.
on-the-way = Selama program berjalan dampaknya lebih besar.
largest = “{ $arm }” pada { $name }: { $most } pada { $month }, { $now } { $at }
largest-of = { $parts }.
largest-more = { $n } lagi tertulis pada temuan satu per satu.
largest-was = Selama program berjalan perbedaannya jauh lebih besar: { $most } pada { $month }.
what-is-left = Apa yang tersisa.

## A verdict in a sentence
moved = “{ $arm }” { $direction ->
    [up] menaikkan
   *[down] menurunkan
 } { $name } sebesar { $by } { $at }, dibandingkan dengan “{ $control }”: { $verdict ->
    [benefit] manfaat yang patut ditindaklanjuti
   *[harm] kerugian yang patut ditindaklanjuti
 } ({ $intervals }).
intervals-one = selang Monte Carlo { $reach }; asumsi tidak divariasikan
intervals-both = selang Monte Carlo { $reach }; { $wide } dengan ketidakpastian parameter
from-to = { $low } sampai { $high }
with-unit = { $number } { $unit }
same = “{ $arm }” dan “{ $control }” mempunyai { $name } yang sama { $at }, di setiap ulangan.
no-difference = “{ $arm }” tidak membawa perbedaan yang patut ditindaklanjuti dalam { $name } { $at }, dibandingkan dengan “{ $control }”: { $whose ->
    [both] selang dengan ketidakpastian parameter
   *[draws] selang Monte Carlo
 } dari { $reach }.
no-difference-inside = “{ $arm }” tidak membawa perbedaan yang patut ditindaklanjuti dalam { $name } { $at }, dibandingkan dengan “{ $control }”: { $whose ->
    [both] selang dengan ketidakpastian parameter
   *[draws] selang Monte Carlo
 } dari { $reach }, masih di bawah pengaruh terkecil yang perlu ditindaklanjuti, yaitu { $least }.
no-difference-open = “{ $arm }” tidak membawa perbedaan yang patut ditindaklanjuti dalam { $name } { $at }, dibandingkan dengan “{ $control }”: { $whose ->
    [both] selang dengan ketidakpastian parameter
   *[draws] selang Monte Carlo
 } dari { $reach }; pengaruh terkecil yang perlu ditindaklanjuti adalah { $least }, jadi perbedaan sebesar itu tidak terbukti, tetapi juga belum dapat disingkirkan.
not-judged = Tidak dinilai: { $name }, { $why }. Selisih “{ $arm }” dari “{ $control }” adalah { $by } { $at }{ $known ->
    [yes] {" "}(selang Monte Carlo { $reach })
   *[no] {""}
}.
undefined = Tidak dapat dinilai: { $name } untuk “{ $arm }” { $at } tidak dapat dihitung (tidak ada yang dapat diukur atau dihitung bagiannya).

## Why no verdict is given
no-good-side = karena nilai yang lebih besar atau lebih kecil tidak dengan sendirinya lebih baik
no-size = karena batas pengaruh terkecilnya tidak ditetapkan
failures = karena lebih dari satu dari seratus ulangan gagal
one-pair = karena satu ulangan tidak punya selang
not-in-control = tidak dapat dihitung pada “{ $control }” atau pada semua varian lain (`berdaya compare FOLDER --against VARIAN` membandingkan dua varian lain)

## The table of verdicts
arm = Varian
tag-benefit = menguntungkan
tag-harm = merugikan
tag-none = tak perlu tindakan
tag-not-judged = tidak dinilai, { $why }
tag-not-defined = tidak dapat dihitung
key-of-both = Selisih dari pembanding; di bawahnya selang Monte Carlo 95 %, lalu selang dengan ketidakpastian parameter.
key-of-one = Selisih dari pembanding; di bawahnya selang Monte Carlo 95 %.
key-of-points = Proporsi dibandingkan dalam poin persentase.
key-of-not-defined = Tidak dapat dihitung: tidak ada yang dapat dihitung bagiannya, misalnya tidak ada paket yang direncanakan.

## Under the table of verdicts
worth-acting-on = Patut ditindaklanjuti:
worth-acting-on-is = perbedaan yang menurut { $intervals ->
    [1] selangnya
   *[other] kedua selangnya
 } bukan nol, dan mencapai pengaruh terkecil yang perlu ditindaklanjuti: { $sizes }.
acted-on = { $name } mulai { $size }
no-interval = Dengan satu ulangan tidak ada selang, dan tidak ada yang dapat dinilai.
interval-of-draws = Selang Monte Carlo mencakup variasi acak antarsimulasi yang semua hal lainnya sama; asumsi tidak divariasikan, jadi selang ini terlalu sempit untuk apa yang tidak kita ketahui.
both-intervals = Selang Monte Carlo mencakup variasi acak antarsimulasi yang semua hal lainnya sama; selang dengan ketidakpastian parameter menambahkan ketidakpastian tentang asumsi yang divariasikan, tetapi tidak tentang asumsi yang dibuat tetap.
model-numbers = Semua angka ini berasal dari model.
read-them = Sebagian besar dasarnya berupa asumsi, bukan hasil pengukuran (lihat “Apa yang tidak kita ketahui”). Bacalah sebagai apa yang akan terjadi bila asumsinya benar: untuk membandingkan varian dan mengajukan pertanyaan yang lebih baik, bukan sebagai ramalan untuk tempat-tempat ini.
not-paired = Sebagian varian mengubah siapa yang tinggal di sana: pengaruhnya tidak dipasangkan per ulangan, sehingga selangnya lebih lebar.

## Findings
findings = Temuan satu per satu
every-finding = Setiap varian dan ukuran dalam satu kalimat

## Costs
costs = Berapa biayanya
costs-of = Rata-rata per komunitas, kumulatif sampai bulan terakhir, dalam juta rupiah Maret 2021; dengan huruf kecil: rentang 5–95 % ulangan.
no-costs = Tidak ada varian dengan dana investasi atau pekerjaan fisik: tidak ada yang direncanakan, dicairkan, atau dibelanjakan untuk itu.
planned = Direncanakan
released = Dicairkan
spent = Dibelanjakan
lapsed = Hangus
packages = Paket selesai
each-package = Belanja per paket selesai
is-control = (pembanding)
costs-key = Rentang pada kolom terakhir adalah belanja rata-rata dibagi batas atas dan bawah paket selesai (95 % dan 5 % ulangan): gambaran kasar, bukan selang.
finished = “{ $arm }”: dari { $planned } paket yang direncanakan per komunitas, { $done } selesai dan { $open } tidak selesai; setiap paket yang selesai menghabiskan { $each }, termasuk belanja untuk paket yang tidak selesai.
none-finished = “{ $arm }”: dari { $planned } paket yang direncanakan per komunitas, tidak satu pun selesai.
without-end = { $from } atau lebih

## Who gains
who-gains = Siapa yang untung dan siapa yang rugi
who-gains-of = Selisih dari “{ $control }” { $when }: di bawahnya selang Monte Carlo 95 %. Berwarna: patut ditindaklanjuti.
who-gains-of-both = Selisih dari “{ $control }” { $when }: di bawahnya selang Monte Carlo 95 %, lalu selang dengan ketidakpastian parameter. Berwarna: patut ditindaklanjuti.
measure-and-unit = { $measure }, { $unit }
no-decree = Di dalam dan di luar delineasi SK Kumuh tidak ditampilkan: di sini salah satunya tidak berpenghuni.

## The programme
programme = Programnya dalam kata-kata
nothing-is-done = tanpa intervensi
as-control = intervensi varian pembanding
as-control-and = intervensi varian pembanding; { $change }
as-control-except = seperti pembanding, kecuali

## What we do not know
unknown = Apa yang tidak kita ketahui
nothing-varied = Tidak ada asumsi yang divariasikan: setiap parameter tetap pada nilai tengahnya, dan selangnya hanya selang Monte Carlo.
varied = Divariasikan: { $n } dari { $all } asumsi
varied-by-influence = Diurutkan menurut pengaruhnya: seberapa erat selisih yang disimpulkan mengikuti masing-masing dalam { $draws } ulangan yang diundi (korelasi peringkat, rata-rata antarvarian dan antarukuran utama; urutannya kasar).
too-few-to-rank = Belum dapat diketahui pada asumsi mana jawabannya paling bergantung: asumsi baru diundi { $draws } kali, dan dengan kurang dari { $least } undian asumsi yang tidak berpengaruh pun bisa tampak kuat secara kebetulan. Urutannya mengikuti daftar. Jalankan lagi dengan `--replicates { $least }`: yang sudah selesai disimpan, hanya kekurangannya yang disimulasikan.
influence = (pengaruh { $size })
law-with-unit = { $law }, { $unit }
held-fixed = Dibuat tetap: { $n } angka yang berupa asumsi atau dari ingatan. Ketidakpastiannya tidak termuat dalam selang mana pun
marks = [A] asumsi · [R] dari ingatan, belum diperiksa · [V] dibaca di sumber yang disebut · [D] dihitung dari data yang disebut · [S:nnn] dibaca di studi lapangan nnn. Keterangan lengkap tiap sumber, dalam bahasa Inggris, muncul bila tandanya ditunjuk.
burn-in = Sebelum awal, komunitas disimulasikan selama { $months } bulan tanpa program; pada tahun terakhir masa itu kehadiran berubah { $drift } poin.
imported = Penduduknya bukan rekaan: { $households } rumah tangga di { $communities } komunitas dan { $ties } hubungan di antaranya dibaca dari berkas (sha256 { $digest }).
imported-people = Penduduknya bukan rekaan: { $households } rumah tangga di { $communities } komunitas dibaca dari berkas (sha256 { $digest }); hubungan di antaranya diundi.
imported-drawn = Diundi karena tidak ada di berkas: { $columns }.

## How to run it again
again = Cara menjalankannya lagi
same-again = Simulasi { $run }, benih acak { $seed }, berdaya { $version }; { $household-months } rumah tangga × bulan. Versi, skenario, dan benih yang sama menghasilkan tabel yang persis sama.
failed = Ulangan yang gagal
failed-as = { $number } ({ $kind ->
    [drawn] asumsi diundi
   *[central] nilai tengah
 }):

## Measures
measures = Arti ukuran-ukurannya
all-measures = Semua ukuran dalam tabel

## Captions
pictures = Apa yang terjadi, dalam gambar
own-caption = { $meaning }. { $better ->
    [more] Makin besar makin baik.
    [less] Makin kecil makin baik.
   *[neither] Nilai yang lebih besar atau lebih kecil tidak dengan sendirinya lebih baik.
}
