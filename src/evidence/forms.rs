//! Does a row's sign hang on the form of the model? Rows under every combination of the rival forms of
//! participation and trust, by the Monte Carlo interval alone. Only a sign in which they agree is a claim
//! of the model.
//!
//! What must stay true: the forms have the same inputs and share all numbers that both have; nothing is
//! fitted to a row under any of them.

use std::io;
use std::path::Path;

use super::cells::{self, signed};
use super::live::{self, Effort};
use super::plan::{Run, plan};
use super::score::{Score, Verdict, score};
use super::table::{lines, number, six};
use super::worlds::{Change, Variant};
use super::{Chosen, Expect, Row};
use crate::core::lists::each_once;
use crate::core::text::catalogue::{Message, Text, evidence};
use crate::core::text::{Language, say};
use crate::model::forms::{Forms, Participation, Trust};
use crate::scenario::Problems;
use crate::study::experiment::Progress;
use crate::study::tables;

/// Rows of which it is asked when none are named: those that rest on a contrast that the authors observed.
pub const ROWS: [&str; 6] = ["P01", "P04", "P10", "P17", "P28", "P30"];

/// The rows among those chosen of which it is asked when none are named.
pub fn usual<'a>(all: &[Chosen<'a>]) -> Vec<Chosen<'a>> {
    let letters = |rest: &str| rest.chars().all(char::is_alphabetic);
    let one_of = |id: &str| ROWS.iter().any(|r| id.strip_prefix(r).is_some_and(letters));
    all.iter().copied().filter(|c| one_of(&c.row.id)).collect()
}

/// Everything that must be lived.
#[derive(Clone, Debug)]
pub struct Planned {
    runs: Vec<(Run, Effort)>,
    forms: Vec<Forms>,
}

/// A row under one combination of forms.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// The row, by its place among those chosen.
    pub row: usize,
    /// The forms.
    pub forms: Forms,
    /// What came out.
    pub score: Score,
}

