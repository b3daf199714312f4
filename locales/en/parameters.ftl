### by name: what each parameter of the model means

## Who people are
participation-altruist_share = altruists: households that come for the sake of the work itself
    .why = The remainder in studies that classify people into types: a few in a hundred, never none and hardly ever one in ten.
participation-free_rider_share = households that come only for their own gain or to avoid a reprimand; conditional co-operators are the rest
participation-matching_conditional = weight of expected turnout in a conditional co-operator's decision (omega)
    .why = Chosen to keep the ten laboratory rounds within 0.05: a conditional co-operator goes nearly all by what others do.
participation-matching_altruist = the same for an altruist
    .why = Chosen to keep the ten laboratory rounds within 0.05: an altruist looks at others less than a conditional co-operator does.

## Own reasons, on the logit scale
participation-own_altruist = own reasons of an altruist if nothing is at stake
    .why = Chosen to keep the ten laboratory rounds within 0.05: alone, an altruist gives in 82 to 95 of a hundred cases.
participation-own_others = own reasons of all other households if nothing is at stake
    .why = Chosen to keep the ten laboratory rounds within 0.05: alone, others give in one to five of a hundred cases.
participation-private_worth = private worth of a village work day (0 in the laboratory)
    .why = Chosen so that turnout settles between 0.45 and 0.65, where mutual work neither dies out nor is everybody's.
participation-stake = effect of a full stake: of the money for works that one expects in one's own neighbourhood
    .why = Much money for works at one's own door multiplies the odds of coming by four to fifty; half of it, at the half point, by two to seven.
participation-stake_half = money for works expected per household at which the stake is one half
    .why = A tenth of what Rp 1 billion for a ward is to a household inside the decree; a third of it to three times as much is plausible.
participation-stake_stale = months after which money that is overdue counts about a third of what it did
    .why = No source: what is a quarter to a full year overdue is hardly counted on any more.
participation-rapport = effect of a full tie to the facilitator
    .why = Nobody has measured it: a full tie to the facilitator multiplies the odds of coming by two at the low end and by seven at the high end.
participation-salience = effect of the programme being fully on one's mind
    .why = No source: half to twice the default; a programme that is fully on one's mind multiplies the odds of coming by 1.3 to 3.3, less than works at one's own door.
participation-confidence = effect of trust in the board one unit above its baseline, for those in touch with the programme
    .why = No source: half to twice the default; trust rises by 0.4 at most, which multiplies the odds of coming by 1.5 to 5.
participation-habit = effect of a habit one unit above the neighbourhood's
    .why = No source: half to twice the default; a month's absence is felt for some months, and with more nobody would change.
participation-expected_reprimand = effect of norm × monitoring: the reprimand expected for staying away
    .why = Chosen to keep the rest points of the norm between 0.3 and 0.85; outside, mutual work would die out or bind everybody.
participation-reprimand_memory = effect of a fresh reprimand
    .why = One reprimand is felt, yet it is small beside the reprimands that the norm makes one expect.
participation-cost_sd = standard deviation of the cost of coming across households
    .why = It cannot be told from turnout alone: with less, households would hardly differ; with more, they would differ more than most reasons to come weigh.
participation-free_rider_private = weight of private reasons in a free rider's decision
    .why = Private reasons count less for a free rider than for others, but not for nothing.
participation-free_rider_sanction = weight of the expected reprimand in a free rider's decision
    .why = A free rider minds a reprimand nearly as much as others do, and not more.
participation-august = effect of the month of the national day
    .why = It is one national day among four works of the month: it raises the odds of coming by a tenth to four fifths.
participation-additive_expected = additive form: effect of all others expected to come compared with nobody, for a household that is fully willing
participation-additive_worth = additive form: private worth of a village work day, replacing that of the other form
    .why = At 0 this form settles where the other one does; half a logit to either side moves turnout by a tenth before others respond.
participation-habit_speed = rate at which habit follows the household's own turnout
    .why = Habit looks back over two and a half to ten months: more than a single month, less than a year.

## Willingness
willingness-wear = rate at which willingness is lost if nobody else comes and nobody is reproved
    .why = Chosen to follow the fall of co-operation over the ten laboratory rounds; slower or faster would be seen there.
willingness-support_neighbours = support by neighbours without a tie, as the strength of a tie
    .why = No source: whoever has no ties still has neighbours, who are worth less than two ordinary ties.
