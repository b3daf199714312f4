### Rows of evidence: tables, the picture of all rows, and the command that runs them.

## Verdicts
verdict-matched = matched
verdict-null = null
verdict-opposed = opposed
verdict-not-shown = not shown
verdict-undefined = not defined
too-small = { $verdict }, too small to matter

## What is claimed
null-claimed = null
amount = { $value }
in-sd = { $value } sd
range = { $low } … { $high }

## Grades of a source
grade-measured = measured
grade-contrast-seen = contrast seen
grade-process-told = process told
grade-authors-reading = author's reading

## What is measured
take-slope = slope per month of { $measure }
take-highest = highest { $measure }
take-lowest = lowest { $measure }
take-when-highest = months to the highest { $measure }
take-first-at-least = months until { $level } of { $measure }
take-spread = sd across households of { $measure }
take-cv = coefficient of variation across households of { $measure }
at-end = end
less-earlier = { $at } less { $since }

## Heads of columns
row = row
claim = claim
claimed = claimed
effect = effect
mc-95 = Monte Carlo 95 %
parameters-95 = with parameter uncertainty 95 %
smallest = smallest
col-in-sd = in sd
hedges-g = g
came-out = result
null-model = null model
switched-off = switched off
what-fixes = what fixes the sign
sharper = sharper tests
finding = finding
lines-matched = rows matched
not-hard-coded = of these not hard-coded
not-null-model = and not by the null model
others = the other rows
grade = grade
arms = arms
measure-and-group = measure, group
when = when
fixed-by-code = fixed by the code
switched-off-by = switched off by
seeds = seeds
sizes = sizes
parameters-quarter = parameters ± 25 %
sign-holds = sign holds
matched-by-mc = matched (Monte Carlo interval)
what-breaks = what breaks it
signs = signs
size-and-seed = × { $size }, seed { $seed }

## In tables
matched-too = matched too
none = none
no = no
n-of-m = { $n } of { $m }
by-construction-row = { $row } (by construction)
moved-seed = seed { $value }
moved-size = size × { $value }
not-defined-here = { $what } (not defined)
nearly-everything = nearly everything
by-construction-head = By construction: checks, not evidence
by-construction = By construction: checks, not evidence.
waiting = Declared but not run yet: { $rows }.
source = Source: { $source }.
sizes-and-seeds = Sizes and seeds
effort = { $n } paired replicates per row; model { $model }.
effort-drawn = { $n } paired replicates per row, { $draws } parameter draws; model { $model }.

## How many came out
summary = Of { $free } rows whose sign is not hard-coded { $matched } are matched{ $little ->
    [0] {""}
   *[other] {" "}({ $little } of them by the null model too, so they say little)
}, { $null } null, { $opposed } opposed, { $shown } not shown{ $undefined ->
    [0] {""}
   *[other] , { $undefined } not defined
}. Of { $fixed } by construction { $fixed-matched } are matched.
findings = Of { $n } findings of { $source ->
    [field] the field studies
   *[literature] the literature
} the model reproduces { $some } at least in part ({ $every } completely); in { $free } what comes out is not hard-coded; **in { $says } it is not hard-coded and disappears without learning**.

## Rival forms
agree = agree
agree-no-sign = agree: no sign
agree-against = agree, against the claim
do-not-agree = do not agree
not-defined-under-all = not defined under all

## The picture
picture-seen = Every row of evidence: effect and intervals
picture-title = Results row by row
picture-lines = thick line: 95 % Monte Carlo interval; thin line: with parameter uncertainty; grey band: too small to be of interest
picture-null-model = the null model
picture-range = the range claimed
as-claimed = claimed →
other-way = ← opposite
picture-axis = multiples of the smallest effect of interest; beyond 1 each further step is ten times

