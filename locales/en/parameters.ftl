### by name: what each parameter of the model means

## Who people are
participation-altruist_share = households that come for its own sake
    .why = It is what studies that sort people into types leave over: a few in a hundred, never none and hardly one in ten.
participation-free_rider_share = households that come only for their own gain or to avoid a reprimand; conditional co-operators are the rest
participation-matching_conditional = weight of expected turnout in a conditional co-operator's decision (omega)
    .why = Chosen to keep the ten laboratory rounds within 0.05: a conditional co-operator goes nearly all by what others do.
participation-matching_altruist = the same, of an altruist
    .why = Chosen to keep the ten laboratory rounds within 0.05: an altruist looks at others less than a conditional co-operator does.

## Own reasons, on the logit scale
participation-own_altruist = own reasons of an altruist where nothing is at stake
    .why = Chosen to keep the ten laboratory rounds within 0.05: alone, an altruist gives in 82 to 95 of a hundred cases.
participation-own_others = own reasons of everybody else where nothing is at stake
    .why = Chosen to keep the ten laboratory rounds within 0.05: alone, others give in one to five of a hundred cases.
participation-private_worth = private worth of a village work day (0 in the laboratory)
    .why = Chosen so that turnout settles between 0.45 and 0.65, where mutual work neither dies out nor is everybody's.
participation-stake = works being built in one's own neighbourhood
    .why = Works at one's own door multiply the odds of coming by three to twenty; with more, nearly every household would come.
participation-stake_waiting = the part of the stake that works still to come have
    .why = No source: what is still to come counts for something, and for less than what is being built.
participation-rapport = a full tie to the facilitator
    .why = Nobody has measured it: a full tie to the facilitator multiplies the odds of coming by two at the low end and by seven at the high end.
participation-salience = the programme being on one's mind
    .why = No source: half to twice the default; a programme that is fully on one's mind multiplies the odds of coming by 1.3 to 3.3, less than works at one's own door.
participation-confidence = trust in the board one unit above its baseline, for those in touch with the programme
    .why = No source: half to twice the default; trust rises by 0.4 at most, which multiplies the odds of coming by 1.5 to 5.
participation-habit = own habit one unit above the neighbourhood's
    .why = No source: half to twice the default; a month's absence is felt for some months, and with more nobody would change.
participation-expected_reprimand = norm × monitoring: the reprimand that a no-show expects
    .why = Chosen to keep the rest points of the norm between 0.3 and 0.85; outside, mutual work would die out or bind everybody.
participation-reprimand_memory = a fresh reprimand remembered
    .why = One reprimand is felt, yet it is small beside the reprimands that the norm makes one expect.
participation-cost_sd = spread of the cost of coming across households
    .why = It cannot be told from turnout alone: with less, households would hardly differ; with more, they would differ more than most reasons to come weigh.
participation-free_rider_private = weight of private reasons in a free rider's decision
    .why = Private reasons count less for a free rider than for others, but not for nothing.
participation-free_rider_sanction = weight of the expected reprimand in a free rider's decision
    .why = A free rider minds a reprimand nearly as much as others do, and not more.
participation-august = the national day's month
    .why = It is one national day among four works of the month: it raises the odds of coming by a tenth to four fifths.
participation-additive_expected = additive form: expected turnout of all against none, for one who is fully willing
participation-additive_worth = additive form: private worth of a village work day, in place of the other form's
    .why = At 0 this form settles where the other one does; half a logit to either side moves turnout by a tenth before others respond.
participation-habit_speed = how fast habit follows own turnout
    .why = Habit looks back over two and a half to ten months: more than a single month, less than a year.

## Willingness
willingness-wear = loss of willingness when nobody else comes and nobody is reproved
    .why = Chosen to follow the fall of co-operation over the ten laboratory rounds; slower or faster would be seen there.
willingness-mend = willingness mended by ties of full strength
    .why = No source: among strong ties willingness recovers within a season, neither at once nor over years.

## Dyadic trust
trust-gain = learning from a neighbour who came more than expected
    .why = No source for its size: half to one and a half times the default, and below the loss, since good news weighs less than bad.
