//! Wide bounds that a sound model keeps, and the field studies beside it.

mod actors;
mod handover;
mod villages;
