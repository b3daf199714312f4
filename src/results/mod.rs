//! What a run leaves behind: parts, tables, paired effects, manifest.

pub mod layout;

pub mod answer;
