//! Checks of single keys, driven by the list of keys: unknown keys, missing keys, wrong types,
//! numbers out of range, wrong distributions and schedules, impossible dates. Every problem is
//! collected; nothing stops at the first.

use super::declared::Declarations;
use super::document::{Item, Node, Place, Table};
use super::keys::{self, KeySpec, LANGUAGES, LISTS, Presence, ROOT, Type};
use super::problems::{Problems, did_you_mean};
use super::value::{check_value, must_be, numbers_of, out_of_range};
use crate::core::text::message;
use crate::core::units::Month;

/// Checks every key of a document. `unread`: it names a file of households that could not be read, and what
/// that would have filled in is not missed beside the problem of the file.
pub fn check_document(
    tree: &Table,
    declared: &Declarations,
    unread: bool,
    problems: &mut Problems,
) {
    for (name, item) in &tree.entries {
        if !ROOT.contains(&name.as_str()) {
            let help = did_you_mean(name, ROOT.iter().copied());
            let known = message!(errors::scenario_has, tables = bracketed());
            problems.add(&item.key, message!(errors::unknown_table, table = name), known, help);
        }
    }
    let whole_file = Place::file(0..0);
    for name in ["scenario", "community"] {
        if tree.get(name).is_none() {
            let message = message!(errors::missing, key = header(name));
            problems.add(&whole_file, message, message!(errors::every_scenario), None);
        }
    }
    single(tree, "scenario", keys::SCENARIO, problems);
    single(tree, "population", declared.population, problems);
    single(tree, "model", declared.model, problems);
    check_parameters(tree, declared, problems);
    single(tree, "output", keys::OUTPUT, problems);
    several(tree, "community", "name", problems, |_, _, _| community_keys(declared, unread));
    several(tree, "trade", "name", problems, |_, _, _| declared.trade.to_vec());
    several(tree, "arm", "name", problems, |_, _, _| keys::ARM.to_vec());
    several(tree, "intervention", "id", problems, |table, _, problems| {
        intervention_keys(declared, table, problems)
    });
}

fn header(table: &str) -> String {
    if LISTS.contains(&table) { format!("[[{table}]]") } else { format!("[{table}]") }
}

fn bracketed() -> String {
    ROOT.iter().map(|t| header(t)).collect::<Vec<_>>().join(", ")
}

fn single(tree: &Table, name: &str, specs: &[KeySpec], problems: &mut Problems) {
    let Some(item) = tree.get(name) else { return };
    match &item.node {
        Node::Table(table) => check_table(table, &item.place, specs, name, problems),
        _ => problems.add(
            &item.key,
            message!(errors::not_a_table, key = name),
            message!(errors::keys_under, header = header(name)),
            None,
        ),
    }
}

/// Checks the tables of a list, each against the keys that `specs` answers for it.
fn several(
    tree: &Table,
    name: &str,
    id: &str,
    problems: &mut Problems,
    specs: impl Fn(&Table, &Place, &mut Problems) -> Vec<KeySpec>,
) {
    let Some(item) = tree.get(name) else { return };
    let Node::List(items) = &item.node else {
        let label = message!(errors::several_times, header = header(name));
        problems.add(&item.key, message!(errors::not_a_list, key = name), label, None);
        return;
    };
    for (number, item) in items.iter().enumerate() {
        let Node::Table(table) = &item.node else {
            let label = message!(errors::write_header, header = header(name));
            problems.add(&item.place, message!(errors::not_a_table, key = name), label, None);
            continue;
        };
        let path = match table.text(id) {
            Some(id) => format!("{name}.{id}"),
            None => format!("{name}[{}]", number + 1),
        };
        let specs = specs(table, &item.place, problems);
        check_table(table, &item.place, &specs, &path, problems);
    }
}

/// Keys of a community that a file of households fills in.
pub const FILLED: &[&str] = &["households", "neighbourhoods"];

/// The keys of a community; those that a file of households fills in may be missing where it is unread.
fn community_keys(declared: &Declarations, unread: bool) -> Vec<KeySpec> {
    let mut specs = declared.community.to_vec();
    for spec in specs.iter_mut().filter(|spec| unread && FILLED.contains(&spec.name)) {
        spec.presence = Presence::Optional;
    }
    specs
}

/// The keys of an intervention by its kind; of an unknown kind, only the common keys are checked.
fn intervention_keys(
    declared: &Declarations,
    table: &Table,
    problems: &mut Problems,
) -> Vec<KeySpec> {
    let kind = table.get("kind");
    if let Some((kind, place)) = kind.and_then(|k| Some((k.node.text()?, &k.place)))
        && declared.of_kind(kind).is_none()
    {
        let built: Vec<&str> = declared.kinds.iter().map(|(name, _)| *name).collect();
        let label = message!(errors::kinds_built, kinds = built.join(", "));
        let help = did_you_mean(kind, built);
        problems.add(place, message!(errors::unknown_kind, kind = kind), label, help);
    }
    match table.text("kind") {
        Some(kind) if declared.of_kind(kind).is_some() => declared.of_intervention(kind),
        _ => {
            // which other keys there may be depends on the kind: accept them until it is known
            let mut specs = keys::INTERVENTION.to_vec();
            let every_kind = declared.kinds.iter().flat_map(|(_, keys)| keys.iter());
            specs.extend(
                every_kind
                    .filter(|spec| table.get(spec.name).is_some())
                    .map(|spec| KeySpec { presence: Presence::Optional, ..*spec }),
            );
            specs
        }
    }
}

