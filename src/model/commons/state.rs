//! What neighbourhoods hold in common: gardens with their harvest, the treasurer's books, litter; and who
//! has had which gift. All of it is empty where a scenario does not use it.

use crate::core::units::Money;
use crate::model::world::{Breach, all_shares};

/// The commons of a community.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Commons {
    /// Condition of each neighbourhood's garden, 0–1; empty where nobody ever began one.
    pub condition: Vec<f32>,
    /// Litter in each neighbourhood, 0 (clean) – 1; empty where the scenario does not follow it.
    pub litter: Vec<f32>,
    /// Shared in kind last month for one work attended, units of Rp 100; 0 unless shares go by attendance.
    pub per_work: f32,
    /// Value of all harvests so far.
    pub harvested: Money,
    /// Of it, given out in kind.
    pub shared: Money,
    /// Of it, spent on upkeep.
    pub kept_up: Money,
    /// Of it, put into pooled savings.
    pub saved: Money,
    /// Of it, missing.
    pub missing: Money,
    /// What the treasurer holds.
    pub cash: Money,
    /// Spent on gifts (snacks, kits, services) so far.
    pub gifts: Money,
    /// Who has had a gift that is given once: the intervention's position, and 1 by household.
    pub had: Vec<(u16, Vec<u8>)>,
}

impl Commons {
    /// Has a household had the gift of an intervention that gives it once?
    pub fn has_had(&self, intervention: u16, i: usize) -> bool {
        self.who_had(intervention).is_some_and(|had| had[i] != 0)
    }

    /// The same of all households; none where nobody has had it.
    pub fn who_had(&self, intervention: u16) -> Option<&[u8]> {
        self.had.iter().find(|(k, _)| *k == intervention).map(|(_, had)| had.as_slice())
    }

    /// Notes that it has.
    pub fn note(&mut self, intervention: u16, i: usize, households: usize) {
        let at = self.had.iter().position(|(k, _)| *k == intervention).unwrap_or_else(|| {
            self.had.push((intervention, vec![0; households]));
            self.had.len() - 1
        });
        self.had[at].1[i] = 1;
    }

    /// How good the place looks: the gardens' mean condition, less what litter spoils of it.
    pub fn beauty(&self) -> f32 {
        let mean = |v: &[f32]| {
            if v.is_empty() { 0.0 } else { v.iter().sum::<f32>() / v.len() as f32 }
        };
        mean(&self.condition) * (1.0 - mean(&self.litter))
    }

    /// Shares are shares, and every harvest went somewhere.
    pub fn check(&self) -> Result<(), Breach> {
        if !all_shares(&self.condition) || !all_shares(&self.litter) {
            return Err(Breach("a garden's condition or litter is outside [0, 1]".into()));
        }
        let out = self.shared + self.kept_up + self.saved + self.missing + self.cash;
        if self.harvested != out || self.cash < 0 {
            return Err(Breach(format!(
                "gardens gave {}, but {out} was shared, spent, saved, is missing or held (units of Rp 100)",
                self.harvested
            )));
        }
        Ok(())
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        (self.condition.len() + self.litter.len()) * 4
            + self.had.iter().map(|(_, had)| had.len() + 32).sum::<usize>()
    }
}
