//! What somebody types who knows only README and `--help`, and what comes: runs compared, lives told, in both
//! languages.

use crate::make::small_ward::{SMALL, small};
use crate::make::typed_commands::{berdaya, temporary};
use std::fs;
use std::path::Path;

#[test]
fn a_life_has_decimal_commas_in_indonesian_and_neighbourhoods_as_in_pictures() {
    let folder = temporary();
    small(folder.path());
    let trace = |words: &[&str]| {
        let words = [&["trace", "small.toml", "--household", "0"], words].concat();
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!(code, 0, "{err}");
        out
    };
    let english = trace(&[]);
    assert!(english.contains("people, neighbourhood 1"), "{english}");
    let indonesian = trace(&["--lang", "id"]);
    assert!(indonesian.contains("jiwa, RT 1"), "{indonesian}");
    let between = |text: &str, mark: char| {
        let letters: Vec<char> = text.chars().collect();
        letters
            .windows(3)
            .filter(|w| w[0].is_ascii_digit() && w[1] == mark && w[2].is_ascii_digit())
            .count()
    };
    assert_eq!(between(&indonesian, '.'), 0, "{indonesian}");
    assert_eq!(between(&indonesian, ','), between(&english, '.'), "{indonesian}");
}

#[test]
fn a_household_of_the_only_community_is_found_by_its_number() {
    let folder = temporary();
    small(folder.path());
    let words = ["trace", "small.toml", "--months", "2016-01", "--household"];
    let trace = |who: &str| berdaya(folder.path(), &[&words[..], &[who]].concat());
    let (code, out, _) = trace("17");
    assert_eq!(code, 0);
    assert_eq!((code, out.as_str()), (0, trace("A:17").1.as_str()));
    assert!(out.contains("household 17 of A"), "{out}");
    let (code, _, err) = berdaya(folder.path(), &["trace", "kotaku", "--household", "17"]);
    assert_eq!(code, 2);
    assert!(
        err.contains(
            "write `17` as COMMUNITY:NUMBER, for example \"Mangga Besar:17\" (there is Mangga"
        ),
        "{err}"
    );
}

/// The last line of stdout of a run: its folder.
fn run(folder: &Path, words: &[&str]) -> (String, String) {
    let words = [&["run", "small.toml", "--no-figures"], words].concat();
    let (code, out, err) = berdaya(folder, &words);
    assert_eq!(code, 0, "{err}");
    (out.lines().last().expect("a folder").to_string(), err)
}

#[test]
fn an_arm_that_changes_nothing_is_said_after_the_run() {
    let folder = temporary();
    small(folder.path());
    let more = "\n[[arm]]\nname = \"idle\"\nset = { \"intervention.course.uptake\" = 0.35 }\n";
    fs::write(folder.path().join("small.toml"), format!("{SMALL}{more}")).expect("written");
    let (one, err) = run(folder.path(), &[]);
    assert!(err.contains("“idle” is the same as “planned” in every number."), "{err}");
    assert!(!err.contains("“early” is the same"), "{err}");
    let page = fs::read_to_string(folder.path().join(&one).join("report.html")).expect("a page");
    assert!(page.contains("“idle” is the same as “planned” in every number."));
    let (code, _, err) = berdaya(folder.path(), &["report", &one, "--lang", "id"]);
    assert_eq!(code, 0);
    assert!(err.contains("“idle” sama dengan “planned” dalam setiap angka."), "{err}");
}

