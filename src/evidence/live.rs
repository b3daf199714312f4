//! Runs, lived: every replicate of every run over all threads; of each only what rows read is kept.
//!
//! Each arm is saved by itself, under a name that is a hash of everything that decides it (the world
//! that it starts from, its own changes, the seed, replicates, what is read, the model's source): what was
//! stopped is continued, what was asked before is there already, and a further row costs only the arms
//! that it adds.
//!
//! What must stay true: the values do not depend on threads, on what else is run, or on what was there.

use std::io::{self, Write};
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::plan::Run;
use super::quantity::Cell;
use crate::model::setup::{Arm, Level, Scenario};
use crate::study::experiment::Progress;
use crate::study::files::{self, Faults, Kind};
use crate::study::layout::{ArmPart, Layout, Window};
use crate::study::manifest::MODEL_DIGEST;
use crate::study::replicate;

/// What was read of one arm in one replicate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TakenArm {
    /// The region's values, by cell.
    pub cells: Vec<f64>,
    /// Every community's values, by cell; none in replicates with assumptions drawn.
    pub communities: Vec<Vec<f64>>,
    /// Standard deviations across households in the last month, by measure.
    pub spread: Vec<f64>,
}

/// What was read of one replicate: its arms; none where the replicate failed.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// By the run's arms.
    pub arms: Vec<Option<TakenArm>>,
}

/// A run that was lived.
#[derive(Clone, Debug, PartialEq)]
pub struct Lived {
    /// Replicates with every parameter central.
    pub central: Vec<Taken>,
    /// Replicates with assumptions drawn.
    pub drawn: Vec<Taken>,
}

impl Lived {
    /// Was exactly the same read, bit for bit?
    pub fn same_bits(&self, other: &Lived) -> bool {
        let bits = |lived: &Lived| -> Vec<u64> {
            let arms = lived.central.iter().chain(&lived.drawn).flat_map(|t| &t.arms);
            arms.flat_map(|arm| match arm {
                None => vec![u64::MAX],
                Some(arm) => {
                    let values = arm.cells.iter().chain(&arm.spread);
                    values.chain(arm.communities.iter().flatten()).map(|v| v.to_bits()).collect()
                }
            })
            .collect()
        };
        bits(self) == bits(other)
    }
}

/// One arm in every replicate, central ones first; none where the replicate failed. What is saved.
type ArmLife = Vec<Option<TakenArm>>;

/// How much is lived.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Central replicates.
    pub central: u32,
    /// Replicates with assumptions drawn, where there are any to draw.
    pub draws: u32,
    /// Are communities read too (for what varies between them)?
    pub communities: bool,
}

impl Effort {
    fn draws_of(self, run: &Run) -> u32 {
        if run.has_draws() { self.draws } else { 0 }
    }

    fn replicates(self, run: &Run) -> u32 {
        self.central + self.draws_of(run)
    }
}

/// What of some runs is there already.
#[derive(Clone, Debug)]
pub struct Found {
    arms: Vec<Vec<Option<ArmLife>>>,
}

/// Looks for the arms of some runs in `folder`.
pub fn look(runs: &[(Run, Effort)], folder: Option<&Path>) -> Found {
    let arms = |(run, effort): &(Run, Effort)| -> Vec<Option<ArmLife>> {
        let count = effort.replicates(run) as usize;
        (0..run.scenario.arms.len())
            .map(|arm| open(&folder?.join(name_of(run, arm, *effort))))
            .map(|found| found.filter(|life| life.len() == count))
            .collect()
    };
    Found { arms: runs.par_iter().map(arms).collect() }
}

impl Found {
    fn missing(&self, run: usize) -> Vec<usize> {
        (0..self.arms[run].len()).filter(|&arm| self.arms[run][arm].is_none()).collect()
    }

    /// Household-months that are still to be lived, burn-in included.
    pub fn household_months(&self, runs: &[(Run, Effort)]) -> u64 {
        let of = |(k, (run, effort)): (usize, &(Run, Effort))| {
            let missing = self.missing(k);
            let lived = missing.iter().copied().filter(|&arm| arm != 0);
            let each = run.household_months(lived.chain(std::iter::once(0)));
            if missing.is_empty() { 0 } else { u64::from(effort.replicates(run)) * each }
        };
        runs.iter().enumerate().map(of).sum()
    }
}

/// Lives what is missing of the runs, and saves it in `folder`.
pub fn live(
    runs: &[(Run, Effort)],
    found: Found,
    folder: Option<&Path>,
    progress: &dyn Progress,
) -> io::Result<Vec<Lived>> {
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder)?;
    }
    let total = runs
        .iter()
        .enumerate()
        .filter(|(k, _)| !found.missing(*k).is_empty())
        .map(|(_, (run, effort))| effort.replicates(run) as usize)
        .sum();
    progress.begin(total, 0);
    let missing: Vec<Vec<usize>> = (0..runs.len()).map(|k| found.missing(k)).collect();
    runs.par_iter()
        .zip(found.arms.into_par_iter().zip(missing))
        .map(|((run, effort), (mut arms, missing))| {
            for (arm, life) in missing.iter().zip(one(run, &missing, *effort, progress)) {
                // A replicate that failed is tried again another time.
                if let (Some(folder), true) = (folder, life.iter().all(Option::is_some)) {
                    save(&folder.join(name_of(run, *arm, *effort)), &life)?;
                }
                arms[*arm] = Some(life);
            }
            let taken = |replicate: u32| Taken {
                arms: arms.iter().map(|a| a.as_ref()?.get(replicate as usize)?.clone()).collect(),
            };
            let all = effort.replicates(run);
            Ok(Lived {
                central: (0..effort.central).map(taken).collect(),
                drawn: (effort.central..all).map(taken).collect(),
            })
        })
        .collect()
}

