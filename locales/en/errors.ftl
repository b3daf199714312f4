### What is wrong with a scenario: the problem, what is allowed there, a remedy.

## Keys and tables
unknown-table = unknown table `{ $table }`
scenario-has = a scenario has { $tables }
missing = `{ $key }` is missing
every-scenario = every scenario needs it
not-a-table = `{ $key }` is not a table
keys-under = write its keys under { $header }
not-a-list = `{ $key }` is not a list
several-times = it may appear several times: write { $header }
write-header = write { $header }
unknown-kind = unknown kind of intervention `{ $kind }`
kinds-built = not built; built kinds are { $kinds }
unknown-key = unknown key `{ $key }`
no-such-parameter = no parameter has this name
known-keys = known keys are { $keys }
needs = needs `{ $key }`: { $allowed }
only-stage = the only key here is `stage`
did-you-mean = did you mean `{ $word }`?
there-is = there is { $names }

## Values
cannot-be = `{ $key }` cannot be { $what }
cannot-be-word = `{ $key }` cannot be "{ $word }"
must-be = must be { $allowed }
must-be-one-of = must be one of { $words }
not-a-folder-name = `{ $key }` cannot be a folder: "{ $text }"
out-of-range = `{ $key }` is out of range
not-a-month = `{ $key }` is not a month
month-as = `{ $text }` is not a month; write it as YYYY-MM, for example 2017-04
not-a-start = `{ $key }` is not a start
typed-text = the text "{ $text }"
typed-number = the number { $number }
typed-date = the date { $date }
typed-list = a list
typed-table = a table

## Schedules and distributions
no-distribution-here = `{ $key }` cannot be a distribution
was-measured = its value was measured; only values marked [A] or [R] are uncertain
empty-schedule = `{ $key }` is an empty schedule
schedule-steps = a schedule has at least one step ["YYYY-MM", number]
not-a-step = `{ $key }` is not a step of a schedule
step-takes = must be ["YYYY-MM", number]
step-without-month = `{ $key }` has no month
step-not-later = `{ $key }` is not later than the step before
dates-increase = dates must increase
no-dist = `{ $key }` has no `dist`
dist-takes = a distribution is {"{"} dist = "gamma", mean = …, sd = … {"}"}
unknown-distribution = `{ $key }`: unknown distribution
dist-has = { $dist } has `{ $first }` and `{ $second }`
dist-needs = { $dist } needs `{ $first }` and `{ $second }`
must-be-number = must be a number
low-above-high = `{ $key }`: low is above high
low-and-high = low must not exceed high
sd-negative = `{ $key }.sd` is negative
sd-takes = a standard deviation is 0 or more
mean-not-positive = `{ $key }.mean` is not positive
positive-distributions = gamma and lognormal are positive
sd-too-large = `{ $key }.sd` is too large
sd-at-most = must be at most five times the mean
mean-not-a-share = `{ $key }.mean` is not a share
between-0-and-1 = must lie between 0 and 1
beta-too-wide = `{ $key }`: no beta distribution is so wide
beta-takes = sd² must be below mean × (1 − mean)
dist-leaves-range = `{ $key }`: the distribution leaves the range of the key
stay-in = must stay in { $low } – { $high }
share-distributions = for a share use `beta` or `uniform`
nothing-to-draw = `scenario.assumption_draws`: there is nothing to draw
draws-need = needs a parameter that is a distribution, or must be 0

## The run and its time
end-before-start = `scenario.end` is before the start
not-before = must not be before the start, { $start }
run-too-long = the run is too long
most-months = a run has at most 1,200 months
months-past-end = `scenario.months` = { $months } goes past the end
months-at-most = must be at most { $months }, to the end { $end }
outside-of-run = `{ $key }` is outside of the run
the-run-is = the run is { $start } – { $end }
until-not-after = `{ $key }` is not after its start
until-later = must be later than { $month }: the first month in which it is over
never-holds = `{ $key }` never holds
run-ends = the run ends in { $end }

