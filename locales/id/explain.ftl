### `berdaya explain`: a scenario, a key, a kind of intervention or a measure in plain words.

and-more = { $names }, dan { $more } lagi
none = Tidak ada.
set-value = NILAI

## Sections of a scenario
who = SIAPA YANG TINGGAL DI SANA
when = KAPAN
done = APA YANG DILAKUKAN
a-month = BAGAIMANA SEBULAN BERJALAN
numbers = ANGKA-ANGKA PROGRAM
differing = PARAMETER YANG BUKAN NILAI BAWAAN
assumed = APA YANG DIASUMSIKAN
others = SEMUA PARAMETER LAIN, PADA NILAI BAWAANNYA
reading = CARA MEMBACA ANGKA
asked = APA YANG DITANYAKAN
how = CARA MENJALANKANNYA

## Counts
communities = { $n } komunitas
households = { $n } rumah tangga
neighbourhoods = { $n } RT
months = { $n } bulan
replicates = { $n } ulangan

## Who lives there
region = { $region }: { $communities } dengan { $households } di { $neighbourhoods }, seluas { $hectares } hektare, { $slum } hektare di antaranya kumuh. Jumlah rumah tangga: { $each }.
people = Satu rumah tangga rata-rata beranggota { $size } jiwa. { $poor } rumah tangga mulai di bawah garis kemiskinan, { $line } per kapita per bulan; rasio Gini pengeluarannya { $gini }.
poverty-seen = Hasil simulasi menghitung jiwa, bukan rumah tangga, dan anggota rumah tangga miskin lebih banyak; pendapatan pun berubah dari bulan ke bulan. Jadi tabel dan laporan mulai pada sekitar { $seen }, bukan { $poor }.
ties = Rata-rata ia berhubungan dengan { $degree } rumah tangga lain, { $kin } di antaranya kerabat dan { $across } lintas RT; { $alone } rumah tangga tidak mempunyai hubungan, { $leaders } adalah tokoh warga. Kepercayaan kepada kenalan rata-rata { $trust }; 0 berarti tidak percaya sama sekali, 1 percaya penuh. Setiap komunitas dipimpin LKM dengan { $board } anggota sukarela.
trade = { $owners } rumah tangga mempunyai usaha kecil { $name } ({ $product ->
    [food] makanan
    [goods] barang
   *[service] jasa
}).

## When
period = { $start } sampai { $end }: { $months }. Sebelumnya ada masa pemantapan { $burn-in } tanpa program, supaya dunia simulasi sudah mantap ketika program mulai. Tahun anggaran berakhir pada bulan Desember; musim hujan berlangsung dari Oktober sampai April.

## What is done
control = Dalam varian pembanding, { $arm }:
control-nothing = Dalam varian pembanding, { $arm }, tidak ada yang dilakukan.
arm = Dalam { $arm }: { $change }.
arm-labelled = `{ $name }` ({ $label })
other-people = Penduduknya berbeda, jadi pengaruhnya tidak dipasangkan per ulangan.
intervention = { $what } [{ $kind }]. { $when }, { $place }.
labelled = { $label }: { $what }
idle = Tidak berlaku dalam varian ini: dosisnya 0.
from = Mulai { $month }
from-stage = Ketika komunitas memasuki tahap { $stage }
until = { $begin } sampai { $month }
every = { $when }, setiap { $n ->
    [1] bulan
    [12] tahun
   *[other] { $n } bulan
}
everywhere = di semua komunitas
in-places = di { $places }
stage-engagement = persiapan sosial
stage-assessment = pengkajian
stage-alternatives = pemilihan alternatif
stage-action-plan = rencana aksi
stage-implementation = pelaksanaan
stage-evaluation = evaluasi
stage-termination = pengakhiran
fund-shared = { $amount } setahun adalah rata-rata. Komunitas dalam satu wilayah berbagi dana menurut luas kumuh, di sini dari { $low } di { $few } sampai { $high } di { $many }; pada tahun-tahun berikutnya bagiannya juga bergantung pada pekerjaan yang selesai.
no-trade = Skenario ini tidak memuat usaha, jadi pinjaman tidak dijadikan modal: uangnya ditabung, dibelanjakan sedikit demi sedikit, dan bunganya tetap dibayar.

