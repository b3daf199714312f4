//! Looking closer at a world than the tables do: the ties at a month, one household's life, and where two lives
//! diverge first.
//!
//! Whoever looks on changes nothing: a world is simulated by `model` as in a run, and read between phases. Nothing
//! here is part of a run, and no run pays for it. Facts are typed all the way up; words are made of them last.
//!
//! The files are a ladder: each imports only files that stand above it here.

// The ties at a month, as data.
pub mod structure;
pub mod network;
pub mod attributes;
mod graph;

// What is known of a month, and the formulas that lead to it.
pub mod life;
pub mod names;
pub mod quantity;
mod draws;
mod coming;
mod learnt;
pub mod formulas;

// One household's month: decisions with the terms that moved them.
pub mod keys;
pub mod event;
mod earning;
mod decisions;
pub mod page;

// Two lives: the first divergence, and back to its cause.
pub mod steps;
mod facts;
mod likely;
mod causes;
pub mod parting;

// Rows for machines, words for people.
pub mod rows;
mod happened;
pub mod tables;
pub mod story;

pub use graph::{Format, Table, write};
