### by name: what each kind of intervention is

stages = siklus tahapan program
delineation = RT yang masuk SK Kumuh
socialisation = kegiatan sosialisasi dan media massa
facilitator = fasilitator
fund = bantuan dana investasi (BDI)
training = pelatihan
norm = aturan yang disepakati warga
shock = guncangan yang ditetapkan
handover = serah terima pada akhir program
coordination = ego sektoral antara dinas, perusahaan, dan masyarakat
partner = mitra
audit = pemeriksaan belanja LKM
model_village = kunjungan ke kampung teladan
group_loan = pinjaman bergulir untuk kelompok
meeting = pertemuan kelompok pinjaman atau pemilik usaha
outlet = gerai bersama
microfinance = lembaga keuangan mikro
commons = kebun bersama
incentive = pemberian kepada yang datang
opposition = rumah tangga yang menentang program
entry = siapa yang dikunjungi program lebih dulu
choice = kegiatan yang dipilih bersama atau ditetapkan dari atas
