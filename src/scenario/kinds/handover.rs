//! Hand-over to cadres and a maintenance group when the programme ends.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, Type, keys};
use crate::scenario::Value;

/// Hand-over to cadres and a maintenance group when the programme ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// Share of the facilitator's tasks that local people carry on, if there are cadres enough;
    /// dose, 0–1, default .4 [A].
    pub share: Value,
    /// Cadres per 100 households at which the share is fully carried (default 2 [A]).
    pub cadres_needed: f64,
    /// Cadres named at hand-over, per 100 households (default 2 [A]), the best connected first.
    pub cadres_named: f64,
    /// A maintenance group (KPP) keeps the works up.
    pub maintenance: bool,
}

keys! {
    /// The keys of this kind alone.
    KEYS "handover" {
        "share" DOSE, Or("0.4"), Share, [Assumption];
        "cadres_needed" Type::Number(0.0, 100.0), Or("2.0"), Per100Households, [Assumption];
        "cadres_named" Type::Number(0.0, 100.0), Or("2.0"), Per100Households, [Assumption];
        "maintenance" Type::Flag, Or("true"), None, [Design];
    }
}

impl Handover {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Handover {
            share: keys.value("share")?,
            cadres_needed: keys.number("cadres_needed")?,
            cadres_named: keys.number("cadres_named")?,
            maintenance: keys.flag("maintenance")?,
        })
    }
}
