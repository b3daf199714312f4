//! A whole scenario in words.

use crate::model::setup::{DECLARED, Loaded, Scenario};
use std::collections::BTreeMap;

use super::{calendar, month, people, wrapped};
use crate::core::text::catalogue::{Message, Text, explain};
use crate::core::text::{Language, message, say};
use crate::core::units::{Month, Unit};
use crate::model::month::MONTH;
use crate::scenario::catalogue::Entry;
use crate::scenario::document::{Node, Origin, Table, parse_value};
use crate::scenario::keys::Type;
use crate::scenario::{Window, in_words, in_words_of};

pub(super) fn words(l: Language, loaded: &Loaded, word: &str, all: bool) -> String {
    let scenario = &loaded.scenario;
    let tree = &loaded.tree;
    let entries = DECLARED.all();
    let mut text = String::new();
    let title = match scenario.title.of(l) {
        "" => &scenario.name,
        title => title,
    };
    text.push_str(&format!("{title}\n"));
    if !scenario.question.of(l).is_empty() {
        text.push_str(&wrapped("  ", scenario.question.of(l)));
    }
    let mut section = |title: Text, body: &str| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n\n{body}", title.of(l)));
        }
    };
    section(explain::who, &people::words(l, scenario));
    section(explain::when, &when(l, scenario));
    section(explain::done, &calendar::words(l, scenario));
    section(explain::a_month, &phases(l));
    section(explain::numbers, &interventions(l, tree, &entries));
    section(explain::differing, &differing(l, tree, &entries));
    section(explain::assumed, &assumed(l, tree, &entries, all));
    if all {
        section(explain::others, &defaults(l, tree, &entries));
    }
    section(explain::reading, &wrapped("  ", say!(l, explain::how_to_read)));
    section(explain::asked, &asked(l, scenario));
    let (size, key) = (say!(l, explain::run_size), say!(l, explain::run_key));
    let a_key = say!(l, explain::run_a_key);
    let how = format!(
        "  berdaya run {word} --dry-run    {size}\n  berdaya run {word}\n  berdaya explain {a_key}    {key}\n"
    );
    section(explain::how, &how);
    text
}

fn when(l: Language, scenario: &Scenario) -> String {
    let sentence = say!(
        l,
        explain::period,
        start = month(scenario.start),
        end = month(scenario.end()),
        months = message!(explain::months, n = scenario.months),
        burn_in = message!(explain::months, n = scenario.burn_in),
    );
    wrapped("  ", &sentence)
}

/// The phases of a month, in their order.
fn phases(l: Language) -> String {
    let numbered = MONTH.iter().enumerate();
    numbered
        .map(|(k, phase)| {
            wrapped(&format!("  {:>2}  {:<16} ", k + 1, phase.said(l)), phase.what(l))
        })
        .collect()
}

/// The value of a key in words, with its unit.
fn value(l: Language, node: &Node, unit: Unit) -> String {
    let words = format!("{} {}", in_words_of(l, node), unit.of(l));
    let words = words.trim_end();
    match node {
        Node::Table(table) if table.get("dist").is_some() => {
            say!(l, explain::drawn, value = words)
        }
        _ => words.to_string(),
    }
}

fn is_default(node: &Node, entry: &Entry) -> bool {
    let default = entry.default.as_deref().and_then(|d| parse_value(d, &Origin::Default).ok());
    default.is_some_and(|default| match (default.number(), node.number()) {
        (Some(default), Some(number)) => default == number,
        _ => in_words(&default) == in_words(node),
    })
}

/// The numbers that a key takes, or what else it takes.
fn allowed(l: Language, takes: Type) -> String {
    let range = |low: f64, high: f64| {
        let [low, high] = [low, high].map(|x| in_words_of(l, &Node::Number(x)));
        format!("{low} – {high}")
    };
    match takes {
        Type::Number(low, high)
        | Type::Value(low, high)
        | Type::Values(low, high)
        | Type::Parameter { low, high, .. } => range(low, high),
        Type::Whole(low, high) if high != i64::MAX => range(low as f64, high as f64),
        other => other.allowed().of(l),
    }
}

/// One key: value, default, range, source, meaning.
fn line(l: Language, indent: &str, node: &Node, entry: &Entry) -> String {
    let mut about: Vec<String> = Vec::new();
    if let Some(default) = &entry.default {
        let shown = parse_value(default, &Origin::Default);
        let shown = shown.map_or_else(|_| default.clone(), |node| in_words_of(l, &node));
        about.push(match is_default(node, entry) {
            true => say!(l, explain::its_default).into(),
            false => say!(l, explain::default, value = shown),
        });
    }
    about.push(say!(l, explain::allowed, range = allowed(l, entry.takes)));
    if !entry.source.is_design() {
        about.push(entry.source.in_words(l));
    }
    about.retain(|words| !words.is_empty());
    let head = format!("{} = {}", entry.name, value(l, node, entry.unit));
    let words = format!("{} [{}]", entry.meaning_in(l), about.join("; "));
    format!("{}{}", wrapped(indent, &head), wrapped(&format!("{indent}    "), &words))
}

