//! Rows of a table, whatever its format: a header that is held to the columns that there may be, then
//! cells as text, each with its place.

use std::fmt;
use std::path::Path;

use super::{MOST_FAULTS, csv_rows, parquet_rows};
use crate::core::text::catalogue::{Message, Text};
use crate::core::text::message;

/// A column that a file may have.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// Must it be there, and filled?
    pub required: bool,
    /// What it takes.
    pub allowed: Text,
    /// What it means.
    pub meaning: Text,
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line of a CSV file (the header is 1) or the row of a Parquet file, from 1; 0 for the whole file.
    pub line: usize,
    /// The field in it, from 1; 0 for the whole line.
    pub field: usize,
    /// What is wrong, with the column.
    pub message: Message,
    /// What is allowed.
    pub label: Message,
    /// A remedy.
    pub help: Option<Message>,
}

/// In English: for logs and tests.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.field > 0 {
            write!(f, ":{}", self.field)?;
        }
        write!(f, ": {}: {}", self.message, self.label)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, " ({help})"))
    }
}

/// The faults of one file, as they are found.
pub(super) struct Faults {
    file: String,
    pub(super) list: Vec<Fault>,
}

impl Faults {
    pub(super) fn new(file: &str) -> Self {
        Faults { file: file.into(), list: Vec::new() }
    }

    pub(super) fn add(&mut self, (line, field): (usize, usize), message: Message, label: Message) {
        self.list.push(Fault { file: self.file.clone(), line, field, message, label, help: None });
    }

    pub(super) fn help(&mut self, help: Message) {
        if let Some(last) = self.list.last_mut() {
            last.help = Some(help);
        }
    }

    /// So many that reading on makes no sense?
    pub(super) fn enough(&self) -> bool {
        self.list.len() >= MOST_FAULTS
    }

    pub(super) fn or<T>(self, value: T) -> Result<T, Vec<Fault>> {
        if self.list.is_empty() { Ok(value) } else { Err(self.list) }
    }
}

/// One row: its line, and its cells without the space around them, in the order of the header.
pub(super) struct Row<'a> {
    pub(super) line: usize,
    pub(super) cells: &'a [&'a str],
}

/// A row held to the columns.
pub(super) struct Cells<'a> {
    row: Row<'a>,
    /// Where each column is in the file.
    at: &'a [Option<usize>],
    columns: &'a [Column],
}

impl<'a> Cells<'a> {
    /// Where column `k` is: line and field.
    pub(super) fn place(&self, k: usize) -> (usize, usize) {
        (self.row.line, self.at[k].map_or(0, |field| field + 1))
    }

    /// The text of column `k`; empty where the file has none.
    pub(super) fn text(&self, k: usize) -> &'a str {
        self.at[k].and_then(|field| self.row.cells.get(field)).copied().unwrap_or_default()
    }

    /// Says that column `k` cannot be what it is.
    pub(super) fn refuse(&self, k: usize, faults: &mut Faults) {
        let (column, text) = (&self.columns[k], self.text(k));
        let message = message!(data::cannot_be, column = column.name, text = shortened(text));
        faults.add(self.place(k), message, message!(data::must_be, takes = column.allowed));
        if text.replacen(',', ".", 1).parse::<f64>().is_ok() && text.contains(',') {
            faults.help(message!(data::decimal_point));
        }
    }

    /// A number in a range; none where the cell is empty.
    pub(super) fn number(&self, k: usize, low: f64, high: f64, faults: &mut Faults) -> Option<f64> {
        let text = self.text(k);
        if text.is_empty() {
            return None;
        }
        let number = text.parse::<f64>().ok().filter(|x| (low..=high).contains(x));
        if number.is_none() {
            self.refuse(k, faults);
        }
        // No negative zero: it is the same number.
        number.map(|x| x + 0.0)
    }

    /// A whole number in a range; none where the cell is empty.
    pub(super) fn whole(&self, k: usize, low: f64, high: f64, faults: &mut Faults) -> Option<f64> {
        let before = faults.list.len();
        let number = self.number(k, low, high, faults)?;
        if number.fract() == 0.0 {
            return Some(number);
        }
        if faults.list.len() == before {
            self.refuse(k, faults);
        }
        None
    }

    /// One of some words, by its place among them; none where the cell is empty.
    pub(super) fn word(&self, k: usize, words: &[&[&str]], faults: &mut Faults) -> Option<u8> {
        let text = self.text(k);
        if text.is_empty() {
            return None;
        }
        let found =
            words.iter().position(|alike| alike.iter().any(|w| w.eq_ignore_ascii_case(text)));
        if found.is_none() {
            self.refuse(k, faults);
        }
        found.map(|at| at as u8)
    }

    /// Yes or no; none where the cell is empty.
    pub(super) fn flag(&self, k: usize, faults: &mut Faults) -> Option<bool> {
        self.word(k, &[&["0", "false", "no"], &["1", "true", "yes"]], faults).map(|yes| yes == 1)
    }
}

