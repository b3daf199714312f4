### The programme in words: each kind of intervention with its numbers, and what choices mean.

## Values
drawn = drawn ({ $law })
schedule = [{ $steps }]

## An intervention: what, when and where
described = { $what } ({ $when })
starts = from { $month }
starts-until = from { $month } to { $last }
on-entering = on entering the stage of { $stage }
on-entering-until = on entering the stage of { $stage } to { $last }
every = { $n ->
    [12] every year
    [one] every month
   *[other] every { $n } months
}
in-communities = { $n ->
    [one] in one community
   *[other] in { $n } communities
}

## Kinds
stages = the programme cycle: { $engagement } months of engagement, then each year { $assessment } of assessment, { $alternatives } of choosing between alternatives, { $action-plan } of planning, { $implementation } of implementation, { $evaluation } of evaluation
delineation = slum decree; share of the slum area inside: { $share }
socialisation = outreach, events per month: { $events }; each heard by { $reach } of households ({ $outside } of that outside the decree)
facilitator = facilitator teams: { $teams }, { $load } communities each; competence: { $competence }; probability of a replacement at a year end: { $turnover }
facilitators-by-community = facilitators per community: { $number }, each of whom covers this share of its needs: { $covers }; competence: { $competence }; probability of a replacement at a year end: { $turnover }
does-for = share of the tasks that they do themselves: { $share }
fund = investment fund, planned per community and year: { $amount }; share of it in the budget: { $budget }; tranches { $tranches }; months from verified papers to the first: { $lag }, to each later one: { $gap }
training = training, places per community and course: { $seats }; given to { $whom }
norm = a rule agreed on in a share of neighbourhoods: { $share }; duty { $level }
shock = { $what ->
    [flood] a flood
    [pandemic] a pandemic
   *[price] a rise of prices
 } of severity { $severity }, { $months ->
    [one] one month
   *[other] { $months } months
 }
handover = hand-over; share of the facilitator's tasks that local people carry on: { $share }; maintenance group, of its full strength: { $group }
coordination = sectoral ego, how far agencies, firms and community mind their own sector alone: { $ego }
partner = a partner that comes { $comes ->
    [by-itself] by itself when it sees enough
   *[asked] when asked
 }; { $gives }, per month: { $aid }
audit = { $by ->
    [neighbours] neighbours look at wages
   *[auditors] audits
 }; probability per year that spending is looked at: { $probability }
model-village = visits per year of lagging communities to the most successful: { $visits }; how much more of the facilitator's attention they receive in the next year: { $coaching }
group-loan = group loans; groups: { $groups }; { $size } members; loan of each: { $principal }; { $months } instalments at { $rate } per month; made of { $formed }; { $liability ->
    [joint] with joint liability
   *[none] no joint liability
 }
meeting = { $called ->
    [groups] meetings of loan groups
   *[owners] meetings of owners of enterprises
 }; times per month: { $often }
outlet = outlet; share of products that it takes: { $share }; it keeps { $keeps }
commons = common gardens; share of neighbourhoods: { $share }; harvest of a garden in full condition: { $harvest } per household and month, shared { $whom }; openness of the books: { $books }
incentive = { $what } for { $whom }, each worth { $value }
microfinance = microfinance; share who can get a loan: { $share }; at most: { $ceiling }; { $rate } interest per month; { $months } instalments
# A kind that has no sentence of its own: how much there is of it.
by-dose = { $what }, { $unit }: { $dose }
entry = first visits to { $whom }; share of households: { $share }
choice = { $rule ->
    [assembly] an activity chosen in assemblies
   *[imposed] an activity imposed without asking
 } ({ $menu }); share of households that it has room for: { $room }

## Who gets a place
first-come = those who come first
poorest-first = the poorest first
boards-friends = those closest to the board first

## What a partner gives
gives-money = gives money for works
gives-materials = gives materials for works
buys = buys from those who come
publicity = spends on publicity

## Of whom groups are made
along-ties = households that have ties to one another
whoever-applies = whoever applies next

## Who gets of the harvest
among-attending = among those who came
alike = equally
among-poor = among the poor

## What is given, and to whom
snacks = snacks at each work
kit = a kit
service = a free first service
everybody-who-comes = everybody who comes
poor-who-come = the poor who come
inside-who-come = those inside the decree who come

## Who is visited
figures = religious and community leaders
most-ties = those with the most ties
most-central = the most central
anybody = anybody

## Stages
engagement = engagement
assessment = assessment
alternatives = alternatives
action-plan = action plan
implementation = implementation
evaluation = evaluation
termination = termination