/// Every key of every intervention that the scenario gives a number of its own.
fn interventions(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let lines: String = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind))
            .filter_map(|e| Some((&table.get(e.name)?.node, e)))
            .filter(|(node, e)| !is_default(node, e))
            .map(|(node, e)| line(l, "      ", node, e))
            .collect();
        if !lines.is_empty() {
            text.push_str(&format!("  {} ({kind})\n{lines}", table.text("id").unwrap_or_default()));
        }
    }
    text
}

/// `[population]` and `[parameters]`, as far as they differ from their defaults.
fn differing(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for name in ["population", "parameters"] {
        let Some(table) = tree.table(name) else { continue };
        for entry in entries.iter().filter(|e| e.table == name) {
            if let Some(item) = table.get(entry.name)
                && !is_default(&item.node, entry)
            {
                text.push_str(&line(l, "  ", &item.node, entry));
            }
        }
    }
    if text.is_empty() { format!("  {}\n", say!(l, explain::none)) } else { text }
}

/// What nobody has measured: drawn where the scenario says so, else fixed at an assumed number.
fn assumed(l: Language, tree: &Table, entries: &[Entry], all: bool) -> String {
    let parameters: Vec<&Entry> = entries.iter().filter(|e| e.table == "parameters").collect();
    let table = tree.table("parameters");
    let node = |e: &Entry| table.and_then(|t| t.get(e.name)).map(|item| &item.node);
    let drawn: Vec<&str> = parameters
        .iter()
        .filter(|e| matches!(node(e), Some(Node::Table(_))))
        .map(|e| e.name)
        .collect();
    let fixed = parameters.iter().filter(|e| e.assumed() && !drawn.contains(&e.name));
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in fixed.clone() {
        *families.entry(entry.name.split('.').next().unwrap_or_default()).or_default() += 1;
    }
    let mut text = String::new();
    let varied = match drawn.as_slice() {
        [] => say!(l, explain::nothing_drawn).to_string(),
        drawn => {
            say!(l, explain::parameters_drawn, n = drawn.len(), names = drawn.join(", "))
        }
    };
    text.push_str(&wrapped("  ", &varied));
    let names: Vec<String> = families.iter().map(|(name, n)| format!("{name} ({n})")).collect();
    let mut fixed = say!(
        l,
        explain::parameters_fixed,
        of = parameters.len(),
        many = families.values().sum::<usize>(),
        names = names.join(", "),
    );
    if !all {
        fixed = format!("{fixed} {}", say!(l, explain::show_fixed));
    }
    text.push_str(&wrapped("  ", &fixed));
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let keys: Vec<String> = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind) && e.assumed())
            .filter_map(|e| Some((e, &table.get(e.name)?.node)))
            .filter(|(e, node)| is_default(node, e))
            .map(|(e, node)| format!("{} {}", e.name, value(l, node, e.unit)))
            .collect();
        if !keys.is_empty() {
            let id = table.text("id").unwrap_or_default();
            let words = say!(l, explain::assumed_left, keys = keys.join("; "));
            text.push_str(&wrapped(&format!("  {id}: "), &words));
        }
    }
    text
}

fn defaults(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let Some(table) = tree.table("parameters") else { return String::new() };
    let of_parameters = entries.iter().filter(|e| e.table == "parameters");
    of_parameters
        .filter_map(|e| Some((&table.get(e.name)?.node, e)))
        .filter(|(node, e)| is_default(node, e))
        .map(|(node, e)| line(l, "  ", node, e))
        .collect()
}

/// When the verdict is about.
fn judged(verdict: Window) -> Message {
    match verdict {
        Window::End => explain::judged_end.into(),
        Window::Last12 => explain::judged_last_year.into(),
        Window::After(0) => explain::judged_last_month.into(),
        Window::After(months) => message!(explain::judged_after, months = months),
        Window::December(year) => {
            message!(explain::judged_month, month = month(Month::new(year, 12)))
        }
    }
}

fn asked(l: Language, scenario: &Scenario) -> String {
    let mut text = String::new();
    for id in &scenario.headline {
        let measure = id.measure();
        let (label, meaning) = (measure.label(l), measure.meaning_in(l));
        let words =
            say!(l, explain::measure_asked, label = label, id = measure.id, meaning = meaning);
        text.push_str(&wrapped("  ", &words));
    }
    let replicates = message!(explain::replicates, n = scenario.replicates);
    let simulated = match scenario.assumption_draws {
        0 => say!(l, explain::simulated, replicates = replicates),
        n => say!(l, explain::simulated_drawn, replicates = replicates, n = n),
    };
    let judged = judged(scenario.verdict).of(l);
    text.push_str(&wrapped("  ", &format!("{judged} {simulated}")));
    text
}
