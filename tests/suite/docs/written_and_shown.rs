//! What the documents say of keys, measures, phases and constants is made from the code, and what
//! they show as scenarios and commands works.
//!
//! `BERDAYA_WRITE_DOCS=1 cargo test --test suite docs` writes the generated parts again.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use berdaya::core::text::{Language, numbers};
use berdaya::evidence::{choose, forms, keys as row_keys, markdown, robust, runs, table as rows};
use berdaya::explain::attributes::{Attribute, EDGE, NODE};
use berdaya::import::load;
use berdaya::measures::{About, Good, Group, MEASURES, Smallest};
use berdaya::model::doses::DOSES;
use berdaya::model::month::MONTH;
use berdaya::model::setup::{DECLARED, PARAMETERS};
use berdaya::model::world::signals::WIRING;
use berdaya::scenario::keys::{self, KeySpec, Presence, Type};
use berdaya::scenario::{ParameterSpec, catalogue};

/// The language of the documents.
const ENGLISH: Language = Language::English;

const HOW: &str = "BERDAYA_WRITE_DOCS=1 cargo test --test suite docs";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// Every document, by its path from the project's folder.
fn documents() -> Vec<String> {
    let mut names: Vec<String> = ["README.md", "README.id.md", "CHANGELOG.md", "output/README.md"]
        .map(String::from)
        .to_vec();
    for entry in fs::read_dir(root().join("docs")).expect("docs") {
        let name = entry.expect("a file").file_name().into_string().expect("UTF-8");
        if name.ends_with(".md") {
            names.push(format!("docs/{name}"));
        }
    }
    names.sort();
    names
}

// ---- The generated parts ---------------------------------------------------------------------

/// A table of Markdown.
fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = line(head.iter().map(|h| (*h).to_string()).collect());
    out.push_str(&line(vec!["---".into(); head.len()]));
    rows.into_iter().for_each(|row| out.push_str(&line(row)));
    out
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn plain(x: f64) -> String {
    numbers::plain(Language::English, x)
}

/// The range of a key, without the words around it.
fn range(kind: Type) -> String {
    let span = |low: f64, high: f64| format!("{} – {}", plain(low), plain(high));
    match kind {
        Type::Whole(low, i64::MAX) => format!("from {low}"),
        Type::Whole(low, high) | Type::Wholes(low, high) => span(low as f64, high as f64),
        Type::Number(low, high)
        | Type::Numbers(low, high)
        | Type::Value(low, high)
        | Type::Values(low, high) => span(low, high),
        Type::Parameter { low, high, .. } => span(low, high),
        Type::Choice(words) => words.join(", "),
        Type::Flag => "true, false".into(),
        _ => String::new(),
    }
}

fn default(spec: &KeySpec) -> String {
    match spec.presence {
        Presence::Required => "must be given".into(),
        Presence::Optional => "none".into(),
        Presence::Or(text) => code(text),
    }
}

fn parameters() -> String {
    let counted = |mark: &str| {
        let marked = |p: &&ParameterSpec| p.source.grade().to_string().starts_with(mark);
        PARAMETERS.iter().filter(marked).count()
    };
    let mut out = format!(
        "{} parameters. By the first mark of their source: {} computed from data [D], {} read in a \
         publication [V], {} from a field study [S:nnn], {} recalled [R], {} assumptions [A].\n\n",
        PARAMETERS.len(),
        counted("[D]"),
        counted("[V]"),
        counted("[S:"),
        counted("[R]"),
        counted("[A]"),
    );
    out.push_str(&table(
        &["key", "default", "allowed", "unit", "meaning", "source", "plausible", "why"],
        PARAMETERS.iter().map(|p| {
            let plausible = p.source.plausible().filter(|_| !p.why_in(ENGLISH).is_empty());
            vec![
                code(p.key),
                p.default.to_string(),
                format!("{} – {}", plain(p.low), plain(p.high)),
                p.unit.of(ENGLISH).into(),
                p.meaning_in(ENGLISH).into(),
                p.source.marked(ENGLISH),
                plausible.map_or(String::new(), |(low, high)| format!("{low} – {high}")),
                p.why_in(ENGLISH).into(),
            ]
        }),
    ));
    out
}

