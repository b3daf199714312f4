//! A whole scenario in words.

use std::collections::BTreeMap;

use super::{calendar, count, people, source_in_words, wrapped};
use crate::measures::{self, MEASURES};
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::document::{self, Node, Origin, Table, parse_value};
use crate::scenario::{Loaded, Scenario, fill, in_words};
use crate::simulation::month::MONTH;

/// What units say to somebody who never met them.
const READING: &str = "A share lies between 0 and 1. A logit is a step on the scale on which chances are \
    added up: one logit more turns a chance of 50 % into 73 %. `drawn` means that nobody knows the number: \
    mean and sd (the usual distance from the mean) say what is thought possible. Money is rupiah of March \
    2021; 1,000,000 is a million. Sources in brackets say where a number comes from: an assumption is \
    nobody's finding.";

pub(super) fn words(loaded: &Loaded, word: &str, all: bool) -> String {
    let scenario = &loaded.scenario;
    // the resolved text is good TOML: it was written from a checked tree
    let tree = document::parse(&loaded.resolved, "resolved").map(fill::flatten).unwrap_or_default();
    let entries = catalogue::all();
    let mut text = String::new();
    let title: &str = if scenario.title.is_empty() { &scenario.name } else { &scenario.title };
    text.push_str(&format!("{title}\n"));
    if !scenario.question.is_empty() {
        text.push_str(&wrapped("  ", &scenario.question));
    }
    let mut section = |name: &str, body: &str| {
        if !body.is_empty() {
            text.push_str(&format!("\n{name}\n\n{body}"));
        }
    };
    section("WHO LIVES THERE", &people::words(scenario));
    section("WHEN", &when(scenario));
    section("WHAT IS DONE", &calendar::words(scenario));
    section("HOW A MONTH GOES", &month());
    section("NUMBERS OF WHAT IS DONE", &interventions(&tree, &entries));
    section("PARAMETERS THAT ARE NOT AT THEIR DEFAULT", &differing(&tree, &entries));
    section("WHAT IS ASSUMED", &assumed(&tree, &entries, all));
    if all {
        section("EVERY OTHER PARAMETER, AT ITS DEFAULT", &defaults(&tree, &entries));
    }
    section("HOW TO READ THE NUMBERS", &wrapped("  ", READING));
    section("WHAT IS ASKED", &asked(scenario));
    section(
        "HOW TO RUN IT",
        &format!(
            "  berdaya run {word} --dry-run    how large, how long\n  berdaya run {word}\n  berdaya \
             explain KEY    any key named here: what it takes, its default, its source\n"
        ),
    );
    text
}

fn when(scenario: &Scenario) -> String {
    let sentence = format!(
        "{} to {}: {}. Before that {} are lived without a programme, so that the world is settled when \
         it begins. A fiscal year ends in December; it rains from October to April.",
        scenario.start,
        scenario.end(),
        count(scenario.months as usize, "month", "months"),
        count(scenario.burn_in as usize, "month", "months"),
    );
    wrapped("  ", &sentence)
}

fn month() -> String {
    let numbered = MONTH.iter().enumerate();
    numbered
        .map(|(k, phase)| {
            let head = format!("  {:>2}  {:<16} ", k + 1, phase.name);
            wrapped(&head, phase.what)
        })
        .collect()
}

/// The value of a key in words, with its unit.
fn value(node: &Node, unit: &str) -> String {
    let drawn = match node {
        Node::Table(table) if table.get("dist").is_some() => "drawn: ",
        _ => "",
    };
    format!("{drawn}{} {unit}", in_words(node)).trim_end().to_string()
}

fn is_default(node: &Node, entry: &Entry) -> bool {
    let default = entry.default.as_deref().and_then(|d| parse_value(d, &Origin::Default).ok());
    default.is_some_and(|default| match (default.number(), node.number()) {
        (Some(default), Some(number)) => default == number,
        _ => in_words(&default) == in_words(node),
    })
}

/// One key: value, default, range, source, meaning.
fn line(indent: &str, node: &Node, entry: &Entry) -> String {
    let default = match &entry.default {
        Some(_) if is_default(node, entry) => "its default".to_string(),
        Some(default) => {
            let shown = parse_value(default, &Origin::Default);
            format!("default {}", shown.map_or_else(|_| default.clone(), |node| in_words(&node)))
        }
        None => String::new(),
    };
    let source = match entry.source {
        "design" => String::new(),
        source => source_in_words(source),
    };
    let range = entry.takes.allowed();
    let range = range.split(", a schedule").next().unwrap_or_default();
    let range = range.split(", or a distribution").next().unwrap_or_default();
    let range = range.trim_start_matches("a number, ").trim_start_matches("a whole number, ");
    let about: Vec<String> = [default, format!("allowed {range}"), source]
        .into_iter()
        .filter(|words| !words.is_empty() && words != "allowed ")
        .collect();
    let head = format!("{indent}{} = {}", entry.name, value(node, entry.unit));
    let words = format!("{} [{}]", entry.meaning, about.join("; "));
    format!("{}{}", wrapped(indent, head.trim_start()), wrapped(&format!("{indent}    "), &words))
}

