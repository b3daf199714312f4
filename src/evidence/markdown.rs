//! The evidence as tables to be read: rows that the code does not fix first, those that are so by
//! construction apart, then what other sizes and seeds gave.

use std::fmt::Write;

use super::cells::{bold, decimals, heads, interval, signed, table, told};
use super::findings::{firsts, glance, summary};
use super::score::Verdict;
use super::table::Kept;
use super::{Chosen, Study};
use crate::core::lists::each_once;
use crate::core::text::catalogue::{Arg, evidence as texts};
use crate::core::text::numbers::thousands;
use crate::core::text::{Language, say};

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
            interval(language, k.monte_carlo, d),
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
    table(&heads(language, &head), lines)
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
    for study in each_once(kept.iter().map(|k| &k.study)) {
        let own: Vec<&Kept> = kept.iter().filter(|k| k.study == *study).collect();
        let columns = each_once(own.iter().map(|k| (k.size, k.seed)));
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
        let ids = each_once(own.iter().map(|k| k.row.as_str()));
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
        out.push_str(&table(&heads(language, &head), lines));
        out.push('\n');
    }
    out.trim_end().to_string() + "\n"
}
