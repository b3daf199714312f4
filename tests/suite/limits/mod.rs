//! Limits with a known answer, of the model and of the canonical kernels.

mod choices;
mod closed_forms;
mod costs;
mod exact;
mod kernels;
mod livelihoods;
mod moving;
mod social_capital;
