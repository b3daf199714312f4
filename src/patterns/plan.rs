//! Which worlds must be lived for some rows: rows with one base scenario share their runs, and an arm
//! that several rows name is lived once.

use std::collections::BTreeSet;

use super::Chosen;
use super::quantity::Cell;
use super::worlds::{Variant, World};
use crate::scenario::{Arm, Problems, Scenario};

/// A world to be lived: its arms, and what is read of them.
#[derive(Clone, Debug)]
pub struct Run {
    /// The scenario with the arms that are needed, the control first.
    pub scenario: Scenario,
    /// What is read of every arm, in order.
    pub cells: Vec<Cell>,
    /// The rows that it serves.
    pub rows: Vec<Served>,
}

/// Where the arms of a row are in a run.
#[derive(Clone, Debug)]
pub struct Served {
    /// The row, by its place among those chosen.
    pub row: usize,
    /// Arms with their weights.
    pub weights: Vec<(usize, f64)>,
    /// The arm whose spread across households is one sd.
    pub reference: usize,
}

/// The runs for the rows `wanted` (by their places among those chosen) under a variant.
pub fn plan(
    chosen: &[Chosen<'_>],
    wanted: &[usize],
    variant: &Variant,
) -> Result<Vec<Run>, Problems> {
    let mut runs: Vec<(&World, Run, BTreeSet<Cell>)> = Vec::new();
    let mut loaded: Vec<(&World, Scenario)> = Vec::new();
    for &row in wanted {
        let Chosen { study, row: declared } = chosen[row];
        let world = chosen[row].world();
        let at = match loaded.iter().position(|(w, _)| std::ptr::eq(*w, world)) {
            Some(at) => at,
            None => {
                loaded.push((world, world.load(variant, &study.file, &study.text)?));
                loaded.len() - 1
            }
        };
        let scenario = &loaded[at].1;
        let same = |w: &World| w.base == world.base && changes(w) == changes(world);
        let run = match runs.iter().position(|(w, ..)| same(w)) {
            Some(run) => run,
            None => {
                let arms = vec![scenario.control().clone()];
                let scenario = Scenario { arms, ..scenario.clone() };
                let run = Run { scenario, cells: Vec::new(), rows: Vec::new() };
                runs.push((world, run, BTreeSet::new()));
                runs.len() - 1
            }
        };
        let (_, run, cells) = &mut runs[run];
        let mut arm = |name: &str| place_of(&mut run.scenario, scenario, name);
        let weights = declared.arms.iter().map(|(name, w)| (arm(name), *w)).collect();
        let reference = world.reference.as_deref().map_or(0, &mut arm);
        run.rows.push(Served { row, weights, reference });
        cells.extend(declared.quantity.cells(run.scenario.start, run.scenario.months));
    }
    let finished = |(_, run, cells): (&World, Run, BTreeSet<Cell>)| Run {
        cells: cells.into_iter().collect(),
        ..run
    };
    Ok(runs.into_iter().map(finished).collect())
}

fn changes(world: &World) -> Vec<(&str, &str)> {
    world.set.iter().map(|c| (c.key.as_str(), c.value.as_str())).collect()
}

/// The place of a world's arm among those to be lived; put there when no equal one is.
fn place_of(lived: &mut Scenario, world: &Scenario, name: &str) -> usize {
    // The reader has checked that rows name only arms that are there.
    let Some(arm) = world.arms.iter().find(|a| a.name == name) else { return 0 };
    let same = |other: &Arm| {
        other.population == arm.population
            && other.communities == arm.communities
            && other.parameters == arm.parameters
            && other.interventions == arm.interventions
    };
    lived.arms.iter().position(same).unwrap_or_else(|| {
        lived.arms.push(Arm { control: false, ..arm.clone() });
        lived.arms.len() - 1
    })
}

impl Run {
    /// Are there assumptions to draw?
    pub fn has_draws(&self) -> bool {
        self.scenario.arms.iter().any(|a| a.parameters.has_distributions())
    }

    /// Household-months of one replicate, burn-in included.
    pub fn household_months(&self) -> u64 {
        let s = &self.scenario;
        let people =
            |arm: &Arm| arm.communities.iter().map(|c| u64::from(c.households)).sum::<u64>();
        let control = s.control();
        s.arms
            .iter()
            .map(|arm| {
                let settled = arm.control || !arm.same_people(control);
                people(arm) * u64::from(s.months + if settled { s.burn_in } else { 0 })
            })
            .sum()
    }
}
