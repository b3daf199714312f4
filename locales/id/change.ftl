### What an arm changes, and values as they are given in a scenario.

## Changes
nothing = tidak ada: program seperti yang diuraikan
set = { $key }: { $new }
set-instead = { $key }: { $new }, semula { $old }
key-of = { $key } pada { $intervention }
of-intervention = { $name }: { $meaning }
without = tanpa { $names }
with = dengan { $names }

## Values
yes = ya
no = tidak
from-month = { $value } mulai { $month }
entry = { $key } { $value }
law = { $law ->
    [normal] normal
    [lognormal] lognormal
    [gamma] gamma
    [beta] beta
   *[other] { $law }
 }, rata-rata { $mean }, simpangan baku { $sd }
uniform = seragam, { $low } sampai { $high }

## Laws of which one changes into another of its kind
mean-and-spread = rata-rata { $mean } (simpangan baku { $sd })
mean-and-spread-with-unit = rata-rata { $mean } { $unit } (simpangan baku { $sd })
mean-and-spread-before = { $mean } ({ $sd })