willingness-support_half = sum of tie strengths at which the support of ties is one half
    .why = Chosen so that mean willingness stays where it is with nine ties of ordinary strength.
willingness-mend = rate at which ties of full strength restore willingness
    .why = No source: among strong ties willingness recovers within a season, neither at once nor over years.

## Dyadic trust
trust-gain = rate of learning from a neighbour who came more often than expected
    .why = No source for its size: half to one and a half times the default, and below the loss, since good news weighs less than bad.
trust-loss = rate of learning from a neighbour who came less often than expected
    .why = No source for its size: one and a half times the range of the gain, since bad news weighs more than good.
trust-return = rate at which trust returns to the pair's own baseline (half-life 7.3 months)
    .why = A disappointment is half forgotten after seven to eleven months: not within a season, and not after years.
trust-prior_weight = reputation form: weight of the baseline, in months of seeing everything the other does
    .why = A weak prior: one to five months of seeing everything outweigh what was thought before.
trust-sight_floor = part of a neighbour's turnout that is seen by somebody who did not come
    .why = People who stay at home hear about a few of those who came, and see far less than those who were there.
trust-sight_across = how much is seen of, and done with, people of another neighbourhood, whose works are elsewhere, relative to people of one's own
    .why = Works are a neighbourhood's own, while markets, mosques and schools are not: something is seen across, and less than half.

## Ties
ties-gain = rate at which working together increases the strength of a tie
    .why = No source: half to one and a half times the default; two who always work together come close within one to two years.
ties-fade = rate at which the strength of a tie returns to its baseline
    .why = Half of what a tie gained is gone after seven to eleven months without contact; faster would forget a neighbour within a season.
ties-baseline_kin = baseline strength of a kin tie
    .why = Kin are closer than neighbours, and not all kin are close.
ties-baseline_neighbour = baseline strength of a neighbour tie
    .why = Neighbours are on average less close than kin and closer than those met through work.
ties-baseline_work = baseline strength of a tie through work
    .why = Ties through work are the weakest of the three kinds, but stronger than a mere acquaintance.
ties-review = probability that a pair reviews its tie (one of the two chooses)
    .why = Where half come, a tie outside kin lasts about sixty years at the low end, which is a lifetime, and one year at the high end, which is a laboratory's pace.
ties-seek = probability of looking for a new tie, for each tie fewer than the household maintains
    .why = A tie that is missing is sought within four months to a year.
ties-by_friends = among those who seek a tie and do not ask anybody (`population.bridging_share`): those who ask a friend of a friend; only the ratio to the next number matters
    .why = With much less, the settled ties would have fewer triangles than the nineteen villages have; with much more, groups would close upon themselves.
ties-by_neighbours = the same: those who ask in the neighbourhood; if ties are imported, the rest of the two ask anybody
    .why = Neighbours are asked for some of the ties and not for most: friends of friends close the triangles that the nineteen villages have.
ties-enough = probability that a household that has all the ties it maintains declines an offered tie
    .why = A switch, 0 by default: at 1, as in the scenario of the nineteen villages, some stay without a tie; no source rules out what lies between.
ties-cut_after_absence = probability that a reviewed tie is cut if the other never comes
ties-cut_after_presence = probability that a reviewed tie is cut if the other always comes
ties-form_with_present = probability that an offered tie is accepted if the other always comes
ties-form_with_absent = probability that an offered tie is accepted if the other never comes
ties-form_at_works = probability that somebody who comes to programme works offers a tie there (baseline strength 0)
    .why = No source: half to twice the default; whoever always comes offers one new tie there in eight months to three years.

## Norm and reprimands
norm-agreed = level of duty that neighbourhoods agreed on before the programme
    .why = About half of the people hold mutual work to be a duty; near 0 nobody would be reproved, near 1 everybody.
norm-between_communities = how far communities differ in the level of duty they agree on, sd on the logit scale
    .why = No source for mutual work; attendance of meetings differs between villages by more than this range allows.
norm-between_neighbourhoods = how far neighbourhoods of one community differ in it, sd on the logit scale
    .why = No source: neighbourhoods of a community differ, and by less than communities do.
norm-return = rate at which the norm returns to the level agreed on
    .why = A norm that was shaken is half restored after half a year to two years.
norm-behaviour = weight of actual turnout in the level to which the norm returns
    .why = What people do influences what they consider right; by construction its weight is at most a tenth.
norm-detection = probability that somebody who came notices an absence
    .why = About one absence in three is seen; of those who stay away all month six to nine in ten are then noticed.
