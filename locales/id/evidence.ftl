### Rows of evidence: tables, the picture of all rows, and the command that runs them.

## Verdicts
verdict-matched = sesuai
verdict-null = nol
verdict-opposed = berlawanan
verdict-not-shown = belum terbukti
verdict-undefined = tidak dapat dihitung
too-small = { $verdict }, terlalu kecil untuk berarti

## What is claimed
null-claimed = nol
amount = { $value }
in-sd = { $value } sd
range = { $low } … { $high }

## Grades of a source
grade-measured = diukur
grade-contrast-seen = perbedaan teramati
grade-process-told = proses diceritakan
grade-authors-reading = tafsiran penulis

## What is measured
take-slope = kemiringan per bulan dari { $measure }
take-highest = { $measure } tertinggi
take-lowest = { $measure } terendah
take-when-highest = bulan sampai { $measure } tertinggi
take-first-at-least = bulan sampai { $measure } mencapai { $level }
take-spread = sd antarrumah tangga dari { $measure }
take-cv = koefisien variasi antarrumah tangga dari { $measure }
at-end = akhir
less-earlier = { $at } dikurangi { $since }

## Heads of columns
row = baris
claim = klaim
claimed = diklaim
effect = pengaruh
mc-95 = Monte Carlo 95 %
parameters-95 = dengan ketidakpastian parameter 95 %
smallest = terkecil
col-in-sd = dalam sd
hedges-g = g
came-out = hasil
null-model = model nol
switched-off = dimatikan
what-fixes = yang menetapkan tandanya
sharper = uji yang lebih tajam
finding = temuan
lines-matched = baris yang sesuai
not-hard-coded = di antaranya tidak ditetapkan kode
not-null-model = dan tidak oleh model nol
others = lainnya
grade = mutu bukti
arms = varian
measure-and-group = ukuran, kelompok
when = kapan
fixed-by-code = ditetapkan kode
switched-off-by = dimatikan dengan
seeds = benih acak
sizes = ukuran dunia
parameters-quarter = parameter ± 25 %
sign-holds = tanda bertahan
matched-by-mc = sesuai (selang Monte Carlo)
what-breaks = yang mematahkannya
signs = tanda
size-and-seed = × { $size }, benih { $seed }

## In tables
matched-too = sesuai juga
none = tidak ada
no = tidak
n-of-m = { $n } dari { $m }
by-construction-row = { $row } (menurut konstruksi)
moved-seed = benih { $value }
moved-size = ukuran × { $value }
not-defined-here = { $what } (tidak dapat dihitung)
nearly-everything = hampir semuanya
by-construction-head = Menurut konstruksi: pemeriksaan, bukan bukti
by-construction = Menurut konstruksi: pemeriksaan, bukan bukti.
waiting = Sudah dideklarasikan, belum dijalankan: { $rows }.
source = Sumber: { $source }.
sizes-and-seeds = Ukuran dan benih acak
effort = { $n } ulangan berpasangan per baris; model { $model }.
effort-drawn = { $n } ulangan berpasangan per baris, { $draws } undian parameter; model { $model }.

## How many came out
summary = Dari { $free } baris yang tandanya tidak ditetapkan kode, { $matched } sesuai{ $little ->
    [0] {""}
   *[other] {" "}({ $little } di antaranya juga sesuai pada model nol, jadi tidak banyak membuktikan)
}, { $null } nol, { $opposed } berlawanan, { $shown } belum terbukti{ $undefined ->
    [0] {""}
   *[other] , { $undefined } tidak dapat dihitung
}. Dari { $fixed } baris menurut konstruksi, { $fixed-matched } sesuai.
findings = Dari { $n } temuan { $source ->
    [field] studi lapangan
   *[literature] kepustakaan
}, model menghasilkan kembali { $some } sedikitnya sebagian ({ $every } seluruhnya); pada { $free } hasilnya tidak ditetapkan kode; **pada { $says } hasilnya tidak ditetapkan kode dan hilang tanpa pembelajaran**.

## Rival forms
agree = sepakat
agree-no-sign = sepakat: tanpa tanda
agree-against = sepakat, berlawanan dengan klaim
do-not-agree = tidak sepakat
not-defined-under-all = tidak dapat dihitung pada semuanya

## The picture
picture-seen = Semua baris bukti: pengaruh dan selang
picture-title = Hasil baris demi baris
picture-lines = garis tebal: selang Monte Carlo 95 %; garis tipis: dengan ketidakpastian parameter; pita abu-abu: terlalu kecil untuk berarti
picture-null-model = model nol
picture-range = rentang yang diklaim
as-claimed = sesuai klaim →
other-way = ← sebaliknya
picture-axis = kelipatan pengaruh terkecil yang berarti; di atas 1 tiap langkah berikutnya sepuluh kali

