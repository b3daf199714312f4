//! Trades: kinds of small enterprise that a household may own. None by default.

use crate::scenario::document::Table;
use crate::scenario::extract::{Broken, Keys, choice, record};
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{SHARE, Type};

choice! {
    /// What a trade makes.
    pub enum Product {
        /// Food and snacks.
        Food = "food",
        /// Other goods.
        Goods = "goods",
        /// A service, which no outlet can sell.
        Service = "service",
    }
}

record! {
    /// A kind of small enterprise. Money in rupiah of March 2021.
    pub struct Trade "trade" {
        name: String, Type::Text, Required, None, [Design];
        product: Product, Type::Choice(Product::WORDS), Or("\"food\""), None, [Design];
        owners: f64, SHARE, Or("0.02"), Share, [Assumption];
        start_up: f64, Type::Number(0.0, 1e9), Or("500000.0"), Rupiah, [Assumption, Study(4): "cakes"];
        capital: f64, Type::Number(1000.0, 1e9), Or("1000000.0"), Rupiah, [Assumption];
        tools: f64, Type::Number(0.0, 1e9), Or("500000.0"), Rupiah, [Assumption];
        tools_shared: f64, SHARE, Or("0.5"), Share, [Study(4): "tools-short", Assumption: "size"];
        skill: f64, SHARE, Or("0.5"), Share, [Assumption];
        weather: f64, SHARE, Or("0.0"), Share, [Study(2): "direction", Assumption: "size"];
        time: f64, SHARE, Or("0.2"), Share, [Assumption];
        sales: f64, Type::Number(1000.0, 1e9), Or("3000000.0"), RupiahPerMonth, [Assumption];
        inputs: f64, SHARE, Or("0.6"), Share, [Assumption];
        fixed: f64, Type::Number(0.0, 1e9), Or("50000.0"), RupiahPerMonth, [Assumption];
        spending: f64, SHARE, Or("0.01"), Share, [Assumption];
        outside: f64, Type::Number(0.0, 1e12), Or("5000000.0"), RupiahPerCommunityMonth, [Assumption];
    }
}

/// Reads the checked tables of a document.
pub(in crate::model) fn read(tree: &Table) -> Result<Vec<Trade>, Broken> {
    tree.tables("trade").map(|(table, _)| Trade::read(&Keys::of(table))).collect()
}
