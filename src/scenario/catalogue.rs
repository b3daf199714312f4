//! Every key of a scenario file in one list, whichever table declares it: tables, kinds of
//! intervention, parameters. Help, the schema for editors, the documents and tests read this list.

use super::declared;
use super::keys::{self, KeySpec, Presence, Type};
use super::kinds::KINDS;
use super::parameters::PARAMETERS;
use super::problems::nearest;
use super::sources::Source;
use crate::core::text::Language;
use crate::core::text::catalogue::Text;
use crate::core::units::Unit;

/// A key, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its table: `scenario`, `intervention`, `parameters` …
    pub table: &'static str,
    /// The kind of intervention that it belongs to; none for keys that all kinds have.
    pub of_kind: Option<&'static str>,
    /// The key itself.
    pub name: &'static str,
    /// What it takes.
    pub takes: Type,
    /// Must it be given?
    pub required: bool,
    /// Its default, as it would be typed.
    pub default: Option<String>,
    /// Unit.
    pub unit: Unit,
    /// Where its number comes from.
    pub source: Source,
}

impl Entry {
    /// How `--set` and an arm's `set` name it, with ID or NAME where that depends on the scenario.
    pub fn path(&self) -> String {
        match self.table {
            "intervention" => format!("intervention.ID.{}", self.name),
            table if keys::LISTS.contains(&table) => format!("{table}.NAME.{}", self.name),
            table => format!("{table}.{}", self.name),
        }
    }

    /// The text of its meaning.
    fn text(&self) -> Option<Text> {
        match self.table {
            "parameters" => Text::named("parameters", self.name),
            table => match self.of_kind {
                Some(kind) => Text::attribute("kinds", kind, self.name),
                None => Text::named("keys", &format!("{table}-{}", self.name)),
            },
        }
    }

    /// Its meaning, in this language.
    pub fn meaning_in(&self, language: Language) -> &'static str {
        self.text().map_or("", |text| text.of(language))
    }

    /// Its unit, in this language.
    pub fn unit_in(&self, language: Language) -> &'static str {
        self.unit.of(language)
    }

    /// Is its number an assumption, or recalled and not verified?
    pub fn assumed(&self) -> bool {
        self.source.is_assumed()
    }

    fn of(table: &'static str, of_kind: Option<&'static str>, spec: &KeySpec) -> Self {
        Entry {
            table,
            of_kind,
            name: spec.name,
            takes: spec.kind,
            required: spec.presence == Presence::Required,
            default: match spec.presence {
                Presence::Or(text) => Some(text.into()),
                Presence::Required | Presence::Optional => None,
            },
            unit: spec.unit,
            source: spec.source,
        }
    }
}

/// The keys of every table but `[parameters]` and those of single kinds of intervention.
pub const TABLES: &[(&str, &[KeySpec])] = &[
    ("scenario", keys::SCENARIO),
    ("model", keys::MODEL),
    ("population", keys::POPULATION),
    ("community", keys::COMMUNITY),
    ("trade", keys::TRADE),
    ("intervention", keys::INTERVENTION),
    ("arm", keys::ARM),
    ("output", keys::OUTPUT),
];

/// Every key.
pub fn all() -> Vec<Entry> {
    let tables = TABLES
        .iter()
        .flat_map(|(table, specs)| specs.iter().map(|spec| Entry::of(table, None, spec)));
    let kinds = KINDS.iter().flat_map(|(kind, specs)| {
        specs.iter().map(|spec| Entry::of("intervention", Some(kind), spec))
    });
    let parameters = PARAMETERS.iter().map(|p| Entry {
        table: "parameters",
        of_kind: None,
        name: p.key,
        takes: declared::of_parameter(p.key).unwrap_or(Type::Number(p.low, p.high)),
        required: false,
        default: Some(format!("{:?}", p.default)),
        unit: p.unit,
        source: p.source,
    });
    tables.chain(kinds).chain(parameters).collect()
}

/// What a kind of intervention is, in a few words.
pub fn kind_words_in(language: Language, kind: &str) -> &'static str {
    Text::named("kinds", kind).map_or("", |text| text.of(language))
}

/// What a kind of intervention is called where there is little room.
pub fn kind_short(kind: &str) -> Option<Text> {
    Text::attribute("kinds", kind, "short").or_else(|| Text::named("kinds", kind))
}

