//! The same bytes, whatever must not matter.

mod forms;
mod levels;
mod same_bytes;
