//! Keys by their path: `scenario.seed`, `parameters.trust.gain`, `intervention.bdi.gap`,
//! `community.Pasar II.households`, `arm.late.label`. `--set` and an arm's `set` change them.

use super::declared::Declarations;
use super::document::{Item, Node, Origin, Place, Table, parse_value};
use super::keys::{LISTS, ROOT, Type};
use super::problems::{Problems, nearest};
use crate::core::text::catalogue::Message;
use crate::core::text::message;

/// Why a path leads nowhere.
pub(crate) struct NoSuchPath {
    /// What is missing.
    pub message: Message,
    /// What there is.
    pub label: Message,
    /// A guess.
    pub help: Option<Message>,
}

/// A key that an arm changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangedKey {
    /// Of an intervention.
    Intervention {
        /// Its id.
        id: String,
        /// The key.
        key: String,
    },
    /// A parameter of the model, by its dotted name.
    Parameter(String),
    /// A key of another table, by its path.
    Other(String),
}

/// Puts a value at a path. A key that is not declared is put there too: the check refuses it.
pub(crate) fn put(
    tree: &mut Table,
    declared: &Declarations,
    path: &str,
    item: Item,
) -> Result<(), NoSuchPath> {
    let (table, rest) = find(tree, declared, path)?;
    put_in(table, &rest, item);
    Ok(())
}

/// The value at a path.
pub(crate) fn look(tree: &Table, declared: &Declarations, path: &str) -> Option<Item> {
    let mut copy = tree.clone();
    let (table, rest) = find(&mut copy, declared, path).ok()?;
    table.get(&rest).cloned()
}

/// What the key at a path takes.
pub(crate) fn kind_of(tree: &Table, declared: &Declarations, path: &str) -> Option<Type> {
    let (root, rest) = path.split_once('.')?;
    let specs = match root {
        "parameters" => return declared.of_parameter(rest),
        "population" | "community" | "trade" => declared.of_table(root).to_vec(),
        "intervention" => {
            let id = rest.split_once('.')?.0;
            let mut all = tree.tables("intervention");
            let (table, _) = all.find(|(table, _)| table.text("id") == Some(id))?;
            declared.of_intervention(table.text("kind")?)
        }
        _ => return None,
    };
    let key = path.rsplit('.').next()?;
    specs.iter().find(|spec| spec.name == key).map(|spec| spec.kind)
}

/// The key that a path changes, and its own path: `gap.mean` of a fund changes its `gap`.
pub(crate) fn whole_key(
    tree: &Table,
    declared: &Declarations,
    path: &str,
) -> Option<(ChangedKey, String)> {
    let (root, rest) = path.split_once('.')?;
    let inside = |name: &str, rest: &str| {
        rest.strip_prefix(name).is_some_and(|more| more.is_empty() || more.starts_with('.'))
    };
    match root {
        "parameters" => {
            let key = declared.parameters.iter().find(|p| inside(p.key, rest))?.key;
            Some((ChangedKey::Parameter(key.into()), format!("{root}.{key}")))
        }
        "intervention" => {
            let tables = tree.tables(root).filter_map(|(t, _)| Some((t.text("id")?, t)));
            let found = tables.filter(|(id, _)| inside(id, rest)).max_by_key(|(id, _)| id.len());
            let (id, table) = found?;
            let rest = rest.strip_prefix(id)?.strip_prefix('.')?;
            let specs = declared.of_intervention(table.text("kind")?);
            let key = specs.iter().find(|spec| inside(spec.name, rest))?.name;
            let (id, key) = (id.to_string(), key.to_string());
            let path = format!("{root}.{id}.{key}");
            Some((ChangedKey::Intervention { id, key }, path))
        }
        _ => Some((ChangedKey::Other(path.into()), path.into())),
    }
}

