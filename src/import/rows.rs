//! What stands in a table, whatever its format: columns that there may be, cells as text with their place,
//! and what is wrong with them.

use super::MOST_FAULTS;
use crate::core::text::catalogue::{Message, Text};
use crate::core::text::message;
use crate::scenario::imported::Fault;

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
    pub(super) row: Row<'a>,
    /// Where each column is in the file.
    pub(super) at: &'a [Option<usize>],
    pub(super) columns: &'a [Column],
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
