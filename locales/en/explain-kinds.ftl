### by name: what an intervention does, for somebody who never met its kind

stages = The programme goes through its stages: a period of engagement, then each year assessment, choice between alternatives, action plan, implementation and evaluation
delineation = A decree determines which neighbourhoods count as slum; the fund pays for works only there
socialisation = Outreach events and media make the programme known
facilitator = Teams of facilitators visit the communities, help with papers and keep the programme in people's minds
fund = Money for works is planned each year and paid to the community's board in tranches, each against verified papers
training = Courses with a limited number of places teach skills; some of those trained become cadres
norm = Neighbourhoods agree on how often people should come to the mutual work
handover = At the end local cadres take over part of the facilitators' tasks, and a maintenance group looks after the works
coordination = Agencies, firms and community act for their own sectors instead of working together
audit = The board's spending is examined
model_village = Lagging communities visit those that do well
group_loan = Groups of neighbours receive loans from a revolving fund
meeting = Loan groups or owners of enterprises meet
outlet = A shop or online outlet sells what the community's enterprises make
microfinance = A microfinance body lends to households

## Shocks
shock-flood = A flood destroys works and savings
shock-pandemic = A pandemic reduces incomes and gatherings
shock-price = Prices rise

## Partners
partner-money = A partner gives money for works as long as it gets something in return
partner-materials = A partner gives materials for works as long as it gets something in return
partner-market = A partner buys what those who come make and grow, as long as it gets something in return
partner-visibility = A partner makes the place known as long as it gets something in return
