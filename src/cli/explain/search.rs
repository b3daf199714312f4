//! A word that is no key: where it stands in the names and meanings of keys, kinds and measures.

use super::wrapped;
use crate::core::text::Language;
use crate::measures::MEASURES;
use crate::scenario::catalogue;
use crate::scenario::keys::KINDS;

/// Most that are listed.
const LISTED: usize = 12;

/// Letters that stand nearly everywhere find nothing.
const SHORTEST: usize = 3;

/// Something that has a name and a meaning.
struct Known {
    /// As it is shown.
    name: String,
    /// Its meaning in the language of the reader, and in the other.
    meaning: [String; 2],
}

/// What contains the word, as lines; empty where nothing does. Names come first; the other language is
/// looked into where this one has nothing.
pub(super) fn lines(l: Language, word: &str) -> String {
    let word = flat(word.trim());
    if word.chars().count() < SHORTEST {
        return String::new();
    }
    let known = known(l);
    let named = |k: &Known| flat(&k.name).contains(&word);
    let means = |k: &Known, which: usize| flat(&k.meaning[which]).contains(&word);
    let mut found: Vec<&Known> = known.iter().filter(|k| named(k)).collect();
    found.extend(known.iter().filter(|k| !named(k) && means(k, 0)));
    if found.is_empty() {
        found.extend(known.iter().filter(|k| means(k, 1)));
    }
    let mut text: String = found
        .iter()
        .take(LISTED)
        .map(|k| wrapped("  ", &format!("{}: {}", k.name, k.meaning[0])))
        .collect();
    if found.len() > LISTED {
        let more = found.len() - LISTED;
        text.push_str(&l.pick(format!("  and {more} more\n"), format!("  dan {more} lagi\n")));
    }
    text
}

/// Words as they are compared: `free_rider`, `free-rider` and `Free rider` are the same.
fn flat(text: &str) -> String {
    text.to_lowercase().replace(['_', '-'], " ")
}

/// Everything that can be explained.
fn known(l: Language) -> Vec<Known> {
    let other = l.pick(Language::Indonesian, Language::English);
    let both = |of: &dyn Fn(Language) -> String| [of(l), of(other)];
    let mut known: Vec<Known> = MEASURES
        .iter()
        .map(|m| Known {
            name: format!("{} ({})", m.id, l.pick("measure", "ukuran")),
            meaning: both(&|l| format!("{}: {}", m.label(l), m.meaning_in(l))),
        })
        .collect();
    known.extend(KINDS.iter().map(|(kind, _)| Known {
        name: format!("{kind} ({})", l.pick("kind of intervention", "jenis intervensi")),
        meaning: both(&|l| catalogue::kind_words_in(l, kind).to_string()),
    }));
    known.extend(catalogue::all().iter().map(|entry| Known {
        name: match entry.of_kind {
            Some(kind) => format!("{} ({kind})", entry.path()),
            None => entry.path(),
        },
        meaning: both(&|l| entry.meaning_in(l).to_string()),
    }));
    known
}
