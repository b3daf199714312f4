//! Every measure, declared once: id, unit, level, good direction, smallest effect of interest. Its name
//! and meaning stand in the catalogue of texts (`measures.ftl`), by its id. Column headers, axis labels,
//! the data dictionary and the report come from this list; `model::observe` computes them in this order.

use crate::core::text::Language;
use crate::core::text::catalogue::Text;
use crate::core::units::Unit;

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
    /// Unit.
    pub unit: Unit,
    /// Households or places.
    pub about: About,
    /// Good direction.
    pub good: Good,
    /// Smallest effect of interest.
    pub smallest: Smallest,
}

impl Measure {
    /// Its name, for people.
    pub fn label(&self, language: Language) -> &'static str {
        Text::named("measures", self.id).map_or("", |text| text.of(language))
    }

    /// Its meaning, for people.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        let text = Text::attribute("measures", self.id, "meaning");
        text.map_or("", |text| text.of(language))
    }

    /// Its unit, for people.
    pub fn unit_in(&self, language: Language) -> &'static str {
        self.unit.of(language)
    }
}

macro_rules! measures {
    ($($variant:ident $id:literal $unit:ident $about:ident $good:ident $smallest:expr;)*) => {
        /// A measure's place in [`MEASURES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Id { $($variant),* }
        impl Id {
            /// All measures, in order.
            pub const ALL: [Id; COUNT] = [$(Id::$variant),*];

            /// The measure of this name.
            pub fn named(id: &str) -> Option<Id> {
                find(id).map(|place| Id::ALL[place])
            }

            /// What is declared of it.
            pub fn measure(self) -> &'static Measure {
                &MEASURES[self as usize]
            }
        }
        /// Every measure, in the order of the table's columns.
        pub const MEASURES: &[Measure] = &[
            $(Measure { id: $id, unit: Unit::$unit, about: About::$about, good: Good::$good, smallest: $smallest },)*
        ];
    };
}

const SD: Smallest = Smallest::Sd(0.1);
const POINTS: Smallest = Smallest::Unit(0.02);
const NO: Smallest = Smallest::None;

