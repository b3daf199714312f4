//! Where two lives part, told in Indonesian: no English word is left, and names stay as they were given.

use assert_cmd::Command;

/// Words that a story in English is full of, and one in Indonesian has none of.
const ENGLISH: [&str; 50] = [
    "the",
    "of",
    "was",
    "were",
    "is",
    "are",
    "has",
    "had",
    "against",
    "for",
    "most",
    "other",
    "others",
    "same",
    "in",
    "at",
    "to",
    "with",
    "by",
    "from",
    "and",
    "or",
    "not",
    "no",
    "nobody",
    "nothing",
    "that",
    "what",
    "which",
    "who",
    "where",
    "came",
    "come",
    "made",
    "paid",
    "told",
    "cut",
    "but",
    "because",
    "alone",
    "differs",
    "household",
    "neighbourhood",
    "works",
    "board",
    "trust",
    "tie",
    "chance",
    "luck",
    "million",
];

/// Lives that part in many ways: money, tranches, harvests, outreach, floods, ties, courses, loans.
const LIVES: [(&str, &str, &str, &str, &[usize]); 14] = [
    ("kotaku", "Mangga Besar", "on-time", "no-fund-2018", &[17, 200]),
    ("kotaku", "Mangga Besar", "on-time", "late", &[17, 200]),
    ("grenpul", "River 2021 8", "as-run", "no-programme", &[3, 31]),
    ("grenpul", "River 2021 8", "as-run", "nobody-against", &[3, 31, 62]),
    ("grenpul", "River 2021 8", "as-run", "no-floods", &[3, 31]),
    ("cempako", "Kampung Cempako", "as-told", "no-invitation", &[3, 31]),
    ("cempako", "Kampung Cempako", "as-told", "hidden-books", &[3, 31]),
    ("cempako", "Kampung Cempako", "as-told", "no-reprimand", &[3, 31]),
    ("pekapuran", "Pekapuran Raya", "accompanied", "imposed", &[3, 31]),
    ("pekapuran", "Pekapuran Raya", "nobody", "with-cadres", &[3, 31, 62]),
    ("telang", "Telang", "moneylenders", "all", &[21, 31, 108]),
    ("telang", "Telang", "moneylenders", "microfinance", &[21, 108, 294]),
    ("telang", "Telang", "moneylenders", "shop", &[21, 108, 315]),
    ("telang", "Telang", "training", "meetings", &[3, 31, 62]),
];

/// What `trace` shows two lives with, in Indonesian.
fn traced(scenario: &str, community: &str, i: usize, arms: [&str; 2]) -> String {
    let who = format!("{community}:{i}");
    let [a, b] = arms;
    let output = Command::cargo_bin("berdaya")
        .expect("the program")
        .env("LC_ALL", "C")
        .args(["trace", scenario, "--arm", a, "--against", b, "--household", &who, "--lang", "id"])
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The line without the names that somebody gave, which are no words of the story.
fn without(line: &str, names: &[&str]) -> String {
    names.iter().fold(line.to_string(), |line, name| line.replace(name, "·"))
}

#[test]
fn where_two_lives_part_is_told_without_english_words() {
    let (mut causes, mut same) = (0, 0);
    for (scenario, community, a, b, households) in LIVES {
        for &i in households {
            let out = traced(scenario, community, i, [a, b]);
            same += usize::from(out.contains("Kedua kehidupan itu sama"));
            for line in out.lines() {
                causes += usize::from(line.trim_start().starts_with("karena "));
                let told = without(line, &[a, b, community]);
                let mut words = told.split(|c: char| !c.is_alphanumeric());
                let english = words.find(|word| ENGLISH.contains(word));
                assert_eq!(english, None, "{scenario}, {a}, {b}, {i}: {line}");
                // decimals behind a comma, thousands apart by points
                let point = told.split('.').zip(told.split('.').skip(1)).find(|(before, after)| {
                    before.ends_with(|c: char| c.is_ascii_digit())
                        && after.chars().take_while(char::is_ascii_digit).count() != 3
                        && after.starts_with(|c: char| c.is_ascii_digit())
                });
                assert_eq!(point, None, "{scenario}, {a}, {b}, {i}: {line}");
            }
        }
    }
    assert!(causes > 100 && same < 6, "{causes} causes; {same} lives that do not part");
}

#[test]
fn names_stay_as_they_were_given() {
    let text = std::fs::read_to_string("tests/suite/make/handover.toml").expect("a scenario");
    let text = text
        .replace("Kampung Kelas", "People of 1.5 places")
        .replace("\"stop\"", "\"luck\"")
        .replace("name = \"handover\"", "name = \"trained\"");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("names.toml");
    std::fs::write(&file, text).expect("written");
    let file = file.to_str().expect("a path");
    let out = traced(file, "People of 1.5 places", 17, ["luck", "trained"]);
    for words in [
        "Dua kehidupan rumah tangga 17 di People of 1.5 places: ",
        "Perbedaan pertama, luck dibandingkan dengan trained:",
        "Keputusan pertama yang hasilnya berbeda:",
        " di varian luck; ",
        "    karena ",
        "Varian trained: rumah tangga 17 di People of 1.5 places: ",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
}
