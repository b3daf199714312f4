//! The evidence table: every row in the sizes and seeds that are asked for, and beside it, at the
//! first of them, what the null model gives and what is left when the row's mechanism is switched off.

use std::io;
use std::path::Path;

use super::Chosen;
use super::bundled::{self, NULL_MODEL};
use super::live::{self, Effort, Found, Lived};
use super::plan::{Run, plan};
use super::score::{Score, score};
use super::worlds::{Change, Variant, changes_of};
use crate::core::lists::each_once;
use crate::scenario::{Problems, document};
use crate::study::experiment::Progress;

/// A row in one size with one seed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ask {
    /// The row, by its place among those chosen.
    pub row: usize,
    /// Size against the base scenario.
    pub size: f64,
    /// Seed; none = the base scenario's own.
    pub seed: Option<u64>,
}

/// Which sizes and seeds.
#[derive(Clone, Debug, PartialEq)]
pub enum Which {
    /// The first that the row's file declares.
    First,
    /// All that the row's file declares.
    Full,
    /// These; an empty list = as declared first.
    Given(Vec<f64>, Vec<u64>),
}

/// The rows chosen, in the sizes and seeds asked for.
pub fn asks(chosen: &[Chosen<'_>], which: &Which) -> Vec<Ask> {
    let mut out = Vec::new();
    for (row, c) in chosen.iter().enumerate() {
        let world = c.world();
        let own: Vec<Option<u64>> = match world.seeds.as_slice() {
            [] => vec![None],
            seeds => seeds.iter().map(|&s| Some(s)).collect(),
        };
        let (sizes, seeds) = match which {
            Which::First => (vec![world.sizes[0]], vec![own[0]]),
            Which::Full => (world.sizes.clone(), own),
            Which::Given(sizes, seeds) => (
                if sizes.is_empty() { vec![world.sizes[0]] } else { sizes.clone() },
                if seeds.is_empty() {
                    vec![own[0]]
                } else {
                    seeds.iter().map(|&s| Some(s)).collect()
                },
            ),
        };
        for &size in &sizes {
            out.extend(seeds.iter().map(|&seed| Ask { row, size, seed }));
        }
    }
    out
}

/// What a run of the plan is for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    /// The rows as declared.
    Main { size: f64 },
    /// The null model.
    NullModel,
    /// The rows' mechanisms switched off.
    Off,
}

/// Everything that must be lived for a table.
#[derive(Clone, Debug)]
pub struct Planned {
    runs: Vec<(Run, Effort)>,
    parts: Vec<Part>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The row, by its place among those chosen.
    pub row: usize,
    /// Size against the base scenario.
    pub size: f64,
    /// Seed.
    pub seed: u64,
    /// Central replicates asked for.
    pub central: u32,
    /// Replicates with assumptions drawn asked for; 0 where there are none to draw.
    pub draws: u32,
    /// What came out.
    pub score: Score,
    /// Under the null model (central replicates alone).
    pub null_model: Option<Score>,
    /// With the mechanism switched off (central replicates alone).
    pub off: Option<Score>,
}

/// The changes of the null model.
pub fn null_model() -> Result<Vec<Change>, Problems> {
    let (file, text) = NULL_MODEL;
    let tree = document::parse(text, file)?;
    Ok(tree.table("set").map(changes_of).unwrap_or_default())
}

