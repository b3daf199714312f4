//! News: who knows of a programme, how it is told on, who is for it and who against.

pub mod state;
pub mod deliver_entry;
pub mod deliver_opposition;
pub mod deliver_socialisation;
pub mod step;
pub mod information;
pub mod stance;