#[test]
fn runs_are_told_apart_by_what_differs_with_levels_and_one_of_another_seed_is_left_out() {
    let folder = temporary();
    small(folder.path());
    let (plan, _) = run(folder.path(), &["-q"]);
    let (better, _) = run(
        folder.path(),
        &[
            "-q",
            "--set",
            "intervention.teams.competence=0.9",
            "--set",
            "parameters.trust.gain=0.06",
        ],
    );
    let (other, _) = run(folder.path(), &["-q", "--seed", "6"]);
    let compare = |words: &[&str]| berdaya(folder.path(), &[&["compare"], words].concat());
    let (code, out, err) = compare(&[&plan, &better]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        format!("A  small  ({plan})\n"),
        format!("B  small  ({better})\n"),
        "     intervention.teams.competence: 0.9, beta, mean 0.625, sd 0.16 in A\n".into(),
        "     parameters.trust.gain: 0.06, 0.04 in A\n".into(),
        "B:planned against A:planned: region, everybody; 4 pairs with common random numbers\n"
            .into(),
    ] {
        assert!(out.contains(&words), "{words}: {out}");
    }
    let head = out.lines().find(|l| l.contains("measure (when)")).expect("a head");
    let words: Vec<&str> = head.split_whitespace().collect();
    assert_eq!(words[2..5], ["B:planned", "A:planned", "difference"], "{head}");
    // levels and difference are of the same pairs
    let row = out.lines().find(|l| l.contains("Turnout")).expect("a row");
    let numbers: Vec<f64> = row
        .split(|c: char| c.is_whitespace())
        .filter_map(|word| word.replace('−', "-").trim_start_matches('+').parse().ok())
        .collect();
    assert!((numbers[0] - numbers[1] - numbers[2]).abs() < 0.16, "{row}: {numbers:?}");
    let (_, out, _) = compare(&[&plan, &better, "--lang", "id"]);
    assert!(
        out.contains("parameters.trust.gain: 0,06, dalam A 0,04") || out.contains("dalam A 0.04"),
        "{out}"
    );

    // one of another seed is left out of several, whichever way they are listed
    let (code, out, err) = compare(&[&plan, &other, &better]);
    assert_eq!(code, 0);
    assert!(err.starts_with(&format!("left out: {other} cannot be compared with {plan}")), "{err}");
    assert!(err.contains("different random numbers, seed: 5 here, 6 there"), "{err}");
    assert_eq!(out, compare(&[&plan, &better]).1);
    let (code, out, err) = compare(&[&plan, &other]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("error: "), "{err}");
    let (code, _, err) = compare(&[&other, &plan, &better]);
    assert_eq!(code, 1);
    assert!(err.contains("--against RUN names another"), "{err}");
    // the one that the others are held against
    let (code, out, err) = compare(&[&better, &other, "--against", &plan]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out, compare(&[&plan, &better]).1);
    let (code, out, _) = compare(&[&better, &plan, "--against", "without"]);
    assert_eq!(code, 0);
    assert!(out.contains("B:planned against A:without"), "{out}");
    // the machine's rows keep the ids
    let (_, csv, _) = compare(&[&plan, &better, "--format", "csv"]);
    let id = Path::new(&better).file_name().and_then(|n| n.to_str()).expect("an id");
    assert!(csv.contains(&format!("\n{id}:planned,")), "{csv}");
}

