//! Cells of tables to be read: effects with their decimals and signs, intervals, verdicts; and the table that
//! they stand in.

use super::Row;
use super::score::Verdict;
use super::table::Kept;
use crate::core::text::catalogue::Text;
use crate::core::text::numbers::thousands;
use crate::core::text::{Language, say};

/// A table of Markdown.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = line(head.iter().map(|h| (*h).to_string()).collect());
    out.push_str(&line(vec!["---".into(); head.len()]));
    rows.into_iter().for_each(|row| out.push_str(&line(row)));
    out
}

/// Decimals that show a tenth of the smallest effect of interest.
pub fn decimals(smallest: f64) -> usize {
    // The power of ten, as it is written: `1.8e-2`.
    let power = format!("{smallest:e}").split_once('e').and_then(|(_, p)| p.parse::<i32>().ok());
    power.map_or(3, |p| (1 - p).clamp(0, 8) as usize)
}

/// A difference with its sign; nothing has one too.
pub fn signed(language: Language, x: f64, decimals: usize) -> String {
    let text = thousands(language, x, decimals);
    if x.is_finite() && x >= 0.0 { format!("+{text}") } else { text }
}

/// An interval, or a dash where it is not defined.
pub fn interval(language: Language, (lo, hi): (f64, f64), decimals: usize) -> String {
    if lo.is_nan() || hi.is_nan() {
        return "–".into();
    }
    let end = |x: f64| signed(language, x, decimals);
    say!(language, evidence::range, low = end(lo), high = end(hi))
}

/// A row's id, with a mark where it is so by construction.
pub fn row_name(language: Language, row: &Row) -> String {
    if row.by_construction() {
        say!(language, evidence::by_construction_row, row = &row.id)
    } else {
        row.id.clone()
    }
}

/// In bold type.
pub fn bold(text: &str) -> String {
    format!("**{text}**")
}

/// The heads of columns.
pub fn heads(language: Language, head: &[Text]) -> Vec<&'static str> {
    head.iter().map(|text| text.of(language)).collect()
}

/// How a line that is not matched came out.
pub fn told(language: Language, k: &Kept, mark: impl Fn(&str) -> String) -> String {
    let verdict = mark(k.verdict.text().of(language));
    if k.verdict == Verdict::Opposed && k.too_small() {
        say!(language, evidence::too_small, verdict = verdict)
    } else {
        verdict
    }
}
