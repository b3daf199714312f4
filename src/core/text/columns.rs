//! Rows of cells as lines of text, the columns below each other.

/// A line a row: indented, two spaces between columns, cells of the columns that are named so set to the right.
pub fn lines<T: AsRef<str>>(
    rows: &[impl AsRef<[T]>],
    right: impl Fn(usize) -> bool,
) -> Vec<String> {
    let columns = rows.iter().map(|row| row.as_ref().len()).max().unwrap_or(0);
    let cell = |row: &[T], c: usize| row.get(c).map_or(0, |cell| cell.as_ref().chars().count());
    let width = |c: usize| rows.iter().map(|row| cell(row.as_ref(), c)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &[T]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(c, (cell, &w))| {
            let cell = cell.as_ref();
            if right(c) { format!("  {cell:>w$}") } else { format!("  {cell:w$}") }
        });
        cells.collect()
    };
    rows.iter().map(|row| line(row.as_ref())).collect()
}
