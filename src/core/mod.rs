//! What everything stands on: texts and numbers of both languages, units, mathematics, random draws, cores, lists.

pub mod text;
pub mod units;
pub mod maths;
pub mod random;
pub mod cores;
pub mod lists;
