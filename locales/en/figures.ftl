### Words of the figures.

## Titles
works-title = Works finished and works progress
turnout-title = Turnout at mutual work
turnout-groups-title = Turnout inside and outside the slum decree
trust-title = Trust in neighbours and in the board (LKM)
cooperation-title = Co-operation: turnout, mutual help, willingness, trust
social-capital-title = Social capital: bonding, bridging, linking
welfare-title = Welfare
welfare-groups-title = Welfare inside and outside the slum decree
poverty-title = Poverty
groups-title = Group by group: turnout, trust, welfare
# Small multiples by community.
communities-title = { $measure }, community by community
funds-title = Funds planned, released and spent
difference-from = Difference from “{ $control }”
difference-from-at = Difference from “{ $control }” { $when }
who-gains-title = Who gains: difference from “{ $control }”
who-gains-title-at = Who gains: difference from “{ $control }” { $when }
network-title = Ties of { $place } at the end of { $month }

## Under the titles
# The name of the place before what lines and bands are.
at-place = { $place } · { $words }
one-replicate = one replicate
mean-alone = mean of { $n } replicates
line-and-band = line: mean of { $n } replicates; band: 5–95 % of them
# Where only one arm has a band.
line-and-band-of = line: mean of { $n } replicates; band: 5–95 % of “{ $arm }”
# Of points instead of lines.
point-and-spread = marks: mean of { $n } replicates; thin line: 5–95 % of them
# Panels of a row share their axis.
rows-share = one scale per row
all-share = one scale for all panels
own-scales = each panel has its own scale
same-span = all panels have the same span
first-shown = the first { $n } of { $all }
funds-unit = rupiah per community, cumulative since the start
both-intervals = thick line: 95 % Monte Carlo interval; thin line: with parameter uncertainty
mc-interval = line: 95 % Monte Carlo interval (parameters were not varied)
no-interval = one replicate: no interval
network-facts = { $households } households, { $ties } ties, { $bridging } of them between neighbourhoods · arm “{ $arm }”

## What a figure shows, for those who cannot see it
by-month-seen = { $title }, by month: { $arms }
social-capital-seen = Bonding, bridging and linking social capital by arm, at the start, when arms are compared and at the end: { $arms }
funds-seen = Funds planned, released and spent so far, by month, one panel per arm
effects-seen = Effect of each arm against { $control }
who-gains-seen = Who gains and who loses: effects by group against { $control }

## When
when-over = on average over the { $n } months to { $last }
when-year-end = at the end of { $year }
when-month = in { $month }
compared-when = ▲ compared { $when }

## Axes
axis-from = axis from { $value }
axis-of = { $name }, { $unit }
percent-axis = { $name }, %
percent-axis-of = { $name }, % of { $whole }
rupiah-axis = { $name }, Rp
# How a panel of a group is headed.
panel-of = { $group }: { $measure }
# Where a line has no value at all.
no-value = none
# In place of a number.
not-defined = not defined
multiples-of-smallest = multiples of the decision-relevant difference
worse = ← worse
better = better →
# Of a measure of which less is better.
less-better = ← less, better
more-worse = more, worse →
# Of a measure without a good side.
less = ← less
more = more →

## Social capital
bonding-capital = Bonding
bonding-is = ties within the RT by strength, % of ties
bridging-capital = Bridging
bridging-is = ties between RTs, % of ties
linking-capital = Linking
linking-is = strength of the best way to resources outside, %
at-first = end of { $month }, the first month
at-compared = end of { $month }, when arms are compared
at-last = end of { $month }
# Levels one after the other.
percent-path = { $path } %

## Panels of co-operation
of-turnout = Turnout: works attended, of four a month, %
of-mutual-help = Mutual help: came at least once a month, %
of-willingness = Willingness to do one’s part if others do, %
of-trust = Trust in neighbours, %

## Units without what explains them, after a number
# Of what a share is, as in “Works finished, % of planned”.

## Notes
grey-is-small = grey: negligible
bold-is-decided = bold: decision-relevant
no-decree = inside and outside the decree: left out, one is empty
steps-of-ten = each further step is ten times
more-in-report = more measures in the report

