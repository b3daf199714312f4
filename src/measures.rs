//! Every measure, declared once: id, name, unit, level, good direction, smallest effect of
//! interest, meaning with its source. Column headers, axis labels, the data dictionary and the
//! report come from this list; `tally` computes them in this order.

mod indonesian;

use crate::core::text::{Language, unit_words};

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Good {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Neither: bookkeeping or context.
    Neither,
}

/// The smallest effect of interest: below it there is "no difference to act on".
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Smallest {
    /// In standard deviations across households of the control arm at the end line.
    Sd(f64),
    /// In the measure's own unit.
    Unit(f64),
    /// None: not a measure to give a verdict on.
    None,
}

/// What a measure describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A mean or share over households (or people, or ties, of them): all groups have it.
    Households,
    /// A community's works, funds or places: the group `all` has it.
    Places,
}

/// One measure.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Column name.
    pub id: &'static str,
    /// Name for humans.
    pub name: &'static str,
    /// Unit.
    pub unit: &'static str,
    /// Households or places.
    pub about: About,
    /// Good direction.
    pub good: Good,
    /// Smallest effect of interest.
    pub smallest: Smallest,
    /// Meaning and source.
    pub meaning: &'static str,
}

impl Measure {
    /// Its name, for people.
    pub fn label(&self, language: Language) -> &'static str {
        language.pick(self.name, self.indonesian().0)
    }

    /// Its meaning, for people.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        language.pick(self.meaning, self.indonesian().1)
    }

    /// Its unit, for people.
    pub fn unit_in(&self, language: Language) -> &'static str {
        unit_words::unit(language, self.unit)
    }

    /// Name and meaning in Indonesian; the English ones where nobody wrote them, which a test finds.
    fn indonesian(&self) -> (&'static str, &'static str) {
        let row = indonesian::WORDS.iter().find(|(id, _, _)| *id == self.id);
        row.map_or((self.name, self.meaning), |(_, name, meaning)| (*name, *meaning))
    }
}

macro_rules! measures {
    ($($variant:ident $id:literal $name:literal $unit:literal $about:ident $good:ident $smallest:expr, $meaning:literal;)*) => {
        /// A measure's place in [`MEASURES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Id { $($variant),* }
        impl Id {
            /// All measures, in order.
            pub const ALL: [Id; COUNT] = [$(Id::$variant),*];
        }
        /// Every measure, in the order of the table's columns.
        pub const MEASURES: &[Measure] = &[
            $(Measure { id: $id, name: $name, unit: $unit, about: About::$about, good: Good::$good, smallest: $smallest, meaning: $meaning },)*
        ];
    };
}

const SD: Smallest = Smallest::Sd(0.1);
const POINTS: Smallest = Smallest::Unit(0.02);
const NO: Smallest = Smallest::None;

