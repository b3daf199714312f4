//! Shocks: floods, pandemics, prices.

pub mod deliver;
pub mod step;
