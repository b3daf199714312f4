//! Rows of a Parquet file, one group of rows at a time: flat columns of texts, numbers and flags.

use std::fs::File;
use std::path::Path;

use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use super::rows::{Faults, Row};

pub(super) fn each(
    path: &Path,
    faults: &mut Faults,
    take: &mut dyn FnMut(Row<'_>, &mut Faults) -> bool,
) {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) => return faults.add((0, 0), "the file cannot be opened", e.to_string()),
    };
    if file.metadata().is_ok_and(|about| about.len() == 0) {
        return faults.add((0, 0), "the file is empty", "a Parquet file has at least its schema");
    }
    if let Err(e) = rows(file, faults, take) {
        faults.add((0, 0), "this Parquet file cannot be read", e.to_string());
    }
}

fn rows(
    file: File,
    faults: &mut Faults,
    take: &mut dyn FnMut(Row<'_>, &mut Faults) -> bool,
) -> Result<(), ParquetError> {
    let reader = SerializedFileReader::new(file)?;
    let about = reader.metadata();
    let schema = about.file_metadata().schema();
    for (field, column) in schema.get_fields().iter().enumerate() {
        if !column.is_primitive() {
            let message = format!("the column `{}` holds lists or tables", column.name());
            faults.add((0, field + 1), message, "a cell holds a text, a number or a flag");
            return Ok(());
        }
    }
    for group in about.row_groups() {
        for (field, column) in group.columns().iter().enumerate() {
            if !matches!(column.compression(), Compression::UNCOMPRESSED | Compression::ZSTD(_)) {
                let message = format!("it is compressed by {:?}", column.compression());
                faults.add((0, field + 1), message, "must be uncompressed or zstd");
                faults.help("in pandas: to_parquet(…, compression=\"zstd\")");
                return Ok(());
            }
        }
    }
    let names: Vec<&str> = schema.get_fields().iter().map(|c| c.name()).collect();
    if !take(Row { line: 0, cells: &names }, faults) {
        return Ok(());
    }
    let mut line = 0;
    for group in 0..reader.num_row_groups() {
        for row in reader.get_row_group(group)?.get_row_iter(None)? {
            let row = row?;
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
