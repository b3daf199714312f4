### What is wrong with files of households and ties that a scenario reads, and what their columns take.

## Columns of households: what they take (.takes) and what they mean
household-takes = teks yang tidak ada pada baris lain
household-means = tanda pengenal rumah tangga
community-takes = nama suatu [[community]] dari skenario
community-means = komunitas tempat tinggalnya; boleh tidak ada bila hanya ada satu komunitas
neighbourhood-takes = teks
neighbourhood-means = RT-nya; tanpa ini, RT dibagi menurut rentang tanda pengenal yang diurutkan sebagai teks
flag-takes = 0, 1, no, yes, false, atau true
leader-means = apakah rumah tangga tokoh masyarakat
board-means = apakah salah satu anggotanya pengurus LKM; bila tidak ada satu pun, LKM diundi
people-takes = bilangan bulat, 1 – 20
people-means = jumlah jiwa dalam rumah tangga
consumption-takes = bilangan, 1.000 – 100.000.000
consumption-means = pengeluaran dalam rupiah per kapita per bulan
savings-takes = bilangan, 0 – 100.000.000.000
savings-means = tabungan pada awalnya, dalam rupiah
share-takes = bilangan, 0 – 1
skill-means = keterampilan dalam usahanya
disposition-takes = altruist, conditional, atau free_rider
disposition-means = caranya memutuskan ikut gotong royong
trust-takes = bilangan, 0,05 – 0,95
trust-means = tingkat dasar kepercayaannya kepada lembaga

## Columns of ties
end-takes = tanda pengenal suatu rumah tangga
a-means = ujung yang satu dari hubungan
b-means = ujung yang lain dari hubungan
kind-takes = kin, neighbour, atau work
kind-means = jenis hubungan; tanpa ini, neighbour di dalam satu RT, selainnya work
strength-means = kekuatan dasar; tanpa ini, diundi menurut jenisnya
trust-ab-means = tingkat dasar kepercayaan a kepada b; tanpa ini, diundi
trust-ba-means = tingkat dasar kepercayaan b kepada a; tanpa ini, diundi

## What was read
imported = diimpor: { $households } rumah tangga dan { $ties ->
    [0] tanpa hubungan
   *[other] { $ties } hubungan
} di { $communities } komunitas, sha256 { $digest }; diundi: { $drawn }
drawn-for-some = { $name } ({ $n })
drawn-nothing = tidak ada

## The file
cannot-be-opened = berkas tidak dapat dibuka
cannot-be-read = berkas tidak dapat dibaca
file-empty = berkas kosong
first-line = baris pertama memuat nama kolom
not-utf8 = ini bukan berkas teks UTF-8
utf16 = ini UTF-16; simpan sebagai UTF-8
save-as-utf8 = simpan berkas sebagai UTF-8
fields = baris ini memiliki { $n } kolom
fields-wanted = baris kepala memiliki { $n }
line-without-end = baris yang tidak berakhir
is-it-csv = apakah ini berkas CSV? satu baris paling panjang 1 MB
neither-format = bukan CSV dan bukan Parquet
extensions = nama berkas harus berakhiran .csv atau .parquet
no-rows = tidak ada baris data
rows-follow = baris pertama memuat nama kolom, setiap baris sesudahnya satu baris data
parquet-schema = berkas Parquet setidaknya memuat skemanya
parquet-unreadable = berkas Parquet ini tidak dapat dibaca
nested-column = kolom `{ $name }` berisi daftar atau tabel
cell-takes = satu sel berisi teks, bilangan, atau benar/salah
compressed = berkas ini dimampatkan dengan { $codec }
compression-takes = harus tanpa pemampatan atau zstd
in-pandas = di pandas: to_parquet(…, compression="zstd")
damaged = berkas ini rusak
damaged-column = berkas ini rusak: suatu kolom lebih panjang daripada berkasnya
damaged-dictionary = berkas ini rusak: suatu kamus lebih pendek daripada yang dinyatakan
damaged-values = berkas ini rusak: jumlah nilai suatu kolom berbeda dari jumlah baris

## Rows and cells
cannot-be = `{ $column }` tidak boleh berisi "{ $text }"
must-be = harus berupa { $takes }
decimal-point = desimal ditulis dengan titik
cell-empty = `{ $column }` kosong
column-twice = kolom `{ $name }` ada dua kali
once-is-enough = satu kali cukup
known-columns = kolom yang dikenal: { $names }
unknown-column = kolom `{ $name }` tidak dikenal
did-you-mean = maksud Anda `{ $name }`?
ignored-column = kolom bernama `_{ $name }` diabaikan
column-missing = kolom `{ $name }` tidak ada
column-is = { $meaning }: { $takes }
two-households = dua rumah tangga memiliki tanda pengenal "{ $id }"
other-in-line = yang lain ada di baris { $line }
not-filled = `{ $column }` tidak diisi di setiap baris
all-or-none = harus diisi di setiap baris atau tidak sama sekali
all-or-none-of-community = harus diisi di setiap baris suatu komunitas atau tidak sama sekali
too-many-households = `{ $community }` memiliki terlalu banyak rumah tangga
most-households = paling banyak { $most } dalam satu komunitas
no-household = `{ $column }`: tidak ada rumah tangga "{ $id }"
must-be-household = harus berupa tanda pengenal dari berkas rumah tangga
tie-across = hubungan antara dua komunitas
lives-where = "{ $one }" tinggal di `{ $here }`, "{ $other }" di `{ $there }`
tied-to-itself = "{ $id }" terhubung dengan dirinya sendiri
two-ends = suatu hubungan memiliki dua ujung
tied-twice = "{ $one }" dan "{ $other }" terhubung dua kali
tied-in-line = baris yang lain ialah baris { $line }; suatu hubungan tidak memiliki arah
too-many-ties = "{ $id }" memiliki lebih dari { $most } hubungan
most-ties = satu rumah tangga tidak boleh memiliki lebih
