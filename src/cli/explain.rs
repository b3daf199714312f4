//! `berdaya explain`: a scenario, or a key, in words for somebody who never saw the program.

mod calendar;
mod key;
mod people;
mod scenario;

use std::ffi::OsStr;

use super::options::Explain;
use super::{Exit, load_named, put, say};
use crate::scenario::bundled::BUNDLED;

/// Width of the text, in characters.
const WIDTH: usize = 96;

pub(super) fn explain(options: &Explain) -> Exit {
    let text = if is_scenario(&options.what) {
        let Some(loaded) = load_named(&options.what, &options.set) else { return Exit::Wrong };
        scenario::words(&loaded, &options.what.to_string_lossy(), options.all)
    } else {
        let word = options.what.to_string_lossy();
        match key::words(&word) {
            Ok(text) => text,
            Err(why) => {
                say(&format!("error: {why}"));
                return Exit::Wrong;
            }
        }
    };
    put(&text)
}

/// A file, or the name of a bundled scenario; any other word is a key.
fn is_scenario(word: &OsStr) -> bool {
    match word.to_str() {
        None => true,
        Some(word) => {
            word.contains('/')
                || word.ends_with(".toml")
                || BUNDLED.iter().any(|bundled| bundled.name == word)
        }
    }
}

/// A text in lines of [`WIDTH`] characters, the first after `head`, the others under it.
fn wrapped(head: &str, words: &str) -> String {
    let indent = head.chars().count();
    let mut out = String::from(head);
    let mut column = indent;
    for (number, word) in words.split_whitespace().enumerate() {
        let length = word.chars().count();
        if number > 0 && column + 1 + length > WIDTH {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else if number > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}

/// What the marks of a source say, in words.
fn source_in_words(source: &str) -> String {
    if source == "design" {
        return "a choice of whoever writes the scenario".into();
    }
    let study = source.find("[S:").and_then(|at| source.get(at + 3..at + 6));
    let marks = [
        ("[D]", "computed from data".to_string()),
        ("[V]", "read in the publication named".into()),
        ("[S:", format!("read in field study {}", study.unwrap_or("?"))),
        ("[R]", "recalled, not verified".into()),
        ("[A]", "an assumption".into()),
    ];
    let mut said: Vec<(usize, String)> =
        marks.into_iter().filter_map(|(mark, words)| Some((source.find(mark)?, words))).collect();
    said.sort();
    let said: Vec<String> = said.into_iter().map(|(_, words)| words).collect();
    let mut rest = source.to_string();
    while let Some(from) = rest.find('[') {
        let to = rest[from..].find(']').map_or(rest.len(), |at| from + at + 1);
        rest.replace_range(from..to, "");
    }
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = rest.trim_matches([',', ';', ':', ' ']);
    if rest.is_empty() { said.join("; ") } else { format!("{} ({rest})", said.join("; ")) }
}

/// `3 communities`, `1 community`.
fn count(n: usize, one: &str, many: &str) -> String {
    let words = if n == 1 { one } else { many };
    format!("{} {words}", crate::scenario::keys::plain(n as f64))
}
