//! Rows of evidence: what is refused and where, what a verdict needs, that results do not depend on
//! threads, and that the documents say what came out.

use std::path::Path;

use assert_cmd::Command;
use berdaya::core::text::Language;
use berdaya::evidence::live::Effort;
use berdaya::evidence::runs::{self, Which, asks, planned};
use berdaya::evidence::score::Verdict;
use berdaya::evidence::{Study, bundled, choose, forest, read, robust, table};
use berdaya::model::setup::PARAMETERS;
use berdaya::study::experiment::Silent;

/// A file of rows over a scenario of one small ward, `small.toml` beside it.
const ROWS: &str = r#"
[study]
name = "small"
source = "made up"
title = "A small world"

[[world]]
name = "ward"
scenario = "./small.toml"
reference = "none"

[[arm]]
name = "none"
drop = ["team"]

[[arm]]
name = "twice"
set = { "intervention.team.teams" = 1.0 }

[[row]]
id = "X1"
claim = "A team brings people together"
needs = "a team"
grade = "author's reading"
arms = ["with", "none"]
measure = "turnout"
at = "2020-07..2020-12"
expect = "+"
smallest = "0.05 sd"

[[row]]
id = "X2"
claim = "The same arm twice is no difference"
needs = "a team"
grade = "author's reading"
arms = ["with", "twice"]
measure = "trust"
at = "end"
expect = "null"
smallest = "0.1 sd"
"#;

const SMALL: &str = r#"
[scenario]
name = "small"
start = "2020-01"
end = "2020-12"
burn_in = 12
seed = 3

[[community]]
name = "Ward"
households = 48
neighbourhoods = 4
hectares = 4
slum_hectares = 2
count = 3

[parameters]
participation.rapport = { dist = "gamma", mean = 0.9, sd = 0.2 }

[[intervention]]
id = "team"
kind = "facilitator"
at = "2020-01"
teams = 1

[[intervention]]
id = "decree"
kind = "delineation"
at = "2020-01"

[[arm]]
name = "with"
control = true
"#;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("small.toml"), SMALL).expect("written");
    folder
}