fn sources_of(specs: &[KeySpec]) -> String {
    table(
        &["key", "default", "range", "unit", "meaning", "source"],
        specs.iter().map(|k| {
            vec![
                code(k.name),
                default(k),
                range(k.kind),
                k.unit.of(ENGLISH).into(),
                k.meaning_in(ENGLISH).into(),
                k.source.marked(ENGLISH),
            ]
        }),
    )
}

fn intervention_sources() -> String {
    let mut out = String::new();
    for (kind, specs) in DECLARED.kinds {
        write!(out, "### `{kind}`\n\n{}\n", sources_of(specs)).expect("a string");
    }
    out.trim_end().to_string() + "\n"
}

fn keys_of(specs: &[KeySpec]) -> String {
    table(
        &["key", "takes", "without it", "unit", "meaning"],
        specs.iter().map(|k| {
            let (unit, meaning) = (k.unit.of(ENGLISH), k.meaning_in(ENGLISH));
            let allowed = k.kind.allowed().to_string();
            vec![code(k.name), allowed, default(k), unit.into(), meaning.into()]
        }),
    )
}

fn kinds() -> String {
    let mut out = String::new();
    for (kind, specs) in DECLARED.kinds {
        write!(out, "#### Kind `{kind}`\n\n{}\n", keys_of(specs)).expect("a string");
    }
    out.trim_end().to_string() + "\n"
}

fn month() -> String {
    table(
        &["#", "phase", "what happens"],
        MONTH.iter().enumerate().map(|(k, p)| {
            vec![(k + 1).to_string(), p.name.into(), p.what(Language::English).into()]
        }),
    )
}

fn wiring() -> String {
    table(
        &["signal", "unit", "range", "written by", "read by", "what it is"],
        WIRING.iter().map(|s| {
            vec![
                code(s.name),
                s.unit.into(),
                s.range.into(),
                s.written_by.into(),
                s.read_by.into(),
                s.what.into(),
            ]
        }),
    )
}

fn doses() -> String {
    table(
        &["kind", "dose", "first measure that it moves", "why it comes in steps"],
        DOSES.iter().map(|d| vec![code(d.kind), code(d.key), code(d.moves), d.steps.into()]),
    )
}

fn measures() -> String {
    let good = |g: Good| match g {
        Good::Up => "more",
        Good::Down => "less",
        Good::Neither => "–",
    };
    let smallest = |s: Smallest, unit: &str| match s {
        Smallest::Sd(x) => format!("{x} control sd"),
        Smallest::Unit(x) => format!("{x} ({unit})"),
        Smallest::None => "no verdict".into(),
    };
    let about = |a: About| match a {
        About::Households => "households",
        About::Places => "places",
    };
    table(
        &["id", "name", "unit", "about", "better", "smallest effect of interest", "meaning"],
        MEASURES.iter().map(|m| {
            vec![
                code(m.id),
                m.label(ENGLISH).into(),
                m.unit_in(ENGLISH).into(),
                about(m.about).into(),
                good(m.good).into(),
                smallest(m.smallest, m.unit_in(ENGLISH)),
                m.meaning_in(ENGLISH).into(),
            ]
        }),
    )
}

fn groups() -> String {
    table(
        &["group", "who"],
        Group::ALL.iter().map(|g| vec![code(g.id()), g.label_in(ENGLISH).into()]),
    )
}

/// What the glossary has of both languages: kinds, groups, measures.
fn both_languages() -> [String; 3] {
    let [english, indonesian] = Language::ALL;
    let words = |kind: &'static str| Language::ALL.map(|l| catalogue::kind_words_in(l, kind));
    let kinds = DECLARED.kinds.iter().map(|(kind, _)| {
        let [term, istilah] = words(kind).map(String::from);
        vec![code(kind), term, istilah]
    });
    let groups = Group::ALL
        .iter()
        .map(|g| vec![code(g.id()), g.label_in(english).into(), g.label_in(indonesian).into()]);
    let measures = MEASURES.iter().map(|m| {
        let unit = m.unit_in(indonesian).to_string();
        vec![code(m.id), m.label(english).into(), m.label(indonesian).into(), unit]
    });
    [
        table(&["kind", "term", "istilah"], kinds),
        table(&["group", "term", "istilah"], groups),
        table(&["id", "term", "istilah", "satuan"], measures),
    ]
}

