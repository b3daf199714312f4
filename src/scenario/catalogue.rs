//! Every key of a scenario file in one list, whichever table declares it: tables, kinds of
//! intervention, parameters. Help, the schema for editors, the documents and tests read this list.

use super::declared::Declarations;
use super::keys::{self, KeySpec, Presence, Type};
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
    pub fn text(&self) -> Option<Text> {
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

    /// The text of the reason for its plausible range; parameters have one whose number is assumed.
    pub fn why(&self) -> Option<Text> {
        (self.table == "parameters").then(|| Text::attribute("parameters", self.name, "why"))?
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

impl Declarations {
    /// Every key.
    pub fn all(&self) -> Vec<Entry> {
        let of_table = |(table, specs): (_, &'static [KeySpec])| {
            specs.iter().map(move |spec| Entry::of(table, None, spec))
        };
        let kinds = self.kinds.iter().flat_map(|(kind, specs)| {
            specs.iter().map(|spec| Entry::of("intervention", Some(kind), spec))
        });
        let parameters = self.parameters.iter().map(|p| Entry {
            table: "parameters",
            of_kind: None,
            name: p.key,
            takes: p.takes(),
            required: false,
            default: Some(format!("{:?}", p.default)),
            unit: p.unit,
            source: p.source,
        });
        self.tables().into_iter().flat_map(of_table).chain(kinds).chain(parameters).collect()
    }

    /// The keys that a word may mean: a key alone (`gap`), with its table (`scenario.seed`), its kind
    /// (`fund.gap`), or as `--set` has it (`intervention.bdi.gap`, where any kind may be meant); a kind
    /// (`fund`) or a table (`population`) means all of its keys. If there is none, the nearest word.
    pub fn find(&self, word: &str) -> Result<Vec<Entry>, Option<String>> {
        let all = self.all();
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
                        || self.of_kind(dotted[1]).is_none()
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
}

/// What a kind of intervention is, in a few words.
pub fn kind_words_in(language: Language, kind: &str) -> &'static str {
    Text::named("kinds", kind).map_or("", |text| text.of(language))
}

/// What a kind of intervention is called where there is little room.
pub fn kind_short(kind: &str) -> Option<Text> {
    Text::attribute("kinds", kind, "short").or_else(|| Text::named("kinds", kind))
}
