//! The table as CSV, which is kept and compared; and how all tables that are kept are read again.

use std::io;
use std::str::FromStr;

use super::Chosen;
use super::runs::Line;
use super::score::{Score, Verdict};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::study::manifest::MODEL_DIGEST;
use crate::study::tables;

/// A line of the CSV: what is known of a row without running it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Name of the study.
    pub study: String,
    /// Id of the row.
    pub row: String,
    /// Size against the base scenario.
    pub size: f64,
    /// Seed.
    pub seed: u64,
    /// Central replicates.
    pub replicates: u32,
    /// Replicates with assumptions drawn.
    pub draws: u32,
    /// So by construction?
    pub by_construction: bool,
    /// What was expected.
    pub expect: String,
    /// Smallest effect of interest, in the quantity's unit.
    pub smallest: f64,
    /// Mean difference.
    pub effect: f64,
    /// Monte Carlo interval.
    pub monte_carlo: (f64, f64),
    /// Interval with the uncertainty of parameters.
    pub both: (f64, f64),
    /// In sd across households.
    pub in_sd: f64,
    /// In sd between communities.
    pub g: f64,
    /// What came out.
    pub verdict: Verdict,
    /// Effect and verdict under the null model.
    pub null_model: Option<(f64, Verdict)>,
    /// Effect and verdict with the mechanism switched off.
    pub off: Option<(f64, Verdict)>,
    /// First digits of the digest of the model's source that gave this.
    pub model: String,
}

/// The first digits of the digest of the model's source.
pub fn model() -> &'static str {
    &MODEL_DIGEST[..12]
}

/// Columns of the CSV.
pub const COLUMNS: [&str; 23] = [
    "study",
    "row",
    "size",
    "seed",
    "replicates",
    "draws",
    "by_construction",
    "expect",
    "smallest",
    "effect",
    "lo",
    "hi",
    "lo_assumptions",
    "hi_assumptions",
    "in_sd",
    "hedges_g",
    "verdict",
    "null_model_effect",
    "null_model_verdict",
    "off_effect",
    "off_verdict",
    "model",
    "claim",
];

/// Six significant digits: what is kept of a number, so that it is written the same everywhere.
pub fn six(x: f64) -> f64 {
    if x.is_finite() { format!("{x:.5e}").parse().unwrap_or(x) } else { f64::NAN }
}