fn attributes<F>(list: &[Attribute<F>]) -> String {
    table(
        &["attribute", "type", "meaning"],
        list.iter().map(|a| vec![code(a.name), a.kind.xml().into(), a.meaning.into()]),
    )
}

/// Numbers that are fixed in the code, with the file that holds them.
const CONSTANTS: &[(&str, &str)] = &[
    ("model/world/founding_ties.rs", "KIN_SPREAD"),
    ("model/world/ties.rs", "CAP"),
    ("model/world/neighbourhoods.rs", "PACKAGE_EFFECT"),
    ("model/world/neighbourhoods.rs", "SLUM_FROM"),
    ("model/world/board.rs", "FINISHED"),
    ("model/world/board.rs", "FUNCTIONS"),
    ("model/board/facilitator.rs", "CONTACT"),
    ("model/works/fund.rs", "MOST_REFUSALS"),
    ("model/mutual_work/participation.rs", "MOST"),
    ("model/mutual_work/incentives.rs", "WORKING_DAYS"),
    ("model/commons/litter.rs", "FOUNDED"),
    ("model/shocks/step.rs", "RAINY_MONTHS"),
    ("model/trust/turnover.rs", "VANISHED"),
    ("model/trust/turnover.rs", "NEW_STRENGTH"),
    ("model/board/step.rs", "WEEKLY"),
    ("model/livelihoods/step.rs", "MOST"),
    ("model/livelihoods/enterprises.rs", "LEAST"),
    ("model/livelihoods/enterprises.rs", "NEWEST"),
    ("model/livelihoods/enterprises.rs", "BRIDGES"),
    ("model/livelihoods/pools.rs", "NEAR"),
    ("model/livelihoods/pools.rs", "FAR"),
    ("model/livelihoods/pools.rs", "OUT"),
    ("model/livelihoods/pools.rs", "HOPED"),
    ("model/livelihoods/state.rs", "YOUNG"),
    ("model/livelihoods/entry.rs", "STAKED"),
    ("model/livelihoods/entry.rs", "FIRST_REACH"),
    ("model/credit/group_formation.rs", "FEWEST"),
    ("model/credit/group_formation.rs", "OTHERS"),
    ("model/credit/group_formation.rs", "STRANGER"),
    ("model/credit/group_formation.rs", "BEARABLE"),
    ("model/credit/group_formation.rs", "PATIENCE"),
    ("model/credit/groups.rs", "WORD"),
    ("model/credit/step.rs", "LEAST"),
    ("model/credit/step.rs", "SHORT"),
    ("model/credit/step.rs", "HORIZON"),
    ("model/livelihoods/state.rs", "OLDEST"),
    ("model/welfare/step.rs", "GOALPOSTS"),
    ("model/welfare/step.rs", "FOOD"),
    ("model/welfare/step.rs", "FOOD_GOALPOSTS"),
    ("model/observe/households.rs", "PRIOR_TIES"),
    ("model/observe/places.rs", "STALLED"),
    ("model/engine.rs", "TURNOVERS"),
    ("model/trust/turnover.rs", "MOST_AT_ONCE"),
    ("model/choices/assembly.rs", "GIVEN"),
    ("model/news/step.rs", "ROUNDS"),
];

fn constants() -> String {
    table(
        &["constant", "value", "what it is", "file"],
        CONSTANTS.iter().map(|(file, name)| {
            let text = read(&format!("src/{file}"));
            let lines: Vec<&str> = text.lines().collect();
            let declares = |line: &str| {
                let line = line.trim_start_matches("pub ");
                line.starts_with(&format!("const {name}: "))
            };
            let at = lines
                .iter()
                .position(|l| declares(l))
                .unwrap_or_else(|| panic!("src/{file} has no constant {name}"));
            let value = lines[at].split_once(" = ").expect("a value on the same line").1;
            let words: Vec<&str> = lines[..at]
                .iter()
                .rev()
                .map_while(|l| l.strip_prefix("/// "))
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            vec![
                code(name),
                value.trim_end_matches(';').replace('_', ""),
                words.join(" "),
                code(&format!("src/{file}")),
            ]
        }),
    )
}

