//! The slum decree.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, keys};
use crate::scenario::Value;

/// The slum decree: the neighbourhoods with the worst slum score, as many as the community's slum
/// area needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Delineation {
    /// Share of the slum area that enters the decree; dose, 0–1, default 1.
    pub share: Value,
}

keys! {
    /// The keys of this kind alone.
    KEYS "delineation" {
        "share" DOSE, Or("1.0"), Share, [Design];
    }
}

impl Delineation {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Delineation { share: keys.value("share")? })
    }
}