norm-spite = reprimands that are answered with spite instead of remembered
    .why = The cities of the cited experiment differ widely in how often punishment is answered with spite; a village is taken to lie between the lowest and the highest.
norm-spite_trust = trust in the person who reprimanded that is lost through a reprimand answered with spite
    .why = No source: half to twice the default; a reprimand taken badly costs some trust and does not end a relation.
norm-reprimand_fade = rate at which a reprimand is forgotten
    .why = Half of a reprimand is forgotten after one month to four: it outlasts the week and not the year.

## Information
information-salience_loss = rate at which salience fades
    .why = A programme that nobody speaks of any more is half out of mind after half a year to a year.
information-outreach = salience gained from a facilitator with full rapport
    .why = About one message in ten is remembered; the range is half to twice that.
information-word_of_mouth = salience passed on along ties; below the loss, so that salience fades
    .why = Talk alone must not keep a programme on the mind, so it stays below the default of the loss, 0.08.

## Trust in institutions
institutions-gain = rate at which trust moves to the level that delivery deserves relative to the promise, at full exposure
    .why = Fully exposed, people come half the way to a new judgement after three to eleven months.
institutions-return = rate of return to the baseline (half-life 11.2 months)
    .why = What was gained or lost is half gone after eight to fourteen months: longer than a season, shorter than a board's term.
institutions-baseline = trust in board, facilitator and government before any promise
    .why = On a scale from 0 to 1 people neither trust nor distrust a body that has promised them nothing yet; trust is rather below the middle.
institutions-baseline_sd = standard deviation of that baseline across households
    .why = With less all households would judge nearly alike; with much more, many would start at an end of the scale.
institutions-deserved_low = level of trust that an institution deserves if nothing is delivered
    .why = An institution that delivers nothing deserves little trust, but some trust survives.
institutions-deserved_high = level of trust that an institution deserves if everything is delivered
    .why = Programmes that delivered hardly raised trust in local bodies (GoBifo, Tuungane), so the low end is just above the baseline; at the high end a fifth is left that no delivery wins.
institutions-promise_forgotten = months after the last works were due in which a promise loses about two thirds of its weight
    .why = No source: promises are forgotten within a season to a year and a half.
institutions-exposure_delineated = exposure to delivery of households inside the decree
    .why = About half or more of those inside the decree pass the works or use them; not everybody does.
institutions-exposure_salience = exposure of households that have the programme fully on their minds
    .why = Whoever has the programme on the mind hears of delivery without seeing it, and learns less than those who live beside the works.
institutions-blame_facilitator = part of a shortfall for which the facilitator is blamed (the board is blamed for all of it)
    .why = The facilitator is blamed for a part of a shortfall and less than the board; about half, as no source says more.
institutions-blame_government = part of a shortfall for which the government is blamed
    .why = Government pays, and so is blamed for most of a shortfall, though not quite as much as the board.

## The board and the facilitator among households
board-contact_gain = rate at which the tie to the board grows at full contact
    .why = Whoever is beside board members on every work day comes half the way to knowing them well in seven to seventeen months.
board-forgetting = rate at which the tie to the board is lost without contact
    .why = Without contact a tie to the board is half lost after five to fourteen months.
board-presence = share of a neighbourhood's work days at which a board member is present, without a programme
    .why = No source: a board member is at one work day in seven to nearly one in two.
board-programme_time = time that the board gives while works are under way, relative to other times
    .why = A programme costs volunteers time; more than two and a half times the usual is not kept up for years.
board-site_weight = weight of a neighbourhood with works, relative to one without, in the division of the board's time
    .why = No source: works call the board to their site, at least twice as often; at fifteen to one it would be nearly nowhere else.
facilitator-rapport_gain = rate at which the tie to the facilitator grows at full contact and competence
    .why = A good facilitator who always meets a household has half of its rapport after five to fourteen months.
facilitator-rapport_loss = rate at which the tie to the facilitator is lost without contact
    .why = Without contact rapport is half lost after four to eleven months.
facilitator-contact_outside = contact of the facilitator with households outside the decree, relative to those inside
    .why = Visits stop at the line of the decree; at the high end one contact outside comes to twenty inside.
facilitator-competence_floor = what a facilitator without competence still achieves: f = floor + (1 − floor) × competence
    .why = Anybody can prepare papers, but slowly; there is no source for how slowly.
