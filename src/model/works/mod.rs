//! Works: the investment fund, packages that are built and decay, litter.

pub mod parameters;
pub mod spending;
pub mod fund;
pub mod step;
