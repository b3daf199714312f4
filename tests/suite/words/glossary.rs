//! One term, one word: what the program says in English and in Indonesian follows the glossary.

use berdaya::model::setup::{DECLARED, load};
use std::fs;
use std::path::Path;

use berdaya::core::text::Language::{English, Indonesian};
use berdaya::measures::{Group, MEASURES};
use berdaya::scenario::bundled::BUNDLED;
use berdaya::scenario::{catalogue, keys};

/// A row of the table of terms.
struct Row {
    terms: Vec<String>,
    istilah: Vec<String>,
    used: String,
}

fn read(name: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).ok()
}

/// The rows of the table under a heading of the glossary.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let text = read("docs/glossary.md").expect("the glossary");
    let (_, part) = text.split_once(&format!("\n{heading}\n")).expect("the heading");
    let part = part.split("\n## ").next().unwrap_or_default();
    let lines = part.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_string()).collect()
    };
    lines.map(cells).collect()
}

fn glossary() -> Vec<Row> {
    let list = |cell: &str| cell.to_lowercase().split(", ").map(String::from).collect();
    let of = |cells: Vec<String>| Row {
        terms: list(&cells[0]),
        istilah: list(&cells[1]),
        used: cells[2].clone(),
    };
    rows("## Words of the model").into_iter().map(of).collect()
}

/// Every text that the program has in both languages.
fn texts() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut add = |english: &str, indonesian: &str| all.push((english.into(), indonesian.into()));
    for entry in DECLARED.all() {
        add(entry.meaning_in(English), entry.meaning_in(Indonesian));
    }
    for (kind, _) in DECLARED.kinds {
        let [english, indonesian] =
            [English, Indonesian].map(|l| catalogue::kind_words_in(l, kind));
        add(english, indonesian);
    }
    for measure in MEASURES {
        add(measure.label(English), measure.label(Indonesian));
        add(measure.meaning_in(English), measure.meaning_in(Indonesian));
    }
    for group in Group::ALL {
        add(group.label_in(English), group.label_in(Indonesian));
    }
    for bundled in BUNDLED {
        let scenario = load(bundled.text, bundled.name, &[]).expect("a scenario").scenario;
        let labels = scenario.arms.iter().map(|arm| &arm.label);
        for words in [&scenario.title, &scenario.question].into_iter().chain(labels) {
            add(words.of(English), words.of(Indonesian));
        }
    }
    // texts of figures and report stand beside each other in the source: `name() = "…", "…";`
    for file in [
        "present/figures/words",
        "present/report/words",
        "present/report/sentence_words",
        "present/report/programme_words",
    ] {
        let text = read(&format!("src/{file}.rs")).unwrap_or_default();
        for line in text.lines().filter(|line| line.trim_end().ends_with(';')) {
            let Some((_, said)) = line.split_once(") = ") else { continue };
            let said = said.replace("\\\"", "”");
            let literals: Vec<&str> = said.split('"').skip(1).step_by(2).collect();
            if let [english, indonesian] = literals.as_slice() {
                add(&without_places(english), &without_places(indonesian));
            }
        }
    }
    all
}

/// A text without the places where something is put in: `{arm}`.
fn without_places(text: &str) -> String {
    let rest = text.split('{').enumerate();
    rest.map(|(n, part)| match n {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, rest)| rest),
    })
    .collect()
}

/// Does a text have this term, as a word or words of their own, in the singular or the plural?
fn has(text: &str, term: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + term.len()..];
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !letter(before) && !letter(rest.chars().next())
    })
}

/// Texts that have a term in English and none of its words in Indonesian, and how many have the term.
fn otherwise<'a>(row: &Row, texts: &'a [(String, String)]) -> (usize, Vec<&'a (String, String)>) {
    let said: Vec<_> = texts
        .iter()
        .filter(|(english, _)| row.terms.iter().any(|term| has(english, term)))
        .collect();
    let missing = |indonesian: &str| {
        let indonesian = indonesian.to_lowercase();
        !row.istilah.iter().any(|word| indonesian.contains(word))
    };
    (said.len(), said.into_iter().filter(|(_, indonesian)| missing(indonesian)).collect())
}

#[test]
fn the_program_says_each_term_by_the_word_of_the_glossary() {
    let (glossary, texts) = (glossary(), texts());
    assert!(glossary.len() > 50 && texts.len() > 600, "{} {}", glossary.len(), texts.len());
    let mut wrong = Vec::new();
    for row in &glossary {
        // a sentence may do without the word where it reads better; a term may not
        let (said, missing) = otherwise(row, &texts);
        if missing.len() * 8 > said {
            wrong.push(format!("{:?} as {:?}: {missing:#?}", row.terms, row.istilah));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_that_says_a_term_by_another_word_is_found() {
    let glossary = glossary();
    let row = glossary.iter().find(|row| row.terms == ["board"]).expect("the board");
    let text = |english: &str, indonesian: &str| (english.to_string(), indonesian.to_string());
    let texts = [
        text("trust in boards", "kepercayaan kepada LKM"),
        text("the board's account", "rekening dewan"),
        text("aboard", "di kapal"),
    ];
    let (said, missing) = otherwise(row, &texts);
    assert_eq!((said, missing), (2, vec![&texts[1]]));
}

#[test]
fn every_row_is_whole_and_names_what_there_is() {
    let entries = DECLARED.all();
    for row in glossary() {
        assert!(row.terms.iter().chain(&row.istilah).all(|w| !w.is_empty()), "{:?}", row.terms);
        assert!(!row.used.is_empty(), "{:?}", row.terms);
        let codes: Vec<&str> = row.used.split('`').skip(1).step_by(2).collect();
        for code in codes {
            let name = code.trim_matches(['[', ']']);
            let known = keys::ROOT.contains(&name)
                || entries.iter().any(|e| e.name == name || e.of_kind == Some(name))
                || MEASURES.iter().any(|m| m.id == name)
                || name.ends_with(".csv");
            assert!(known, "{:?}: `{code}` is nothing in the program", row.terms);
        }
    }
    for row in rows("## Words of the model") {
        assert_eq!(row.len(), 4, "{row:?}");
    }
}
