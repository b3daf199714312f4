//! Shocks: floods, pandemics, prices.

pub mod parameters;
pub mod shock;
pub mod step;
