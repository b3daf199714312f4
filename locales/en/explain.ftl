### `berdaya explain`: a scenario, a key, a kind of intervention or a measure in plain words.

and-more = { $names } and { $more } more
none = None.
set-value = VALUE

## Sections of a scenario
who = WHO LIVES THERE
when = WHEN
done = WHAT IS DONE
a-month = HOW A MONTH GOES
numbers = NUMBERS OF WHAT IS DONE
differing = PARAMETERS THAT ARE NOT AT THEIR DEFAULT
assumed = WHAT IS ASSUMED
others = EVERY OTHER PARAMETER, AT ITS DEFAULT
reading = HOW TO READ THE NUMBERS
asked = WHAT IS ASKED
how = HOW TO RUN IT

## Counts
communities = { $n ->
    [one] { $n } community
   *[other] { $n } communities
}
households = { $n ->
    [one] { $n } household
   *[other] { $n } households
}
neighbourhoods = { $n ->
    [one] { $n } neighbourhood
   *[other] { $n } neighbourhoods
}
months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
replicates = { $n ->
    [one] { $n } replicate
   *[other] { $n } replicates
}

## Who lives there
region = { $region }: { $communities } with { $households } in { $neighbourhoods } on { $hectares } hectares, { $slum } of them with slum conditions. Households each: { $each }.
people = A household has { $size } people on average. { $poor } of households start below the poverty line of { $line } per head and month; the Gini coefficient of their consumption is { $gini }.
poverty-seen = Results count people, not households, and poor households have more members; incomes also vary from month to month. So tables and report start at about { $seen }, not at { $poor }.
ties = It has ties to { $degree } others on average, { $kin } of them kin and { $across } in other neighbourhoods; { $alone } of households have no tie, { $leaders } are leaders. Trust along a tie is { $trust } on average, where 0 is none and 1 is full. A board of { $board } volunteers leads each community.
trade = { $owners } of households own a small enterprise of the trade { $name } ({ $product ->
    [food] food
    [goods] goods
   *[service] services
}).

## When
period = { $start } to { $end }: { $months }. Before that, a burn-in of { $burn-in } without a programme lets the simulated world settle. A fiscal year ends in December; the rainy season lasts from October to April.

## What is done
control = In the control, { $arm }:
control-nothing = In the control, { $arm }, nothing is done.
arm = In { $arm }: { $change }.
arm-labelled = `{ $name }` ({ $label })
other-people = Its population differs, so its effects are not paired.
intervention = { $what } [{ $kind }]. { $when }, { $place }.
labelled = { $label }: { $what }
idle = No effect in this arm: its dose is 0.
from = From { $month }
from-stage = When a community enters the stage { $stage }
until = { $begin } to { $month }
every = { $when }, every { $n ->
    [1] month
    [12] year
   *[other] { $n } months
}
everywhere = everywhere
in-places = in { $places }
stage-engagement = engagement
stage-assessment = assessment
stage-alternatives = choice between alternatives
stage-action-plan = action plan
stage-implementation = implementation
stage-evaluation = evaluation
stage-termination = termination
fund-shared = { $amount } a year is the mean. The communities of a region share the fund by slum area, here from { $low } in { $few } to { $high } in { $many }; in later years the shares also depend on the works completed.
no-trade = The scenario describes no trade, so loans are not invested: the money is kept as savings and spent little by little, and costs interest.

## Values
drawn = drawn: { $value }
its-default = its default
default = default { $value }
allowed = allowed { $range }
assumed-left = left at assumed defaults: { $keys }.

## What is assumed
nothing-drawn = No parameter is drawn: the report's intervals are Monte Carlo intervals, without parameter uncertainty.
parameters-drawn = { $n ->
    [one] { $n } parameter is
   *[other] { $n } parameters are
} drawn anew in each replicate with parameters drawn, and the second interval of every effect includes their uncertainty: { $names }.
parameters-fixed = Of { $of } parameters { $many } more are assumed or recalled, and held fixed: { $names }.
show-fixed = `explain --all` lists them; so does docs/sources.md.
how-to-read = A share lies between 0 and 1. A logit is a unit of the scale on which reasons are added up: one logit more turns a probability of 50 % into 73 %. `drawn` means that the number is uncertain: mean and sd (standard deviation) describe which values are considered possible. Money is in rupiah of March 2021; 1,000,000 is a million. Brackets give the source of a number; an assumption is not a finding.

## What is asked
measure-asked = { $label } ({ $id }): { $meaning }
judged-end = Judged in the last month of the run.
judged-last-year = Judged by the mean of the last twelve months.
judged-last-month = Judged in the programme's last month.
judged-after = Judged { $months } months after the programme's last month.
judged-month = Judged in { $month }.
simulated = { $replicates }, each of which simulates every arm with common random numbers.
simulated-drawn = { $replicates }, and { $n } more with parameters drawn; each of them simulates every arm with common random numbers.

## How to run it
run-size = how large it is, how long it takes
run-key = any key named here: what it takes, its default, its source
run-a-key = KEY

## A key
kind-head = Interventions of kind `{ $kind }`: { $what }
measure-head = { $id }: a measure ({ $unit }), { $better }
better-up = more is better
better-down = less is better
better-neither = neither more nor less is better
label-and-meaning = { $label }: { $meaning }
also-intervention = `{ $word }` is also an intervention of kind `{ $kind }` in the scenario { $scenario }: berdaya explain { $kind }
is-intervention = `{ $word }` is an intervention of kind `{ $kind }` in the scenario { $scenario }
kind-is = `{ $kind }`: { $what }
unknown = `{ $word }` is no bundled scenario, key, kind of intervention or measure (a file has a `/` or ends in .toml)
unknown-near = { unknown }; did you mean `{ $near }`?
unknown-arm = { unknown }; it is an arm of the scenario { $scenario }: berdaya explain { $scenario }
found-in = The word is found in:
found-more = and { $n } more
every-intervention = Keys of every intervention:
in-one-arm = In one arm alone: --set arm.NAME.{ $path }=VALUE
key-in = { $key }, in { $table }
of-kind = of kind { $kind }
row-takes = takes
row-unit = unit
row-default = default
row-source = source
row-plausible = plausible
plausible = { $low } – { $high }. { $why }
row-set = set it
default-required = none: it must be given
default-optional = none: it may be missing
found-measure = { $id } (measure)
found-kind = { $kind } (kind of intervention)

## The wiring of the model
wiring = What each topic of the model writes for others to read within a month:
wiring-signal = signal
wiring-range = range
wiring-written-by = written by
wiring-read-by = read by