measures! {
    Turnout "turnout" "Turnout" "share" Households Up SD, "attendance rate: weekly works attended of the four offered in the month";
    EverAttended "ever_attended" "Came at least once" "share" Households Up SD, "households that came to at least one of the month's four weekly works; not to be mixed with the attendance rate";
    Hours "hours" "Hours given" "hours a household and month" Households Neither NO, "hours of mutual work, three a work day (assumption)";
    Willingness "willingness" "Willingness" "share" Households Up SD, "willingness to do one's part if others do";
    Habit "habit" "Habit" "share" Households Neither NO, "exponential mean of own turnout";
    Norm "norm" "Norm" "share" Households Neither NO, "level of duty that the neighbourhood holds (injunctive)";
    Reprimands "reprimands" "Reprimands" "a household and month" Households Neither NO, "households reprimanded for staying away";
    Trust "trust" "Trust in neighbours" "share" Households Up SD, "mean trust over the directed ties that stood at the start (fixed pairs: turnover of ties cannot change it by composition)";
    TrustPresent "trust_present" "Trust over present ties" "share" Households Up SD, "mean trust over the directed ties that stand this month";
    TrustGeneral "trust_general" "Generalised trust" "share" Households Up SD, "belief about a random household: (sum of trust in one's ties + 5 x the neighbourhood's turnout) / (ties + 5)";
    TrustBoard "trust_board" "Trust in the board (LKM)" "share" Households Up SD, "institutional trust in the board";
    TrustFacilitator "trust_facilitator" "Trust in the facilitator" "share" Households Up SD, "institutional trust in the facilitator";
    TrustGovernment "trust_government" "Trust in government" "share" Households Up SD, "institutional trust in the government";
    BoardTie "board_tie" "Tie to the board (LKM)" "share" Households Up SD, "strength of the household's tie to the board";
    FacilitatorTie "facilitator_tie" "Tie to the facilitator" "share" Households Neither NO, "strength of the household's tie to the facilitator (rapport)";
    Ties "ties" "Ties" "a household" Households Up SD, "ties that stand";
    TieStrength "tie_strength" "Strength of ties" "share" Households Up SD, "mean strength over the directed ties that stand this month";
    Bridging "bridging" "Bridging ties" "share" Households Neither NO, "share of standing ties that cross neighbourhoods; to be read against random mixing";
    Knows "knows" "Knows the programme" "share" Households Up SD, "households that were ever told";
    Salience "salience" "Programme on one's mind" "share" Households Neither NO, "salience: moves one to act, and fades";
    Skill "skill" "Skill" "share" Households Up SD, "skill in one's trade";
    Cadres "cadres" "Cadres" "share" Households Neither NO, "households with a cadre";
    Consumption "consumption" "Consumption per head" "Rp a head and month" Households Up SD, "consumption per head, person-weighted, constant rupiah of March 2021";
    Income "income" "Income" "Rp a household and month" Households Up SD, "income of the month, wages from works included";
    WorkPay "work_pay" "Wages from works" "Rp a household and month" Households Neither NO, "paid by the works to households who came";
    Savings "savings" "Savings" "Rp a household" Households Up SD, "savings at the month's end";
    FoodShare "food_share" "Food share" "share" Households Down SD, "share of consumption spent on food (Engel; BPS pattern of consumption)";
    Underemployment "underemployment" "Underemployment" "share" Households Down SD, "months in which too little work was found (BPS: below 35 hours a week)";
    Complaint "complaint" "Health complaint" "share" Households Down SD, "households with a health complaint in the month (Susenas morbidity)";
    Environment "environment" "Housing and environment" "share" Households Up SD, "1 - slum score / 80 of the household's neighbourhood";
    Welfare "welfare" "Welfare" "share" Households Up SD, "mean of the indicators that something moves, on fixed goalposts (consumption, food share, employment, health, environment); education is constant here and has weight 0";
    WelfareGeometric "welfare_geometric" "Welfare, geometric" "share" Households Up POINTS, "geometric mean of the same indicators' means (as the Human Development Index does)";
    Poverty "poverty" "Poverty (P0)" "share" Households Down POINTS, "people below the poverty line (FGT 0, consumption per head, person-weighted)";
    PovertyGap "poverty_gap" "Poverty gap (P1)" "share" Households Down Smallest::Unit(0.005), "FGT 1";
    PovertySeverity "poverty_severity" "Poverty severity (P2)" "share" Households Down Smallest::Unit(0.002), "FGT 2";
    Gini "gini" "Gini" "share" Households Down Smallest::Unit(0.01), "Gini coefficient of consumption per head, person-weighted, from 16 bins an octave";
    Bottom40 "bottom40" "Bottom 40 % share" "share" Households Up Smallest::Unit(0.01), "share of consumption that the poorest 40 % of people have";
    SlumScore "slum_score" "Slum score" "points (0-80)" Places Down Smallest::Unit(1.0), "mean over neighbourhoods of the 16 sub-criteria (Permen PUPR 14/2018); below 16 is not slum";
    SlumHectares "slum_hectares" "Slum area" "hectares a community" Places Down Smallest::Unit(0.5), "area of neighbourhoods with a slum score of 16 or more";
    FundPlanned "fund_planned" "Fund planned" "Rp a community, so far" Places Neither NO, "planned by fiscal years up to now";
    FundReleased "fund_released" "Fund released" "Rp a community, so far" Places Neither NO, "paid into the board's account";
    FundSpent "fund_spent" "Fund spent" "Rp a community, so far" Places Neither NO, "spent on works, wages and materials";
    FundOverdue "fund_overdue" "Fund overdue" "Rp a community" Places Down NO, "planned, and not paid within the time that the plan promised";
    FundLapsed "fund_lapsed" "Fund lapsed" "Rp a community, so far" Places Down NO, "lost because a tranche crossed 31 December, or no budget was given";
    TrancheWait "tranche_wait" "Wait for a tranche" "months" Places Down Smallest::Unit(0.5), "mean months from the start of paperwork to payment, over tranches paid so far";
    WorksPlanned "works_planned" "Packages planned" "a community, so far" Places Neither NO, "packages of works in the plans up to now";
    WorksCompleted "works_completed" "Packages completed" "a community, so far" Places Up Smallest::Unit(0.5), "packages brought to 98 % so far, whether or not they still stand";
    WorksFinished "works_finished" "Works finished" "share of planned" Places Up Smallest::Unit(0.05), "packages finished and standing (>= 98 % when handed over, >= 60 % now), of those planned up to now";
    WorksProgress "works_progress" "Works progress" "share of planned cost" Places Up Smallest::Unit(0.05), "value of works that stands, of the cost planned up to now (money-weighted)";
    WorksStalled "works_stalled" "Works stalled" "share of planned" Places Down Smallest::Unit(0.05), "packages begun, unfinished, with nothing built for six months";
    SelfHelp "self_help" "Self-help" "Rp a community, so far" Places Neither NO, "value of unpaid labour in works (swadaya)";
    SeatsAsked "seats_asked" "Training places asked" "a community, so far" Places Neither NO, "applications for training";
    SeatsFilled "seats_filled" "Training places filled" "a community, so far" Places Neither NO, "households trained";
    LkmRt "lkm_rt" "Tie of board and heads of neighbourhoods" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between the board (LKM) and the heads of neighbourhoods (RT), mean over heads";
    LkmFacilitator "lkm_facilitator" "Tie of board and facilitator" "share" Places Neither Smallest::Unit(0.05), "strength of the actors' tie between board and facilitator";
    RtFacilitator "rt_facilitator" "Tie of heads of neighbourhoods and facilitator" "share" Places Neither Smallest::Unit(0.05), "strength of the actors' tie between heads of neighbourhoods and facilitator, mean over heads";
    OutsideActors "outside_actors" "Ties of residents outside" "share" Places Up Smallest::Unit(0.05), "residents outside the decree with board and facilitator, mean strength";
    InsideActors "inside_actors" "Ties of residents inside" "share" Places Up Smallest::Unit(0.05), "residents inside the decree with head of their neighbourhood, board, builders (KSM), keepers (KPP) and facilitator, mean strength";
    LkmLurah "lkm_lurah" "Tie of board and head of the ward" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between board and head of the ward (Lurah)";
    FacilitatorLurah "facilitator_lurah" "Tie of facilitator and head of the ward" "share" Places Neither Smallest::Unit(0.05), "strength of the actors' tie between facilitator and head of the ward";
    LurahSatker "lurah_satker" "Tie of head of the ward and agency" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between head of the ward and works agency (Satker)";
    LkmSatker "lkm_satker" "Tie of board and agency" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between board and works agency";
    LkmWastebank "lkm_wastebank" "Tie of board and waste bank" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between board and waste bank";
    LkmInside "lkm_inside" "Tie of board and residents inside" "share" Places Up Smallest::Unit(0.05), "strength of the actors' tie between the board and the residents of a neighbourhood inside the decree";
    LkmOutside "lkm_outside" "Tie of board and residents outside" "share" Places Up Smallest::Unit(0.05), "the same outside the decree";
    ActorContact "actor_contact" "Contact of actors" "share" Places Neither NO, "meetings of the month between the nine offices, as a share of weekly meeting, mean over their pairs";
    Visibility "visibility" "Visibility" "share" Places Up Smallest::Unit(0.05), "how much media and visitors see of the place; grows with works that function and a better environment";
    Stigma "stigma" "Bad name outside" "share" Places Down Smallest::Unit(0.05), "a bad name outside, which keeps customers and partners away";
    Partners "partners" "Partners present" "a community" Places Up Smallest::Unit(0.5), "partners that are here this month";
    PartnerGiven "partner_given" "Given by partners" "Rp a community, so far" Places Up NO, "money and materials for works, and purchases, by partners";
    OwnFunds "own_funds" "Own funds of works" "Rp a community, so far" Places Up NO, "given for works by partners and paid in dues: what is built with beside the investment fund";
    MissingWages "missing_wages" "Missing of wages" "share of booked" Places Down Smallest::Unit(0.02), "part of what was booked as wages of works so far that went missing; before anything is found and paid back";
    MissingMaterials "missing_materials" "Missing of materials" "share of booked" Places Down Smallest::Unit(0.02), "the same of materials";
    BoardLearned "board_learned" "Learned from model villages" "share" Places Up Smallest::Unit(0.05), "what the board learned from model villages and still knows; adds to the competence with which works are prepared and led";
    Linking "linking" "Linking capital" "share" Households Up SD, "ties to holders of resources outside within two steps: the best office-holder (board member, head of a neighbourhood) that the household is or is tied to, by mean strength of that office's ties to facilitator, head of the ward, agency, co-ordinator, waste bank and partners (after the position generator, Lin & Dumin 1986)";
    Enterprises "enterprises" "Enterprises" "per 100 households" Households Up SD, "households with a small enterprise";
    EnterpriseProfit "enterprise_profit" "Profit of enterprises" "Rp an owner and month" Households Up SD, "mean profit of a usual month over owners, after inputs and fixed costs, before debt service; may be negative";
    EnterpriseReach "enterprise_reach" "Reach of custom" "share" Households Up SD, "mean over owners of how far custom reaches: kin and neighbours (to .4), the community (.3-.7), strangers (from .6)";
    EnterprisesStarted "enterprises_started" "Enterprises started" "a community, so far" Places Neither NO, "since the start of the run";
    EnterprisesAgain "enterprises_again" "Enterprises started again" "a community, so far" Places Neither NO, "of those started, by households that had closed one before";
    EnterprisesClosed "enterprises_closed" "Enterprises closed" "a community, so far" Places Neither NO, "since the start of the run";
    EnterpriseExits "enterprise_exits" "Exits of enterprises" "a year" Places Down Smallest::Unit(0.01), "enterprises closed a year, of those alive (closures / months lived x 12), since the start of the run";
    EnterpriseSurvival "enterprise_survival" "Survival of enterprises" "share" Places Up Smallest::Unit(0.05), "of the enterprises that stood at the start of the run, those that have never closed since";
    EnterpriseSpell "enterprise_spell" "Spell of an enterprise" "months" Places Up Smallest::Unit(3.0), "mean age at closing, of those closed since the start of the run";
    GroupMembers "group_members" "In a loan group" "share" Households Neither NO, "households in a loan group that prepares or repays";
    GroupLoans "group_loans" "Group loans" "a community, so far" Places Neither NO, "loans given to members of groups";
    GroupBorrowers "group_borrowers" "Group borrowers" "a community" Places Up NO, "members with a loan now";
    GroupTrust "group_trust" "Trust within groups" "share" Places Up Smallest::Unit(0.02), "mean trust over standing ties between members of the same loan group, groups that ended included";
    GroupStrength "group_strength" "Strength within groups" "share" Places Up Smallest::Unit(0.02), "mean strength over all pairs of members of the same loan group, 0 without a tie, groups that ended included";
    GroupArrears "group_arrears" "Arrears of group loans" "share of balances" Places Down Smallest::Unit(0.02), "principal of group loans in arrears, of all principal of group loans (PAR)";
    GroupDefault "group_default" "Default on first group loans" "share of loans ended" Places Down Smallest::Unit(0.02), "of the first group loans that ended, those that were ever in default";
    GroupDefaultNext "group_default_next" "Default on next group loans" "share of loans ended" Places Down Smallest::Unit(0.02), "of the further group loans that ended, those that were ever in default";
    GroupCovered "group_covered" "Covered by peers" "share of unpaid" Places Neither NO, "of the instalments of group loans that a member could or would not pay, those that others paid";
    ArrearsError "arrears_error" "Error about arrears" "share" Places Down Smallest::Unit(0.02), "mean distance between what the board believes of a member's arrears and what is true, over members with a loan";
    GroupFund "group_fund" "Group fund" "Rp a community" Places Neither NO, "cash in the revolving fund of loan groups";
    InDebt "in_debt" "In debt" "share" Households Neither NO, "households with a loan from anybody";
    InDebtMoneylender "in_debt_moneylender" "In debt to a moneylender" "share" Households Down POINTS, "households with a loan from a moneylender";
    DebtMoneylender "debt_moneylender" "Debt to moneylenders" "Rp a household" Households Down SD, "owed to moneylenders, interest that is late included; mean over all households";
    DebtBank "debt_bank" "Debt to banks" "Rp a household" Households Neither NO, "owed to banks (KUR), interest that is late included; mean over all households";
    DebtMicrofinance "debt_microfinance" "Debt to microfinance" "Rp a household" Households Neither NO, "owed to microfinance bodies, interest that is late included; mean over all households";
    DebtGroup "debt_group" "Debt to group funds" "Rp a household" Households Neither NO, "owed to the revolving fund of loan groups, interest that is late included; mean over all households";
    DebtService "debt_service" "Debt service" "ratio" Households Down SD, "interest and principal paid in the month, to income";
    PortfolioAtRisk "portfolio_at_risk" "Portfolio at risk" "share of balances" Places Down Smallest::Unit(0.02), "principal of loans in arrears, of all principal owed, moneylenders' loans left out (PAR)";
    DefaultRate "default_rate" "Default" "share of loans ended" Places Down Smallest::Unit(0.02), "of the loans that ended since the founding, moneylenders' left out, those that were ever in default";
    Litter "litter" "Litter" "share" Places Down Smallest::Unit(0.05), "litter in neighbourhoods, 0 (clean) - 1, mean; defined where the scenario follows it";
    GardenCondition "garden" "Condition of gardens" "share" Places Up Smallest::Unit(0.05), "condition of gardens in common, mean over all neighbourhoods, 0 without one";
    Harvest "harvest" "Harvest" "Rp a community, so far" Places Up NO, "value at local prices of what gardens in common have borne";
    InKind "in_kind" "Received in kind" "Rp a household and month" Households Neither NO, "shares of a harvest, snacks and services received in the month, at local prices; part of consumption";
    GiftCost "gift_cost" "Cost of gifts" "Rp a community, so far" Places Neither NO, "spent on snacks, kits and free services";
    PoolMembers "pool_members" "In a pool" "share" Households Up POINTS, "households that put money into a pool";
    PoolSavings "pool_savings" "Pooled savings" "Rp a household" Households Up NO, "what is a household's own in the pool, mean over all households";
    PoolGiven "pool_given" "Given from pools" "Rp a community, so far" Places Up NO, "given from pools for works where no grant came";
    YoungExits "young_exits" "Exits in the first year" "ratio" Places Neither NO, "enterprises closed a month lived in their first year, to those closed a month lived later, since the start of the run";
    TrainedProfit "trained_profit" "Profit of the trained" "ratio" Places Up Smallest::Unit(0.02), "mean profit of a usual month of owners who were trained, to that of owners who were not";
    BesideOutlet "beside_outlet" "Profit beside an outlet" "Rp an owner and month" Places Up NO, "mean profit of a usual month of owners whose products the outlet does not take, which may be negative; not defined where there is no outlet";
    DefaultTrust "default_trust" "Trust after a default" "difference of shares" Places Up Smallest::Unit(0.02), "trust in members of loan groups who were ever in default less that in other members, each less the pair's own baseline, over standing ties within groups";
    DefaultForgiven "default_forgiven" "Trust after a default of the well connected" "difference of shares" Places Neither Smallest::Unit(0.02), "of those who were ever in default: trust, less the pair's own baseline, in those with more ties than the mean, less that in the others";
    Supporters "supporters" "For the programme" "share" Households Up SD, "households that stand for the programme; 0 where nobody ever was against it";
    Opponents "opponents" "Against the programme" "share" Households Down SD, "households that stand against the programme (kontra)";
    Active "active" "In a chosen activity" "share" Households Up SD, "households that take part in an activity that was chosen or imposed";
    ActiveEver "active_ever" "Ever in a chosen activity" "share" Households Up SD, "households that take part or once did";
    ActiveStayed "active_stayed" "Stayed in a chosen activity" "share" Households Up Smallest::Unit(0.02), "of the households that ever took part, those that still do";
    NeedsMet "needs_met" "Needs met by the choice" "share" Households Up Smallest::Unit(0.02), "how far the activity that was chosen or imposed meets a household's needs, to what on the menu would meet them best, as they were when it was decided; mean over households and activities";
    AssemblyAttended "assembly_attended" "Attended assemblies" "a household, so far" Places Neither NO, "households that came to assemblies about an activity in a month, added up over months, to all households";
    AssemblySpoke "assembly_spoke" "Spoke in assemblies" "a household, so far" Places Neither NO, "of these, those that spoke";
    AssemblyDecided "assembly_decided" "Decided in assemblies" "a household, so far" Places Up NO, "households that had a vote in what was chosen, to all households";
    Capability "capability" "Capability" "share" Places Up Smallest::Unit(0.05), "what the community can do by itself, learned by doing; adds to the competence with which works are led, and to what is carried on when the facilitator has gone";
    Newcomers "newcomers" "Newcomers" "share" Households Neither NO, "households that moved in since the start of the run, in place of some that moved away";
    NewcomerTurnout "newcomer_turnout" "Turnout of newcomers" "difference of shares" Households Up Smallest::Unit(0.02), "turnout of the households that moved in since the start, less that of those who were there; defined where somebody moved in";
    NewcomerTies "newcomer_ties" "Ties of newcomers" "a household" Households Up Smallest::Unit(0.5), "ties that stand of the households that moved in since the start, less those of who were there; defined where somebody moved in";
}

