//! What lending, loan groups and their books are handed, and the working columns of lending.

use super::meetings::Meet;
use super::state_debts::Debts;
use super::state_groups::Groups;
use crate::model::livelihoods::living::Living;
use crate::model::livelihoods::state::Enterprises;
use crate::model::world::accounts::Accounts;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;

/// The books that loans are written into.
#[allow(missing_docs)]
pub struct Books<'a> {
    pub households: &'a mut Households,
    pub accounts: &'a mut Accounts,
    pub debts: &'a mut Debts,
}

/// What individual loans read and write.
#[allow(missing_docs)]
pub struct Lending<'a> {
    pub books: Books<'a>,
    pub enterprises: &'a mut Enterprises,
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub usual: &'a mut [f32],
    pub income: &'a [i32],
    pub market: &'a Living,
    pub own: &'a mut Work,
}

/// Working columns of lending.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Somebody lends to individuals, or is owed something.
    pub lenders: bool,
    /// There is a group, or a scheme that is open.
    pub groups: bool,
    /// Luck of borrowing; empty where nobody lends.
    pub luck: Vec<u32>,
    /// Interest and principal paid this month, units of Rp 100; empty where nobody owes or owns anything.
    pub service: Vec<i32>,
}

/// What loan groups read and write.
#[allow(missing_docs)]
pub struct Grouping<'a> {
    pub books: Books<'a>,
    pub meet: Meet<'a>,
    pub groups: &'a mut Groups,
    pub enterprises: &'a Enterprises,
    pub usual: &'a mut [f32],
    pub income: &'a [i32],
    pub own: &'a mut Work,
}
