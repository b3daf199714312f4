//! The options of the command line, as typed.

mod comma;
mod help;
mod inspection;
mod saved;
mod texts;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::language;
use crate::core::text::{Language, say};
pub(super) use help::usage;
pub(super) use inspection::{Network, NetworkFormat, NetworkTable, Trace};
pub(super) use saved::{Compare, Saved};
pub(super) use texts::{Completions, Explain, New};

/// The command line. Its words stand in the catalogue (`help.ftl`), see [`help`].
#[derive(Debug, Parser)]
#[command(name = "berdaya", version, subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Options {
    #[command(subcommand)]
    pub command: Command,
    #[arg(long, global = true)]
    pub lang: Option<Language>,
}

impl Options {
    /// The command line as it is told in this language; it understands the same in each.
    pub fn described(language: Language) -> clap::Command {
        help::described(language, Options::command())
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
    List,
    New(New),
    Check(Check),
    Explain(Explain),
    Schema,
    Run(Box<Run>),
    Compare(Compare),
    Figures(Saved),
    Report(Saved),
    Network(Network),
    Trace(Trace),
    Patterns(Box<Patterns>),
    Completions(Completions),
    Man,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(required = true)]
    pub scenarios: Vec<OsString>,
    #[arg(long = "set", value_parser = key_value)]
    pub set: Vec<(String, String)>,
}

#[derive(Debug, Args)]
pub(super) struct Run {
    pub scenario: OsString,
    #[arg(long = "set", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    #[arg(long)]
    pub replicates: Option<u32>,
    #[arg(long)]
    pub months: Option<u32>,
    #[arg(long)]
    pub seed: Option<u64>,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub threads: Option<u16>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long = "arm")]
    pub arms: Vec<String>,
    #[arg(long, value_parser = ["region", "community", "neighbourhood", "household"])]
    pub level: Option<String>,
    #[arg(long, value_enum, value_delimiter = ',', default_value = "parquet")]
    pub format: Vec<Format>,
    #[arg(long)]
    pub no_figures: bool,
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    #[arg(short, long)]
    pub verbose: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub fresh: bool,
}

/// Which replicate of which arm is looked at.
#[derive(Debug, Args)]
pub(super) struct Which {
    pub scenario: OsString,
    #[arg(long = "set", value_parser = key_value)]
    pub set: Vec<(String, String)>,
    #[arg(long)]
    pub arm: Option<String>,
    #[arg(long, default_value_t = 0)]
    pub replicate: u32,
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
        [
            ("--replicates", "scenario.replicates", self.replicates.map(|n| n.to_string())),
            ("--months", "scenario.months", self.months.map(|n| n.to_string())),
            ("--seed", "scenario.seed", self.seed.map(|n| n.to_string())),
            ("--level", "output.level", self.level.clone()),
        ]
        .into_iter()
        .filter_map(|(option, key, value)| Some((option, key, value?)))
    }
}

#[derive(Debug, Args)]
pub(super) struct Patterns {
    pub rows: Vec<String>,
    #[arg(long)]
    pub list: bool,
    #[arg(long, value_parser = clap::value_parser!(u32).range(2..=100_000))]
    pub replicates: Option<u32>,
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=100_000))]
    pub draws: Option<u32>,
    #[arg(long, conflicts_with_all = ["check", "robust"])]
    pub full: bool,
    #[arg(long = "size", value_delimiter = ',', value_parser = size, conflicts_with_all = ["full", "robust"])]
    pub sizes: Vec<f64>,
    #[arg(long = "seed", value_delimiter = ',', conflicts_with_all = ["full", "robust"])]
    pub seeds: Vec<u64>,
    #[arg(long)]
    pub bare: bool,
    #[arg(long, conflicts_with = "robust")]
    pub check: Option<PathBuf>,
    #[arg(long)]
    pub robust: bool,
    #[arg(long, conflicts_with_all = ["check", "robust", "full", "sizes", "seeds"])]
    pub forms: bool,
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(2..=1000))]
    pub robust_replicates: u32,
    #[arg(long, value_enum, default_value = "markdown")]
    pub format: TableFormat,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub threads: Option<u16>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub no_figures: bool,
    #[arg(short, long)]
    pub quiet: bool,
}

fn size(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(x) if (0.01..=100.0).contains(&x) => Ok(x),
        _ => Err(say!(language(), commands::size_range, low = 0.01, high = 100.0)),
    }
}

/// Formats of the table of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TableFormat {
    Markdown,
    Csv,
}

/// Formats of what is asked of runs and lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Rows {
    Table,
    Csv,
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
        _ => Err(say!(language(), commands::key_value).into()),
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
