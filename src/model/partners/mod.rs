//! Partners of a community, and how it is seen from outside.

pub mod state;
pub mod deliver;
pub mod step;
