//! Outreach events and mass media.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{SHARE, Type, keys};
use crate::scenario::Value;

/// Outreach.
#[derive(Clone, Debug, PartialEq)]
pub struct Socialisation {
    /// Outreach events a month; dose, 0–30, default 1.
    pub events: Value,
    /// Chance that a household hears from one event, 0–1 (default .05 [A]).
    pub reach: f64,
    /// Salience gained by one who hears, 0–1 (default .3 [A]).
    pub push: f64,
    /// Share of the reach that those outside the decree have, 0–1 (default .5 [A]).
    pub outside: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "socialisation" {
        "events" Type::Value(0.0, 30.0), Or("1.0"), EventsPerMonth, [Assumption];
        "reach" SHARE, Or("0.05"), Share, [Assumption];
        "push" SHARE, Or("0.3"), Share, [Assumption];
        "outside" SHARE, Or("0.5"), Share, [Assumption];
    }
}

impl Socialisation {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Socialisation {
            events: keys.value("events")?,
            reach: keys.number("reach")?,
            push: keys.number("push")?,
            outside: keys.number("outside")?,
        })
    }
}
