//! The command line in Indonesian and English, as a user meets it.

use assert_cmd::Command;
use berdaya::core::text::Language;
use berdaya::model::setup::{DECLARED, load};
use berdaya::scenario::bundled::BUNDLED;

/// Exit code, stdout, stderr of a command under a locale.
fn berdaya(locale: &str, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    let command = command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", locale);
    let output = command.args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// Words that a text in Indonesian does not have, unless it names a key.
const ENGLISH: [&str; 12] = [
    "the", "of", "which", "that", "with", "from", "and", "every", "Usage", "Options", "are",
    "whose",
];

fn english_word(text: &str) -> Option<&str> {
    // keys and what is typed stand between back ticks, or have dots or underlines
    let words = text.split(|c: char| !(c.is_alphanumeric() || "._`-=".contains(c)));
    words.map(|word| word.trim_matches(['.', '-'])).find(|word| ENGLISH.contains(word))
}

#[test]
fn the_language_is_that_of_the_locale_unless_it_is_chosen() {
    let title = |language: Language| {
        let first = load(BUNDLED[0].text, BUNDLED[0].name, &[]).expect("a scenario");
        first.scenario.title.of(language).to_string()
    };
    let [english, indonesian] = Language::ALL.map(title);
    for (locale, more, expected) in [
        ("C", &[][..], &english),
        ("id_ID.UTF-8", &[], &indonesian),
        ("id_ID.UTF-8", &["--lang", "en"], &english),
        ("en_GB.UTF-8", &["--lang=id"], &indonesian),
    ] {
        let (code, out, err) = berdaya(locale, &[more, &["list"]].concat());
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(
            out.lines().next().expect("a line").ends_with(expected.as_str()),
            "{locale}: {out}"
        );
    }
    let (code, out, err) = berdaya("C", &["list", "--lang", "jv"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("en and id"), "{err}");
}

#[test]
fn every_bundled_scenario_is_explained_in_indonesian_without_english_words() {
    for bundled in BUNDLED {
        let (code, out, err) = berdaya("id_ID", &["explain", bundled.name, "--all"]);
        assert_eq!((code, err.as_str()), (0, ""), "{}", bundled.name);
        for heading in ["SIAPA YANG TINGGAL DI SANA", "APA YANG DILAKUKAN", "APA YANG DIASUMSIKAN"]
        {
            assert!(out.contains(&format!("\n{heading}\n")), "{}: {heading}", bundled.name);
        }
        for line in out.lines() {
            assert_eq!(english_word(line), None, "{}: {line}", bundled.name);
            assert!(line.chars().count() <= 120, "{}: {line}", bundled.name);
        }
    }
}

#[test]
fn what_only_other_arms_have_is_said_to_be_nothing_here() {
    for (locale, nothing) in
        [("C", "No effect in this arm"), ("id", "Tidak berlaku dalam varian ini")]
    {
        let (_, out, _) = berdaya(locale, &["explain", "telang"]);
        // lines are broken anywhere
        let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(out.matches(nothing).count(), 4, "{out}");
        // each of them is shown again where it acts: once alone, once with the others
        assert_eq!(out.matches("bmt ······██████").count(), 2, "{out}");
    }
}

#[test]
fn a_key_is_explained_in_indonesian_and_numbers_are_written_so() {
    let (code, out, _) = berdaya("id", &["explain", "population.poverty_line"]);
    assert_eq!(code, 0);
    assert!(out.contains("garis kemiskinan") && out.contains("1.000.000.000"), "{out}");
    for entry in DECLARED.all().iter().filter(|e| e.of_kind == Some("fund")) {
        let (_, out, _) = berdaya("id", &["explain", &format!("fund.{}", entry.name)]);
        let first = entry.meaning_in(Language::Indonesian).split(' ').next().unwrap_or_default();
        assert!(out.contains(first), "{}: {out}", entry.name);
    }
}

#[test]
fn a_wrong_word_a_check_and_help_answer_in_indonesian() {
    let (code, out, err) = berdaya("id", &["explain", "trust.gian"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("maksudnya `trust.gain`?"), "{err}");
    let (code, out, _) = berdaya("id", &["check", "kelas"]);
    assert_eq!((code, english_word(&out)), (0, None), "{out}");
    let (code, out, _) = berdaya("id", &["run", "--help"]);
    assert_eq!((code, english_word(&out)), (0, None), "{out}");
    let (code, out, _) = berdaya("id", &["man"]);
    assert!(code == 0 && out.contains(".SH KODE KELUAR"), "{out}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("coba.toml");
    let file = file.to_str().expect("a path");
    let (code, _, err) = berdaya("id", &["new", file]);
    assert!(code == 0 && err.contains("selanjutnya"), "{err}");
    assert_eq!(berdaya("id", &["check", file]).0, 0);
    let text = std::fs::read_to_string(file).expect("a scenario");
    assert!(text.contains("# Skenario berdaya"), "{text}");
}