#[test]
fn a_comparison_says_labels_times_and_what_is_the_same_in_words() {
    let folder = temporary();
    small(folder.path());
    let (four, _) = run(folder.path(), &["-q"]);
    let change = ["--set", "arm.early.intervention.teams.competence=0"];
    let more = [&["-q", "--replicates", "6", "--out", "six"], &change[..]].concat();
    let (six, _) = run(folder.path(), &more);
    let compare = |words: &[&str]| berdaya(folder.path(), &[&["compare"], words].concat());
    // arms that the change does not reach are a line each, and only the replicates of both are used
    let (code, out, err) = compare(&[&four, &six]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "B has 6 replicates, A 4: the 4 replicates that both have are compared; to see how the \
         width of the intervals changes, compare each run by itself\n",
        "B:planned against A:planned: identical in every number; region, everybody; 4 pairs",
        "B:without against A:without: identical in every number; ",
        "  B:without: no team\n  A:without: no team\n",
        "B:early against A:early: region, everybody; 4 pairs with common random numbers\n",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    assert_eq!(out.matches("Turnout").count(), 1, "{out}");
    let (_, out, _) = compare(&[&four, &six, "--lang", "id"]);
    assert!(out.contains("sama dalam setiap angka"), "{out}");
    assert!(out.contains("B mempunyai 6 ulangan, A 4: 4 ulangan yang ada pada keduanya"), "{out}");
    // runs of as many replicates say nothing of them; times are words
    let (_, out, _) = compare(&[&four, "--window", "all", "--measure", "turnout"]);
    assert!(!out.contains("replicates that both have"), "{out}");
    assert!(out.contains("without against planned: region, everybody"), "{out}");
    assert!(out.contains("\n  without: no team\n"), "{out}");
    for when in
        ["(at the end, 2017-06)", "(mean of the last year, 2016-07 to 2017-06)", "(2016-12)"]
    {
        assert!(out.contains(when), "{when}: {out}");
    }
    let (_, out, _) = compare(&[&four, "--lang", "id"]);
    assert!(out.contains("(pada akhir, 2017-06)"), "{out}");
    // groups by the words of either language
    let poor = compare(&[&four, "--group", "poor"]);
    assert_eq!(poor.0, 0);
    for word in ["miskin", "Miskin", "poor at the start"] {
        assert_eq!(compare(&[&four, "--group", word]), poor, "{word}");
    }
    let (code, _, err) = compare(&[&four, "--group", "kaya"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no group `kaya`"), "{err}");
}

#[test]
fn what_is_not_judged_says_why() {
    let folder = temporary();
    small(folder.path());
    let (one, _) = run(folder.path(), &["-q"]);
    let words = ["compare", &one, "--measure", "hours,works_finished,fund_overdue"];
    let (code, out, _) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    assert!(out.contains("not judged: neither more nor less is better"), "{out}");
    let (_, out, _) = berdaya(folder.path(), &[&words[..], &["--lang", "id"]].concat());
    assert!(out.contains("tidak dinilai: tidak ada arah yang lebih baik"), "{out}");
    let (alone, _) = run(folder.path(), &["-q", "--replicates", "1", "--out", "one"]);
    let (_, out, _) = berdaya(folder.path(), &["compare", &alone]);
    assert!(out.contains("not judged: one pair has no interval"), "{out}");
}

#[test]
fn the_command_that_is_kept_can_be_typed_again() {
    let folder = temporary();
    let name = "my ward's.toml";
    fs::write(folder.path().join(name), SMALL).expect("written");
    let words = [
        "run",
        name,
        "--replicates",
        "2",
        "--months",
        "14",
        "--seed",
        "7",
        "--arm",
        "early",
        "-q",
        "--no-figures",
        "--set",
        "scenario.title=Who's first?",
        "--set",
        "intervention.teams.teams=2",
    ];
    let (code, out, err) = berdaya(folder.path(), &words);
    assert_eq!(code, 0, "{err}");
    let one = folder.path().join(out.trim());
    let kept = fs::read_to_string(one.join("provenance.json")).expect("it");
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
    let command = kept["command"].as_str().expect("a command");
    assert_eq!(
        command,
        r"berdaya run 'my ward'\''s.toml' --arm early --replicates 2 --months 14 --seed 7 --set 'scenario.title=Who'\''s first?' --set intervention.teams.teams=2"
    );
    let page = fs::read_to_string(one.join("report.html")).expect("a page");
    let typed = command;
    assert!(page.contains(&format!("<pre>{typed}</pre>")), "in English");
    assert!(page.contains(&format!("<pre>{typed} --lang id</pre>")), "in Indonesian");
    #[cfg(unix)]
    {
        let program = Path::new(env!("CARGO_BIN_EXE_berdaya")).parent().expect("a folder");
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &format!("{command} -q --no-figures")]).env("PATH", path);
        let again = shell.current_dir(folder.path()).output().expect("a shell");
        assert_eq!(String::from_utf8_lossy(&again.stdout), out, "the same folder, found done");
    }
}

#[test]
fn what_is_explained_beforehand_is_what_the_report_says() {
    let folder = temporary();
    small(folder.path());
    let (one, _) =
        run(folder.path(), &["-q", "--format", "csv", "--set", "community.A.households=1000"]);
    let page = fs::read_to_string(folder.path().join(&one).join("report.html")).expect("a page");
    let words = ["explain", "small.toml", "--set", "community.A.households=1000"];
    let out = berdaya(folder.path(), &words).1;
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    // one number of assumptions
    let number = |text: &str, before: &str, after: &str| -> f64 {
        let rest = text.split_once(before).unwrap_or_else(|| panic!("{before}: {text}")).1;
        rest.split_once(after).expect("an end").0.parse().expect("a number")
    };
    let all = format!("Of {} parameters ", berdaya::model::setup::PARAMETERS.len());
    let explained = number(&out, &all, " more are assumed or recalled");
    assert_eq!(number(&page, "Held fixed: ", " numbers that are assumed or recalled"), explained);
    // the poverty that the tables begin with
    let seen = number(&out, "start at about ", " %");
    let table = fs::read_to_string(folder.path().join(&one).join("monthly.csv")).expect("a table");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().expect("a head").clone();
    let at = |name: &str| head.iter().position(|column| column == name).expect("a column");
    let first: Vec<f64> = reader
        .records()
        .map(|row| row.expect("a row"))
        .filter(|row| &row[at("group")] == "all" && row[at("month")].starts_with("2016-01"))
        .map(|row| row[at("poverty")].parse().expect("a number"))
        .collect();
    let mean = first.iter().sum::<f64>() / first.len() as f64;
    assert!((100.0 * mean - seen).abs() < 1.5, "{mean} of {}, explained as {seen} %", first.len());
    let out = berdaya(folder.path(), &[&words[..], &["--lang", "id"]].concat()).1;
    assert!(out.contains("menghitung jiwa, bukan rumah tangga"), "{out}");
}

#[test]
fn a_life_is_shown_in_the_months_that_say_something_and_in_all_where_asked() {
    let folder = temporary();
    small(folder.path());
    let trace = |words: &[&str]| {
        let words = [&["trace", "small.toml", "--household", "17"], words].concat();
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out
    };
    let months = |out: &str| {
        let table = out.split("Own reasons").next().unwrap_or_default();
        table.lines().filter(|line| line.starts_with("  201")).count()
    };
    let (some, all) = (trace(&[]), trace(&["--all-months"]));
    assert_eq!(months(&all), 18, "{all}");
    assert!((2..18).contains(&months(&some)), "{some}");
    let note = format!(
        "{} of 18 months: those in which something happened, or in which a value changed by 0.05",
        months(&some)
    );
    assert!(some.contains(&note) && !all.contains("--all-months"), "{some}");
    for end in ["  2016-01  ", "  2017-06  "] {
        assert!(some.contains(end), "{end}: {some}");
    }
    // what happened is told whole
    let happened = |out: &str| out.split("What happened").nth(1).map(String::from);
    assert_eq!(happened(&some), happened(&all));
    assert_eq!(months(&trace(&["--months", "2016-03..2016-05"])), 3);
    let (code, ..) = berdaya(
        folder.path(),
        &["trace", "small.toml", "--household", "17", "--all-months", "--months", "2016-01"],
    );
    assert_eq!(code, 2);
}

#[test]
fn two_lives_that_differ_in_training_alone_are_told_apart() {
    let folder = temporary();
    let before = SMALL.split("[[intervention]]").next().unwrap_or_default();
    for gain in ["0", "0.3"] {
        let text = format!(
            "{before}[[intervention]]\nid = \"course\"\nkind = \"training\"\nat = \"2016-03\"\nuntil = \"2016-05\"\n\
             seats = 0\ngain = {gain}\nhouseholds = [3, 4]\n\n[[arm]]\nname = \"none\"\ncontrol = true\n\n\
             [[arm]]\nname = \"taught\"\nset = {{ \"intervention.course.seats\" = 2 }}\n"
        );
        fs::write(folder.path().join("taught.toml"), text).expect("written");
        let words = ["trace", "taught.toml", "--household", "3", "--against", "taught"];
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(!out.contains("No divergence up to"), "{gain}: {out}");
        assert!(out.contains("was not trained in none, was trained in taught"), "{gain}: {out}");
        let words = ["trace", "taught.toml", "--household", "60", "--against", "taught"];
        assert!(berdaya(folder.path(), &words).1.contains("household 60"));
    }
}

#[test]
fn a_life_is_told_in_indonesian_too() {
    let folder = temporary();
    small(folder.path());
    let mut happened = 0;
    for who in ["3", "17", "40", "77"] {
        let words = ["trace", "small.toml", "--household", who, "--lang", "id", "--arm", "early"];
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""));
        for there in ["Varian early: rumah tangga", "Alasan sendiri", "Yang terjadi", "acak"] {
            assert!(out.contains(there), "{there}: {out}");
        }
        let english = [
            "month",
            "chance",
            "because",
            "told",
            "household",
            "tie",
            "trained",
            "luck",
            "of",
            "the",
            "reprimanded",
            "works",
            "neighbour",
            "habit",
            "strength",
            "with",
            "shows",
            "people",
        ];
        let mut each = out.split(|c: char| !c.is_alphanumeric());
        let left = each.find(|word| english.contains(word));
        assert_eq!(left, None, "{out}");
        let events = out.split("Yang terjadi\n").nth(1).unwrap_or_default();
        happened += events.lines().filter(|line| line.starts_with("  201")).count();
    }
    assert!(happened > 5, "{happened}");
    let words = ["trace", "small.toml", "--household", "17", "--lang", "id", "--against", "early"];
    let (code, out, _) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    assert!(out.starts_with("Dibandingkan di dua varian: rumah tangga 17 di A: "), "{out}");
    assert!(out.contains("planned dibandingkan dengan early"), "{out}");
}