/// Plans every combination for the rows chosen, at the first size and seed of each.
pub fn planned(chosen: &[Chosen<'_>], replicates: u32) -> Result<Planned, Problems> {
    let effort = Effort { central: replicates, draws: 0, communities: false };
    let mut out = Planned { runs: Vec::new(), forms: Vec::new() };
    let first = |row: usize| {
        let world = chosen[row].world();
        (world.sizes[0], world.seeds.first().copied())
    };
    let places = each_once((0..chosen.len()).map(first));
    for forms in Forms::all() {
        let word =
            |key: &str, word: &str| Change::new(format!("model.{key}"), format!("\"{word}\""));
        let set = vec![
            word("participation", forms.participation.word()),
            word("trust", forms.trust.word()),
        ];
        for &(size, seed) in &places {
            let rows: Vec<usize> =
                (0..chosen.len()).filter(|&row| first(row) == (size, seed)).collect();
            for run in plan(chosen, &rows, &Variant { size, seed, set: set.clone() })? {
                out.runs.push((run, effort));
                out.forms.push(forms);
            }
        }
    }
    Ok(out)
}

impl Planned {
    /// Household-months that are still to be lived, burn-in included.
    pub fn household_months(&self, folder: Option<&Path>) -> u64 {
        live::look(&self.runs, folder).household_months(&self.runs)
    }

    /// Worlds to be lived.
    pub fn worlds(&self) -> usize {
        self.runs.len()
    }

    /// Lives what is planned; rows in their order, forms in theirs.
    pub fn live(
        &self,
        chosen: &[Chosen<'_>],
        folder: Option<&Path>,
        progress: &dyn Progress,
    ) -> io::Result<Vec<Tried>> {
        let lived = live::live(&self.runs, live::look(&self.runs, folder), folder, progress)?;
        let mut out = Vec::new();
        for (((run, _), &forms), lived) in self.runs.iter().zip(&self.forms).zip(&lived) {
            for served in &run.rows {
                let score = score(chosen[served.row].row, run, served, lived, None);
                out.push(Tried { row: served.row, forms, score });
            }
        }
        out.sort_by_key(|t| t.row);
        Ok(out)
    }
}

/// A line of the CSV.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Id of the row.
    pub row: String,
    /// The forms.
    pub forms: Forms,
    /// Replicates asked for.
    pub replicates: u32,
    /// Mean difference.
    pub effect: f64,
    /// 95 % Monte Carlo interval.
    pub monte_carlo: (f64, f64),
    /// The smallest effect of interest under these forms.
    pub smallest: f64,
    /// What came out, by the Monte Carlo interval alone.
    pub verdict: Verdict,
    /// Is it as claimed, by the mean?
    pub holds: bool,
    /// The model that it was made with.
    pub model: String,
}

/// Columns of the CSV.
pub const COLUMNS: [&str; 11] = [
    "row",
    "participation",
    "trust",
    "replicates",
    "effect",
    "lo",
    "hi",
    "smallest",
    "verdict",
    "holds",
    "model",
];

impl Kept {
    /// What is kept of a trial.
    pub fn of(chosen: &[Chosen<'_>], tried: &Tried, replicates: u32) -> Kept {
        let (row, s) = (chosen[tried.row].row, &tried.score);
        Kept {
            row: row.id.clone(),
            forms: tried.forms,
            replicates,
            effect: six(s.effect),
            monte_carlo: (six(s.monte_carlo.0), six(s.monte_carlo.1)),
            smallest: six(s.smallest),
            verdict: s.verdict,
            holds: s.sign_holds(row),
            model: super::table::model().into(),
        }
    }

    /// −1, 0 or +1: the sign that the Monte Carlo interval shows.
    fn sign(&self) -> i32 {
        i32::from(self.monte_carlo.0 > 0.0) - i32::from(self.monte_carlo.1 < 0.0)
    }
}

/// The CSV of some trials.
pub fn csv(kept: &[Kept]) -> io::Result<String> {
    let row = |k: &Kept| {
        [
            k.row.clone(),
            k.forms.participation.word().into(),
            k.forms.trust.word().into(),
            k.replicates.to_string(),
            number(k.effect),
            number(k.monte_carlo.0),
            number(k.monte_carlo.1),
            number(k.smallest),
            k.verdict.word().into(),
            k.holds.to_string(),
            k.model.clone(),
        ]
    };
    tables::text(COLUMNS, kept.iter().map(row))
}

/// Reads a CSV that this program wrote.
pub fn read_csv(text: &str) -> Result<Vec<Kept>, Message> {
    lines(&COLUMNS, text, |line| {
        let word = line.text("participation");
        let participation = Participation::ALL.into_iter().find(|f| f.word() == word);
        let trust = Trust::ALL.into_iter().find(|f| f.word() == line.text("trust"));
        Ok(Kept {
            row: line.text("row").into(),
            forms: Forms {
                participation: line.known("participation", participation)?,
                trust: line.known("trust", trust)?,
            },
            replicates: line.parsed("replicates")?,
            effect: line.number("effect")?,
            monte_carlo: (line.number("lo")?, line.number("hi")?),
            smallest: line.number("smallest")?,
            verdict: line.verdict("verdict")?,
            holds: line.parsed("holds")?,
            model: line.text("model").into(),
        })
    })
}

/// Do all forms say the same of a row, and is it what is claimed?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// It was not asked under several.
    NotAsked,
    /// Under some nothing is defined.
    Undefined,
    /// No interval leaves zero out.
    NoSign,
    /// All are against the claim.
    Against,
    /// All are as claimed.
    Agree,
    /// They differ.
    Differ,
}

impl Agreement {
    fn text(self) -> Option<Text> {
        match self {
            Agreement::NotAsked => None,
            Agreement::Undefined => Some(evidence::not_defined_under_all),
            Agreement::NoSign => Some(evidence::agree_no_sign),
            Agreement::Against => Some(evidence::agree_against),
            Agreement::Agree => Some(evidence::agree),
            Agreement::Differ => Some(evidence::do_not_agree),
        }
    }
}

/// What the forms say of a row together.
pub fn agreement(row: &Row, own: &[&Kept]) -> Agreement {
    let held = own.iter().filter(|k| k.holds).count();
    let undefined = own.iter().any(|k| k.verdict == Verdict::Undefined);
    let sided = matches!(row.expect, Expect::Plus | Expect::Minus);
    let same = own.windows(2).all(|w| w[0].sign() == w[1].sign());
    match (held, own) {
        (_, [] | [_]) => Agreement::NotAsked,
        _ if undefined => Agreement::Undefined,
        // A sign is one whose Monte Carlo interval leaves zero out.
        (_, [one, ..]) if sided && same && one.sign() == 0 => Agreement::NoSign,
        (0, _) if !sided || same => Agreement::Against,
        (n, own) if n == own.len() && (!sided || same) => Agreement::Agree,
        _ => Agreement::Differ,
    }
}

/// Effects by row and form, and whether the forms agree; a verdict that is not `matched` beside its effect.
pub fn table(language: Language, chosen: &[Chosen<'_>], kept: &[Kept]) -> String {
    let names: Vec<String> = Forms::all().map(Forms::words).collect();
    let mut head =
        [evidence::row, evidence::claim, evidence::claimed].map(|text| text.of(language)).to_vec();
    head.extend(names.iter().map(String::as_str));
    head.push(say!(language, evidence::signs));
    let lines = chosen.iter().filter_map(|c| {
        let own: Vec<&Kept> = kept.iter().filter(|k| k.row == c.row.id).collect();
        if own.is_empty() {
            return None;
        }
        let mut cells = vec![
            cells::row_name(language, c.row),
            c.row.claim.clone(),
            c.row.expect.message().of(language),
        ];
        for forms in Forms::all() {
            cells.push(own.iter().find(|k| k.forms == forms).map_or("–".into(), |k| {
                let effect = signed(language, k.effect, cells::decimals(k.smallest));
                let verdict = k.verdict.text().of(language);
                if k.verdict == Verdict::Matched {
                    effect
                } else {
                    format!("{effect} **{verdict}**")
                }
            }));
        }
        let agreement = agreement(c.row, &own);
        cells.push(match agreement.text().map(|text| text.of(language)) {
            None => "–".into(),
            Some(words) if agreement == Agreement::Agree => words.into(),
            Some(words) => format!("**{words}**"),
        });
        Some(cells)
    });
    cells::table(&head, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(forms: Forms, effect: f64, holds: bool) -> Kept {
        Kept {
            row: "X".into(),
            forms,
            replicates: 30,
            effect,
            monte_carlo: (effect - 0.1, effect + 0.1),
            smallest: 0.1,
            verdict: Verdict::Matched,
            holds,
            model: "m".into(),
        }
    }

    #[test]
    fn forms_agree_when_every_sign_is_clear_and_all_are_the_same() {
        let studies = crate::evidence::runs::bundled_studies().expect("rows");
        let rows = crate::evidence::choose(&studies, &["P10b".into()]).expect("a row");
        let row = rows[0].row;
        assert_eq!(row.expect, Expect::Minus);
        let say = |effects: [f64; 4]| {
            let all: Vec<Kept> =
                Forms::all().zip(effects).map(|(f, e)| kept(f, e, e < 0.0)).collect();
            let text = csv(&all).expect("a table");
            assert_eq!(read_csv(&text).expect("its own table"), all);
            agreement(row, &all.iter().collect::<Vec<_>>())
        };
        assert_eq!(say([-1.0, -0.5, -0.2, -3.0]), Agreement::Agree);
        assert_eq!(say([1.0, 0.5, 0.2, 3.0]), Agreement::Against);
        assert_eq!(say([-1.0, -0.5, -0.05, -3.0]), Agreement::Differ);
        assert_eq!(say([-1.0, -0.5, 0.5, -3.0]), Agreement::Differ);
        assert_eq!(say([-0.01, 0.01, 0.05, 0.02]), Agreement::NoSign);
    }
}
