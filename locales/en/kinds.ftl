### by name: what each kind of intervention is

stages = The stage machine
delineation = Which neighbourhoods enter the slum decree
socialisation = Outreach events and mass media
facilitator = Facilitators
fund = The investment fund (BDI)
training = Training
norm = A rule agreed
shock = An imposed shock
handover = Hand-over at the end
coordination = Sectoral ego between agencies, firms and community
partner = A partner
audit = Audits of the board's spending
model_village = Visits to model villages
group_loan = Revolving loans to groups
meeting = Meetings of loan groups or owners
outlet = A collective outlet
microfinance = A microfinance body
commons = Gardens in common
incentive = Gifts to those who come
opposition = Households against the programme
entry = Whom the programme visits first
choice = An activity chosen together, or imposed
