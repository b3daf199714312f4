//! Options of the commands that write texts: new scenarios, explanations, completions.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::key_value;

#[derive(Debug, Args)]
pub(in crate::cli) struct New {
    /// Its name; the file is NAME.toml. Or the file itself, with a `/` or ending in .toml
    pub name: PathBuf,
    /// Start from this scenario, a file or the name of a bundled one
    #[arg(long, value_name = "SCENARIO")]
    pub from: Option<OsString>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    /// A scenario (a file, or the name of a bundled one), a key such as trust.gain or fund.gap, a kind of
    /// intervention, or a measure
    #[arg(value_name = "SCENARIO|KEY")]
    pub what: OsString,
    /// Change a key of the scenario first, for example parameters.trust.gain=0.05 (repeatable)
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    /// Also every parameter that is at its default
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}
