//! The board (LKM) and the other actors of a programme: their ties, what they can do, what goes missing.

pub mod parameters;
pub mod presence;
pub mod state;
pub mod audit;
pub mod deliver_capability;
pub mod coordination;
pub mod delineation;
pub mod facilitator;
pub mod handover;
pub mod step;
pub mod capability;
pub mod leakage;
