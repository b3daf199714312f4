//! Options of the commands that write texts: new scenarios, explanations, completions.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::key_value;

#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    pub name: PathBuf,
    #[arg(long)]
    pub from: Option<OsString>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    #[arg(required_unless_present = "wiring")]
    pub what: Option<OsString>,
    #[arg(long = "set", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, conflicts_with_all = ["what", "set", "all"])]
    pub wiring: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Completions {
    #[arg(value_enum)]
    pub shell: Shell,
}
