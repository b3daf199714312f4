//! Credit: loans, loan groups and their meetings, pooled capital.

pub mod state_debts;
pub mod state_groups;
pub mod state_pool;
pub mod deliver_group_loan;
pub mod deliver_meeting;
pub mod deliver_microfinance;
pub mod step;
pub mod group_formation;
pub mod groups;
pub mod loans;
pub mod meetings;
pub mod pooling;
pub mod parts;
