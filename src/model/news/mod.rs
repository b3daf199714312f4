//! News: who knows of a programme, how it is told on, who is for it and who against.

pub mod parameters;
pub mod state;
pub mod entry;
pub mod opposition;
pub mod socialisation;
pub mod step;
pub mod information;
pub mod stance;
