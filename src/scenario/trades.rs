//! Trades: kinds of small enterprise that a household may own. None by default.

use super::document::Table;
use super::extract::{Broken, Keys};

/// What a trade makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// Food and snacks.
    Food,
    /// Other goods.
    Goods,
    /// A service, which no outlet can sell.
    Service,
}

/// A kind of small enterprise. Money in rupiah of March 2021.
#[derive(Clone, Debug, PartialEq)]
pub struct Trade {
    /// Its name.
    pub name: String,
    /// What it makes.
    pub product: Product,
    /// Share of households that own one when the world is founded.
    pub owners: f64,
    /// Sunk cost of starting.
    pub start_up: f64,
    /// Working capital that full work needs.
    pub capital: f64,
    /// Cost of the tools that full work needs.
    pub tools: f64,
    /// Share of these tools at hand without buying any.
    pub tools_shared: f64,
    /// How far skill decides what is produced, 0–1.
    pub skill: f64,
    /// Share of production lost in the worst weather.
    pub weather: f64,
    /// Share of the household's working time that it takes from wages.
    pub time: f64,
    /// Sales a month at full work.
    pub sales: f64,
    /// Cost of inputs, as a share of sales.
    pub inputs: f64,
    /// Cost a month that does not depend on sales.
    pub fixed: f64,
    /// Part of households' consumption that goes into this kind of product.
    pub spending: f64,
    /// What buyers outside spend on it a month, at most, at all producers of the community together.
    pub outside: f64,
}

/// Reads the checked tables of a document.
pub(super) fn read(tree: &Table) -> Result<Vec<Trade>, Broken> {
    tree.tables("trade").map(|(table, _)| Trade::read(&Keys::of(table))).collect()
}

impl Trade {
    fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Trade {
            name: keys.text("name")?,
            product: match keys.text("product")?.as_str() {
                "food" => Product::Food,
                "goods" => Product::Goods,
                "service" => Product::Service,
                other => return Err(format!("the product `{other}` passed the checks")),
            },
            owners: keys.number("owners")?,
            start_up: keys.number("start_up")?,
            capital: keys.number("capital")?,
            tools: keys.number("tools")?,
            tools_shared: keys.number("tools_shared")?,
            skill: keys.number("skill")?,
            weather: keys.number("weather")?,
            time: keys.number("time")?,
            sales: keys.number("sales")?,
            inputs: keys.number("inputs")?,
            fixed: keys.number("fixed")?,
            spending: keys.number("spending")?,
            outside: keys.number("outside")?,
        })
    }
}