/// Every key of every intervention that the scenario gives a number of its own.
fn interventions(tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let lines: String = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind))
            .filter_map(|e| Some((&table.get(e.name)?.node, e)))
            .filter(|(node, e)| !is_default(node, e))
            .map(|(node, e)| line("      ", node, e))
            .collect();
        if !lines.is_empty() {
            text.push_str(&format!("  {} ({kind})\n{lines}", table.text("id").unwrap_or_default()));
        }
    }
    text
}

/// `[population]` and `[parameters]`, as far as they differ from their defaults.
fn differing(tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for name in ["population", "parameters"] {
        let Some(table) = tree.table(name) else { continue };
        for entry in entries.iter().filter(|e| e.table == name) {
            if let Some(item) = table.get(entry.name)
                && !is_default(&item.node, entry)
            {
                text.push_str(&line("  ", &item.node, entry));
            }
        }
    }
    if text.is_empty() { "  None.\n".into() } else { text }
}

/// What nobody has measured: drawn where the scenario says so, else fixed at an assumed number.
fn assumed(tree: &Table, entries: &[Entry], all: bool) -> String {
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
        [] => "No parameter is drawn: the report's intervals hold luck alone, not what is unknown."
            .to_string(),
        drawn => format!(
            "{} drawn anew in each replicate with assumptions, and the second interval of every effect \
             contains them: {}.",
            count(drawn.len(), "parameter is", "parameters are"),
            drawn.join(", ")
        ),
    };
    text.push_str(&wrapped("  ", &varied));
    let names: Vec<String> = families.iter().map(|(name, n)| format!("{name} ({n})")).collect();
    let fixed = format!(
        "Of {} parameters {} more are assumed or recalled, and fixed: {}.{}",
        parameters.len(),
        families.values().sum::<usize>(),
        names.join(", "),
        if all { "" } else { " `explain --all` shows each of them; docs/sources.md has them too." }
    );
    text.push_str(&wrapped("  ", &fixed));
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let keys: Vec<String> = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind) && e.assumed())
            .filter_map(|e| Some((e, &table.get(e.name)?.node)))
            .filter(|(e, node)| is_default(node, e))
            .map(|(e, node)| format!("{} {}", e.name, value(node, e.unit)))
            .collect();
        if !keys.is_empty() {
            let id = table.text("id").unwrap_or_default();
            let words = format!("left at assumed defaults: {}.", keys.join("; "));
            text.push_str(&wrapped(&format!("  {id}: "), &words));
        }
    }
    text
}

fn defaults(tree: &Table, entries: &[Entry]) -> String {
    let Some(table) = tree.table("parameters") else { return String::new() };
    let of_parameters = entries.iter().filter(|e| e.table == "parameters");
    of_parameters
        .filter_map(|e| Some((&table.get(e.name)?.node, e)))
        .filter(|(node, e)| is_default(node, e))
        .map(|(node, e)| line("  ", node, e))
        .collect()
}

/// When the verdict is about, in words.
fn judged(verdict: &str) -> String {
    match verdict {
        "end" => "in the last month of the run".into(),
        "last_12" => "by the mean of the last twelve months".into(),
        "after_0" => "in the programme's last month".into(),
        other => match other.strip_prefix("after_") {
            Some(months) => format!("{months} months after the programme's last month"),
            None => format!("in {other}"),
        },
    }
}

fn asked(scenario: &Scenario) -> String {
    let mut text = String::new();
    for id in &scenario.headline {
        if let Some(measure) = measures::find(id).map(|at| &MEASURES[at]) {
            text.push_str(&wrapped("  ", &format!("{} ({id}): {}", measure.name, measure.meaning)));
        }
    }
    let replicates = format!(
        "Judged {}. {} with the same luck in every arm{}; each lives all arms.",
        judged(&scenario.verdict),
        count(scenario.replicates as usize, "replicate", "replicates"),
        match scenario.assumption_draws {
            0 => String::new(),
            n => format!(", and {n} more with assumptions drawn"),
        }
    );
    text.push_str(&wrapped("  ", &replicates));
    text
}
