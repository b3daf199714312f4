//! The options of the command line, as typed.

mod comma;
mod indonesian;
mod inspection;
mod saved;
mod texts;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::core::text::Language;
pub(super) use inspection::{Network, NetworkFormat, NetworkTable, Trace, TraceFormat};
pub(super) use saved::{Compare, CompareFormat, Saved};
pub(super) use texts::{Completions, Explain, New};

/// A parallel simulator of community empowerment.
#[derive(Debug, Parser)]
#[command(
    name = "berdaya",
    version,
    about,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub(super) struct Options {
    #[command(subcommand)]
    pub command: Command,
    /// Language of everything that people read: en or id [default: that of the locale]
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<Language>,
}

impl Options {
    /// The command line as it is told in this language; it understands the same in each.
    pub fn described(language: Language) -> clap::Command {
        match language {
            Language::English => Options::command(),
            _ => indonesian::localised(Options::command()),
        }
    }

    /// What was typed.
    pub fn read(language: Language) -> Result<Self, clap::Error> {
        let mut command = Options::described(language);
        let mut matches =
            command.try_get_matches_from_mut(without_language(std::env::args_os()))?;
        Options::from_arg_matches_mut(&mut matches).map_err(|e| e.format(&mut command))
    }
}

/// `help` takes nothing but names of commands: there `--lang` is taken out, its work is done.
fn without_language(typed: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut typed: Vec<OsString> = typed.into_iter().collect();
    let says = |word: &OsString| word.to_str().is_some_and(|w| w.starts_with("--lang"));
    if typed.get(1).is_some_and(|word| word == "help") {
        while let Some(at) = typed.iter().position(says) {
            let words = if typed[at] == "--lang" { 2 } else { 1 };
            typed.drain(at..(at + words).min(typed.len()));
        }
    }
    typed
}

/// The language that is asked for by `--lang`, found before anything is understood: help, too, comes
/// in that language. A word that is no language is refused when the command line is read.
pub(super) fn asked<T: AsRef<OsStr>>(typed: impl IntoIterator<Item = T>) -> Option<Language> {
    let mut found = None;
    let mut typed = typed.into_iter();
    while let Some(word) = typed.next() {
        let Some(word) = word.as_ref().to_str() else { continue };
        match word.strip_prefix("--lang") {
            _ if word == "--" => break,
            Some("") => {
                let next = typed.next();
                found = next.and_then(|next| next.as_ref().to_str()?.parse().ok()).or(found);
            }
            Some(rest) => {
                found = rest.strip_prefix('=').and_then(|word| word.parse().ok()).or(found);
            }
            None => {}
        }
    }
    found
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List the bundled scenarios
    List,
    /// Write a commented scenario to start from
    New(New),
    /// Check scenarios; report every problem with its place
    Check(Check),
    /// Explain a scenario, or a key, in plain words
    Explain(Explain),
    /// Print the JSON Schema of scenario files, for completion in editors
    Schema,
    /// Run all arms and replicates of a scenario
    Run(Box<Run>),
    /// Compare the arms of a finished run, or finished runs that share population and seed
    Compare(Compare),
    /// Draw the figures of a finished run again
    Figures(Saved),
    /// Write the report of a finished run again
    Report(Saved),
    /// Write the ties at the end of a month, for Gephi, igraph or NetworkX, or as a picture
    Network(Network),
    /// Follow one household month by month: each decision with the terms that moved it
    Trace(Trace),
    /// Run the rows of evidence: what must come out of the model without being put in
    Patterns(Box<Patterns>),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page, for man(1)
    Man,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files, or names of bundled scenarios
    #[arg(required = true, value_name = "SCENARIO")]
    pub scenarios: Vec<OsString>,
    /// Change a key, for example parameters.trust.gain=0.05 (repeatable)
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub set: Vec<(String, String)>,
}

