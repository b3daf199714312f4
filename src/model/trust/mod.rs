//! Trust: looking around, learning on ties, ties that come and go, institutions.

pub mod parameters;
pub mod institutions;
pub mod learning;
pub mod looking;
pub mod reputation;
pub mod sums;
pub mod turnover;
