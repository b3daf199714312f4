//! The model: the world that topics share, one folder a topic, the lists that join them.

pub mod world;
pub mod mutual_work;
pub mod trust;
pub mod news;
pub mod board;
pub mod works;
pub mod training;
pub mod livelihoods;
pub mod credit;
pub mod commons;
pub mod choices;
pub mod partners;
pub mod moving;
pub mod shocks;
pub mod welfare;
pub mod community;
pub mod founding;
pub mod working;
pub mod programme;
pub mod observe;
pub mod year_end;
pub mod month;
pub mod engine;