## Headline and verdict
headline-empty = `scenario.headline` names no measure
headline-name-one = name at least one, for example "turnout"
headline-twice = `scenario.headline`: `{ $measure }` appears twice
measure-once = name each measure once
headline-unknown = `scenario.headline`: unknown measure `{ $measure }`
headline-takes = must be the id of a measure, for example "turnout"
verdict-unknown = `scenario.verdict`: unknown time `{ $time }`
verdict-takes = must be { $times } or a December, for example "2019-12"
verdict-outside = `scenario.verdict` is outside of the run: { $month }
verdict-no-year = `scenario.verdict`: the run has no twelve months
use-end = use end
verdict-no-end = `scenario.verdict`: no programme ends before `{ $time }`
verdict-needs-until = needs an intervention with an `until` in the run, by { $end }; or use end
verdict-after-run = `scenario.verdict`: `{ $time }` is after the run
programme-over = the programme is over in { $last }, the run ends in { $end }

## Communities and population
community-named = every community has a name
region-named = every region has a name
trade-named = every trade has a name
too-many-communities = there are too many communities
most-communities = at most { $most } communities
two-communities = two communities are named `{ $name }`
names-unique = names are unique
slum-too-large = `{ $key }` is larger than the community
at-most-hectares = must be at most { $hectares } hectares
neighbourhood-size = `{ $key }`: { $size } households a neighbourhood
neighbourhoods-take = neighbourhoods must have 4 to 200 households on average
too-many-households = { $n } households are too many
most-households = at most { $most } households together
empty = `{ $key }` is empty
blank-around = `{ $key }` has a space before or after it
blank-around-why = it would not be found under what one reads
write-this = write "{ $text }"
two-trades = two trades are named `{ $name }`
too-many-trades = there are too many trades
most-trades = at most { $most } trades
trades-sum = the `{ $key }` of all trades add up to more than 1
together-at-most-1 = together at most 1
sum-of-two = `{ $first }` + `{ $second }` = { $sum }
smaller-than-board = `{ $community }` is smaller than its board of { $members }
board-takes = `population.board_members` must not exceed the households of any community
too-small-for-ties = `{ $community }` is too small for { $ties } ties a household
mean-degree-takes = `population.mean_degree` must be below the households of every community
above = `{ $first }` is above `{ $second }`
deserved-takes = nothing delivered cannot deserve more trust

## Interventions
no-decree = a fund without a decree pays nobody
needs-delineation = needs an intervention of kind `delineation`: only neighbourhoods in the decree are paid
two-ids = two interventions have the id `{ $id }`
ids-unique = ids are unique
two-machines = `{ $community }` has two programme cycles
one-cycle = a community goes through one programme cycle at a time
tranches-sum = `{ $key }` add up to { $sum }
tranches-take = shares of tranches must add up to 1
household-twice = `{ $key }`: a household appears twice
household-once = name each household once
no-such-household = `{ $key }`: there is no such household
founding-numbers = founding numbers are 0 – { $last }
menu-size = `{ $key }` has { $n } names
menu-takes = a menu has 1 – { $most } activities
menu-numbers = `{ $key }` has { $n } numbers
one-each = one for each of { $n } activities
no-community-named = `{ $key }` names no community
everywhere-without = without the key it works everywhere
unknown-community = `{ $key }`: unknown community `{ $name }`
stands-twice = `{ $key }`: `{ $name }` appears twice
community-once = name each community once
stages-wait = the stages of `{ $id }` wait for a stage
stages-begin = a kind `stages` begins in a month: others wait for its stages
stages-sum = the yearly stages of `{ $id }` last { $n } months
gaps-of-tranches = `{ $key }` has { $n ->
    [one] one number
   *[other] { $n } numbers
}
gaps-take = there is one wait for each later tranche: { $n }
stages-take = { $stages } must add up to 12
wait-without-stages = `{ $key }` waits for a stage, and there are no stages
needs-stages = needs an intervention of kind `stages`
wait-elsewhere = `{ $key }` waits for a stage that is elsewhere
no-stages-here = no kind `stages` works in any of its communities
wait-termination = `{ $key }` waits for a termination that never comes
stages-need-until = the `stages` need an `until` in the run, by { $end }
wait-left-out = `{ $key }` waits for `{ $stage }`, which is left out
stage-no-months = `{ $stage }` of the `stages` lasts 0 months
wait-never = `{ $key }` waits for `{ $stage }`, which never comes
stages-end-before = the `stages` or the run end before it
fund-no-decree-here = `{ $key }` pays where no decree is
no-delineation-here = no `delineation` works in any of its communities
fund-before-decree = `{ $key }` is over before there is a decree
first-decree = the first decree comes in { $month }: it pays nobody