trust-loss = learning from a neighbour who came less than expected
    .why = No source for its size: one and a half times the range of the gain, since bad news weighs more than good.
trust-return = return of trust to the pair's own baseline (half-life 7.3 months)
    .why = A disappointment is half forgotten after seven to eleven months: not within a season, and not after years.
trust-prior_weight = reputation form: what the baseline counts for, against months in which everything of the other is seen
    .why = A weak prior: one to five months of seeing everything outweigh what was thought before.
trust-sight_floor = what is seen of a neighbour by one who did not come
    .why = Who stays at home is told of a few of those who came, and sees far less than those who were there.
trust-sight_across = what is seen of, and done with, somebody of another neighbourhood, whose works are elsewhere, to the same within one
    .why = Works are a neighbourhood's own, while markets, mosques and schools are not: something is seen across, and less than half.

## Ties
ties-gain = strength gained by working together
    .why = No source: half to one and a half times the default; two who always work together come close within one to two years.
ties-fade = return of strength to the tie's baseline
    .why = Half of what a tie gained is gone after seven to eleven months without contact; faster would forget a neighbour within a season.
ties-baseline_kin = baseline strength of a kin tie
    .why = Kin are closer than neighbours, and not all kin are close.
ties-baseline_neighbour = baseline strength of a neighbour tie
    .why = Neighbours are on average less close than kin and closer than those met through work.
ties-baseline_work = baseline strength of a tie through work
    .why = Ties through work are the weakest of the three kinds, yet more than a greeting.
ties-review = chance that a pair reviews its tie (one of the two chooses)
    .why = Where half come, a tie outside kin lasts about sixty years at the low end, which is a lifetime, and one year at the high end, which is a laboratory's pace.
ties-seek = chance to look for a new tie, for each tie that a household has fewer than it keeps up
    .why = A tie that is missing is sought within four months to a year.
ties-by_friends = those who seek a tie that ask a friend of a friend, before `population.bridging_share` of them ask anybody: only its ratio to the next counts
    .why = With much less, the settled ties would have fewer triangles than the nineteen villages have; with much more, groups would close upon themselves.
ties-by_neighbours = those who seek a tie that ask in the neighbourhood; where ties are imported what the two leave ask anybody
    .why = Neighbours are asked for some of the ties and not for most: friends of friends close the triangles that the nineteen villages have.
ties-enough = chance that a household that has all the ties it keeps up declines one that it is offered
    .why = A switch, 0 by default: at 1, as in the scenario of the nineteen villages, some stay without a tie; no source rules out what lies between.
ties-cut_after_absence = a reviewed tie is cut when the other never comes
ties-cut_after_presence = a reviewed tie is cut when the other always comes
ties-form_with_present = an offered tie is taken up when the other always comes
ties-form_with_absent = an offered tie is taken up when the other never comes
ties-form_at_works = chance that somebody who comes to programme works offers a tie there (baseline strength 0)
    .why = No source: half to twice the default; whoever always comes offers one new tie there in eight months to three years.

## Norm and reprimands
norm-agreed = level of duty that neighbourhoods agreed on before the programme
    .why = About half of the people hold mutual work to be a duty; near 0 nobody would be reproved, near 1 everybody.
norm-return = how fast the norm relaxes to what was agreed
    .why = A norm that was shaken is half restored after half a year to two years.
norm-behaviour = weight of actual turnout in where the norm relaxes to
    .why = What people do pulls on what they hold right, and by construction weighs a tenth at most.
norm-detection = an absence is noticed by somebody who came
    .why = About one absence in three is seen; of those who stay away all month six to nine in ten are then noticed.
norm-spite = reprimands that are answered with spite instead of remembered
    .why = The cities of the cited experiment differ widely in how often punishment is answered with spite; a village is taken to lie between the lowest and the highest.
norm-spite_trust = trust in the one who reprimanded lost when it is taken in spite
    .why = No source: half to twice the default; a reprimand taken badly costs some trust and does not end a relation.
norm-reprimand_fade = a reprimand forgotten
    .why = Half of a reprimand is forgotten after one month to four: it outlasts the week and not the year.

