### by name: short names of groups of people, as `compare --group` takes them

all = semua
delineated = dalam delineasi
other = luar
poor = miskin
non_poor = tidak miskin