#[derive(Debug, Args)]
pub(super) struct Run {
    /// A file (with a `/` or ending in .toml) or the name of a bundled scenario
    pub scenario: OsString,
    /// Change a key, for example intervention.bdi.gap=18; in one arm alone arm.late.intervention.bdi.gap=18
    /// (repeatable)
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    /// Replicates at central values (and draws of assumptions, if there are any)
    #[arg(long, value_name = "N")]
    pub replicates: Option<u32>,
    /// Run only the first N months
    #[arg(long, value_name = "N")]
    pub months: Option<u32>,
    /// The seed that all luck comes from
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Threads; the results do not depend on it [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub threads: Option<u16>,
    /// Folder of all runs: this one goes to DIR/SCENARIO/RUN-ID [default: output]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Only these arms (repeatable); the control always runs
    #[arg(long = "arm", value_name = "NAME")]
    pub arms: Vec<String>,
    /// Finest level of the monthly table
    #[arg(long, value_enum)]
    pub level: Option<LevelWord>,
    /// Formats of the monthly table
    #[arg(long, value_enum, value_delimiter = ',', default_value = "parquet")]
    pub format: Vec<Format>,
    /// Draw no figures
    #[arg(long)]
    pub no_figures: bool,
    /// Say nothing but errors
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say what is chosen and how fast it goes
    #[arg(short, long)]
    pub verbose: bool,
    /// Say how large it is and about how long it takes, on how much disk, and start nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Forget what is kept of this run, and run all of it again
    #[arg(long)]
    pub fresh: bool,
}

/// Which replicate of which arm is looked at.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// A file (with a `/` or ending in .toml) or the name of a bundled scenario
    pub scenario: OsString,
    /// Change a key, for example intervention.bdi.gap=18; in one arm alone arm.late.intervention.bdi.gap=18
    /// (repeatable)
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    /// The arm [default: the control]
    #[arg(long, value_name = "NAME")]
    pub arm: Option<String>,
    /// The replicate, from 0
    #[arg(long, value_name = "R", default_value_t = 0)]
    pub replicate: u32,
    /// The replicate of that number with assumptions drawn, not the one at central values
    #[arg(long)]
    pub drawn: bool,
}

impl Run {
    /// The command as one would type it again, for a shell; options that change no result are left out.
    pub fn as_typed(&self) -> String {
        let mut words = vec!["berdaya run".to_string(), quoted(&self.scenario.to_string_lossy())];
        words.extend(self.arms.iter().map(|arm| format!("--arm {}", quoted(arm))));
        words.extend(self.short().map(|(option, _, value)| format!("{option} {value}")));
        let set = self.set.iter().map(|(key, value)| quoted(&format!("{key}={value}")));
        words.extend(set.map(|set| format!("--set {set}")));
        words.join(" ")
    }

    /// All changes of keys, short options after `--set`.
    pub fn overrides(&self) -> Vec<(String, String)> {
        let short = self.short().map(|(_, key, value)| (key.to_string(), value));
        self.set.iter().cloned().chain(short).collect()
    }

    /// Options that are short for a key: the option, the key, what was typed.
    fn short(&self) -> impl Iterator<Item = (&'static str, &'static str, String)> {
        let level = self.level.and_then(|level| level.to_possible_value());
        [
            ("--replicates", "scenario.replicates", self.replicates.map(|n| n.to_string())),
            ("--months", "scenario.months", self.months.map(|n| n.to_string())),
            ("--seed", "scenario.seed", self.seed.map(|n| n.to_string())),
            ("--level", "output.level", level.map(|level| level.get_name().to_string())),
        ]
        .into_iter()
        .filter_map(|(option, key, value)| Some((option, key, value?)))
    }
}

