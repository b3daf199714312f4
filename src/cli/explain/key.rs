//! One key, one kind of intervention, one measure.

use super::{search, wrapped};
use crate::core::text::catalogue::{Arg, Message, Text, explain};
use crate::core::text::{Language, message, say};
use crate::measures::{Good, MEASURES, Measure};
use crate::model::setup::{DECLARED, KINDS};
use crate::scenario::bundled::BUNDLED;
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::problems::nearest;
use crate::scenario::{document, keys};

/// What is known of a word, or what may be meant.
pub(super) fn words(l: Language, word: &str) -> Result<String, Unknown> {
    let mut text = String::new();
    let kind = KINDS.iter().map(|(kind, _)| *kind).find(|kind| *kind == word);
    if let Some(kind) = kind {
        let what = catalogue::kind_words_in(l, kind);
        text.push_str(&say!(l, explain::kind_head, kind = kind, what = what));
        text.push_str("\n\n");
    }
    let measure = MEASURES.iter().find(|m| m.id == word);
    if let Some(measure) = measure {
        text.push_str(&of_measure(l, measure));
    }
    let as_id = named(word);
    match (DECLARED.find(word), as_id) {
        (Ok(entries), as_id) => {
            entries.iter().for_each(|entry| text.push_str(&page(l, entry, None)));
            if kind.is_some() {
                text.push_str(&of_every_intervention(l, None));
            }
            text.push_str(&in_one_arm(l, &entries, None));
            if let Some((scenario, other)) = as_id.filter(|(_, other)| kind != Some(other)) {
                let words = say!(
                    l,
                    explain::also_intervention,
                    word = word,
                    kind = other,
                    scenario = scenario
                );
                text.push_str(&wrapped("", &words));
            }
        }
        (Err(_), _) if measure.is_some() => {}
        (Err(_), Some((scenario, kind))) => {
            // the name that somebody gave an intervention: what is known is known of its kind
            let id = Some(word);
            let what = catalogue::kind_words_in(l, &kind);
            let head =
                say!(l, explain::is_intervention, word = word, kind = &kind, scenario = scenario);
            let is = say!(l, explain::kind_is, kind = &kind, what = what);
            text.push_str(&format!("{head}\n\n{is}\n\n"));
            let entries = DECLARED.find(&kind).unwrap_or_default();
            entries.iter().for_each(|entry| text.push_str(&page(l, entry, id)));
            text.push_str(&of_every_intervention(l, id));
            text.push_str(&in_one_arm(l, &entries, id));
        }
        (Err(near), None) => return Err(unknown(l, word, near)),
    }
    Ok(text)
}

/// A word that nothing has.
pub(super) struct Unknown {
    /// That it is unknown, with what may be meant.
    pub why: Message,
    /// Where it stands, as lines; empty where nowhere.
    pub found: String,
}

fn unknown(l: Language, word: &str, near: Option<String>) -> Unknown {
    let near = near.or_else(|| nearest(word, MEASURES.iter().map(|m| m.id)).map(String::from));
    let why = match (arm_of(word), near) {
        (Some(scenario), _) => message!(explain::unknown_arm, word = word, scenario = scenario),
        (None, Some(near)) => message!(explain::unknown_near, word = word, near = near),
        (None, None) => message!(explain::unknown, word = word),
    };
    let mut found = search::lines(l, word);
    if !found.is_empty() {
        found = format!("{}\n{}", say!(l, explain::found_in), found.trim_end());
    }
    Unknown { why, found }
}

fn of_measure(l: Language, measure: &Measure) -> String {
    let better = match measure.good {
        Good::Up => explain::better_up,
        Good::Down => explain::better_down,
        Good::Neither => explain::better_neither,
    };
    let (unit, label, meaning) = (measure.unit_in(l), measure.label(l), measure.meaning_in(l));
    let head = say!(l, explain::measure_head, id = measure.id, unit = unit, better = better);
    let meaning = say!(l, explain::label_and_meaning, label = label, meaning = meaning);
    format!("{head}\n{}\n", wrapped("  ", &meaning))
}

