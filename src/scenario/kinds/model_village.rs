//! Visits to model villages, and coaching of those who lag.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{SHARE, Type, keys};
use crate::scenario::Value;

/// Visits to model villages at the year end, and coaching of those who lag in the next year.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelVillage {
    /// Visits a year of each community that lags; dose, 0–12, default 1 [A].
    pub visits: Value,
    /// Share of the region's communities with works that serve as models, the most successful first
    /// (default .2 [A]).
    pub models: f64,
    /// Part of the gap to the models that one visit closes in what a board can do (default .3 [A]).
    pub gain: f64,
    /// Part of the facilitator's missing attention that those who lag get in the next year (default 0).
    pub coaching: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "model_village" {
        "visits" Type::Value(0.0, 12.0), Or("1.0"), VisitsPerYear, [Assumption];
        "models" SHARE, Or("0.2"), Share, [Study(3): "direction", Assumption: "size"];
        "gain" SHARE, Or("0.3"), Share, [Assumption];
        "coaching" SHARE, Or("0.0"), Share, [Study(3): "direction"];
    }
}

impl ModelVillage {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(ModelVillage {
            visits: keys.value("visits")?,
            models: keys.number("models")?,
            gain: keys.number("gain")?,
            coaching: keys.number("coaching")?,
        })
    }
}
