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
    KEYS {
        "probability" DOSE, Or("1.0"), "chance a year", "spending is looked at" / "belanja setahun diperiksa", "design; 4 % and 100 % [V] Olken 2007";
        "by" Type::Choice(&["auditors", "neighbours"]), Or("\"auditors\""), "", "who looks; neighbours see what happens to wages, and not to materials" / "siapa yang memeriksa; tetangga melihat upah, tetapi tidak melihat harga bahan", "[V] direction, Olken 2007";
        "finds" SHARE, Or("0.31"), "chance", "who looks finds what is missing" / "pemeriksa menemukan apa yang hilang", "[A], calibrated to Olken's 27.7 and 19.2 %";
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
