//! A microfinance body (BMT) that lends to individuals.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, Type, keys};

/// Whom a microfinance body admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Everybody.
    Open,
    /// Owners of an enterprise, and those who start one.
    Owners,
    /// Those who were poor at the start.
    Poor,
}

/// A microfinance body (BMT) that lends to individuals, while it lasts.
#[derive(Clone, Debug, PartialEq)]
pub struct Microfinance {
    /// Share of those admitted by the rule who can get a loan; dose, 0–1, default .5.
    pub share: Value,
    /// Whom it admits.
    pub admission: Admission,
    /// Interest a month (default 1.5 % [R]).
    pub rate: f64,
    /// Interest on the whole principal every month, instead of on what is left.
    pub flat: bool,
    /// Most that it lends, rupiah (default 2 million [R]).
    pub ceiling: Value,
    /// Instalments, months (default 12).
    pub months: u32,
}

keys! {
    /// The keys of this kind alone.
    KEYS "microfinance" {
        "share" DOSE, Or("0.5"), Share, [Assumption];
        "admission" Type::Choice(&["open", "owners", "poor"]), Or("\"owners\""), None, [Design];
        "rate" Type::Number(0.0, 1.0), Or("0.015"), SharePerMonth, [Recalled range 0.01..=0.02: "revolving-loans"];
        "flat" Type::Flag, Or("false"), None, [Design];
        "ceiling" Type::Value(0.0, 1e9), Or("2000000.0"), Rupiah, [Recalled range 500_000.0..=10_000_000.0];
        "months" Type::Whole(1, 120), Or("12"), Months, [Recalled range 6.0..=24.0];
    }
}

impl Microfinance {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Microfinance {
            share: keys.value("share")?,
            admission: match keys.text("admission")?.as_str() {
                "open" => Admission::Open,
                "owners" => Admission::Owners,
                "poor" => Admission::Poor,
                other => return Err(format!("the admission `{other}` passed the checks")),
            },
            rate: keys.number("rate")?,
            flat: keys.flag("flat")?,
            ceiling: keys.value("ceiling")?,
            months: keys.whole("months")?,
        })
    }
}
