//! Gardens that neighbourhoods keep in common.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type, keys};

/// Who gets what is shared of a harvest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Those who came, in proportion to works attended.
    Attendance,
    /// All households of the neighbourhoods with a garden, alike.
    Equal,
    /// Those who were poor at the start, alike.
    Poor,
}

/// Gardens in common, while they are called to.
#[derive(Clone, Debug, PartialEq)]
pub struct Commons {
    /// Share of neighbourhoods that have one, the first by number; dose, 0–1, default 1.
    pub share: Value,
    /// Value of a month's harvest at full condition and skill, Rp a household, at local prices.
    pub harvest: f64,
    /// Household work days a household and month that keep it in full condition.
    pub days: f64,
    /// Who gets what is shared.
    pub sharing: Sharing,
    /// How open the treasurer's books are, 0–1.
    pub books: f64,
    /// Part of the harvest spent on seeds, tools and facilities.
    pub upkeep: f64,
    /// Part put into the pooled savings of those who came.
    pub saved: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "commons" {
        "share" DOSE, Or("1.0"), Share, [Design];
        "harvest" Type::Number(0.0, 1e7), Or("30000.0"), RupiahPerHouseholdMonth, [Assumption];
        "days" Type::Number(0.01, 30.0), Or("1.5"), DaysPerHouseholdMonth, [Assumption];
        "sharing" Type::Choice(&["attendance", "equal", "poor"]), Or("\"attendance\""), None, [Study(0): "in-kind", Assumption: "to-whom"];
        "books" SHARE, Or("1.0"), Share, [Study(0): "books-kept"];
        "upkeep" SHARE, Or("0.2"), Share, [Study(0): "direction", Assumption: "size"];
        "saved" SHARE, Or("0.0"), Share, [Study(0): "direction", Assumption: "size"];
    }
}

impl Commons {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Commons {
            share: keys.value("share")?,
            harvest: keys.number("harvest")?,
            days: keys.number("days")?,
            sharing: match keys.text("sharing")?.as_str() {
                "attendance" => Sharing::Attendance,
                "equal" => Sharing::Equal,
                "poor" => Sharing::Poor,
                other => return Err(format!("the sharing `{other}` passed the checks")),
            },
            books: keys.number("books")?,
            upkeep: keys.number("upkeep")?,
            saved: keys.number("saved")?,
        })
    }
}
