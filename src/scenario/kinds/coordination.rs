//! Sectoral ego: how far agencies, firms and community mind their own sector alone.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, keys};
use crate::scenario::Value;

/// How far agencies, firms and community mind their own sector alone, while it lasts.
#[derive(Clone, Debug, PartialEq)]
pub struct Coordination {
    /// Sectoral ego; dose, 0–1, default .5 [A]: 0 every resource is shared, 1 each acts alone.
    pub ego: Value,
}

keys! {
    /// The keys of this kind alone.
    KEYS "coordination" {
        "ego" DOSE, Or("0.5"), Share, [Study(1): "direction", Assumption: "size"];
    }
}

impl Coordination {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Coordination { ego: keys.value("ego")? })
    }
}
