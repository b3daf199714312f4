### What is wrong with a scenario: the problem, what is allowed there, a remedy.

## Keys and tables
unknown-table = tabel `{ $table }` tidak dikenal
scenario-has = skenario terdiri atas { $tables }
missing = `{ $key }` tidak ada
every-scenario = setiap skenario memerlukannya
not-a-table = `{ $key }` bukan tabel
keys-under = tulis kuncinya di bawah { $header }
not-a-list = `{ $key }` bukan daftar
several-times = tabel ini boleh ada beberapa kali: tulis { $header }
write-header = tulis { $header }
unknown-kind = jenis intervensi `{ $kind }` tidak dikenal
kinds-built = belum tersedia; jenis yang tersedia: { $kinds }
unknown-key = kunci `{ $key }` tidak dikenal
no-such-parameter = tidak ada parameter bernama itu
known-keys = kunci yang dikenal: { $keys }
needs = perlu `{ $key }`: { $allowed }
only-stage = satu-satunya kunci di sini ialah `stage`
did-you-mean = maksud Anda `{ $word }`?
there-is = yang ada: { $names }

## Values
cannot-be = `{ $key }` tidak boleh berupa { $what }
cannot-be-word = `{ $key }` tidak boleh berisi "{ $word }"
must-be = harus berupa { $allowed }
must-be-one-of = harus salah satu dari { $words }
not-a-folder-name = `{ $key }` tidak dapat menjadi nama folder: "{ $text }"
out-of-range = `{ $key }` di luar rentang
not-a-month = `{ $key }` bukan bulan
month-as = `{ $text }` bukan bulan; tulis sebagai YYYY-MM, misalnya 2017-04
not-a-start = `{ $key }` bukan awal yang sah
typed-text = teks "{ $text }"
typed-number = bilangan { $number }
typed-date = tanggal { $date }
typed-list = daftar
typed-table = tabel

## Schedules and distributions
no-distribution-here = `{ $key }` tidak boleh berupa sebaran
was-measured = nilainya hasil pengukuran; hanya nilai bertanda [A] atau [R] yang tidak pasti
empty-schedule = `{ $key }` adalah jadwal kosong
schedule-steps = jadwal memiliki setidaknya satu langkah ["YYYY-MM", bilangan]
not-a-step = `{ $key }` bukan langkah jadwal
step-takes = harus berupa ["YYYY-MM", bilangan]
step-without-month = `{ $key }` tidak berisi bulan
step-not-later = `{ $key }` tidak lebih lambat daripada langkah sebelumnya
dates-increase = tanggal harus makin lambat
no-dist = `{ $key }` tidak memiliki `dist`
dist-takes = sebaran ditulis {"{"} dist = "gamma", mean = …, sd = … {"}"}
unknown-distribution = `{ $key }`: sebaran tidak dikenal
dist-has = { $dist } memiliki `{ $first }` dan `{ $second }`
dist-needs = { $dist } memerlukan `{ $first }` dan `{ $second }`
must-be-number = harus berupa bilangan
low-above-high = `{ $key }`: low melebihi high
low-and-high = low tidak boleh melebihi high
sd-negative = `{ $key }.sd` negatif
sd-takes = simpangan baku bernilai 0 atau lebih
mean-not-positive = `{ $key }.mean` tidak positif
positive-distributions = gamma dan lognormal selalu positif
sd-too-large = `{ $key }.sd` terlalu besar
sd-at-most = paling banyak lima kali rata-ratanya
mean-not-a-share = `{ $key }.mean` bukan bagian (0 sampai 1)
between-0-and-1 = harus di antara 0 dan 1
beta-too-wide = `{ $key }`: tidak ada sebaran beta selebar itu
beta-takes = sd² harus di bawah mean × (1 − mean)
dist-leaves-range = `{ $key }`: sebarannya keluar dari rentang kunci
stay-in = harus tetap dalam { $low } – { $high }
share-distributions = untuk suatu bagian pakailah `beta` atau `uniform`
nothing-to-draw = `scenario.assumption_draws`: tidak ada yang diundi
draws-need = perlu parameter yang berupa sebaran, atau harus 0

## The run and its time
end-before-start = `scenario.end` lebih awal daripada bulan pertama
not-before = tidak boleh sebelum bulan pertama, { $start }
run-too-long = masa simulasi terlalu panjang
most-months = paling lama 1.200 bulan
months-past-end = `scenario.months` = { $months } melewati bulan terakhir
months-at-most = paling banyak { $months }, sampai bulan terakhir { $end }
outside-of-run = `{ $key }` di luar masa simulasi
the-run-is = masa simulasi { $start } – { $end }
until-not-after = `{ $key }` tidak sesudah awalnya
until-later = harus sesudah { $month }: bulan pertama setelah selesai
never-holds = `{ $key }` tidak pernah berlaku
run-ends = masa simulasi berakhir { $end }