facilitator-contacts = how often a month a full team meets a household inside the decree
    .why = Five people with fifteen field days for nine wards, who meet 25 households a day, come to about 1.2; half to twice that is plausible.
cadres-contacts = how often a month cadres meet a household once all those needed carry on all tasks
    .why = No source: cadres live there, but do the work beside their own.
cadres-competence = competence of cadres who carry on the facilitators' tasks
    .why = No source: cadres learned from facilitators and are trained less.
board-leads_alone = how well a board leads works and activities alone, relative to full leading
    .why = No source: boards built before there were facilitators, but more slowly; neither hardly at all nor nearly as well.
board-leads_between = how far boards differ in how well they lead alone, sd on the logit scale
    .why = No source: at the low end boards are nearly alike; at the high end one in six leads less than half as well as the middle one.
board-upkeep_alone = how far upkeep is organised without a maintenance group
    .why = Drains are cleaned in ordinary mutual work too; no source says how much, at most half as much as with a group.

## Works
works-labour_days = household work days needed for works of Rp 1 million
    .why = No source: half to twice the default; where a quarter of the cost is wages, a day then earns between Rp 170,000 and Rp 40,000.
works-labour_offered = work days that full attendance in a month (four days) provides for works on site, relative to four
    .why = No source: a work attended gives half a day to a day and a half.
works-rainy_labour = yield of a work day in the rainy season, October to April, relative to other months
    .why = Rain stops some hours of most days and not the season: a rainy day yields half to nine tenths of a dry one.
works-self_help = highest share of a package's cost that unpaid labour covers (swadaya)
    .why = Contributions recalled from urban and rural works lie between a tenth and a fifth of the cost.
works-self_help_pace = pace of unpaid building without money, relative to the pace with money
    .why = No source: without money for materials people build slowly, at a twentieth to two fifths of the pace with it.
works-stalled_loss = rate at which unfinished works are lost while they stand open, mean over a year; in the rainy months, the more the less is done
    .why = No source: an unfinished work loses up to a third in a year, or nothing where it is dry and guarded.
works-decay_unkept = rate at which finished works are lost without upkeep (5 % a year)
    .why = No source: half to twice the default, which is 2.4 to 10 % a year; without upkeep small works then last between ten years and forty.
works-decay_kept = rate at which finished works are lost with upkeep (2 % a year)
    .why = No source: 0.6 to 3.5 % a year, below the default without upkeep, for upkeep slows decay and does not end it.
works-upkeep_days = work days that keep finished works in repair, if a maintenance group calls them
    .why = No source: works of Rp 100 million then take between half a work day and six days a month.

## Skill and livelihoods
skill-mean = skill at the start
    .why = Untrained people start low, but some have learned elsewhere.
skill-return = increase of the wage from no skill to full skill
    .why = Evaluated courses raise profits by five to ten per cent; a full skill more than one course.
skill-fade = rate at which skill above the household's own level is forgotten
    .why = No source: half of what is not used is gone in three to twelve years.
livelihood-income_sd = standard deviation of monthly income around its mean
    .why = Informal incomes vary from month to month by a tenth to a third.
livelihood-savings_months = savings that a household keeps as a buffer, in months of income
    .why = No source: two weeks to a quarter of a year of income.
livelihood-savings_speed = rate at which savings return to the buffer
    .why = No source: half of a gap in savings is closed within one to seven months.
livelihood-idle_below = a month with income this far below the mean counts as underemployment (24 % of months)
    .why = With normal variation between 16 and 34 % of months then count as underemployed, around the default's 24 %.

## Small enterprises; nothing of this acts where a scenario has no trades
enterprise-substitution = how far capital, tools, skill and good weather can replace one another in production (CES; 1 is Cobb-Douglas; below 1 deficits reinforce one another)
    .why = Skill without tools makes little and tools without skill too: they complement one another, so it lies below 1 (Cobb-Douglas), and near 0 the scarcest alone would decide.
enterprise-custom_sd = standard deviation of an enterprise's monthly demand around its mean
    .why = No source: custom varies from month to month about as informal incomes do.
enterprise-quality_speed = rate at which quality follows skill, tools and capital
    .why = No source: quality follows skill within two to seven months.
enterprise-quality_sd = standard deviation of monthly random variation of quality
    .why = No source: batches differ by a few per cent.
enterprise-reputation_speed = rate at which reputation follows quality; it falls twice as fast
    .why = No source for the size: a good name is half made after three months to a little over a year.
