//! Figures, report and traced lives.

mod figures;
mod report;
mod trace;
