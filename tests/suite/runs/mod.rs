//! Runs on disk: kept, continued, and written as tables.

mod interruption;
mod store;
mod tables;