fn small(rows: &str) -> Result<Study, Vec<String>> {
    let folder = folder();
    read::read(rows, "rows.toml", folder.path())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[test]
fn every_row_that_comes_with_the_program_is_read_and_named_once() {
    let studies = runs::bundled_studies().unwrap_or_else(|p| panic!("{p}"));
    let chosen = choose(&studies, &[]).expect("all rows");
    assert!(chosen.len() >= 15);
    for (k, c) in chosen.iter().enumerate() {
        let twice = chosen[..k].iter().any(|other| other.row.id == c.row.id);
        assert!(!twice, "{} is declared twice", c.row.id);
    }
    assert!(runs::null_model().expect("the null model").len() > 10);
}

#[test]
fn words_choose_studies_and_rows() {
    let studies = runs::bundled_studies().unwrap_or_else(|p| panic!("{p}"));
    let ids = |word: &str| -> Vec<String> {
        let chosen = choose(&studies, &[word.to_string()]).expect("rows");
        chosen.iter().map(|c| c.row.id.clone()).collect()
    };
    assert_eq!(ids("P10"), ["P10a", "P10b", "P10c", "P10d", "P10e"]);
    assert_eq!(ids("P10b"), ["P10b"]);
    // One field study may have several files of rows: its file's name chooses all of them.
    assert_eq!([ids("kotaku"), ids("actors"), ids("loans")].concat(), ids("001"));
    assert!(ids("kotaku").contains(&"P17b".to_string()));
    let wrong = choose(&studies, &["kotako".into()]).expect_err("no such study");
    let wrong = wrong.to_string();
    assert!(wrong.contains("did you mean `kotaku`?"), "{wrong}");
}

#[test]
fn every_mistake_has_its_place_and_says_what_is_allowed() {
    assert!(small(ROWS).is_ok(), "{:?}", small(ROWS).err());
    // What stands there, what is put in its place, what is said, the line that is pointed at (by what
    // stands in it; empty = the table's own line).
    let cases: &[[&str; 4]] = &[
        ["= \"turnout\"", "= \"turnot\"", "did you mean `turnout`?", "turnot"],
        ["[\"with\", \"none\"]", "[\"with\", \"nona\"]", "did you mean `none`?", "nona"],
        [
            "[\"with\", \"none\"]",
            "[\"with\", \"with\"]",
            "`with` is held against itself",
            "with\", \"with",
        ],
        ["expect = \"+\"\n", "expect = \"+\"\nbetween = [0, 1]\n", "not both", "between"],
        ["2020-07..2020-12", "2020-07..2021-12", "`row.at` leaves the run", "2021-12"],
        ["2020-07..2020-12", "July", "`row.at` cannot be the text \"July\"", "July"],
        ["\"+\"", "\"plus\"", "must be one of +, -, null", "plus"],
        ["\"0.05 sd\"", "\"some\"", "`row.smallest` cannot be", "some"],
        ["\"0.05 sd\"", "0", "`row.smallest` cannot be", "smallest = 0\n"],
        ["drop = [\"team\"]", "drop = [\"teams\"]", "unknown intervention `teams`", "drop"],
        ["team.teams", "team.tems", "unknown key `intervention.team.tems`", "tems"],
        ["\" = 1.0", "\" = -1", "out of range", "= -1"],
        ["./small.toml", "kotako", "did you mean `kotaku`?", "kotako"],
        ["reference = ", "refrence = ", "did you mean `reference`?", "refrence"],
        ["reference = \"none\"", "reference = \"no\"", "unknown arm `no`", "[[world]]"],
        ["\"author's reading\"", "\"hearsay\"", "must be one of measured", "hearsay"],
        ["expect = \"+\"\n", "expect = \"+\"\nscale = \"log\"\n", "cannot be in sd", "0.05 sd"],
        ["\"X2\"", "\"X1\"", "two rows are named `X1`", ""],
        ["expect = \"+\"\n", "expect = \"+\"\ngroup = \"me\"\n", "must be one of all", "\"me\""],
        ["expect = \"+\"\n", "expect = \"+\"\ntake = \"first_at_least\"\n", "`row.level` is", ""],
        ["expect = \"+\"\n", "expect = \"+\"\nlevel = 1\n", "`row.level` has no", "level = 1"],
        ["expect = \"+\"\n", "expect = \"+\"\ntake = \"cv\"\n", "`row.at` has no meaning", "at = "],
        ["expect = \"+\"\n", "expect = \"+\"\nfixed_by = \"x\"\n", "`row.sharper` is missing", ""],
        [
            "expect = \"+\"\n",
            "expect = \"+\"\nless_arms = [\"with\", \"none\"]\n",
            "`row.scale` is missing in an interaction",
            "",
        ],
        [
            "expect = \"+\"\n",
            "expect = \"+\"\noff = { \"parameters.participation.raport\" = 0 }\n",
            "did you mean `participation.rapport`?",
            "raport",
        ],
        ["expect = \"+\"\n", "between = [2, 1]\n", "`row.between` cannot be", "between"],
        ["expect = \"+\"\n", "", "a row needs `expect` or `between`", ""],
        ["[study]", "[sudy]", "did you mean `study`?", "[sudy]"],
    ];
    for [there, instead, said, at] in cases {
        let broken = ROWS.replacen(there, instead, 1);
        assert_ne!(&broken, ROWS, "{there}");
        let problems = small(&broken).expect_err(instead);
        let found = problems.iter().find(|p| p.contains(said));
        let found = found.unwrap_or_else(|| panic!("{instead}: {problems:?}"));
        let line = match broken.find(at) {
            Some(byte) if !at.is_empty() => broken[..byte].matches('\n').count() + 1,
            _ => continue,
        };
        assert!(
            found.starts_with(&format!("rows.toml:{line}:")),
            "{instead}: {found}, line {line}"
        );
    }
}

#[test]
fn groups_by_a_decree_that_only_some_arms_have_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let decree = "[[intervention]]\nid = \"decree\"";
    let with = format!("{SMALL}drop = [\"decree\"]\n\n[[arm]]\nname = \"inside\"\n");
    assert!(with.contains(decree));
    std::fs::write(folder.path().join("small.toml"), with).expect("written");
    let rows = ROWS.replacen("expect = \"+\"\n", "expect = \"+\"\ngroup = \"other\"\n", 1);
    let problems = read::read(&rows, "rows.toml", folder.path()).expect_err("refused");
    assert!(problems.to_string().contains("the control has no decree"), "{problems}");
    // With the decree in the control they are what they say.
    assert!(small(&rows).is_ok());
}

