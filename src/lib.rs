//! **berdaya** (Indonesian: *empowered*), a parallel simulator of community empowerment.
//!
//! The order of the modules below is the architecture: a module may import only modules declared
//! above it. `tests/architecture.rs` holds that. See `docs/architecture.md`.

pub mod units;
pub mod maths;
pub mod random;
pub mod scenario;
pub mod observation;
pub mod results;
pub mod figures;
pub mod report;
