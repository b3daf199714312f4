//! Every key of the catalogue, misspelt, of a wrong type, below, above and with a wrong date: each is
//! refused at its exact place in the file, and on the command line under its name.

use berdaya::import::load;
use berdaya::model::setup::DECLARED;
use berdaya::scenario::catalogue::Entry;
use berdaya::scenario::keys::Type;
use berdaya::scenario::{Problem, Problems};

/// Tables of a good scenario, each a header and its lines.
type Tables = Vec<(String, Vec<(String, String)>)>;

/// A good scenario in which the key has a table to stand in, and the number of that table.
fn around(entry: &Entry) -> (Tables, usize) {
    let lines = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
    };
    let header = |name: &str, pairs: &[(&str, &str)]| (name.to_string(), lines(pairs));
    let mut tables = vec![
        header(
            "[scenario]",
            &[("name", "\"test\""), ("start", "\"2016-01\""), ("end", "\"2019-12\"")],
        ),
        header("[population]", &[("household_size", "4")]),
        header(
            "[[community]]",
            &[
                ("name", "\"A\""),
                ("households", "100"),
                ("neighbourhoods", "5"),
                ("hectares", "20"),
            ],
        ),
        header("[[trade]]", &[("name", "\"crackers\"")]),
        header("[model]", &[]),
        header("[parameters]", &[]),
        header(
            "[[intervention]]",
            &[("id", "\"decree\""), ("kind", "\"delineation\""), ("at", "\"2016-04\"")],
        ),
    ];
    let kind = entry.of_kind.unwrap_or("norm");
    let mut own =
        lines(&[("id", "\"it\""), ("kind", &format!("\"{kind}\"")), ("at", "\"2016-06\"")]);
    for other in DECLARED.all() {
        if other.of_kind == Some(kind) && other.required {
            own.push((other.name.into(), good(other.takes)));
        }
    }
    tables.push(("[[intervention]]".into(), own));
    tables.push(header("[[arm]]", &[("name", "\"base\""), ("control", "true")]));
    tables.push(header("[output]", &[]));
    let place = match entry.table {
        "scenario" => 0,
        "population" => 1,
        "community" => 2,
        "trade" => 3,
        "model" => 4,
        "parameters" => 5,
        "intervention" => 7,
        "arm" => 8,
        "output" => 9,
        other => panic!("a new table, {other}"),
    };
    (tables, place)
}

/// A good value.
fn good(kind: Type) -> String {
    match kind {
        Type::Whole(low, _) => low.to_string(),
        Type::Number(low, _)
        | Type::Value(low, _)
        | Type::Values(low, _)
        | Type::Parameter { low, .. } => {
            format!("{low:?}")
        }
        Type::Choice(words) => format!("\"{}\"", words[0]),
        Type::Flag => "true".into(),
        Type::Month | Type::Start => "\"2016-06\"".into(),
        Type::Every => "12".into(),
        Type::Text | Type::Name => "\"it\"".into(),
        Type::Words => "{ en = \"it\", id = \"itu\" }".into(),
        Type::Texts | Type::Numbers(..) | Type::Wholes(..) => "[]".into(),
        Type::Changes => "{}".into(),
    }
}

/// The text of the tables, and the number of the line with this key in one of them (0: none).
fn written(tables: &Tables, place: usize, key: &str) -> (String, usize) {
    let (mut text, mut number, mut found) = (String::new(), 0, 0);
    for (table, (header, lines)) in tables.iter().enumerate() {
        text.push_str(&format!("{header}\n"));
        number += 1;
        for (name, value) in lines {
            number += 1;
            if table == place && name == key {
                found = number;
            }
            text.push_str(&format!("{name} = {value}\n"));
        }
        text.push('\n');
        number += 1;
    }
    (text, found)
}

/// The scenario's text with one line changed or added, and the number of that line.
fn text_with(entry: &Entry, key: &str, value: &str) -> (String, usize) {
    let (mut tables, place) = around(entry);
    let lines = &mut tables[place].1;
    let line = (key.to_string(), value.to_string());
    match lines.iter_mut().find(|(name, _)| name == entry.name) {
        Some(old) => *old = line,
        None => lines.push(line),
    }
    written(&tables, place, key)
}

fn problems(text: &str) -> Problems {
    match load(text, "t.toml", &[]) {
        Ok(_) => panic!("accepted:\n{text}"),
        Err(problems) => problems,
    }
}