measures! {
    Turnout "turnout" Share Households Up SD;
    EverAttended "ever_attended" Share Households Up SD;
    Hours "hours" HoursPerHouseholdMonth Households Neither NO;
    Willingness "willingness" Share Households Up SD;
    Habit "habit" Share Households Neither NO;
    Norm "norm" Share Households Neither NO;
    Reprimands "reprimands" PerHouseholdMonth Households Neither NO;
    Trust "trust" Share Households Up SD;
    TrustPresent "trust_present" Share Households Up SD;
    TrustGeneral "trust_general" Share Households Up SD;
    TrustBoard "trust_board" Share Households Up SD;
    TrustFacilitator "trust_facilitator" Share Households Up SD;
    TrustGovernment "trust_government" Share Households Up SD;
    BoardTie "board_tie" Share Households Up SD;
    FacilitatorTie "facilitator_tie" Share Households Neither NO;
    Ties "ties" PerHousehold Households Up SD;
    TieStrength "tie_strength" Share Households Up SD;
    Bridging "bridging" Share Households Neither NO;
    Knows "knows" Share Households Up SD;
    Salience "salience" Share Households Neither NO;
    Skill "skill" Share Households Up SD;
    Cadres "cadres" Share Households Neither NO;
    Consumption "consumption" RupiahPerHeadMonth Households Up SD;
    Income "income" RupiahPerHouseholdMonth Households Up SD;
    WorkPay "work_pay" RupiahPerHouseholdMonth Households Neither NO;
    Savings "savings" RupiahPerHousehold Households Up SD;
    FoodShare "food_share" Share Households Down SD;
    Underemployment "underemployment" Share Households Down SD;
    Complaint "complaint" Share Households Down SD;
    Environment "environment" Share Households Up SD;
    Welfare "welfare" Share Households Up SD;
    WelfareGeometric "welfare_geometric" Share Households Up POINTS;
    Poverty "poverty" Share Households Down POINTS;
    PovertyGap "poverty_gap" Share Households Down Smallest::Unit(0.005);
    PovertySeverity "poverty_severity" Share Households Down Smallest::Unit(0.002);
    Gini "gini" Share Households Down Smallest::Unit(0.01);
    Bottom40 "bottom40" Share Households Up Smallest::Unit(0.01);
    SlumScore "slum_score" SlumPoints Places Down Smallest::Unit(1.0);
    SlumHectares "slum_hectares" HectaresPerCommunity Places Down Smallest::Unit(0.5);
    FundPlanned "fund_planned" RupiahPerCommunitySoFar Places Neither NO;
    FundReleased "fund_released" RupiahPerCommunitySoFar Places Neither NO;
    FundSpent "fund_spent" RupiahPerCommunitySoFar Places Neither NO;
    FundOverdue "fund_overdue" RupiahPerCommunity Places Down NO;
    FundLapsed "fund_lapsed" RupiahPerCommunitySoFar Places Down NO;
    TrancheWait "tranche_wait" Months Places Down Smallest::Unit(0.5);
    WorksPlanned "works_planned" PerCommunitySoFar Places Neither NO;
    WorksCompleted "works_completed" PerCommunitySoFar Places Up Smallest::Unit(0.5);
    WorksFinished "works_finished" ShareOfPlanned Places Up Smallest::Unit(0.05);
    WorksProgress "works_progress" ShareOfPlannedCost Places Up Smallest::Unit(0.05);
    WorksStalled "works_stalled" ShareOfPlanned Places Down Smallest::Unit(0.05);
    SelfHelp "self_help" RupiahPerCommunitySoFar Places Neither NO;
    SeatsAsked "seats_asked" PerCommunitySoFar Places Neither NO;
    SeatsFilled "seats_filled" PerCommunitySoFar Places Neither NO;
    LkmRt "lkm_rt" Share Places Up Smallest::Unit(0.05);
    LkmFacilitator "lkm_facilitator" Share Places Neither Smallest::Unit(0.05);
    RtFacilitator "rt_facilitator" Share Places Neither Smallest::Unit(0.05);
    OutsideActors "outside_actors" Share Places Up Smallest::Unit(0.05);
    InsideActors "inside_actors" Share Places Up Smallest::Unit(0.05);
    LkmLurah "lkm_lurah" Share Places Up Smallest::Unit(0.05);
    FacilitatorLurah "facilitator_lurah" Share Places Neither Smallest::Unit(0.05);
    LurahSatker "lurah_satker" Share Places Up Smallest::Unit(0.05);
    LkmSatker "lkm_satker" Share Places Up Smallest::Unit(0.05);
    LkmWastebank "lkm_wastebank" Share Places Up Smallest::Unit(0.05);
    LkmInside "lkm_inside" Share Places Up Smallest::Unit(0.05);
    LkmOutside "lkm_outside" Share Places Up Smallest::Unit(0.05);
    ActorContact "actor_contact" Share Places Neither NO;
    Visibility "visibility" Share Places Up Smallest::Unit(0.05);
    Stigma "stigma" Share Places Down Smallest::Unit(0.05);
    Partners "partners" PerCommunity Places Up Smallest::Unit(0.5);
    PartnerGiven "partner_given" RupiahPerCommunitySoFar Places Up NO;
    OwnFunds "own_funds" RupiahPerCommunitySoFar Places Up NO;
    MissingWages "missing_wages" ShareOfBooked Places Down Smallest::Unit(0.02);
    MissingMaterials "missing_materials" ShareOfBooked Places Down Smallest::Unit(0.02);
    BoardLearned "board_learned" Share Places Up Smallest::Unit(0.05);
    Linking "linking" Share Households Up SD;
    Enterprises "enterprises" Per100Households Households Up SD;
    EnterpriseProfit "enterprise_profit" RupiahPerOwnerMonth Households Up SD;
    EnterpriseReach "enterprise_reach" Share Households Up SD;
    EnterprisesStarted "enterprises_started" PerCommunitySoFar Places Neither NO;
    EnterprisesAgain "enterprises_again" PerCommunitySoFar Places Neither NO;
    EnterprisesClosed "enterprises_closed" PerCommunitySoFar Places Neither NO;
    EnterpriseExits "enterprise_exits" PerYear Places Down Smallest::Unit(0.01);
    EnterpriseSurvival "enterprise_survival" Share Places Up Smallest::Unit(0.05);
    EnterpriseSpell "enterprise_spell" Months Places Up Smallest::Unit(3.0);
    GroupMembers "group_members" Share Households Neither NO;
    GroupLoans "group_loans" PerCommunitySoFar Places Neither NO;
    GroupBorrowers "group_borrowers" PerCommunity Places Up NO;
    GroupTrust "group_trust" Share Places Up Smallest::Unit(0.02);
    GroupStrength "group_strength" Share Places Up Smallest::Unit(0.02);
    GroupArrears "group_arrears" ShareOfBalances Places Down Smallest::Unit(0.02);
    GroupDefault "group_default" ShareOfLoansEnded Places Down Smallest::Unit(0.02);
    GroupDefaultNext "group_default_next" ShareOfLoansEnded Places Down Smallest::Unit(0.02);
    GroupCovered "group_covered" ShareOfUnpaid Places Neither NO;
    ArrearsError "arrears_error" Share Places Down Smallest::Unit(0.02);
    GroupFund "group_fund" RupiahPerCommunity Places Neither NO;
    InDebt "in_debt" Share Households Neither NO;
    InDebtMoneylender "in_debt_moneylender" Share Households Down POINTS;
    DebtMoneylender "debt_moneylender" RupiahPerHousehold Households Down SD;
    DebtBank "debt_bank" RupiahPerHousehold Households Neither NO;
    DebtMicrofinance "debt_microfinance" RupiahPerHousehold Households Neither NO;
    DebtGroup "debt_group" RupiahPerHousehold Households Neither NO;
    DebtService "debt_service" Ratio Households Down SD;
    PortfolioAtRisk "portfolio_at_risk" ShareOfBalances Places Down Smallest::Unit(0.02);
    DefaultRate "default_rate" ShareOfLoansEnded Places Down Smallest::Unit(0.02);
    Litter "litter" Share Places Down Smallest::Unit(0.05);
    GardenCondition "garden" Share Places Up Smallest::Unit(0.05);
    Harvest "harvest" RupiahPerCommunitySoFar Places Up NO;
    InKind "in_kind" RupiahPerHouseholdMonth Households Neither NO;
    GiftCost "gift_cost" RupiahPerCommunitySoFar Places Neither NO;
    PoolMembers "pool_members" Share Households Up POINTS;
    PoolSavings "pool_savings" RupiahPerHousehold Households Up NO;
    PoolGiven "pool_given" RupiahPerCommunitySoFar Places Up NO;
    YoungExits "young_exits" Ratio Places Neither NO;
    TrainedProfit "trained_profit" Ratio Places Up Smallest::Unit(0.02);
    BesideOutlet "beside_outlet" RupiahPerOwnerMonth Places Up NO;
    DefaultTrust "default_trust" DifferenceOfShares Places Up Smallest::Unit(0.02);
    DefaultForgiven "default_forgiven" DifferenceOfShares Places Neither Smallest::Unit(0.02);
    Supporters "supporters" Share Households Up SD;
    Opponents "opponents" Share Households Down SD;
    Active "active" Share Households Up SD;
    ActiveEver "active_ever" Share Households Up SD;
    ActiveStayed "active_stayed" Share Households Up Smallest::Unit(0.02);
    NeedsMet "needs_met" Share Households Up Smallest::Unit(0.02);
    AssemblyAttended "assembly_attended" PerHouseholdSoFar Places Neither NO;
    AssemblySpoke "assembly_spoke" PerHouseholdSoFar Places Neither NO;
    AssemblyDecided "assembly_decided" PerHouseholdSoFar Places Up NO;
    Capability "capability" Share Places Up Smallest::Unit(0.05);
    Newcomers "newcomers" Share Households Neither NO;
    NewcomerTurnout "newcomer_turnout" DifferenceOfShares Households Up Smallest::Unit(0.02);
    NewcomerTies "newcomer_ties" PerHousehold Households Up Smallest::Unit(0.5);
    Bonding "bonding" Share Households Neither NO;
    CostsAll "costs_all" RupiahPerCommunitySoFar Places Neither NO;
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
        Text::named("groups", self.id()).map_or("", |text| text.of(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_its_name_and_meaning_and_no_words_are_left_over() {
        for measure in MEASURES {
            for l in Language::ALL {
                let name = measure.label(l);
                // figures have room for this much
                assert!((1..=45).contains(&name.chars().count()), "{}: {name}", measure.id);
                assert!(name.starts_with(char::is_uppercase), "{}: {name}", measure.id);
                assert!(!measure.meaning_in(l).is_empty(), "{}", measure.id);
            }
            let [english, indonesian] = [Language::English, Language::Indonesian];
            assert_ne!(measure.label(english), measure.label(indonesian), "{}", measure.id);
        }
        assert_eq!(Text::names_in("measures").count(), 2 * COUNT);
        assert_eq!(Text::names_in("groups").count(), Group::ALL.len());
        assert!(Group::ALL.iter().all(|g| !g.label_in(Language::Indonesian).is_empty()));
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