/// The parts about rows of evidence: as they are declared, and what came out when they were last run.
fn evidence() -> Vec<(&'static str, &'static str, String)> {
    let studies = runs::bundled_studies().unwrap_or_else(|p| panic!("{p}"));
    let chosen = choose(&studies, &[]).expect("all rows");
    let kept = rows::read_csv(&read("docs/evidence.csv")).expect("docs/evidence.csv");
    let tried = robust::read_csv(&read("docs/robust.csv")).expect("docs/robust.csv");
    let formed = forms::read_csv(&read("docs/forms.csv")).expect("docs/forms.csv");
    let null = runs::null_model().unwrap_or_else(|p| panic!("{p}"));
    let null = null.into_iter().map(|c| {
        let key = c.key.trim_start_matches("parameters.").to_string();
        let usual = PARAMETERS.iter().find(|p| p.key == key).expect("a parameter");
        vec![code(&key), usual.default.to_string(), c.value, usual.meaning_in(ENGLISH).into()]
    });
    let mut keys = String::new();
    for (name, head) in row_keys::TABLES {
        let lines = row_keys::of(name).map(|k| {
            let needed = if k.needed { "must be given" } else { "may be missing" };
            vec![code(k.name), k.takes.into(), needed.into(), k.meaning.into()]
        });
        let lines = table(&["key", "takes", "", "meaning"], lines);
        write!(keys, "#### `{head}`\n\n{lines}\n").expect("a string");
    }
    vec![
        (
            "docs/patterns.md",
            "null model",
            table(&["parameter", "usual", "null model", "what it is"], null),
        ),
        ("docs/patterns.md", "keys", keys.trim_end().to_string() + "\n"),
        ("docs/patterns.md", "rows", markdown::declared(Language::English, &studies)),
        (
            "docs/evidence.md",
            "table",
            markdown::evidence(Language::English, &studies, &chosen, &kept),
        ),
        (
            "docs/evidence.md",
            "sizes and seeds",
            markdown::sizes_and_seeds(Language::English, &kept),
        ),
        ("docs/evidence.md", "elsewhere", robust::table(Language::English, &chosen, &tried)),
        ("docs/evidence.md", "forms", forms::table(Language::English, &chosen, &formed)),
    ]
}

/// Document, name of the part, its text.
fn parts() -> Vec<(&'static str, &'static str, String)> {
    let mut parts = evidence();
    let [kinds_in_both, groups_in_both, measures_in_both] = both_languages();
    parts.extend(vec![
        ("docs/sources.md", "parameters", parameters()),
        ("docs/sources.md", "population", sources_of(DECLARED.population)),
        ("docs/sources.md", "trade", sources_of(DECLARED.trade)),
        ("docs/sources.md", "interventions", intervention_sources()),
        ("docs/sources.md", "constants", constants()),
        ("docs/measures.md", "measures", measures()),
        ("docs/measures.md", "groups", groups()),
        ("docs/model.md", "month", month()),
        ("docs/model.md", "wiring", wiring()),
        ("docs/model.md", "doses", doses()),
        ("docs/glossary.md", "kinds in both languages", kinds_in_both),
        ("docs/glossary.md", "groups in both languages", groups_in_both),
        ("docs/glossary.md", "measures in both languages", measures_in_both),
        ("docs/inspection.md", "nodes", attributes(NODE)),
        ("docs/inspection.md", "edges", attributes(EDGE)),
        ("docs/scenarios.md", "scenario", keys_of(keys::SCENARIO)),
        ("docs/scenarios.md", "population", keys_of(DECLARED.population)),
        ("docs/scenarios.md", "community", keys_of(DECLARED.community)),
        ("docs/scenarios.md", "trade", keys_of(DECLARED.trade)),
        ("docs/scenarios.md", "model", keys_of(DECLARED.model)),
        ("docs/scenarios.md", "intervention", keys_of(keys::INTERVENTION)),
        ("docs/scenarios.md", "kinds", kinds()),
        ("docs/scenarios.md", "arm", keys_of(keys::ARM)),
        ("docs/scenarios.md", "output", keys_of(keys::OUTPUT)),
    ]);
    parts
}

