### What an arm changes, and values as they are given in a scenario.

## Changes
nothing = nothing: the programme as described
set = { $key }: { $new }
set-instead = { $key }: { $new } instead of { $old }
key-of = { $key } of { $intervention }
of-intervention = { $name }: { $meaning }
without = without { $names }
with = with { $names }

## Values
yes = yes
no = no
from-month = { $value } from { $month }
entry = { $key } { $value }
law = { $law ->
    [normal] normal
    [lognormal] lognormal
    [gamma] gamma
    [beta] beta
   *[other] { $law }
 }, mean { $mean }, sd { $sd }
uniform = uniform, { $low } to { $high }

## Laws of which one changes into another of its kind
mean-and-spread = mean { $mean } (sd { $sd })
mean-and-spread-with-unit = mean { $mean } { $unit } (sd { $sd })
mean-and-spread-before = { $mean } ({ $sd })
