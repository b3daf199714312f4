//! Moving: households leave, newcomers take their places.

pub mod state;
pub mod step;
