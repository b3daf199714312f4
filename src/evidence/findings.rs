//! How many rows came out, in all and finding by finding.

use super::cells::{heads, table, told};
use super::score::Verdict;
use super::table::Kept;
use crate::core::text::catalogue::evidence as texts;
use crate::core::text::{Language, say};

/// The first line of each row: the one with the null model and the off-switch.
pub fn firsts(kept: &[Kept]) -> Vec<&Kept> {
    let mut out: Vec<&Kept> = Vec::new();
    for k in kept {
        if !out.iter().any(|other| other.row == k.row) {
            out.push(k);
        }
    }
    out
}

/// How many rows came out how.
pub fn summary(language: Language, kept: &[Kept]) -> String {
    let firsts = firsts(kept);
    let free: Vec<&&Kept> = firsts.iter().filter(|k| !k.by_construction).collect();
    let count = |v: Verdict| free.iter().filter(|k| k.verdict == v).count();
    let little = free.iter().filter(|k| k.matched() && says_little(k)).count();
    let fixed: Vec<&&Kept> = firsts.iter().filter(|k| k.by_construction).collect();
    let fixed_matched = fixed.iter().filter(|k| k.matched()).count();
    say!(
        language,
        evidence::summary,
        free = free.len(),
        matched = count(Verdict::Matched),
        little = little,
        null = count(Verdict::Null),
        opposed = count(Verdict::Opposed),
        shown = count(Verdict::NotShown),
        undefined = count(Verdict::Undefined),
        fixed = fixed.len(),
        fixed_matched = fixed_matched
    )
}

fn says_little(k: &Kept) -> bool {
    k.null_model.is_some_and(|(_, v)| v == Verdict::Matched)
}

/// The finding that a line tests: its id without the letter.
fn finding(row: &str) -> &str {
    row.trim_end_matches(|c: char| c.is_ascii_lowercase())
}

/// Each finding in one line: how many of its lines came out, in which way the others did not.
pub fn glance(language: Language, kept: &[Kept]) -> String {
    let firsts = firsts(kept);
    let mut names: Vec<&str> = firsts.iter().map(|k| finding(&k.row)).collect();
    names.sort_unstable();
    names.dedup();
    // Where the findings come from, by their letter.
    let mut sources = [("P", "field"), ("L", "literature")]
        .map(|(letter, source)| (letter, source, Counts::default()));
    let lines: Vec<Vec<String>> = names
        .iter()
        .map(|&name| {
            let own: Vec<&&Kept> = firsts.iter().filter(|k| finding(&k.row) == name).collect();
            let matched = || own.iter().filter(|k| k.matched());
            let free = || own.iter().filter(|k| !k.by_construction);
            let free_matched = free().filter(|k| k.matched()).count();
            let says = free().filter(|k| k.matched() && !says_little(k)).count();
            if let Some((.., counts)) = sources.iter_mut().find(|s| name.starts_with(s.0)) {
                counts.findings += 1;
                counts.some += usize::from(matched().count() > 0);
                counts.every += usize::from(matched().count() == own.len());
                counts.free += usize::from(free_matched > 0);
                counts.says += usize::from(says > 0);
            }
            let rest = own.iter().filter(|k| !k.matched());
            let rest: Vec<String> =
                rest.map(|k| format!("{} {}", k.row, told(language, k, str::to_string))).collect();
            vec![
                name.to_string(),
                say!(language, evidence::n_of_m, n = matched().count(), m = own.len()),
                say!(language, evidence::n_of_m, n = free_matched, m = free().count()),
                says.to_string(),
                rest.join(", "),
            ]
        })
        .collect();
    let head = [
        texts::finding,
        texts::lines_matched,
        texts::not_hard_coded,
        texts::not_null_model,
        texts::others,
    ];
    let sentences: Vec<String> = sources
        .into_iter()
        .filter(|(.., counts)| counts.findings > 0)
        .map(|(_, source, Counts { findings, some, every, free, says })| {
            say!(
                language,
                evidence::findings,
                source = source,
                n = findings,
                some = some,
                every = every,
                free = free,
                says = says
            )
        })
        .collect();
    format!("{}\n\n{}", sentences.join("\n\n"), table(&heads(language, &head), lines))
}

/// What came out of the findings of one source.
#[derive(Default)]
struct Counts {
    findings: usize,
    some: usize,
    every: usize,
    free: usize,
    says: usize,
}
