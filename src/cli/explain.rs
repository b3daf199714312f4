//! `berdaya explain`: a scenario, or a key, in words for somebody who never saw the program.

mod besides;
mod calendar;
mod key;
mod people;
mod phases;
mod scenario;
mod search;

use std::ffi::OsStr;

use super::options::Explain;
use super::{Exit, language, load_changed, notes, put, say};
use crate::core::text::{Language, numbers};
use crate::scenario::bundled::BUNDLED;

/// Width of the text, in characters.
const WIDTH: usize = 96;

pub(super) fn explain(options: &Explain) -> Exit {
    let l = language();
    let text = if is_scenario(&options.what) {
        let Some(changed) = load_changed(&options.what, &options.set, &options.set) else {
            return Exit::Wrong;
        };
        notes::say(&changed, &options.set, &[]);
        scenario::words(l, &changed.loaded, &options.what.to_string_lossy(), options.all)
    } else {
        let word = options.what.to_string_lossy();
        match key::words(l, &word) {
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

/// A number as people write it.
fn plain(l: Language, x: f64) -> String {
    numbers::plain(l, x)
}

/// `3 communities`, `1 community`, `3 komunitas`.
fn count(l: Language, n: usize, one: &str, many: &str, indonesian: &str) -> String {
    let words = l.pick(if n == 1 { one } else { many }, indonesian);
    format!("{} {words}", plain(l, n as f64))
}

/// A month: as in the file, or by its name in Indonesian.
fn month(l: Language, month: crate::core::units::Month) -> String {
    match l {
        Language::English => month.to_string(),
        _ => numbers::month_of_year(l, month.number(), month.year()),
    }
}