fn find<'a>(
    tree: &'a mut Table,
    declared: &Declarations,
    path: &str,
) -> Result<(&'a mut Table, String), NoSuchPath> {
    let guess = |word: &str, known: &[&str], rest: &str, prefix: &str| {
        nearest(word, known.iter().copied()).map(|best| {
            let dot = if rest.is_empty() { "" } else { "." };
            message!(errors::did_you_mean, word = format!("{prefix}{best}{dot}{rest}"))
        })
    };
    let (root, rest) = path.split_once('.').unwrap_or((path, ""));
    if !ROOT.contains(&root) || rest.is_empty() {
        let parameter = declared.parameter(path);
        let help = match parameter {
            Some(p) => Some(message!(errors::did_you_mean, word = format!("parameters.{}", p.key))),
            None => guess(root, ROOT, rest, ""),
        };
        let message = message!(errors::unknown_key, key = path);
        return Err(NoSuchPath { message, label: message!(errors::path_starts), help });
    }
    if !LISTS.contains(&root) {
        let Some(Item { node: Node::Table(table), .. }) = tree.get_mut(root) else {
            let label = message!(errors::has_no_table, header = format!("[{root}]"));
            let message = message!(errors::unknown_key, key = path);
            return Err(NoSuchPath { message, label, help: None });
        };
        return Ok((table, rest.into()));
    }
    let id_key = if root == "intervention" { "id" } else { "name" };
    let ids: Vec<String> =
        tree.tables(root).filter_map(|(t, _)| Some(t.text(id_key)?.to_string())).collect();
    let in_path = |id: &&String| rest.strip_prefix(id.as_str()).is_some_and(|r| r.starts_with('.'));
    let Some(id) = ids.iter().filter(in_path).max_by_key(|id| id.len()).cloned() else {
        let (word, rest) = rest.split_once('.').unwrap_or((rest, ""));
        let known: Vec<&str> = ids.iter().map(String::as_str).collect();
        let help = guess(word, &known, rest, &format!("{root}."));
        let label = match known.as_slice() {
            [] => message!(errors::has_no_table, header = format!("[[{root}]]")),
            known if known.contains(&word) => {
                message!(errors::which_key, path = format!("{root}.{word}"))
            }
            known => message!(errors::there_is, names = known.join(", ")),
        };
        let message = message!(errors::path_unknown, table = root, name = word);
        return Err(NoSuchPath { message, label, help });
    };
    let key = rest[id.len() + 1..].to_string();
    let tables = tree.tables_mut(root).into_iter().flatten();
    let table = tables.filter_map(|item| match &mut item.node {
        Node::Table(table) if table.text(id_key) == Some(&id) => Some(table),
        _ => None,
    });
    match table.into_iter().next() {
        Some(table) => Ok((table, key)),
        None => Err(NoSuchPath {
            message: message!(errors::path_unknown, table = root, name = &id),
            label: message!(errors::has_no_table, header = format!("[[{root}]]")),
            help: None,
        }),
    }
}

/// Sets `path` in a table, going into sub-tables (`gap.mean`) where the path does.
fn put_in(table: &mut Table, path: &str, item: Item) {
    let dots: Vec<usize> = path.match_indices('.').map(|(at, _)| at).collect();
    if table.get(path).is_none() {
        for at in dots.into_iter().rev() {
            if let Some(Item { node: Node::Table(inner), .. }) = table.get_mut(&path[..at]) {
                return put_in(inner, &path[at + 1..], item);
            }
        }
    }
    table.set(path, item);
}

/// Applies `--set KEY=VALUE` to what was typed.
pub(crate) fn apply_overrides(
    tree: &mut Table,
    declared: &Declarations,
    overrides: &[(String, String)],
    problems: &mut Problems,
) {
    for (key, value) in overrides {
        let place = Place { origin: Origin::Set(key.clone()), span: 0..0 };
        if key.starts_with("intervention.") && (key.ends_with(".kind") || key.ends_with(".id")) {
            let label = message!(errors::change_in_file);
            problems.add(&place, message!(errors::not_set_here, key = key), label, None);
            continue;
        }
        let node = match parse_value(value, &place.origin) {
            Ok(node) => node,
            Err(why) => {
                let message = message!(errors::not_a_value, value = value);
                problems.add(&place, message, why, None);
                continue;
            }
        };
        // `arm.late.set.intervention.bdi.gap` names one key of the arm's changes
        let arm_set = key.strip_prefix("arm.").and_then(|rest| rest.split_once(".set."));
        let item = Item { key: place.clone(), place: place.clone(), node };
        let result = match arm_set {
            Some((arm, change)) => put_change(tree, declared, arm, change, item),
            None => put(tree, declared, key, item),
        };
        if let Err(NoSuchPath { message, label, help }) = result {
            problems.add(&place, message, label, help);
        }
    }
}

fn put_change(
    tree: &mut Table,
    declared: &Declarations,
    arm: &str,
    change: &str,
    item: Item,
) -> Result<(), NoSuchPath> {
    let (table, _) = find(tree, declared, &format!("arm.{arm}.set"))?;
    if table.get("set").is_none() {
        table.set("set", Item { node: Node::Table(Table::default()), ..item.clone() });
    }
    if let Some(Item { node: Node::Table(changes), .. }) = table.get_mut("set") {
        changes.set(change, item);
    }
    Ok(())
}
