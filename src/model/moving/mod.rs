//! Moving: households leave, newcomers take their places.

pub mod step;
