### The report: verdicts in sentences, headings, tables, captions.

## The page
own-name = English
language-of-report = Language of this report
the-answer = The answer

## In short
better-for = “{ $arm }” is better for { $names }
worse-for = “{ $arm }” is worse for { $names }
mixed-for = “{ $arm }” is better for { $good } and worse for { $bad }
with-size = { $name } ({ $size })
in-short = Against “{ $control }”, { $at }: { $parts }. No other decision-relevant difference is shown.
nothing-to-act-on = Against “{ $control }”, no arm shows a decision-relevant difference { $at }.
unjudged = Not judged: { $names }.
named = { $name }, { $why }
the-same = { $arms } { $n ->
    [one] is
   *[other] are
 } the same as “{ $control }” in every number.
too-many-failed = No verdict is given: more than one replicate in a hundred failed.
nothing-compared = No verdict can be given: nothing was compared with a control arm.

## Replicates
replicates = { $n ->
    [one] { $n } replicate shows random variation alone.
   *[other] { $n } replicates show random variation alone.
}
replicates-varied = { $n ->
    [0] The assumptions were not varied.
    [one] { $n } more replicate varies the assumptions as well.
   *[other] { $n } more replicates vary the assumptions as well.
}
replicates-failed = { $n ->
    [0] No replicate failed.
    [one] { $n } of { $all } replicates failed and was left out of every arm.
   *[other] { $n } of { $all } replicates failed and were left out of every arm.
}

## Who is harmed, and what was larger in between
not-alike = Not the same for everybody.
of-group = { $name } ({ $here }; overall { $everybody })
harms-group = “{ $arm }” harms residents { $group }; the overall average hides it: { $names }.
helps-group = “{ $arm }” benefits residents { $group }, unlike residents overall: { $names }.
on-the-way = Larger during the programme.
largest = “{ $arm }” on { $name }: { $most } in { $month }, { $now } { $at }
largest-of = { $parts }.
largest-more = { $n ->
    [one] { $n } more is listed with the findings.
   *[other] { $n } more are listed with the findings.
}
largest-was = It was much larger during the programme: { $most } in { $month }.
what-is-left = What is left of it.

## A verdict in a sentence
moved = “{ $arm }” { $direction ->
    [up] raises
   *[down] lowers
 } { $name } by { $by } { $at }, against “{ $control }”: { $verdict ->
    [benefit] a decision-relevant benefit
   *[harm] a decision-relevant harm
 } ({ $intervals }).
intervals-one = Monte Carlo interval { $reach }; the assumptions were not varied
intervals-both = Monte Carlo interval { $reach }; { $wide } with parameter uncertainty
from-to = { $low } to { $high }
with-unit = { $number } { $unit }
same = “{ $arm }” has the same { $name } as “{ $control }” { $at }, in every replicate.
no-difference = “{ $arm }” makes no decision-relevant difference in { $name } { $at }, against “{ $control }”: the { $whose ->
    [both] interval with parameter uncertainty
   *[draws] Monte Carlo interval
 } is { $reach }.
no-difference-inside = “{ $arm }” makes no decision-relevant difference in { $name } { $at }, against “{ $control }”: the { $whose ->
    [both] interval with parameter uncertainty
   *[draws] Monte Carlo interval
 } is { $reach }, below the smallest effect of interest of { $least }.
no-difference-open = “{ $arm }” makes no decision-relevant difference in { $name } { $at }, against “{ $control }”: the { $whose ->
    [both] interval with parameter uncertainty
   *[draws] Monte Carlo interval
 } is { $reach }; the smallest effect of interest is { $least }, so a difference of that size is neither shown nor excluded.
not-judged = No verdict is given on { $name }, { $why }: “{ $arm }” differs from “{ $control }” by { $by } { $at }{ $known ->
    [yes] {" "}(Monte Carlo interval { $reach })
   *[no] {""}
}.
undefined = No verdict can be given on { $name } for “{ $arm }” { $at }: it is not defined there (there is nothing to measure or to take a share of).

## Why no verdict is given
no-good-side = because neither more nor less is better
no-size = for which no smallest effect of interest is set
failures = because more than one replicate in a hundred failed
one-pair = because one replicate has no interval
not-in-control = not defined in “{ $control }” or in every other arm (`berdaya compare RUN --against ARM` compares two others)

## The table of verdicts
arm = Arm
tag-benefit = benefit
tag-harm = harm
tag-none = no decision-relevant difference
tag-not-judged = not judged, { $why }
tag-not-defined = not defined
key-of-both = Difference from the control; below it the 95 % Monte Carlo interval, then the interval with parameter uncertainty.
key-of-one = Difference from the control; below it the 95 % Monte Carlo interval.
key-of-points = Shares are compared in percentage points.
key-of-not-defined = Not defined: there is nothing of which a share could be computed, for example because no works were planned.

