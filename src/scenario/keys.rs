//! Every key of a scenario file, declared once: name, type with its range, default, unit, source. The
//! checks, the defaults, the resolved scenario and the help read this list; what a key means stands in
//! the catalogue of texts (`keys.ftl`, `kinds.ftl`), by table or kind and name. Tables, kinds of
//! intervention and parameters that belong to the model are declared there ([`super::declared`]).

use super::sources::Source;
use crate::core::text::catalogue::{Message, Text};
use crate::core::text::{Language, message};
use crate::core::units::Unit;

/// What a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// Text.
    Text,
    /// Text for people, in one language or both: `"…"` or `{ en = "…", id = "…" }`.
    Words,
    /// A name that can be a folder: lower-case letters, digits, `-`, `_`.
    Name,
    /// True or false.
    Flag,
    /// A whole number, lowest and highest.
    Whole(i64, i64),
    /// A number, lowest and highest.
    Number(f64, f64),
    /// A month, `"YYYY-MM"`.
    Month,
    /// A month or `{ stage = "…" }`.
    Start,
    /// `"year"` or a number of months.
    Every,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of numbers in a range.
    Numbers(f64, f64),
    /// A list of whole numbers in a range.
    Wholes(i64, i64),
    /// A number, a schedule `[["YYYY-MM", number], …]` or a distribution, in a range.
    Value(f64, f64),
    /// The same, or a list of numbers in the range, one for each time in turn.
    Values(f64, f64),
    /// A parameter of the model: a number, or a distribution if its source is [A] or [R].
    Parameter {
        /// Lowest.
        low: f64,
        /// Highest.
        high: f64,
        /// May it be a distribution?
        uncertain: bool,
    },
    /// The changes of an arm: `{ "intervention.ID.KEY" = value, … }`.
    Changes,
}

impl Type {
    /// What is allowed.
    pub fn allowed(self) -> Message {
        match self {
            Type::Text => message!(types::text),
            Type::Words => message!(types::words),
            Type::Name => message!(types::name),
            Type::Flag => message!(types::flag),
            Type::Whole(low, i64::MAX) => message!(types::whole_from, low = low),
            Type::Whole(low, high) => message!(types::whole, low = low, high = high),
            Type::Number(low, high) | Type::Parameter { low, high, uncertain: false } => {
                message!(types::number, low = low, high = high)
            }
            Type::Month => message!(types::month),
            Type::Start => message!(types::start),
            Type::Every => message!(types::every),
            Type::Choice(words) => {
                message!(types::choice, words = format!("\"{}\"", words.join("\", \"")))
            }
            Type::Texts => message!(types::texts),
            Type::Numbers(low, high) => message!(types::numbers, low = low, high = high),
            Type::Wholes(low, high) => message!(types::wholes, low = low, high = high),
            Type::Value(low, high) => message!(types::value, low = low, high = high),
            Type::Values(low, high) => message!(types::values, low = low, high = high),
            Type::Parameter { low, high, uncertain: true } => {
                message!(types::uncertain, low = low, high = high)
            }
            Type::Changes => message!(types::changes),
        }
    }
}

/// Must a key be there, and what does it mean if it is not?
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Presence {
    /// It must be given.
    Required,
    /// It may be missing, which has a meaning of its own.
    Optional,
    /// Its default, as it would be typed.
    Or(&'static str),
}

/// What is known about one key.
#[derive(Clone, Copy, Debug)]
pub struct KeySpec {
    /// The key.
    pub name: &'static str,
    /// What it takes.
    pub kind: Type,
    /// Required, optional or its default.
    pub presence: Presence,
    /// Unit.
    pub unit: Unit,
    /// Where a default comes from.
    pub source: Source,
    /// The table or the kind of intervention that it belongs to.
    pub of: &'static str,
}

impl KeySpec {
    /// What it means.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        self.text().map_or("", |text| text.of(language))
    }

    /// The text of its meaning: keys of a kind of intervention are told with the kind.
    pub(crate) fn text(&self) -> Option<Text> {
        let of_table = || Text::named("keys", &format!("{}-{}", self.of, self.name));
        Text::attribute("kinds", self.of, self.name).or_else(of_table)
    }
}

