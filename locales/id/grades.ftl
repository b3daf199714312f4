### Seberapa pasti suatu angka diketahui.

data = dihitung dari data
verified = dibaca di terbitan yang disebut
study = dibaca di studi lapangan { $number }
recalled = dari ingatan, belum diperiksa
assumption = asumsi
design = pilihan penulis skenario
with-remark = { $grade } ({ $remark })