impl Kept {
    /// What is kept of a line.
    pub fn of(chosen: &[Chosen<'_>], line: &Line) -> Kept {
        let Chosen { study, row } = chosen[line.row];
        let s = &line.score;
        let pair = |(lo, hi): (f64, f64)| (six(lo), six(hi));
        let brief = |s: &Score| (six(s.effect), s.verdict);
        // Switched off, the question is only whether anything of interest is left.
        let left = |s: &Score| match s.too_small() {
            true => (six(s.effect), Verdict::Null),
            false => brief(s),
        };
        Kept {
            study: study.name.clone(),
            row: row.id.clone(),
            size: line.size,
            seed: line.seed,
            replicates: line.central,
            draws: line.draws,
            by_construction: row.by_construction(),
            expect: row.expect.words(),
            smallest: six(s.smallest),
            effect: six(s.effect),
            monte_carlo: pair(s.monte_carlo),
            both: pair(s.both),
            in_sd: six(s.in_sd(row)),
            g: six(s.g),
            verdict: s.verdict,
            null_model: line.null_model.as_ref().map(brief),
            off: line.off.as_ref().map(left),
            model: model().into(),
        }
    }

    /// Lies all of both intervals inside the smallest effect of interest?
    pub fn too_small(&self) -> bool {
        let wide = if self.both.0.is_nan() { self.monte_carlo } else { self.both };
        wide.0 > -self.smallest && wide.1 < self.smallest
    }

    /// Was it matched?
    pub fn matched(&self) -> bool {
        self.verdict == Verdict::Matched
    }
}

/// The CSV of some lines.
pub fn csv(chosen: &[Chosen<'_>], kept: &[Kept]) -> io::Result<String> {
    let row = |k: &Kept| {
        let claim = chosen.iter().find(|c| c.row.id == k.row).map_or("", |c| c.row.claim.as_str());
        let brief = |b: &Option<(f64, Verdict)>| match b {
            Some((effect, verdict)) => (number(*effect), verdict.word().to_string()),
            None => (String::new(), String::new()),
        };
        let ((null, null_verdict), (off, off_verdict)) = (brief(&k.null_model), brief(&k.off));
        [
            k.study.clone(),
            k.row.clone(),
            number(k.size),
            k.seed.to_string(),
            k.replicates.to_string(),
            k.draws.to_string(),
            k.by_construction.to_string(),
            k.expect.clone(),
            number(k.smallest),
            number(k.effect),
            number(k.monte_carlo.0),
            number(k.monte_carlo.1),
            number(k.both.0),
            number(k.both.1),
            number(k.in_sd),
            number(k.g),
            k.verdict.word().into(),
            null,
            null_verdict,
            off,
            off_verdict,
            k.model.clone(),
            claim.into(),
        ]
    };
    tables::text(COLUMNS, kept.iter().map(row))
}

/// Reads a CSV that this program wrote.
pub fn read_csv(text: &str) -> Result<Vec<Kept>, Message> {
    lines(&COLUMNS, text, |line| {
        let brief = |effect: &str, verdict: &str| -> Result<Option<(f64, Verdict)>, Message> {
            let none = line.text(verdict).is_empty();
            Ok(if none { None } else { Some((line.number(effect)?, line.verdict(verdict)?)) })
        };
        Ok(Kept {
            study: line.text("study").into(),
            row: line.text("row").into(),
            size: line.number("size")?,
            seed: line.parsed("seed")?,
            replicates: line.parsed("replicates")?,
            draws: line.parsed("draws")?,
            by_construction: line.parsed("by_construction")?,
            expect: line.text("expect").into(),
            smallest: line.number("smallest")?,
            effect: line.number("effect")?,
            monte_carlo: (line.number("lo")?, line.number("hi")?),
            both: (line.number("lo_assumptions")?, line.number("hi_assumptions")?),
            in_sd: line.number("in_sd")?,
            g: line.number("hedges_g")?,
            verdict: line.verdict("verdict")?,
            null_model: brief("null_model_effect", "null_model_verdict")?,
            off: brief("off_effect", "off_verdict")?,
            model: line.text("model").into(),
        })
    })
}

/// A number as it is kept; empty where it is not defined.
pub(super) fn number(x: f64) -> String {
    if x.is_finite() { x.to_string() } else { String::new() }
}

/// A line of a CSV that this program wrote.
pub(super) struct Cells<'a> {
    columns: &'a [&'a str],
    /// Its number in the file, from 1.
    line: usize,
    record: csv::StringRecord,
}

impl Cells<'_> {
    pub(super) fn text(&self, column: &str) -> &str {
        let place = self.columns.iter().position(|c| *c == column).unwrap_or(0);
        self.record.get(place).unwrap_or_default()
    }

    /// What was read of a cell, or that the cell cannot be.
    pub(super) fn known<T>(&self, column: &str, found: Option<T>) -> Result<T, Message> {
        let (line, cell) = (self.line, self.text(column));
        found.ok_or_else(|| {
            message!(evidence::wrong_cell, line = line, column = column, cell = cell)
        })
    }

    pub(super) fn parsed<T: FromStr>(&self, column: &str) -> Result<T, Message> {
        self.known(column, self.text(column).parse().ok())
    }

    /// A number; NaN where the cell is empty.
    pub(super) fn number(&self, column: &str) -> Result<f64, Message> {
        if self.text(column).is_empty() { Ok(f64::NAN) } else { self.parsed(column) }
    }

    pub(super) fn verdict(&self, column: &str) -> Result<Verdict, Message> {
        self.known(column, Verdict::of_word(self.text(column)))
    }
}

/// Every line of a CSV with these columns.
pub(super) fn lines<T>(
    columns: &[&str],
    text: &str,
    line: impl Fn(&Cells<'_>) -> Result<T, Message>,
) -> Result<Vec<T>, Message> {
    let raw = |error: csv::Error| Message::raw(error.to_string());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    if reader.headers().map_err(raw)?.iter().ne(columns.iter().copied()) {
        let columns = Arg::commas(columns.iter().copied());
        return Err(message!(evidence::wrong_columns, columns = columns));
    }
    let each = reader
        .records()
        .enumerate()
        .map(|(k, record)| line(&Cells { columns, line: k + 2, record: record.map_err(raw)? }));
    each.collect()
}
