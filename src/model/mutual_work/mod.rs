//! Mutual work (*gotong royong*): who comes to the weekly works, what is given for it, who is reprimanded.

pub mod parameters;
pub mod incentive;
pub mod norm;
pub mod additive_logit;
pub mod incentives;
pub mod participation;
pub mod reprimands;
pub mod state;