## Information
information-salience_loss = the programme slips from one's mind
    .why = A programme that nobody speaks of any more is half out of mind after half a year to a year.
information-outreach = salience gained from a facilitator with full rapport
    .why = About one telling in ten sinks in: half to twice that.
information-word_of_mouth = salience passed on along ties; below the loss, so that it fades
    .why = Talk alone must not keep a programme on the mind, so it stays below the default of the loss, 0.08.

## Trust in institutions
institutions-gain = trust moves to what delivery against promise deserves, when fully exposed
    .why = Fully exposed, people come half the way to a new judgement after three to eleven months.
institutions-return = return to the baseline (half-life 11.2 months)
    .why = What was gained or lost is half gone after eight to fourteen months: longer than a season, shorter than a board's term.
institutions-baseline = trust in board, facilitator and government before any promise
    .why = On a scale from 0 to 1 people neither trust nor distrust a body that has promised them nothing yet; trust is rather below the middle.
institutions-baseline_sd = spread of that baseline across households
    .why = With less all households would judge nearly alike; with much more, many would start at an end of the scale.
institutions-deserved_low = trust deserved by nothing delivered
    .why = Nobody is trusted for delivering nothing, and some trust outlives it.
institutions-deserved_high = trust deserved by everything delivered
    .why = Programmes that delivered hardly raised trust in local bodies (GoBifo, Tuungane), so the low end is just above the baseline; at the high end a fifth is left that no delivery wins.
institutions-exposure_delineated = exposure to delivery of those inside the decree
    .why = About half or more of those inside the decree pass the works or use them; not everybody does.
institutions-exposure_salience = exposure of those who have it on their minds
    .why = Whoever has the programme on the mind hears of delivery without seeing it, and learns less than those who live beside the works.
institutions-blame_facilitator = part of a shortfall laid on the facilitator (the board bears all of it)
    .why = The facilitator is blamed for a part of a shortfall and less than the board; about half, as no source says more.
institutions-blame_government = part of a shortfall laid on the government
    .why = Government pays, and so is blamed for most of a shortfall, though not quite as much as the board.

## The board and the facilitator among households
board-contact_gain = tie to the board gained at full contact
    .why = Whoever is beside board members on every work day comes half the way to knowing them well in seven to seventeen months.
board-forgetting = tie to the board lost without contact
    .why = Without contact a tie to the board is half lost after five to fourteen months.
board-presence = share of a neighbourhood's work days at which a board member is there, without a programme
    .why = No source: a board member is at one work day in seven to nearly one in two.
board-programme_time = time that the board gives while works are on, to that without
    .why = A programme costs volunteers time; more than two and a half times the usual is not kept up for years.
board-site_weight = a neighbourhood with works against one without, in where the board's time goes
    .why = No source: works call the board to their site, at least twice as often; at fifteen to one it would be nearly nowhere else.
facilitator-rapport_gain = tie to the facilitator gained at full contact and competence
    .why = A good facilitator who always meets a household has half of its rapport after five to fourteen months.
facilitator-rapport_loss = tie to the facilitator lost without contact
    .why = Without contact rapport is half lost after four to eleven months.
facilitator-contact_outside = contact of the facilitator with those outside the decree, to those inside
    .why = Visits stop at the line of the decree; at the high end one contact outside comes to twenty inside.
facilitator-competence_floor = what a facilitator without competence still does: f = floor + (1 − floor) × competence
    .why = Papers are done by anybody, slowly; how slowly has no source.

## Works
works-labour_days = household work days that works of Rp 1 million need
    .why = No source: half to twice the default; where a quarter of the cost is wages, a day then earns between Rp 170,000 and Rp 40,000.
works-labour_offered = work days that a month's full attendance (four days) gives to works on site, to four
    .why = No source: a work attended gives half a day to a day and a half.
works-rainy_labour = a work day's yield in the rainy season, October to April
    .why = Rain stops some hours of most days and not the season: a rainy day yields half to nine tenths of a dry one.
works-self_help = highest share of a package's cost that unpaid labour covers (swadaya)
    .why = Contributions recalled from urban and rural works lie between a tenth and a fifth of the cost.
