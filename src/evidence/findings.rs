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
    let mut sources = [Source::new(From::Field), Source::new(From::Literature)];
    let lines: Vec<Vec<String>> = names
        .iter()
        .map(|&name| {
            let own: Vec<&&Kept> = firsts.iter().filter(|k| finding(&k.row) == name).collect();
            let matched = || own.iter().filter(|k| k.matched());
            let free = || own.iter().filter(|k| !k.by_construction);
            let free_matched = free().filter(|k| k.matched()).count();
            let says = free().filter(|k| k.matched() && !says_little(k)).count();
            if let Some(source) = sources.iter_mut().find(|s| name.starts_with(s.from.letter())) {
                source.findings += 1;
                source.some += usize::from(matched().count() > 0);
                source.every += usize::from(matched().count() == own.len());
                source.free += usize::from(free_matched > 0);
                source.says += usize::from(says > 0);
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
    let counts: Vec<String> =
        sources.iter().filter(|s| s.findings > 0).map(|s| s.sentence(language)).collect();
    format!("{}\n\n{}", counts.join("\n\n"), table(&heads(language, &head), lines))
}

/// Where findings come from.
#[derive(Clone, Copy)]
enum From {
    Field,
    Literature,
}

impl From {
    /// The letter that the ids of their rows begin with.
    fn letter(self) -> char {
        match self {
            From::Field => 'P',
            From::Literature => 'L',
        }
    }
}

/// What came out of the findings of one source.
struct Source {
    from: From,
    findings: usize,
    some: usize,
    every: usize,
    free: usize,
    says: usize,
}

impl Source {
    fn new(from: From) -> Self {
        Source { from, findings: 0, some: 0, every: 0, free: 0, says: 0 }
    }

    fn sentence(&self, language: Language) -> String {
        let &Source { from, findings: n, some, every, free, says } = self;
        match from {
            From::Field => say!(
                language,
                evidence::field_studies,
                n = n,
                some = some,
                every = every,
                free = free,
                says = says
            ),
            From::Literature => say!(
                language,
                evidence::literature,
                n = n,
                some = some,
                every = every,
                free = free,
                says = says
            ),
        }
    }
}
