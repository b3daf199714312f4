//! The canonical form of a document: keys in their declared order, defaults filled in, numbers as
//! numbers, parameters under their dotted names. Two files that mean the same look the same.

use std::ops::Range;

use super::declared::Declarations;
use super::document::{Item, Node, Origin, Place, Table, parse_value};
use super::keys::{self, KeySpec, Presence, Type};

/// Writes sub-tables of `[parameters]` and of an arm's `set` as dotted keys, and adds the tables
/// that may be missing, so that every key has one place to be found and changed.
pub fn flatten(mut tree: Table, declared: &Declarations) -> Table {
    for name in ["population", "model", "parameters", "output"] {
        if tree.get(name).is_none() {
            let node = Node::Table(Table::default());
            tree.set(name, default_item(node, &(0..0)));
        }
    }
    flatten_at(&mut tree, "parameters", declared);
    for arm in tree.tables_mut("arm").into_iter().flatten() {
        if let Node::Table(arm) = &mut arm.node {
            flatten_at(arm, "set", declared);
        }
    }
    tree
}

fn flatten_at(tree: &mut Table, key: &str, declared: &Declarations) {
    if let Some(Item { node: Node::Table(table), .. }) = tree.get_mut(key) {
        let mut flat = Vec::new();
        flatten_into(&mut flat, "", table, declared);
        table.entries = flat;
    }
}

/// Tables that are values themselves (a distribution, a stage, a text in two languages) stay whole.
fn flatten_into(
    flat: &mut Vec<(String, Item)>,
    prefix: &str,
    table: &Table,
    declared: &Declarations,
) {
    for (key, item) in &table.entries {
        let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        let is_value = |t: &Table| ["dist", "stage", "en"].iter().any(|key| t.get(key).is_some());
        let is_parameter = declared.parameter(&path).is_some();
        match &item.node {
            Node::Table(inner) if !is_parameter && !is_value(inner) => {
                flatten_into(flat, &path, inner, declared);
            }
            _ => flat.push((path, item.clone())),
        }
    }
}

/// The canonical form of a document.
pub fn fill(tree: &Table, declared: &Declarations) -> Table {
    let mut filled = Table::default();
    for name in keys::ROOT {
        let filled_item = match (tree.get(name), *name) {
            (None, "arm") => Some(default_item(the_only_arm(), &(0..0))),
            (None, _) => None,
            (Some(item), name) => {
                Some(Item { node: fill_root(name, &item.node, item, declared), ..item.clone() })
            }
        };
        if let Some(item) = filled_item {
            filled.set(name, item);
        }
    }
    // what should not be there stays, and has been or will be refused
    for (name, item) in &tree.entries {
        if filled.get(name).is_none() {
            filled.set(name, item.clone());
        }
    }
    filled
}

fn fill_root(name: &str, node: &Node, item: &Item, declared: &Declarations) -> Node {
    let specs_of = |table: &Table| match name {
        "intervention" => declared.of_intervention(table.text("kind").unwrap_or_default()),
        name => declared.of_table(name).to_vec(),
    };
    match node {
        Node::Table(table) if name == "parameters" => Node::Table(fill_parameters(table, declared)),
        Node::Table(table) => Node::Table(fill_table(table, &specs_of(table), &item.place)),
        Node::List(items) => Node::List(
            items
                .iter()
                .map(|item| match &item.node {
                    Node::Table(table) => {
                        let filled = fill_table(table, &specs_of(table), &item.place);
                        Item { node: Node::Table(filled), ..item.clone() }
                    }
                    _ => item.clone(),
                })
                .collect(),
        ),
        other => other.clone(),
    }
}

fn fill_table(table: &Table, specs: &[KeySpec], place: &Place) -> Table {
    let mut filled = Table::default();
    for spec in specs {
        let item = match (table.get(spec.name), spec.presence) {
            (Some(item), _) => item.clone(),
            (None, Presence::Or(default)) => {
                // a default that is no TOML would be text, and be refused by the check
                let node =
                    parse_value(default, &Origin::Default).unwrap_or(Node::Text(default.into()));
                default_item(node, &place.span)
            }
            (None, _) => continue,
        };
        filled.set(spec.name, Item { node: as_numbers(item.node, spec.kind), ..item });
    }
    for (name, item) in &table.entries {
        if filled.get(name).is_none() {
            filled.set(name, item.clone());
        }
    }
    filled
}

fn fill_parameters(table: &Table, declared: &Declarations) -> Table {
    let mut filled = Table::default();
    for spec in declared.parameters {
        let item = table.get(spec.key).cloned();
        let item = item.unwrap_or_else(|| default_item(Node::Number(spec.default), &(0..0)));
        filled.set(spec.key, Item { node: all_as_numbers(item.node), ..item });
    }
    for (name, item) in &table.entries {
        if filled.get(name).is_none() {
            filled.set(name, item.clone());
        }
    }
    filled
}

/// `18` where a number is meant becomes `18.0`, so that both have one identity.
pub(crate) fn as_numbers(node: Node, kind: Type) -> Node {
    match kind {
        Type::Number(..)
        | Type::Numbers(..)
        | Type::Value(..)
        | Type::Values(..)
        | Type::Parameter { .. } => all_as_numbers(node),
        _ => node,
    }
}

fn all_as_numbers(node: Node) -> Node {
    let inner = |item: Item| Item { node: all_as_numbers(item.node), ..item };
    match node {
        Node::Whole(n) => Node::Number(n as f64),
        Node::List(items) => Node::List(items.into_iter().map(inner).collect()),
        Node::Table(table) => {
            let entries = table.entries.into_iter().map(|(key, item)| (key, inner(item)));
            let mut entries: Vec<_> = entries.collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0)); // dist, high, low, mean, sd: any order means the same
            Node::Table(Table { entries })
        }
        other => other,
    }
}

/// An item that nobody typed; problems with it point to the table at `span`.
pub(crate) fn default_item(node: Node, span: &Range<usize>) -> Item {
    let place = Place { origin: Origin::Default, span: span.clone() };
    Item { key: place.clone(), place, node }
}

/// A file without arms has one: itself.
fn the_only_arm() -> Node {
    let mut arm = Table::default();
    arm.set("name", default_item(Node::Text("base".into()), &(0..0)));
    arm.set("control", default_item(Node::Flag(true), &(0..0)));
    Node::List(vec![default_item(Node::Table(arm), &(0..0))])
}
