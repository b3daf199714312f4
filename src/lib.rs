//! **berdaya** (Indonesian: *empowered*), a parallel simulator of community empowerment.
//!
//! The order of the modules below is the architecture: a module may import only modules declared
//! above it. `tests/suite/architecture.rs` holds that. See `docs/architecture.md`.

// Marks of sources, [D] [V] [R] [A] [S:nnn], stand all over the documentation and are not links.
#![allow(rustdoc::broken_intra_doc_links)]

pub mod core;
pub mod measures;
pub mod scenario;
pub mod model;
#[cfg(feature = "program")]
pub mod import;
#[cfg(feature = "program")]
pub mod study;
#[cfg(feature = "program")]
pub mod explain;
#[cfg(feature = "program")]
pub mod present;
#[cfg(feature = "program")]
pub mod evidence;
#[cfg(feature = "program")]
pub mod cli;
