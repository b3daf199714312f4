//! Runs, lived: every replicate of every run over all threads; of each only what rows read is kept.
//!
//! A finished run is saved under a name that is a hash of everything that decides it (arms, luck,
//! replicates, what is read, the model's source), so that what was stopped is continued, and what was
//! asked before is there already.
//!
//! What must stay true: the values do not depend on threads, on what else is run, or on what was there.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::plan::Run;
use crate::experiment::Progress;
use crate::measures::Group;
use crate::results::files::{self, Faults, Kind};
use crate::results::layout::{ArmPart, Layout, Part, Window};
use crate::results::manifest::MODEL_DIGEST;
use crate::scenario::{Level, Scenario};
use crate::simulation;

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

/// What was read of one replicate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// Why it failed, if it did.
    pub failure: Option<String>,
    /// Its arms; none when it failed.
    pub arms: Vec<TakenArm>,
}

/// A run that was lived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lived {
    /// Replicates with every parameter central.
    pub central: Vec<Taken>,
    /// Replicates with assumptions drawn.
    pub drawn: Vec<Taken>,
}

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

    /// Household-months of a run.
    pub fn household_months(self, run: &Run) -> u64 {
        u64::from(self.central + self.draws_of(run)) * run.household_months()
    }
}

/// Lives the runs, or finds them in `folder`.
pub fn live(
    runs: &[(Run, Effort)],
    folder: Option<&Path>,
    progress: &dyn Progress,
) -> io::Result<Vec<Lived>> {
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder)?;
    }
    let count = |(run, effort): &(Run, Effort)| (effort.central + effort.draws_of(run)) as usize;
    let files: Vec<Option<PathBuf>> =
        runs.iter().map(|(run, e)| folder.map(|f| f.join(name_of(run, *e)))).collect();
    let found: Vec<Option<Lived>> =
        files.iter().map(|file| file.as_deref().and_then(open)).collect();
    let total = runs.iter().map(count).sum();
    let there = |(run, found): (&(Run, Effort), &Option<Lived>)| found.as_ref().map(|_| count(run));
    progress.begin(total, runs.iter().zip(&found).filter_map(there).sum());
    runs.par_iter()
        .zip(files.into_par_iter().zip(found))
        .map(|((run, effort), (file, found))| {
            if let Some(lived) = found {
                return Ok(lived);
            }
            let lived = one(run, *effort, progress);
            if let Some(file) = file {
                save(&file, &lived)?;
            }
            Ok(lived)
        })
        .collect()
}

fn one(run: &Run, effort: Effort, progress: &dyn Progress) -> Lived {
    let draws = effort.draws_of(run);
    let mut taken: Vec<Taken> = (0..effort.central + draws)
        .into_par_iter()
        .map(|k| {
            let drawn = k >= effort.central;
            let number = if drawn { k - effort.central } else { k };
            let level = if effort.communities && !drawn { Level::Community } else { Level::Region };
            let layout = layout(&run.scenario, run, level);
            let part = simulation::replicate(&run.scenario, &layout, number, drawn);
            progress.finished(number, drawn, part.household_months, part.failure.is_some());
            take(run, &layout, part)
        })
        .collect();
    let drawn = taken.split_off(effort.central as usize);
    Lived { central: taken, drawn }
}

/// Only the months that are read, each as a window, so that drawn replicates keep them too.
fn layout(scenario: &Scenario, run: &Run, level: Level) -> Layout {
    let scenario = Scenario { level, arms: Vec::new(), ..scenario.clone() };
    let mut layout = Layout::new(&scenario, None);
    let mut months: Vec<u32> = run.cells.iter().map(|&(_, _, month)| month).collect();
    months.sort_unstable();
    months.dedup();
    layout.windows = months
        .into_iter()
        .map(|m| Window { name: scenario.start.plus(m as i32).to_string(), from: m, to: m })
        .collect();
    layout
}

fn take(run: &Run, layout: &Layout, part: Part) -> Taken {
    let regions = run.scenario.regions.len();
    let read = |arm: &ArmPart, place: usize| -> Vec<f64> {
        run.cells
            .iter()
            .map(|&(measure, group, month)| {
                debug_assert!(group < Group::ALL.len());
                let window = layout.windows.partition_point(|w| w.from < month);
                arm.windows[layout.window_at(place, group, window) + measure]
            })
            .collect()
    };
    let arms = part
        .arms
        .iter()
        .map(|arm| TakenArm {
            cells: read(arm, 0),
            communities: (regions..layout.places.len()).map(|place| read(arm, place)).collect(),
            spread: arm.spread.clone(),
        })
        .collect();
    Taken { failure: part.failure, arms }
}

/// The name of a run's file: the same question of the same model has the same name.
fn name_of(run: &Run, effort: Effort) -> String {
    let s = &run.scenario;
    let arms: Vec<_> = s
        .arms
        .iter()
        .map(|a| (a.control, &a.population, &a.communities, &a.parameters, &a.interventions))
        .collect();
    let asked = format!(
        "{MODEL_DIGEST} {:?} {:?} {:?} {:?}",
        (s.start, s.months, s.burn_in, s.seed, &s.regions),
        (effort.central, effort.draws_of(run), effort.communities),
        run.cells,
        arms,
    );
    format!("{}.part", &files::sha256_of(asked.as_bytes())[..20])
}

const MAGIC: &[u8; 8] = b"BERDPAT1";

fn save(file: &Path, lived: &Lived) -> io::Result<()> {
    let bytes = postcard::to_stdvec(lived).map_err(io::Error::other)?;
    let packed = zstd::bulk::compress(&bytes, 3)?;
    files::replace(file, Kind::Part, &Faults::default(), |out| {
        out.write_all(MAGIC)?;
        out.write_all(&(bytes.len() as u64).to_le_bytes())?;
        out.write_all(&Sha256::digest(&packed))?;
        out.write_all(&packed)
    })
}

/// A saved run; `None` where there is none, or a damaged one, which is then done again.
fn open(file: &Path) -> Option<Lived> {
    let bytes = std::fs::read(file).ok()?;
    let (head, packed) = bytes.split_at_checked(48)?;
    let size = u64::from_le_bytes(head[8..16].try_into().ok()?);
    if &head[..8] != MAGIC || Sha256::digest(packed)[..] != head[16..48] {
        return None;
    }
    let bytes = zstd::bulk::decompress(packed, usize::try_from(size).ok()?).ok()?;
    postcard::from_bytes(&bytes).ok()
}
