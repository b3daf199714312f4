//! What tests are made with.

pub mod cheap_model;
pub mod every_intervention;
pub mod own_process;
pub mod run_folder;
pub mod settled_worlds;
pub mod small_scenario;
pub mod small_ward;
pub mod synthetic_answers;
pub mod typed_commands;
pub mod varied_scenario;