enterprise-reach_speed = rate at which customers spread from kin to neighbours, the community and strangers; they are lost twice as fast
    .why = No source for the size: half of the custom within reach is won in four months to a year and a half.
enterprise-reach_bridging = part of reach that depends on four ties across neighbourhoods
    .why = No source for the size: four ties across neighbourhoods open a fifth of reach at least, and leave at least two fifths that need none.
enterprise-rivals = other sellers (shops, hawkers) who share the demand of each neighbourhood, counted as producers of full quality
    .why = No source: sellers from elsewhere are as many as half a producer to three.
enterprise-capital_wear = share of working capital lost to spoilage and breakage
    .why = No source: half to twice the default, which is 6 to 21 % a year; more would eat up the profits of a small enterprise.
enterprise-invest = share of spare savings that an owner invests in missing capital and tools
    .why = No source: an owner puts back between a seventh and a half of what is spare.
enterprise-salvage = working capital that remains when an enterprise closes
    .why = No source: what is sold in a hurry fetches a third to two thirds of its worth.
enterprise-start_rate = probability that a household of full drive starts an enterprise that promises twice what its time earns now
    .why = No source: about half to twice the default, around which starts match exits in a settled community.
enterprise-companion = drive added by a full tie to a facilitator
    .why = No source for the size: a full tie to a facilitator adds between a quarter and the whole of what the keenest household has of its own.
enterprise-again = probability of starting if a household had an enterprise before, relative to one that had none
    .why = No source: whoever had an enterprise knows how to start one, from no more often than others to four times as often.
enterprise-skill_entry = share of the start-up cost that full skill saves
    .why = No source: skill saves mistakes at the start, and stock and tools must be bought all the same.
enterprise-close_yearly = probability that an enterprise closes, after its first year, if it earns what its owner's time would
    .why = Of small firms in developing countries 8.2 to 8.3 % close in a year; the range leaves room around it for firms that earn just what their time would.
enterprise-close_young = probability of closing in the first year, relative to later years
    .why = Young enterprises close more often in every sample; how much more often differs.
enterprise-close_poor = probability that an enterprise that earns nothing closes, relative to one that earns what its owner's time would
    .why = Low profit raises the chance to close; how much differs between samples.

## Debts; nothing of this acts where a scenario has no lender
credit-living = share of a usual month's income that a household lives on before it pays debts; a month below it is a bad month
    .why = Poor households spend at least half of a usual month on food alone, and above three quarters hardly anything would be left for any debt.
credit-borrow = probability that a household in need of money asks for a loan
    .why = No source: below a quarter most households would do without for a whole season, and above .8 nobody would first ask kin or wait.
credit-default_after = time in arrears after which a loan is in default
    .why = Banks count a loan as non-performing after ninety days, and small lenders lose patience a month sooner or later.
credit-write_off = time in arrears after which a loan is written off
    .why = No source: a lender that gives up within half a year gives money away, and one that still waits after two years keeps dead loans in its books.
credit-barred = time for which a lender lends no more after a write-off
    .why = No source: a lender remembers an unpaid loan for longer than one year, but people and records change within four.
moneylender-share = households that can borrow from a moneylender
    .why = A switch: 0 where there is no moneylender, and up to everybody where moneylenders are the usual source of capital.
moneylender-rate = interest of a moneylender, on the whole principal every month (flat)
moneylender-months = repayment period of a moneylender's loan
    .why = No source: half to twice the default, because such loans are small and run for a few months, seldom for most of a year.
moneylender-ceiling = largest loan of a moneylender, in months of usual income
    .why = No source: a loan without collateral is worth a week's to a month's income, for at a fifth a month more could not be repaid.
moneylender-rollovers = how often the principal may be deferred if the interest is paid
    .why = No source: half to twice the default, because a moneylender lives by the interest but wants the principal back within about a year.
moneylender-most = debt (interest and principal), relative to the principal, at which interest stops
    .why = Ceilings on usury commonly stop a debt at twice the principal; what a debtor can be made to pay hardly goes beyond three times.
bank-share = households that meet the requirements of a bank (KUR)
    .why = A switch: 0 where there is no bank, and even with subsidised credit fewer than four in ten small households have the papers and the business that it asks for.
bank-rate = interest of a bank (KUR, 6 % a year)
bank-months = repayment period of a bank loan
    .why = Working capital under KUR is lent for one to three years.