works-self_help_pace = pace of unpaid building without money, to the pace with it
    .why = No source: without money for materials people build slowly, at a twentieth to two fifths of the pace with it.
works-stalled_loss = unfinished works lost while nothing is built
    .why = No source: an unfinished work loses up to a third in a year, or nothing where it is dry and guarded.
works-decay_unkept = finished works lost without upkeep (5 % a year)
    .why = No source: half to twice the default, which is 2.4 to 10 % a year; without upkeep small works then last between ten years and forty.
works-decay_kept = finished works lost with upkeep (2 % a year)
    .why = No source: 0.6 to 3.5 % a year, below the default without upkeep, for upkeep slows decay and does not end it.
works-upkeep_days = work days that keep finished works up, where a maintenance group calls them
    .why = No source: works of Rp 100 million then take between half a work day and six days a month.

## Skill and livelihoods
skill-mean = skill at the start
    .why = The untrained start low, and some have learned elsewhere.
skill-return = wage at full skill above that at none, less one
    .why = Evaluated courses raise profits by five to ten per cent; a full skill more than one course.
skill-fade = skill above the household's own level forgotten
    .why = No source: half of what is not used is gone in three to twelve years.
livelihood-income_sd = monthly spread of income around its mean
    .why = Informal incomes vary from month to month by a tenth to a third.
livelihood-savings_months = savings that a household keeps as a buffer, in months of income
    .why = No source: two weeks to a quarter of a year of income.
livelihood-savings_speed = how fast savings return to the buffer
    .why = No source: half of a gap in savings is closed within one to seven months.
livelihood-idle_below = a month whose income is this far below the mean is one of underemployment (24 %)
    .why = With normal variation between 16 and 34 % of months then count as underemployed, around the default's 24 %.

## Small enterprises; nothing of this acts where a scenario has no trades
enterprise-substitution = how far capital, tools, skill and good weather stand in for one another in production (CES; 1 is Cobb-Douglas, below it lacks bind together)
    .why = Skill without tools makes little and tools without skill too: they complement one another, so it lies below 1 (Cobb-Douglas), and near 0 the scarcest alone would decide.
enterprise-custom_sd = monthly spread of an enterprise's custom around its mean
    .why = No source: custom varies from month to month about as informal incomes do.
enterprise-quality_speed = how fast quality follows what skill, tools and capital allow
    .why = No source: quality follows skill within two to seven months.
enterprise-quality_sd = monthly random variation of quality
    .why = No source: batches differ by a few per cent.
enterprise-reputation_speed = how fast a good name follows quality; a bad one spreads twice as fast
    .why = No source for the size: a good name is half made after three months to a little over a year.
enterprise-reach_speed = how fast custom spreads from kin to neighbours, the community and strangers; it is lost twice as fast
    .why = No source for the size: half of the custom within reach is won in four months to a year and a half.
enterprise-reach_bridging = part of reach that four ties across neighbourhoods open
    .why = No source for the size: four ties across neighbourhoods open a fifth of reach at least, and leave at least two fifths that need none.
enterprise-rivals = other sellers (shops, hawkers) with whom each neighbourhood's custom is shared, in producers of full quality
    .why = No source: sellers from elsewhere are as many as half a producer to three.
enterprise-capital_wear = working capital lost to spoilage and breakage
    .why = No source: half to twice the default, which is 6 to 21 % a year; more would eat up the profits of a small enterprise.
enterprise-invest = spare savings that an owner puts into missing capital and tools
    .why = No source: an owner puts back between a seventh and a half of what is spare.
enterprise-salvage = working capital that is left when an enterprise closes
    .why = No source: what is sold in a hurry fetches a third to two thirds of its worth.
enterprise-start_rate = a household of full drive starts an enterprise that promises twice what its time earns now
    .why = No source: about half to twice the default, around which starts match exits in a settled community.
enterprise-companion = drive added by a full tie to a facilitator
    .why = No source for the size: a full tie to a facilitator adds between a quarter and the whole of what the keenest household has of its own.
enterprise-again = chance to start of a household that had an enterprise before, to one that had not
    .why = No source: whoever had an enterprise knows how to start one, from no more often than others to four times as often.
