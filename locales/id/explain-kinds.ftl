### by name: what an intervention does, for somebody who never met its kind

stages = Program berjalan menurut tahapan: masa persiapan sosial, lalu setiap tahun pengkajian, pemilihan alternatif, rencana aksi, pelaksanaan, dan evaluasi
delineation = SK Kumuh menetapkan RT mana yang termasuk kumuh; hanya di sana dana membiayai pekerjaan
socialisation = Kegiatan sosialisasi dan media memperkenalkan program
facilitator = Tim fasilitator mengunjungi komunitas, membantu menyusun berkas, dan menjaga program tetap di benak warga
fund = Dana untuk pekerjaan direncanakan setiap tahun dan dicairkan kepada LKM dalam beberapa termin, masing-masing setelah berkasnya diverifikasi
training = Pelatihan dengan kursi terbatas mengajarkan keterampilan; sebagian pesertanya menjadi kader
norm = RT menyepakati seberapa sering warga seharusnya datang ke gotong royong
handover = Pada akhir program kader setempat meneruskan sebagian tugas fasilitator, dan sebuah kelompok merawat hasil pekerjaan
coordination = Dinas, perusahaan, dan masyarakat mengurus sektornya masing-masing alih-alih bekerja bersama
audit = Belanja LKM diperiksa
model_village = Komunitas yang tertinggal mengunjungi yang berhasil
group_loan = Kelompok warga mendapat pinjaman dari dana bergulir
meeting = Kelompok pinjaman atau pemilik usaha bertemu
outlet = Toko atau gerai daring menjual produk usaha komunitas
microfinance = Lembaga keuangan mikro memberi pinjaman kepada rumah tangga

## Shocks
shock-flood = Banjir merusak hasil pekerjaan dan menghabiskan tabungan
shock-pandemic = Pandemi mengurangi pendapatan dan membatasi pertemuan
shock-price = Harga-harga naik

## Partners
partner-money = Mitra memberi uang untuk pekerjaan selama mendapat imbalan
partner-materials = Mitra memberi bahan untuk pekerjaan selama mendapat imbalan
partner-market = Mitra membeli hasil karya dan panen warga yang datang, selama mendapat imbalan
partner-visibility = Mitra membuat tempat itu dikenal selama mendapat imbalan
