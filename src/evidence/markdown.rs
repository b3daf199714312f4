//! The evidence as tables to be read: rows that the code does not fix first, those that are so by
//! construction apart, then what other sizes and seeds gave.

use std::fmt::Write;

use super::score::Verdict;
use super::table::Kept;
use super::{Chosen, Row, Study};
use crate::core::text::catalogue::{Arg, Text, evidence as texts};
use crate::core::text::numbers::thousands;
use crate::core::text::{Language, say};

/// A table of Markdown.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = line(head.iter().map(|h| (*h).to_string()).collect());
    out.push_str(&line(vec!["---".into(); head.len()]));
    rows.into_iter().for_each(|row| out.push_str(&line(row)));
    out
}

/// Decimals that show a tenth of the smallest effect of interest.
pub(super) fn decimals(smallest: f64) -> usize {
    // The power of ten, as it is written: `1.8e-2`.
    let power = format!("{smallest:e}").split_once('e').and_then(|(_, p)| p.parse::<i32>().ok());
    power.map_or(3, |p| (1 - p).clamp(0, 8) as usize)
}

/// A difference with its sign; nothing has one too.
pub fn signed(language: Language, x: f64, decimals: usize) -> String {
    let text = thousands(language, x, decimals);
    if x.is_finite() && x >= 0.0 { format!("+{text}") } else { text }
}

fn interval(language: Language, (lo, hi): (f64, f64), decimals: usize) -> String {
    if lo.is_nan() || hi.is_nan() {
        return "–".into();
    }
    let end = |x: f64| signed(language, x, decimals);
    say!(language, evidence::range, low = end(lo), high = end(hi))
}

/// A row's id, with a mark where it is so by construction.
pub(super) fn row_name(language: Language, row: &Row) -> String {
    if row.by_construction() {
        say!(language, evidence::by_construction_row, row = &row.id)
    } else {
        row.id.clone()
    }
}

fn bold(text: &str) -> String {
    format!("**{text}**")
}