enterprise-skill_entry = start-up cost that full skill saves
    .why = No source: skill saves mistakes at the start, and stock and tools must be bought all the same.
enterprise-close_yearly = an enterprise that earns what its time would earn closes, after its first year
    .why = Of small firms in developing countries 8.2 to 8.3 % close in a year; the range leaves room around it for firms that earn just what their time would.
enterprise-close_young = chance to close in the first year, to later
    .why = The young close more often in every sample; how much differs.
enterprise-close_poor = chance to close of an enterprise that earns nothing, to one that earns what its time would
    .why = Low profit raises the chance to close; how much differs between samples.

## Debts; nothing of this acts where a scenario has no lender
credit-living = of a usual month's income: what a household lives on before it pays debts, and below which a month is bad
    .why = Poor households spend at least half of a usual month on food alone, and above three quarters hardly anything would be left for any debt.
credit-borrow = a household in need of money asks for a loan
    .why = No source: below a quarter most households would do without for a whole season, and above .8 nobody would first ask kin or wait.
credit-default_after = in arrears, after which a loan is in default
    .why = Banks count a loan as non-performing after ninety days, and small lenders lose patience a month sooner or later.
credit-write_off = in arrears, after which a loan is written off
    .why = No source: a lender that gives up within half a year gives money away, and one that still waits after two years keeps dead loans in its books.
credit-barred = a lender lends no more after a write-off
    .why = No source: a lender remembers an unpaid loan for longer than one year, but people and records change within four.
moneylender-share = households that can turn to a moneylender
    .why = A switch: 0 where there is no moneylender, and up to everybody where moneylenders are the usual source of capital.
moneylender-rate = interest of a moneylender, on the whole principal every month (flat)
moneylender-months = instalments to a moneylender
    .why = No source: half to twice the default, because such loans are small and run for a few months, seldom for most of a year.
moneylender-ceiling = most that a moneylender lends, in months of usual income
    .why = No source: a loan without collateral is worth a week's to a month's income, for at a fifth a month more could not be repaid.
moneylender-rollovers = principal may be put off when the interest is paid
    .why = No source: half to twice the default, because a moneylender lives by the interest but wants the principal back within about a year.
moneylender-most = interest and principal owed, to the principal, at which interest stops
    .why = Ceilings on usury commonly stop a debt at twice the principal; what a debtor can be made to pay hardly goes beyond three times.
bank-share = households with what a bank asks for (KUR)
    .why = A switch: 0 where there is no bank, and even with subsidised credit fewer than four in ten small households have the papers and the business that it asks for.
bank-rate = interest of a bank (KUR, 6 % a year)
bank-months = instalments to a bank
    .why = Working capital under KUR is lent for one to three years.
bank-ceiling = most that a bank lends (super-micro KUR)
bank-age = age from which a bank lends to an enterprise
    .why = KUR asks for about six months of business; with a training or a guarantor three are enough, and careful branches want a full year.

## Loan groups and meetings
group-insolvency = a member of a loan group gets into a trouble of its own in which it cannot pay
    .why = Chosen with the other numbers of loan groups so that defaults stay between about 2 and 10 %; outside, groups would be either flawless or ruined.
group-trouble = that such a trouble lasts on average (1: each month anew)
    .why = No source: an illness or a lost job keeps a household from paying for one month to half a year, and longer trouble is poverty.
group-contagion = a member follows one peer whose arrears it saw, and pays nothing
    .why = Below one in twenty arrears would not spread at all, and above three in ten one bad payer would bring most groups down.
group-covers = of a member's own, that it can pay for others in a month
    .why = No source: a member who cannot add half an instalment makes joint liability empty, and nobody poor pays three instalments in one month.
group-trust_slope = willingness to answer for somebody, a unit of trust; .5 at trust .5
    .why = Of those trusted at .75, members would answer for 73 % at 4 and for 95 % at 12: below, trust hardly matters, and above, it alone decides.
group-trust_loss = trust that a member's default costs it with those of the group who see it
    .why = No source for the size: a default seen by the group must count for more than one bad month, but one event does not destroy half of a trust.
