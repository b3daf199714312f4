//! A rule agreed by neighbourhoods.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, SHARE, Type, keys};
use crate::scenario::Value;

/// A rule agreed by neighbourhoods.
#[derive(Clone, Debug, PartialEq)]
pub struct NormAgreement {
    /// Share of neighbourhoods that agree; dose, 0–1, default 1. The first by number.
    pub share: Value,
    /// Level of duty agreed on while it lasts, 0–1 (default .8 [A]).
    pub level: f64,
    /// Level of monitoring, as a ratio to the usual, 0–3 (default 1).
    pub monitoring: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "norm" {
        "share" DOSE, Or("1.0"), Share, [Design];
        "level" SHARE, Or("0.8"), Share, [Assumption];
        "monitoring" Type::Number(0.0, 3.0), Or("1.0"), Ratio, [Design];
    }
}

impl NormAgreement {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(NormAgreement {
            share: keys.value("share")?,
            level: keys.number("level")?,
            monitoring: keys.number("monitoring")?,
        })
    }
}
