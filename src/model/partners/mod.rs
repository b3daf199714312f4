//! Partners of a community, and how it is seen from outside.

pub mod parameters;
pub mod state;
pub mod partner;
pub mod step;
