//! Welfare: the indicators of each household.

pub mod step;
