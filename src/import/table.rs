//! Reads a table row by row, whatever its format: a header that is held to the columns that there may be,
//! then rows.

use std::path::Path;

use super::rows::{Cells, Column, Faults, Row, shortened};
use super::{csv_rows, parquet_rows};
use crate::core::text::message;

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