## Headline and verdict
headline-empty = `scenario.headline` tidak menyebut satu ukuran pun
headline-name-one = sebutkan setidaknya satu, misalnya "turnout"
headline-twice = `scenario.headline`: `{ $measure }` ada dua kali
measure-once = sebutkan setiap ukuran satu kali
headline-unknown = `scenario.headline`: ukuran `{ $measure }` tidak dikenal
headline-takes = harus berupa nama suatu ukuran, misalnya "turnout"
verdict-unknown = `scenario.verdict`: waktu `{ $time }` tidak dikenal
verdict-takes = harus { $times } atau suatu Desember, misalnya "2019-12"
verdict-outside = `scenario.verdict` di luar masa simulasi: { $month }
verdict-no-year = `scenario.verdict`: masa simulasi tidak sampai dua belas bulan
use-end = pakailah end
verdict-no-end = `scenario.verdict`: tidak ada program yang selesai sebelum `{ $time }`
verdict-needs-until = perlu intervensi dengan `until` dalam masa simulasi, paling lambat { $end }; atau pakailah end
verdict-after-run = `scenario.verdict`: `{ $time }` sesudah masa simulasi
programme-over = program selesai { $last }, masa simulasi berakhir { $end }

## Communities and population
community-named = setiap komunitas memiliki nama
region-named = setiap wilayah memiliki nama
trade-named = setiap jenis usaha memiliki nama
too-many-communities = komunitas terlalu banyak
most-communities = paling banyak { $most } komunitas
two-communities = dua komunitas bernama `{ $name }`
names-unique = setiap nama hanya untuk satu
slum-too-large = `{ $key }` lebih luas daripada komunitasnya
at-most-hectares = paling banyak { $hectares } hektare
neighbourhood-size = `{ $key }`: { $size } rumah tangga per RT
neighbourhoods-take = rata-rata satu RT harus memiliki 4 sampai 200 rumah tangga
too-many-households = { $n } rumah tangga terlalu banyak
most-households = bersama-sama paling banyak { $most } rumah tangga
empty = `{ $key }` kosong
blank-around = `{ $key }` diawali atau diakhiri spasi
blank-around-why = nama itu tidak akan ditemukan seperti yang terbaca
write-this = tulis "{ $text }"
two-trades = dua jenis usaha bernama `{ $name }`
too-many-trades = jenis usaha terlalu banyak
most-trades = paling banyak { $most } jenis usaha
trades-sum = jumlah `{ $key }` semua jenis usaha lebih dari 1
together-at-most-1 = bersama-sama paling banyak 1
sum-of-two = `{ $first }` + `{ $second }` = { $sum }
smaller-than-board = `{ $community }` lebih kecil daripada LKM dengan { $members } anggota
board-takes = `population.board_members` tidak boleh melebihi jumlah rumah tangga komunitas mana pun
too-small-for-ties = `{ $community }` terlalu kecil untuk { $ties } hubungan per rumah tangga
mean-degree-takes = `population.mean_degree` harus di bawah jumlah rumah tangga setiap komunitas
above = `{ $first }` di atas `{ $second }`
deserved-takes = tanpa hasil apa pun, kepercayaan tidak pantas lebih tinggi

## Interventions
no-decree = dana tanpa SK Kumuh tidak membayar siapa pun
needs-delineation = perlu intervensi jenis `delineation`: hanya RT dalam SK Kumuh yang dibayar
two-ids = dua intervensi memiliki id `{ $id }`
ids-unique = setiap id hanya untuk satu
two-machines = `{ $community }` memiliki dua siklus tahapan
one-cycle = satu komunitas menjalani satu siklus program pada satu waktu
tranches-sum = jumlah `{ $key }` ialah { $sum }
tranches-take = bagian semua termin harus berjumlah 1
household-twice = `{ $key }`: satu rumah tangga disebut dua kali
household-once = sebutkan setiap rumah tangga satu kali
no-such-household = `{ $key }`: rumah tangga itu tidak ada
founding-numbers = nomor awal rumah tangga 0 – { $last }
menu-size = `{ $key }` berisi { $n } nama
menu-takes = satu daftar pilihan memiliki 1 – { $most } kegiatan
menu-numbers = `{ $key }` berisi { $n } bilangan
one-each = satu untuk masing-masing dari { $n } kegiatan
no-community-named = `{ $key }` tidak menyebut satu komunitas pun
everywhere-without = tanpa kunci ini, berlaku di semua komunitas
unknown-community = `{ $key }`: komunitas `{ $name }` tidak dikenal
stands-twice = `{ $key }`: `{ $name }` ada dua kali
community-once = sebutkan setiap komunitas satu kali
stages-wait = tahapan `{ $id }` menunggu suatu tahap
stages-begin = jenis `stages` dimulai pada suatu bulan: yang lain menunggu tahapnya
stages-sum = tahap tahunan `{ $id }` berlangsung { $n } bulan
gaps-of-tranches = `{ $key }` memuat { $n } bilangan
gaps-take = setiap termin setelah yang pertama memerlukan satu bilangan: { $n }
stages-take = { $stages } harus berjumlah 12
wait-without-stages = `{ $key }` menunggu suatu tahap, padahal tidak ada tahapan
needs-stages = perlu intervensi jenis `stages`
wait-elsewhere = `{ $key }` menunggu tahap yang ada di tempat lain
no-stages-here = tidak ada jenis `stages` di komunitasnya
wait-termination = `{ $key }` menunggu tahap terminasi yang tidak pernah datang
stages-need-until = `stages` perlu `until` dalam masa simulasi, paling lambat { $end }
wait-left-out = `{ $key }` menunggu `{ $stage }`, yang ditiadakan
stage-no-months = `{ $stage }` pada `stages` berlangsung 0 bulan
wait-never = `{ $key }` menunggu `{ $stage }`, yang tidak pernah datang
stages-end-before = `stages` atau masa simulasi berakhir sebelumnya
fund-no-decree-here = `{ $key }` membayar di tempat tanpa SK Kumuh
no-delineation-here = tidak ada `delineation` di komunitasnya
fund-before-decree = `{ $key }` selesai sebelum ada SK Kumuh
first-decree = SK Kumuh pertama terbit { $month }: tidak ada yang dibayar

