//! From parts to an answer: summaries over replicates, paired effects, failures.
//!
//! What must stay true: parts are read in the order of their numbers, a few places at a time, so
//! the answer does not depend on who finished first and memory does not grow with replicates.

use std::io;
use std::ops::Range;

use rayon::prelude::*;

use crate::core::random::{Event, Luck, REGION};
use crate::measures::{COUNT, Group, Id, MEASURES};
use crate::model::setup::{PARAMETERS, Scenario};
use crate::scenario::ParameterValue;
use crate::study::answer::{Answer, Effect, Stat};
use crate::study::effects::{Judge, Sides, effect};
use crate::study::influence::influence;
use crate::study::stats;
use crate::study::store::{Head, Store};

/// Values held at a time (8 bytes each).
const BUDGET: usize = 24 << 20;

/// Share of replicates that may fail before no verdict is given.
pub const TOLERATED: f64 = 0.01;

/// The replicates of a run: their parts' heads, in order of their numbers.
#[derive(Clone, Debug)]
pub struct Replicates {
    /// With every parameter central.
    pub central: Vec<Head>,
    /// With assumptions drawn.
    pub drawn: Vec<Head>,
}

impl Replicates {
    /// Numbers of the central replicates that succeeded.
    pub fn central_done(&self) -> Vec<u32> {
        done(&self.central)
    }

    /// Numbers of the drawn replicates that succeeded.
    pub fn drawn_done(&self) -> Vec<u32> {
        done(&self.drawn)
    }

    /// Number, drawn, cause of those that failed.
    pub fn failures(&self) -> Vec<(u32, bool, String)> {
        self.central
            .iter()
            .chain(&self.drawn)
            .filter_map(|h| Some((h.replicate, h.drawn, h.failure.clone()?)))
            .collect()
    }

    /// Share of replicates that failed.
    pub fn failed_share(&self) -> f64 {
        let all = self.central.len() + self.drawn.len();
        if all == 0 { 0.0 } else { self.failures().len() as f64 / all as f64 }
    }

    /// Household-months simulated for them.
    pub fn household_months(&self) -> u64 {
        self.central.iter().chain(&self.drawn).map(|h| h.household_months).sum()
    }
}

fn done(heads: &[Head]) -> Vec<u32> {
    heads.iter().filter(|h| h.failure.is_none()).map(|h| h.replicate).collect()
}

/// The answer of a run whose parts are all there.
pub fn answer(store: &Store, scenario: &Scenario, replicates: &Replicates) -> io::Result<Answer> {
    answer_within(BUDGET, store, scenario, replicates)
}

/// The same, holding no more than about `budget` values at a time, which changes nothing else.
#[doc(hidden)]
pub fn answer_within(
    budget: usize,
    store: &Store,
    scenario: &Scenario,
    replicates: &Replicates,
) -> io::Result<Answer> {
    let central = replicates.central_done();
    let drawn = replicates.drawn_done();
    let control = scenario.arms.iter().position(|a| a.control).unwrap_or(0);
    let control_sd = control_sd(store, control, &central)?;
    let drifts: Vec<f64> = replicates
        .central
        .iter()
        .filter(|h| h.failure.is_none() && !h.drift.is_nan())
        .map(|h| h.drift)
        .collect();
    let mut stats = Vec::new();
    for arm in 0..scenario.arms.len() {
        stats.push(stats_of(budget, store, arm, &central)?);
    }
    let work = Work {
        budget,
        store,
        scenario,
        control,
        control_sd: &control_sd,
        may_judge: replicates.failed_share() <= TOLERATED,
    };
    Ok(Answer {
        scenario: scenario.clone(),
        layout: store.layout().clone(),
        stats,
        control_sd,
        effects: work.effects(&central, &drawn)?,
        failures: replicates.failures(),
        replicates: (central.len(), drawn.len()),
        drift: stats::mean(&drifts),
        influence: influences(store, scenario, control, &drawn)?,
        looks: Vec::new(),
    })
}

/// How closely the effects that the verdict is about follow each assumption that was varied.
fn influences(
    store: &Store,
    scenario: &Scenario,
    control: usize,
    drawn: &[u32],
) -> io::Result<Vec<(usize, f64)>> {
    let layout = store.layout();
    let window = layout.judged(scenario.verdict);
    let Some(window) = window.filter(|_| !drawn.is_empty()) else { return Ok(Vec::new()) };
    let at = layout.window_at(0, Group::All as usize, window);
    let of_arms: Vec<Vec<Vec<f64>>> = (0..scenario.arms.len())
        .map(|arm| {
            let read = |&r: &u32| store.open(r, true)?.windows(arm, 0..1);
            drawn.par_iter().map(read).collect::<io::Result<_>>()
        })
        .collect::<io::Result<_>>()?;
    let headline = || {
        // in the order of the columns, which is the order of the sums
        Id::ALL.into_iter().filter(|id| scenario.headline.contains(id))
    };
    let effects: Vec<Vec<f64>> = (0..of_arms.len())
        .filter(|arm| *arm != control)
        .flat_map(|arm| headline().map(move |id| (arm, id as usize)))
        .map(|(arm, measure)| {
            let sides = of_arms[arm].iter().zip(&of_arms[control]);
            sides.map(|(here, there)| here[at + measure] - there[at + measure]).collect()
        })
        .collect();
    let given = scenario.arms[control].parameters.0.iter().zip(PARAMETERS).enumerate();
    let varied = given.filter_map(|(place, (value, spec))| match value {
        ParameterValue::Drawn(dist) => Some((place, dist, spec)),
        ParameterValue::Fixed(_) => None,
    });
    Ok(varied
        .map(|(place, dist, spec)| {
            let of = |r: &u32| {
                let numbers = Luck::new(scenario.seed, *r).community(REGION);
                let value = dist.quantile(numbers.named(Event::Assumption, spec.key));
                value.clamp(spec.low, spec.high)
            };
            let values: Vec<f64> = drawn.iter().map(of).collect();
            (place, influence(&values, &effects))
        })
        .collect())
}

