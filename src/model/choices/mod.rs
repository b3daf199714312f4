//! Choices: assemblies choose activities, households take them up.

pub mod parameters;
pub mod choice;
pub mod activities;
pub mod assembly;
pub mod state;