## The command
list-line = { $id } { $study } { $claim } ({ $expect }{ $fixed ->
    [yes] , menurut konstruksi
   *[no] {""}
})
error = galat: { $why }
not-utf8 = { $file }: ini bukan berkas teks UTF-8
too-large = { $file }: berkas terlalu besar
file-cause = { $file }: { $why }
row-twice = { $file }: baris `{ $row }` juga ada di { $other }
no-threads = utas tidak dapat dimulai: { $why }
plan-table = tabel
plan-elsewhere = dunia lain, paling banyak
plan-forms = bentuk tandingan
seconds = { $n } detik
minutes = { $n } menit
plan = { $what }: { $worlds } dunia, { $millions } juta rumah tangga × bulan yang akan disimulasikan, sekitar { $time } dengan { $threads } utas
other-model = catatan: tabel pembandingnya dibuat dengan versi lain dari model
few-replicates = catatan: kurang dari { $n } ulangan bukanlah bukti
figure-written = gambar: { $file }
row-gone = baris `{ $row }` tidak lagi dideklarasikan
none-of-rows = berkas itu tidak memuat satu pun baris yang diminta
fewer-than-kept = { $option } { $n }: berkas yang diperiksa memakai { $kept }; dengan kurang dari itu, yang sesuai tidak dapat sesuai lagi
row-lost = baris { $row } (ukuran × { $size }, benih { $seed }) dulu sesuai dan sekarang { $verdict }
not-tried = tidak dicoba: { $study }: { $world }: { $moved }: { $why }
no-such-scenario = tidak ada skenario `{ $word }` (yang ada: { $names })
no-such-scenario-meant = tidak ada skenario `{ $word }`; maksudnya `{ $best }`? (yang ada: { $names })
wrong-columns = kolomnya bukan { $columns }
wrong-cell = baris { $line }: `{ $column }` tidak boleh `{ $cell }`
no-such-row = tidak ada studi atau baris `{ $word }` (studinya { $studies }; `berdaya patterns --list` menyebut baris-barisnya)
no-such-row-meant = tidak ada studi atau baris `{ $word }`; maksudnya `{ $best }`? (studinya { $studies }; `berdaya patterns --list` menyebut baris-barisnya)

## What is wrong with a file of rows
unknown-table = tabel `{ $table }` tidak dikenal
file-has = berkas baris berisi { $tables }
not-that-table = `{ $table }` bukan { $header }
keys-under = tulis kuncinya di bawah { $header }
unknown-key = kunci `{ $key }` tidak dikenal
known-keys = kunci yang dikenal: { $keys }
missing = `{ $key }` belum ada
needs = perlu { $what }
every-file-needs = setiap berkas baris memerlukannya
did-you-mean = maksudnya `{ $word }`?
there-is = yang ada: { $names }
cannot-be = `{ $key }` tidak boleh { $what }
must-be = harus { $what }
cannot-be-word = `{ $key }` tidak boleh "{ $word }"
one-of = harus salah satu dari { $words }
readable-scenario = harus skenario yang dapat dibaca
several-regions = dunianya memiliki beberapa wilayah
one-region = baris dibaca dari satu wilayah
unknown-arm = varian `{ $arm }` tidak dikenal
two-rows = dua baris bernama `{ $row }`
unique-ids = id harus unik
unknown-sharper = `row.sharper`: baris `{ $row }` tidak dikenal
row-of-file = harus baris dari berkas ini
own-sharper = baris bukan uji yang lebih tajam bagi dirinya sendiri
another-row = harus baris lain
names-sharper = baris yang tandanya ditetapkan kode menyebut uji yang lebih tajam, [] bila tidak ada
not-in-sd = `row.{ $key }` tidak dapat dalam sd
sd-is-of-households = sd berlaku untuk ukuran rumah tangga pada skalanya sendiri: beri angka
two-pairs = `row.less_arms` memerlukan dua pasang
interaction-is = interaksi ditulis arms = ["A", "B"], less_arms = ["C", "D"]
against-itself = `row.arms`: `{ $arm }` dibandingkan dengan dirinya sendiri
two-arms = harus dua varian
not-of-households = `row.{ $key }`: { $measure } bukan ukuran rumah tangga
group-all-only = hanya untuk kelompok all
no-decree = `row.{ $key }`: varian pembanding tidak memiliki SK Kumuh
give-decree = beri varian pembanding SK Kumuh, lalu hapus pada varian lain
scale-missing = `row.scale` belum ada pada interaksi
additive-scale = aditif pada satu skala tidak berarti aditif pada skala lain: level, log, atau logit
at-takes = harus "YYYY-MM", "YYYY-MM..YYYY-MM", atau "end"
no-meaning = `row.{ $key }` tidak berarti di sini
of-last-month = yang diambil antarrumah tangga berlaku untuk bulan terakhir
unknown-measure = ukuran `{ $id }` tidak dikenal
id-of-measure = harus id sebuah ukuran (docs/measures.md)
level-needed = `first_at_least` memerlukan angka yang harus dicapai
level-only-of = hanya `first_at_least` yang memilikinya
not-across = ini tidak dapat diambil antarrumah tangga
across-is = hanya untuk ukuran rumah tangga, semua rumah tangga, pada bulan terakhir
leaves-run = `row.{ $key }` keluar dari masa simulasi
within-run = harus di antara { $first } dan { $last }, berurutan
not-both = baris memiliki `expect` atau `between`, tidak keduanya
sign-or-range = klaim berupa tanda atau rentang: hapus salah satunya
needs-claim = baris memerlukan `expect` atau `between`
expect-takes = harus "+", "-", "null", atau rentang pada `between`