/// How `--set` names a key; with the name of an intervention where one is meant.
fn path_of(entry: &Entry, id: Option<&str>) -> String {
    match id {
        Some(id) if entry.table == "intervention" => format!("intervention.{id}.{}", entry.name),
        _ => entry.path(),
    }
}

/// The bundled scenario that has an intervention of this name, and its kind.
fn named(id: &str) -> Option<(String, String)> {
    BUNDLED.iter().find_map(|bundled| {
        let tree = document::parse(bundled.text, bundled.name).ok()?;
        let mut all = tree.tables("intervention").map(|(table, _)| table);
        let table = all.find(|table| table.text("id") == Some(id))?;
        Some((bundled.name.to_string(), table.text("kind")?.to_string()))
    })
}

/// The bundled scenario that has an arm of this name.
fn arm_of(name: &str) -> Option<&'static str> {
    let has = |text: &str, file: &str| {
        let tree = document::parse(text, file).unwrap_or_default();
        tree.tables("arm").any(|(table, _)| table.text("name") == Some(name))
    };
    BUNDLED.iter().find(|b| has(b.text, b.name)).map(|b| b.name)
}

/// What an intervention of any kind has: when, how often, where.
fn of_every_intervention(l: Language, id: Option<&str>) -> String {
    let all = DECLARED.all();
    let common = all.iter().filter(|e| e.table == "intervention" && e.of_kind.is_none());
    let common = common.filter(|e| !["id", "kind"].contains(&e.name));
    let pages: String = common.map(|entry| page(l, entry, id)).collect();
    format!("{}\n\n{pages}", say!(l, explain::every_intervention))
}

/// How one arm alone is changed.
fn in_one_arm(l: Language, entries: &[Entry], id: Option<&str>) -> String {
    let of_the_world = ["parameters", "population", "community", "trade", "intervention"];
    let first = entries.iter().find(|e| of_the_world.contains(&e.table));
    first.map_or(String::new(), |entry| {
        wrapped("", &say!(l, explain::in_one_arm, path = path_of(entry, id)))
    })
}

fn page(l: Language, entry: &Entry, id: Option<&str>) -> String {
    let table = match (entry.of_kind, entry.table) {
        (Some(kind), _) => format!("[[intervention]] {}", say!(l, explain::of_kind, kind = kind)),
        (None, table) if keys::LISTS.contains(&table) => format!("[[{table}]]"),
        (None, table) => format!("[{table}]"),
    };
    let mut text = say!(l, explain::key_in, key = entry.name, table = table);
    text.push('\n');
    text.push_str(&wrapped("  ", entry.meaning_in(l)));
    let mut line = |name: Text, words: &str| {
        if !words.is_empty() {
            text.push_str(&wrapped(&format!("  {:<10}", name.of(l)), words));
        }
    };
    line(explain::row_takes, &entry.takes.allowed().of(l));
    line(explain::row_unit, entry.unit_in(l));
    let default = match (&entry.default, entry.required) {
        (Some(default), _) => default.clone(),
        (None, true) => say!(l, explain::default_required).into(),
        (None, false) => say!(l, explain::default_optional).into(),
    };
    line(explain::row_default, &default);
    line(explain::row_source, &entry.source.in_words(l));
    if let (Some((low, high)), Some(why)) = (entry.source.plausible(), entry.why()) {
        let (low, high) = (Arg::Plain(low), Arg::Plain(high));
        let why = message!(explain::plausible, low = low, high = high, why = why).of(l);
        line(explain::row_plausible, &why);
    }
    if entry.table != "arm" {
        let set = format!("--set {}={}", path_of(entry, id), say!(l, explain::set_value));
        line(explain::row_set, &set);
    }
    text.push('\n');
    text
}
