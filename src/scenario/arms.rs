//! The arms: each is a copy of the document, changed by the arms that it comes from and by itself.

use super::change::{self, Change};
use super::document::{Item, Node, Place, Table};
use super::fill::as_numbers;
use super::paths::{self, NoSuchPath};
use super::problems::{Problems, did_you_mean};
use crate::core::text::Language;

/// One arm's version of the document.
pub(super) struct ArmTree {
    /// The arm's own table: name, label, control, all there.
    pub table: Table,
    /// The document with its changes.
    pub tree: Table,
    /// What it changes.
    pub changes: Vec<Change>,
}

/// Every arm of a canonical document, in order. Fills `label` into the document.
pub(super) fn expand(base: &mut Table, problems: &mut Problems) -> Vec<ArmTree> {
    let specs: Vec<(Table, Place)> =
        base.tables("arm").map(|(table, place)| (table.clone(), place.clone())).collect();
    check_names(&specs, problems);
    check_own(&specs, problems);
    let (mut arms, mut chains): (Vec<ArmTree>, Vec<Vec<usize>>) = (Vec::new(), Vec::new());
    for (number, (own, place)) in specs.iter().enumerate() {
        let Some(chain) = chain_of(&specs, number, problems) else { continue };
        let mut tree = base.clone();
        for &link in &chain {
            apply(&mut tree, &specs[link].0, problems);
        }
        let mut table = own.clone();
        let name = own.text("name").unwrap_or_default().to_string();
        let default = |node: Node| super::fill::default_item(node, &place.span);
        if own.get("label").is_none_or(|item| item.node.text() == Some("")) {
            table.set("label", default(Node::Text(name)));
        }
        numbers_in_changes(&mut table, base);
        arms.push(ArmTree { table, tree, changes: Vec::new() });
        chains.push(chain);
    }
    if arms.len() == specs.len() {
        let changes = change::of_arms(base, &arms, &chains);
        arms.iter_mut().zip(changes).for_each(|(arm, changes)| arm.changes = changes);
        for (item, arm) in base.tables_mut("arm").into_iter().flatten().zip(&arms) {
            item.node = Node::Table(arm.table.clone());
        }
    }
    arms
}

fn check_names(arms: &[(Table, Place)], problems: &mut Problems) {
    for (number, (arm, place)) in arms.iter().enumerate() {
        let name = arm.text("name");
        if let Some(name) = name
            && arms[..number].iter().any(|(other, _)| other.text("name") == Some(name))
        {
            let place = arm.get("name").map_or(place, |item| &item.place);
            problems.add(place, format!("two arms are named `{name}`"), "names are unique", None);
        }
    }
    let controls: Vec<&(Table, Place)> =
        arms.iter().filter(|(arm, _)| arm.flag("control") == Some(true)).collect();
    if let ([], [(_, place), ..]) = (controls.as_slice(), arms) {
        let label = "exactly one arm has `control = true`";
        problems.add(place, "no arm is the control", label, None);
    }
    for (arm, place) in controls.iter().skip(1) {
        let place = arm.get("control").map_or(place, |item| &item.place);
        let label = "exactly one arm has `control = true`";
        problems.add(place, "there is more than one control", label, None);
    }
}

/// What one arm says must not undo itself, and figures must be able to tell arms apart.
fn check_own(arms: &[(Table, Place)], problems: &mut Problems) {
    for (number, (arm, _)) in arms.iter().enumerate() {
        let dropped: Vec<(&str, &Place)> = arm.texts("drop").collect();
        for (at, (id, place)) in dropped.iter().enumerate() {
            if dropped[..at].iter().any(|(other, _)| other == id) {
                let message = format!("`drop`: `{id}` stands twice");
                problems.add(place, message, "name each intervention once", None);
            }
        }
        for (path, item) in arm.table("set").map_or(&[][..], |set| &set.entries) {
            let id = path.strip_prefix("intervention.").and_then(|rest| rest.split_once('.'));
            if let Some((id, _)) = id
                && dropped.iter().any(|(other, _)| *other == id)
            {
                let message = format!("`set` changes `{id}`, which the arm drops");
                problems.add(&item.key, message, "drop it or change it, not both", None);
            }
        }
        let said = |arm: &Table| {
            let words = arm.words("label")?;
            Some(Language::ALL.map(|language| words.of(language).to_string()))
        };
        let same = |one: &[String; 2], other: &[String; 2]| {
            one.iter().zip(other).any(|(one, other)| !one.is_empty() && one == other)
        };
        if let (Some(label), Some(words)) = (arm.get("label"), said(arm))
            && let Some((other, _)) = arms[..number]
                .iter()
                .find(|(other, _)| said(other).is_some_and(|other| same(&words, &other)))
        {
            let name = other.text("name").unwrap_or("?");
            let message = format!("the arm `{name}` has the same label");
            problems.add(&label.place, message, "figures could not tell them apart", None);
        }
    }
}

