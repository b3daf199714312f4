//! Every text in brackets and accents: what stays plain was not taken from the catalogue.
//!
//! The pseudo-language is there in debug builds alone. What may stay plain: names and words of a scenario, keys
//! and their values, columns and names of files, options and commands, and what clap, the parser of TOML and
//! the system say.

use berdaya::evidence::bundled::STUDIES;
use berdaya::model::setup::DECLARED;
use berdaya::scenario::bundled::BUNDLED;
use std::collections::BTreeSet;
use std::fs;

use berdaya::core::text::{Language, catalogue};
use berdaya::present::report;

use crate::make::synthetic_answers::{Recipe, answer, run_facts};
use crate::make::typed_commands::{berdaya, temporary};

/// Words that are no words of the catalogue, in whatever place, and why.
const PLAIN: &[&str] = &[
    // the program, its commands and options as they are typed
    "berdaya",
    "run",
    "explain",
    "check",
    "compare",
    "list",
    "network",
    "trace",
    "report",
    "figures",
    "new",
    "patterns",
    "schema",
    "man",
    "completions",
    "help",
    "lang",
    "qps",
    "set",
    "out",
    "dry",
    "toml",
    "csv",
    "parquet",
    "html",
    "json",
    "svg",
    "png",
    "graphml",
    "bash",
    "elvish",
    "fish",
    "powershell",
    "zsh",
    "table",
    "markdown",
    "edges",
    "nodes",
    "gexf",
    "output",
    "scenario",
    "against",
    "household",
    "month",
    "months",
    "all",
    "effects",
    "monthly",
    "summary",
    "manifest",
    "provenance",
    "replicates",
    "format",
    // proper names and abbreviations
    "LKM",
    "BDI",
    "KOTAKU",
    "BPS",
    "FGT",
    "Gini",
    "SUSENAS",
    "Susenas",
    "Rp",
    "CSV",
    "TOML",
    // each language's own name, in the switch of the report
    "English",
    "Bahasa",
    "Indonesia",
    // clap's marks of values and the parts that it writes itself
    "SCENARIO",
    "KEY",
    "VALUE",
    "FILE",
    "DIR",
    "ID",
    "NAME",
    "Usage",
    "Options",
    // laws of chance and values as a file has them
    "dist",
    "gamma",
    "beta",
    "normal",
    "lognormal",
    "uniform",
    "mean",
    "sd",
    "true",
    "false",
];

/// Words of three letters and more that stand outside of the catalogue's brackets.
fn plain(text: &str, allowed: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut outside = String::new();
        let mut code = false;
        for c in line.chars() {
            match c {
                '`' => code = !code,
                _ if code => {}
                // A letter with an accent is a word of the catalogue.
                _ => outside.push(if "⟦⟧".contains(c) { ' ' } else { c }),
            }
        }
        let words = outside.split(|c: char| !(c.is_alphanumeric() || "._-".contains(c)));
        for word in words {
            // a key, a path, an option, a name with a number
            let whole = word.chars().all(|c| c.is_ascii_alphabetic());
            if whole && word.len() > 2 && !allowed.contains(&word.to_lowercase()) {
                found.push(format!("{word}: {}", line.chars().take(160).collect::<String>()));
            }
        }
    }
    found
}

/// Words that may stay plain: those above, keys, kinds, measures, and what the scenario itself says.
fn allowed(scenario: &str) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = PLAIN.iter().map(|w| w.to_lowercase()).collect();
    let mut add = |text: &str| {
        all.extend(text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase));
    };
    add(scenario);
    for entry in DECLARED.all() {
        add(&entry.path());
        add(entry.of_kind.unwrap_or_default());
        add(&entry.default.clone().unwrap_or_default());
        // Names of authors and numbers of reports.
        entry.source.0.iter().for_each(|ground| add(ground.cites.unwrap_or_default()));
        if let berdaya::scenario::keys::Type::Choice(words) = entry.takes {
            words.iter().for_each(|word| add(word));
        }
    }
    berdaya::measures::MEASURES.iter().for_each(|m| add(m.id));
    all
}

