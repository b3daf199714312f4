//! Training: courses, self-teaching, visits to model villages.

pub mod deliver;
pub mod deliver_model_village;
pub mod step;
pub mod self_teaching;
