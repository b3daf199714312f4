### by name: the groups for which every household measure is reported

all = semua warga
delineated = di dalam delineasi SK Kumuh
other = di luar delineasi SK Kumuh
poor = miskin pada awalnya
non_poor = tidak miskin pada awalnya