#[test]
fn every_translation_has_every_text_with_its_arguments() {
    assert!(catalogue::MISSING.is_empty(), "{}", catalogue::MISSING.join("\n"));
}

#[test]
fn commands_say_nothing_that_is_not_in_the_catalogue() {
    let folder = temporary();
    let kelas = fs::read_to_string("scenarios/kelas.toml").expect("a scenario");
    let broken = kelas.replace("replicates =", "replicats =");
    fs::write(folder.path().join("broken.toml"), &broken).expect("written");
    // What scenarios and rows of evidence are called.
    let bundled: String = BUNDLED.iter().map(|b| b.text).collect();
    let studies: String = STUDIES.iter().map(|(name, _)| format!(" {name}")).collect();
    let allowed = allowed(&format!("{kelas}{broken}{bundled}{studies}"));
    let mut wrong = Vec::new();
    for (words, code) in [
        (&["check", "kelas"][..], 0),
        (&["check", "broken.toml"], 2),
        (&["check", "none.toml"], 2),
        (&["explain", "kelas"], 0),
        (&["explain", "kelas", "--all"], 0),
        (&["explain", "fund"], 0),
        (&["explain", "trust.gain"], 0),
        (&["explain", "nonsense"], 2),
        (&["run", "kelas", "--replicates", "2", "--months", "24", "--out", "r"], 0),
        (&["run", "kelas", "--dry-run"], 0),
        (&["trace", "kelas", "--household", "3", "--months", "2021-03..2021-06"], 0),
        (&["trace", "kelas", "--household", "3", "--arm", "rule", "--against", "alone"], 0),
        (&["list"], 0),
        (&["new", "mine"], 0),
        (&["network", "kelas", "--month", "2021-03", "--out", "n"], 0),
        (&["patterns", "P99"], 2),
        (&["man"], 0),
        (&["run", "--help"], 0),
        (&["compare", "--help"], 0),
        (&["network", "--help"], 0),
        (&["trace", "--help"], 0),
        (&["patterns", "--help"], 0),
        (&["--help"], 0),
    ] {
        let typed = [words, &["--lang", "qps"]].concat();
        let (got, out, err) = berdaya(folder.path(), &typed);
        assert_eq!(got, code, "{typed:?}: {err}");
        let found = plain(&format!("{out}\n{err}"), &allowed);
        wrong.extend(found.into_iter().map(|found| format!("{}: {found}", words.join(" "))));
    }
    // What is done with a run that is there.
    let runs = folder.path().join("r/kelas");
    let run = fs::read_dir(runs).expect("a run").next().expect("one").expect("a folder").path();
    let run = run.to_string_lossy().into_owned();
    for command in ["compare", "report", "figures"] {
        let (got, out, err) = berdaya(folder.path(), &[command, &run, "--lang", "qps"]);
        assert_eq!(got, 0, "{command}: {err}");
        let found = plain(&format!("{out}\n{err}").replace(&run, ""), &allowed);
        wrong.extend(found.into_iter().map(|found| format!("{command}: {found}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_report_says_nothing_that_is_not_in_the_catalogue() {
    let answer = answer(&Recipe { months: 24, ..Recipe::default() });
    let html = report::html(&answer, Language::Pseudo, &run_facts()).expect("a page");
    let main = html.split("<main").find(|part| part.contains("lang=\"qps\""));
    let main = main.expect("the page in the pseudo-language").split("</main>").next().unwrap_or("");
    // Letters of figures are outlines; what is written in them stands in their descriptions.
    let mut text = String::new();
    let mut rest = main;
    while let Some((before, after)) = rest.split_once('<') {
        if after.starts_with("/style") || after.starts_with("/pre") {
            text.push('\n'); // what it held is no text for people, or typed
        } else {
            text.push_str(before);
            text.push('\n');
        }
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    let names = answer.scenario.arms.iter().map(|a| format!("{} {:?}", a.name, a.label));
    let names: String = names.collect::<Vec<_>>().join(" ");
    let scenario = format!("{names} {:?} {:?}", answer.scenario.title, answer.scenario.question);
    let found = plain(&text, &allowed(&scenario));
    assert!(found.is_empty(), "{}", found.join("\n"));
}
