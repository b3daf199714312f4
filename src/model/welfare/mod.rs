//! Welfare: the indicators of each household.

pub mod parameters;
pub mod step;
