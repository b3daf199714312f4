//! Options of the commands that look closer: networks, lives.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Rows, Which};
use crate::cli::language;
use crate::core::text::say;
use crate::core::units::Month;

#[derive(Debug, Args)]
pub(in crate::cli) struct Network {
    #[command(flatten)]
    pub which: Which,
    #[arg(long)]
    pub month: Month,
    #[arg(long, value_enum, default_value_t = NetworkFormat::Graphml)]
    pub format: NetworkFormat,
    #[arg(long, value_enum)]
    pub table: Option<NetworkTable>,
    #[arg(long)]
    pub community: Option<String>,
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Trace {
    #[command(flatten)]
    pub which: Which,
    #[arg(long)]
    pub household: String,
    #[arg(long)]
    pub against: Option<String>,
    #[arg(long, value_parser = months)]
    pub months: Option<(Month, Month)>,
    #[arg(long, conflicts_with = "months")]
    pub all_months: bool,
    #[arg(long, value_enum, default_value_t = Rows::Table)]
    pub format: Rows,
}

/// `2017-01..2018-06`, or one month.
fn months(text: &str) -> Result<(Month, Month), String> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let (from, to): (Month, Month) = (from.parse()?, to.parse()?);
    if from > to {
        let (from, to) = (from.to_string(), to.to_string());
        return Err(say!(language(), commands::months_reversed, from = from, to = to));
    }
    Ok((from, to))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NetworkFormat {
    Graphml,
    Gexf,
    Csv,
    Svg,
    Png,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NetworkTable {
    Edges,
    Nodes,
}
