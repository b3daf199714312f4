//! One key, one kind of intervention, one measure.

use super::{source_in_words, wrapped};
use crate::measures::{Good, MEASURES};
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::keys::{self, KINDS};
use crate::scenario::problems::nearest;

/// What is known of a word, or what may be meant.
pub(super) fn words(word: &str) -> Result<String, String> {
    let mut text = String::new();
    if let Some((kind, _)) = KINDS.iter().find(|(kind, _)| *kind == word) {
        text.push_str(&format!(
            "Interventions of kind `{kind}`: {}\n\n",
            catalogue::kind_words(kind)
        ));
    }
    let measure = MEASURES.iter().find(|m| m.id == word);
    let found = catalogue::find(word);
    if let Some(measure) = measure {
        let better = match measure.good {
            Good::Up => "more is better",
            Good::Down => "less is better",
            Good::Neither => "neither more nor less is better",
        };
        text.push_str(&format!("{}: a measure ({}), {better}\n", measure.id, measure.unit));
        text.push_str(&wrapped("  ", &format!("{}: {}", measure.name, measure.meaning)));
        text.push('\n');
    }
    match found {
        Ok(entries) => entries.iter().for_each(|entry| text.push_str(&page(entry))),
        Err(_) if measure.is_some() => {}
        Err(near) => {
            let near =
                near.or_else(|| nearest(word, MEASURES.iter().map(|m| m.id)).map(String::from));
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Err(format!(
                "`{word}` is no bundled scenario, key, kind of intervention or measure{near} (a file \
                 has a `/` or ends in .toml)"
            ));
        }
    }
    Ok(text)
}

fn page(entry: &Entry) -> String {
    let place = match (entry.of_kind, entry.table) {
        (Some(kind), _) => format!("[[intervention]] of kind {kind}"),
        (None, table) if keys::LISTS.contains(&table) => format!("[[{table}]]"),
        (None, table) => format!("[{table}]"),
    };
    let mut text = format!("{}, in {place}\n", entry.name);
    text.push_str(&wrapped("  ", entry.meaning));
    let mut line = |name: &str, words: &str| {
        if !words.is_empty() {
            text.push_str(&wrapped(&format!("  {name:<9}"), words));
        }
    };
    line("takes", &entry.takes.allowed());
    line("unit", entry.unit);
    let default = match (&entry.default, entry.required) {
        (Some(default), _) => default.clone(),
        (None, true) => "none: it must be given".into(),
        (None, false) => "none: it may be missing".into(),
    };
    line("default", &default);
    line("source", &source_in_words(entry.source));
    if entry.table != "arm" {
        line("set it", &format!("--set {}=VALUE", entry.path()));
    }
    text.push('\n');
    text
}
