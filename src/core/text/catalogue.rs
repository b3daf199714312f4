//! The catalogue of texts: everything that people read, by language (`locales/<language>/<area>.ftl`).
//!
//! A fact becomes a sentence once, at the edge: a [`Message`] carries which text is meant and its arguments,
//! and is put into words by [`Message::of`] (`sentences.rs`) for a reader's language. Nothing reads a sentence back.
//!
//! ```text
//! say!(language, report::nothing_moved)                          text without arguments: &'static str
//! say!(language, report::works_finished, arm = label, n = 3)     with arguments: String
//! message!(errors::unknown_key, key = key)                       to be said later, in whichever language
//! ```
//!
//! `build/texts.rs` makes one identifier a text, so that a text or argument that is not there does not compile,
//! and a text that nobody uses is a warning. Arguments are put in as they are: a name may hold any letters.

use std::fmt;

use super::Language;
use crate::core::units::Month;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// A part of a text.
#[derive(Debug)]
pub(super) enum Piece {
    Text(&'static str),
    Argument(usize),
    /// The argument that selects, the variants by key, and which is taken where none fits.
    Select(usize, &'static [(&'static str, &'static [Piece])], usize),
}

/// What this text is made of, in this language.
pub(super) fn pieces(text: u16, language: Language) -> &'static [Piece] {
    PATTERNS[usize::from(text)][language as usize]
}

/// A text without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(u16);

impl Text {
    /// The text in this language.
    pub fn of(self, language: Language) -> &'static str {
        match pieces(self.0, language) {
            [Piece::Text(text)] => text,
            // A text without arguments is one piece, or empty.
            _ => "",
        }
    }

    /// The text of this name in an area whose texts are looked up by name (`measures/turnout`,
    /// `measures/turnout.meaning`); dots of keys are written `-` in the catalogue.
    pub fn named(area: &str, name: &str) -> Option<Text> {
        Self::find(&format!("{area}/{}", name.replace('.', "-")))
    }

    /// The same for an attribute of it: its meaning, its unit.
    pub fn attribute(area: &str, name: &str, attribute: &str) -> Option<Text> {
        Self::find(&format!("{area}/{}.{attribute}", name.replace('.', "-")))
    }

    fn find(full: &str) -> Option<Text> {
        let at = BY_NAME.binary_search_by(|(name, _)| (*name).cmp(full)).ok()?;
        Some(Text(BY_NAME[at].1))
    }

    /// Its name in the catalogue: `area/name`.
    pub fn name(self) -> &'static str {
        NAMES[usize::from(self.0)]
    }

    /// Every text that is looked up by name in an area: the names.
    pub fn names_in(area: &str) -> impl Iterator<Item = &'static str> {
        BY_NAME.iter().filter_map(move |(name, _)| name.strip_prefix(area)?.strip_prefix('/'))
    }
}

/// An argument of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name, a path, a value as it was typed: put in as it is.
    Raw(String),
    /// A whole number; it can select a plural.
    Whole(i64),
    /// A number with so many decimals, thousands apart.
    Number(f64, usize),
    /// A number as short as it can be written.
    Plain(f64),
    /// A share as percent with so many decimals.
    Percent(f64, usize),
    /// A difference of shares in points with so many decimals.
    Points(f64, usize),
    /// Rupiah in full.
    Rupiah(f64),
    /// Rupiah, short.
    RupiahShort(f64),
    /// A month of a year, and the year.
    Month(u32, i32),
    /// Another text.
    Message(Box<Message>),
    /// Several, as a list in words: `a, b and c`.
    List(Vec<Arg>),
    /// Several, with this between them.
    Joined(Vec<Arg>, &'static str),
    /// A number with its sign always written.
    Signed(Box<Arg>),
    /// A text that somebody wrote in several languages; where one is missing, the first.
    Written(Vec<(Language, String)>),
}

impl Arg {
    /// A list in words.
    pub fn list<T: Into<Arg>>(items: impl IntoIterator<Item = T>) -> Arg {
        Arg::List(items.into_iter().map(Into::into).collect())
    }

    /// A list with commas alone.
    pub fn commas<T: Into<Arg>>(items: impl IntoIterator<Item = T>) -> Arg {
        Arg::Joined(items.into_iter().map(Into::into).collect(), ", ")
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Raw(text.into())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Raw(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Raw(text)
    }
}

impl From<std::borrow::Cow<'_, str>> for Arg {
    fn from(text: std::borrow::Cow<'_, str>) -> Arg {
        Arg::Raw(text.into_owned())
    }
}

