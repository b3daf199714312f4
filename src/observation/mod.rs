//! What is observed: every measure computed from sums in a fixed order.

pub mod actors;
pub mod civic;
pub mod ledger;
pub mod spread;
pub mod tally;
