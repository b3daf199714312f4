### by name: the phases of a month, what happens in each; `.name` as people read it

shocks = households move away, newcomers take their places; floods, pandemics and prices, imposed or by chance, destroy assets and cut incomes
    .name = shocks
programme = the stage machine and every scheduled intervention; plans, papers, tranches
    .name = programme
information = looking around: what is expected of others; knowing and salience spread; sides are taken and changed
    .name = information
training = applications, limited places, skill, cadres; self-teaching; assemblies choose, activities are taken up
    .name = training
participation = who comes to the four weekly works, and what is given to those who come; absences are reprimanded along ties
    .name = participation
works = pools, partners and dues; packages are built with money and labour, decay, are kept up; gardens and litter; the environment
    .name = works
social-learning = trust, strength, willingness, habit, norm; ties offered and cut; institutions judged; actors meet
    .name = social learning
livelihoods = wages, enterprises, loans, consumption, savings; every rupiah on two sides
    .name = livelihoods
welfare = the welfare indicators of each household
    .name = welfare
observe = what must hold is checked; sums for the tables
    .name = observe
