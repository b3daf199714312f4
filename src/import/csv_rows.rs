//! Rows of a CSV file, one at a time: comma, semicolon or tab between fields (as the header has it), any
//! line ends, with or without a byte order mark, UTF-8.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use super::rows::{Faults, Row};
use crate::core::text::catalogue::Message;
use crate::core::text::message;

/// The longest line, in bytes: memory must not grow with a file that is no table.
const LONGEST: usize = 1 << 20;

pub(super) fn each(
    path: &Path,
    faults: &mut Faults,
    take: &mut dyn FnMut(Row<'_>, &mut Faults) -> bool,
) {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) => return faults.add((0, 0), message!(data::cannot_be_opened), system(&e)),
    };
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let head = match reader.fill_buf() {
        Ok(head) => head,
        Err(e) => return faults.add((0, 0), message!(data::cannot_be_read), system(&e)),
    };
    if head.is_empty() {
        return faults.add((0, 0), message!(data::file_empty), message!(data::first_line));
    }
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return faults.add((0, 0), message!(data::not_utf8), message!(data::utf16));
    }
    let end = head.iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(head.len());
    let count = |mark: u8| head[..end].iter().filter(|b| **b == mark).count();
    let between = [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark));
    let mut csv = csv::ReaderBuilder::new()
        .delimiter(between.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(Guard { inner: reader, since: 0 });
    let mut record = csv::StringRecord::new();
    let mut fields = None;
    loop {
        let line = csv.position().line() as usize;
        match csv.read_record(&mut record) {
            Ok(false) => return,
            Ok(true) => {}
            Err(e) => return broken(e, line, faults),
        }
        let line = record.position().map_or(line, |p| p.line() as usize);
        let wanted = *fields.get_or_insert(record.len());
        if record.len() != wanted {
            let message = message!(data::fields, n = record.len());
            faults.add((line, 0), message, message!(data::fields_wanted, n = wanted));
            if faults.enough() {
                return;
            }
            continue;
        }
        let cells: Vec<&str> = record.iter().collect();
        if !take(Row { line, cells: &cells }, faults) {
            return;
        }
    }
}

/// What the system or the reader of CSV says, in its own language.
fn system(error: &dyn std::error::Error) -> Message {
    Message::raw(error.to_string())
}

fn broken(error: csv::Error, line: usize, faults: &mut Faults) {
    match error.kind() {
        csv::ErrorKind::Utf8 { pos, err } => {
            let line = pos.as_ref().map_or(line, |p| p.line() as usize);
            let place = (line, err.field() + 1);
            faults.add(place, message!(data::not_utf8), message!(data::save_as_utf8));
        }
        csv::ErrorKind::Io(e) if e.kind() == io::ErrorKind::InvalidData => {
            faults.add((line, 0), message!(data::line_without_end), message!(data::is_it_csv));
        }
        _ => faults.add((line, 0), message!(data::cannot_be_read), system(&error)),
    }
}

/// Refuses a line that is too long, so that no buffer grows with it.
struct Guard<R> {
    inner: R,
    /// Bytes since the last end of a line.
    since: usize,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let end = buffer[..count].iter().rposition(|b| matches!(b, b'\n' | b'\r'));
        self.since = end.map_or(self.since + count, |end| count - end - 1);
        if self.since > LONGEST {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        Ok(count)
    }
}