/// The first line of each row: the one with the null model and the off-switch.
fn firsts(kept: &[Kept]) -> Vec<&Kept> {
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

/// Effects of more sd between communities than this are not shown in them.
const MOST_SD: f64 = 100.0;

/// The table of one part of the rows.
fn rows(language: Language, chosen: &[Chosen<'_>], kept: &[&Kept], fixed: bool) -> String {
    let mut head = vec![
        texts::row,
        texts::claim,
        texts::claimed,
        texts::effect,
        texts::mc_95,
        texts::parameters_95,
        texts::smallest,
        texts::col_in_sd,
        texts::hedges_g,
        texts::came_out,
        texts::null_model,
        texts::switched_off,
    ];
    if fixed {
        head.extend([texts::what_fixes, texts::sharper]);
    }
    let lines = kept.iter().filter_map(|k| {
        let row = chosen.iter().find(|c| c.row.id == k.row)?.row;
        let d = decimals(k.smallest);
        let with = |words: &str, effect: f64| format!("{words} {}", signed(language, effect, d));
        let null = match k.null_model {
            None => "–".into(),
            Some((effect, Verdict::Matched)) => {
                with(&bold(say!(language, evidence::matched_too)), effect)
            }
            Some((effect, verdict)) => {
                let words = with(verdict.text().of(language), effect);
                if verdict == Verdict::Opposed && effect.abs() < k.smallest {
                    say!(language, evidence::too_small, verdict = words)
                } else {
                    words
                }
            }
        };
        // Switched off the row should be null; where it is not, something else does the same.
        let off = match k.off {
            None => "–".into(),
            Some((effect, Verdict::Null)) => with(Verdict::Null.text().of(language), effect),
            Some((effect, verdict)) => with(&bold(verdict.text().of(language)), effect),
        };
        let verdict = if k.matched() {
            k.verdict.text().of(language).into()
        } else {
            told(language, k, bold)
        };
        let two = |x: f64| if x.is_finite() { signed(language, x, 2) } else { "–".into() };
        // Communities that hardly differ make any effect a hundred of their sd: no size to speak of.
        let g = if k.g.abs() < MOST_SD { k.g } else { f64::NAN };
        let mut cells = vec![
            k.row.clone(),
            row.claim.clone(),
            row.expect.message().of(language),
            signed(language, k.effect, d),
            interval(language, k.luck, d),
            interval(language, k.both, d),
            thousands(language, k.smallest, d),
            two(k.in_sd),
            two(g),
            verdict,
            null,
            off,
        ];
        if fixed {
            let sharper = row.sharper.join(", ");
            cells.push(row.fixed_by.clone().unwrap_or_default());
            cells.push(if sharper.is_empty() {
                say!(language, evidence::none).into()
            } else {
                sharper
            });
        }
        Some(cells)
    });
    table(&said(language, &head), lines)
}

fn said(language: Language, head: &[Text]) -> Vec<&'static str> {
    head.iter().map(|text| text.of(language)).collect()
}

/// How a line that is not matched came out.
fn told(language: Language, k: &Kept, mark: impl Fn(&str) -> String) -> String {
    let verdict = mark(k.verdict.text().of(language));
    if k.verdict == Verdict::Opposed && k.too_small() {
        say!(language, evidence::too_small, verdict = verdict)
    } else {
        verdict
    }
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
    format!("{}\n\n{}", counts.join("\n\n"), table(&said(language, &head), lines))
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

/// Everything, study by study.
pub fn evidence(
    language: Language,
    studies: &[Study],
    chosen: &[Chosen<'_>],
    kept: &[Kept],
) -> String {
    let mut out = format!("{}\n\n{}", summary(language, kept), glance(language, kept));
    let waiting: Vec<&str> = chosen
        .iter()
        .map(|c| c.row.id.as_str())
        .filter(|id| !kept.iter().any(|k| k.row == *id))
        .collect();
    if !waiting.is_empty() {
        let waiting = say!(language, evidence::waiting, rows = Arg::commas(waiting));
        write!(out, "\n{waiting}\n").ok();
    }
    for study in studies {
        let own: Vec<&Kept> = firsts(kept).into_iter().filter(|k| k.study == study.name).collect();
        if own.is_empty() {
            continue;
        }
        write!(out, "\n### {} (`{}`)\n\n", study.title, study.name).ok();
        let one = own[0];
        let draws = own.iter().map(|k| k.draws).max().unwrap_or(0);
        let (n, model) = (one.replicates, &one.model);
        let effort = if draws > 0 {
            say!(language, evidence::effort_drawn, n = n, draws = draws, model = model)
        } else {
            say!(language, evidence::effort, n = n, model = model)
        };
        write!(out, "{effort}\n\n").ok();
        let (fixed, free): (Vec<&Kept>, Vec<&Kept>) =
            own.into_iter().partition(|k| k.by_construction);
        if !free.is_empty() {
            out.push_str(&rows(language, chosen, &free, false));
        }
        if !fixed.is_empty() {
            write!(out, "\n{}\n\n", say!(language, evidence::by_construction)).ok();
            out.push_str(&rows(language, chosen, &fixed, true));
        }
    }
    out
}

/// Effect and verdict of each row by size and seed, where there are several.
pub fn sizes_and_seeds(language: Language, kept: &[Kept]) -> String {
    let mut out = String::new();
    let mut studies: Vec<&str> = Vec::new();
    for k in kept {
        if !studies.contains(&k.study.as_str()) {
            studies.push(&k.study);
        }
    }
    for study in studies {
        let own: Vec<&Kept> = kept.iter().filter(|k| k.study == study).collect();
        let mut columns: Vec<(f64, u64)> = Vec::new();
        for k in &own {
            if !columns.contains(&(k.size, k.seed)) {
                columns.push((k.size, k.seed));
            }
        }
        if columns.len() < 2 {
            continue;
        }
        let name = |&(size, seed): &(f64, u64)| {
            let seed = seed.to_string();
            say!(language, evidence::size_and_seed, size = size, seed = seed)
        };
        let names: Vec<String> = columns.iter().map(name).collect();
        let mut head = vec![say!(language, evidence::row)];
        head.extend(names.iter().map(String::as_str));
        let mut ids: Vec<&str> = Vec::new();
        for k in &own {
            if !ids.contains(&k.row.as_str()) {
                ids.push(&k.row);
            }
        }
        let lines = ids.into_iter().map(|id| {
            let mut cells = vec![id.to_string()];
            for (size, seed) in &columns {
                let found = own
                    .iter()
                    .find(|k| k.row == id && k.size.to_bits() == size.to_bits() && k.seed == *seed);
                cells.push(found.map_or("–".into(), |k| {
                    let effect = signed(language, k.effect, decimals(k.smallest));
                    if k.matched() {
                        effect
                    } else {
                        format!("{effect} {}", told(language, k, bold))
                    }
                }));
            }
            cells
        });
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&table(&head, lines));
    }
    out
}

/// The rows as they are declared.
pub fn declared(language: Language, studies: &[Study]) -> String {
    let mut out = String::new();
    for study in studies {
        let source = say!(language, evidence::source, source = &study.source);
        write!(out, "### {} (`{}`)\n\n{source}\n\n", study.title, study.name).ok();
        let lines = study.rows.iter().map(|row| {
            let arms: Vec<String> = row
                .arms
                .iter()
                .map(|(name, w)| match *w {
                    1.0 => format!("+ `{name}`"),
                    -1.0 => format!("− `{name}`"),
                    w => format!("{} `{name}`", signed(language, w, 2)),
                })
                .collect();
            let off: Vec<String> = row
                .off
                .iter()
                .map(|c| {
                    let key = c.key.strip_prefix("parameters.").unwrap_or(&c.key);
                    format!("`{key} = {}`", c.value)
                })
                .collect();
            let fixed = row.fixed_by.as_deref().unwrap_or(say!(language, evidence::no));
            vec![
                row.id.clone(),
                row.claim.clone(),
                row.grade.text().of(language).into(),
                arms.join(" ").trim_start_matches("+ ").to_string(),
                row.quantity.of_language(language),
                row.quantity.when().of(language),
                row.expect.message().of(language),
                row.smallest.message().of(language),
                fixed.into(),
                if off.is_empty() { "–".into() } else { off.join(", ") },
            ]
        });
        let head = [
            texts::row,
            texts::claim,
            texts::grade,
            texts::arms,
            texts::measure_and_group,
            texts::when,
            texts::claimed,
            texts::smallest,
            texts::fixed_by_code,
            texts::switched_off_by,
        ];
        out.push_str(&table(&said(language, &head), lines));
        out.push('\n');
    }
    out.trim_end().to_string() + "\n"
}
