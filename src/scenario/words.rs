//! Texts for people: a title, a question, a label. One text for everybody, or one a language.

use std::fmt;
use std::ops::Deref;

use super::document::Node;
use super::keys::Presence::Required;
use super::keys::{Type, keys};
use crate::core::text::Language;
use crate::core::text::catalogue::Arg;

/// A text in one language or both. Where no language is chosen it reads as its English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    english: String,
    /// The same in Indonesian; none where one text serves both.
    indonesian: Option<String>,
}

impl Words {
    /// A text in both languages.
    pub fn both(english: impl Into<String>, indonesian: impl Into<String>) -> Self {
        Words { english: english.into(), indonesian: Some(indonesian.into()) }
    }

    /// The text for readers of this language.
    pub fn of(&self, language: Language) -> &str {
        match (language, &self.indonesian) {
            (Language::Indonesian, Some(text)) => text,
            _ => &self.english,
        }
    }

    /// The English text, or the only one.
    pub fn as_str(&self) -> &str {
        &self.english
    }

    /// What was typed, once checked.
    pub(super) fn read(node: &Node) -> Option<Self> {
        match node {
            Node::Text(text) => Some(text.as_str().into()),
            Node::Table(table) => Some(Words::both(table.text("en")?, table.text("id")?)),
            _ => None,
        }
    }
}

impl From<&Words> for Arg {
    fn from(words: &Words) -> Arg {
        let of = |language: Language| (language, words.of(language).to_string());
        Arg::Written(Language::ALL.into_iter().map(of).collect())
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Words { english: text.into(), indonesian: None }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Words { english: text, indonesian: None }
    }
}

impl Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        &self.english
    }
}

impl PartialEq<str> for Words {
    fn eq(&self, other: &str) -> bool {
        self.english == other
    }
}

impl PartialEq<&str> for Words {
    fn eq(&self, other: &&str) -> bool {
        self.english == *other
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.english)
    }
}

keys! {
    /// The keys of a text that is given in both languages: `{ en = "…", id = "…" }`.
    LANGUAGES "text" {
        "en" Type::Text, Required, None, [Design];
        "id" Type::Text, Required, None, [Design];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_serves_both_languages_and_two_serve_each_its_own() {
        let one = Words::from("late");
        let two = Words::both("late", "terlambat");
        assert_eq!(Language::ALL.map(|l| one.of(l)), ["late", "late"]);
        assert_eq!(Language::ALL.map(|l| two.of(l)), ["late", "terlambat"]);
        assert_eq!((format!("{two}"), two.is_empty()), ("late".into(), false));
    }

    #[test]
    fn its_keys_are_the_codes_of_the_languages() {
        let codes: Vec<&str> = LANGUAGES.iter().map(|key| key.name).collect();
        assert_eq!(codes, Language::ALL.map(Language::code));
    }
}
