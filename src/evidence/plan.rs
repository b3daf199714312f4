//! Which worlds must be lived for some rows: rows with one base scenario share their runs, and an arm
//! that several rows name is lived once.

use std::collections::BTreeSet;

use super::Chosen;
use super::quantity::Cell;
use super::worlds::{Variant, World};
use crate::model::setup::{Arm, Scenario};
use crate::scenario::Problems;

/// A world to be lived: its arms, and what is read of them.
#[derive(Clone, Debug)]
pub struct Run {
    /// The scenario with the arms that are needed, the control first.
    pub scenario: Scenario,
    /// What is read of each arm, in order.
    pub cells: Vec<Vec<Cell>>,
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
    let mut runs: Vec<(&World, Run)> = Vec::new();
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
        let run = match runs.iter().position(|(w, _)| w.is_that_of(world)) {
            Some(run) => run,
            None => {
                let arms = vec![scenario.control().clone()];
                let scenario = Scenario { arms, ..scenario.clone() };
                let run = Run { scenario, cells: vec![Vec::new()], rows: Vec::new() };
                runs.push((world, run));
                runs.len() - 1
            }
        };
        let run = &mut runs[run].1;
        let read = declared.quantity.cells(run.scenario.start, run.scenario.months);
        let mut weights = Vec::new();
        for (name, weight) in &declared.arms {
            let arm = run.place_of(scenario, name);
            weights.push((arm, *weight));
            let all: BTreeSet<Cell> = run.cells[arm].iter().chain(&read).copied().collect();
            run.cells[arm] = all.into_iter().collect();
        }
        let reference = match &world.reference {
            Some(name) => run.place_of(scenario, name),
            None => 0,
        };
        run.rows.push(Served { row, weights, reference });
    }
    Ok(runs.into_iter().map(|(_, run)| run).collect())
}

impl Run {
    /// The place of a world's arm among those to be lived; put there when no equal one is.
    fn place_of(&mut self, world: &Scenario, name: &str) -> usize {
        // The reader has checked that rows name only arms that are there.
        let Some(arm) = world.arms.iter().find(|a| a.name == name) else { return 0 };
        let same = |other: &Arm| {
            other.population == arm.population
                && other.communities == arm.communities
                && other.trades == arm.trades
                && other.parameters == arm.parameters
                && other.interventions == arm.interventions
        };
        let lived = &mut self.scenario.arms;
        lived.iter().position(same).unwrap_or_else(|| {
            lived.push(Arm { control: false, ..arm.clone() });
            self.cells.push(Vec::new());
            lived.len() - 1
        })
    }

    /// Are there assumptions to draw?
    pub fn has_draws(&self) -> bool {
        self.scenario.arms.iter().any(|a| a.parameters.has_distributions())
    }

    /// Household-months of one replicate in which some arms are lived, burn-in included.
    pub fn household_months(&self, arms: impl Iterator<Item = usize>) -> u64 {
        let s = &self.scenario;
        let people =
            |arm: &Arm| arm.communities.iter().map(|c| u64::from(c.households)).sum::<u64>();
        let control = s.control();
        let lived: u64 = arms
            .map(|k| &s.arms[k])
            .map(|arm| {
                let settled = if arm.same_people(control) { 0 } else { s.burn_in };
                people(arm) * u64::from(s.months + settled)
            })
            .sum();
        lived + people(control) * u64::from(s.burn_in)
    }
}
