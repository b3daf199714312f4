//! What is observed, and how: every measure declared once, computed from sums in a fixed order.

/// Every measure, declared once (above the scenario, whose headline names them).
pub use crate::measures;
