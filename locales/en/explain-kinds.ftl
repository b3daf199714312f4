### by name: what an intervention does, for somebody who never met its kind

stages = The programme goes through its stages: a time of engagement, then each year assessment, choice between alternatives, action plan, implementation and evaluation
delineation = A decree says which neighbourhoods count as slum; only there the fund pays for works
socialisation = Outreach events and media make the programme known
facilitator = Teams of facilitators visit the communities, help with papers and keep the programme on people's minds
fund = Money for works is planned each year and paid to the community's board in tranches, each against verified papers
training = Courses with a limited number of places teach skills; some of those trained become cadres
norm = Neighbourhoods agree on a rule of how often one comes to the mutual work
handover = At the end local cadres take over part of the facilitators' tasks, and a group maintains the works
coordination = Agencies, firms and community mind their own sectors instead of working together
audit = Somebody checks what the board spent
model_village = Communities that lag visit those that do well
group_loan = Groups of neighbours get loans from a revolving fund
meeting = Loan groups or owners of enterprises meet
outlet = A shop or online outlet sells what the community's enterprises make
microfinance = A microfinance body lends to households

## Shocks
shock-flood = A flood destroys works and savings
shock-pandemic = A pandemic cuts incomes and gatherings
shock-price = Prices rise

## Partners
partner-money = A partner gives money for works while it gets something in return
partner-materials = A partner gives materials for works while it gets something in return
partner-market = A partner buys what those who come make and grow, while it gets something in return
partner-visibility = A partner makes the place known while it gets something in return
