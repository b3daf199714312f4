//! A canonical document as TOML: the resolved scenario, runnable as it is, and the part of it that
//! a run's identity is made of.

use super::document::{Item, Node, Table};
use super::keys::{LISTS, ROOT};

/// Keys that change how a run is shown or how long it is, not what it computes.
const PRESENTATION: &[(&str, &[&str])] = &[
    ("scenario", &["title", "question", "replicates", "assumption_draws", "headline", "verdict"]),
    // What a file is called is not what it holds: that is the digest.
    ("population", &["households", "ties"]),
    ("intervention", &["label"]),
    ("arm", &["label", "change"]),
    ("output", &["level"]),
];

/// A canonical document as TOML.
pub fn whole(tree: &Table) -> String {
    document(tree, &[])
}

/// The same without presentation, replicates and draws: the same question has the same text.
pub fn identity(tree: &Table) -> String {
    document(tree, PRESENTATION)
}

fn document(tree: &Table, without: &[(&str, &[&str])]) -> String {
    let mut out = String::new();
    for &name in ROOT {
        let Some(item) = tree.get(name) else { continue };
        let skip =
            without.iter().find(|(table, _)| *table == name).map_or(&[][..], |(_, keys)| keys);
        let one = item.node.table().into_iter();
        let several = item.node.list().unwrap_or(&[]).iter().filter_map(|i| i.node.table());
        let header =
            if LISTS.contains(&name) { format!("[[{name}]]") } else { format!("[{name}]") };
        for table in one.chain(several) {
            let lines: String = table
                .entries
                .iter()
                .filter(|(key, _)| !skip.contains(&key.as_str()))
                .map(|(key, item)| format!("{} = {}\n", dotted(key), value(&item.node)))
                .collect();
            if !lines.is_empty() {
                out.push_str(&format!("{header}\n{lines}\n"));
            }
        }
    }
    out
}

/// A key whose every part is bare, as it is; any other in quotes.
fn dotted(key: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if key.chars().all(bare) { key.to_string() } else { quoted(key) }
}

/// A value as TOML.
pub fn value(node: &Node) -> String {
    match node {
        Node::Text(text) => quoted(text),
        Node::Whole(n) => n.to_string(),
        Node::Number(x) => format!("{x:?}"),
        Node::Flag(flag) => flag.to_string(),
        Node::Date(date) => date.clone(),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(|item| value(&item.node)).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Table(table) => {
            let entry = |(key, item): &(String, Item)| {
                let bare = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                let key = if bare { key.clone() } else { quoted(key) };
                format!("{key} = {}", value(&item.node))
            };
            let entries: Vec<String> = table.entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out + "\""
}