/// The problem at this place.
fn at<'a>(problems: &'a Problems, text: &str, line: usize, column: usize) -> &'a Problem {
    let here = |p: &&Problem| (p.line, p.column) == (line, column);
    problems.iter().find(here).unwrap_or_else(|| {
        let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("nothing at {line}:{column}, but\n{}\nof\n{text}", found.join("\n"))
    })
}

/// Two neighbouring letters swapped, or one left out, so that no key has this name.
fn misspelt(entry: &Entry) -> String {
    let known: Vec<&str> = DECLARED.all().iter().map(|e| e.name).collect();
    let letters: Vec<char> = entry.name.chars().collect();
    let from = entry.name.rfind('.').map_or(0, |dot| dot + 1);
    for i in (from..letters.len() - 1).rev() {
        let mut swapped = letters.clone();
        swapped.swap(i, i + 1);
        let word: String = swapped.into_iter().collect();
        if word != entry.name && !known.contains(&word.as_str()) {
            return word;
        }
    }
    format!("{}x", entry.name)
}

/// Wrong values: what is typed, where in it the problem lies, what the problem says.
fn wrong(kind: Type) -> Vec<(String, usize, Option<String>)> {
    let mut cases: Vec<(String, usize, Option<String>)> = Vec::new();
    let mut case = |value: &str, inside: usize| cases.push((value.to_string(), inside, None));
    // wrong types
    match kind {
        Type::Text | Type::Name | Type::Choice(_) => case("7", 0),
        Type::Words => {
            case("7", 0);
            case("{ en = \"a\" }", 0);
            case("{ id = \"a\" }", 0);
            case("{ en = \"a\", id = 7 }", "{ en = \"a\", id = ".len());
            case("{ en = \"a\", id = \"b\", fr = \"c\" }", "{ en = \"a\", id = \"b\", ".len());
        }
        Type::Flag => case("\"yes\"", 0),
        Type::Month | Type::Start => case("2016", 0),
        Type::Texts => case("[\"a\", 7]", 6),
        Type::Numbers(..) | Type::Wholes(..) => case("[0, \"many\"]", 4),
        Type::Changes => case("[\"intervention.it.share\"]", 0),
        _ => case("\"many\"", 0),
    }
    case(if kind == Type::Flag { "1" } else { "true" }, 0);
    // a wrong date: TOML's own dates are no key's, months are text
    case("2016-01-01", 0);
    match kind {
        Type::Month | Type::Start => {
            case("\"2016-13\"", 0);
            case("\"2016-1\"", 0);
            case("\"1816-01\"", 0);
        }
        Type::Value(low, _) | Type::Values(low, _) => {
            case(&format!("[[\"2016-13\", {low:?}]]"), 2);
            case(
                &format!("[[\"2017-01\", {low:?}], [\"2016-06\", {low:?}]]"),
                format!("[[\"2017-01\", {low:?}], [").len(),
            );
        }
        _ => {}
    }
    if kind == Type::Start {
        case("{ stage = \"sleep\" }", 10);
    }
    // below and above, and neither
    let allowed = Some(kind.allowed().to_string());
    let mut range = |value: String, inside: usize| cases.push((value, inside, allowed.clone()));
    match kind {
        Type::Whole(low, high) => {
            range((low - 1).to_string(), 0);
            if high < i64::MAX {
                range((high + 1).to_string(), 0);
            }
        }
        Type::Number(low, high)
        | Type::Value(low, high)
        | Type::Values(low, high)
        | Type::Parameter { low, high, .. } => {
            range(format!("{:?}", low - 0.001 * low.abs().max(1.0)), 0);
            range(format!("{:?}", high + 0.001 * high.abs().max(1.0)), 0);
            range("nan".into(), 0);
            range("-inf".into(), 0);
        }
        Type::Every => {
            range("0".into(), 0);
            range("1201".into(), 0);
        }
        Type::Choice(_) => range("\"no-such-word\"".into(), 0),
        Type::Name => range("\"Not A Folder\"".into(), 0),
        _ => {}
    }
    match kind {
        Type::Numbers(low, high) => {
            cases.push((format!("[{:?}]", low - 0.5), 1, None));
            cases.push((
                format!("[{:?}, {:?}]", low, high + 0.5),
                2 + format!("{low:?}, ").len() - 1,
                None,
            ));
        }
        Type::Wholes(low, high) => {
            cases.push((format!("[{}]", low - 1), 1, None));
            cases.push((format!("[{}, {}]", low, high + 1), 1 + format!("{low}, ").len(), None));
        }
        Type::Value(_, high) | Type::Values(_, high) => {
            let above = high + 0.001 * high.abs().max(1.0);
            cases.push((format!("[[\"2016-06\", {above:?}]]"), 13, None));
        }
        _ => {}
    }
    cases
}

