//! The evidence as tables to be read: rows that the code does not fix first, those that are so by
//! construction apart, then what other sizes and seeds gave.

use std::fmt::Write;

use super::score::Verdict;
use super::table::Kept;
use super::{Chosen, Study};
use crate::present::figures::numbers::thousands;

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

/// A difference with its sign.
pub fn signed(x: f64, decimals: usize) -> String {
    let text = thousands(x, decimals);
    if x.is_finite() && x >= 0.0 { format!("+{text}") } else { text }
}

fn interval((lo, hi): (f64, f64), decimals: usize) -> String {
    if lo.is_nan() || hi.is_nan() {
        return "–".into();
    }
    format!("{} … {}", signed(lo, decimals), signed(hi, decimals))
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
pub fn summary(kept: &[Kept]) -> String {
    let firsts = firsts(kept);
    let free: Vec<&&Kept> = firsts.iter().filter(|k| !k.by_construction).collect();
    let count = |v: Verdict| free.iter().filter(|k| k.verdict == v.words()).count();
    let little = free.iter().filter(|k| k.matched() && says_little(k)).count();
    let fixed: Vec<&&Kept> = firsts.iter().filter(|k| k.by_construction).collect();
    let fixed_matched = fixed.iter().filter(|k| k.matched()).count();
    let mut out = format!(
        "Of {} rows whose sign the code does not fix {} are matched",
        free.len(),
        count(Verdict::Matched)
    );
    if little > 0 {
        write!(out, " ({little} of them by the null model too, so they say little)").ok();
    }
    write!(
        out,
        ", {} null, {} opposed, {} not shown",
        count(Verdict::Null),
        count(Verdict::Opposed),
        count(Verdict::NotShown)
    )
    .ok();
    if count(Verdict::Undefined) > 0 {
        write!(out, ", {} not defined", count(Verdict::Undefined)).ok();
    }
    write!(out, ". Of {} by construction {fixed_matched} are matched.", fixed.len()).ok();
    out
}

fn says_little(k: &Kept) -> bool {
    k.null_model.as_ref().is_some_and(|(_, v)| v == Verdict::Matched.words())
}

fn beside(brief: &Option<(f64, String)>, decimals: usize) -> Option<(String, String)> {
    let (effect, verdict) = brief.as_ref()?;
    Some((signed(*effect, decimals), verdict.clone()))
}

/// Effects of more sd between communities than this are not shown in them.
const MOST_SD: f64 = 100.0;

/// The table of one part of the rows.
fn rows(chosen: &[Chosen<'_>], kept: &[&Kept], fixed: bool) -> String {
    let mut head = vec![
        "row",
        "claim",
        "claimed",
        "effect",
        "luck 95 %",
        "luck + assumptions 95 %",
        "smallest",
        "in sd",
        "g",
        "came out",
        "null model",
        "switched off",
    ];
    if fixed {
        head.extend(["what fixes the sign", "sharper tests"]);
    }
    let lines = kept.iter().filter_map(|k| {
        let row = chosen.iter().find(|c| c.row.id == k.row)?.row;
        let d = decimals(k.smallest);
        let null = match beside(&k.null_model, d) {
            None => "–".into(),
            Some((effect, _)) if says_little(k) => format!("{} {effect}", bold("matched too")),
            Some((effect, verdict)) => {
                let size = k.null_model.as_ref().map_or(f64::NAN, |(effect, _)| effect.abs());
                let small = verdict == Verdict::Opposed.words() && size < k.smallest;
                format!("{verdict} {effect}{}", if small { ", too small to matter" } else { "" })
            }
        };
        // Switched off the row should be null; where it is not, something else does the same.
        let off = match beside(&k.off, d) {
            None => "–".into(),
            Some((effect, verdict)) if verdict == Verdict::Null.words() => {
                format!("null {effect}")
            }
            Some((effect, verdict)) => format!("{} {effect}", bold(&verdict)),
        };
        let verdict = if k.matched() { k.verdict.clone() } else { told(k, bold) };
        let two = |x: f64| if x.is_finite() { signed(x, 2) } else { "–".into() };
        // Communities that hardly differ make any effect a hundred of their sd: no size to speak of.
        let g = if k.g.abs() < MOST_SD { k.g } else { f64::NAN };
        let mut cells = vec![
            k.row.clone(),
            row.claim.clone(),
            k.expect.clone(),
            signed(k.effect, d),
            interval(k.luck, d),
            interval(k.both, d),
            thousands(k.smallest, d),
            two(k.in_sd),
            two(g),
            verdict,
            null,
            off,
        ];
        if fixed {
            let sharper = row.sharper.join(", ");
            cells.push(row.fixed_by.clone().unwrap_or_default());
            cells.push(if sharper.is_empty() { "none".into() } else { sharper });
        }
        Some(cells)
    });
    table(&head, lines)
}

/// How a line that is not matched came out.
fn told(k: &Kept, mark: impl Fn(&str) -> String) -> String {
    let small = k.verdict == Verdict::Opposed.words() && k.too_small();
    format!("{}{}", mark(&k.verdict), if small { ", too small to matter" } else { "" })
}

/// The finding that a line tests: its id without the letter.
fn finding(row: &str) -> &str {
    row.trim_end_matches(|c: char| c.is_ascii_lowercase())
}

/// Each finding in one line: how many of its lines came out, in which way the others did not.
pub fn glance(kept: &[Kept]) -> String {
    let firsts = firsts(kept);
    let mut names: Vec<&str> = firsts.iter().map(|k| finding(&k.row)).collect();
    names.sort_unstable();
    names.dedup();
    // Where the findings come from, by their letter.
    let mut sources = [Source::new('P', "field studies"), Source::new('L', "literature")];
    let lines: Vec<Vec<String>> = names
        .iter()
        .map(|&name| {
            let own: Vec<&&Kept> = firsts.iter().filter(|k| finding(&k.row) == name).collect();
            let matched = || own.iter().filter(|k| k.matched());
            let free = || own.iter().filter(|k| !k.by_construction);
            let free_matched = free().filter(|k| k.matched()).count();
            let says = free().filter(|k| k.matched() && !says_little(k)).count();
            if let Some(source) = sources.iter_mut().find(|s| name.starts_with(s.letter)) {
                source.findings += 1;
                source.some += usize::from(matched().count() > 0);
                source.every += usize::from(matched().count() == own.len());
                source.free += usize::from(free_matched > 0);
                source.says += usize::from(says > 0);
            }
            let rest = own.iter().filter(|k| !k.matched());
            let rest: Vec<String> =
                rest.map(|k| format!("{} {}", k.row, told(k, str::to_string))).collect();
            vec![
                name.to_string(),
                format!("{} of {}", matched().count(), own.len()),
                format!("{free_matched} of {}", free().count()),
                says.to_string(),
                rest.join(", "),
            ]
        })
        .collect();
    let head = [
        "finding",
        "lines matched",
        "of these not fixed by the code",
        "and not by the null model",
        "the others",
    ];
    let counts: Vec<String> =
        sources.iter().filter(|s| s.findings > 0).map(Source::sentence).collect();
    format!("{}\n\n{}", counts.join("\n\n"), table(&head, lines))
}

/// What came out of the findings of one source.
struct Source {
    letter: char,
    name: &'static str,
    findings: usize,
    some: usize,
    every: usize,
    free: usize,
    says: usize,
}

impl Source {
    fn new(letter: char, name: &'static str) -> Self {
        Source { letter, name, findings: 0, some: 0, every: 0, free: 0, says: 0 }
    }

    fn sentence(&self) -> String {
        let Source { name, findings, some, every, free, says, .. } = self;
        format!(
            "Of {findings} findings of the {name} {some} have a line that is matched (every line: {every}), {free} one \
             that the code does not fix, **{says} one that neither the code fixes nor a model without learning \
             matches**."
        )
    }
}

/// Everything, study by study.
pub fn evidence(studies: &[Study], chosen: &[Chosen<'_>], kept: &[Kept]) -> String {
    let mut out = format!("{}\n\n{}", summary(kept), glance(kept));
    let waiting: Vec<&str> = chosen
        .iter()
        .map(|c| c.row.id.as_str())
        .filter(|id| !kept.iter().any(|k| k.row == *id))
        .collect();
    if !waiting.is_empty() {
        write!(out, "\nDeclared and not run yet: {}.\n", waiting.join(", ")).ok();
    }
    for study in studies {
        let own: Vec<&Kept> = firsts(kept).into_iter().filter(|k| k.study == study.name).collect();
        if own.is_empty() {
            continue;
        }
        write!(out, "\n### {} (`{}`)\n\n", study.title, study.name).ok();
        let one = own[0];
        let draws = own.iter().map(|k| k.draws).max().unwrap_or(0);
        let drawn =
            if draws > 0 { format!(", {draws} draws of assumptions") } else { String::new() };
        let (n, model) = (one.replicates, &one.model);
        write!(out, "{n} paired replicates a row{drawn}; model {model}.\n\n").ok();
        let (fixed, free): (Vec<&Kept>, Vec<&Kept>) =
            own.into_iter().partition(|k| k.by_construction);
        if !free.is_empty() {
            out.push_str(&rows(chosen, &free, false));
        }
        if !fixed.is_empty() {
            out.push_str("\nBy construction: checks, not evidence.\n\n");
            out.push_str(&rows(chosen, &fixed, true));
        }
    }
    out
}

/// Effect and verdict of each row by size and seed, where there are several.
pub fn sizes_and_seeds(kept: &[Kept]) -> String {
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
        let names: Vec<String> =
            columns.iter().map(|(size, seed)| format!("× {size}, seed {seed}")).collect();
        let mut head = vec!["row"];
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
                    let effect = signed(k.effect, decimals(k.smallest));
                    if k.matched() { effect } else { format!("{effect} {}", told(k, bold)) }
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
pub fn declared(studies: &[Study]) -> String {
    let mut out = String::new();
    for study in studies {
        write!(out, "### {} (`{}`)\n\nSource: {}.\n\n", study.title, study.name, study.source).ok();
        let lines = study.rows.iter().map(|row| {
            let arms: Vec<String> = row
                .arms
                .iter()
                .map(|(name, w)| match *w {
                    1.0 => format!("+ `{name}`"),
                    -1.0 => format!("− `{name}`"),
                    w => format!("{} `{name}`", signed(w, 2)),
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
            let fixed = row.fixed_by.as_deref().unwrap_or("no");
            vec![
                row.id.clone(),
                row.claim.clone(),
                row.grade.words().into(),
                arms.join(" ").trim_start_matches("+ ").to_string(),
                row.quantity.words(),
                row.quantity.when(),
                row.expect.words(),
                row.smallest.words(),
                fixed.into(),
                if off.is_empty() { "–".into() } else { off.join(", ") },
            ]
        });
        let head = [
            "row",
            "claim",
            "grade",
            "arms",
            "measure, group",
            "when",
            "claimed",
            "smallest",
            "fixed by the code",
            "switched off by",
        ];
        out.push_str(&table(&head, lines));
        out.push('\n');
    }
    out.trim_end().to_string() + "\n"
}
