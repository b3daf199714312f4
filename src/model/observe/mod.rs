//! What is observed: every measure computed from sums in a fixed order.

pub mod actors;
pub mod commons;
pub mod civic;
pub mod fine;
pub mod households;
pub mod ledger;
pub mod moving;
pub mod places;
pub mod spread;
mod sums;
pub mod tally;
