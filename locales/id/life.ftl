### One household's history, month by month (`trace`), and the network export.

## Who
who = rumah tangga { $household } di { $community }: { $traits }
altruist = altruis
conditional = bekerja sama bila yang lain juga
free-rider = penunggang bebas (free rider)
people = { $n } jiwa
neighbourhood = RT { $n }
leader = tokoh
board-member = anggota LKM
head = ketua RT
poor = miskin pada awal
inside-decree = dalam SK Kumuh

## The page
arm = Varian { $arm }: { $who }
shown = { $shown } dari { $all } bulan: yang di dalamnya terjadi sesuatu, atau nilainya berubah { $moved }; --all-months menampilkan semuanya
own-reasons = Alasan sendiri (logit)
what-happened = Yang terjadi
nothing-happened = tidak ada kejadian khusus

## Columns of the months
column-month = bulan
column-works = hadir
column-chance = peluang
column-draw = acak
column-own = sendiri
column-others = orang lain
column-expected = harapan
column-willing = kesediaan
column-mind = program
column-trust = percaya
column-board = LKM
column-welfare = sejahtera
column-rupiah = Rp

## Columns of own reasons
reason-own = diri
reason-cost = biaya
reason-august = Agustus
reason-stake = kepentingan
reason-rapport = kedekatan
reason-mind = program
reason-board = LKM
reason-norm = norma
reason-reprimand = teguran
reason-habit = kebiasaan
reason-gifts = pemberian
reason-logit = = logit

## What happened
event = { $what } ({ $unit } { $total }: { $terms })
term = { $name } { $value }
event-moved = pindah; pendatang baru menempati rumahnya
event-told = diberi tahu tentang program
event-told-by-tie = diberi tahu tentang program lewat hubungan, atau dikunjungi lebih dulu
event-cadre = dilatih, dan menjadi kader
event-trained = dilatih
event-no-place = mendaftar, tetapi tidak mendapat kursi
event-against = menentang program
event-reprimanded = ditegur rumah tangga { $household }
event-spite = ditegur rumah tangga { $household }, dibalas dengan kesal
event-met-at-meeting = bertemu rumah tangga { $household } di pertemuan
event-met-at-works = bertemu rumah tangga { $household } di gotong royong atau pertemuan
event-taken-up = berhubungan kembali dengan rumah tangga { $household }
event-new-tie = hubungan baru dengan rumah tangga { $household }
event-kin-ended = hubungan kerabat dengan rumah tangga { $household } berakhir
event-neighbour-ended = hubungan tetangga dengan rumah tangga { $household } berakhir
event-work-ended = hubungan kerja dengan rumah tangga { $household } berakhir
event-programme-ended = hubungan dari program dengan rumah tangga { $household } berakhir
unit-chance = peluang
unit-first-trust = kepercayaan awal
unit-chance-of-cut = peluang putus saat ditinjau
term-draw = angka acak
term-outreach = sosialisasi
term-facilitator = fasilitator
term-word-of-mouth = kabar dari mulut ke mulut
term-uptake = peluang mendaftar
term-places = kursi
term-works-missed = gotong royong yang tidak dihadiri
term-norm = norma
term-noticed = ketahuan tidak hadir
term-its-habit = kebiasaannya
term-others-habit = kebiasaan pihak lain
term-strength = kekuatan
term-ties-stood = hubungan yang ada
term-ties-kept = hubungan yang dipelihara

## What is asked of `trace` and `network`
same-arm = --against: `{ $arm }` adalah varian itu sendiri
other-people = --against: penduduk `{ $other }` berbeda dari penduduk `{ $arm }`; rumah tangga hanya dapat dibandingkan bila penduduknya sama
out-refused = --out: { $path }: { $why }

## What the columns mean
legend =
    Bulannya; hadir: gotong royong yang dihadiri, dari empat; peluang hadir pada satu gotong royong; angka acak yang
    menentukan (sama di setiap varian); sendiri = peluang hadir karena alasan sendiri; orang lain = bobot × kesediaan ×
    kehadiran yang diharapkan dari orang lain, yaitu peluang hadir karena mereka; harapan, kesediaan, program (perhatian
    pada program), percaya (rata-rata antarkenalan), LKM (kepercayaan kepada LKM), sejahtera: pada akhir bulan; Rp =
    pengeluaran dalam ribuan. Alasan sendiri dijumlahkan pada skala logit: diri dan biaya tetap; kepentingan pada
    pekerjaan fisik; kedekatan dengan fasilitator; program; keyakinan pada LKM; teguran yang diperkirakan (norma);
    teguran yang diingat; kebiasaan; pemberian dan bagian panen yang dapat diharapkan.
