### by name: the groups for which every household measure is reported

all = everybody
delineated = inside the slum decree
other = outside the slum decree
poor = poor at the start
non_poor = not poor at the start