## The command
list-line = { $id } { $study } { $claim } ({ $expect }{ $fixed ->
    [yes] , by construction
   *[no] {""}
})
error = error: { $why }
not-utf8 = { $file }: this is not a text file in UTF-8
too-large = { $file }: the file is too large
file-cause = { $file }: { $why }
row-twice = { $file }: the row `{ $row }` is also in { $other }
no-threads = cannot start threads: { $why }
plan-table = the table
plan-elsewhere = other worlds, at most
plan-forms = rival forms
seconds = { $n } { $n ->
    [one] second
   *[other] seconds
}
minutes = { $n } { $n ->
    [one] minute
   *[other] minutes
}
plan = { $what }: { $worlds } { $worlds ->
    [one] world
   *[other] worlds
}, { $millions } million household-months to be simulated, about { $time } on { $threads } { $threads ->
    [one] thread
   *[other] threads
}
other-model = note: the table to compare with was made by another version of the model
few-replicates = note: fewer than { $n } replicates are no evidence
figure-written = figure: { $file }
row-gone = the row `{ $row }` is not declared any more
none-of-rows = the file holds none of the rows asked for
fewer-than-kept = { $option } { $n }: the file to check has { $kept }, and fewer could not match what it matched
row-lost = row { $row } (size × { $size }, seed { $seed }) was matched and is now { $verdict }
not-tried = not tried: { $study }: { $world }: { $moved }: { $why }
no-such-scenario = there is no scenario `{ $word }` (there is { $names })
no-such-scenario-meant = there is no scenario `{ $word }`; did you mean `{ $best }`? (there is { $names })
wrong-columns = its columns are not { $columns }
wrong-cell = line { $line }: `{ $column }` cannot be `{ $cell }`
no-such-row = there is no study or row `{ $word }` (studies are { $studies }; `berdaya patterns --list` names the rows)
no-such-row-meant = there is no study or row `{ $word }`; did you mean `{ $best }`? (studies are { $studies }; `berdaya patterns --list` names the rows)

## What is wrong with a file of rows
unknown-table = unknown table `{ $table }`
file-has = a file of rows has { $tables }
not-that-table = `{ $table }` is not { $header }
keys-under = write its keys under { $header }
unknown-key = unknown key `{ $key }`
known-keys = known keys are { $keys }
missing = `{ $key }` is missing
needs = needs { $what }
every-file-needs = every file of rows needs it
did-you-mean = did you mean `{ $word }`?
there-is = there is { $names }
cannot-be = `{ $key }` cannot be { $what }
must-be = must be { $what }
cannot-be-word = `{ $key }` cannot be "{ $word }"
one-of = must be one of { $words }
readable-scenario = must be a scenario that can be read
several-regions = the world has several regions
one-region = rows are read of one region
unknown-arm = unknown arm `{ $arm }`
two-rows = two rows are named `{ $row }`
unique-ids = ids are unique
unknown-sharper = `row.sharper`: unknown row `{ $row }`
row-of-file = must be a row of this file
own-sharper = a row is not its own sharper test
another-row = must be another row
names-sharper = a row whose sign the code fixes names its sharper tests, [] where there is none
not-in-sd = `row.{ $key }` cannot be in sd
sd-is-of-households = sd is of a measure of households, on its own scale: give a number
two-pairs = `row.less_arms` needs two pairs
interaction-is = an interaction is arms = ["A", "B"], less_arms = ["C", "D"]
against-itself = `row.arms`: `{ $arm }` is held against itself
two-arms = must be two arms
not-of-households = `row.{ $key }`: { $measure } is not of households
group-all-only = only of the group all
no-decree = `row.{ $key }`: the control has no decree
give-decree = give the control the decree, and drop it in the other arms
scale-missing = `row.scale` is missing in an interaction
additive-scale = additive on one scale is not additive on another: level, log or logit
at-takes = must be "YYYY-MM", "YYYY-MM..YYYY-MM" or "end"
no-meaning = `row.{ $key }` has no meaning here
of-last-month = what is taken across households is of the last month
unknown-measure = unknown measure `{ $id }`
id-of-measure = must be the id of a measure (docs/measures.md)
level-needed = `first_at_least` needs a number to reach
level-only-of = only `first_at_least` has one
not-across = this cannot be taken across households
across-is = it is of a measure of households, of all of them, in the last month
leaves-run = `row.{ $key }` leaves the run
within-run = must lie between { $first } and { $last }, in order
not-both = a row has `expect` or `between`, not both
sign-or-range = a claim is a sign or a range: leave one of them out
needs-claim = a row needs `expect` or `between`
expect-takes = must be "+", "-", "null", or a range in `between`
