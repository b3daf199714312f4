### Runs: folders, locks, parts and manifests; what is asked of them on the command line; how they fail.

## How a command fails
error = error: { $why }
at = { $place }: { $why }
no-file = there is no file { $name }, and no bundled scenario of that name
no-file-meant = there is no file { $name }; did you mean the bundled scenario `{ $meant }`?
file-fault-meant = { $name }: { $why }; did you mean the bundled scenario `{ $meant }`?

## Folders of runs
other-version = the run was made by another version of the program: run its scenario again
no-such-folder = there is no such folder; `berdaya run` prints the folder of a run
not-a-folder = it is not a folder; a run is a folder, whose path `berdaya run` prints
not-finished = the run is not finished; the command that started it resumes it
not-a-run = it is not the folder of a run (no manifest.json)
not-a-run-meant = it is not the folder of a run; did you mean { $meant }?
not-a-run-there = it is not the folder of a run; there are these: { $names }
not-finished-run = it is not the folder of a finished run
not-a-folder-name = `{ $name }` cannot be the name of a folder
cannot-make = cannot make the folder { $path }: { $why }
cannot-read-folder = cannot read the folder { $path }: { $why }
cannot-use-folder = cannot use the folder { $path }: it contains something that is not a run; choose another folder with --out
cannot-forget = cannot delete the contents of { $path }: { $why }
cannot-write-folder = cannot write into the folder { $path }: { $why }
cannot-use = cannot use { $path }: { $why }
lock-unwritable = its lock cannot be written: { $why }
lock-unreadable = its lock cannot be read: { $why }
lock-held = another process is working on this run
lock-fails = it cannot be locked: { $why }
lock-of-other = it is the folder of another run

## Running
cannot-start-threads = cannot start threads: { $why }
cannot-read = cannot read { $path }: { $why }
kept = { $why }; finished replicates are kept in { $path }: the same command resumes the run
interrupted = interrupted; { $done } of { $total } replicates are kept in { $path }: the same command resumes the run
done-again = { $path }: { $why }; this part is simulated again
parts-unreadable = the parts cannot be read: { $why }
tables-unwritable = the tables cannot be written: { $why }

## Damaged parts
cut-off = the file is truncated
not-a-part = it is not a part of a run
other-format = it has a different format version
head-sum = the checksum of its header is wrong
head-unreadable = its header cannot be read
other-run = it belongs to another run, or has other places, windows or measures
other-replicate = it belongs to another replicate
block-missing = a block is missing
block-packed = a block cannot be unpacked
block-length = a block has the wrong length
block-sum = the checksum of a block is wrong

## Runs that cannot be compared pair by pair
other-seed = different random numbers, seed: { $here } here, { $there } there
other-start = different first month: { $here } here, { $there } there
other-months = different number of months: { $here } here, { $there } there
other-burn-in = different burn-in: { $here } here, { $there } there
other-sizes = different communities: { $here } here, { $there } there
sizes = { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
} with { $households } households
other-level = different finest level: { $here } here, { $there } there
level = { $level ->
    [region] regions
   *[community] communities
}

## Which arm, replicate, community and month is meant
no-such = { $option }: there is no { $what } `{ $wanted }` (there is { $names })
no-such-meant = { $option }: there is no { $what } `{ $wanted }`; did you mean `{ $meant }`? (there is { $names })
household-as = { $option }: write `{ $typed }` as COMMUNITY:NUMBER, for example "{ $meant }:{ $number }"
household-as-of = { $option }: write `{ $typed }` as COMMUNITY:NUMBER, for example "{ $meant }:{ $number }" (there is { $names })
no-household = { $option }: `{ $community }` has no household `{ $number }`; numbers are 0 – { $last }
drawn-none = --drawn: no parameter of this scenario is a distribution
no-replicate = --replicate: { $number } is not one of the { $count } replicates, 0 – { $last } (--set scenario.replicates={ $more } makes more)
no-draw = --replicate: { $number } is not one of the { $count } replicates with drawn parameters, 0 – { $last } (--set scenario.assumption_draws={ $more } makes more)
month-outside = { $option }: { $month } is outside of the run, { $start } – { $end }

## What cannot be compared, traced or exported
own-arm = --against: `{ $name }` is the arm itself
other-residents = --against: different people live in `{ $name }` and in `{ $first }`; households can be compared only if the same people live in both
only-that-arm = there is nothing to compare: the run has only that arm
no-common-arm = the runs have no arm of the same name; say which with --arm and --against
cannot-compare = { $lead ->
    [error] error
   *[left-out] left out
}: { $one } cannot be compared with { $other }:
only-csv-tables = --table: only --format csv has tables
out = --out: { $path }: { $why }
nothing-overwritten = something is there already; nothing is overwritten
no-folder = there is no such folder
