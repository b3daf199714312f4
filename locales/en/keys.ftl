### by name: what each key of a scenario file means, by its table or kind of intervention

## scenario
scenario-name = short name; the folder of its runs
scenario-title = a line for humans
scenario-question = the question in plain words
scenario-start = first month
scenario-end = last month, inclusive
scenario-months = run only the first so many months; without it, to the end
scenario-burn_in = simulated before the start without a programme, until the world has settled
scenario-seed = names the study; every random draw derives from it
scenario-replicates = replicates with every parameter at its central value
scenario-assumption_draws = replicates with parameters drawn; as many as replicates if any parameter is a distribution
scenario-headline = measures that the verdict is about, most important first
scenario-verdict = when the verdict is about: end, last_12, after_0 (the programme's last month), after_12, after_24, after_36, or a December as 2019-12

## population
population-households = file of households, CSV or Parquet, from the folder of the scenario file on; without it they are drawn
population-ties = file of ties between these households; without it they are drawn
population-digest = sha256 of what these files hold; written into the resolved scenario, and held to the files where it is given
population-mean_degree = mean number of ties
population-sociability_sd = spread of households' sociability
population-isolate_share = households without ties
population-kin_share = ties that are kin ties
population-kin_group = size of a kin group
population-bridging_share = ties to anybody of the community, wherever they live, at the founding; and those who seek a tie later that ask anybody
population-closure = neighbour ties that close a triangle
population-leader_share = households that are leaders
population-leader_degree = sociability of leaders, to others
population-board_members = members of the board (LKM)
population-trust_mean = mean baseline trust of a tie
population-trust_concentration = concentration a + b of the beta distribution of baseline trust
population-trust_symmetry = trust in the two directions of a tie
population-household_size = mean number of people per household
population-poverty_rate = people below the poverty line at the start
population-gini = Gini coefficient of consumption per head at the start
population-poverty_line = poverty line

## community
community-name = its name
community-region = the region that it belongs to
community-households = number of households
community-neighbourhoods = number of neighbourhoods (RT), 4 to 200 households each
community-hectares = area
community-slum_hectares = area with slum conditions
community-count = number of identical copies, named "Name 1", "Name 2", …

## trade
trade-name = its name
trade-product = what it makes; an outlet takes food and goods
trade-owners = households that own one when the world is founded
trade-start_up = sunk cost of starting, less what skill saves
trade-capital = working capital that full work needs
trade-tools = cost of the tools that full work needs
trade-tools_shared = tools a person at hand without buying any (borrowed, shared)
trade-skill = how far skill decides what is produced
trade-weather = production lost in the worst weather (farm inputs, drying)
trade-time = the household's working time that it takes from wages
trade-sales = sales at full work
trade-inputs = cost of inputs, of sales
trade-fixed = cost that does not depend on sales
trade-spending = part of households' consumption that goes into this kind of product
trade-outside = what buyers outside spend on it at most, all producers here together

## model
model-participation = how own reasons and expected others make the chance of coming
model-trust = how trust in another learns: from surprise with return to the pair's baseline, or as a reputation that counts and forgets

## intervention
intervention-id = unique name; its random draws derive from it
intervention-label = what people call it; without it, what its kind is
intervention-kind = what is done
intervention-at = when it starts
intervention-until = first month in which it is over; without it, to the end
intervention-every = repeats; without it, once or as long as it lasts
intervention-communities = where; without it, everywhere

## arm
arm-name = its id in tables
arm-label = its label in figures; without it, its name
arm-control = is it the control?
arm-from = the arm that it changes; without it, the file as it stands
arm-set = keys that it changes
arm-drop = interventions that it does without (a fund whose decree is dropped pays nobody)
arm-change = what it changes, in words; without it, written from `set` and `drop`

## output
output-level = finest level of the monthly table

## text
text-en = the text in English
text-id = the text in Indonesian

## audit
audit-probability = spending is looked at
audit-by = who looks; neighbours see what happens to wages, and not to materials
audit-finds = who looks finds what is missing

## choice
choice-room = households that the activity has room for
choice-rule = who decides: those who come to the assembly, or somebody else by a draw from the menu
choice-meetings = assemblies while there is something to talk about
choice-assessment = in which needs are assessed, where there is no stage machine; else its own months
choice-weighing = in which proposals are made, where there is no stage machine; else those of alternatives and action plan
choice-uptake = a household takes it up whose needs nothing on the menu meets better
choice-leaves = a member leaves whose needs it does not meet at all
choice-activities = the menu; every list below has one number for each of them
choice-income = how far each serves the need of an income; without it, 0
choice-food = the same, of food
choice-learning = the same, of learning
choice-surroundings = the same, of better surroundings
choice-cost = what a household pays to take each up; without it, nothing
choice-earns = what each earns a member; without it, nothing

## commons
commons-share = neighbourhoods with a garden in common, the first by number
commons-harvest = value at local prices of a month's harvest in full condition, where those who tend it have full skill
commons-days = household work days that keep it in full condition
commons-sharing = who gets what is shared in kind: those who came, everybody there, or those poor at the start
commons-books = how open the treasurer's books are: who comes can read so much of them
commons-upkeep = of the harvest spent on seeds, tools and facilities
commons-saved = of the harvest put into the pooled savings of those who came

## coordination
coordination-ego = how far agencies, firms and community mind their own sector alone

## delineation
delineation-share = part of the slum area that enters the decree

## entry
entry-share = households that are visited first
entry-through = who is visited first: leaders (religious and community figures), those with the most ties, those most central by eigenvector, or anybody
entry-push = salience gained by one who is visited

## facilitator
facilitator-teams = teams in the region
facilitator-case_load = communities that one team can serve fully
facilitator-competence = competence
facilitator-turnover = the facilitator is replaced at a year end
facilitator-does_for = part of what is to be done that the facilitator does itself, instead of enabling the community

## fund
fund-amount = planned amount, the mean over a region: divided among its communities by slum area
fund-budget_share = part of the plan that the year's budget pays
fund-tranches = shares of the tranches, adding up to 1
fund-lag = from verified papers to the first tranche
fund-gap = from verified papers to each later tranche
fund-paper_rate = papers prepared by a fully competent facilitator and board
fund-returned = a set is sent back by verification, times (1 − competence)
fund-lapse = a tranche not paid by 31 December lapses
fund-package_cost = cost of a package of works
fund-wage_share = spending that is paid as wages to households who come
fund-promised_within = within which the plan promises works

## group_loan
group_loan-groups = most groups at a time; the fund is given groups × size × principal once, and revolves
group_loan-size = of a group
group_loan-principal = loan of each member
group_loan-months = instalments
group_loan-rate = interest
group_loan-flat = interest on the whole principal every month, instead of on what is left
group_loan-joint = members answer for one another (tanggung renteng)
group_loan-formation = along ties, or whoever applies next
group_loan-screening = who looks at applicants
group_loan-preparing = of meetings before the first loan
group_loan-preparing_meetings = meetings in that time
group_loan-uptake = a household in need of a loan wants to join

## handover
handover-share = part of the facilitator's tasks that local people carry on
handover-cadres_needed = cadres at which the share is fully carried
handover-cadres_named = cadres named at hand-over
handover-maintenance = a maintenance group (KPP) keeps the works up

## incentive
incentive-value = worth of one gift, to a household: a snack at each work attended; a kit or a service once
incentive-form = what is given
incentive-whom = for whom: everybody, those poor at the start, those inside the decree

## meeting
meeting-often = meetings; weekly ones are four
meeting-called = loan groups, each by itself, or owners of enterprises from everywhere

## microfinance
microfinance-share = of those admitted, who can get a loan
microfinance-admission = whom it admits
microfinance-rate = interest
microfinance-flat = interest on the whole principal every month, instead of on what is left
microfinance-ceiling = most that it lends
microfinance-months = instalments

## model_village
model_village-visits = of each community that lags to the models
model_village-models = communities with works that serve as models, the most successful first
model_village-gain = part of the gap to the models that one visit closes in what a board can do
model_village-coaching = part of the facilitator's missing attention that those who lag get in the next year

## norm
norm-share = neighbourhoods that agree, the first by number
norm-level = level of duty agreed on while it lasts
norm-monitoring = monitoring, to the usual

## opposition
opposition-share = households that are against the programme when it comes (kontra)

## outlet
outlet-share = of products that it takes: how far it opens the community and strangers to them
outlet-members = owners whose products it takes (food and goods)
outlet-commission = it keeps of what is sold through it

## partner
partner-aid = what it gives or spends while it stays
partner-form = what it gives: money or materials for works, purchases from those who come, publicity
partner-by_itself = it comes when it sees enough of the place, instead of being asked
partner-sees = visibility less stigma at which it comes by itself
partner-lag = from being asked, or seeing enough, to its coming
partner-expects = what it expects in return: mean of turnout, standing works and what is seen of the place
partner-patience = of too little in return, after which it leaves

## shock
shock-hits = what it hits
shock-severity = how hard
shock-months = how long it lasts (pandemic, price)

## socialisation
socialisation-events = outreach events
socialisation-reach = chance that a household hears from one event
socialisation-push = salience gained by one who hears
socialisation-outside = part of the reach outside the decree

## stages
stages-engagement = engagement, once
stages-assessment = assessment, each year
stages-alternatives = choosing between alternatives, each year
stages-action_plan = action plan, each year
stages-implementation = implementation, each year
stages-evaluation = evaluation, each year
stages-intensity = how far the facilitator's contact follows the stage

## training
training-seats = places in each community
training-gain = part of what could be learned that a course teaches
training-competence = the trainer's competence
training-allocation = who gets a place
training-uptake = a household that knows of it applies
training-cadre_share = trained who become cadres
training-households = only these households of each community