bank-ceiling = largest loan of a bank (super-micro KUR)
bank-age = age from which a bank lends to an enterprise
    .why = KUR asks for about six months of business; with a training or a guarantor three are enough, and careful branches want a full year.

## Loan groups and meetings
group-insolvency = probability that a member of a loan group becomes insolvent and cannot pay
    .why = Chosen with the other numbers of loan groups so that defaults stay between about 2 and 10 %; outside, groups would be either flawless or ruined.
group-trouble = mean duration of insolvency (1: drawn anew each month)
    .why = No source: an illness or a lost job keeps a household from paying for one month to half a year, and longer trouble is poverty.
group-contagion = probability that a member imitates one peer whose arrears it saw, and pays nothing
    .why = Below one in twenty arrears would not spread at all, and above three in ten one bad payer would bring most groups down.
group-covers = how many of its own instalments a member can pay for others in a month
    .why = No source: a member who cannot add half an instalment makes joint liability empty, and nobody poor pays three instalments in one month.
group-trust_slope = willingness to answer for somebody, per unit of trust; probability .5 at trust .5
    .why = Of those trusted at .75, members would answer for 73 % at 4 and for 95 % at 12: below, trust hardly matters, and above, it alone decides.
group-trust_loss = trust that a member in default loses among group members who see it
    .why = No source for the size: a default seen by the group must count for more than one bad month, but one event does not destroy half of a trust.
group-forgiven = part of this loss that a well-connected member is forgiven
    .why = No source for the size: half of the default's distance to none and to all, since the connected are spared something and never everything.
group-connected = number of ties, relative to the mean, from which a member counts as well connected
    .why = Below the mean most members would count as well connected, and at 1.75 times the mean only a few still do.
group-interest = part of a bad report that is withheld along a full tie to the board
    .why = No source for the size: friends of the board are favoured, but some word of a default always gets through.
group-facilitator_delay = delay of a facilitator's report
    .why = A facilitator visits about monthly, and word that comes after half a year comes when the loan is repaid or lost.
meeting-attendance = share of meetings that invited members attend
    .why = No source: a meeting that fewer than six in ten attend cannot collect instalments, and somebody is always ill or away.
meeting-contact = strength of a tie gained in one meeting
    .why = Weekly meetings made lasting contact within one loan cycle (Feigenberg, Field & Pande); this range makes half a tie in seven to thirty-four meetings.
meeting-trust = rate at which trust moves to what one meeting shows about how the other pays
    .why = No source: it is taken like the gain in contact, so that trust follows what is seen within one loan cycle and not in one evening.
weather-rainy = mean badness of the weather for farm inputs and drying in a rainy month
    .why = No source: rain spoils a fifth to three fifths of what weather can spoil.
weather-dry = the same in a dry month
    .why = No source: less than in the rains, and not nothing.

## Health and the built environment
health-complaint = probability that a household member has a health complaint, in the worst environment
    .why = Susenas finds a health complaint in a month with .26 to .30 of people by district, and the range leaves room around these for the worst environment.
health-complaint_clean = the same, in the best environment
    .why = Susenas finds .26 to .30 by district over good and bad environments; the best may lie below these, but some fall ill anywhere.

## Background shocks
flood-yearly_slum = probability of a flood in a neighbourhood with slum conditions
    .why = A switch: 0 where it does not flood; a flood that takes works and savings oftener than every second year would leave nothing to take.
flood-yearly_other = probability of a flood elsewhere
    .why = A switch: 0 where it does not flood; elsewhere floods are no more frequent than in slums, every second year at most.
flood-works_lost = works lost in a flood
    .why = No source: drains and paths outlast a flood in part, and more than half lost at once would be a disaster and not a yearly flood.
flood-savings_lost = savings lost in a flood
    .why = In the field study floods wiped out what was gained: at least half of the savings, and there is no more than all to lose.
help-after_shock = part of what a household lacks after a shock that its ties make up for
    .why = A switch: 0 where help is not followed; kin and neighbours make good a part of a loss, seldom more than half, for they are poor themselves.

## Actors
actors-favour = weight of the board's tie to a neighbourhood's head, relative to the slum score, in the order of works
    .why = A switch: 0 where need alone decides; at a half a full tie of its head to the board counts as much as the worst slum score.
actors-interest = how far a strong tie between board and facilitator speeds up papers and weakens their verification
    .why = A switch: 0 where closeness changes no paper; at one half they are ready in two thirds of the time.