impl From<char> for Arg {
    fn from(c: char) -> Arg {
        Arg::Raw(c.into())
    }
}

macro_rules! whole {
    ($($type:ty)*) => {
        $(impl From<$type> for Arg {
            fn from(n: $type) -> Arg {
                Arg::Whole(n as i64)
            }
        })*
    };
}

whole! { u8 u16 u32 u64 usize i32 i64 }

impl From<f64> for Arg {
    fn from(x: f64) -> Arg {
        Arg::Plain(x)
    }
}

impl From<Month> for Arg {
    fn from(month: Month) -> Arg {
        Arg::Month(month.number(), month.year())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(Box::new(message))
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Arg {
        Arg::Message(Box::new(text.into()))
    }
}

/// A text with its arguments, not yet in any language.
#[derive(Clone, PartialEq)]
pub struct Message {
    /// Which text; `None` for words that come from elsewhere (the system, the parser of TOML, a scenario).
    pub(super) text: Option<u16>,
    pub(super) arguments: Vec<Arg>,
}

impl Message {
    fn new(text: u16, arguments: Vec<Arg>) -> Self {
        Message { text: Some(text), arguments }
    }

    /// Words that come from elsewhere and stay as they are: of the system, of the parser of TOML, of a file.
    pub fn raw(words: impl Into<String>) -> Self {
        Message { text: None, arguments: vec![Arg::Raw(words.into())] }
    }

    /// Is it this text, whatever its arguments?
    pub fn is(&self, name: &str) -> bool {
        self.text.is_some_and(|text| NAMES[usize::from(text)] == name)
    }

    /// The name of its text in the catalogue, `area/name`; empty for words that come from elsewhere.
    pub fn name(&self) -> &'static str {
        self.text.map_or("", |text| NAMES[usize::from(text)])
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Message {
        Message { text: Some(text.0), arguments: Vec::new() }
    }
}

/// In English: for logs and tests. What people read is said by [`Message::of`].
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.of(Language::English))
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}: {self}", self.name(), self.arguments)
    }
}

impl Eq for Message {}

/// A text in a language: `say!(language, area::name, argument = value, …)`; without arguments a `&'static str`.
macro_rules! say {
    ($language:expr, $area:ident :: $name:ident $(,)?) => {
        $crate::core::text::catalogue::$area::$name.of($language)
    };
    ($language:expr, $area:ident :: $name:ident, $($rest:tt)+) => {
        $crate::core::text::message!($area::$name, $($rest)+).of($language)
    };
}

/// A text to be said later: `message!(area::name, argument = value, …)`. An argument is anything that is an
/// [`Arg`]: a name, a number, another message.
macro_rules! message {
    ($area:ident :: $name:ident $(,)?) => {
        $crate::core::text::catalogue::Message::from($crate::core::text::catalogue::$area::$name)
    };
    ($area:ident :: $name:ident, $($argument:ident = $value:expr),+ $(,)?) => {
        $crate::core::text::catalogue::Message::from($crate::core::text::catalogue::$area::$name {
            $($argument: $crate::core::text::catalogue::Arg::from($value)),+
        })
    };
}

pub(crate) use {message, say};

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English as En, Indonesian as Id};

    #[test]
    fn every_text_is_there_in_every_language_with_all_its_arguments() {
        assert!(MISSING.is_empty(), "{}", MISSING.join("\n"));
    }

    #[test]
    fn plurals_numbers_and_names_are_put_in() {
        let problems = |n: usize| message!(common::problems, n = n);
        assert_eq!(problems(1).of(En), "1 problem");
        assert_eq!(problems(12_000).of(En), "12,000 problems");
        assert_eq!(problems(12_000).of(Id), "12.000 masalah");
        assert_eq!(problems(1).name(), "common/problems");
        let awkward = "a; b of c: { $told }";
        assert_eq!(say!(En, common::quoted, text = awkward), format!("“{awkward}”"));
        assert_eq!(say!(Id, common::month_1), "Januari");
    }

    #[test]
    fn messages_stand_in_messages() {
        let inner = message!(common::problems, n = 2);
        assert_eq!(say!(Id, common::quoted, text = inner), "“2 masalah”");
    }
}
