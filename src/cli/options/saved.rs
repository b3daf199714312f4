//! Options of the commands that read finished runs.

use std::path::PathBuf;

use clap::Args;

use super::Rows;

#[derive(Debug, Args)]
pub(in crate::cli) struct Saved {
    pub run: PathBuf,
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Clone, Debug, Args)]
pub(in crate::cli) struct Compare {
    #[arg(required = true)]
    pub runs: Vec<PathBuf>,
    #[arg(long = "arm")]
    pub arms: Vec<String>,
    #[arg(long)]
    pub against: Option<String>,
    #[arg(long = "measure", value_delimiter = ',')]
    pub measures: Vec<String>,
    #[arg(long)]
    pub window: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long, default_value = "all")]
    pub group: String,
    #[arg(long, value_enum, default_value_t = Rows::Table)]
    pub format: Rows,
}
