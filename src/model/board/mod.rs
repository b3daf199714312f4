//! The board (LKM) and the other actors of a programme: their ties, what they can do, what goes missing.

pub mod presence;
pub mod state;
pub mod deliver_audit;
pub mod deliver_capability;
pub mod deliver_coordination;
pub mod deliver_delineation;
pub mod deliver_facilitator;
pub mod deliver_handover;
pub mod step;
pub mod capability;
pub mod leakage;
