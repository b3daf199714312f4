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
    KEYS {
        "share" DOSE, Or("0.5"), "share", "of those admitted, who can get a loan" / "dari mereka yang diterima: yang dapat memperoleh pinjaman", "[A]";
        "admission" Type::Choice(&["open", "owners", "poor"]), Or("\"owners\""), "", "whom it admits" / "siapa yang diterima", "design";
        "rate" Type::Number(0.0, 1.0), Or("0.015"), "share a month", "interest" / "bunga", "[R] revolving loans 1-2 %";
        "flat" Type::Flag, Or("false"), "", "interest on the whole principal every month, instead of on what is left" / "bunga atas seluruh pokok setiap bulan (flat), bukan atas sisanya", "design";
        "ceiling" Type::Value(0.0, 1e9), Or("2000000.0"), "Rp", "most that it lends" / "pinjaman paling besar", "[R] .5-10 million";
        "months" Type::Whole(1, 120), Or("12"), "months", "instalments" / "jumlah angsuran bulanan", "[R] 6-24";
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
