//! The commands that write texts and those that read finished runs, as a user meets them.

use berdaya::model::setup::{DECLARED, KINDS};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::make::typed_commands::{berdaya, temporary};
use berdaya::core::text::Language;
use berdaya::model::world::signals::WIRING;
use berdaya::scenario::bundled::BUNDLED;

/// A small scenario with two arms that runs in a moment.
const SMALL: &str = "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\
    months = 18\nburn_in = 12\nseed = 5\nreplicates = 4\nheadline = [\"turnout\", \"trust\"]\n\n\
    [[community]]\nname = \"A\"\nhouseholds = 90\nneighbourhoods = 6\nhectares = 12\n\
    slum_hectares = 4\n\n[parameters]\ntrust.gain = { dist = \"gamma\", mean = 0.05, sd = 0.01 }\n\n\
    [[intervention]]\nid = \"teams\"\nkind = \"facilitator\"\nat = \"2016-06\"\n\n\
    [[arm]]\nname = \"planned\"\ncontrol = true\n\n\
    [[arm]]\nname = \"without\"\nlabel = \"no team\"\ndrop = [\"teams\"]\n\n\
    [[arm]]\nname = \"early\"\nset = { \"intervention.teams.at\" = \"2016-02\" }\n";

/// Runs the small scenario and answers the run's folder.
fn run(folder: &Path, more: &[&str]) -> PathBuf {
    fs::write(folder.join("small.toml"), SMALL).expect("written");
    let words = [&["run", "small.toml", "--no-figures", "-q"], more].concat();
    let (code, out, err) = berdaya(folder, &words);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    folder.join(out.lines().last().expect("the folder"))
}

/// Every file under a folder, by its path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.clone(), fs::read(path).expect("a file"));
            }
        }
    }
    found
}