/// Lives some arms of a run, the control with them: all start from its settled world.
fn one(run: &Run, arms: &[usize], effort: Effort, progress: &dyn Progress) -> Vec<ArmLife> {
    if arms.is_empty() {
        return Vec::new();
    }
    let lived: Vec<usize> =
        std::iter::once(0).chain(arms.iter().copied().filter(|&arm| arm != 0)).collect();
    let scenario = Scenario {
        arms: lived.iter().map(|&arm| run.scenario.arms[arm].clone()).collect(),
        ..run.scenario.clone()
    };
    let taken: Vec<Vec<Option<TakenArm>>> = (0..effort.replicates(run))
        .into_par_iter()
        .map(|k| {
            let drawn = k >= effort.central;
            let number = if drawn { k - effort.central } else { k };
            let level = if effort.communities && !drawn { Level::Community } else { Level::Region };
            let layout = layout(&run.scenario, run, level);
            let part = replicate::replicate(&scenario, &layout, number, drawn);
            progress.finished(number, drawn, part.household_months, part.failure.is_some());
            let read = |&arm: &usize| {
                let place = lived.iter().position(|&l| l == arm)?;
                Some(take(&run.cells[arm], &layout, run, part.arms.get(place)?))
            };
            arms.iter().map(read).collect()
        })
        .collect();
    let of = |k: usize| taken.iter().map(|replicate| replicate[k].clone()).collect();
    (0..arms.len()).map(of).collect()
}

/// Only the months that are read, each as a window, so that drawn replicates keep them too.
fn layout(scenario: &Scenario, run: &Run, level: Level) -> Layout {
    let scenario = Scenario { level, arms: Vec::new(), ..scenario.clone() };
    let mut layout = Layout::new(&scenario, None);
    let mut months: Vec<u32> = run.cells.iter().flatten().map(|&(_, _, month)| month).collect();
    months.sort_unstable();
    months.dedup();
    layout.windows = months
        .into_iter()
        .map(|m| Window { name: scenario.start.plus(m as i32).to_string(), from: m, to: m })
        .collect();
    layout
}

fn take(cells: &[Cell], layout: &Layout, run: &Run, arm: &ArmPart) -> TakenArm {
    let regions = run.scenario.regions.len();
    let read = |place: usize| -> Vec<f64> {
        cells
            .iter()
            .map(|&(measure, group, month)| {
                let window = layout.windows.partition_point(|w| w.from < month);
                arm.windows[layout.window_at(place, group, window) + measure]
            })
            .collect()
    };
    TakenArm {
        cells: read(0),
        communities: (regions..layout.places.len()).map(read).collect(),
        spread: arm.spread.clone(),
    }
}

/// The name of an arm's file: the same question of the same model has the same name.
fn name_of(run: &Run, arm: usize, effort: Effort) -> String {
    let s = &run.scenario;
    let said = |a: &Arm| {
        // what people call it changes nothing
        let done: Vec<_> = a
            .interventions
            .iter()
            .map(|i| (&i.id, i.at, i.until, i.every, &i.communities, &i.kind))
            .collect();
        format!("{:?}", (&a.population, &a.communities, &a.trades, &a.parameters, done))
    };
    let asked = format!(
        "{MODEL_DIGEST} {:?} {:?} {:?} {} {}",
        (s.start, s.months, s.burn_in, s.seed, &s.regions),
        (effort.central, effort.draws_of(run), effort.communities),
        run.cells[arm],
        said(&s.arms[0]),
        said(&s.arms[arm]),
    );
    format!("{}.part", &files::sha256_of(asked.as_bytes())[..20])
}

const MAGIC: &[u8; 8] = b"BERDPAT2";

fn save(file: &Path, lived: &ArmLife) -> io::Result<()> {
    let bytes = postcard::to_stdvec(lived).map_err(io::Error::other)?;
    let packed = zstd::bulk::compress(&bytes, 3)?;
    files::replace(file, Kind::Part, &Faults::default(), |out| {
        out.write_all(MAGIC)?;
        out.write_all(&(bytes.len() as u64).to_le_bytes())?;
        out.write_all(&Sha256::digest(&packed))?;
        out.write_all(&packed)
    })
}

/// A saved arm; `None` where there is none, or a damaged one, which is then done again.
fn open(file: &Path) -> Option<ArmLife> {
    let bytes = std::fs::read(file).ok()?;
    let (head, packed) = bytes.split_at_checked(48)?;
    let size = u64::from_le_bytes(head[8..16].try_into().ok()?);
    if &head[..8] != MAGIC || Sha256::digest(packed)[..] != head[16..48] {
        return None;
    }
    let bytes = zstd::bulk::decompress(packed, usize::try_from(size).ok()?).ok()?;
    postcard::from_bytes(&bytes).ok()
}
