//! What single processes of the model do, in small worlds.

mod audit;
mod commons;
mod influence;
mod model_villages;
mod partners;