use Presence::{Optional, Or, Required};
use Type::*;

/// Declares tables of keys: name, type, presence, unit, source.
macro_rules! keys {
    ($($(#[$doc:meta])* $table:ident $of:literal { $($name:literal $kind:expr, $presence:expr, $unit:ident, $source:tt;)* })*) => {
        $($(#[$doc])* pub const $table: &[$crate::scenario::keys::KeySpec] = &[
            $($crate::scenario::keys::KeySpec {
                name: $name, kind: $kind, presence: $presence, unit: $crate::core::units::Unit::$unit,
                source: $crate::scenario::sources::source!($source), of: $of,
            },)*
        ];)*
    };
}
pub(crate) use keys;

/// Names of the seven stages.
pub const STAGES: &[&str] = &[
    "engagement",
    "assessment",
    "alternatives",
    "action_plan",
    "implementation",
    "evaluation",
    "termination",
];

/// Names of the distributions.
pub const DISTRIBUTIONS: &[&str] = &["normal", "lognormal", "gamma", "beta", "uniform"];

/// Tables of a file, in the order in which the resolved scenario writes them.
pub const ROOT: &[&str] = &[
    "scenario",
    "population",
    "community",
    "trade",
    "model",
    "parameters",
    "intervention",
    "arm",
    "output",
];

/// The tables that are written with double brackets.
pub const LISTS: &[&str] = &["community", "trade", "intervention", "arm"];

/// A share.
pub const SHARE: Type = Number(0.0, 1.0);
/// A share that may follow the calendar or chance.
pub const DOSE: Type = Value(0.0, 1.0);
const MONTHS: Type = Whole(0, 1200);
/// The default of a competence.
pub const COMPETENCE: Presence = Or("{ dist = \"beta\", mean = 0.625, sd = 0.16 }");

keys! {
    /// Keys of `[scenario]`.
    SCENARIO "scenario" {
        "name" Name, Required, None, [Design];
        "title" Words, Or("\"\""), None, [Design];
        "question" Words, Or("\"\""), None, [Design];
        "start" Month, Required, Month, [Design];
        "end" Month, Required, Month, [Design];
        "months" Whole(1, 1200), Optional, Months, [Design];
        "burn_in" MONTHS, Or("120"), Months, [Design];
        "seed" Whole(0, i64::MAX), Or("1"), None, [Design];
        "replicates" Whole(1, 100_000), Or("20"), None, [Design];
        "assumption_draws" Whole(0, 100_000), Optional, None, [Design];
        "headline" Texts, Or("[\"works_finished\", \"trust\", \"turnout\", \"welfare\"]"), None, [Design];
        "verdict" Text, Or("\"end\""), None, [Design];
    }
    /// Keys of every `[[intervention]]`.
    INTERVENTION "intervention" {
        "id" Name, Required, None, [Design];
        "label" Words, Optional, None, [Design];
        "kind" Text, Required, None, [Design];
        "at" Start, Required, Month, [Design];
        "until" Month, Optional, Month, [Design];
        "every" Every, Optional, Months, [Design];
        "communities" Texts, Optional, None, [Design];
    }
    /// Keys of `[[arm]]`.
    ARM "arm" {
        "name" Name, Required, None, [Design];
        "label" Words, Optional, None, [Design];
        "control" Flag, Or("false"), None, [Design];
        "from" Text, Optional, None, [Design];
        "set" Changes, Optional, None, [Design];
        "drop" Texts, Optional, None, [Design];
        "change" Words, Optional, None, [Design];
    }
    /// Keys of `[output]`.
    OUTPUT "output" {
        "level" Choice(&["region", "community", "neighbourhood", "household"]), Or("\"community\""), None, [Design];
    }
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
    fn its_keys_are_the_codes_of_the_languages() {
        let codes: Vec<&str> = LANGUAGES.iter().map(|key| key.name).collect();
        let known = Language::ALL.map(Language::code);
        assert!(codes.iter().all(|code| known.contains(code)), "{codes:?}");
    }
}
