//! All tests of the program from outside, in one binary: a group is a module, and its name a filter
//! (`cargo test --test suite limits::`).
//!
//! They run side by side in threads of one process: none may change the environment, the current folder
//! or a file of fixed name, and one that measures its process starts a process for that.

mod make;

mod architecture;
mod command_line;
mod determinism;
mod docs;
mod inputs;
mod limits;
mod plausibility;
mod present;
mod processes;
mod properties;
mod random_numbers;
mod runs;
mod words;
