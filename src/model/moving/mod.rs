//! Moving: households leave, newcomers take their places.

pub mod parameters;
pub mod step;
