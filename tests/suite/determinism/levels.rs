//! The monthly table below communities: more rows, and nothing else changes by a byte.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use berdaya::measures::{About, MEASURES};
use parquet::file::reader::{FileReader, SerializedFileReader};

use crate::make::settled_worlds::*;

/// Keys of a row with their values, and its measures.
type Row = BTreeMap<String, String>;

fn run(folder: &Path, level: &str, words: &[&str]) -> PathBuf {
    let output = Command::new(env!("CARGO_BIN_EXE_berdaya"))
        .current_dir(folder)
        .args(["run", "./small.toml", "--no-figures", "-q", "--format", "parquet,csv"])
        .args(["--level", level, "--out", "out"])
        .args(words)
        .stdin(Stdio::null())
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    folder.join(String::from_utf8(output.stdout).expect("a path").trim())
}

fn rows(run: &Path) -> Vec<Row> {
    let mut table = csv::Reader::from_path(run.join("monthly.csv")).expect("a table");
    let names = table.headers().expect("names").clone();
    let row = |r: csv::StringRecord| -> Row {
        names.iter().map(String::from).zip(r.iter().map(String::from)).collect()
    };
    table.records().map(|r| row(r.expect("a row"))).collect()
}

fn small(folder: &Path) {
    let places = community("B", "west", 70) + &community("A", "east", 45);
    let text = format!("{}{places}{}{TWO_ARMS}", head(16), programme());
    let text = text.replace("replicates = 3", "replicates = 2");
    fs::write(folder.join("small.toml"), text).expect("written");
}

#[test]
fn finer_levels_add_rows_and_change_no_other_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    small(folder.path());
    let coarse = run(folder.path(), "community", &[]);
    let places = run(folder.path(), "neighbourhood", &["--threads", "1"]);
    let people = run(folder.path(), "household", &["--threads", "2"]);
    assert!(coarse != places && places != people, "each level has its own folder");
    for finer in [&places, &people] {
        for name in ["effects.csv", "summary.csv", "failures.csv", "measures.csv"] {
            let bytes = |run: &Path| fs::read(run.join(name)).expect("a table");
            assert!(bytes(&coarse) == bytes(finer), "{name}");
        }
    }
    let of = |run: &Path, level: &[&str]| -> Vec<Row> {
        let mut rows = rows(run);
        rows.retain(|row| level.contains(&row["level"].as_str()));
        rows.iter_mut().for_each(|row| {
            row.remove("household");
        });
        rows
    };
    let two = ["region", "community"];
    assert!(of(&coarse, &two) == of(&places, &two) && of(&coarse, &two) == of(&people, &two));
    assert_eq!(of(&places, &["neighbourhood"]), of(&people, &["neighbourhood"]));
    assert!(of(&places, &["household"]).is_empty() && of(&coarse, &["neighbourhood"]).is_empty());
    assert!(
        !rows(&coarse)[0].contains_key("household") && rows(&people)[0].contains_key("household")
    );

    // as many threads as one likes
    let tables =
        |run: &Path| ["monthly.csv", "monthly.parquet"].map(|name| fs::read(run.join(name)));
    let before = tables(&people).map(|bytes| bytes.expect("a table"));
    let again = run(folder.path(), "household", &["--threads", "1", "--fresh"]);
    let after = tables(&again).map(|bytes| bytes.expect("a table"));
    assert!(again == people && before == after, "the tables depend on the number of threads");
}

