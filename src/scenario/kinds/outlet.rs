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
    KEYS {
        "share" DOSE, Or("0.5"), "share", "of products that it takes: how far it opens the community and strangers to them" / "bagian produk yang diambil: seberapa gerai membukakan jalan ke seluruh komunitas dan orang luar", "[A]";
        "members" SHARE, Or("1.0"), "share", "owners whose products it takes (food and goods)" / "pemilik yang produknya diambil (makanan dan barang)", "design";
        "commission" SHARE, Or("0.1"), "share", "it keeps of what is sold through it" / "potongan gerai dari yang dijual lewatnya", "[A]";
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