/// A text for a message.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.into();
    }
    text.chars().take(39).chain(['…']).collect()
}

/// Reads a file row by row; the format is told by the end of its name.
pub(super) fn each(
    path: &Path,
    columns: &[Column],
    faults: &mut Faults,
    mut see: impl FnMut(&Cells<'_>, &mut Faults),
) {
    let mut at: Vec<Option<usize>> = Vec::new();
    let mut rows = 0_usize;
    let mut take = |row: Row<'_>, faults: &mut Faults| -> bool {
        if at.is_empty() {
            at = header(&row, columns, faults);
            return faults.list.is_empty();
        }
        rows += 1;
        let cells = Cells { row, at: &at, columns };
        let mut whole = true;
        for (k, column) in columns.iter().enumerate() {
            if column.required && cells.text(k).is_empty() {
                let message = message!(data::cell_empty, column = column.name);
                let label = message!(data::must_be, takes = column.allowed);
                faults.add(cells.place(k), message, label);
                whole = false;
            }
        }
        if whole {
            see(&cells, faults);
        }
        !faults.enough()
    };
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "csv" => csv_rows::each(path, faults, &mut take),
        "parquet" => parquet_rows::each(path, faults, &mut take),
        _ => {
            let label = message!(data::extensions);
            return faults.add((0, 0), message!(data::neither_format), label);
        }
    }
    if rows == 0 && faults.list.is_empty() {
        faults.add((0, 0), message!(data::no_rows), message!(data::rows_follow));
    }
}

/// Where each column is; unknown, double and missing ones are faults. A column whose name begins with `_`
/// is a note that nobody reads.
fn header(row: &Row<'_>, columns: &[Column], faults: &mut Faults) -> Vec<Option<usize>> {
    let mut at = vec![None; columns.len()];
    for (field, name) in row.cells.iter().enumerate() {
        let place = (row.line, field + 1);
        match columns.iter().position(|c| c.name == *name) {
            _ if name.starts_with('_') => {}
            Some(k) if at[k].is_some() => {
                let message = message!(data::column_twice, name = *name);
                faults.add(place, message, message!(data::once_is_enough));
            }
            Some(k) => at[k] = Some(field),
            None => {
                let known: Vec<&str> = columns.iter().map(|c| c.name).collect();
                let label = message!(data::known_columns, names = known.join(", "));
                faults.add(place, message!(data::unknown_column, name = shortened(name)), label);
                let near = known
                    .iter()
                    .map(|k| (strsim::jaro_winkler(name, k), k))
                    .filter(|(likeness, _)| *likeness > 0.8)
                    .max_by(|a, b| a.0.total_cmp(&b.0));
                faults.help(match near {
                    Some((_, known)) => message!(data::did_you_mean, name = *known),
                    None => message!(data::ignored_column, name = shortened(name)),
                });
            }
        }
    }
    for (column, place) in columns.iter().zip(&at) {
        if column.required && place.is_none() {
            let label = message!(data::column_is, meaning = column.meaning, takes = column.allowed);
            faults.add((row.line, 0), message!(data::column_missing, name = column.name), label);
        }
    }
    at
}
