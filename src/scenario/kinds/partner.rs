//! Partners: firms, banks, media that support a community.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{SHARE, Type, keys};
use crate::scenario::Value;

/// What a partner gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aid {
    /// Money for works.
    Money,
    /// Materials for works that were begun.
    Materials,
    /// It buys what those who come make and grow.
    Market,
    /// Publicity: media, decoration.
    Visibility,
}

/// A partner.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// What it gives or spends a month in each community while it stays, rupiah; dose, default
    /// 5 million [A].
    pub aid: Value,
    /// In which form.
    pub form: Aid,
    /// Does it come when it sees enough of the place, instead of being asked?
    pub by_itself: bool,
    /// What it must see of the place to come by itself, 0–1 (default .2 [A]).
    pub sees: f64,
    /// Months from being asked, or seeing enough, to its coming (default Gamma, mean 3, sd 2 [A]).
    pub lag: Value,
    /// What it expects in return: mean of turnout, value of works that stands, and what is seen of
    /// the place, 0–1 (default .3 [A]).
    pub expects: f64,
    /// Months of too little in return after which it leaves (default 6 [A]).
    pub patience: u32,
}

keys! {
    /// The keys of this kind alone.
    KEYS "partner" {
        "aid" Type::Value(0.0, 1e9), Or("5000000.0"), RupiahPerCommunityMonth, [Assumption];
        "form" Type::Choice(&["money", "materials", "market", "visibility"]), Or("\"money\""), None, [Study(0)];
        "by_itself" Type::Flag, Or("false"), None, [Study(0): "both-happened"];
        "sees" SHARE, Or("0.2"), Share, [Assumption];
        "lag" Type::Value(0.0, 120.0), Or("{ dist = \"gamma\", mean = 3.0, sd = 2.0 }"), Months, [Assumption];
        "expects" SHARE, Or("0.3"), Share, [Study(0): "reciprocity", Assumption: "size"];
        "patience" Type::Whole(1, 120), Or("6"), Months, [Assumption];
    }
}

impl Partner {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Partner {
            aid: keys.value("aid")?,
            form: match keys.text("form")?.as_str() {
                "money" => Aid::Money,
                "materials" => Aid::Materials,
                "market" => Aid::Market,
                "visibility" => Aid::Visibility,
                other => return Err(format!("the form `{other}` passed the checks")),
            },
            by_itself: keys.flag("by_itself")?,
            sees: keys.number("sees")?,
            lag: keys.value("lag")?,
            expects: keys.number("expects")?,
            patience: keys.whole("patience")?,
        })
    }
}
