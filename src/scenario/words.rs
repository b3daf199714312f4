//! Texts for people: a title, a question, a label. One text for everybody, or one per language.

use std::fmt;
use std::ops::Deref;

use crate::core::text::Language;
use crate::core::text::catalogue::Arg;

/// A text in one language or several. Where it is not given in a language it reads as its English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    english: String,
    /// The same in other languages; none where one text serves all.
    others: Vec<(Language, String)>,
}

impl Words {
    /// A text in both languages.
    pub fn both(english: impl Into<String>, indonesian: impl Into<String>) -> Self {
        Words { english: english.into(), others: vec![(Language::Indonesian, indonesian.into())] }
    }

    /// The text for readers of this language.
    pub fn of(&self, language: Language) -> &str {
        let own = self.others.iter().find(|(other, _)| *other == language);
        own.map_or(&self.english, |(_, text)| text)
    }

    /// The English text, or the only one.
    pub fn as_str(&self) -> &str {
        &self.english
    }

    /// An English text, and the same in other languages.
    pub fn several(english: &str, others: Vec<(Language, String)>) -> Self {
        Words { english: english.into(), others }
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
        Words { english: text.into(), others: Vec::new() }
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Words { english: text, others: Vec::new() }
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

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Language; 2] = [Language::English, Language::Indonesian];

    #[test]
    fn one_text_serves_both_languages_and_two_serve_each_its_own() {
        let one = Words::from("late");
        let two = Words::both("late", "terlambat");
        assert_eq!(BOTH.map(|l| one.of(l)), ["late", "late"]);
        assert_eq!(BOTH.map(|l| two.of(l)), ["late", "terlambat"]);
        assert_eq!((format!("{two}"), two.is_empty()), ("late".into(), false));
    }
}
