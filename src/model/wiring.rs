//! Each step of the month is handed what it names: the community and its working columns are taken apart here,
//! and nowhere else.

mod earning;
mod learning;
mod people;
mod works;

pub use earning::*;
pub use learning::*;
pub use people::*;
pub use works::*;
