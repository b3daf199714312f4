//! Does a row hold elsewhere? Other seeds, other sizes, and every parameter of the model moved by a
//! quarter up and down, one at a time, in every arm alike; by the Monte Carlo interval alone, since it
//! is asked of the sign.
//!
//! A parameter that an arm sets itself keeps the arm's value there. One that is 0, or that its range
//! does not let go, is not moved. Most parameters do nothing in most worlds: one replicate of each
//! move is lived first, and where no bit of it differs from the world as it stands the move is not
//! lived further, and not counted.

use std::io;
use std::path::Path;

use super::live::{self, Effort};
use super::plan::{Run, plan};
use super::score::{Score, Verdict, score};
use super::table::{lines, number, six};
use super::worlds::{Change, Variant, World};
use super::{Chosen, cells};
use crate::core::text::catalogue::{Message, evidence};
use crate::core::text::{Language, message, numbers, say};
use crate::model::setup::{PARAMETERS, Scenario};
use crate::scenario::{ParameterValue, Problems};
use crate::study::experiment::Progress;
use crate::study::tables;

/// Further seeds, beside the world's own.
const SEEDS: [u64; 4] = [7, 42, 101, 2024];
/// Further sizes, beside the world's own.
const SIZES: [f64; 2] = [0.5, 2.0];
/// How far parameters are moved.
const FACTORS: [f64; 2] = [0.75, 1.25];

/// What kind of thing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveKind {
    /// The seed.
    Seed,
    /// The size of the world.
    Size,
    /// A parameter.
    Parameter,
}

impl MoveKind {
    /// All of them.
    pub const ALL: [MoveKind; 3] = [MoveKind::Seed, MoveKind::Size, MoveKind::Parameter];

    /// Its word in tables that are kept (CSV).
    pub fn word(self) -> &'static str {
        ["seed", "size", "parameter"][self as usize]
    }
}

/// What was changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// What kind of thing.
    pub kind: MoveKind,
    /// The parameter's key; empty for seed and size.
    pub key: String,
    /// The new value.
    pub value: f64,
}

impl Move {
    fn message(&self) -> Message {
        moved(self.kind, &self.key, self.value)
    }
}

/// A move in words.
fn moved(kind: MoveKind, key: &str, value: f64) -> Message {
    match kind {
        MoveKind::Seed => message!(evidence::moved_seed, value = value.to_string()),
        MoveKind::Size => message!(evidence::moved_size, value = value),
        MoveKind::Parameter => Message::raw(format!("`{key}` = {value}")),
    }
}

/// A row under one move.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// The row, by its place among those chosen.
    pub row: usize,
    /// What was changed.
    pub moved: Move,
    /// What came out.
    pub score: Score,
    /// Does the sign hold?
    pub holds: bool,
}

/// Everything that must be lived.
#[derive(Clone, Debug)]
pub struct Planned {
    runs: Vec<Run>,
    moves: Vec<Move>,
    /// By run: that of the same world as it stands.
    bases: Vec<usize>,
    effort: Effort,
    /// Moves that the scenario's checks refuse, with the reason.
    pub refused: Vec<Message>,
}