group-forgiven = of that, forgiven to the well connected
    .why = No source for the size: half of the default's distance to none and to all, since the connected are spared something and never everything.
group-connected = ties, to the mean, from which somebody is well connected
    .why = Below the mean most members would count as well connected, and at 1.75 times the mean only a few still do.
group-interest = part of a bad report that is kept back along a full tie to the board
    .why = No source for the size: friends of the board are favoured, but some word of a default always gets through.
group-facilitator_delay = by which a facilitator's word comes later
    .why = A facilitator visits about monthly, and word that comes after half a year comes when the loan is repaid or lost.
meeting-attendance = of meetings that those called attend
    .why = No source: a meeting that fewer than six in ten attend cannot collect instalments, and somebody is always ill or away.
meeting-contact = strength of a tie gained by meeting once
    .why = Weekly meetings made lasting contact within one loan cycle (Feigenberg, Field & Pande); this range makes half a tie in seven to thirty-four meetings.
meeting-trust = trust moves to what one meeting shows of how the other pays
    .why = No source: it is taken like the gain in contact, so that trust follows what is seen within one loan cycle and not in one evening.
weather-rainy = badness of the weather for farm inputs and drying in a rainy month, on average
    .why = No source: rain spoils a fifth to three fifths of what weather can spoil.
weather-dry = the same in a dry month
    .why = No source: less than in the rains, and not nothing.

## Health and the built environment
health-complaint = a household member has a health complaint, in the worst environment
    .why = Susenas finds a health complaint in a month with .26 to .30 of people by district, and the range leaves room around these for the worst environment.
health-complaint_clean = the same, in the best environment
    .why = Susenas finds .26 to .30 by district over good and bad environments; the best may lie below these, but some fall ill anywhere.

## Background shocks
flood-yearly_slum = flood in a neighbourhood with slum conditions
    .why = A switch: 0 where it does not flood; a flood that takes works and savings oftener than every second year would leave nothing to take.
flood-yearly_other = flood elsewhere
    .why = A switch: 0 where it does not flood; elsewhere floods are no more frequent than in slums, every second year at most.
flood-works_lost = works lost in a flood
    .why = No source: drains and paths outlast a flood in part, and more than half lost at once would be a disaster and not a yearly flood.
flood-savings_lost = savings lost in a flood
    .why = In the field study floods wiped out what was gained: at least half of the savings, and there is no more than all to lose.
help-after_shock = part of what a struck household lacks that its ties make good
    .why = A switch: 0 where help is not followed; kin and neighbours make good a part of a loss, seldom more than half, for they are poor themselves.

## Actors
actors-favour = weight of the board's tie to a neighbourhood's head, against the slum score, in whose works come first
    .why = A switch: 0 where need alone decides; at a half a full tie of its head to the board counts as much as the worst slum score.
actors-interest = how far a strong tie of board and facilitator makes papers faster and their verification blind
    .why = A switch: 0 where closeness changes no paper; at one half they are ready in two thirds of the time.
actors-ego = how far agencies, firms and community usually mind their own sector alone
    .why = A switch: 0 where sectors co-operate; at a half every second of their meetings falls away and tranches wait for half of the delay.
actors-ego_delay = what a tranche waits longer where each minds its own sector alone
    .why = A round of signatures takes between one month and half a year.

## Own means, partners, how a place is seen
works-dues = dues of those who came, of usual income, × trust in the board × turnout, paid into works
    .why = A switch: 0 where no dues are paid; poor households hardly give more than a fiftieth of their income to common works.
works-own_package = cost of a package that partners and dues pay for
    .why = No source: what partners and dues pay for are small works, a stretch of path or a drain, between ten and fifty million rupiah.
visibility-gain = visibility gained at full success
    .why = No source: at full success, and if nothing were forgotten, a place would be half known after seven months to three years; nobody becomes known in one.
visibility-fade = visibility lost
    .why = No source: half of it is forgotten in eight months to three years, as media and visitors turn to other places.
visibility-publicity = what a partner's publicity counts, in success
    .why = No source: a month of publicity counts like full success at between twenty and two hundred million rupiah, the order of a campaign.
