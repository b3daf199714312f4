//! Commons: gardens that are kept and harvested together.

pub mod parameters;
pub mod state;
pub mod gardens;
pub mod step;
pub mod litter;
