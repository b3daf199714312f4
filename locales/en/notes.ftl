### What a scenario, or a change of it, does without saying so: warnings on stderr.

warning = warning: { $what }

## Changes that do something else than their key says
nothing-changed = { $keys }: nothing changes, the scenario already has this value
arm-not-run = --set { $key } has no effect: the arm `{ $arm }` does not run
all-set-it = --set { $key } has no effect: every arm sets it itself ({ $own }); --set '{ $instead }' changes it there
all-without = --set { $key } has no effect: { $without } go without that intervention
set-or-without = --set { $key } has no effect: { $own } set it themselves, { $without } go without that intervention; --set '{ $instead }' changes it there
not-reached = --set { $key } does not reach { $own }: set there by the arm itself; --set '{ $instead }' changes it there
control-alone = { not-reached }; only the control `{ $control }` changes, with which the others are compared
keeps-spread = { $name } keeps its spread (sd { $sd }); a number alone, --set { $instead }, has none

## Dates
end-stays = `{ $id }` begins in { $now } instead of { $before } and still ends in { $last }: { $months } months instead of { $planned }; --set { $instead } moves its end too
in-arm = in the arm `{ $arm }` { $what }
needed-later = `{ $need }` begins in { $at }, after `{ $user }` ({ $first }): { $why }
fund-needs-decree = it pays only inside a decree
fund-needs-stages = its plan is made when the implementation begins
fund-needs-facilitator = facilitators help with its papers
handover-needs-training = courses make its cadres
meeting-needs-loans = its groups are those that meet

## Programmes
nobody-hears = in the arm `{ $arm }` nobody hears of the programme, so nobody applies for `{ $course }`: add a socialisation, a facilitator or an entry, or name `households`
nobody-leads = in { $arms } the last tranche of `{ $fund }` comes in { $last } at the earliest, and { $who } leave after { $until }: what comes then is not spent, for nobody leads the works
