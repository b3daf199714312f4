//! The two languages that berdaya speaks to people in. Files, keys, tables and exit codes are the
//! same in both: only words for people change, and how numbers are written.

pub mod catalogue;
pub mod columns;
pub mod numbers;
mod sentences;

pub(crate) use catalogue::{message, say};

use std::fmt;
use std::str::FromStr;

/// A language of figures, reports, help and explanations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English, the language where none is asked for.
    #[default]
    English,
    /// Indonesian.
    Indonesian,
    /// English in brackets and accents, in tests alone: what stays plain was not taken from the catalogue.
    #[cfg(berdaya_pseudo)]
    Pseudo,
}

impl Language {
    /// Both, in the order in which a reader is offered them.
    pub const ALL: [Language; 2] = [Language::English, Language::Indonesian];

    /// Its code (ISO 639-1): `en`, `id`.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Indonesian => "id",
            #[cfg(berdaya_pseudo)]
            Language::Pseudo => "qps",
        }
    }

    /// The text of this language.
    pub fn pick<T>(self, english: T, indonesian: T) -> T {
        match self {
            Language::English => english,
            Language::Indonesian => indonesian,
            #[cfg(berdaya_pseudo)]
            Language::Pseudo => english,
        }
    }

    /// The plural category of a whole number (CLDR): Indonesian has one form for all.
    pub fn plural(self, n: i64) -> &'static str {
        match self {
            Language::Indonesian => "other",
            _ if n == 1 => "one",
            _ => "other",
        }
    }

    /// The language of a locale (`id_ID.UTF-8`); English where it is neither English nor Indonesian.
    pub fn of_locale(locale: &str) -> Self {
        let locale = locale.to_ascii_lowercase();
        let language = locale.split(['_', '.', '@', '-']).next().unwrap_or("");
        // `in` is the code that Indonesian had before 1989 and that Java still writes.
        if matches!(language, "id" | "in" | "ind") {
            Language::Indonesian
        } else {
            Language::English
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A word that names neither language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown(pub String);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no language that berdaya speaks; it speaks en and id", self.0)
    }
}

impl std::error::Error for Unknown {}

impl FromStr for Language {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        match text {
            "en" => Ok(Language::English),
            "id" => Ok(Language::Indonesian),
            #[cfg(berdaya_pseudo)]
            "qps" => Ok(Language::Pseudo),
            other => Err(Unknown(other.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language_and_anything_unknown_is_english() {
        for (locale, language) in [
            ("id_ID.UTF-8", Language::Indonesian),
            ("in_ID", Language::Indonesian),
            ("ID", Language::Indonesian),
            ("en_GB.UTF-8", Language::English),
            ("C", Language::English),
            ("idx_XX", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
        }
        assert_eq!("fr".parse::<Language>(), Err(Unknown("fr".into())));
    }
}