/// The arms from the base to this one, by `from`; `None` where the way does not exist.
fn chain_of(arms: &[(Table, Place)], number: usize, problems: &mut Problems) -> Option<Vec<usize>> {
    let mut chain = vec![number];
    loop {
        let (arm, _) = &arms[*chain.last()?];
        let Some(from) = arm.get("from").and_then(|item| Some((item.node.text()?, &item.place)))
        else {
            chain.reverse();
            return Some(chain);
        };
        let Some(next) = arms.iter().position(|(arm, _)| arm.text("name") == Some(from.0)) else {
            let names: Vec<&str> = arms.iter().filter_map(|(arm, _)| arm.text("name")).collect();
            let label = format!("there is {}", names.join(", "));
            let help = did_you_mean(from.0, names);
            problems.add(from.1, format!("`from`: unknown arm `{}`", from.0), label, help);
            return None;
        };
        if chain.contains(&next) {
            let label = "an arm cannot come from itself";
            problems.add(from.1, "the arms go round in a circle", label, None);
            return None;
        }
        chain.push(next);
    }
}

fn apply(tree: &mut Table, arm: &Table, problems: &mut Problems) {
    for (path, item) in arm.table("set").map_or(&[][..], |set| &set.entries) {
        let result = match forbidden(path) {
            Some(label) => Err(NoSuchPath {
                message: format!("an arm cannot change `{path}`"),
                label: label.into(),
                help: None,
            }),
            None => paths::put(tree, path, item.clone()),
        };
        if let Err(NoSuchPath { message, label, help }) = result {
            problems.add(&item.key, message, label, help);
        }
    }
    for (number, (id, place)) in arm.texts("drop").enumerate() {
        if arm.texts("drop").take(number).any(|(other, _)| other == id) {
            continue; // refused by itself
        }
        let ids: Vec<String> = tree
            .tables("intervention")
            .filter_map(|(table, _)| Some(table.text("id")?.to_string()))
            .collect();
        if !ids.iter().any(|known| known == id) {
            let label = match ids.as_slice() {
                [] => "there is no intervention left".to_string(),
                ids => format!("there is {}", ids.join(", ")),
            };
            let help = did_you_mean(id, ids.iter().map(String::as_str));
            problems.add(place, format!("`drop`: unknown intervention `{id}`"), label, help);
        }
        if let Some(items) = tree.tables_mut("intervention") {
            items.retain(|item| item.node.table().and_then(|t| t.text("id")) != Some(id));
        }
    }
}

/// What all arms share, and why.
fn forbidden(path: &str) -> Option<&'static str> {
    let (root, rest) = path.split_once('.')?;
    let key = rest.rsplit('.').next().unwrap_or_default();
    match (root, key) {
        ("scenario" | "output" | "model", _) => Some("all arms share it"),
        ("arm", _) => Some("an arm changes the world, not another arm; use `from`"),
        ("population", "households" | "ties" | "digest") => Some("all arms have the same people"),
        ("community", "name" | "region" | "count") => Some("all arms have the same places"),
        ("trade", "name" | "owners") => Some("all arms found the same enterprises"),
        ("intervention", "id" | "kind") => Some("drop it and describe another one"),
        _ => None,
    }
}

/// Numbers of an arm's changes in their canonical form.
fn numbers_in_changes(arm: &mut Table, base: &Table) {
    if let Some(Item { node: Node::Table(set), .. }) = arm.get_mut("set") {
        for (path, item) in &mut set.entries {
            if let Some(kind) = paths::kind_of(base, path) {
                item.node = as_numbers(item.node.clone(), kind);
            }
        }
    }
}