#[test]
fn neighbourhoods_and_households_add_up_to_their_community() {
    let folder = tempfile::tempdir().expect("a folder");
    small(folder.path());
    let run = run(folder.path(), "household", &[]);
    let rows = rows(&run);
    let key = |row: &Row, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| row[*name].clone()).collect()
    };
    let number = |row: &Row, measure: &str| row[measure].parse::<f64>().ok();
    let month = ["arm", "replicate", "community", "month"];
    // households of each neighbourhood
    let mut living: BTreeMap<Vec<String>, f64> = BTreeMap::new();
    let place = ["arm", "replicate", "community", "month", "neighbourhood"];
    for row in rows.iter().filter(|row| row["level"] == "household") {
        *living.entry(key(row, &place)).or_default() += 1.0;
    }
    // measures that are means over all households
    let means =
        ["turnout", "willingness", "trust_board", "knows", "income", "savings", "welfare", "skill"];
    let ids: Vec<&str> = MEASURES.iter().map(|m| m.id).collect();
    for measure in means {
        assert!(ids.contains(&measure), "{measure}");
        let mut sums: BTreeMap<Vec<String>, [f64; 3]> = BTreeMap::new();
        let mut check = 0;
        for row in rows.iter().filter(|row| row["group"] == "all") {
            let at = |row: &Row| key(row, &month);
            match (row["level"].as_str(), number(row, measure)) {
                ("household", Some(value)) => sums.entry(at(row)).or_default()[0] += value,
                ("neighbourhood", Some(value)) => {
                    sums.entry(at(row)).or_default()[1] += value * living[&key(row, &place)];
                }
                ("community", Some(value)) => sums.entry(at(row)).or_default()[2] = value,
                _ => {}
            }
        }
        for (at, [households, places, community]) in sums {
            let n = if at[2] == "A" { 45.0 } else { 70.0 };
            for sum in [households, places] {
                let near = (sum / n - community).abs() <= 1e-4 * community.abs().max(0.1);
                assert!(near, "{measure} {at:?}: {} against {community}", sum / n);
            }
            check += 1;
        }
        assert_eq!(check, 2 * 2 * 2 * 16, "{measure}");
    }
    // what belongs to a community, or to a group that does not live there, is not defined below it
    let places: Vec<&Row> = rows.iter().filter(|row| row["level"] == "neighbourhood").collect();
    assert!(places.iter().all(|row| row["fund_spent"].is_empty() && row["lkm_lurah"].is_empty()));
    assert!(places.iter().all(|row| (row["group"] == "all") <= !row["slum_score"].is_empty()));
    for row in &places {
        let inside = places.iter().any(|other| {
            key(other, &place) == key(row, &place)
                && other["group"] == "delineated"
                && !other["turnout"].is_empty()
        });
        assert!(inside || row["group"] != "delineated" || row["turnout"].is_empty());
        if row["month"] != "2016-03-01" {
            break;
        }
    }
    for row in rows.iter().filter(|row| row["level"] == "household").take(100) {
        assert_eq!(row["group"], "all");
        for m in MEASURES.iter().filter(|m| m.about == About::Places && m.id.starts_with("fund")) {
            assert!(row[m.id].is_empty(), "{}", m.id);
        }
    }
    // the same rows in Parquet
    let file = File::open(run.join("monthly.parquet")).expect("a table");
    let reader = SerializedFileReader::new(file).expect("Parquet");
    let mut count = 0;
    for (row, expected) in reader.get_row_iter(None).expect("rows").zip(&rows) {
        for (name, field) in row.expect("a row").get_column_iter() {
            if ["neighbourhood", "household", "level", "group"].contains(&name.as_str()) {
                let text = field.to_string();
                let text = if text == "null" { "" } else { text.trim_matches('"') };
                assert_eq!(text, expected[name], "{name}");
            }
        }
        count += 1;
    }
    assert_eq!(count, rows.len());
}

#[test]
fn a_dry_run_says_how_large_a_table_of_households_is() {
    let folder = tempfile::tempdir().expect("a folder");
    small(folder.path());
    let disk = |level: &str| -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_berdaya"))
            .current_dir(folder.path())
            .args(["run", "./small.toml", "--dry-run", "--level", level])
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.lines().find(|l| l.starts_with("rows")).expect("rows").to_string()
    };
    // 16 months × 2 arms × 2 replicates × (4 places + 115 households …)
    let rows = |households: usize, places: usize| 16 * 2 * 2 * (5 * (4 + places) + households);
    let number = |line: &str| -> usize {
        line.chars().filter(|c| c.is_ascii_digit()).collect::<String>().parse().expect("a number")
    };
    let neighbourhoods = (number(&disk("neighbourhood")) / (16 * 4) - 20) / 5;
    assert!((2..30).contains(&neighbourhoods), "{neighbourhoods}");
    assert_eq!(number(&disk("community")), rows(0, 0));
    assert_eq!(number(&disk("household")), rows(115, neighbourhoods));
}
