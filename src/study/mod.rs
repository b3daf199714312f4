//! A study: arms and replicates that are lived, parts that they leave behind, tables, paired effects, manifest.

pub mod layout;
pub mod answer;
pub mod files;
pub mod stats;
pub mod packing;
pub mod fine;
pub mod store;
pub mod effects;
pub mod influence;
pub mod gather;
pub mod compare;
pub mod warnings;
pub mod monthly;
pub mod tables;
pub mod parquet;
pub mod manifest;
mod keep;
pub mod version;
pub mod replicate;
pub mod experiment;
