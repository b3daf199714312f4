//! Who a household is: the distributions from which the founders were drawn, and from which newcomers are
//! drawn who take a place later.
//!
//! Consumption per head is lognormal, matched to the Gini coefficient and the poverty rate of the area. What a
//! file gives of a founder stands in place of its draw.

use super::households::{Traits, flag};
use crate::core::maths;
use crate::core::random::{category, normal, uniform};
use crate::core::units::from_rupiah;
use crate::model::parameters::Parameters;
use crate::model::world::population::Population;
use crate::scenario::imported::Person;

/// Words of luck a household for what it is.
pub const WORDS: usize = 12;

/// The distributions, fixed at the founding: an arm does not change who moves in.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleLaw {
    /// The founders were read, not drawn: they live there until the start of the run.
    pub given: bool,
    poverty_line: f64,
    leader_share: f64,
    household_size: f64,
    /// Mean and sd of the logarithm of consumption per head.
    consumption: (f64, f64),
    /// Altruists, conditional co-operators, free riders.
    dispositions: [f64; 3],
    cost_sd: f32,
    skill_mean: f32,
    skill_return: f32,
    savings_months: f32,
    /// Mean and sd of trust in institutions.
    institutions: (f32, f32),
}

impl PeopleLaw {
    /// From population and parameters.
    pub fn new(pop: &Population, par: &Parameters) -> Self {
        // Lognormal: Gini = 2Φ(σ/√2) − 1; the poverty rate fixes the median.
        let sigma = std::f64::consts::SQRT_2 * maths::normal_quantile((pop.gini + 1.0) / 2.0);
        let mu = maths::ln(pop.poverty_line)
            - sigma * maths::normal_quantile(pop.poverty_rate.clamp(1e-6, 1.0 - 1e-6));
        PeopleLaw {
            given: pop.imported.is_some(),
            poverty_line: pop.poverty_line,
            leader_share: pop.leader_share,
            household_size: pop.household_size,
            consumption: (mu, sigma),
            dispositions: [
                f64::from(par.mutual_work.altruist_share),
                f64::from(1.0 - par.mutual_work.altruist_share - par.mutual_work.free_rider_share)
                    .max(0.0),
                f64::from(par.mutual_work.free_rider_share),
            ],
            cost_sd: par.mutual_work.cost_sd,
            skill_mean: par.training.skill_mean,
            skill_return: par.livelihoods.skill_return,
            savings_months: par.livelihoods.savings_months,
            institutions: (par.trust.institution_baseline, par.trust.institution_sd),
        }
    }

    /// A household by its words of luck; `known` is what a file gives of it.
    pub fn draw(&self, w: &[u32; WORDS], known: Option<&Person>) -> Traits {
        let disposition = known.and_then(|k| k.disposition.map(usize::from));
        let disposition = disposition.unwrap_or_else(|| category(w[0], &self.dispositions));
        let wealth = f64::from(normal(w[1]));
        let (mu, sigma) = self.consumption;
        let per_head = maths::exp(mu + sigma * wealth);
        let per_head = known.and_then(|k| k.consumption).unwrap_or(per_head);
        // Poor households are larger (4.49 against 3.9 people [V]/[R]): −0.4 people a sd.
        let people = self.household_size - 0.4 * wealth + 1.2 * f64::from(normal(w[2]));
        let size = people.round().clamp(1.0, 8.0);
        let size = known.and_then(|k| k.people).map_or(size, f64::from);
        let income = from_rupiah(per_head * size).clamp(1, 10_000_000) as i32;
        let skill = f64::from(self.skill_mean) + 0.1 * f64::from(normal(w[3]));
        let skill = known.and_then(|k| k.skill).unwrap_or(skill);
        let own_skill = (skill.clamp(0.0, 1.0) * 255.0).round() as u8;
        let skill = f32::from(own_skill) / 255.0;
        let mut flags = 0;
        if per_head < self.poverty_line {
            flags |= flag::POOR;
        }
        let leads = known.and_then(|k| k.leader);
        if leads.unwrap_or(f64::from(uniform(w[4])) < self.leader_share) {
            flags |= flag::LEADER;
        }
        let cost = (normal(w[5]) * self.cost_sd * 512.0).round().clamp(-8192.0, 8191.0);
        let (mean, sd) = self.institutions;
        let trust = mean + sd * normal(w[9]);
        let trust = known.and_then(|k| k.trust).map_or(trust, |t| t as f32);
        let buffer = f64::from(self.savings_months) * f64::from(income);
        let saved = known.and_then(|k| k.savings).map(|s| from_rupiah(s) as i32);
        Traits {
            temper: ((cost as i16) << 2) | disposition as i16,
            size: size as u8,
            income,
            wage: (income as f32 / (1.0 + self.skill_return * skill)).round() as i32,
            own_skill,
            own_trust: (trust.clamp(0.05, 0.95) * 255.0).round() as u8,
            savings: saved.unwrap_or(buffer.round() as i32),
            flags,
        }
    }
}