actors-ego = how far agencies, firms and community usually act for their own sector only
    .why = A switch: 0 where sectors co-operate; at a half every second of their meetings falls away and tranches wait for half of the delay.
actors-ego_delay = additional waiting time for a tranche if each acts for its own sector only
    .why = A round of signatures takes between one month and half a year.

## Own means, partners, how a place is seen
works-dues = dues of those who came, as a share of usual income × trust in the board × turnout, paid into works
    .why = A switch: 0 where no dues are paid; poor households hardly give more than a fiftieth of their income to common works.
works-own_package = cost of a package that partners and dues pay for
    .why = No source: what partners and dues pay for are small works, a stretch of path or a drain, between ten and fifty million rupiah.
visibility-gain = rate at which visibility grows at full success
    .why = No source: at full success, and if nothing were forgotten, a place would be half known after seven months to three years; nobody becomes known in one.
visibility-fade = rate at which visibility is lost
    .why = No source: half of it is forgotten in eight months to three years, as media and visitors turn to other places.
visibility-publicity = effect of a partner's publicity on visibility, counted as success
    .why = No source: a month of publicity counts like full success at between twenty and two hundred million rupiah, the order of a campaign.
stigma-baseline = stigma before any success
    .why = A switch: 0 where a place has no bad name; above .6 hardly any buyer or partner would come, though even places with a bad name trade.
stigma-turned = rate at which stigma falls at full visibility
    .why = No source for the size: at full visibility half of a bad name is gone in three months to a little over a year.
stigma-return = rate at which stigma returns to its baseline
    .why = No source: a bad name comes back more slowly than news fades, half of it in two to twelve years.

## Leakage
leakage-most = share of spending that goes missing if nobody monitors it
    .why = A switch: 0 where nothing is taken; an audit of village roads in Indonesia found 0.28 missing (Olken 2007), and more than 0.4 would show in what stands.
leakage-penalty = loss if missing money is found, relative to what was taken
    .why = What is found must be paid back: sometimes slightly less, sometimes with a fine.
leakage-watched = probability that missing wages are found if everybody comes
    .why = Neighbours who watch find little; more than a fifth would have shown in the field experiment.
leakage-verified = probability that a facilitator who verifies papers finds what is missing
    .why = A switch: 0 if only papers are verified; 0.3 corresponds to a verifier who visits the works.

## Weekly works called, gifts
works-called = share of the weekly works that are held at all
incentive-gift = effect of a gift, or a share of the harvest, worth far more than a day's income
    .why = Kits and snacks move some people and not all: the odds of coming are multiplied by two to twelve.

## Litter; nothing of this acts unless litter.use is above 0
litter-use = rate at which a clean place is littered if litter already lies about and nobody holds back
    .why = A switch: 0 where litter is not followed; above a half most of a clean place would be littered within two months.
litter-first = rate of littering in a clean place, relative to a littered one
    .why = People litter less where it is clean (Cialdini, Reno & Kallgren 1990), so it stays well below 1, but a few litter anywhere.
litter-cleaned = share of litter removed if everybody comes to every clean-up
    .why = No source for the size: a month's clean-ups that everybody attends take away at least a quarter, and drains and riversides are never wholly cleared.
litter-collected = share of litter that is collected without clean-ups
    .why = No source: from no collection at all to one that takes away half within five months, for where it works better there is no litter to follow.
litter-health = increase in the probability of a health complaint if litter is everywhere
    .why = No source: from a third of what the built environment changes (.06) to less than twice that, since litter also breeds flies and mosquitoes.

## Gardens in common; nothing of this acts without the kind commons
commons-growth = rate at which all the work days that a garden needs restore its missing condition
    .why = A garden needs a season to recover: half of what is missing is made good in two to eight months.
commons-neglect = rate at which a garden's condition is lost if nobody comes
    .why = A garden that nobody tends is overgrown after a season: half of it is lost in two to eight months.
commons-unskilled = harvest without skill, relative to the harvest with full skill
    .why = No source for the size: without know-how something still grows, and training would be needless if it were most of the harvest.
commons-exposure = exposure to the sharing of a harvest, for households in a neighbourhood with a garden
    .why = No source: it is taken like the exposure to deliveries, since neighbours see much of a harvest's sharing but not all.
commons-awareness = rate at which a garden comes to mind for those who attend every work where there is one
    .why = No source for the size: who is there at every work has it half on the mind after four months to two years.