/// The keys that a word may mean: a key alone (`gap`), with its table (`scenario.seed`), its kind
/// (`fund.gap`), or as `--set` has it (`intervention.bdi.gap`, where any kind may be meant); a kind
/// (`fund`) or a table (`population`) means all of its keys. If there is none, the nearest word.
pub fn find(word: &str) -> Result<Vec<Entry>, Option<String>> {
    let all = all();
    let dotted: Vec<&str> = word.split('.').collect();
    let means = |entry: &Entry| {
        let own = entry.of_kind.unwrap_or(entry.table);
        let list = keys::LISTS.contains(&entry.table);
        word == entry.name
            || word == own
            || word == format!("{own}.{}", entry.name)
            || word == format!("{}.{}", entry.table, entry.name)
            || (dotted.len() >= 3
                && list
                && dotted[0] == entry.table
                && dotted.last() == Some(&entry.name)
                // the middle may be the name of a kind; else it is an ID or NAME
                && (entry.of_kind.is_none()
                    || declared::of_kind(dotted[1]).is_none()
                    || entry.of_kind == Some(dotted[1])))
    };
    let found: Vec<Entry> = all.iter().filter(|entry| means(entry)).cloned().collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let mut words: Vec<String> = Vec::new();
    for entry in &all {
        let own = entry.of_kind.unwrap_or(entry.table);
        words.extend([entry.name.into(), own.into(), format!("{own}.{}", entry.name)]);
    }
    Err(nearest(word, words.iter().map(String::as_str)).map(String::from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::keys::LANGUAGES;

    fn paths(word: &str) -> Vec<String> {
        let found = find(word).unwrap_or_else(|near| panic!("{word}: {near:?}"));
        found.iter().map(|e| format!("{}{}", e.of_kind.unwrap_or(""), e.path())).collect()
    }

    #[test]
    fn a_key_is_found_alone_with_its_table_with_its_kind_and_as_set_has_it() {
        assert_eq!(paths("trust.gain"), ["parameters.trust.gain"]);
        assert_eq!(paths("parameters.trust.gain"), ["parameters.trust.gain"]);
        assert_eq!(paths("gap"), ["fundintervention.ID.gap"]);
        assert_eq!(paths("fund.gap"), paths("intervention.bdi.gap"));
        assert_eq!(paths("intervention.fund.gap"), paths("gap"));
        assert_eq!(paths("community.Pasar II.households"), ["community.NAME.households"]);
        assert!(paths("households").len() >= 2);
        assert_eq!(paths("scenario").len(), keys::SCENARIO.len());
        assert_eq!(find("trust.gian").expect_err("no key"), Some("trust.gain".to_string()));
    }

    #[test]
    fn every_table_of_a_file_has_its_keys_here() {
        for table in keys::ROOT {
            assert!(all().iter().any(|entry| entry.table == *table), "add `{table}` to TABLES");
        }
    }

    #[test]
    fn every_key_and_kind_has_its_words_and_no_words_are_left_over() {
        let all = all();
        let known: Vec<&str> = all
            .iter()
            .map(|e| e.text().unwrap_or_else(|| panic!("{}: no words", e.path())).name())
            .chain(LANGUAGES.iter().map(|key| key.text().map_or("", Text::name)))
            .chain(KINDS.iter().map(|(kind, _)| Text::named("kinds", kind).map_or("", Text::name)))
            .chain(KINDS.iter().filter_map(|(kind, _)| Some(kind_short(kind)?.name())))
            .collect();
        for area in ["keys", "kinds", "parameters"] {
            for name in Text::names_in(area) {
                assert!(known.contains(&format!("{area}/{name}").as_str()), "{area}/{name}");
            }
        }
        assert!(KINDS.iter().all(|(kind, _)| Text::named("kinds", kind).is_some()));
    }

    #[test]
    fn every_key_is_said_in_indonesian_as_fully_as_in_english() {
        for entry in all() {
            let path = format!("{} {}", entry.of_kind.unwrap_or(""), entry.path());
            let [meaning, makna] = Language::ALL.map(|l| entry.meaning_in(l));
            assert_ne!(makna, meaning, "{path}");
            // words that only English has: a text that was copied and not written
            let english = ["the", "of", "that", "which", "with", "and", "households", "whose"];
            let mut words = makna.split(|c: char| !c.is_alphanumeric());
            assert!(!words.any(|word| english.contains(&word)), "{path}: {makna}");
            // about as long as the English: nothing was left out, nothing told beside it
            let ratio = makna.chars().count() as f64 / meaning.chars().count() as f64;
            assert!(ratio > 0.4 && (ratio < 2.2 || makna.len() < 50), "{path}: {makna}");
        }
    }
}