## Values
drawn = diundi: { $value }
its-default = nilai bawaannya
default = bawaan { $value }
allowed = boleh { $range }
assumed-left = dibiarkan pada nilai bawaan yang diasumsikan: { $keys }.

## What is assumed
nothing-drawn = Tidak ada parameter yang diundi: selang dalam laporan adalah selang Monte Carlo, tanpa ketidakpastian parameter.
parameters-drawn = { $n } parameter diundi lagi pada setiap ulangan dengan parameter diundi, dan selang kedua setiap pengaruh memuat ketidakpastiannya: { $names }.
parameters-fixed = Dari { $of } parameter, { $many } lagi berupa asumsi atau dari ingatan, dan dibuat tetap: { $names }.
show-fixed = `explain --all` menampilkan semuanya; ada juga di docs/sources.md.
how-to-read = Proporsi terletak antara 0 dan 1. Logit adalah satuan skala tempat alasan dijumlahkan: tambahan satu logit mengubah peluang 50 % menjadi 73 %. `diundi` berarti angkanya tidak pasti: rata-rata dan simpangan baku menunjukkan nilai mana yang dianggap mungkin. Uang dinyatakan dalam rupiah Maret 2021; 1.000.000 adalah satu juta. Sumber suatu angka disebut dalam kurung; asumsi bukan temuan.

## What is asked
measure-asked = { $label } ({ $id }): { $meaning }
judged-end = Dinilai pada bulan terakhir simulasi.
judged-last-year = Dinilai menurut rata-rata dua belas bulan terakhir.
judged-last-month = Dinilai pada bulan terakhir program.
judged-after = Dinilai { $months } bulan setelah bulan terakhir program.
judged-month = Dinilai pada { $month }.
simulated = { $replicates }; setiap ulangan menyimulasikan semua varian dengan bilangan acak yang sama.
simulated-drawn = { $replicates }, dan { $n } lagi dengan parameter diundi; setiap ulangan menyimulasikan semua varian dengan bilangan acak yang sama.

## How to run it
run-size = berapa besar, berapa lama
run-key = kunci mana pun di atas: isinya, nilai bawaannya, sumbernya
run-a-key = KUNCI

## A key
kind-head = Intervensi jenis `{ $kind }`: { $what }
measure-head = { $id }: ukuran ({ $unit }), { $better }
better-up = makin besar makin baik
better-down = makin kecil makin baik
better-neither = tidak ada arah yang lebih baik
label-and-meaning = { $label }: { $meaning }
also-intervention = `{ $word }` juga intervensi jenis `{ $kind }` dalam skenario { $scenario }: berdaya explain { $kind }
is-intervention = `{ $word }` adalah intervensi jenis `{ $kind }` dalam skenario { $scenario }
kind-is = `{ $kind }`: { $what }
unknown = `{ $word }` bukan skenario bawaan, kunci, jenis intervensi, atau ukuran (nama berkas memuat `/` atau berakhir dengan .toml)
unknown-near = { unknown }; maksudnya `{ $near }`?
unknown-arm = { unknown }; itu varian dalam skenario { $scenario }: berdaya explain { $scenario }
found-in = Kata itu ditemukan dalam:
found-more = dan { $n } lagi
every-intervention = Kunci setiap intervensi:
in-one-arm = Dalam satu varian saja: --set arm.NAMA.{ $path }=NILAI
key-in = { $key }, di { $table }
of-kind = jenis { $kind }
row-takes = isi
row-unit = satuan
row-default = bawaan
row-source = sumber
row-plausible = wajar
plausible = { $low } – { $high }. { $why }
row-set = mengubah
default-required = tidak ada: wajib diisi
default-optional = tidak ada: boleh kosong
found-measure = { $id } (ukuran)
found-kind = { $kind } (jenis intervensi)

## The wiring of the model
wiring = Yang ditulis tiap topik model untuk dibaca topik lain dalam satu bulan:
wiring-signal = sinyal
wiring-range = rentang
wiring-written-by = ditulis oleh
wiring-read-by = dibaca oleh