#[test]
fn a_new_scenario_passes_check_runs_and_overwrites_nothing() {
    let folder = temporary();
    let (code, out, err) = berdaya(folder.path(), &["new", "my-ward"]);
    assert_eq!((code, out.as_str()), (0, "my-ward.toml\n"), "{err}");
    assert!(err.contains("berdaya check my-ward.toml"), "{err}");
    let text = fs::read_to_string(folder.path().join("my-ward.toml")).expect("a file");
    assert!(text.matches('#').count() > 20, "it is commented");
    let (code, out, err) = berdaya(folder.path(), &["check", "my-ward.toml"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("my-ward.toml: OK, 2 communities"), "{out}");
    let small = ["--set", "community.Ward.households=60", "--set", "scenario.burn_in=12"];
    let words =
        ["run", "my-ward.toml", "--replicates", "2", "--months", "14", "-q", "--no-figures"];
    let (code, _, err) = berdaya(folder.path(), &[&words[..], &small[..]].concat());
    assert_eq!((code, err.as_str()), (0, ""));

    let (code, out, err) = berdaya(folder.path(), &["new", "my-ward"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("nothing is overwritten"), "{err}");
    assert_eq!(fs::read_to_string(folder.path().join("my-ward.toml")).expect("a file"), text);
}

#[test]
fn a_new_scenario_from_another_keeps_every_comment_and_has_its_own_name() {
    let folder = temporary();
    for bundled in BUNDLED {
        let name = format!("my-{}", bundled.name);
        let (code, out, err) = berdaya(folder.path(), &["new", &name, "--from", bundled.name]);
        assert_eq!((code, out.trim()), (0, format!("{name}.toml").as_str()), "{err}");
        let text = fs::read_to_string(folder.path().join(out.trim())).expect("a file");
        let before = format!("name = \"{}\"", bundled.name);
        assert_eq!(text, bundled.text.replacen(&before, &format!("name = \"{name}\""), 1));
        assert_eq!(berdaya(folder.path(), &["check", out.trim()]).0, 0);
    }
    // from a file, to a file
    let (code, ..) = berdaya(folder.path(), &["new", "./again.toml", "--from", "my-kelas.toml"]);
    assert_eq!(code, 0);
    fs::write(folder.path().join("bad.toml"), SMALL.replace("seed = 5", "sed = 5")).expect("it");
    let (code, _, err) = berdaya(folder.path(), &["new", "worse", "--from", "bad.toml"]);
    assert_eq!(code, 2);
    assert!(err.contains("bad.toml:7:1") && err.contains("did you mean `seed`?"), "{err}");
    assert!(!folder.path().join("worse.toml").exists());
    for (name, why) in [
        ("My Ward", "how about `my-ward`?"),
        ("no/such/folder", "there is no such folder"),
        ("ä", "cannot be the name"),
    ] {
        let (code, out, err) = berdaya(folder.path(), &["new", name]);
        assert_eq!((code, out.as_str()), (2, ""), "{name}");
        assert!(err.contains(why), "{name}: {err}");
    }
}

#[test]
fn a_scenario_is_explained_in_words_with_units_ranges_and_sources() {
    let folder = temporary();
    for bundled in BUNDLED {
        let (code, out, err) = berdaya(folder.path(), &["explain", bundled.name]);
        assert_eq!((code, err.as_str()), (0, ""));
        for heading in [
            "WHO LIVES THERE",
            "WHEN",
            "WHAT IS DONE",
            "HOW A MONTH GOES",
            "PARAMETERS THAT ARE NOT AT THEIR DEFAULT",
            "WHAT IS ASSUMED",
            "WHAT IS ASKED",
            "HOW TO RUN IT",
        ] {
            assert!(out.contains(&format!("\n{heading}\n")), "{}: {heading}", bundled.name);
        }
        let widest = out.lines().map(|l| l.chars().count()).max().unwrap_or(0);
        assert!(widest <= 120, "{}: {widest} characters", bundled.name);
    }
    fs::write(folder.path().join("small.toml"), SMALL).expect("written");
    let (_, out, _) = berdaya(folder.path(), &["explain", "small.toml"]);
    for words in [
        "90 households",
        "In `without` (no team): without teams.",
        "From February 2016, everywhere.",
        "trust.gain = drawn: gamma, mean 0.05, sd 0.01",
        "1 parameter is drawn",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    let all = berdaya(folder.path(), &["explain", "small.toml", "--all"]).1;
    for entry in DECLARED.all().iter().filter(|e| e.table == "parameters") {
        assert!(all.contains(&format!("\n  {} = ", entry.name)), "{}", entry.name);
    }
}

#[test]
fn a_key_a_kind_and_a_measure_are_explained_and_a_misspelt_one_is_guessed() {
    let folder = temporary();
    let explain = |word: &str| berdaya(folder.path(), &["explain", word]);
    for entry in DECLARED.all() {
        let own = format!("{}.{}", entry.of_kind.unwrap_or(entry.table), entry.name);
        let found = DECLARED.find(&own).unwrap_or_else(|_| panic!("{own}"));
        assert!(found.iter().any(|e| (e.table, e.name) == (entry.table, entry.name)), "{own}");
    }
    let (code, out, _) = explain("trust.gain");
    assert_eq!(code, 0);
    for words in ["trust.gain, in [parameters]", "0 – 0.5", "--set parameters.trust.gain=VALUE"] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    let (_, out, _) = explain("fund");
    for (_, keys) in KINDS.iter().filter(|(kind, _)| *kind == "fund") {
        keys.iter().for_each(|key| {
            assert!(out.contains(key.meaning_in(Language::English)), "{}", key.name)
        });
    }
    assert!(explain("turnout").1.contains("a measure"));
    let (code, out, err) = explain("trust.gian");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("did you mean `trust.gain`?"), "{err}");
}

#[test]
fn the_wiring_of_the_model_is_shown_in_both_languages_and_instead_of_a_word() {
    let folder = temporary();
    let explain = |words: &[&str]| berdaya(folder.path(), &[&["explain"], words].concat());
    for (language, written_by) in [("en", "written by"), ("id", "ditulis oleh")] {
        let (code, out, err) = explain(&["--wiring", "--lang", language]);
        assert_eq!((code, err.as_str()), (0, ""), "{language}");
        let named = WIRING.iter().all(|signal| out.contains(signal.name));
        assert!(named && out.contains(written_by), "{out}");
    }
    assert_eq!(explain(&["--wiring", "trust.gain"]).0, 2);
    assert_eq!(explain(&[]).0, 2);
}

#[test]
fn completions_schema_and_manual_name_every_command() {
    let folder = temporary();
    let commands = ["new", "check", "explain", "run", "compare", "figures", "report", "network"];
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (code, out, err) = berdaya(folder.path(), &["completions", shell]);
        assert_eq!((code, err.as_str()), (0, ""), "{shell}");
        commands.iter().for_each(|c| assert!(out.contains(c), "{shell}: {c}"));
    }
    assert_eq!(berdaya(folder.path(), &["completions", "cmd"]).0, 2);
    let (code, out, _) = berdaya(folder.path(), &["man"]);
    assert_eq!(code, 0);
    commands.iter().for_each(|c| assert!(out.contains(&format!(".SS berdaya {c}")), "{c}"));
    assert!(out.contains(".SH EXIT STATUS"), "{out}");
    let (code, out, _) = berdaya(folder.path(), &["schema"]);
    assert_eq!(code, 0);
    assert_eq!(out.trim_end(), berdaya::scenario::schema::text(&DECLARED, Language::English));
}

#[test]
fn figures_and_report_are_drawn_again_from_the_saved_run_byte_for_byte() {
    let folder = temporary();
    fs::write(folder.path().join("small.toml"), SMALL).expect("written");
    let words =
        ["run", "small.toml", "-q", "--set", "scenario.title=A \"title\"", "--arm", "early"];
    let (code, out, err) = berdaya(folder.path(), &words);
    assert_eq!(code, 0, "{err}");
    let run = folder.path().join(out.trim());
    let before = files(&run);
    assert!(before.keys().any(|f| f.ends_with("figures/turnout.png")));
    fs::remove_dir_all(run.join("figures")).expect("removed");
    fs::write(run.join("report.html"), "lost").expect("written");
    let shown = run.to_str().expect("a path");
    let (code, out, err) = berdaya(folder.path(), &["figures", shown, "-q"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(Path::new(out.trim()), run.join("figures"));
    let (code, out, _) = berdaya(folder.path(), &["report", shown]);
    assert_eq!((code, Path::new(out.trim())), (0, run.join("report.html").as_path()));
    let after = files(&run);
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    for (file, bytes) in &before {
        assert!(bytes == &after[file], "{} differs", file.display());
    }
    // the same question again, under another title: the folder says so too
    let words = ["run", "small.toml", "-q", "--no-figures", "--arm", "early"];
    let (_, out, _) = berdaya(folder.path(), &words);
    assert_eq!(folder.path().join(out.trim()), run);
    let renamed = fs::read(run.join("report.html")).expect("a report");
    assert_ne!(renamed, before[&run.join("report.html")]);
    berdaya(folder.path(), &["report", shown]);
    assert!(fs::read(run.join("report.html")).expect("a report") == renamed);
}

#[test]
fn a_folder_that_is_no_finished_run_is_refused_with_the_reason() {
    let folder = temporary();
    let run = run(folder.path(), &[]);
    let unfinished = folder.path().join("unfinished");
    fs::create_dir_all(&unfinished).expect("a folder");
    fs::write(unfinished.join("run.lock"), "berdaya run 000000000000\n").expect("written");
    let parent = run.parent().expect("a folder").to_str().expect("a path");
    for (path, why) in [
        ("nowhere", "no such folder"),
        ("small.toml", "it is not a folder"),
        ("unfinished", "not finished"),
        (parent, "did you mean "),
        (".", "it is not the folder of a run"),
    ] {
        for command in ["figures", "report", "compare"] {
            let (code, out, err) = berdaya(folder.path(), &[command, path]);
            assert_eq!((code, out.as_str()), (2, ""), "{command} {path}");
            assert!(err.contains(why), "{command} {path}: {err}");
        }
    }
}

#[test]
fn the_arms_of_a_run_are_compared_as_its_table_of_effects_has_them() {
    let folder = temporary();
    let run = run(folder.path(), &[]);
    let shown = run.to_str().expect("a path");
    let (code, out, err) = berdaya(folder.path(), &["compare", shown]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("without against planned: region, everybody; 4 pairs"), "{out}");
    assert_eq!(out.matches("Turnout").count(), 2, "{out}");
    // every row that the run's own table has for the same measures is there, number for number
    let words = ["compare", shown, "--measure", "all", "--window", "all", "--format", "csv"];
    let (code, csv, _) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    let rows: Vec<&str> = csv.lines().collect();
    let table = fs::read_to_string(run.join("effects.csv")).expect("a table");
    assert_eq!(rows[0], table.lines().next().expect("a header"));
    let region = table.lines().filter(|l| l.contains(",region,region,all,"));
    let mut checked = 0;
    for row in region {
        assert!(rows.contains(&row), "{row}");
        checked += 1;
    }
    assert!(checked > 50, "{checked}");
    // the other way round, the other sign; another pair of arms; another place
    let one = |words: &[&str]| {
        let words =
            [&["compare", shown, "--measure", "turnout", "--window", "end"], words].concat();
        let (code, out, err) = berdaya(folder.path(), &[&words[..], &["--format", "csv"]].concat());
        assert_eq!(code, 0, "{err}");
        let row = out.lines().nth(1).expect("a row").to_string();
        row.split(',').nth(8).expect("a mean").parse::<f64>().expect("a number")
    };
    let there = one(&["--arm", "without"]);
    assert_eq!(one(&["--arm", "planned", "--against", "without"]), -there);
    let early = one(&["--arm", "early"]);
    assert!((one(&["--arm", "early", "--against", "without"]) - (early - there)).abs() < 1e-6);
    assert_eq!(one(&["--arm", "without", "--place", "A"]), there);
    for (words, why) in [
        (["--arm", "erly"], "did you mean `early`?"),
        (["--measure", "turnuot"], "did you mean `turnout`?"),
        (["--window", "ende"], "did you mean `end`?"),
        (["--group", "rich"], "there is no group `rich`"),
        (["--place", "B"], "there is no place `B`"),
    ] {
        let (code, _, err) = berdaya(folder.path(), &[&["compare", shown], &words[..]].concat());
        assert_eq!(code, 2);
        assert!(err.contains(why), "{err}");
    }
}

#[test]
fn runs_are_compared_pair_by_pair_or_refused_with_the_reason() {
    let folder = temporary();
    let first = run(folder.path(), &[]);
    let other = run(folder.path(), &["--set", "intervention.teams.competence=0"]);
    assert_ne!(first, other);
    let (first, other) = (first.to_str().expect("a path"), other.to_str().expect("a path"));
    let words = ["compare", first, other, "--format", "csv", "--measure", "trust_board,trust"];
    let (code, out, err) = berdaya(folder.path(), &words);
    assert_eq!((code, err.as_str()), (0, ""));
    // header, and two measures for each of three arms; without teams nothing differs
    assert_eq!(out.lines().count(), 1 + 6, "{out}");
    let nothing = out.lines().filter(|l| l.contains(":without,"));
    nothing.for_each(|l| assert_eq!(l.split(',').nth(8), Some("0"), "{l}"));
    let something = out.lines().filter(|l| l.contains(":planned,"));
    assert!(something.clone().any(|l| l.split(',').nth(8) != Some("0")), "{out}");

    for (key, why) in [
        ("scenario.seed=6", "different random numbers, seed: 5 here, 6 there"),
        ("community.A.households=91", "1 community with 90 households here, 1 community with 91"),
        ("population.kin_share=0.1", "different people"),
        ("scenario.burn_in=13", "different burn-in: 12 here, 13 there"),
        ("output.level=region", "different finest level"),
    ] {
        let third = run(folder.path(), &["--set", key, "--replicates", "2"]);
        let third = third.to_str().expect("a path");
        let (code, out, err) = berdaya(folder.path(), &["compare", first, third]);
        assert_eq!((code, out.as_str()), (1, ""), "{key}");
        assert!(err.contains("cannot be compared") && err.contains(why), "{key}: {err}");
    }
}

#[test]
fn a_dry_run_says_how_large_and_starts_nothing_and_a_fresh_one_begins_anew() {
    let folder = temporary();
    fs::write(folder.path().join("small.toml"), SMALL).expect("written");
    let (code, out, err) = berdaya(folder.path(), &["run", "small.toml", "--dry-run"]);
    assert_eq!(code, 0, "{err}");
    for words in [
        "folder      output/small/",
        "1 community, 90 households, 3 arms",
        "4 at central values, 4 with parameters drawn",
        // 90 households x (12 + 3 x 18 months) x 8 replicates
        "47,520 household-months",
        "time        about ",
        "disk        about ",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    assert!(!folder.path().join("output").exists(), "nothing was started");

    let first = run(folder.path(), &[]);
    let before = files(&first);
    let kept = |files: &BTreeMap<PathBuf, Vec<u8>>| -> Vec<(PathBuf, std::time::SystemTime)> {
        let parts = files.keys().filter(|f| f.extension().is_some_and(|e| e == "part"));
        parts.map(|f| (f.clone(), fs::metadata(f).expect("it").modified().expect("it"))).collect()
    };
    let times = kept(&before);
    run(folder.path(), &[]);
    assert_eq!(kept(&files(&first)), times, "found done");
    let (_, out, _) = berdaya(folder.path(), &["run", "small.toml", "--dry-run"]);
    assert!(out.contains("; 8 are kept already"), "{out}");
    fs::write(first.join("notes.txt"), "mine").expect("written");
    assert_eq!(run(folder.path(), &["--fresh"]), first);
    let after = files(&first);
    assert_ne!(kept(&after), times, "done again");
    assert_eq!(after[&first.join("notes.txt")], b"mine");
    for (file, bytes) in before.iter().filter(|(f, _)| !f.ends_with("provenance.json")) {
        assert!(bytes == &after[file], "{}", file.display());
    }
    let (code, _, err) =
        berdaya(folder.path(), &["run", "small.toml", "--no-figures", "--verbose"]);
    assert_eq!(code, 0);
    assert!(err.contains("seed 5") && err.contains("already finished"), "{err}");
    assert_eq!(berdaya(folder.path(), &["run", "small.toml", "-q", "-v"]).0, 2);
}
