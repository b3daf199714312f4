//! What a run leaves behind: parts, tables, paired effects, manifest.

pub mod layout;
pub mod answer;
pub mod files;
pub mod stats;
pub mod store;
pub mod fine;
pub mod effects;
pub mod influence;
pub mod gather;
pub mod compare;
pub mod monthly;
pub mod tables;
pub mod parquet;
pub mod manifest;
