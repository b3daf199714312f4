//! Choices: assemblies choose activities, households take them up.

pub mod deliver;
pub mod activities;
pub mod assembly;
pub mod state;
