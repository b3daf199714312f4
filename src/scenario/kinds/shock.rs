//! An imposed shock.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{DOSE, Type, keys};
use crate::scenario::Value;

/// What an imposed shock hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShockKind {
    /// Works and savings are destroyed (severity = share).
    Flood,
    /// Incomes fall and gatherings are cut (severity = share), while it lasts.
    Pandemic,
    /// Prices rise (severity = ratio − 1), while it lasts.
    Price,
}

/// An imposed shock.
#[derive(Clone, Debug, PartialEq)]
pub struct Shock {
    /// What it hits.
    pub hits: ShockKind,
    /// How hard; dose, 0–1, default .3.
    pub severity: Value,
    /// Months it lasts (pandemic, price), default 6.
    pub months: u32,
}

keys! {
    /// The keys of this kind alone.
    KEYS "shock" {
        "hits" Type::Choice(&["flood", "pandemic", "price"]), Required, None, [Design];
        "severity" DOSE, Or("0.3"), Share, [Assumption];
        "months" Type::Whole(1, 1200), Or("6"), Months, [Assumption];
    }
}

impl Shock {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Shock {
            hits: match keys.text("hits")?.as_str() {
                "flood" => ShockKind::Flood,
                "pandemic" => ShockKind::Pandemic,
                "price" => ShockKind::Price,
                other => return Err(format!("the shock `{other}` passed the checks")),
            },
            severity: keys.value("severity")?,
            months: keys.whole("months")?,
        })
    }
}