## Arms
two-arms = two arms are named `{ $name }`
no-control = no arm is the control
two-controls = there is more than one control
one-control = exactly one arm has `control = true`
drop-twice = `drop`: `{ $id }` appears twice
intervention-once = name each intervention once
drop-and-set = `set` changes `{ $id }`, which the arm drops
drop-or-set = drop it or change it, not both
same-label = the arm `{ $name }` has the same label
same-label-why = figures could not tell them apart
from-unknown = `from`: unknown arm `{ $name }`
arms-circle = the arms go round in a circle
arm-from-itself = an arm cannot come from itself
arm-cannot-change = an arm cannot change `{ $key }`
drop-unknown = `drop`: unknown intervention `{ $id }`
none-left = there is no intervention left
shared-by-arms = all arms share it
arm-changes-world = an arm changes the world, not another arm; use `from`
same-people = all arms have the same people
same-places = all arms have the same places
same-enterprises = all arms found the same enterprises
describe-another = drop it and describe another one
arm-imported = they are imported

## Keys by their path
path-starts = a key starts with scenario, population, model, parameters, intervention.ID, community.NAME, arm.NAME or output
has-no-table = the scenario has no { $header }
path-unknown = unknown { $table } `{ $name }`
which-key = which key of it? write `{ $path }.KEY`
not-set-here = `{ $key }` cannot be set here
change-in-file = other kinds have other keys: change it in the file
not-a-value = `{ $value }` is not a value

## Files of a scenario
not-utf8 = this is not a text file in UTF-8
invalid-byte = byte { $at } is not valid; save the file as UTF-8
file-too-large = the scenario file is too large
file-at-most = at most 10 MB; large populations are imported, not typed
not-toml = this is not valid TOML
program-mistake = this program made a mistake
no-bundled = there is no bundled scenario `{ $name }` (there is { $names }; a file has a `/` or ends in .toml)
no-bundled-meant = there is no bundled scenario `{ $name }`; did you mean `{ $meant }`? (there is { $names }; a file has a `/` or ends in .toml)

## Households and ties that a scenario reads
needs-households = `{ $key }` without `population.households`
needs-household-file = needs the file of households too
other-digest = `population.digest`: the files hold something else than "{ $typed }"
digest-is = what they hold now has the digest "{ $digest }"
no-such-file = `{ $key }`: there is no file "{ $name }"
looked-for = looked for { $path }
files-not-read = `{ $key }`: the file "{ $name }" cannot be read here
files-need-program = only the program `berdaya` reads files; leave the key out and write `households` in each community
no-community-column = { $file } has no column `community`
one-community-only = can be missing only where the scenario has one community
count-beside-file = `{ $key }` beside { $file }
write-each-community = households that are read belong to communities by name: write each one
no-household-in = { $file } has no household in `{ $name }`
households-there = every community needs its households there
not-what-file-holds = `{ $key }` is not what { $file } holds
file-holds = it holds { $n }; leave the key out
community-not-here = { $file } has households in `{ $name }`, which is no community here
communities-left = { $n } of its communities have no [[community]]

## How problems are shown
error = error
note = note
help = help