#[test]
fn the_same_rows_give_the_same_numbers_for_any_threads_and_from_what_was_saved() {
    let studies = [small(ROWS).expect("good rows")];
    let chosen = choose(&studies, &[]).expect("rows");
    let effort = Effort { central: 4, draws: 3, communities: true };
    let asked = asks(&chosen, &Which::Given(vec![1.0, 0.5], vec![3, 4]));
    assert_eq!(asked.len(), 8);
    let plan = planned(&chosen, &asked, effort, true).unwrap_or_else(|p| panic!("{p}"));
    let folder = tempfile::tempdir().expect("a folder");
    let live = |threads: usize, folder: Option<&Path>| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let lines =
            pool.install(|| plan.live(&chosen, plan.look(folder), folder, &Silent)).expect("lived");
        let kept: Vec<_> = lines.iter().map(|l| table::Kept::of(&chosen, l)).collect();
        table::csv(&chosen, &kept).expect("a table")
    };
    let one = live(1, None);
    assert_eq!(one, live(3, Some(folder.path())));
    assert!(std::fs::read_dir(folder.path()).expect("parts").count() >= 5);
    // A part that was cut off is done again; the others are read.
    let parts = std::fs::read_dir(folder.path()).expect("parts");
    let part = parts.map(|e| e.expect("a part").path()).min().expect("one");
    let bytes = std::fs::read(&part).expect("read");
    std::fs::write(&part, &bytes[..bytes.len() / 2]).expect("cut");
    assert_eq!(one, live(2, Some(folder.path())));
    assert_eq!(std::fs::read(&part).expect("read").len(), bytes.len());

    let kept = table::read_csv(&one).expect("its own table");
    assert_eq!((kept.len(), kept[0].replicates, kept[0].draws), (8, 4, 3));
    // The same arm under two names is no difference at all, and lived once.
    let same: Vec<_> = kept.iter().filter(|k| k.row == "X2").collect();
    assert!(same.iter().all(|k| k.effect == 0.0 && k.matched()), "{same:?}");
    assert!(kept[0].null_model.is_some() && kept[1].null_model.is_none());
}

#[test]
fn every_parameter_that_can_be_moved_is_moved_both_ways_and_counted_where_it_acts() {
    let studies = [small(ROWS).expect("good rows")];
    let chosen = choose(&studies, &["X1".into()]).expect("a row");
    let plan = robust::planned(&chosen, 2).unwrap_or_else(|p| panic!("{p}"));
    assert!(plan.refused.is_empty(), "{:?}", plan.refused);
    let movable = PARAMETERS.iter().filter(|p| p.default != 0.0).count();
    assert!(movable >= 40);
    // Five seeds, two further sizes; a default at the end of its range goes one way only.
    assert!(plan.worlds() > 7 + movable && plan.worlds() <= 7 + 2 * movable, "{}", plan.worlds());
    let tried = plan.live(&chosen, None, &Silent).expect("lived");
    let kept: Vec<_> = tried.iter().map(|t| robust::Kept::of(&chosen, t)).collect();
    let moved = |key: &str| kept.iter().filter(|k| k.key == key).count();
    assert_eq!((moved("participation.rapport"), moved("trust.gain")), (2, 2));
    // Nothing is built here: what works lose does nothing.
    assert_eq!(moved("works.decay_unkept"), 0);
    assert_eq!(kept.iter().filter(|k| k.kind == robust::MoveKind::Seed).count(), 5);
    let text = robust::csv(&kept).expect("a table");
    assert_eq!(robust::read_csv(&text).expect("its own table"), kept);
}

// ---- The documents ---------------------------------------------------------------------------

fn evidence_kept() -> Vec<table::Kept> {
    table::read_csv(bundled::EVIDENCE).expect("docs/evidence.csv")
}

