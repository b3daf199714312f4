//! Pictures and pages, made from an answer.

pub mod figures;
pub mod report;
