//! Files with many mistakes: all of them are listed at once, each with its line and a caret.

use crate::make::varied_scenario::{FULL, lines, read};
use assert_cmd::Command;

/// What is changed into what, several times.
type Changes = &'static [(&'static str, &'static str)];

/// Files with several mistakes, and where each of them is.
const MANY: &[(Changes, &[(usize, usize)])] = &[
    (
        &[
            ("name = \"full\"", "name = \"Full Scenario\""),
            ("end = \"2020-12\"", "end = \"2020-13\""),
            ("households = 120", "households = -1"),
            ("owners = 0.2", "owners = \"many\""),
            ("altruist_share", "altruist_shar"),
        ],
        &[(2, 8), (4, 7), (14, 14), (30, 10), (39, 15)],
    ),
    (
        &[
            ("headline = [\"works_finished\", \"turnout\"]", "headline = [\"works\", \"turnuot\"]"),
            ("verdict = \"after_12\"", "verdict = \"later\""),
            ("slum_hectares = 5", "slum_hectares = 50"),
            ("tranches = [0.7, 0.3]", "tranches = [0.7, 0.4]"),
        ],
        &[(5, 13), (5, 22), (6, 11), (17, 17), (65, 12)],
    ),
    (
        &[
            ("[population]", "[populations]"),
            ("kind = \"facilitator\"", "kind = \"facilitators\""),
            ("every = \"year\"", "every = \"week\""),
            ("control = true", "control = 1"),
            ("from = \"late\"", "from = \"never\""),
        ],
        &[(8, 2), (50, 8), (71, 9), (79, 1), (82, 11), (91, 8)],
    ),
    (
        &[
            ("count = 2", "count = 0"),
            ("neighbourhoods = 6", "neighbourhoods = 600"),
            ("spending = 0.02", "spending = 2"),
            ("engagement = 12", "engagement = 12\nassessment = 4"),
            ("at = \"2016-04\"", "at = \"2014-04\""),
            ("amount = 1e9", "amount = { dist = \"gama\", mean = 1e9, sd = 1e8 }"),
        ],
        &[(15, 18), (22, 9), (31, 12), (47, 14), (58, 6), (65, 19)],
    ),
    (
        &[
            ("start = \"2016-01\"", "start = 2016-01-01"),
            ("mean_degree = 8", "mean_degree = 800"),
            ("product = \"goods\"", "product = \"good\""),
            ("[\"2018-01\", 20]", "[\"2018-01\"]"),
            ("\"intervention.bdi.gap\" = 18", "\"intervention.bdi.gap\" = 180"),
            ("\"intervention.bdi.lag\" = 12", "\"intervention.bdi.leg\" = 12"),
        ],
        &[(3, 9), (9, 15), (35, 11), (72, 27), (87, 34), (92, 9)],
    ),
    (
        &[
            ("hectares = 20", "hectares = 0"),
            ("region = \"South\"", "region = \"\""),
            ("until = \"2019-01\"\nengagement", "until = \"2015-01\"\nengagement"),
            ("at = \"2016-06\"", "at = \"June 2016\""),
        ],
        &[(16, 12), (21, 10), (45, 9), (62, 6)],
    ),
];

#[test]
fn all_mistakes_of_a_file_are_listed_at_once_each_with_its_line_and_a_caret() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut files = Vec::new();
    for (number, (changes, places)) in MANY.iter().enumerate() {
        let mut text = FULL.to_string();
        for (old, new) in *changes {
            assert!(text.contains(old), "file {number}: {old}");
            text = text.replacen(old, new, 1);
        }
        let problems = read(&text).expect("problems");
        let mut missing = Vec::new();
        for wanted in *places {
            if !problems.iter().any(|p| (p.line, p.column) == *wanted) {
                missing.push(wanted);
            }
        }
        assert!(missing.is_empty(), "file {number}: {missing:?}\n{}", lines(&problems));
        assert!(changes.len() >= 4 && problems.len() >= changes.len());
        let file = folder.path().join(format!("{number}.toml"));
        std::fs::write(&file, &text).expect("written");
        files.push((file, text, problems.len()));
    }
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C");
    let output =
        command.arg("check").args(files.iter().map(|(f, ..)| f)).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    for ((file, text, count), (_, places)) in files.iter().zip(MANY) {
        for (line, column) in *places {
            let shown = format!("{}:{line}:{column}", file.display());
            assert!(said.contains(&shown), "{shown}\n{said}");
            let source = text.lines().nth(line - 1).expect("a line");
            assert!(said.contains(source), "{source}\n{said}");
        }
        assert!(said.contains(&format!("\n{count} problems\n")), "{count}\n{said}");
    }
    assert!(said.matches('^').count() >= 30, "carets\n{said}");
}
