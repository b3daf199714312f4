//! What single processes of the model do, in small worlds.

mod audit;
mod commons;
mod doses;
mod facilitators_and_tranches;
mod help_after_shock;
mod influence;
mod model_villages;
mod partners;
mod transfers;
