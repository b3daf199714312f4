//! Training: courses, self-teaching, visits to model villages.

pub mod parameters;
pub mod course;
pub mod model_village;
pub mod step;
pub mod self_teaching;
