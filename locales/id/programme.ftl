### The programme in words: each kind of intervention with its numbers, and what choices mean.

## Values
drawn = diundi ({ $law })
schedule = [{ $steps }]

## An intervention: what, when and where
described = { $what } ({ $when })
starts = mulai { $month }
starts-until = mulai { $month } sampai { $last }
on-entering = saat memasuki tahap { $stage }
on-entering-until = saat memasuki tahap { $stage } sampai { $last }
every = { $n ->
    [1] setiap bulan
    [12] setiap tahun
   *[other] setiap { $n } bulan
}
in-communities = { $n ->
    [1] di satu komunitas
   *[other] di { $n } komunitas
}

## Kinds
stages = siklus program: { $engagement } bulan persiapan sosial, lalu setiap tahun { $assessment } bulan pengkajian, { $alternatives } pemilihan alternatif, { $action-plan } penyusunan rencana aksi, { $implementation } pelaksanaan, { $evaluation } evaluasi
delineation = SK Kumuh; bagian kawasan kumuh yang masuk: { $share }
socialisation = sosialisasi, kegiatan per bulan: { $events }; masing-masing didengar oleh { $reach } rumah tangga (di luar delineasi { $outside } dari angka itu)
facilitator = tim fasilitator: { $teams }, masing-masing { $load } komunitas; kecakapan: { $competence }; peluang diganti pada akhir tahun: { $turnover }
facilitators-by-community = fasilitator per komunitas: { $number }, masing-masing memenuhi bagian kebutuhannya sebesar { $covers }; kecakapan: { $competence }; peluang diganti pada akhir tahun: { $turnover }
does-for = bagian pekerjaan yang mereka kerjakan sendiri: { $share }
fund = dana investasi, direncanakan per komunitas per tahun: { $amount }; bagian yang masuk anggaran: { $budget }; termin { $tranches }; bulan dari berkas terverifikasi sampai termin pertama: { $lag }, sampai tiap termin berikutnya: { $gap }
training = pelatihan, kursi per komunitas tiap pelatihan: { $seats }; diberikan kepada { $whom }
norm = aturan yang disepakati di sebagian RT: { $share }; tingkat kewajiban { $level }
shock = { $what ->
    [flood] banjir
    [pandemic] pandemi
   *[price] kenaikan harga
 } dengan tingkat keparahan { $severity }, { $months ->
    [1] satu bulan
   *[other] { $months } bulan
 }
handover = serah terima; bagian tugas fasilitator yang diteruskan warga setempat: { $share }; kelompok pemelihara, dari kekuatan penuhnya: { $group }
coordination = ego sektoral, seberapa dinas, perusahaan, dan masyarakat hanya mengurus sektornya sendiri: { $ego }
partner = mitra yang datang { $comes ->
    [by-itself] sendiri bila sudah cukup melihat tempat itu
   *[asked] bila diminta
 }; { $gives }, per bulan: { $aid }
audit = { $by ->
    [neighbours] tetangga memeriksa upah
   *[auditors] pemeriksaan
 }; peluang belanja diperiksa dalam setahun: { $probability }
model-village = kunjungan per tahun dari komunitas yang tertinggal ke yang paling berhasil: { $visits }; tambahan perhatian fasilitator yang mereka peroleh tahun berikutnya: { $coaching }
group-loan = pinjaman kelompok; kelompok: { $groups }; { $size } anggota; pinjaman masing-masing: { $principal }; { $months } angsuran dengan bunga { $rate } per bulan; anggotanya { $formed }; { $liability ->
    [joint] dengan tanggung renteng
   *[none] tanpa tanggung renteng
 }
meeting = { $called ->
    [groups] pertemuan kelompok pinjaman
   *[owners] pertemuan pemilik usaha
 }; kali per bulan: { $often }
outlet = gerai bersama; bagian produk yang diambilnya: { $share }; potongannya { $keeps }
commons = kebun bersama; bagian RT: { $share }; panen kebun yang terawat penuh: { $harvest } per rumah tangga per bulan, dibagi { $whom }; keterbukaan pembukuan: { $books }
incentive = { $what } untuk { $whom }, masing-masing senilai { $value }
microfinance = keuangan mikro; bagian yang dapat memperoleh pinjaman: { $share }; paling banyak: { $ceiling }; bunga { $rate } per bulan; { $months } angsuran
# A kind that has no sentence of its own: how much there is of it.
by-dose = { $what }, { $unit }: { $dose }
entry = kunjungan awal kepada { $whom }; bagian rumah tangga: { $share }
choice = { $rule ->
    [assembly] kegiatan yang dipilih dalam rembuk warga
   *[imposed] kegiatan yang ditetapkan tanpa bertanya
 } ({ $menu }); bagian rumah tangga yang tertampung: { $room }

## Who gets a place
first-come = yang mendaftar lebih dulu
poorest-first = yang paling miskin lebih dulu
boards-friends = yang paling dekat dengan LKM lebih dulu

## What a partner gives
gives-money = memberi uang untuk pekerjaan
gives-materials = memberi bahan untuk pekerjaan
buys = membeli dari warga yang datang
publicity = membiayai publikasi

## Of whom groups are made
along-ties = warga yang sudah saling berhubungan
whoever-applies = siapa saja yang mendaftar berikutnya

## Who gets of the harvest
among-attending = kepada yang datang
alike = sama rata
among-poor = kepada warga miskin

## What is given, and to whom
snacks = makanan kecil di setiap gotong royong
kit = satu paket
service = layanan pertama tanpa bayar
everybody-who-comes = siapa pun yang datang
poor-who-come = warga miskin yang datang
inside-who-come = warga di dalam delineasi yang datang

## Who is visited
figures = tokoh agama dan tokoh masyarakat
most-ties = warga dengan hubungan terbanyak
most-central = warga yang paling sentral dalam jaringan
anybody = siapa saja

## Stages
engagement = persiapan sosial
assessment = pengkajian
alternatives = pemilihan alternatif
action-plan = rencana aksi
implementation = pelaksanaan
evaluation = evaluasi
termination = pengakhiran
