//! Who is who in a comparison of several runs: a letter each, and what each has otherwise than the first.

use super::{Opened, Saved};
use crate::core::text::{Language, say};
use crate::model::setup::DECLARED;
use crate::scenario::document::{self, Node, Table};
use crate::scenario::{fill, in_words_of};

/// A run in a comparison of several: A, B, …
pub(super) fn letter(run: usize) -> String {
    match u8::try_from(run) {
        Ok(run) if run < 26 => char::from(b'A' + run).to_string(),
        _ => format!("R{}", run + 1),
    }
}

/// Most differences of a run that are named.
const NAMED: usize = 12;

/// The runs by their letters, and what each does otherwise than the first.
pub(super) fn who_is_who(l: Language, runs: &[Opened]) -> String {
    let mut text = String::new();
    let keys: Vec<Vec<(String, String)>> = runs.iter().map(|run| keys(l, &run.saved)).collect();
    for (number, run) in runs.iter().enumerate() {
        let (letter, folder) = (letter(number), run.saved.folder.display());
        text.push_str(&format!("{letter}  {}  ({folder})\n", run.saved.scenario.name));
        if number == 0 {
            continue;
        }
        let changed = changed(l, &keys[0], &keys[number]);
        if changed.is_empty() {
            text.push_str(&format!("     {}\n", say!(l, commands::same_as_first)));
        }
        let more = changed.len().saturating_sub(NAMED);
        for line in changed.iter().take(NAMED) {
            text.push_str(&format!("     {line}\n"));
        }
        if more > 0 {
            text.push_str(&format!("     {}\n", say!(l, commands::more, n = more)));
        }
    }
    text.push('\n');
    text
}

/// Said where runs have other numbers of replicates than the first.
pub(super) fn compared_replicates(l: Language, runs: &[Opened]) -> String {
    let first = runs[0].replicates.central_done();
    let mut text = String::new();
    for (number, run) in runs.iter().enumerate().skip(1) {
        let own = run.replicates.central_done();
        let both = own.iter().filter(|r| first.contains(r)).count();
        if own.len() == first.len() && both == own.len() {
            continue;
        }
        text.push_str(&say!(
            l,
            commands::fewer_replicates,
            run = letter(number),
            own = own.len(),
            first = first.len(),
            both = both,
        ));
        text.push('\n');
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

/// Every key of a run's scenario that decides something, by its path.
fn keys(l: Language, run: &Saved) -> Vec<(String, String)> {
    let tree = document::parse(&run.manifest.scenario, "resolved")
        .map(|tree| fill::flatten(tree, &DECLARED));
    let mut found = Vec::new();
    let tree = tree.unwrap_or_default();
    for (root, item) in &tree.entries {
        match &item.node {
            Node::Table(table) => under(l, root, table, &mut found),
            Node::List(items) => {
                let id = if root == "intervention" { "id" } else { "name" };
                for table in items.iter().filter_map(|item| item.node.table()) {
                    let name = table.text(id).unwrap_or_default();
                    under(l, &format!("{root}.{name}"), table, &mut found);
                }
            }
            _ => {}
        }
    }
    let words = ["title", "question", "headline", "label", "change", "assumption_draws"];
    let said = |path: &str| {
        let last = path.rsplit('.').find(|word| !["en", "id"].contains(word)).unwrap_or(path);
        path.starts_with("output.") || words.contains(&last)
    };
    // an intervention's id is said with its path
    found.retain(|(path, _)| !said(path) && !path.ends_with(".id"));
    let arms = run.manifest.arms.join(", ");
    found.push(("--arm".into(), arms));
    found
}

fn under(l: Language, path: &str, table: &Table, found: &mut Vec<(String, String)>) {
    for (key, item) in &table.entries {
        match &item.node {
            Node::Table(inner) if inner.get("dist").is_none() && inner.get("stage").is_none() => {
                under(l, &format!("{path}.{key}"), inner, found);
            }
            node => found.push((format!("{path}.{key}"), in_words_of(l, node))),
        }
    }
}

/// What one list of keys says otherwise than another, a line each.
fn changed(l: Language, a: &[(String, String)], b: &[(String, String)]) -> Vec<String> {
    let find = |list: &[(String, String)], path: &str| {
        list.iter().find(|(p, _)| p == path).map(|(_, value)| value.clone())
    };
    let mut lines = Vec::new();
    for (path, value) in b {
        match find(a, path) {
            Some(was) if was == *value => {}
            Some(was) => {
                lines.push(say!(l, commands::changed_key, path = path, value = value, was = was));
            }
            None => lines.push(say!(l, commands::added_key, path = path, value = value)),
        }
    }
    for (path, was) in a.iter().filter(|(path, _)| find(b, path).is_none()) {
        lines.push(say!(l, commands::removed_key, path = path, was = was));
    }
    lines
}
