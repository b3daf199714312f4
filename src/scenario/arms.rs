//! The arms: each is a copy of the document, changed by the arms that it comes from and by itself.

use super::change::Change;
use super::declared::Declarations;
use super::document::{Item, Node, Place, Table};
use super::fill::as_numbers;
use super::given::Given;
use super::keys::Type;
use super::paths::{self, ChangedKey, NoSuchPath};
use super::problems::{Problems, did_you_mean};
use crate::core::text::catalogue::Message;
use crate::core::text::{Language, message};

/// In how many languages labels are compared.
const LANGUAGES: usize = Language::ALL.len();

/// One arm's version of the document.
pub(crate) struct ArmTree {
    /// The arm's own table: name, label, control, all there.
    pub table: Table,
    /// The document with its changes.
    pub tree: Table,
    /// What it changes.
    pub changes: Vec<Change>,
}

/// Every arm of a canonical document, in order. Fills `label` into the document.
pub(crate) fn expand(
    base: &mut Table,
    declared: &Declarations,
    problems: &mut Problems,
) -> Vec<ArmTree> {
    let specs: Vec<(Table, Place)> =
        base.tables("arm").map(|(table, place)| (table.clone(), place.clone())).collect();
    check_names(&specs, problems);
    check_own(&specs, problems);
    let (mut arms, mut chains): (Vec<ArmTree>, Vec<Vec<usize>>) = (Vec::new(), Vec::new());
    for (number, (own, place)) in specs.iter().enumerate() {
        let Some(chain) = chain_of(&specs, number, problems) else { continue };
        let mut tree = base.clone();
        for &link in &chain {
            apply(&mut tree, declared, &specs[link].0, problems);
        }
        let mut table = own.clone();
        let name = own.text("name").unwrap_or_default().to_string();
        let default = |node: Node| super::fill::default_item(node, &place.span);
        if own.get("label").is_none_or(|item| item.node.text() == Some("")) {
            table.set("label", default(Node::Text(name)));
        }
        numbers_in_changes(&mut table, base, declared);
        arms.push(ArmTree { table, tree, changes: Vec::new() });
        chains.push(chain);
    }
    if arms.len() == specs.len() {
        let changes = changes_of(base, declared, &arms, &chains);
        arms.iter_mut().zip(changes).for_each(|(arm, changes)| arm.changes = changes);
        for (item, arm) in base.tables_mut("arm").into_iter().flatten().zip(&arms) {
            item.node = Node::Table(arm.table.clone());
        }
    }
    arms
}

/// What each arm changes, in their order. `chains` names, for each, the arms from the base to itself.
fn changes_of(
    base: &Table,
    declared: &Declarations,
    arms: &[ArmTree],
    chains: &[Vec<usize>],
) -> Vec<Vec<Change>> {
    let control = arms.iter().position(|arm| arm.table.flag("control") == Some(true));
    let own = |number: usize| -> Vec<Change> {
        let arm = &arms[number];
        let written = arm.table.words("change").filter(|words| !words.is_empty());
        if let Some(words) = written {
            return vec![Change::Told(words)];
        }
        let mut links = chains[number].clone();
        let before = match control {
            Some(control) if control != number => {
                links.extend(&chains[control]);
                &arms[control].tree
            }
            _ => base,
        };
        let tables = links.iter().map(|&link| &arms[link].table);
        between(declared, tables, before, &arm.tree)
    };
    (0..arms.len()).map(own).collect()
}

/// The differences between two trees, at the keys that these arms set.
fn between<'a>(
    declared: &Declarations,
    arms: impl Iterator<Item = &'a Table>,
    before: &Table,
    after: &Table,
) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut seen: Vec<ChangedKey> = Vec::new();
    for (path, _) in arms.filter_map(|arm| arm.table("set")).flat_map(|set| &set.entries) {
        // A number of a law (`gap.mean`) changes the law.
        let Some((key, path)) = paths::whole_key(after, declared, path)
            .or_else(|| paths::whole_key(before, declared, path))
        else {
            continue;
        };
        if seen.contains(&key) {
            continue;
        }
        seen.push(key.clone());
        let kind = |tree| paths::kind_of(tree, declared, &path);
        let given = |tree: &Table, takes: Option<Type>| {
            let node = paths::look(tree, declared, &path)?.node;
            Some(Given::read(&takes.map_or(node.clone(), |kind| as_numbers(node, kind)), takes))
        };
        let (old, new) = (given(before, kind(before)), given(after, kind(after)));
        if let Some(new) = new.filter(|new| old.as_ref() != Some(new)) {
            changes.push(Change::Set { key, new, old });
        }
    }
    let ids = |tree: &Table| -> Vec<String> {
        tree.tables("intervention").filter_map(|(t, _)| Some(t.text("id")?.to_string())).collect()
    };
    let (there, here) = (ids(before), ids(after));
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|id| !those.contains(id)).cloned().collect()
    };
    let (without, with) = (only(&there, &here), only(&here, &there));
    if !without.is_empty() {
        changes.push(Change::Without(without));
    }
    if !with.is_empty() {
        changes.push(Change::With(with));
    }
    changes
}

