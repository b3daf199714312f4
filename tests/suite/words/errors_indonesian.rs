//! What is wrong with a scenario, a file of data or a command line is said in Indonesian too.

use assert_cmd::Command;
use berdaya::core::text::Language;
use berdaya::model::setup::load;

use crate::make::small_scenario::GOOD;

/// What `berdaya … --lang id` prints to stderr, and its exit code.
fn refused(words: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    let output = command.args(words).args(["--lang", "id"]).output().expect("it runs");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code().unwrap_or(-1), said)
}

#[test]
fn a_broken_file_is_refused_without_an_english_sentence() {
    let text = GOOD
        .replace("name = \"test\"", "name = \"Test Name\"")
        .replace("households = 100", "households = \"seratus\"")
        .replace("trust.gain", "trust.gian")
        .replace("\"2016-04\"", "\"2019-04\"")
        .replace("1e9", "[[\"2016-13\", 1e9]]\nbudget = 3")
        .replace("bdi.gap", "bdi.gup");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("t.toml");
    std::fs::write(&file, &text).expect("it is written");
    let (code, said) = refused(&["check", &file.to_string_lossy()]);
    assert_eq!(code, 2, "{said}");
    let problems = load(&text, "t.toml", &[]).expect_err("broken");
    assert!(problems.len() >= 6, "{problems}");
    for problem in problems.iter() {
        let parts = [Some(&problem.message), Some(&problem.label), problem.help.as_ref()];
        for part in parts.into_iter().flatten() {
            let [english, indonesian] = Language::ALL.map(|language| part.of(language));
            assert!(said.contains(&indonesian), "{indonesian}\n{said}");
            assert!(!said.contains(&english), "{english}\n{said}");
        }
    }
    assert!(said.starts_with("kesalahan: "), "{said}");
    assert!(said.ends_with(&format!("\n{} masalah\n", problems.len())), "{said}");
    for english in ["error:", "help:", "note:"] {
        assert!(!said.contains(english), "{english}\n{said}");
    }
}

#[test]
fn what_is_not_there_is_said_in_indonesian() {
    for (words, expected) in [
        (
            &["check", "kotako"][..],
            "kesalahan: tidak ada skenario bawaan `kotako`; maksud Anda `kotaku`?",
        ),
        (&["check", "./nowhere.toml"], "kesalahan: tidak ada berkas ./nowhere.toml, dan tidak ada"),
        (&["report", "nowhere"], "kesalahan: nowhere: folder itu tidak ada"),
        (&["run", "kotaku", "--arm", "lat"], "kesalahan: --arm: tidak ada varian `lat`"),
        (&["check", "kotaku", "--set", "scenario.sed=1"], "kunci `scenario.sed` tidak dikenal"),
    ] {
        let (code, said) = refused(words);
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(expected), "{words:?}: {said}");
    }
}