#[test]
fn every_misspelt_key_is_refused_at_its_place_and_nearly_always_guessed() {
    let (mut tried, mut guessed) = (0, 0);
    for entry in DECLARED.all() {
        let word = misspelt(&entry);
        let value = entry.default.clone().unwrap_or_else(|| "1".into());
        let (text, line) = text_with(&entry, &word, &value);
        let problems = problems(&text);
        let column = entry.name.rfind('.').map_or(0, |dot| dot + 1) + 1;
        let problem = at(&problems, &text, line, column);
        assert!(problem.message.is("errors/unknown-key"), "{problem}\n{text}");
        assert!(problem.message.to_string().contains(&word), "{problem}\n{text}");
        tried += 1;
        let meant = format!("did you mean `{}`?", entry.name);
        guessed += usize::from(problem.help.as_ref().is_some_and(|help| help.to_string() == meant));
    }
    println!("{tried} misspelt keys, {guessed} guessed");
    assert!(tried >= 250 && guessed * 100 >= tried * 95, "{guessed} of {tried} guessed");
}

#[test]
fn every_wrong_value_of_every_key_is_refused_at_its_place_with_what_is_allowed() {
    let mut tried = 0;
    for entry in DECLARED.all() {
        for (value, inside, allowed) in wrong(entry.takes) {
            if entry.name == "kind" && value.starts_with('"') {
                continue; // any text may be a kind that is not built: another message
            }
            let (text, line) = text_with(&entry, entry.name, &value);
            let problems = problems(&text);
            let column = entry.name.len() + " = ".len() + inside + 1;
            let problem = at(&problems, &text, line, column);
            assert!(problem.message.to_string().contains(entry.name), "{problem}\n{text}");
            if let Some(allowed) = allowed {
                assert!(problem.label.to_string().contains(&allowed), "{problem}\n{text}");
            }
            assert!(!problems.to_string().is_empty());
            tried += 1;
        }
    }
    println!("{tried} wrong values");
    assert!(tried >= 1200, "{tried}");
}

#[test]
fn every_wrong_value_on_the_command_line_is_refused_under_its_key() {
    let mut tried = 0;
    for entry in DECLARED.all() {
        let path = match entry.table {
            "intervention" => format!("intervention.it.{}", entry.name),
            "community" => format!("community.A.{}", entry.name),
            "trade" => format!("trade.crackers.{}", entry.name),
            "arm" => format!("arm.base.{}", entry.name),
            table => format!("{table}.{}", entry.name),
        };
        let (tables, place) = around(&entry);
        let good = written(&tables, place, "").0;
        for (value, ..) in wrong(entry.takes).into_iter().take(2) {
            let result = load(&good, "t.toml", &[(path.clone(), value.clone())]);
            let problems = result.err().unwrap_or_else(|| panic!("--set {path}={value}\n{good}"));
            let under = problems.iter().any(|p| p.file == format!("--set {path}") && p.line == 0);
            assert!(under, "--set {path}={value}\n{problems}");
            tried += 1;
        }
    }
    println!("{tried} values of --set");
    assert!(tried >= 500, "{tried}");
}

#[test]
fn a_scenario_with_any_key_typed_is_written_out_so_that_it_loads_and_means_the_same() {
    let (mut tried, mut refused) = (0, vec![]);
    for entry in DECLARED.all().iter().filter(|e| !matches!(e.takes, Type::Changes)) {
        // What a key takes may still not fit the rest: that has tests of its own.
        let (text, _) = text_with(entry, entry.name, &good(entry.takes));
        let Ok(first) = load(&text, "t.toml", &[]) else {
            refused.push(entry.path());
            continue;
        };
        let second = load(&first.resolved, "resolved.toml", &[])
            .unwrap_or_else(|p| panic!("{}: {p}\n{}", entry.path(), first.resolved));
        assert_eq!(first.resolved, second.resolved, "{}", entry.path());
        tried += 1;
    }
    assert!(tried > 300 && refused.len() < 40, "{tried} tried, refused: {refused:?}");
}