/// Number of measures.
pub const COUNT: usize = MEASURES.len();

/// The place of a measure by its id.
pub fn find(id: &str) -> Option<usize> {
    MEASURES.iter().position(|m| m.id == id)
}

/// The groups for which every household measure is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Everybody.
    All,
    /// In neighbourhoods that enter the decree in the control arm.
    Delineated,
    /// In the other neighbourhoods.
    Other,
    /// Below the poverty line at the start.
    Poor,
    /// Above it.
    NonPoor,
}

impl Group {
    /// All groups, in the order of the table.
    pub const ALL: [Group; 5] =
        [Group::All, Group::Delineated, Group::Other, Group::Poor, Group::NonPoor];

    /// The id in tables.
    pub fn id(self) -> &'static str {
        ["all", "delineated", "other", "poor", "non_poor"][self as usize]
    }

    /// Words for figures and report, in this language.
    pub fn label_in(self, language: Language) -> &'static str {
        let indonesian = [
            "semua warga",
            "di dalam deliniasi SK Kumuh",
            "di luar deliniasi SK Kumuh",
            "miskin pada awalnya",
            "tidak miskin pada awalnya",
        ];
        language.pick(self.label(), indonesian[self as usize])
    }

    /// Words for figures and report.
    pub fn label(self) -> &'static str {
        [
            "everybody",
            "inside the slum decree",
            "outside the slum decree",
            "poor at the start",
            "not poor at the start",
        ][self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_and_its_unit_are_said_in_indonesian_too() {
        for measure in MEASURES {
            let row = indonesian::WORDS.iter().find(|(id, _, _)| *id == measure.id);
            let (_, name, meaning) = row.unwrap_or_else(|| panic!("{}: no words", measure.id));
            assert!(!name.is_empty() && !meaning.is_empty(), "{}", measure.id);
            assert_ne!(*name, measure.name, "{}", measure.id);
            assert_ne!(*meaning, measure.meaning, "{}", measure.id);
            assert!(
                unit_words::indonesian(measure.unit).is_some(),
                "{}: {}",
                measure.id,
                measure.unit
            );
            // figures have room for this much
            assert!(name.chars().count() <= 45, "{}: {name}", measure.id);
            assert!(name.starts_with(char::is_uppercase), "{}: {name}", measure.id);
        }
        for (id, _, _) in indonesian::WORDS {
            assert!(find(id).is_some(), "{id} is no measure any more");
        }
    }

    #[test]
    fn two_measures_are_told_apart_by_their_names_in_both_languages() {
        for language in Language::ALL {
            for (place, one) in MEASURES.iter().enumerate() {
                for other in &MEASURES[..place] {
                    assert_ne!(
                        one.label(language),
                        other.label(language),
                        "{}, {}",
                        one.id,
                        other.id
                    );
                }
            }
        }
    }
}
