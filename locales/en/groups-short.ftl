### by name: short names of groups of people, as `compare --group` takes them

all = all
delineated = inside
other = outside
poor = poor
non_poor = not poor