## Under the table of verdicts
worth-acting-on = Decision-relevant:
worth-acting-on-is = { $intervals ->
    [1] a difference whose interval excludes zero
   *[other] a difference whose two intervals both exclude zero
 } and that reaches the smallest effect of interest: { $sizes }.
acted-on = { $name } from { $size }
no-interval = With one replicate there is no interval, so nothing can be judged.
interval-of-draws = The Monte Carlo interval covers random variation between otherwise identical runs; the assumptions were not varied, so it is too narrow for what we do not know.
both-intervals = The Monte Carlo interval covers random variation between otherwise identical runs; the interval with parameter uncertainty adds the uncertainty about the assumptions that were varied, but nothing of those that were held fixed.
model-numbers = These are a model's numbers.
read-them = Most of what they rest on is assumed, not measured (see “What we do not know”). Read them as what would follow if the assumptions held: to compare arms and to ask better questions, not as a forecast for these places.
not-paired = Some arms change who lives there: their effects are not paired by replicate, so their intervals are wider.

## Findings
findings = The findings, one by one
every-finding = Every arm and measure in a sentence

## Costs
costs = What it costs
costs-of = Mean per community, cumulative to the last month, in million rupiah of March 2021; in small type the 5–95 % range of replicates.
no-costs = No arm has an investment fund or works: nothing is planned, released or spent on them.
planned = Planned
released = Released
spent = Spent
lapsed = Lapsed
packages = Packages finished
each-package = Spent per finished package
is-control = (control)
costs-key = The range in the last column is mean spending divided by the 95 % and the 5 % quantile of packages finished: a rough spread, not an interval.
finished = “{ $arm }”: of { $planned } packages planned per community, { $done } were finished and { $open } were not; each finished package took { $each } of spending, including spending on unfinished ones.
none-finished = “{ $arm }”: of { $planned } packages planned per community, none was finished.
without-end = { $from } or more

## Who gains
who-gains = Who gains and who loses
who-gains-of = Difference from “{ $control }” { $when }: below it the 95 % Monte Carlo interval. In colour: decision-relevant.
who-gains-of-both = Difference from “{ $control }” { $when }: below it the 95 % Monte Carlo interval, then the interval with parameter uncertainty. In colour: decision-relevant.
measure-and-unit = { $measure }, { $unit }
no-decree = Inside and outside the slum decree are left out: here nobody lives in one of the two.

## The programme
programme = The programme, in words
nothing-is-done = no intervention
as-control = the control's interventions
as-control-and = the control's interventions; { $change }
as-control-except = as the control, except

## What we do not know
unknown = What we do not know
nothing-varied = No assumption was varied: every parameter kept its central value, and the intervals are Monte Carlo intervals only.
varied = Varied: { $n } of { $all } assumptions
varied-by-influence = Ordered by influence: how closely the differences that are judged follow each assumption over the { $draws } draws (rank correlation, mean over arms and headline measures; a rough order).
too-few-to-rank = It cannot be said yet on which of them the answer depends: the assumptions were drawn { $draws } times, and with fewer than { $least } draws an irrelevant assumption can look influential by chance. They are listed in the order of the scenario. Run it again with `--replicates { $least }`: finished replicates are kept, only the missing ones are simulated.
influence = (influence { $size })
law-with-unit = { $law }, { $unit }
held-fixed = Held fixed: { $n } numbers that are assumed or recalled. No interval includes their uncertainty
marks = [A] assumption · [R] recalled, not verified · [V] read in the source named · [D] computed from the data named · [S:nnn] read in field study nnn.
burn-in = Before the start the communities are simulated for { $months } months without a programme; in the last year of this period turnout changed by { $drift } points.
imported = The residents were not generated: { $households } households in { $communities } communities and { $ties } ties between them were read from files (sha256 { $digest }).
imported-people = The residents were not generated: { $households } households in { $communities } communities were read from files (sha256 { $digest }); the ties between them were drawn.
imported-drawn = Drawn, because the files do not contain them: { $columns }.

## How to run it again
again = How to run it again
same-again = Run { $run }, seed { $seed }, berdaya { $version }; { $household-months } household-months. The same version, scenario and seed give the same tables, byte for byte.
failed = Replicates that failed
failed-as = { $number } ({ $kind ->
    [drawn] assumptions drawn
   *[central] central
 }):

## Measures
measures = What the measures mean
all-measures = All measures of the tables

## Captions
pictures = What happens, in figures
own-caption = { $meaning }. { $better ->
    [more] More is better.
    [less] Less is better.
   *[neither] Neither more nor less is better by itself.
}