fn check_names(arms: &[(Table, Place)], problems: &mut Problems) {
    for (number, (arm, place)) in arms.iter().enumerate() {
        let name = arm.text("name");
        if let Some(name) = name
            && arms[..number].iter().any(|(other, _)| other.text("name") == Some(name))
        {
            let place = arm.get("name").map_or(place, |item| &item.place);
            let message = message!(errors::two_arms, name = name);
            problems.add(place, message, message!(errors::names_unique), None);
        }
    }
    let controls: Vec<&(Table, Place)> =
        arms.iter().filter(|(arm, _)| arm.flag("control") == Some(true)).collect();
    if let ([], [(_, place), ..]) = (controls.as_slice(), arms) {
        problems.add(place, message!(errors::no_control), message!(errors::one_control), None);
    }
    for (arm, place) in controls.iter().skip(1) {
        let place = arm.get("control").map_or(place, |item| &item.place);
        problems.add(place, message!(errors::two_controls), message!(errors::one_control), None);
    }
}

/// What one arm says must not undo itself, and figures must be able to tell arms apart.
fn check_own(arms: &[(Table, Place)], problems: &mut Problems) {
    for (number, (arm, _)) in arms.iter().enumerate() {
        let dropped: Vec<(&str, &Place)> = arm.texts("drop").collect();
        for (at, (id, place)) in dropped.iter().enumerate() {
            if dropped[..at].iter().any(|(other, _)| other == id) {
                let message = message!(errors::drop_twice, id = *id);
                problems.add(place, message, message!(errors::intervention_once), None);
            }
        }
        for (path, item) in arm.table("set").map_or(&[][..], |set| &set.entries) {
            let id = path.strip_prefix("intervention.").and_then(|rest| rest.split_once('.'));
            if let Some((id, _)) = id
                && dropped.iter().any(|(other, _)| *other == id)
            {
                let message = message!(errors::drop_and_set, id = id);
                problems.add(&item.key, message, message!(errors::drop_or_set), None);
            }
        }
        let said = |arm: &Table| {
            let words = arm.words("label")?;
            Some(Language::ALL.map(|language| words.of(language).to_string()))
        };
        let same = |one: &[String; LANGUAGES], other: &[String; LANGUAGES]| {
            one.iter().zip(other).any(|(one, other)| !one.is_empty() && one == other)
        };
        if let (Some(label), Some(words)) = (arm.get("label"), said(arm))
            && let Some((other, _)) = arms[..number]
                .iter()
                .find(|(other, _)| said(other).is_some_and(|other| same(&words, &other)))
        {
            let name = other.text("name").unwrap_or("?");
            let message = message!(errors::same_label, name = name);
            problems.add(&label.place, message, message!(errors::same_label_why), None);
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
            let label = message!(errors::there_is, names = names.join(", "));
            let help = did_you_mean(from.0, names);
            problems.add(from.1, message!(errors::from_unknown, name = from.0), label, help);
            return None;
        };
        if chain.contains(&next) {
            let label = message!(errors::arm_from_itself);
            problems.add(from.1, message!(errors::arms_circle), label, None);
            return None;
        }
        chain.push(next);
    }
}

fn apply(tree: &mut Table, declared: &Declarations, arm: &Table, problems: &mut Problems) {
    for (path, item) in arm.table("set").map_or(&[][..], |set| &set.entries) {
        let result = match forbidden(path) {
            Some(label) => Err(NoSuchPath {
                message: message!(errors::arm_cannot_change, key = path),
                label,
                help: None,
            }),
            None => paths::put(tree, declared, path, item.clone()),
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
                [] => message!(errors::none_left),
                ids => message!(errors::there_is, names = ids.join(", ")),
            };
            let help = did_you_mean(id, ids.iter().map(String::as_str));
            problems.add(place, message!(errors::drop_unknown, id = id), label, help);
        }
        if let Some(items) = tree.tables_mut("intervention") {
            items.retain(|item| item.node.table().and_then(|t| t.text("id")) != Some(id));
        }
    }
}

/// What all arms share, and why.
fn forbidden(path: &str) -> Option<Message> {
    let (root, rest) = path.split_once('.')?;
    let key = rest.rsplit('.').next().unwrap_or_default();
    Some(match (root, key) {
        ("scenario" | "output" | "model", _) => message!(errors::shared_by_arms),
        ("arm", _) => message!(errors::arm_changes_world),
        ("population", "households" | "ties" | "digest") => message!(errors::same_people),
        ("community", "name" | "region" | "count") => message!(errors::same_places),
        ("trade", "name" | "owners") => message!(errors::same_enterprises),
        ("intervention", "id" | "kind") => message!(errors::describe_another),
        _ => return None,
    })
}

/// Numbers of an arm's changes in their canonical form.
fn numbers_in_changes(arm: &mut Table, base: &Table, declared: &Declarations) {
    if let Some(Item { node: Node::Table(set), .. }) = arm.get_mut("set") {
        for (path, item) in &mut set.entries {
            if let Some(kind) = paths::kind_of(base, declared, path) {
                item.node = as_numbers(item.node.clone(), kind);
            }
        }
    }
}
