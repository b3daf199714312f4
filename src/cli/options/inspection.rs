//! Options of the commands that look closer: networks, lives.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Which;
use crate::core::units::Month;

#[derive(Debug, Args)]
pub(in crate::cli) struct Network {
    #[command(flatten)]
    pub which: Which,
    /// The month, as YYYY-MM
    #[arg(long, value_name = "MONTH")]
    pub month: Month,
    /// The format
    #[arg(long, value_enum, default_value_t = NetworkFormat::Graphml)]
    pub format: NetworkFormat,
    /// Which table of CSV: a row a tie, or a row a household [default: edges]
    #[arg(long, value_enum)]
    pub table: Option<NetworkTable>,
    /// Only this community
    #[arg(long, value_name = "NAME")]
    pub community: Option<String>,
    /// A new file instead of stdout
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Trace {
    #[command(flatten)]
    pub which: Which,
    /// The household: its community and its number from 0; the number alone where there is one community
    #[arg(long, value_name = "COMMUNITY:NUMBER")]
    pub household: String,
    /// A second arm: where the two lives part, and why
    #[arg(long, value_name = "NAME")]
    pub against: Option<String>,
    /// Show these months [default: those in which something happened or moved; with --against a year from
    /// the first difference on]
    #[arg(long, value_name = "FROM..TO", value_parser = months)]
    pub months: Option<(Month, Month)>,
    /// Show every month
    #[arg(long, conflicts_with = "months")]
    pub all_months: bool,
    /// The format
    #[arg(long, value_enum, default_value_t = TraceFormat::Table)]
    pub format: TraceFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TraceFormat {
    /// For people
    Table,
    /// For machines: a row a term
    Csv,
}

/// `2017-01..2018-06`, or one month.
fn months(text: &str) -> Result<(Month, Month), String> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let (from, to): (Month, Month) = (from.parse()?, to.parse()?);
    if from > to {
        return Err(format!("{from} is after {to}"));
    }
    Ok((from, to))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NetworkFormat {
    /// XML that igraph, NetworkX and Gephi read
    Graphml,
    /// XML of Gephi, with strength as weight
    Gexf,
    /// A table, see --table
    Csv,
    /// A picture, for print; everyone keeps their place in every month and arm
    Svg,
    /// The same, for slides
    Png,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NetworkTable {
    Edges,
    Nodes,
}
