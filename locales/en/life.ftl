### One household's history, month by month (`trace`), and the network export.

## Who
who = household { $household } of { $community }: { $traits }
altruist = an altruist
conditional = a conditional cooperator
free-rider = a free rider
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
neighbourhood = neighbourhood { $n }
leader = a leader
board-member = on the board
head = head of the neighbourhood
poor = poor at the start
inside-decree = inside the decree

## The page
arm = Arm { $arm }: { $who }
shown = { $shown } of { $all } months: those in which something happened, or in which a value changed by { $moved }; --all-months shows all
own-reasons = Own reasons (logit)
what-happened = What happened
nothing-happened = no rare events

## Columns of the months
column-month = month
column-works = works
column-chance = chance
column-draw = draw
column-own = own
column-others = others
column-expected = expected
column-willing = willing
column-mind = mind
column-trust = trust
column-board = board
column-welfare = welfare
column-rupiah = Rp

## Columns of own reasons
reason-own = own
reason-cost = cost
reason-august = August
reason-stake = stake
reason-rapport = rapport
reason-mind = mind
reason-board = board
reason-norm = norm
reason-reprimand = reprimand
reason-habit = habit
reason-gifts = gifts
reason-logit = = logit

## What happened
event = { $what } ({ $unit } { $total }: { $terms })
term = { $name } { $value }
event-moved = moved away; a newcomer took the place
event-told = told of the programme
event-told-by-tie = told of the programme along a tie, or visited first
event-cadre = trained, and became a cadre
event-trained = trained
event-no-place = applied, but got no place
event-against = is against the programme
event-reprimanded = reprimanded by household { $household }
event-spite = reprimanded by household { $household }, answered with spite
event-met-at-meeting = met household { $household } at a meeting
event-met-at-works = met household { $household } at works or a meeting
event-taken-up = renewed its tie to household { $household }
event-new-tie = new tie to household { $household }
event-kin-ended = kin tie to household { $household } ended
event-neighbour-ended = neighbour tie to household { $household } ended
event-work-ended = work tie to household { $household } ended
event-programme-ended = programme tie to household { $household } ended
unit-chance = chance
unit-first-trust = initial trust
unit-chance-of-cut = chance of a cut, once reviewed
term-draw = random draw
term-outreach = outreach
term-facilitator = facilitator
term-word-of-mouth = word of mouth
term-uptake = uptake
term-places = places
term-works-missed = works missed
term-norm = norm
term-noticed = noticed
term-its-habit = its habit
term-others-habit = the other's habit
term-strength = strength
term-ties-stood = ties that stood
term-ties-kept = ties that it keeps up

## What is asked of `trace` and `network`
same-arm = --against: `{ $arm }` is the arm itself
other-people = --against: different people live in `{ $other }` and in `{ $arm }`; households can be compared only if the same people live in both
out-refused = --out: { $path }: { $why }

## What the columns mean
legend =
    The month: works attended, of four; probability of coming to one; the random draw that decided (the same in every
    arm); own = probability of coming for own reasons; others = weight × willingness × turnout expected of others, the
    probability of coming because of them; expected, willing, mind (salience of the programme), trust (mean over ties),
    board (trust in the board), welfare: at the end of the month; Rp = consumption in thousands.
    Own reasons add up on the logit scale: own and cost are fixed; stake in the works; rapport with the facilitator;
    mind; confidence in the board; expected reprimand (norm); memory of a reprimand; habit; gifts and shares of a
    harvest that the household could hope for.
