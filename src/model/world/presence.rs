//! How much of facilitators, of cadres who carry their tasks on and of a maintenance group there is, and what
//! so much of them does. Nothing asks whether somebody is there.
//!
//! Visits of a household in a month are Poisson, so that the chance of being met is
//!   c_f = 1 − exp(−λ·A), A = teams × case load / communities served × the stage's share, not bounded;
//!   c_h = 1 − exp(−λ_c·h), h = share handed over × cadres / cadres needed, not bounded;
//!   contact c = 1 − (1 − c_f)(1 − c_h).
//! Who is led is led by whom one meets: k = [c_f·f(κ) + (1 − c_f)·c_h·f(κ_c)] / c_f(A = 1),
//!   leading L = ℓ_b + (1 − ℓ_b)·min(1, k), ℓ_b what a board leads alone;
//!   verifying V = min(1, c_f·f(κ) / c_f(A = 1)): cadres verify no papers;
//!   upkeep is organised o = o₀ + (1 − o₀)(1 − e^(−2m)) / (1 − e^(−2)), m the group's share of full strength.
//! λ: five people × 15 field days / 9 wards × 25 met a day / 175 households is about 1.2 contacts a household
//! and month (assumption); the other sizes are assumptions. Effects are differences from what a board does
//! alone, so ℓ_b and o₀ are no hidden switches.

use crate::core::maths;
use crate::model::parameters::Parameters;

/// Who is there in a month, and how much of them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Presence {
    /// Facilitators' attention: 1 is a full team with its usual case load, in implementation.
    pub team: f32,
    /// Their competence, 0–1.
    pub competence: f32,
    /// Cadres who carry on, of those needed × the share handed over.
    pub cadres: f32,
    /// The maintenance group, as a share of full strength.
    pub group: f32,
    /// How well the board of the place leads alone.
    pub alone: f32,
}

/// What competence does, at least the floor.
#[inline]
pub fn skilled(floor: f32, competence: f32) -> f32 {
    floor + (1.0 - floor) * competence
}

/// Chance that a household is met in a month in which `amount` of a full team is there and a full one meets
/// `rate` times.
#[inline]
pub fn met(rate: f32, amount: f32) -> f32 {
    // In double: the smallest dose keeps its digits.
    (1.0 - maths::exp(-f64::from(rate) * f64::from(amount))) as f32
}

impl Presence {
    /// Chance of being met by facilitators in a month.
    pub fn by_team(&self, par: &Parameters) -> f32 {
        met(par.board.contacts, self.team)
    }

    /// The same, relative to a full team of the usual case load; above 1 for more than that.
    pub fn team_share(&self, par: &Parameters) -> f32 {
        let full = met(par.board.contacts, 1.0);
        if full > 0.0 { self.by_team(par) / full } else { 0.0 }
    }

    /// Chance of being met by cadres in a month.
    pub fn by_cadres(&self, par: &Parameters) -> f32 {
        met(par.board.cadre_contacts, self.cadres)
    }

    /// Chance of being met by either.
    pub fn contact(&self, par: &Parameters) -> f32 {
        1.0 - (1.0 - self.by_team(par)) * (1.0 - self.by_cadres(par))
    }

    /// What the one who is met makes of the contact: f(κ) of facilitators, then of cadres, weighted by who
    /// is met; 0 where nobody is.
    pub fn skill(&self, par: &Parameters) -> f32 {
        let (team, cadres) = (self.by_team(par), self.by_cadres(par));
        let floor = par.board.competence_floor;
        team * skilled(floor, self.competence)
            + (1.0 - team) * cadres * skilled(floor, par.board.cadre_competence)
    }

    /// How well work is led, 0–1; never less than a board does alone.
    pub fn leading(&self, par: &Parameters) -> f32 {
        let alone = self.alone;
        let full = met(par.board.contacts, 1.0);
        let led = if full > 0.0 { (self.skill(par) / full).min(1.0) } else { 0.0 };
        alone + (1.0 - alone) * led
    }

    /// How fast papers are verified, of what a full team of full competence does.
    pub fn verifying(&self, par: &Parameters) -> f32 {
        (self.team_share(par) * skilled(par.board.competence_floor, self.competence)).min(1.0)
    }

    /// How far upkeep is organised, 0–1.
    pub fn organised(&self, par: &Parameters) -> f32 {
        let alone = par.board.upkeep_alone;
        alone + (1.0 - alone) * met(2.0, self.group) / met(2.0, 1.0)
    }
}
