//! Credit: loans, loan groups and their meetings, pooled capital.

pub mod parameters;
pub mod state_debts;
pub mod state_groups;
pub mod state_pool;
pub mod group_loan;
pub mod meeting;
pub mod microfinance;
pub mod step;
pub mod group_formation;
pub mod groups;
pub mod loans;
pub mod meetings;
pub mod pooling;
pub mod parts;