/// Where the generated part of a document begins and ends.
fn span(document: &str, text: &str, name: &str) -> (usize, usize) {
    let begin = format!("<!-- generated: {name} -->\n");
    let end = format!("<!-- end: {name} -->");
    let from = text.find(&begin).unwrap_or_else(|| panic!("{document} lacks the line {begin}"));
    let from = from + begin.len();
    let to = text[from..].find(&end).unwrap_or_else(|| panic!("{document} lacks {end}"));
    (from, from + to)
}

#[test]
fn the_generated_parts_of_the_documents_are_what_the_code_says() {
    let write = std::env::var_os("BERDAYA_WRITE_DOCS").is_some_and(|v| v == "1");
    let mut stale = BTreeSet::new();
    for (document, name, fresh) in parts() {
        let text = read(document).replace("\r\n", "\n");
        let (from, to) = span(document, &text, name);
        let fresh = format!("\n{fresh}\n");
        if text[from..to] != fresh {
            if write {
                let new = format!("{}{fresh}{}", &text[..from], &text[to..]);
                fs::write(root().join(document), new).expect("written");
            } else {
                stale.insert(format!("{document}, part `{name}`"));
            }
        }
    }
    assert!(stale.is_empty(), "out of date: {stale:?}; refresh with: {HOW}");
}

// ---- What is written by hand -----------------------------------------------------------------