#[test]
fn the_committed_evidence_is_that_of_the_rows_as_they_are_declared() {
    let studies = runs::bundled_studies().unwrap_or_else(|p| panic!("{p}"));
    let chosen = choose(&studies, &[]).expect("all rows");
    let kept = evidence_kept();
    for k in &kept {
        let c = chosen.iter().find(|c| c.row.id == k.row);
        let c = c.unwrap_or_else(|| panic!("{} is not declared", k.row));
        assert_eq!(k.study, c.study.name, "{}", k.row);
        assert_eq!(k.expect, c.row.expect.words(), "{}", k.row);
        assert_eq!(k.by_construction, c.row.by_construction(), "{}", k.row);
        assert!(k.replicates >= 30, "{}", k.row);
        if !c.row.smallest.in_sd {
            assert_eq!(k.smallest, c.row.smallest.value, "{}", k.row);
        }
    }
    // A row is declared before it is run: until then it has no line.
    for c in &chosen {
        let found = kept.iter().filter(|k| k.row == c.row.id).count();
        let asked = asks(&[*c], &Which::Full).len();
        assert!(found == 0 || found == asked, "{found} lines of {}, not {asked}", c.row.id);
    }
}

#[test]
fn the_picture_of_all_rows_has_no_word_cut_off_or_over_another() {
    let studies = runs::bundled_studies().unwrap_or_else(|p| panic!("{p}"));
    let chosen = choose(&studies, &[]).expect("all rows");
    for language in Language::ALL {
        let scene = forest::scene(language, &chosen, &evidence_kept());
        let boxes: Vec<_> = scene.texts().map(|t| (t.text.clone(), t.rect())).collect();
        assert!(boxes.len() > 3 * evidence_kept().len() / 9);
        for (i, (words, b)) in boxes.iter().enumerate() {
            assert!(
                b.left >= 0.0 && b.top >= 0.0 && b.right <= scene.width && b.bottom <= scene.height,
                "“{words}” leaves the canvas: {b:?}"
            );
            assert!(!words.ends_with('…') || words.starts_with('…'), "“{words}” is cut");
            for (other, o) in &boxes[i + 1..] {
                assert!(!b.overlaps(o), "“{words}” {b:?} lies over “{other}” {o:?}");
            }
        }
    }
}

// ---- The command -----------------------------------------------------------------------------

fn berdaya(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C");
    let output = command.args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn a_wrong_command_line_or_file_exits_2_and_starts_nothing() {
    assert_eq!(berdaya(&["patterns", "P99z"]).0, 2);
    assert_eq!(berdaya(&["patterns", "--replicates", "1"]).0, 2);
    assert_eq!(berdaya(&["patterns", "no/such/file.toml"]).0, 2);
    assert_eq!(berdaya(&["patterns", "--check", "no/such/file.csv"]).0, 2);
    let folder = folder();
    let file = folder.path().join("rows.toml");
    std::fs::write(&file, ROWS.replace("measure = \"turnout\"", "measure = \"x\"")).expect("rows");
    let (code, out, err) = berdaya(&["patterns", file.to_str().expect("a path")]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("unknown measure `x`"), "{err}");
}

#[test]
fn rows_of_a_file_are_run_and_a_row_that_is_lost_exits_1() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).to_str().expect("a path").to_string();
    std::fs::write(path("rows.toml"), ROWS).expect("rows");
    let (rows, out) = (path("rows.toml"), path("out"));
    let (code, table, err) = berdaya(&["patterns", &rows, "--list"]);
    assert_eq!((code, table.lines().count()), (0, 2), "{err}");
    let ask = ["patterns", &rows, "--replicates", "3", "--out", &out, "--format", "csv"];
    let (code, csv, err) = berdaya(&ask);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("fewer than 30 replicates are no evidence"), "{err}");
    assert!(folder.path().join("out/patterns/forest-of-some.png").exists());
    let kept = table::read_csv(&csv).expect("a table");
    assert_eq!(kept.len(), 2);
    // Nothing lost.
    std::fs::write(path("now.csv"), &csv).expect("written");
    let check = |file: &str| berdaya(&["patterns", &rows, "--out", &out, "--check", &path(file)]).0;
    assert_eq!(check("now.csv"), 0);
    // Fewer replicates could not match what was matched.
    let now = path("now.csv");
    let few = ["patterns", &rows, "--out", &out, "--check", &now, "--replicates", "2"];
    let (code, _, err) = berdaya(&few);
    assert_eq!(code, 2);
    assert!(err.contains("--replicates 2: the file to check has 3"), "{err}");
    // A row that claims to have been matched and is not: none expects a difference of turnout of the
    // same arm.
    let lying = ROWS.replace("expect = \"null\"", "expect = \"+\"");
    std::fs::write(path("rows.toml"), lying).expect("rows");
    assert_eq!(check("now.csv"), 1);
    assert_eq!(kept[1].verdict, Verdict::Matched);
}
