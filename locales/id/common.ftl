### Numbers, months and lists as the language writes them, and words that every area uses.

## Numbers
decimal-mark = ,
thousands-mark = .
trillion = triliun
billion = miliar
million = juta
points = poin

## Lists
list-two = { $first } dan { $last }
list-many = { $before }, dan { $last }
quoted = “{ $text }”

problems = { $n } masalah

## Months
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = Mei
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Agu
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Des