## In place of a figure
no-month = There is no month to compare.
no-effect = There is no effect to show: nothing was compared, or no headline measure has a smallest effect of interest.
one-arm = Nothing was compared: there is one arm.

## Funds
planned = planned
released = released
spent = spent (area)
of-plan = released { $released } %, spent { $spent } % of plan
# Where the words above are too long.
of-plan-short = released { $released } %, spent { $spent } %
nothing-planned = nothing planned

## The programme's strip
programme = Programme
programme-and-more = Programme ({ $more } more not shown)
programme-of = Programme of “{ $arm }”
programme-of-and-more = Programme of “{ $arm }” ({ $more } more not shown)
# An intervention without a dose in the arm that is shown.
in-other-arms = { $name } (in other arms)
# An intervention of which the arm has several of its kind.
with-id = { $name } “{ $id }”

## Interventions
fund = fund (BDI), { $tranches } %
flood = flood
pandemic = pandemic
price-rise = price rise

## Key of a network
household = household
poor-household = poor at the start
leader = leader
board-member = board (LKM)
head = head (RT)
neighbourhood = RT { $number }
neighbourhood-inside = RT { $number }, in decree
bonding = tie within an RT
bridging = tie between RTs
strong-is-dark = dark: strong
# Why two pictures can be laid side by side.
same-positions = Positions are the same in every month and arm

## Why a figure could not be made
unknown = there is no figure `{ $name }`; there are { $names }, and each measure’s id
not-drawn = a figure could not be drawn: { $cause }
not-written = { $file } could not be written: { $cause }
no-font = the embedded font cannot be read

## Captions in a report
effects-caption = Each arm compared with the control, on the measures that the question is about. The scale shows multiples of the smallest effect of interest, so that different units share one axis; better is always to the right. Points inside the grey band are below the smallest effect of interest. A verdict requires that both intervals exclude zero.
works-caption = Above: packages finished and standing, as a share of those planned so far. Below: the value of works that stands, as a share of the cost planned. The lines drop when a new year's packages enter the plan. An arm without works has no line. The bars below show when the programme acts.
funds-caption = Money per community, cumulative. The gap between the dashed line and the blue line is what was planned but not paid; the gap between the blue line and the area is what was paid but not yet spent.
turnout-caption = Attendance at the four weekly work days of a month; the yearly peaks are in August. The bars below show when the programme acts; pale sections are years without a budget, or activities of other arms only. Arms have common random numbers, so their lines can differ reliably even if they lie in one band.
turnout-groups-caption = The same for residents whose neighbourhood is inside the slum decree of the control arm, and for the others. Both panels have the same scale.
trust-caption = Trust in the neighbours to whom one had a tie at the start, and trust in the elected board. The two panels have different scales, and neither starts at zero.
cooperation-caption = What people do together, how many take part, and what supports it. Turnout counts works attended; mutual help counts households that came to at least one work, as surveys ask. Willingness is that of conditional co-operators: it falls when others stay away. Trust follows what neighbours are seen to do. Each panel has its own scale, which need not start at zero.
social-capital-caption = The profile of social capital: ties within one's own neighbourhood, ties between neighbourhoods, and ties to those who hold resources outside. Bonding and bridging are shares of the same whole, all existing ties; bonding ties are weighted by their strength. All arms start from one settled world; the first month already includes what begins in it. Bars of the same length mean the same change in every panel. A mix of the three kinds is desirable, not as much as possible of one.
welfare-caption = The mean of the welfare indicators that can change in the model, on fixed goalposts.
welfare-groups-caption = The same, inside and outside the slum decree. Both panels have the same scale.
poverty-caption = People below the poverty line, by consumption per head. Less is better.
who-gains-caption = Effects on welfare and on consumption per head, by group. Groups are defined by the control arm and by the state at the start, never by who took part.
groups-caption = Who changes, and when: residents poor at the start and the others, inside and outside the slum decree. Panels of a row have the same scale.
communities-caption = The first headline measure in each community. Places differ because of their residents and by chance; a difference between arms that appears in all places does not depend on a single one.
