### What the commands say beside their data: checks, runs, comparisons, estimates; headings of help.

error = error: { $why }
report = report: { $path }

## Help
help-usage = Usage:
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-some-options = OPTIONS
help-default = [default: { $values }]
help-possible = [possible values: { $values }]
help-values = Possible values:

## The manual page
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDS
man-exit = EXIT STATUS
exit-done = Done.
exit-no = The command ran and the answer is no: a row of evidence is no longer matched, or runs cannot be compared.
exit-wrong = The command line or a scenario is wrong; nothing was started.
exit-failed = The run failed; finished replicates are kept.
exit-interrupted = Interrupted; finished replicates are kept.

## Values of options
size-range = must be a number, { $low } – { $high }
key-value = write it as KEY=VALUE, for example scenario.seed=7
months-reversed = { $from } is after { $to }
comma = numbers take a decimal point: { $whole }.{ $rest }
comma-or-thousands = { comma }, or { $whole }{ $rest } for thousands

## Scenarios
no-file = there is no file { $name }, and no bundled scenario of that name
no-file-meant = there is no file { $name }; did you mean the bundled scenario `{ $meant }`?
unreadable = { $name }: { $why }
unreadable-meant = { unreadable }; did you mean the bundled scenario `{ $meant }`?

## check
checked = { $name }: OK, { $communities } with { $households } households, { $arms }, { $start } – { $end }, { $replicates } replicates and { $draws } with parameters drawn; { $settled }
communities = { $n ->
    [one] { $n } community
   *[other] { $n } communities
}
arms = { $n ->
    [one] { $n } arm
   *[other] { $n } arms
}
settled = without a programme about { $turnout } of people attend, loop gain { $gain }
settled-slowly = { settled } (warning: above 0.8 a shock fades so slowly that the burn-in hardly settles)

## new
next = next: berdaya check { $file }, then berdaya run { $file }
bad-name = `{ $name }` cannot be the name of a scenario: lower-case letters, digits, `-` and `_`
bad-name-better = { bad-name }; how about `{ $better }`?
in-the-way = something is there already; nothing is overwritten
no-folder = there is no such folder

## run
kept-replicates = this folder already has { $kept } replicates of the same question, and all of them are used; for { $wanted } only, give the scenario another name: --set scenario.name=NAME
found-done = already finished: { $months } household-months in the folder, { $seconds } s
done = finished: { $months } household-months in the folder, { $seconds } s
chosen = run { $run } into { $folder }
chosen-arms = arms { $arms } (control { $control }), { $replicates } replicates and { $draws } with parameters drawn, seed { $seed }, { $threads } threads
figures-failed = figures: { $why }
report-failed = report: { $why }
bar-replicates = replicates
bar-gone = elapsed
bar-left = left
replicate-failed = replicate { $replicate } failed; see failures.csv
writing = writing { $file }

## run --dry-run
estimate-folder = folder
estimate-size = size
estimate-months = months
estimate-replicates = replicates
estimate-work = work
estimate-time = time
estimate-rows = rows
estimate-disk = disk
size-is = { $communities }, { $households } households, { $arms }
months-are = { $burn-in } of burn-in, { $months } per replicate and arm, { $from } – { $to }
replicates-are = { $central } at central values, { $drawn } with parameters drawn
replicates-kept = { replicates-are }; { $kept } are kept already
work-is = { $n } household-months
time-is = about { $time } on { $threads } threads
rows-are = { $n } in the monthly table
disk-is = about { $size }
seconds = { $n } seconds
minutes = { $n } minutes
hours = { $n } hours
days = { $n } days
nothing-started = nothing was started; the time is measured on a small part of the scenario
piece-fails = a small part of the scenario, run to measure the time, fails: { $why }

## compare
cannot = { $b } cannot be compared with { $a }:
left-out = left out: { $what }
other-first = the others are compared with the first run; --against RUN names another
other-seed = different random numbers, seed: { $here } here, { $there } there
other-start = different first month: { $here } here, { $there } there
other-months = different number of months: { $here } here, { $there } there
other-burn-in = different burn-in: { $here } here, { $there } there
size = { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
} with { $households } households
other-size = different communities: { $here } here, { $there } there
other-level = different finest level: { $here } here, { $there } there
other-communities = different communities: names, places or sizes differ
other-regions = different regions
other-people = different people: [population] or a parameter that shapes the founding differs
other-model = they were made by different versions of the model: run one of them again
no-common-time = { $arm }: the runs do not share this time; see --window
other-parameters = (parameters differ: in the run and in the burn-in)
same-as-first = no difference from A
more = and { $n } more
fewer-replicates = { $run } has { $own } replicates, A { $first }: the { $both } replicates that both have are compared; to see how the width of the intervals changes, compare each run by itself
changed-key = { $path }: { $value }, { $was } in A
added-key = { $path }: { $value }, not in A
removed-key = { $path }: none, { $was } in A
against = { $arm } against { $other }: { $whom }
against-same = { $arm } against { $other }: identical in every number; { $whom }
whom = { $place }, { $group }; { $how }
paired = { $pairs } pairs with common random numbers
not-paired = not paired: the populations differ; { $pairs } replicates
head-measure = measure (when)
head-difference = difference
head-monte-carlo = 95 %, Monte Carlo
head-assumptions = 95 %, with parameter uncertainty
head-better = better in
head-verdict = verdict
interval = { $low } to { $high }
not-defined = not defined
benefit = benefit
harm = harm
no-difference = no decision-relevant difference
not-judged-undefined = not judged: not defined there
not-judged-neither = not judged: neither more nor less is better
not-judged-failed = not judged: too many replicates failed
not-judged-one = not judged: one pair has no interval
not-judged-size = not judged: no smallest effect of interest is set
at-the-end = at the end, { $month }
last-year = mean of the last year, { $from } to { $to }
last-month = the programme's last month, { $month }
months-after = { $months } months after the programme, { $month }