fn check_parameters(tree: &Table, declared: &Declarations, problems: &mut Problems) {
    let Some(item) = tree.get("parameters") else { return };
    let Node::Table(table) = &item.node else {
        let label = message!(errors::keys_under, header = "[parameters]");
        let message = message!(errors::not_a_table, key = "parameters");
        return problems.add(&item.key, message, label, None);
    };
    for (key, item) in &table.entries {
        let path = format!("parameters.{key}");
        match declared.of_parameter(key) {
            Some(kind) => check_item(item, kind, &path, problems),
            None => {
                let help = did_you_mean(key, declared.parameters.iter().map(|p| p.key));
                let label = message!(errors::no_such_parameter);
                problems.add(&item.key, message!(errors::unknown_key, key = path), label, help);
            }
        }
    }
}

/// Checks one table against its keys.
fn check_table(
    table: &Table,
    place: &Place,
    specs: &[KeySpec],
    path: &str,
    problems: &mut Problems,
) {
    for (name, item) in &table.entries {
        match specs.iter().find(|spec| spec.name == name) {
            Some(spec) => check_item(item, spec.kind, &format!("{path}.{name}"), problems),
            None => {
                let names: Vec<&str> = specs.iter().map(|spec| spec.name).collect();
                let help = did_you_mean(name, names.iter().copied());
                let label = message!(errors::known_keys, keys = names.join(", "));
                let message = message!(errors::unknown_key, key = format!("{path}.{name}"));
                problems.add(&item.key, message, label, help);
            }
        }
    }
    for spec in specs.iter().filter(|spec| spec.presence == Presence::Required) {
        if table.get(spec.name).is_none() {
            let label = message!(errors::needs, key = spec.name, allowed = spec.kind.allowed());
            let message = message!(errors::missing, key = format!("{path}.{}", spec.name));
            problems.add(place, message, label, None);
        }
    }
}

fn check_item(item: &Item, kind: Type, path: &str, problems: &mut Problems) {
    let place = &item.place;
    let wrong_type = |problems: &mut Problems| {
        let message = message!(errors::cannot_be, key = path, what = item.node.describe());
        problems.add(place, message, must_be(kind), None);
    };
    let each = |problems: &mut Problems, kind: Type| {
        for (number, item) in item.node.list().unwrap_or(&[]).iter().enumerate() {
            check_item(item, kind, &format!("{path}[{}]", number + 1), problems);
        }
    };
    match (kind, &item.node) {
        (Type::Text | Type::Words, Node::Text(_)) | (Type::Flag, Node::Flag(_)) => {}
        (Type::Words, Node::Table(table)) => check_table(table, place, LANGUAGES, path, problems),
        (Type::Changes, Node::Table(_)) => {}
        (Type::Name, Node::Text(text)) => {
            let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
            if text.is_empty() || text.len() > 60 || !text.chars().all(good) {
                let message = message!(errors::not_a_folder_name, key = path, text = text);
                problems.add(place, message, must_be(kind), None);
            }
        }
        (Type::Whole(low, high), Node::Whole(n)) => {
            if !(low..=high).contains(n) {
                out_of_range(place, kind, path, problems);
            }
        }
        (Type::Number(low, high), Node::Whole(_) | Node::Number(_)) => {
            if !item.node.number().is_some_and(|x| (low..=high).contains(&x)) {
                out_of_range(place, kind, path, problems);
            }
        }
        (Type::Month | Type::Start, Node::Text(text)) => {
            if text.parse::<Month>().is_err() {
                let label = message!(errors::month_as, text = text);
                problems.add(place, message!(errors::not_a_month, key = path), label, None);
            }
        }
        (Type::Start, Node::Table(table)) => check_stage(table, place, path, problems),
        (Type::Every, Node::Text(text)) if text == "year" => {}
        (Type::Every, Node::Whole(1..=1200)) => {}
        (Type::Every, Node::Whole(_)) => out_of_range(place, kind, path, problems),
        (Type::Choice(words), Node::Text(text)) => {
            if !words.contains(&text.as_str()) {
                let message = message!(errors::cannot_be_word, key = path, word = text);
                let help = did_you_mean(text, words.iter().copied());
                problems.add(place, message, must_be(kind), help);
            }
        }
        (Type::Texts, Node::List(_)) => each(problems, Type::Text),
        (Type::Numbers(low, high), Node::List(_)) => each(problems, Type::Number(low, high)),
        (Type::Wholes(low, high), Node::List(_)) => each(problems, Type::Whole(low, high)),
        (Type::Values(low, high), Node::List(_)) if numbers_of(&item.node).is_some() => {
            each(problems, Type::Number(low, high));
        }
        (Type::Value(..) | Type::Values(..) | Type::Parameter { .. }, _) => {
            check_value(item, kind, path, problems)
        }
        _ => wrong_type(problems),
    }
}

fn check_stage(table: &Table, place: &Place, path: &str, problems: &mut Problems) {
    let [(key, item)] = table.entries.as_slice() else {
        let message = message!(errors::not_a_start, key = path);
        return problems.add(place, message, must_be(Type::Start), None);
    };
    if key != "stage" {
        let label = message!(errors::only_stage);
        let help = did_you_mean(key, ["stage"]);
        let message = message!(errors::unknown_key, key = format!("{path}.{key}"));
        return problems.add(&item.key, message, label, help);
    }
    check_item(item, Type::Choice(keys::STAGES), &format!("{path}.stage"), problems);
}