/// Mean standard deviation across households of an arm at the end line, by measure.
pub(super) fn control_sd(
    store: &Store,
    control: usize,
    central: &[u32],
) -> io::Result<[f64; COUNT]> {
    let spreads: Vec<Vec<f64>> = central
        .par_iter()
        .map(|&r| store.open(r, false)?.spread(control))
        .collect::<io::Result<_>>()?;
    Ok(std::array::from_fn(|measure| {
        let defined: Vec<f64> =
            spreads.iter().map(|s| s[measure]).filter(|v| !v.is_nan()).collect();
        stats::mean(&defined)
    }))
}

/// The places, in batches such that `columns` values a place fit the budget.
fn batches(budget: usize, places: usize, columns: usize) -> impl Iterator<Item = Range<usize>> {
    let at_a_time = (budget / columns.max(1)).max(1);
    (0..places).step_by(at_a_time).map(move |from| from..(from + at_a_time).min(places))
}

fn stats_of(budget: usize, store: &Store, arm: usize, central: &[u32]) -> io::Result<Vec<Stat>> {
    let layout = store.layout();
    let a_place = layout.monthly_at(1, 0, 0);
    let mut out = Vec::with_capacity(layout.monthly_len());
    for places in batches(budget, layout.places.len(), a_place * central.len()) {
        let values: Vec<Vec<f64>> = central
            .par_iter()
            .map(|&r| store.open(r, false)?.monthly(arm, places.clone()))
            .collect::<io::Result<_>>()?;
        let summaries = (0..places.len() * a_place)
            .into_par_iter()
            .map(|at| stats::stat(values.iter().map(|v| v[at])));
        out.par_extend(summaries);
    }
    Ok(out)
}

struct Work<'a> {
    budget: usize,
    store: &'a Store,
    scenario: &'a Scenario,
    control: usize,
    control_sd: &'a [f64; COUNT],
    may_judge: bool,
}

/// The window values of one arm: `[replicate][position]`.
type Values = Vec<Vec<f64>>;

impl Work<'_> {
    fn effects(&self, central: &[u32], drawn: &[u32]) -> io::Result<Vec<Effect>> {
        let layout = self.store.layout();
        let a_place = layout.window_at(1, 0, 0);
        let arms = self.scenario.arms.len();
        let mut of_arms: Vec<Vec<Effect>> = vec![Vec::new(); arms];
        // Two arms are held at a time.
        let columns = a_place * (central.len() + drawn.len()) * 2;
        for places in batches(self.budget, layout.places.len(), columns) {
            let read = |arm: usize, numbers: &[u32], drawn: bool| -> io::Result<Values> {
                numbers
                    .par_iter()
                    .map(|&r| self.store.open(r, drawn)?.windows(arm, places.clone()))
                    .collect()
            };
            let control = (read(self.control, central, false)?, read(self.control, drawn, true)?);
            for (arm, out) in of_arms.iter_mut().enumerate().filter(|(a, _)| *a != self.control) {
                let arm_values = (read(arm, central, false)?, read(arm, drawn, true)?);
                out.par_extend(
                    (0..places.len() * a_place)
                        .into_par_iter()
                        .map(|i| self.one(arm, places.start, i, &arm_values, &control)),
                );
            }
        }
        Ok(of_arms.into_iter().flatten().collect())
    }

    /// The `i`th effect, in the order place, group, measure, window. (Values are in the order
    /// place, group, window, measure.)
    fn one(
        &self,
        arm: usize,
        first: usize,
        i: usize,
        values: &(Values, Values),
        control: &(Values, Values),
    ) -> Effect {
        let layout = self.store.layout();
        let windows = layout.windows.len();
        let (window, rest) = (i % windows, i / windows);
        let (measure, rest) = (rest % COUNT, rest / COUNT);
        let (group, place) = (rest % Group::ALL.len(), rest / Group::ALL.len());
        let at = layout.window_at(place, group, window) + measure;
        let column = |v: &Values| v.iter().map(|r| r[at]).collect::<Vec<f64>>();
        let (here, there) = (&self.scenario.arms[arm], &self.scenario.arms[self.control]);
        let found = effect(
            Sides {
                arm: &column(&values.0),
                control: &column(&control.0),
                drawn_arm: &column(&values.1),
                drawn_control: &column(&control.1),
            },
            Judge {
                measure: &MEASURES[measure],
                control_sd: self.control_sd[measure],
                paired: here.same_people(there),
                may_judge: self.may_judge,
            },
        );
        Effect { arm, place: first + place, group, measure, window, ..found }
    }
}