/// Plans all moves for the rows chosen.
pub fn planned(chosen: &[Chosen<'_>], replicates: u32) -> Result<Planned, Problems> {
    let effort = Effort { central: replicates, draws: 0, communities: false };
    let (runs, moves, bases, refused) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut out = Planned { runs, moves, bases, effort, refused };
    let mut worlds: Vec<&World> = Vec::new();
    for c in chosen {
        if worlds.iter().any(|w| w.is_that_of(c.world())) {
            continue;
        }
        worlds.push(c.world());
        let same = |&k: &usize| chosen[k].world().is_that_of(c.world());
        let rows: Vec<usize> = (0..chosen.len()).filter(same).collect();
        let scenario = c.world().load(&Variant::default(), &c.study.file, &c.study.text)?;
        let base = out.runs.len();
        for (moved, variant) in all_moves(&scenario) {
            match plan(chosen, &rows, &variant) {
                // Rows of one base scenario are one run.
                Ok(runs) => {
                    for run in runs {
                        out.runs.push(run);
                        out.moves.push(moved.clone());
                        out.bases.push(base);
                    }
                }
                Err(problems) => {
                    let why = problems
                        .iter()
                        .next()
                        .map_or_else(|| Message::raw(""), |p| p.message.clone());
                    out.refused.push(message!(
                        evidence::not_tried,
                        study = &c.study.name,
                        world = &c.world().name,
                        moved = moved.message(),
                        why = why
                    ));
                }
            }
        }
    }
    Ok(out)
}

/// All moves of a world; the first is the world as it stands.
fn all_moves(scenario: &Scenario) -> Vec<(Move, Variant)> {
    let mut out = Vec::new();
    let own = scenario.seed;
    let further = SEEDS.into_iter().filter(|&s| s != own);
    for seed in std::iter::once(own).chain(further) {
        let moved = Move { kind: MoveKind::Seed, key: String::new(), value: seed as f64 };
        out.push((moved, Variant { seed: Some(seed), ..Variant::default() }));
    }
    for size in SIZES {
        let moved = Move { kind: MoveKind::Size, key: String::new(), value: size };
        out.push((moved, Variant { size, ..Variant::default() }));
    }
    for (spec, value) in PARAMETERS.iter().zip(&scenario.control().parameters.0) {
        let central = match value {
            ParameterValue::Fixed(x) => *x,
            ParameterValue::Drawn(dist) => dist.mean(),
        };
        for factor in FACTORS {
            // Six digits, so that the table says exactly what was run.
            let value = six((central * factor).clamp(spec.low, spec.high));
            if value != central {
                let key = spec.key.to_string();
                let change = Change::new(format!("parameters.{key}"), format!("{value:?}"));
                let moved = Move { kind: MoveKind::Parameter, key, value };
                out.push((moved, Variant { set: vec![change], ..Variant::default() }));
            }
        }
    }
    out
}

impl Planned {
    /// One replicate of the worlds as they stand and of each parameter moved.
    fn probes(&self) -> Vec<(Run, Effort)> {
        let once = Effort { central: 1, ..self.effort };
        self.runs.iter().map(|run| (run.clone(), once)).collect()
    }

    /// Household-months that are still to be lived at most, burn-in included.
    pub fn household_months(&self, folder: Option<&Path>) -> u64 {
        let whole: Vec<(Run, Effort)> =
            self.runs.iter().map(|run| (run.clone(), self.effort)).collect();
        let probes = self.probes();
        live::look(&whole, folder).household_months(&whole)
            + live::look(&probes, folder).household_months(&probes)
    }

    /// Worlds to be lived at most.
    pub fn worlds(&self) -> usize {
        self.runs.len()
    }

    /// Lives what is planned; rows in their order, moves in theirs.
    pub fn live(
        &self,
        chosen: &[Chosen<'_>],
        folder: Option<&Path>,
        progress: &dyn Progress,
    ) -> io::Result<Vec<Tried>> {
        let probes = self.probes();
        let once = live::live(&probes, live::look(&probes, folder), folder, progress)?;
        let acts = |k: usize| self.bases[k] == k || !once[k].same_bits(&once[self.bases[k]]);
        let acting: Vec<usize> = (0..self.runs.len()).filter(|&k| acts(k)).collect();
        let whole: Vec<(Run, Effort)> =
            acting.iter().map(|&k| (self.runs[k].clone(), self.effort)).collect();
        let lived = live::live(&whole, live::look(&whole, folder), folder, progress)?;
        let mut out = Vec::new();
        for ((k, (run, _)), lived) in acting.iter().zip(&whole).zip(&lived) {
            for served in &run.rows {
                let row = chosen[served.row].row;
                let score = score(row, run, served, lived, None);
                let (moved, holds) = (self.moves[*k].clone(), score.sign_holds(row));
                out.push(Tried { row: served.row, moved, score, holds });
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
    /// What kind of thing was changed.
    pub kind: MoveKind,
    /// The parameter.
    pub key: String,
    /// Its value.
    pub value: f64,
    /// Mean difference.
    pub effect: f64,
    /// Does the sign hold?
    pub holds: bool,
    /// Is the row matched (by the Monte Carlo interval alone)?
    pub matched: bool,
}

/// Columns of the CSV.
pub const COLUMNS: [&str; 7] = ["row", "kind", "key", "value", "effect", "holds", "matched"];

impl Kept {
    /// What is kept of a trial.
    pub fn of(chosen: &[Chosen<'_>], tried: &Tried) -> Kept {
        Kept {
            row: chosen[tried.row].row.id.clone(),
            kind: tried.moved.kind,
            key: tried.moved.key.clone(),
            value: tried.moved.value,
            effect: six(tried.score.effect),
            holds: tried.holds,
            matched: tried.score.verdict == Verdict::Matched,
        }
    }
}

/// The CSV of some trials.
pub fn csv(kept: &[Kept]) -> io::Result<String> {
    let row = |k: &Kept| {
        [
            k.row.clone(),
            k.kind.word().into(),
            k.key.clone(),
            k.value.to_string(),
            number(k.effect),
            k.holds.to_string(),
            k.matched.to_string(),
        ]
    };
    tables::text(COLUMNS, kept.iter().map(row))
}

/// Reads a CSV that this program wrote.
pub fn read_csv(text: &str) -> Result<Vec<Kept>, Message> {
    lines(&COLUMNS, text, |line| {
        let kind = MoveKind::ALL.into_iter().find(|kind| kind.word() == line.text("kind"));
        Ok(Kept {
            row: line.text("row").into(),
            kind: line.known("kind", kind)?,
            key: line.text("key").into(),
            value: line.parsed("value")?,
            effect: line.number("effect")?,
            holds: line.parsed("holds")?,
            matched: line.parsed("matched")?,
        })
    })
}

/// In what share of moves the sign holds, by row, and what breaks it.
pub fn table(language: Language, chosen: &[Chosen<'_>], kept: &[Kept]) -> String {
    let lines = chosen.iter().filter_map(|c| {
        let own: Vec<&Kept> = kept.iter().filter(|k| k.row == c.row.id).collect();
        if own.is_empty() {
            return None;
        }
        let of = |kind: MoveKind| {
            let all: Vec<&&Kept> = own.iter().filter(|k| k.kind == kind).collect();
            let holds = all.iter().filter(|k| k.holds).count();
            say!(language, evidence::n_of_m, n = holds, m = all.len())
        };
        let percent = |n: usize| numbers::percent(language, n as f64 / own.len() as f64, 0);
        let broken = own.iter().filter(|k| !k.holds);
        let breakers: Vec<String> = broken.map(|k| breaker(k).of(language)).collect();
        Some(vec![
            cells::row_name(language, c.row),
            c.row.expect.message().of(language),
            of(MoveKind::Seed),
            of(MoveKind::Size),
            of(MoveKind::Parameter),
            percent(own.iter().filter(|k| k.holds).count()),
            percent(own.iter().filter(|k| k.matched).count()),
            match breakers.len() {
                0 => "–".into(),
                n if 2 * n > own.len() => say!(language, evidence::nearly_everything).into(),
                _ => breakers.join(", "),
            },
        ])
    });
    let head = [
        evidence::row,
        evidence::claimed,
        evidence::seeds,
        evidence::sizes,
        evidence::parameters_quarter,
        evidence::sign_holds,
        evidence::matched_by_mc,
        evidence::what_breaks,
    ];
    cells::table(&head.map(|text| text.of(language)), lines)
}

fn breaker(kept: &Kept) -> Message {
    let moved = moved(kept.kind, &kept.key, kept.value);
    if kept.effect.is_finite() { moved } else { message!(evidence::not_defined_here, what = moved) }
}
