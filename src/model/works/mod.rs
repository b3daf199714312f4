//! Works: the investment fund, packages that are built and decay, litter.

pub mod deliver;
pub mod step;
