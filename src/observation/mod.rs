//! What is observed, and how: every measure declared once, computed from sums in a fixed order.

pub mod measures;

pub mod spread;
pub mod tally;
