### What keys take, and values in words.

## What a key takes
text = teks dalam tanda kutip
words = teks dalam tanda kutip, atau {"{"} en = "…", id = "…" {"}"}
name = huruf kecil, angka, `-`, dan `_`, misalnya "dana-terlambat"
flag = true (ya) atau false (tidak)
whole-from = bilangan bulat mulai { $low }
whole = bilangan bulat, { $low } – { $high }
number = bilangan, { $low } – { $high }
month = bulan sebagai teks, "YYYY-MM", misalnya "2017-04"
start = bulan "YYYY-MM" atau {"{"} stage = "…" {"}"}
every = "year" (tiap tahun) atau sekian bulan, 1 – 1200
choice = salah satu dari { $words }
texts = daftar teks, ["…", "…"]
numbers = daftar bilangan, { $low } – { $high }
wholes = daftar bilangan bulat, { $low } – { $high }
value = bilangan, { $low } – { $high }, jadwal [["YYYY-MM", bilangan], …], atau sebaran
values = bilangan, { $low } – { $high }, daftar bilangan seperti itu, jadwal [["YYYY-MM", bilangan], …], atau sebaran
uncertain = bilangan, { $low } – { $high }, atau sebaran
changes = tabel {"{"} "intervention.ID.KUNCI" = nilai, … {"}"}

## Values in words
from = { $value } mulai { $month }
dist-mean = rata-rata { $value }
dist-sd = simpangan baku { $value }
dist-low = terendah { $value }
dist-high = tertinggi { $value }
