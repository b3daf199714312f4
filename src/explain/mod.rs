//! Looking closer at a world than the tables do: the ties at a month, one household's life.
//!
//! Whoever looks on changes nothing: a world is lived by `model` as in a run, and read between
//! phases. Nothing here is part of a run, and no run pays for it.

pub mod attributes;
pub mod causes;
pub mod decisions;
pub mod earning;
pub mod formulas;
pub mod life;
pub mod names;
pub mod network;
pub mod page;
pub mod parting;
pub mod quantity;
pub mod structure;
pub mod tables;
pub mod facts;
pub mod indonesian;
mod graph;
mod learnt;
mod likely;
mod words;

pub use graph::{Format, Table, write};
