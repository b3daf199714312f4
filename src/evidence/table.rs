//! The table as CSV, which is kept and compared, and as Markdown, which is read.

use std::io;

use super::Chosen;
use super::runs::Line;
use super::score::{Score, Verdict};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::study::manifest::MODEL_DIGEST;

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
    /// Interval of luck.
    pub luck: (f64, f64),
    /// Interval of luck and assumptions.
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
            luck: pair(s.luck),
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
        let wide = if self.both.0.is_nan() { self.luck } else { self.both };
        wide.0 > -self.smallest && wide.1 < self.smallest
    }

    /// Was it matched?
    pub fn matched(&self) -> bool {
        self.verdict == Verdict::Matched
    }
}

fn number(x: f64) -> String {
    if x.is_finite() { format!("{x}") } else { String::new() }
}

/// The CSV of some lines.
pub fn csv(chosen: &[Chosen<'_>], kept: &[Kept]) -> io::Result<String> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(COLUMNS)?;
    for k in kept {
        let claim = chosen.iter().find(|c| c.row.id == k.row).map_or("", |c| c.row.claim.as_str());
        let brief = |b: &Option<(f64, Verdict)>| match b {
            Some((effect, verdict)) => (number(*effect), verdict.word()),
            None => (String::new(), ""),
        };
        let ((null, null_verdict), (off, off_verdict)) = (brief(&k.null_model), brief(&k.off));
        out.write_record([
            k.study.as_str(),
            &k.row,
            &number(k.size),
            &k.seed.to_string(),
            &k.replicates.to_string(),
            &k.draws.to_string(),
            &k.by_construction.to_string(),
            &k.expect,
            &number(k.smallest),
            &number(k.effect),
            &number(k.luck.0),
            &number(k.luck.1),
            &number(k.both.0),
            &number(k.both.1),
            &number(k.in_sd),
            &number(k.g),
            k.verdict.word(),
            &null,
            null_verdict,
            &off,
            off_verdict,
            &k.model,
            claim,
        ])?;
    }
    let bytes = out.into_inner().map_err(|e| io::Error::other(e.to_string()))?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

/// What the reader of CSV says, as it is.
pub(super) fn raw(error: csv::Error) -> Message {
    Message::raw(error.to_string())
}

/// A cell that cannot be.
pub(super) fn wrong_cell(line: usize, column: &str, cell: &str) -> Message {
    message!(evidence::wrong_cell, line = line, column = column, cell = cell)
}

/// Reads a CSV that this program wrote.
pub fn read_csv(text: &str) -> Result<Vec<Kept>, Message> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().map_err(raw)?.clone();
    if head.iter().ne(COLUMNS) {
        return Err(message!(evidence::wrong_columns, columns = Arg::commas(COLUMNS)));
    }
    let mut out = Vec::new();
    for (k, record) in reader.records().enumerate() {
        let record = record.map_err(raw)?;
        let at = |name: &str| {
            let place = COLUMNS.iter().position(|c| *c == name).unwrap_or(0);
            record.get(place).unwrap_or_default()
        };
        let wrong = |name: &str| wrong_cell(k + 2, name, at(name));
        let float = |name: &str| -> Result<f64, Message> {
            let text = at(name);
            if text.is_empty() { Ok(f64::NAN) } else { text.parse().map_err(|_| wrong(name)) }
        };
        let verdict = |name: &str| Verdict::of_word(at(name)).ok_or_else(|| wrong(name));
        let brief = |effect: &str, name: &str| -> Result<Option<(f64, Verdict)>, Message> {
            Ok(if at(name).is_empty() { None } else { Some((float(effect)?, verdict(name)?)) })
        };
        out.push(Kept {
            study: at("study").into(),
            row: at("row").into(),
            size: float("size")?,
            seed: at("seed").parse().map_err(|_| wrong("seed"))?,
            replicates: at("replicates").parse().map_err(|_| wrong("replicates"))?,
            draws: at("draws").parse().map_err(|_| wrong("draws"))?,
            by_construction: at("by_construction").parse().map_err(|_| wrong("by_construction"))?,
            expect: at("expect").into(),
            smallest: float("smallest")?,
            effect: float("effect")?,
            luck: (float("lo")?, float("hi")?),
            both: (float("lo_assumptions")?, float("hi_assumptions")?),
            in_sd: float("in_sd")?,
            g: float("hedges_g")?,
            verdict: verdict("verdict")?,
            null_model: brief("null_model_effect", "null_model_verdict")?,
            off: brief("off_effect", "off_verdict")?,
            model: at("model").into(),
        });
    }
    Ok(out)
}
