//! One key, one kind of intervention, one measure.

use super::{search, wrapped};
use crate::core::text::Language;
use crate::measures::{Good, MEASURES};
use crate::scenario::bundled::BUNDLED;
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::document;
use crate::scenario::keys::{self, KINDS};
use crate::scenario::problems::nearest;

/// What is known of a word, or what may be meant.
pub(super) fn words(l: Language, word: &str) -> Result<String, String> {
    let mut text = String::new();
    let kind = KINDS.iter().map(|(kind, _)| *kind).find(|kind| *kind == word);
    if let Some(kind) = kind {
        let head = l.pick("Interventions of kind", "Intervensi jenis");
        text.push_str(&format!("{head} `{kind}`: {}\n\n", catalogue::kind_words_in(l, kind)));
    }
    let measure = MEASURES.iter().find(|m| m.id == word);
    let found = catalogue::find(word);
    if let Some(measure) = measure {
        let better = match measure.good {
            Good::Up => l.pick("more is better", "makin besar makin baik"),
            Good::Down => l.pick("less is better", "makin kecil makin baik"),
            Good::Neither => {
                l.pick("neither more nor less is better", "tidak ada arah yang lebih baik")
            }
        };
        let what = l.pick("a measure", "ukuran");
        text.push_str(&format!("{}: {what} ({}), {better}\n", measure.id, measure.unit_in(l)));
        let meaning = format!("{}: {}", measure.label(l), measure.meaning_in(l));
        text.push_str(&wrapped("  ", &meaning));
        text.push('\n');
    }
    match found {
        Ok(entries) => {
            entries.iter().for_each(|entry| text.push_str(&page(l, entry)));
            if kind.is_some() {
                text.push_str(&of_every_intervention(l));
            }
            text.push_str(&in_one_arm(l, &entries));
            if let Some((scenario, kind)) = named(word).filter(|(_, other)| kind != Some(other)) {
                let words = l.pick(
                    format!(
                        "`{word}` is also an intervention of kind `{kind}` in the scenario {scenario}: berdaya \
                         explain {kind}"
                    ),
                    format!(
                        "`{word}` juga intervensi jenis `{kind}` dalam skenario {scenario}: berdaya explain \
                         {kind}"
                    ),
                );
                text.push_str(&wrapped("", &words));
            }
        }
        Err(_) if measure.is_some() => {}
        Err(_) if named(word).is_some() => {
            // the name that somebody gave an intervention: what is known is known of its kind
            let (scenario, kind) = named(word).unwrap_or_default();
            let what = catalogue::kind_words_in(l, &kind);
            text.push_str(&l.pick(
                format!(
                    "`{word}` is an intervention of kind `{kind}` in the scenario {scenario}\n\n"
                ),
                format!("`{word}` adalah intervensi jenis `{kind}` dalam skenario {scenario}\n\n"),
            ));
            text.push_str(&format!("`{kind}`: {what}\n\n"));
            let entries = catalogue::find(&kind).unwrap_or_default();
            entries.iter().for_each(|entry| {
                text.push_str(&page(l, entry).replace("intervention.ID.", &path_of(word)));
            });
            text.push_str(&of_every_intervention(l).replace("intervention.ID.", &path_of(word)));
            text.push_str(&in_one_arm(l, &entries).replace("intervention.ID.", &path_of(word)));
        }
        Err(near) => {
            let near =
                near.or_else(|| nearest(word, MEASURES.iter().map(|m| m.id)).map(String::from));
            let guess = l.pick("did you mean", "maksudnya");
            let near = match arm_of(word) {
                Some(scenario) => l.pick(
                    format!(
                        "; it is an arm of the scenario {scenario}: berdaya explain {scenario}"
                    ),
                    format!("; ia varian dalam skenario {scenario}: berdaya explain {scenario}"),
                ),
                None => near.map_or(String::new(), |near| format!("; {guess} `{near}`?")),
            };
            let found = search::lines(l, word);
            let found = match found.trim_end() {
                "" => String::new(),
                found => l.pick(
                    format!("\nThe word is found in:\n{found}"),
                    format!("\nKata itu ditemukan dalam:\n{found}"),
                ),
            };
            return Err(l.pick(
                format!(
                    "`{word}` is no bundled scenario, key, kind of intervention or measure{near} (a \
                     file has a `/` or ends in .toml){found}"
                ),
                format!(
                    "`{word}` bukan skenario bawaan, kunci, jenis intervensi, atau ukuran{near} (nama \
                     berkas memuat `/` atau berakhir dengan .toml){found}"
                ),
            ));
        }
    }
    Ok(text)
}

fn path_of(id: &str) -> String {
    format!("intervention.{id}.")
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
fn of_every_intervention(l: Language) -> String {
    let head = l.pick("Keys of every intervention:\n\n", "Kunci setiap intervensi:\n\n");
    let all = catalogue::all();
    let common = all.iter().filter(|e| e.table == "intervention" && e.of_kind.is_none());
    let common = common.filter(|e| !["id", "kind"].contains(&e.name));
    let pages: String = common.map(|entry| page(l, entry)).collect();
    format!("{head}{pages}")
}

/// How one arm alone is changed.
fn in_one_arm(l: Language, entries: &[Entry]) -> String {
    let of_the_world = ["parameters", "population", "community", "trade", "intervention"];
    let first = entries.iter().find(|e| of_the_world.contains(&e.table));
    first.map_or(String::new(), |entry| {
        let path = entry.path();
        let words = l.pick(
            format!("In one arm alone: --set arm.NAME.{path}=VALUE"),
            format!("Dalam satu varian saja: --set arm.NAMA.{path}=NILAI"),
        );
        wrapped("", &words)
    })
}

fn page(l: Language, entry: &Entry) -> String {
    let place = match (entry.of_kind, entry.table) {
        (Some(kind), _) => format!("[[intervention]] {} {kind}", l.pick("of kind", "jenis")),
        (None, table) if keys::LISTS.contains(&table) => format!("[[{table}]]"),
        (None, table) => format!("[{table}]"),
    };
    let mut text = format!("{}, {} {place}\n", entry.name, l.pick("in", "di"));
    text.push_str(&wrapped("  ", entry.meaning_in(l)));
    let mut line = |name: &str, words: &str| {
        if !words.is_empty() {
            text.push_str(&wrapped(&format!("  {name:<10}"), words));
        }
    };
    line(l.pick("takes", "isi"), &entry.takes.allowed_in(l));
    line(l.pick("unit", "satuan"), entry.unit_in(l));
    let default = match (&entry.default, entry.required) {
        (Some(default), _) => default.clone(),
        (None, true) => l.pick("none: it must be given", "tidak ada: wajib diisi").into(),
        (None, false) => l.pick("none: it may be missing", "tidak ada: boleh kosong").into(),
    };
    line(l.pick("default", "bawaan"), &default);
    line(l.pick("source", "sumber"), &entry.source.in_words(l));
    if entry.table != "arm" {
        let set = format!("--set {}={}", entry.path(), l.pick("VALUE", "NILAI"));
        line(l.pick("set it", "mengubah"), &set);
    }
    text.push('\n');
    text
}
