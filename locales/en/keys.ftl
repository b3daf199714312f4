### by name: what each key of a scenario file means, by its table; keys of a kind of intervention are in kinds.ftl

## scenario
scenario-name = short name; also the name of the folder of its runs
scenario-title = a title for readers
scenario-question = the question in plain words
scenario-start = first month
scenario-end = last month, inclusive
scenario-months = run only this many of the first months; without it, to the end
scenario-burn_in = length of the simulation before the start, without a programme, in which the world settles
scenario-seed = the number that identifies the study; every random draw derives from it
scenario-replicates = number of replicates with every parameter at its central value
scenario-assumption_draws = number of replicates with parameters drawn; without it, as many as replicates if any parameter is a distribution
scenario-headline = the measures that are judged, most important first
scenario-verdict = the time for which they are judged: end, last_12, after_0 (the programme's last month), after_12, after_24, after_36, or a December such as 2019-12

## population
population-households = file of households, CSV or Parquet, relative to the folder of the scenario file; without it, households are drawn
population-ties = file of ties between these households; without it, ties are drawn
population-digest = sha256 of the content of these files; written into the resolved scenario; if given, the files must agree with it
population-mean_degree = mean number of ties
population-sociability_sd = standard deviation of households' sociability (log)
population-isolate_share = households without ties
population-kin_share = ties that are kin ties
population-kin_group = size of a kin group
population-bridging_share = ties formed with anybody in the community, wherever they live, at the founding; later, the share of those seeking a tie who ask anybody
population-closure = neighbour ties that close a triangle (friend of a friend)
population-leader_share = households that are leaders
population-leader_degree = sociability of leaders, relative to others
population-board_members = members of the board (LKM)
population-trust_mean = mean baseline trust of a tie
population-trust_concentration = concentration a + b of the beta distribution of baseline trust
population-trust_symmetry = correlation of trust in the two directions of a tie
population-household_size = mean number of people per household
population-poverty_rate = people below the poverty line at the start
population-gini = Gini coefficient of consumption per head at the start
population-poverty_line = poverty line

## community
community-name = name of the community
community-region = region to which the community belongs
community-households = number of households
community-neighbourhoods = number of neighbourhoods (RT), 4 to 200 households each
community-hectares = area
community-slum_hectares = area with slum conditions
community-count = number of identical copies, named "Name 1", "Name 2", …

## trade
trade-name = name of the trade
trade-product = what the enterprise produces; an outlet sells food and goods
trade-owners = households that own such an enterprise at the founding
trade-start_up = sunk cost of starting; skill reduces it
trade-capital = working capital needed for full work
trade-tools = cost of the tools needed for full work
trade-tools_shared = tools available without buying any (borrowed, shared)
trade-skill = how far production depends on skill
trade-weather = share of production lost in the worst weather (farm inputs, drying)
trade-time = share of the household's working time that the enterprise takes from wage work
trade-sales = sales at full work
trade-inputs = cost of inputs, as a share of sales
trade-fixed = cost that does not depend on sales
trade-spending = share of households' consumption spent on this kind of product
trade-outside = the most that buyers from outside spend on it, for all producers together

## model
model-participation = how own reasons and the expected turnout of others combine into the probability of coming
model-trust = how trust in others is learned: from surprise, with return to the pair's baseline, or as a reputation that counts and forgets

## intervention
intervention-id = unique name; its random draws derive from it
intervention-label = its name for readers; without it, the name of its kind
intervention-kind = kind of intervention
intervention-at = when it starts
intervention-until = the first month in which it is over; without it, it lasts to the end
intervention-every = interval at which it repeats; without it, once or as long as it lasts
intervention-communities = where it acts; without it, in all communities

## arm
arm-name = its id in tables
arm-label = its label in figures; without it, its name
arm-control = is it the control?
arm-from = the arm from which this one starts; without it, the file as written
arm-set = keys that the arm changes
arm-drop = interventions that the arm leaves out (a fund whose decree is left out pays nobody)
arm-change = what the arm changes, in words; without it, derived from `set` and `drop`

## output
output-level = finest level of the monthly table

## text
text-en = the text in English
text-id = the text in Indonesian
