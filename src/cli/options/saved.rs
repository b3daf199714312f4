//! Options of the commands that read finished runs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(in crate::cli) struct Saved {
    /// The folder of a finished run, as `berdaya run` prints it
    #[arg(value_name = "RUN")]
    pub run: PathBuf,
    /// Say nothing but errors
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Clone, Debug, Args)]
pub(in crate::cli) struct Compare {
    /// One folder of a finished run: its arms. Several, that share population and seed: each against the
    /// first, arm by arm
    #[arg(value_name = "RUN", required = true)]
    pub runs: Vec<PathBuf>,
    /// Only these arms (repeatable)
    #[arg(long = "arm", value_name = "NAME")]
    pub arms: Vec<String>,
    /// Against this arm [default: the control; of several runs, the arm of the same name], or against this
    /// run, a folder [default: the first]
    #[arg(long, value_name = "NAME|RUN")]
    pub against: Option<String>,
    /// These measures, or `all` (repeatable) [default: the scenario's headline]
    #[arg(long = "measure", value_name = "ID", value_delimiter = ',')]
    pub measures: Vec<String>,
    /// The time: end, last_12, after_0 … or a December as 2019-12, or `all` [default: the scenario's
    /// verdict]
    #[arg(long, value_name = "WINDOW")]
    pub window: Option<String>,
    /// The region or community [default: the first region]
    #[arg(long, value_name = "NAME")]
    pub place: Option<String>,
    /// Who: all, delineated, other, poor or non_poor
    #[arg(long, value_name = "GROUP", default_value = "all")]
    pub group: String,
    /// The format
    #[arg(long, value_enum, default_value_t = CompareFormat::Table)]
    pub format: CompareFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CompareFormat {
    /// For people
    Table,
    /// For machines: the columns of effects.csv
    Csv,
}
