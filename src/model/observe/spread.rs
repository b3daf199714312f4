//! The standard deviation across households of each household measure: the yardstick of effects
//! ("sd" always means control arm, end line, across households).

use super::sums::PRIOR_TIES;
use super::{civic, commons, ledger};
use crate::core::units::UNIT_RUPIAH;
use crate::measures::{COUNT, Id};
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::households::flag;
use crate::model::world::sums::mean;

/// Sums for a standard deviation, by measure: count, sum, sum of squares.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread(Vec<[f64; 3]>);

impl Default for Spread {
    fn default() -> Self {
        Spread(vec![[0.0; 3]; COUNT])
    }
}

/// What a measure is for one household, where it is defined for one: NaN elsewhere.
pub(super) fn value(id: Id, c: &Community, s: &Scratch, i: usize) -> f64 {
    let h = &c.households;
    let place = || {
        let r = c.neighbourhoods.partition_point(|p| (p.to as usize) <= i);
        &c.neighbourhoods[r]
    };
    let per_tie = |sum: f32, ties: f32| if ties > 0.0 { f64::from(sum / ties) } else { f64::NAN };
    let bit = |b: bool| f64::from(u8::from(b));
    match id {
        Id::Turnout => f64::from(s.turnout[i]),
        Id::EverAttended => bit(s.turnout[i] > 0.0),
        Id::Willingness => f64::from(h.willingness[i]),
        Id::Trust => per_tie(s.fixed_trust[i], s.fixed[i]),
        Id::TrustPresent => per_tie(s.trust_sum[i], s.standing[i]),
        Id::TrustGeneral => {
            let prior = PRIOR_TIES * mean(&s.turnout[place().range()]);
            f64::from((s.trust_sum[i] + prior) / (s.standing[i] + PRIOR_TIES))
        }
        Id::TrustBoard => f64::from(h.trust_board[i]),
        Id::TrustFacilitator => f64::from(h.trust_facilitator[i]),
        Id::TrustGovernment => f64::from(h.trust_government[i]),
        Id::BoardTie => f64::from(h.board_tie[i]),
        Id::Ties => f64::from(s.standing[i]),
        Id::TieStrength => per_tie(s.strength_sum[i], s.standing[i]),
        Id::Knows => bit(h.has(i, flag::KNOWS)),
        Id::Skill => f64::from(h.skill[i]),
        Id::Consumption => {
            f64::from(h.consumption[i]) / f64::from(h.size[i]) * UNIT_RUPIAH
                / f64::from(c.delivered.prices)
        }
        Id::Income => f64::from(s.income[i]) * UNIT_RUPIAH,
        Id::Savings => f64::from(h.savings[i]) * UNIT_RUPIAH,
        Id::FoodShare => f64::from(s.food[i]),
        Id::Underemployment => f64::from(s.idle[i]),
        Id::Complaint => f64::from(s.complaint[i]),
        Id::Environment => f64::from(1.0 - place().slum_score / 80.0),
        Id::Welfare => f64::from(s.welfare[i]),
        Id::Linking => f64::from(s.linking[i]),
        Id::Enterprises
        | Id::EnterpriseProfit
        | Id::EnterpriseReach
        | Id::InDebt
        | Id::InDebtMoneylender
        | Id::DebtMoneylender
        | Id::DebtBank
        | Id::DebtMicrofinance
        | Id::DebtGroup
        | Id::GroupMembers
        | Id::DebtService => ledger::value(id, c, s, i),
        Id::Supporters
        | Id::Opponents
        | Id::Active
        | Id::ActiveEver
        | Id::ActiveStayed
        | Id::NeedsMet => civic::value(id, c, i),
        Id::Newcomers => bit(c.moves.is_new(i)),
        Id::NewcomerTurnout | Id::NewcomerTies => f64::NAN,
        Id::AssemblyAttended | Id::AssemblySpoke | Id::AssemblyDecided | Id::Capability => f64::NAN,
        Id::Hours
        | Id::Habit
        | Id::Norm
        | Id::Reprimands
        | Id::FacilitatorTie
        | Id::Bridging
        | Id::Salience
        | Id::Cadres
        | Id::WorkPay
        | Id::WelfareGeometric
        | Id::Poverty
        | Id::PovertyGap
        | Id::PovertySeverity
        | Id::Gini
        | Id::Bottom40
        | Id::SlumScore
        | Id::SlumHectares
        | Id::FundPlanned
        | Id::FundReleased
        | Id::FundSpent
        | Id::FundOverdue
        | Id::FundLapsed
        | Id::TrancheWait
        | Id::WorksPlanned
        | Id::WorksCompleted
        | Id::WorksFinished
        | Id::WorksProgress
        | Id::WorksStalled
        | Id::SelfHelp
        | Id::SeatsAsked
        | Id::SeatsFilled
        | Id::LkmRt
        | Id::LkmFacilitator
        | Id::RtFacilitator
        | Id::OutsideActors
        | Id::InsideActors
        | Id::LkmLurah
        | Id::FacilitatorLurah
        | Id::LurahSatker
        | Id::LkmSatker
        | Id::LkmWastebank
        | Id::LkmInside
        | Id::LkmOutside
        | Id::ActorContact
        | Id::Visibility
        | Id::Stigma
        | Id::Partners
        | Id::PartnerGiven
        | Id::OwnFunds
        | Id::MissingWages
        | Id::MissingMaterials
        | Id::BoardLearned => f64::NAN,
        Id::EnterprisesStarted
        | Id::EnterprisesAgain
        | Id::EnterprisesClosed
        | Id::EnterpriseExits
        | Id::EnterpriseSurvival
        | Id::EnterpriseSpell
        | Id::PortfolioAtRisk
        | Id::GroupLoans
        | Id::GroupBorrowers
        | Id::GroupTrust
        | Id::GroupStrength
        | Id::GroupArrears
        | Id::GroupDefault
        | Id::GroupDefaultNext
        | Id::GroupCovered
        | Id::ArrearsError
        | Id::GroupFund
        | Id::DefaultRate
        | Id::YoungExits
        | Id::TrainedProfit
        | Id::BesideOutlet
        | Id::DefaultTrust
        | Id::DefaultForgiven => f64::NAN,
        Id::Litter
        | Id::GardenCondition
        | Id::Harvest
        | Id::InKind
        | Id::GiftCost
        | Id::PoolMembers
        | Id::PoolSavings
        | Id::PoolGiven => commons::value(id, c, s, i),
    }
}

impl Spread {
    /// Adds a community.
    pub fn add(&mut self, c: &Community, s: &Scratch) {
        for (sums, id) in self.0.iter_mut().zip(Id::ALL) {
            for i in 0..c.len() {
                let v = value(id, c, s, i);
                if v.is_finite() {
                    sums[0] += 1.0;
                    sums[1] += v;
                    sums[2] += v * v;
                }
            }
        }
    }

    /// Adds the sums of other communities.
    pub fn merge(&mut self, other: &Spread) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            for k in 0..3 {
                a[k] += b[k];
            }
        }
    }

    /// Standard deviations (n − 1); NaN where a measure is not one of households.
    pub fn deviations(&self) -> Vec<f64> {
        self.0
            .iter()
            .map(|&[n, sum, squares]| {
                if n < 2.0 {
                    f64::NAN
                } else {
                    ((squares - sum * sum / n) / (n - 1.0)).max(0.0).sqrt()
                }
            })
            .collect()
    }
}
