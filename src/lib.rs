//! **berdaya** (Indonesian: *empowered*), a parallel simulator of community empowerment.
//!
//! The order of the modules below is the architecture: a module may import only modules declared
//! above it. `tests/suite/architecture.rs` holds that. See `docs/architecture.md`.

// Marks of sources, [D] [V] [R] [A] [S:nnn], stand all over the documentation and are not links.
#![allow(rustdoc::broken_intra_doc_links)]

pub mod language;
pub mod units;
pub mod maths;
pub mod random;
pub mod measures;
pub mod import;
pub mod scenario;
pub mod population;
pub mod kernels;
pub mod programme;
pub mod dynamics;
pub mod observation;
pub mod results;
pub mod simulation;
pub mod inspection;
pub mod experiment;
pub mod figures;
pub mod report;
pub mod patterns;
pub mod cli;