#[derive(Debug, Args)]
pub(super) struct Patterns {
    /// Studies (kotaku, 001), rows (P10a, or P10 for all of them) or files of rows (.toml) [default:
    /// all that come with the program]
    #[arg(value_name = "STUDY|ROW|FILE")]
    pub rows: Vec<String>,
    /// Name the rows, and run nothing
    #[arg(long)]
    pub list: bool,
    /// Replicates a row; fewer than 30 are no evidence [default: 30]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(2..=100_000))]
    pub replicates: Option<u32>,
    /// Draws of the assumptions, where there are any [default: as many as replicates]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100_000))]
    pub draws: Option<u32>,
    /// All sizes and seeds that the rows' files declare, not only the first
    #[arg(long, conflicts_with_all = ["check", "robust"])]
    pub full: bool,
    /// These sizes against the base scenario
    #[arg(long = "size", value_name = "X,…", value_delimiter = ',', value_parser = size, conflicts_with_all = ["full", "robust"])]
    pub sizes: Vec<f64>,
    /// These seeds
    #[arg(long = "seed", value_name = "N,…", value_delimiter = ',', conflicts_with_all = ["full", "robust"])]
    pub seeds: Vec<u64>,
    /// Neither the null model nor the off-switches
    #[arg(long)]
    pub bare: bool,
    /// Run again what a table (CSV) holds; exit 1 where a row that was matched no longer is
    #[arg(long, value_name = "FILE", conflicts_with = "robust")]
    pub check: Option<PathBuf>,
    /// Instead of the table: other seeds, other sizes, every parameter 25 % up and down
    #[arg(long)]
    pub robust: bool,
    /// Instead of the table: rows under every combination of the rival forms of participation and trust
    /// [rows without names: P01, P04, P10, P17, P28, P30]
    #[arg(long, conflicts_with_all = ["check", "robust", "full", "sizes", "seeds"])]
    pub forms: bool,
    /// Replicates of each of these worlds
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(2..=1000))]
    pub robust_replicates: u32,
    /// Format of the table on stdout
    #[arg(long, value_enum, default_value = "markdown")]
    pub format: TableFormat,
    /// Threads; the results do not depend on it [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub threads: Option<u16>,
    /// Folder of all runs: figure and finished worlds go to DIR/patterns [default: output]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Draw no figure
    #[arg(long)]
    pub no_figures: bool,
    /// Say nothing but errors
    #[arg(short, long)]
    pub quiet: bool,
}

fn size(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(x) if (0.01..=100.0).contains(&x) => Ok(x),
        _ => Err("must be a number, 0.01 – 100".into()),
    }
}

/// Formats of the table of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TableFormat {
    /// To be read
    Markdown,
    /// To be kept and compared
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum LevelWord {
    /// Regions only
    Region,
    /// Regions and communities
    Community,
    /// And each neighbourhood (RT) by group: more rows of the monthly table, nothing else
    Neighbourhood,
    /// And each household: a very large table; --dry-run says how large
    Household,
}

/// Formats of the monthly table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Parquet,
    Csv,
}

fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => {
            let (key, value) = (key.trim(), value.trim());
            match comma::comma(key, value) {
                Some(why) => Err(why),
                None => Ok((of_arm(key), value.to_string())),
            }
        }
        _ => Err("write it as KEY=VALUE, for example scenario.seed=7".into()),
    }
}

/// A word as a shell takes it: in single quotes where it holds more than letters, digits and the like.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_string();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// `arm.late.intervention.bdi.gap` is a change that the arm `late` makes; scenario files have those under
/// the arm's `set`.
fn of_arm(key: &str) -> String {
    const WORLD: [&str; 6] =
        [".parameters.", ".population.", ".community.", ".trade.", ".intervention.", ".model."];
    let root = WORLD.iter().filter_map(|root| key.find(root)).min();
    match root {
        Some(at) if key.starts_with("arm.") && at > "arm".len() && !key[..at].ends_with(".set") => {
            format!("{}.set{}", &key[..at], &key[at..])
        }
        _ => key.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        use Language::{English, Indonesian};
        for (typed, language) in [
            ("berdaya --lang id list", Some(Indonesian)),
            ("berdaya explain kotaku --lang=id", Some(Indonesian)),
            ("berdaya run --lang en --help", Some(English)),
            ("berdaya run --language id", None),
            ("berdaya run --lang", None),
            ("berdaya run --lang fr", None),
            ("berdaya check -- --lang id", None),
        ] {
            assert_eq!(asked(typed.split(' ')), language, "{typed}");
        }
    }

    #[test]
    fn the_options_do_not_contradict_each_other() {
        Options::command().debug_assert();
    }
}
