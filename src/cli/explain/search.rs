//! A word that is no key: where it stands in the names and meanings of keys, kinds and measures.

use super::wrapped;
use crate::core::text::{Language, say};
use crate::measures::MEASURES;
use crate::model::setup::{DECLARED, KINDS};
use crate::scenario::catalogue;

/// Most that are listed.
const LISTED: usize = 12;

/// Letters that stand nearly everywhere find nothing.
const SHORTEST: usize = 3;

/// Something that has a name and a meaning.
struct Known {
    /// As it is shown.
    name: String,
    /// Its meaning in the language of the reader, then in the others.
    meaning: Vec<String>,
}

/// What contains the word, as lines; empty where nothing does. Names come first; other languages are
/// looked into where this one has nothing.
pub(super) fn lines(l: Language, word: &str) -> String {
    let word = flat(word.trim());
    if word.chars().count() < SHORTEST {
        return String::new();
    }
    let known = known(l);
    let named = |k: &Known| flat(&k.name).contains(&word);
    let means = |meaning: &String| flat(meaning).contains(&word);
    let mut found: Vec<&Known> = known.iter().filter(|k| named(k)).collect();
    found.extend(known.iter().filter(|k| !named(k) && means(&k.meaning[0])));
    if found.is_empty() {
        found.extend(known.iter().filter(|k| k.meaning[1..].iter().any(means)));
    }
    let mut text: String = found
        .iter()
        .take(LISTED)
        .map(|k| wrapped("  ", &format!("{}: {}", k.name, k.meaning[0])))
        .collect();
    if found.len() > LISTED {
        let more = found.len() - LISTED;
        text.push_str(&format!("  {}\n", say!(l, explain::found_more, n = more)));
    }
    text
}

/// Words as they are compared: `free_rider`, `free-rider` and `Free rider` are the same.
fn flat(text: &str) -> String {
    text.to_lowercase().replace(['_', '-'], " ")
}

/// Everything that can be explained.
fn known(l: Language) -> Vec<Known> {
    let others = Language::ALL.into_iter().filter(|other| *other != l);
    let languages: Vec<Language> = std::iter::once(l).chain(others).collect();
    let all = |of: &dyn Fn(Language) -> String| languages.iter().map(|l| of(*l)).collect();
    let mut known: Vec<Known> = MEASURES
        .iter()
        .map(|m| Known {
            name: say!(l, explain::found_measure, id = m.id),
            meaning: all(&|l| {
                say!(l, explain::label_and_meaning, label = m.label(l), meaning = m.meaning_in(l))
            }),
        })
        .collect();
    known.extend(KINDS.iter().map(|(kind, _)| Known {
        name: say!(l, explain::found_kind, kind = *kind),
        meaning: all(&|l| catalogue::kind_words_in(l, kind).to_string()),
    }));
    known.extend(DECLARED.all().iter().map(|entry| Known {
        name: match entry.of_kind {
            Some(kind) => format!("{} ({kind})", entry.path()),
            None => entry.path(),
        },
        meaning: all(&|l| entry.meaning_in(l).to_string()),
    }));
    known
}
