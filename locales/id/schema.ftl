### The JSON Schema of scenario files, as editors show it.

title = Skenario berdaya
description = Siapa yang tinggal di sana, apa yang dilakukan, varian mana yang dibandingkan. `berdaya check FILE` juga memeriksa apa yang harus saling cocok.
month = bulan, YYYY-MM
source = sumber: { $source }
