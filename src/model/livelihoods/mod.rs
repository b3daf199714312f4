//! Livelihoods: wages, enterprises, their market and outlet.

pub mod state;
pub mod deliver_outlet;
pub mod step;
pub mod enterprises;
pub mod entry;
pub mod market;
pub mod living;
pub mod pools;
