//! What neighbourhoods hold in common: gardens with their harvest, the treasurer's books, litter. All of it is empty where a scenario does not use it.

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
}

impl Commons {
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
    }
}