stigma-baseline = bad name outside before any success
    .why = A switch: 0 where a place has no bad name; above .6 hardly any buyer or partner would come, though even places with a bad name trade.
stigma-turned = of the bad name turned at full visibility
    .why = No source for the size: at full visibility half of a bad name is gone in three months to a little over a year.
stigma-return = return of the bad name to its baseline
    .why = No source: a bad name comes back more slowly than news fades, half of it in two to twelve years.

## Leakage
leakage-most = of spending that goes missing where nobody looks
    .why = A switch: 0 where nothing is taken; an audit of village roads in Indonesia found 0.28 missing (Olken 2007), and more than 0.4 would show in what stands.
leakage-penalty = what is lost when it is found, to what was taken
    .why = What is found is paid back, a little less or with a fine.
leakage-watched = that those who come, all of them, find what is missing of wages
    .why = Neighbours who watch find little; more than a fifth would have shown in the field experiment.
leakage-verified = that a facilitator who verifies papers finds what is missing
    .why = A switch: 0 where papers alone are verified; three in ten is a verifier who visits.

## Weekly works called, gifts
works-called = of the weekly works that are called at all
incentive-gift = a gift, or a share of the harvest, worth far more than a day's income
    .why = Kits and snacks move some people and not all: the odds of coming are multiplied by two to twelve.

## Litter; nothing of this acts unless litter.use is above 0
litter-use = of a clean place that is littered where litter lies and nobody holds back
    .why = A switch: 0 where litter is not followed; above a half most of a clean place would be littered within two months.
litter-first = littering in a clean place, to that in a littered one
    .why = People litter less where it is clean (Cialdini, Reno & Kallgren 1990), so it stays well below 1, but a few litter anywhere.
litter-cleaned = of litter taken away where everybody comes to every clean-up
    .why = No source for the size: a month's clean-ups that everybody attends take away at least a quarter, and drains and riversides are never wholly cleared.
litter-collected = of litter that is collected anyway
    .why = No source: from no collection at all to one that takes away half within five months, for where it works better there is no litter to follow.
litter-health = added to the chance of a health complaint where litter is everywhere
    .why = No source: from a third of what the built environment changes (.06) to less than twice that, since litter also breeds flies and mosquitoes.

## Gardens in common; nothing of this acts without the kind commons
commons-growth = of a garden's missing condition made good by all the work days that it needs
    .why = A garden needs a season to recover: half of what is missing is made good in two to eight months.
commons-neglect = of a garden's condition lost where nobody comes
    .why = A garden that nobody tends is overgrown after a season: half of it is lost in two to eight months.
commons-unskilled = harvest of those without skill, to that of those with full skill
    .why = No source for the size: without know-how something still grows, and training would be needless if it were most of the harvest.
commons-exposure = exposure to the sharing of a harvest, of those who live by a garden
    .why = No source: it is taken like the exposure to deliveries, since neighbours see much of a harvest's sharing but not all.
commons-awareness = it comes to be on the mind of who comes to every work where there is a garden
    .why = No source for the size: who is there at every work has it half on the mind after four months to two years.
visibility-visitors = custom of strangers that full visibility adds, to what they spend anyway
    .why = A switch: 0 where no strangers come; at 2 a well known place triples their custom.

## Learning without a trainer, pooled capital; nothing of this acts at 0
self_teaching-share = households that teach themselves what is on their minds
    .why = A switch: 0 where nobody teaches themselves; one household in five is many.
self_teaching-rate = of what could be learned that they teach themselves, when it is fully on their minds
    .why = No source: a craft is learned alone within one to four years.
self_teaching-from_others = of what trusted ties who come know more, that one who comes learns from them
    .why = A switch: 0 where nothing is copied; a twentieth a month is fast.
pool-begin = a household that has worked together with trusted ties to the full joins a pool
    .why = A switch: 0 where nobody pools savings; above a tenth a month half of those with trusted ties would have joined within seven months.
pool-leave = a member that has not worked together with anybody leaves the pool
    .why = No source: half of those who no longer work together have left after seven months to three years.
