//! A name that reads like one of the program's own sentences is told as it is, wherever it is told.

use std::fs;

use crate::make::typed_commands::{berdaya, temporary};

/// It has the marks that stand between the parts of lists and sentences, and words of the program.
const NAME: &str = "a; b of c: told";

#[test]
fn an_awkward_name_of_arm_intervention_and_community_stays_whole_everywhere() {
    let folder = temporary();
    let kelas = fs::read_to_string("scenarios/kelas.toml").expect("a scenario");
    let text = kelas
        .replace("\"Kampung Kelas\"", &format!("\"{NAME}\""))
        .replace("\"a rule for all\"", &format!("\"{NAME}\""))
        .replace("\"a rule, kept\"", &format!("\"{NAME}\""));
    assert_eq!(text.matches(NAME).count(), 3);
    fs::write(folder.path().join("awkward.toml"), text).expect("written");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ask = |words: &[&str]| {
        let (code, out, err) = berdaya(folder.path(), words);
        assert_eq!(code, 0, "{words:?}: {err}");
        out
    };

    let out = one_line(&ask(&["explain", "awkward.toml"]));
    assert!(out.contains(&format!("In `rule` ({NAME}): share of rule: 1 instead of 0.")), "{out}");

    let run = ["run", "awkward.toml", "--replicates", "2", "-q"];
    let one = folder.path().join(ask(&run).trim());
    let page = fs::read_to_string(one.join("report.html")).expect("a page");
    assert!(page.contains(&format!("“{NAME}”")), "a verdict names the arm");
    let figure = fs::read_to_string(one.join("figures/effects.svg")).expect("a figure");
    assert!(figure.contains(NAME), "the figure's description names the arm");
    let table = fs::read_to_string(one.join("effects.csv")).expect("a table");
    assert!(table.contains(&format!("rule,alone,community,{NAME},")), "the community in a table");

    let who = format!("{NAME}:3");
    let trace = ["trace", "awkward.toml", "--household", &who, "--arm", "rule"];
    let out = ask(&[&trace[..], &["--against", "alone"]].concat());
    assert!(out.contains(&format!("household 3 of {NAME}")), "{out}");
    let shown = ["--months", "2021-03..2021-06", "--format", "csv"];
    let rows = ask(&[&trace[..], &shown].concat());
    let rows =
        csv::Reader::from_reader(rows.as_bytes()).into_records().collect::<Result<Vec<_>, _>>();
    assert!(rows.expect("rows").iter().all(|row| row.iter().any(|cell| cell == NAME)));
}
