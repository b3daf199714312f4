//! `berdaya explain`: a scenario, or a key, in words for somebody who never saw the program.

mod calendar;
mod key;
mod people;
mod phases;
mod scenario;

use std::ffi::OsStr;

use super::options::Explain;
use super::{Exit, language, load_named, put, say};
use crate::language::{Language, numbers};
use crate::scenario::bundled::BUNDLED;

/// Width of the text, in characters.
const WIDTH: usize = 96;

pub(super) fn explain(options: &Explain) -> Exit {
    let l = language();
    let text = if is_scenario(&options.what) {
        let Some(loaded) = load_named(&options.what, &options.set) else { return Exit::Wrong };
        scenario::words(l, &loaded, &options.what.to_string_lossy(), options.all)
    } else {
        let word = options.what.to_string_lossy();
        match key::words(l, &word) {
            Ok(text) => text,
            Err(why) => {
                say(&format!("error: {why}"));
                return Exit::Wrong;
            }
        }
    };
    put(&text)
}

/// A file, or the name of a bundled scenario; any other word is a key.
fn is_scenario(word: &OsStr) -> bool {
    match word.to_str() {
        None => true,
        Some(word) => {
            word.contains('/')
                || word.ends_with(".toml")
                || BUNDLED.iter().any(|bundled| bundled.name == word)
        }
    }
}

/// A text in lines of [`WIDTH`] characters, the first after `head`, the others under it.
fn wrapped(head: &str, words: &str) -> String {
    let indent = head.chars().count();
    let mut out = String::from(head);
    let mut column = indent;
    for (number, word) in words.split_whitespace().enumerate() {
        let length = word.chars().count();
        if number > 0 && column + 1 + length > WIDTH {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else if number > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}

/// What the marks of a source say, in words.
fn source_in_words(l: Language, source: &str) -> String {
    if source == "design" {
        let choice = "a choice of whoever writes the scenario";
        return l.pick(choice, "pilihan penulis skenario").into();
    }
    let study = source.find("[S:").and_then(|at| source.get(at + 3..at + 6)).unwrap_or("?");
    let marks = [
        ("[D]", l.pick("computed from data", "dihitung dari data").to_string()),
        ("[V]", l.pick("read in the publication named", "dibaca di terbitan yang disebut").into()),
        ("[S:", format!("{} {study}", l.pick("read in field study", "dibaca di studi lapangan"))),
        ("[R]", l.pick("recalled, not verified", "dari ingatan, belum diperiksa").into()),
        ("[A]", l.pick("an assumption", "asumsi").into()),
    ];
    let mut said: Vec<(usize, String)> =
        marks.into_iter().filter_map(|(mark, words)| Some((source.find(mark)?, words))).collect();
    said.sort();
    let said: Vec<String> = said.into_iter().map(|(_, words)| words).collect();
    let mut rest = source.to_string();
    while let Some(from) = rest.find('[') {
        let to = rest[from..].find(']').map_or(rest.len(), |at| from + at + 1);
        rest.replace_range(from..to, "");
    }
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = rest.trim_matches([',', ';', ':', ' ']).to_string();
    if l == Language::Indonesian {
        for (english, indonesian) in REMARKS {
            rest = rest.replace(english, indonesian);
        }
    }
    if rest.is_empty() { said.join("; ") } else { format!("{} ({rest})", said.join("; ")) }
}

/// Remarks in sources that are more than a name or a number.
const REMARKS: &[(&str, &str)] = &[
    ("calibrated to the ten laboratory rounds", "dikalibrasi pada sepuluh putaran laboratorium"),
    ("calibrated to the settled turnout", "dikalibrasi pada kehadiran yang mantap"),
    ("calibrated to", "dikalibrasi pada"),
    ("0 unless the scenario says so", "0 kecuali diatur skenario"),
    ("0 unless the scenario follows litter", "0 kecuali skenario mengikuti sampah"),
    ("0 unless the place floods", "0 kecuali tempatnya banjir"),
    ("0 unless the place has one", "0 kecuali ada di tempat itu"),
    ("0 unless the place has them", "0 kecuali ada di tempat itu"),
    ("0 unless the place has a bank", "0 kecuali ada bank di tempat itu"),
    ("at most .1 by structure", "paling besar 0,1 menurut susunannya"),
    ("fixed (not identified apart)", "dibuat tetap (tidak teridentifikasi terpisah)"),
    ("chosen: half-life", "dipilih: waktu paruh"),
    ("chosen:", "dipilih:"),
    ("direction and", "arah dan"),
    ("direction", "arah"),
    ("; size", "; besarnya"),
    (", fixed", ", dibuat tetap"),
    ("fixed", "dibuat tetap"),
    ("months", "bulan"),
    (" million", " juta"),
    ("villages", "desa"),
    ("urban", "perkotaan"),
    ("national", "nasional"),
    ("March", "Maret"),
    ("maintenance group", "kelompok pemelihara"),
];

/// A number as people write it.
fn plain(l: Language, x: f64) -> String {
    numbers::plain(l, x)
}

/// `3 communities`, `1 community`, `3 komunitas`.
fn count(l: Language, n: usize, one: &str, many: &str, indonesian: &str) -> String {
    let words = l.pick(if n == 1 { one } else { many }, indonesian);
    format!("{} {words}", plain(l, n as f64))
}

/// A month: as in the file, or by its name in Indonesian.
fn month(l: Language, month: crate::units::Month) -> String {
    match l {
        Language::English => month.to_string(),
        Language::Indonesian => numbers::month_of_year(l, month.number(), month.year()),
    }
}