/// Fenced blocks with their info string, as (line, info, text).
fn fenced(text: &str) -> Vec<(usize, String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String, String)> = None;
    for (number, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                open = Some((number + 1, info.trim().to_string(), String::new()));
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some((_, _, body))) => {
                body.push_str(line);
                body.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

#[test]
fn every_scenario_shown_in_the_documents_is_accepted_and_every_broken_one_refused() {
    let mut whole: Option<String> = None;
    let (mut accepted, mut refused) = (0, 0);
    for (line, info, text) in fenced(&read("docs/scenarios.md")) {
        let place = format!("docs/scenarios.md:{line}");
        match info.as_str() {
            // A scenario of its own.
            "toml scenario" => {
                load(&text, &place, &[]).unwrap_or_else(|p| panic!("{place}\n{p}"));
                whole = Some(text);
                accepted += 1;
            }
            // Something to add to the last whole scenario.
            "toml addition" => {
                let text = format!("{}\n{text}", whole.as_deref().expect("a scenario before"));
                load(&text, &place, &[]).unwrap_or_else(|p| panic!("{place}\n{p}"));
                accepted += 1;
            }
            "toml broken" => {
                assert!(load(&text, &place, &[]).is_err(), "{place} is accepted");
                refused += 1;
            }
            other => assert!(!other.starts_with("toml"), "{place}: which kind of toml is it?"),
        }
    }
    assert!(accepted >= 5 && refused >= 1, "{accepted} accepted, {refused} refused");
}

/// Words of a command, as a shell would see them (single quotes only).
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            '#' if !quoted && words.last().is_some_and(String::is_empty) => break,
            c if c.is_whitespace() && !quoted => words.push(String::new()),
            c => words.last_mut().expect("a word").push(c),
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

#[test]
fn every_command_shown_in_the_documents_is_understood() {
    let mut tried = 0;
    for document in documents() {
        for (line, info, text) in fenced(&read(&document)) {
            if info != "sh" {
                continue;
            }
            for command in text.lines() {
                let words = words(command);
                let own = ["cargo", "run", "--release", "--"];
                let arguments = if words.starts_with(&own.map(String::from)) {
                    &words[own.len()..]
                } else if words.first().is_some_and(|w| w.ends_with("berdaya")) {
                    &words[1..]
                } else {
                    continue;
                };
                // With --help at the end nothing is run, but every word before it is read.
                let mut program = Command::cargo_bin("berdaya").expect("the program");
                program.env("LC_ALL", "C");
                let output = program.args(arguments).arg("--help").output().expect("it runs");
                let why = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{document}:{line}: {command}\n{why}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 5, "only {tried} commands were found");
}

/// The targets of Markdown's links and pictures.
fn links(text: &str) -> Vec<String> {
    text.match_indices("](")
        .filter_map(|(at, _)| {
            let rest = &text[at + 2..];
            Some(rest[..rest.find(')')?].to_string())
        })
        .collect()
}

/// The anchor that a heading gets.
fn anchor(heading: &str) -> String {
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || c == '-' || c == '_' => Some(c),
            _ => None,
        })
        .collect()
}

#[test]
fn every_link_between_the_documents_leads_somewhere() {
    for document in documents() {
        let text = read(&document);
        let folder: PathBuf = root().join(&document).parent().expect("a folder").to_path_buf();
        for target in links(&text).into_iter().filter(|t| !t.contains("://")) {
            let (path, place) = target.split_once('#').unwrap_or((&target, ""));
            let file = if path.is_empty() { root().join(&document) } else { folder.join(path) };
            assert!(file.exists(), "{document}: nothing at {target}");
            if !place.is_empty() {
                let there = fs::read_to_string(&file).expect("a document");
                let found = there.lines().any(|l| l.starts_with('#') && anchor(l) == place);
                assert!(found, "{document}: no heading for {target}");
            }
        }
    }
}

#[test]
fn pictures_are_small_enough_for_a_page() {
    for entry in fs::read_dir(root().join("docs/pictures")).expect("pictures") {
        let entry = entry.expect("a file");
        let bytes = entry.metadata().expect("its size").len();
        assert!(bytes <= 300 * 1024, "{:?} has {bytes} bytes", entry.file_name());
    }
}

#[test]
fn the_model_description_names_every_parameter_and_no_other() {
    let text = read("docs/model.md");
    let spans: BTreeSet<&str> = text.split('`').skip(1).step_by(2).collect();
    let families: BTreeSet<&str> =
        PARAMETERS.iter().filter_map(|p| Some(p.key.split_once('.')?.0)).collect();
    let missing: Vec<&str> =
        PARAMETERS.iter().map(|p| p.key).filter(|key| !spans.contains(key)).collect();
    assert!(missing.is_empty(), "docs/model.md does not say what these do: {missing:?}");
    let unknown: Vec<&str> = spans
        .into_iter()
        .filter(|s| s.split_once('.').is_some_and(|(f, rest)| families.contains(f) && rest != "rs"))
        .filter(|s| !PARAMETERS.iter().any(|p| p.key == *s))
        .collect();
    assert!(unknown.is_empty(), "docs/model.md names parameters that do not exist: {unknown:?}");
}

#[test]
fn the_architecture_lists_the_modules_in_their_order() {
    let library = read("src/lib.rs");
    let declared: Vec<&str> = library
        .lines()
        .filter_map(|l| Some(l.strip_prefix("pub mod ")?.trim_end_matches(';')))
        .collect();
    let text = read("docs/architecture.md");
    let listed: Vec<&str> = text
        .lines()
        .filter_map(|l| l.strip_prefix("| `")?.split_once("` |"))
        .map(|(name, _)| name)
        .filter(|name| declared.contains(name))
        .collect();
    assert_eq!(listed, declared, "the table of modules in docs/architecture.md");
}

#[test]
fn the_readme_shows_one_test_command_that_the_continuous_integration_runs() {
    let readme = read("README.md");
    let from = readme.find("<!-- the test command -->").expect("the mark of the test command");
    let (_, info, text) = fenced(&readme[from..]).remove(0);
    assert_eq!((info.as_str(), text.as_str()), ("sh", "cargo test\n"));
    assert!(read(".ci/run").contains("the test command"), ".ci/run reads it there");
}
