//! Livelihoods: wages, enterprises, their market and outlet.

pub mod parameters;
pub mod trades;
pub mod state;
pub mod outlet;
pub mod transfer;
pub mod step;
pub mod enterprises;
pub mod entry;
pub mod market;
pub mod living;
pub mod pools;