## Arms
two-arms = dua varian bernama `{ $name }`
no-control = tidak ada varian pembanding
two-controls = ada lebih dari satu varian pembanding
one-control = tepat satu varian memiliki `control = true`
drop-twice = `drop`: `{ $id }` ada dua kali
intervention-once = sebutkan setiap intervensi satu kali
drop-and-set = `set` mengubah `{ $id }`, yang ditiadakan varian ini
drop-or-set = tiadakan atau ubah, jangan keduanya
same-label = varian `{ $name }` memiliki label yang sama
same-label-why = gambar tidak dapat membedakannya
from-unknown = `from`: varian `{ $name }` tidak dikenal
arms-circle = varian saling merujuk dalam lingkaran
arm-from-itself = suatu varian tidak dapat berasal dari dirinya sendiri
arm-cannot-change = suatu varian tidak dapat mengubah `{ $key }`
drop-unknown = `drop`: intervensi `{ $id }` tidak dikenal
none-left = tidak ada intervensi yang tersisa
shared-by-arms = sama untuk semua varian
arm-changes-world = varian mengubah dunia simulasi, bukan varian lain; pakailah `from`
same-people = semua varian memiliki penduduk yang sama
same-places = semua varian memiliki tempat yang sama
same-enterprises = semua varian dimulai dengan usaha yang sama
describe-another = tiadakan dan uraikan yang lain
arm-imported = nilainya diimpor

## Keys by their path
path-starts = suatu kunci diawali scenario, population, model, parameters, intervention.ID, community.NAMA, arm.NAMA, atau output
has-no-table = skenario ini tidak memiliki { $header }
path-unknown = { $table } `{ $name }` tidak dikenal
which-key = kunci yang mana? tulis `{ $path }.KUNCI`
not-set-here = `{ $key }` tidak dapat diubah di sini
change-in-file = jenis lain memiliki kunci lain: ubahlah dalam berkas
not-a-value = `{ $value }` bukan nilai yang sah

## Files of a scenario
not-utf8 = ini bukan berkas teks UTF-8
invalid-byte = bita { $at } tidak sah; simpan berkas sebagai UTF-8
file-too-large = berkas skenario terlalu besar
file-at-most = paling besar 10 MB; populasi besar diimpor, bukan diketik
not-toml = ini bukan TOML yang sah
program-mistake = program ini membuat kesalahan
no-bundled = tidak ada skenario bawaan `{ $name }` (yang ada: { $names }; suatu berkas mengandung `/` atau berakhiran .toml)
no-bundled-meant = tidak ada skenario bawaan `{ $name }`; maksud Anda `{ $meant }`? (yang ada: { $names }; suatu berkas mengandung `/` atau berakhiran .toml)

## Households and ties that a scenario reads
needs-households = `{ $key }` tanpa `population.households`
needs-household-file = perlu berkas rumah tangga juga
other-digest = `population.digest`: isi berkas berbeda dari "{ $typed }"
digest-is = isinya sekarang memiliki digest "{ $digest }"
no-such-file = `{ $key }`: tidak ada berkas "{ $name }"
looked-for = yang dicari: { $path }
files-not-read = `{ $key }`: berkas "{ $name }" tidak dapat dibaca di sini
files-need-program = hanya program `berdaya` yang membaca berkas; tiadakan kunci ini dan tulis `households` di setiap komunitas
no-community-column = { $file } tidak memiliki kolom `community`
one-community-only = boleh tidak ada hanya bila skenario memiliki satu komunitas
count-beside-file = `{ $key }` bersama { $file }
write-each-community = rumah tangga yang dibaca masuk ke komunitas menurut nama: tulis satu per satu
no-household-in = { $file } tidak memiliki rumah tangga di `{ $name }`
households-there = setiap komunitas perlu rumah tangganya di situ
not-what-file-holds = `{ $key }` bukan isi { $file }
file-holds = isinya { $n }; tiadakan kunci ini
community-not-here = { $file } memiliki rumah tangga di `{ $name }`, yang bukan komunitas di sini
communities-left = { $n } komunitas di dalamnya tidak memiliki [[community]]

## How problems are shown
error = kesalahan
note = catatan
help = saran
