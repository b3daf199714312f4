//! The command line as a user meets it.

mod commands;
mod exit_codes;
mod manners;
mod network;
mod newcomers;
mod warnings;
