//! The languages that berdaya speaks to people in. Files, keys, tables and exit codes are the
//! same in all: only words for people change, and how numbers are written.

pub mod catalogue;
pub mod columns;
pub mod numbers;
mod sentences;

pub(crate) use catalogue::{message, say};

use std::fmt;
use std::str::FromStr;

macro_rules! languages {
    ($first:ident $first_code:literal $first_others:tt $first_one:literal;
     $($name:ident $code:literal [$($other:literal),*] $one:literal;)*) => {
        /// A language of figures, reports, help and explanations; English where none is asked for.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Language {
            #[default]
            $first,
            $($name,)*
            /// English in brackets and accents, in tests alone: what stays plain was not taken from the catalogue.
            #[cfg(berdaya_pseudo)]
            Pseudo,
        }

        impl Language {
            /// All, in the order in which a reader is offered them.
            pub const ALL: [Language; 1 + [$($code),*].len()] = [Language::$first, $(Language::$name),*];

            /// Its code (ISO 639-1): `en`, `id`.
            pub fn code(self) -> &'static str {
                match self {
                    Language::$first => $first_code,
                    $(Language::$name => $code,)*
                    #[cfg(berdaya_pseudo)]
                    Language::Pseudo => "qps",
                }
            }

            /// The plural category of a whole number (CLDR).
            pub fn plural(self, n: i64) -> &'static str {
                let has_one = match self {
                    $(Language::$name => $one,)*
                    _ => $first_one,
                };
                if has_one && n == 1 { "one" } else { "other" }
            }

            /// The language of a locale (`id_ID.UTF-8`); English where it is no other.
            pub fn of_locale(locale: &str) -> Self {
                let locale = locale.to_ascii_lowercase();
                match locale.split(['_', '.', '@', '-']).next().unwrap_or("") {
                    $($code $(| $other)* => Language::$name,)*
                    _ => Language::$first,
                }
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

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
        write!(
            f,
            "`{}` is no language that berdaya speaks; it speaks {}",
            self.0,
            Language::ALL.map(Language::code).join(" and ")
        )
    }
}

impl std::error::Error for Unknown {}

impl FromStr for Language {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        let all = Language::ALL.into_iter();
        #[cfg(berdaya_pseudo)]
        let all = all.chain([Language::Pseudo]);
        { all }.find(|language| language.code() == text).ok_or_else(|| Unknown(text.into()))
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
