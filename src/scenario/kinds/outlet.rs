//! A collective shop or an online outlet for the products of the community's enterprises.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, keys};

/// A collective shop or an online outlet, while it lasts.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlet {
    /// How far it opens the community and strangers to a member's products; dose, 0–1, default .5.
    pub share: Value,
    /// Share of owners who deliver to it (food and goods; default 1).
    pub members: f64,
    /// Part of what is sold through it that it keeps (default .1 [A]).
    pub commission: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "outlet" {
        "share" DOSE, Or("0.5"), Share, [Assumption];
        "members" SHARE, Or("1.0"), Share, [Design];
        "commission" SHARE, Or("0.1"), Share, [Assumption];
    }
}

impl Outlet {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Outlet {
            share: keys.value("share")?,
            members: keys.number("members")?,
            commission: keys.number("commission")?,
        })
    }
}
