//! Commons: gardens that are kept and harvested together.

pub mod state;
pub mod deliver;
pub mod step;
pub mod litter;
