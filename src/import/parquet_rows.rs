//! Rows of a Parquet file, one group of rows at a time: flat columns of texts, numbers and flags.
//!
//! What must stay true: a damaged file is a fault, whatever the library that reads it does with it. On some
//! damage it panics where an error is meant; such a panic is caught and said as what it is.

use std::cell::Cell;
use std::fs::File;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Once;

use parquet::basic::Compression;
use parquet::column::page::Page;
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use super::rows::{Faults, Row};
use crate::core::text::catalogue::Message;
use crate::core::text::message;

pub(super) fn each(
    path: &Path,
    faults: &mut Faults,
    take: &mut dyn FnMut(Row<'_>, &mut Faults) -> bool,
) {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) => {
            let label = Message::raw(e.to_string());
            return faults.add((0, 0), message!(data::cannot_be_opened), label);
        }
    };
    if file.metadata().is_ok_and(|about| about.len() == 0) {
        return faults.add((0, 0), message!(data::file_empty), message!(data::parquet_schema));
    }
    if let Err(Unreadable(why)) = rows(file, faults, take) {
        faults.add((0, 0), message!(data::parquet_unreadable), why);
    }
}

/// Why a file cannot be read; what the library says stays in its own language.
struct Unreadable(Message);

impl From<ParquetError> for Unreadable {
    fn from(error: ParquetError) -> Self {
        Unreadable(Message::raw(error.to_string()))
    }
}

impl From<std::io::Error> for Unreadable {
    fn from(error: std::io::Error) -> Self {
        Unreadable(Message::raw(error.to_string()))
    }
}

fn rows(
    file: File,
    faults: &mut Faults,
    take: &mut dyn FnMut(Row<'_>, &mut Faults) -> bool,
) -> Result<(), Unreadable> {
    let there = file.metadata()?.len();
    let reader = guarded(|| SerializedFileReader::new(file))?;
    let about = reader.metadata();
    let schema = about.file_metadata().schema();
    for (field, column) in schema.get_fields().iter().enumerate() {
        if !column.is_primitive() {
            let message = message!(data::nested_column, name = column.name());
            faults.add((0, field + 1), message, message!(data::cell_takes));
            return Ok(());
        }
    }
    for group in about.row_groups() {
        for (field, column) in group.columns().iter().enumerate() {
            if !matches!(column.compression(), Compression::UNCOMPRESSED | Compression::ZSTD(_)) {
                let codec = format!("{:?}", column.compression());
                let message = message!(data::compressed, codec = codec);
                faults.add((0, field + 1), message, message!(data::compression_takes));
                faults.help(message!(data::in_pandas));
                return Ok(());
            }
        }
    }
    for group in 0..reader.num_row_groups() {
        sound(&reader, group, there)?;
    }
    let names: Vec<&str> = schema.get_fields().iter().map(|c| c.name()).collect();
    if !take(Row { line: 0, cells: &names }, faults) {
        return Ok(());
    }
    let mut line = 0;
    for group in 0..reader.num_row_groups() {
        let group = reader.get_row_group(group)?;
        let mut iter = guarded(|| group.get_row_iter(None))?;
        while let Some(row) = guarded(|| iter.next().transpose())? {
            line += 1;
            let texts: Vec<String> = row.get_column_iter().map(|(_, field)| text(field)).collect();
            let cells: Vec<&str> = texts.iter().map(|t| t.trim()).collect();
            if !take(Row { line, cells: &cells }, faults) {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Holds what the pages of a group say of themselves to what is there: the library believes a page that
/// claims a billion values, and makes room for them. `there`: bytes of the file.
fn sound(reader: &SerializedFileReader<File>, group: usize, there: u64) -> Result<(), Unreadable> {
    let group = reader.get_row_group(group)?;
    let rows = group.metadata().num_rows();
    for column in 0..group.num_columns() {
        let (from, bytes) = guarded(|| Ok(group.metadata().column(column).byte_range()))?;
        if from.saturating_add(bytes) > there {
            return Err(Unreadable(message!(data::damaged_column)));
        }
        let mut pages = guarded(|| group.get_column_page_reader(column))?;
        let mut values = 0;
        while let Some(page) = guarded(|| pages.get_next_page())? {
            match page {
                Page::DictionaryPage { buf, num_values, .. } if num_values as usize > buf.len() => {
                    return Err(Unreadable(message!(data::damaged_dictionary)));
                }
                Page::DictionaryPage { .. } => {}
                Page::DataPage { num_values, .. } | Page::DataPageV2 { num_values, .. } => {
                    values += i64::from(num_values);
                }
            }
        }
        if values != rows {
            return Err(Unreadable(message!(data::damaged_values)));
        }
    }
    Ok(())
}

thread_local! {
    /// Is the library reading? Then a panic is its word for a damaged file, and nobody need see it.
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Lets the library read; a panic of it is an error.
fn guarded<T>(read: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, Unreadable> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if !READING.get() {
                usual(about);
            }
        }));
    });
    READING.set(true);
    // whatever is half done is dropped with the error
    let done = panic::catch_unwind(AssertUnwindSafe(read));
    READING.set(false);
    match done {
        Ok(read) => read.map_err(Unreadable::from),
        Err(_) => Err(Unreadable(message!(data::damaged))),
    }
}

/// A cell as it would stand in a CSV file.
fn text(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Field::Float(x) if x.is_nan() => String::new(),
        Field::Double(x) if x.is_nan() => String::new(),
        Field::Float(x) => x.to_string(),
        Field::Double(x) => x.to_string(),
        other => other.to_string(),
    }
}
