//! The investment fund (BDI): planned yearly, in tranches, against paperwork.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{DOSE, SHARE, Type, keys};
use crate::scenario::Value;

/// The investment fund (BDI): planned yearly, in tranches, against paperwork.
#[derive(Clone, Debug, PartialEq)]
pub struct Fund {
    /// Planned amount a community and fiscal year, rupiah; the region's pot is this × the
    /// communities in the decree, split by need and success. Dose.
    pub amount: Value,
    /// Share of the plan that the budget of the year pays (0 = no fund that year; the plan's
    /// promise stands). Default 1.
    pub budget_share: Value,
    /// Shares of the tranches, adding up to 1 (0.7, 0.3 [S:001]).
    pub tranches: Vec<f64>,
    /// Months from verified papers to the first tranche (default Gamma, mean 2, sd 1.41 [A]).
    pub lag: Value,
    /// Months from verified papers to each later tranche (default Gamma, mean 3, sd 2.1 [A]).
    pub gap: Value,
    /// Papers prepared a month by a fully competent facilitator and board, in sets (default .4
    /// [A]); a tranche needs one set.
    pub paper_rate: f64,
    /// Chance that a set is sent back by verification, times (1 − competence) (default .5 [A]).
    pub returned: f64,
    /// Chance that a tranche not paid by 31 December lapses, at each year end (default .1 [A]).
    pub lapse: f64,
    /// Cost of a package of works, rupiah (default 100 million [A]).
    pub package_cost: f64,
    /// Share of spending that is paid as wages to households who come (default .25 [A]).
    pub wage_share: f64,
    /// Months within which a year's plan promises that works will stand (default 12 [A]).
    pub promised_within: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "fund" {
        "amount" Type::Value(0.0, 1e12), Required, RupiahPerCommunityYear, [Design];
        "budget_share" DOSE, Or("1.0"), Share, [Design];
        "tranches" Type::Numbers(0.0, 1.0), Or("[0.7, 0.3]"), Share, [Study(1)];
        "lag" Type::Value(0.0, 120.0), Or("{ dist = \"gamma\", mean = 2.0, sd = 1.41 }"), Months, [Assumption];
        "gap" Type::Value(0.0, 120.0), Or("{ dist = \"gamma\", mean = 3.0, sd = 2.1 }"), Months, [Assumption];
        "paper_rate" Type::Number(0.0, 10.0), Or("0.4"), SetsPerMonth, [Assumption];
        "returned" SHARE, Or("0.5"), Chance, [Assumption];
        "lapse" SHARE, Or("0.1"), ChancePerYearEnd, [Assumption];
        "package_cost" Type::Number(1e5, 1e12), Or("100000000.0"), Rupiah, [Assumption];
        "wage_share" SHARE, Or("0.25"), Share, [Assumption];
        "promised_within" Type::Number(1.0, 120.0), Or("12.0"), Months, [Assumption];
    }
}

impl Fund {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        let tranches = keys.table().get("tranches").and_then(|item| item.node.list()).unwrap_or(&[]);
        Ok(Fund {
            amount: keys.value("amount")?,
            budget_share: keys.value("budget_share")?,
            tranches: tranches.iter().filter_map(|item| item.node.number()).collect(),
            lag: keys.value("lag")?,
            gap: keys.value("gap")?,
            paper_rate: keys.number("paper_rate")?,
            returned: keys.number("returned")?,
            lapse: keys.number("lapse")?,
            package_cost: keys.number("package_cost")?,
            wage_share: keys.number("wage_share")?,
            promised_within: keys.number("promised_within")?,
        })
    }
}
