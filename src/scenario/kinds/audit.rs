//! Audits of the board's spending.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, SHARE, Type, keys};
use crate::scenario::Value;

/// Audits of the board's spending; without `leakage.most` there is nothing to find.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Chance that a year's spending is looked at; dose, 0–1, default 1 (4 % and 100 % [V], Olken
    /// 2007).
    pub probability: Value,
    /// Neighbours look, instead of auditors: they know what was paid to those who came, and not what
    /// materials cost.
    pub neighbours: bool,
    /// Chance that who looks finds what is missing, and it is paid back (default .31 [A],
    /// calibrated to Olken's 8 points).
    pub finds: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "audit" {
        "probability" DOSE, Or("1.0"), ChancePerYear, [Design, Verified in "Olken 2007": "four-and-hundred"];
        "by" Type::Choice(&["auditors", "neighbours"]), Or("\"auditors\""), None, [Verified in "Olken 2007": "direction"];
        "finds" SHARE, Or("0.31"), Chance, [Assumption: "calibrated-to-olken"];
    }
}

impl Audit {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Audit {
            probability: keys.value("probability")?,
            neighbours: keys.text("by")? == "neighbours",
            finds: keys.number("finds")?,
        })
    }
}