pool-rate = of usual income that a member puts into the pool in a month
    .why = No source: less than a hundredth of income makes no fund, and poor households do not put by more than a twentieth.
pool-works = of its part of the pool that a member who trusts the board fully gives for works, where no grant comes
    .why = No source for the size: self-help funds did pay for works, but members who gave more than a tenth a month would soon have no pool.

## Sides taken for and against; nothing of this acts where nobody is against a programme
stance-sway = a household without contacts moves one step towards those who speak to it, when all of them agree and are fully trusted
    .why = No source: a household without ties that hears one opinion only changes by a step within two to seven months.
stance-contacts = number of contacts that halves how easily a household is swayed
    .why = Field study 002 has the isolated swayed more easily; a household keeps up about ten ties, and fewer than three are isolation.
stance-speaks = salience, and readiness to take something up, lost where all whom one hears speak against it
    .why = Opponents dampen what people take up and do not stop it: half, give or take a quarter.

## News, and those whom it does not reach
information-closed = closed households: reached by nobody from outside, only along ties
    .why = A switch, 0 by default; the scenarios that use it have up to a fifth of households closed.
information-pass_knowing = chance that one who knows, and takes no part, passes the news to one tie
    .why = A switch, 0 by default; 0.08 a quarter, the recalled number, is 0.027 a month.
information-pass_taking_part = the same, of one who takes part or was trained
    .why = A switch, 0 by default; 0.40 a quarter, the recalled number, is 0.157 a month.

## Assemblies, and activities that were chosen
assembly-attends = chance to come to an assembly, to a household's turnout at mutual work
    .why = Many hear of an assembly and few attend (3ie 2018): fewer come than to mutual work, yet not so few that no assembly meets.
assembly-speaks = one who came to assemblies in a month speaks there
    .why = Few of those who attend speak (3ie 2018): more than the one who leads the meeting, but fewer than a third.
assembly-leaders = chance to speak of leaders, board and heads of neighbourhoods, to others
    .why = No source: leaders and office-holders speak more often than others, but at more than five times nobody else would be heard.
assembly-common = weight of the needs that were spoken of, against one's own, in what one proposes and votes for
    .why = No source: at 0 talk would change no vote and at 1 nobody would think of the own household, and neither is believable.
needs-own = part of a household's needs that is its own, not of its circumstances
    .why = No source: households in the same circumstances want different things, but the circumstances do count for at least a quarter.
activity-practice = skill gained by a member of an activity that teaches fully
    .why = No source: a year of practice gives between a twentieth and a third of full skill; faster, no course would be needed.

## Capability of a community
capability-gain = capability gained when everybody does the work, with a fully competent facilitator who enables
    .why = A switch: 0 where doing teaches nothing; at a twentieth a month half is learned in fourteen months, and nothing of the kind is learned in a season.
capability-fade = capability lost
    .why = No source: half is forgotten within three to twelve years.
capability-carries = part of the facilitator's tasks that a fully capable community carries on by itself
    .why = No source: between a quarter and three quarters of a team's tasks can be done without it.
facilitator-own_hand = part of what lacks in competence that a facilitator makes up who does everything itself
    .why = No source: a facilitator who does everything itself makes up for a good part of what it lacks and never for all of it.

## Moving; nothing of this acts at 0
moving-share = households not bound to the place that move away, each replaced by a newcomer at once
    .why = A switch: 0 where nobody moves; above a tenth a year half of the unbound households would be replaced within seven years, which is a lodging quarter.

## The year end
region-performance_weight = how far next year's budget follows last year's success instead of need alone
    .why = Budgets follow need first; success counts for half of it at most.
costs-facilitator_month = cost of a facilitator team: fees, travel and office of about five people
    .why = No source: fees, travel and an office of about five people, Rp 3 to 8 million a person and month.
costs-training_place = cost of a training place, taken or not: trainer, materials, meals
    .why = A short course with meals costs half to twice what the national training card paid.
costs-administration = administration, on top of tranches, capital of loan groups, facilitators, training and transfers
    .why = No source: below a twentieth nobody would keep the books, and above a fifth of what is paid out a programme would be called wasteful.
