//! `berdaya explain`: a scenario, a key, or the wiring of the model, in words for somebody who never saw the program.

mod besides;
mod calendar;
mod key;
mod people;
mod scenario;
mod search;
mod wiring;

use std::ffi::OsStr;

use super::options::Explain;
use super::{Exit, Stop, fail, language, load_changed, notes, put};
use crate::core::text::catalogue::Arg;
use crate::core::text::{Language, numbers, say};
use crate::model::setup::Arm;
use crate::scenario::bundled::BUNDLED;

/// Width of the text, in characters.
const WIDTH: usize = 96;

pub(super) fn explain(options: &Explain) -> Result<Exit, Stop> {
    let l = language();
    // the one thing that is explained without a word
    let Some(what) = &options.what else { return put(&wiring::words(l)) };
    let text = if is_scenario(what) {
        let changed = load_changed(what, &options.set, &options.set)?;
        notes::say(&changed, &options.set, &[]);
        scenario::words(l, &changed.loaded, &what.to_string_lossy(), options.all)
    } else {
        key::words(l, &what.to_string_lossy()).map_err(|unknown| {
            fail(unknown.why);
            if !unknown.found.is_empty() {
                super::say(&unknown.found);
            }
            Stop::Told(Exit::Wrong)
        })?
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

/// A month, by its name.
fn month(month: crate::core::units::Month) -> Arg {
    Arg::Month(month.number(), month.year())
}

/// An arm by its name, and its label if that says more.
fn named(l: Language, arm: &Arm) -> String {
    match arm.label.of(l) {
        label if label == arm.name => format!("`{}`", arm.name),
        label => say!(l, explain::arm_labelled, name = &arm.name, label = label),
    }
}

/// Names, and how many more there are than are named.
fn names(l: Language, all: &[String], most: usize) -> String {
    let names = all.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(most) {
        0 => names,
        more => say!(l, explain::and_more, names = names, more = more),
    }
}