visibility-visitors = demand of strangers that full visibility adds, relative to what they spend anyway
    .why = A switch: 0 where no strangers come; at 2 a well known place triples their custom.

## Learning without a trainer, pooled capital; nothing of this acts at 0
self_teaching-share = households that teach themselves what is on their minds
    .why = A switch: 0 where nobody teaches themselves; one household in five is many.
self_teaching-rate = share of what could be learned that they teach themselves, if it is fully on their minds
    .why = No source: a craft is learned alone within one to four years.
self_teaching-from_others = share of the additional skill of trusted ties who come that a household that also comes learns
    .why = A switch: 0 where nothing is copied; a twentieth a month is fast.
pool-begin = probability that a household that has fully worked together with trusted ties joins a pool
    .why = A switch: 0 where nobody pools savings; above a tenth a month half of those with trusted ties would have joined within seven months.
pool-leave = probability that a member that has not worked together with anybody leaves the pool
    .why = No source: half of those who no longer work together have left after seven months to three years.
pool-rate = share of usual income that a member pays into the pool in a month
    .why = No source: less than a hundredth of income makes no fund, and poor households do not put by more than a twentieth.
pool-works = share of its part of the pool that a member who fully trusts the board gives for works without a grant
    .why = No source for the size: self-help funds did pay for works, but members who gave more than a tenth a month would soon have no pool.

## Sides taken for and against; nothing of this acts where nobody is against a programme
stance-sway = rate at which a household without contacts moves one step towards those who speak to it, if all of them agree and are fully trusted
    .why = No source: a household without ties that hears one opinion only changes by a step within two to seven months.
stance-contacts = number of contacts at which a household is only half as easily swayed
    .why = According to field study 002, isolated households are swayed more easily; a household maintains about ten ties, and fewer than three mean isolation.
stance-speaks = share of salience, and of readiness to take something up, that is lost if everybody one hears speaks against it
    .why = Opponents dampen what people take up and do not stop it: half, give or take a quarter.

## News, and those whom it does not reach
information-closed = closed households: reached only along ties, not by anybody from outside
    .why = A switch, 0 by default; the scenarios that use it have up to a fifth of households closed.
information-pass_knowing = probability that a household that knows, but does not take part, passes the news to one tie
    .why = A switch, 0 by default; 0.08 a quarter, the recalled number, is 0.027 a month.
information-pass_taking_part = the same for a household that takes part or was trained
    .why = A switch, 0 by default; 0.40 a quarter, the recalled number, is 0.157 a month.

## Assemblies, and activities that were chosen
assembly-attends = probability of coming to an assembly, relative to the household's turnout at mutual work
    .why = Many hear of an assembly and few attend (3ie 2018): fewer come than to mutual work, yet not so few that no assembly meets.
assembly-speaks = probability that somebody who came to assemblies in a month speaks there
    .why = Few of those who attend speak (3ie 2018): more than the one who leads the meeting, but fewer than a third.
assembly-leaders = probability that leaders, board members and heads of neighbourhoods speak, relative to others
    .why = No source: leaders and office-holders speak more often than others, but at more than five times nobody else would be heard.
assembly-common = weight of the needs that were spoken of, relative to one's own, in proposals and votes
    .why = No source: at 0 talk would change no vote and at 1 nobody would think of the own household, and neither is believable.
needs-own = part of a household's needs that is its own and does not follow from its circumstances
    .why = No source: households in the same circumstances want different things, but the circumstances do count for at least a quarter.
activity-practice = rate at which members gain skill in an activity that teaches fully
    .why = No source: a year of practice gives between a twentieth and a third of full skill; faster, no course would be needed.

## Capability of a community
capability-gain = rate at which capability grows if everybody does the work, with a fully competent facilitator who enables them
    .why = A switch: 0 where doing teaches nothing; at a twentieth a month half is learned in fourteen months, and nothing of the kind is learned in a season.
capability-fade = rate at which capability is lost
    .why = No source: half is forgotten within three to twelve years.
capability-carries = part of the facilitator's tasks that a fully capable community continues by itself
    .why = No source: between a quarter and three quarters of a team's tasks can be done without it.
facilitator-own_hand = part of missing competence that a facilitator makes up for by doing everything itself
    .why = No source: a facilitator who does everything itself makes up for a good part of what it lacks and never for all of it.

## Moving; nothing of this acts at 0
moving-share = households not bound to the place that move away; each is replaced by a newcomer at once
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
