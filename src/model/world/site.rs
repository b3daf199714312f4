//! Where an intervention is delivered: the parts of a community that a delivery may write. Of a topic's own
//! state it is handed what it names beside this.

use super::accounts::Accounts;
use super::board::Board;
use super::delivered::Delivered;
use super::households::Households;
use super::neighbourhoods::Neighbourhood;

/// The parts of a community that a delivery may write.
pub struct Site<'a> {
    /// The board: plans, works, and what was drawn once for an intervention.
    pub board: &'a mut Board,
    /// What this month delivers.
    pub delivered: &'a mut Delivered,
    /// Neighbourhoods.
    pub neighbourhoods: &'a mut [Neighbourhood],
    /// The households.
    pub households: &'a mut Households,
    /// Money.
    pub accounts: &'a mut Accounts,
    /// Part of the area with slum conditions at the founding: hectares of these, and of all.
    pub slum: (f64, f64),
    /// A slum decree is in force, as far as was delivered this month.
    pub decree: bool,
}
