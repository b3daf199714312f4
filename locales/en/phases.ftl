### by name: the phases of a month, what happens in each; `.name` as people read it

shocks = households move away and newcomers take their places; floods, pandemics and price rises, imposed or random, destroy assets and reduce incomes
    .name = shocks
programme = the programme cycle and every scheduled intervention; plans, papers, tranches
    .name = programme
information = households observe one another and form expectations; knowledge and salience spread; households take sides and change them
    .name = information
training = applications, limited places, skill, cadres; self-teaching; assemblies choose, households take up activities
    .name = training
participation = who comes to the four weekly works, and what those who come receive; those who stay away are reprimanded along ties
    .name = participation
works = pools, partners and dues; packages are built with money and labour, decay, and are maintained; gardens and litter; the environment
    .name = works
social-learning = trust, strength, willingness, habit, norm; ties are offered and cut; institutions are judged; actors meet
    .name = social learning
livelihoods = wages, enterprises, loans, consumption, savings; every rupiah is booked on two sides
    .name = livelihoods
welfare = the welfare indicators of each household
    .name = welfare
observe = invariants are checked; sums for the tables
    .name = observe
