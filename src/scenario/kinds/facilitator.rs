//! Facilitator teams.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{COMPETENCE, DOSE, SHARE, Type, keys};
use crate::scenario::Value;

/// Facilitator teams.
#[derive(Clone, Debug, PartialEq)]
pub struct Facilitator {
    /// Teams in the region; dose, 0–1000, default 1. Attention to a community is
    /// min(1, teams × case load / communities served).
    pub teams: Value,
    /// Communities that one team can serve fully (8–10 [R]), 1–40, default 9.
    pub case_load: f64,
    /// Competence, 0–1; default Beta with mean .625, sd .16 [A] (Beta(5, 3)).
    pub competence: Value,
    /// Chance that the facilitator is replaced at a year end, 0–1 (default .2 [A]).
    pub turnover: f64,
    /// Part of what is to be done that the facilitator does itself instead of enabling the community to
    /// do it, 0–1 (default 0).
    pub does_for: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "facilitator" {
        "teams" Type::Value(0.0, 1000.0), Or("1.0"), Teams, [Design];
        "case_load" Type::Number(1.0, 40.0), Or("9.0"), Communities, [Recalled range 8.0..=10.0];
        "competence" DOSE, COMPETENCE, Share, [Assumption: "beta-5-3"];
        "turnover" SHARE, Or("0.2"), ChancePerYear, [Assumption];
        "does_for" SHARE, Or("0.0"), Share, [Study(1): "direction"];
    }
}

impl Facilitator {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Facilitator {
            teams: keys.value("teams")?,
            case_load: keys.number("case_load")?,
            competence: keys.value("competence")?,
            turnover: keys.number("turnover")?,
            does_for: keys.number("does_for")?,
        })
    }
}
