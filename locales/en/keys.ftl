### by name: what each key of a scenario file means, by its table; keys of a kind of intervention are in kinds.ftl

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
