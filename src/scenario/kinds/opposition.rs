//! Households that are against a programme when it comes (*kontra*).

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, keys};

/// Households take sides against the programme, in the month in which this begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Opposition {
    /// Share of households that are against it; dose, 0–1, default .1 (0–.3 [A], direction [S:003]).
    pub share: Value,
}

keys! {
    /// The keys of this kind alone.
    KEYS "opposition" {
        "share" DOSE, Or("0.1"), Share, [Study(3): "direction", Assumption range 0.0..=0.3: "size"];
    }
}

impl Opposition {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Opposition { share: keys.value("share")? })
    }
}
