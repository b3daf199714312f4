### Runs: folders, locks, parts and manifests; what is asked of them on the command line; how they fail.

## How a command fails
error = kesalahan: { $why }
at = { $place }: { $why }
no-file = tidak ada berkas { $name }, dan tidak ada skenario bawaan bernama itu
no-file-meant = tidak ada berkas { $name }; maksud Anda skenario bawaan `{ $meant }`?
file-fault-meant = { $name }: { $why }; maksud Anda skenario bawaan `{ $meant }`?

## Folders of runs
other-version = hasil ini dibuat oleh versi lain dari program ini: jalankan lagi skenarionya
no-such-folder = folder itu tidak ada; `berdaya run` mencetak folder hasilnya
not-a-folder = ini bukan folder; suatu hasil ialah folder, seperti yang dicetak `berdaya run`
not-finished = simulasi ini belum selesai; perintah yang memulainya akan melanjutkannya
not-a-run = ini bukan folder hasil (tidak ada manifest.json)
not-a-run-meant = ini bukan folder hasil; maksud Anda { $meant }?
not-a-run-there = ini bukan folder hasil; yang ada: { $names }
not-finished-run = ini bukan folder hasil yang sudah selesai
not-a-folder-name = `{ $name }` tidak dapat menjadi nama folder
cannot-make = folder { $path } tidak dapat dibuat: { $why }
cannot-read-folder = folder { $path } tidak dapat dibaca: { $why }
cannot-use-folder = folder { $path } tidak dapat dipakai: isinya bukan hasil simulasi; pilih folder lain dengan --out
cannot-forget = isi { $path } tidak dapat dihapus: { $why }
cannot-write-folder = tidak dapat menulis ke folder { $path }: { $why }
cannot-use = { $path } tidak dapat dipakai: { $why }
lock-unwritable = kuncinya tidak dapat ditulis: { $why }
lock-unreadable = kuncinya tidak dapat dibaca: { $why }
lock-held = proses lain sedang mengerjakan simulasi ini
lock-fails = folder ini tidak dapat dikunci: { $why }
lock-of-other = ini folder simulasi lain

## Running
cannot-start-threads = tidak dapat memulai utas: { $why }
cannot-read = { $path } tidak dapat dibaca: { $why }
kept = { $why }; ulangan yang selesai disimpan di { $path }: perintah yang sama melanjutkannya
interrupted = dihentikan; { $done } dari { $total } ulangan disimpan di { $path }: perintah yang sama melanjutkannya
done-again = { $path }: { $why }; bagian ini disimulasikan lagi
parts-unreadable = bagian hasil tidak dapat dibaca: { $why }
tables-unwritable = tabel tidak dapat ditulis: { $why }

## Damaged parts
cut-off = berkas ini terpotong
not-a-part = ini bukan bagian hasil
other-format = versi formatnya lain
head-sum = checksum kepalanya salah
head-unreadable = kepalanya tidak dapat dibaca
other-run = bagian ini milik simulasi lain, atau berisi tempat, waktu, atau ukuran lain
other-replicate = ini bagian ulangan lain
block-missing = satu blok tidak ada
block-packed = satu blok tidak dapat dibuka
block-length = panjang satu blok salah
block-sum = checksum satu blok salah

## Runs that cannot be compared pair by pair
other-seed = bilangan acak berbeda, benih acak: { $here } di sini, { $there } di sana
other-start = bulan pertama berbeda: { $here } di sini, { $there } di sana
other-months = jumlah bulan berbeda: { $here } di sini, { $there } di sana
other-burn-in = masa pemantapan berbeda: { $here } di sini, { $there } di sana
other-sizes = komunitas berbeda: { $here } di sini, { $there } di sana
sizes = { $communities } komunitas dengan { $households } rumah tangga
other-level = tingkat paling rinci berbeda: { $here } di sini, { $there } di sana
level = { $level ->
    [region] wilayah
   *[community] komunitas
}

## Which arm, replicate, community and month is meant
no-such = { $option }: tidak ada { $what ->
    [arm] varian
    [community] komunitas
    [place] tempat
    [group] kelompok
    [measure] ukuran
    [time] waktu
   *[other] { $what }
} `{ $wanted }` (yang ada: { $names })
no-such-meant = { $option }: tidak ada { $what ->
    [arm] varian
    [community] komunitas
    [place] tempat
    [group] kelompok
    [measure] ukuran
    [time] waktu
   *[other] { $what }
} `{ $wanted }`; maksud Anda `{ $meant }`? (yang ada: { $names })
household-as = { $option }: tulis `{ $typed }` sebagai KOMUNITAS:NOMOR, misalnya "{ $meant }:{ $number }"
household-as-of = { $option }: tulis `{ $typed }` sebagai KOMUNITAS:NOMOR, misalnya "{ $meant }:{ $number }" (yang ada: { $names })
no-household = { $option }: `{ $community }` tidak memiliki rumah tangga `{ $number }`; nomornya 0 – { $last }
drawn-none = --drawn: tidak ada parameter skenario ini yang berupa sebaran
no-replicate = --replicate: { $number } bukan salah satu dari { $count } ulangan, 0 – { $last } (--set scenario.replicates={ $more } membuat lebih banyak)
no-draw = --replicate: { $number } bukan salah satu dari { $count } ulangan dengan parameter diundi, 0 – { $last } (--set scenario.assumption_draws={ $more } membuat lebih banyak)
month-outside = { $option }: { $month } di luar masa simulasi, { $start } – { $end }

## What cannot be compared, traced or exported
own-arm = --against: `{ $name }` adalah varian itu sendiri
other-residents = --against: penduduk `{ $name }` berbeda dari penduduk `{ $first }`; rumah tangga hanya dapat dibandingkan bila penduduknya sama
only-that-arm = tidak ada yang dapat dibandingkan: hasil ini hanya memiliki varian itu
no-common-arm = tidak ada varian yang bernama sama; sebutkan dengan --arm dan --against
cannot-compare = { $lead ->
    [error] kesalahan
   *[left-out] dilewati
}: { $one } tidak dapat dibandingkan dengan { $other }:
only-csv-tables = --table: hanya --format csv yang memiliki tabel
out = --out: { $path }: { $why }
nothing-overwritten = sudah ada sesuatu di situ; tidak ada yang ditimpa
no-folder = folder itu tidak ada