/// Plans a table; `beside` = also the null model and the off-switches.
pub fn planned(
    chosen: &[Chosen<'_>],
    asks: &[Ask],
    effort: Effort,
    beside: bool,
) -> Result<Planned, Problems> {
    let mut out = Planned { runs: Vec::new(), parts: Vec::new() };
    let mut add = |runs: Vec<Run>, effort: Effort, part: Part| {
        for run in runs {
            out.runs.push((run, effort));
            out.parts.push(part);
        }
    };
    for (size, seed) in each_once(asks.iter().map(|ask| (ask.size, ask.seed))) {
        let rows: Vec<usize> =
            asks.iter().filter(|a| (a.size, a.seed) == (size, seed)).map(|a| a.row).collect();
        let variant = Variant { size, seed, set: Vec::new() };
        add(plan(chosen, &rows, &variant)?, effort, Part::Main { size });
    }
    if !beside {
        return Ok(out);
    }
    // At the first size and seed of each row, and without drawn parameters.
    let central = Effort { draws: 0, communities: false, ..effort };
    let first = |row: usize| asks.iter().find(|a| a.row == row).copied();
    let firsts: Vec<Ask> = (0..chosen.len()).filter_map(first).collect();
    let null = null_model()?;
    let mut changed: Vec<(Part, Variant, Vec<usize>)> = Vec::new();
    for ask in &firsts {
        let off = &chosen[ask.row].row.off;
        for (part, set) in [(Part::NullModel, &null), (Part::Off, off)] {
            if set.is_empty() {
                continue;
            }
            let variant = Variant { size: ask.size, seed: ask.seed, set: set.clone() };
            match changed.iter_mut().find(|(p, v, _)| *p == part && v.is_that_of(&variant)) {
                Some((_, _, rows)) => rows.push(ask.row),
                None => changed.push((part, variant, vec![ask.row])),
            }
        }
    }
    for (part, variant, rows) in changed {
        add(plan(chosen, &rows, &variant)?, central, part);
    }
    Ok(out)
}

impl Planned {
    /// What is there already.
    pub fn look(&self, folder: Option<&Path>) -> Found {
        live::look(&self.runs, folder)
    }

    /// Household-months that are still to be lived, burn-in included.
    pub fn household_months(&self, found: &Found) -> u64 {
        found.household_months(&self.runs)
    }

    /// Worlds to be lived.
    pub fn worlds(&self) -> usize {
        self.runs.len()
    }

    /// Lives what is planned and scores it; lines in the order of the rows, the first size and seed
    /// first.
    pub fn live(
        &self,
        chosen: &[Chosen<'_>],
        found: Found,
        folder: Option<&Path>,
        progress: &dyn Progress,
    ) -> io::Result<Vec<Line>> {
        let lived = live::live(&self.runs, found, folder, progress)?;
        let mut lines: Vec<Line> = Vec::new();
        let each = || self.runs.iter().zip(&self.parts).zip(&lived);
        for (((run, effort), part), lived) in each() {
            let Part::Main { size } = *part else { continue };
            for served in &run.rows {
                let row = chosen[served.row].row;
                lines.push(Line {
                    row: served.row,
                    size,
                    seed: run.scenario.seed,
                    central: effort.central,
                    draws: if run.has_draws() { effort.draws } else { 0 },
                    score: score(row, run, served, lived, None),
                    null_model: None,
                    off: None,
                });
            }
        }
        lines.sort_by_key(|line| line.row);
        for (((run, _), part), lived) in each() {
            if let Part::Main { .. } = part {
                continue;
            }
            for served in &run.rows {
                beside(chosen, &mut lines, (run, served, lived), *part);
            }
        }
        Ok(lines)
    }
}

/// Puts the score of a changed model beside the row's first line, by the yardstick of that line.
fn beside(
    chosen: &[Chosen<'_>],
    lines: &mut [Line],
    (run, served, lived): (&Run, &super::plan::Served, &Lived),
    part: Part,
) {
    let Some(line) = lines.iter_mut().find(|line| line.row == served.row) else { return };
    let found = score(chosen[served.row].row, run, served, lived, Some(line.score.sd));
    match part {
        Part::NullModel => line.null_model = Some(found),
        _ => line.off = Some(found),
    }
}

/// The studies that come with the program.
pub fn bundled_studies() -> Result<Vec<super::Study>, Problems> {
    let here = Path::new("");
    bundled::STUDIES.iter().map(|(file, text)| super::read::read(text, file, here)).collect()
}
