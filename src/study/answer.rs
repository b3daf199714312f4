//! What figures and report are drawn from: summaries over replicates and paired effects.

use crate::measures::{COUNT, Group};
use crate::model::setup::Scenario;
use crate::study::layout::Layout;

/// A value over the replicates of an arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stat {
    /// Mean over replicates (NaN = not defined).
    pub mean: f64,
    /// Standard deviation over replicates, n − 1.
    pub sd: f64,
    /// 5 % quantile (type 7).
    pub p05: f64,
    /// Median.
    pub p50: f64,
    /// 95 % quantile.
    pub p95: f64,
}

/// An arm against the control, for one place, group, measure and window.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Index of the arm in the scenario.
    pub arm: usize,
    /// Index of the place in the layout.
    pub place: usize,
    /// Index into [`Group::ALL`].
    pub group: usize,
    /// Index into the measures.
    pub measure: usize,
    /// Index of the window in the layout.
    pub window: usize,
    /// Pairs of replicates.
    pub pairs: usize,
    /// Mean effect, in the measure's unit.
    pub mean: f64,
    /// 95 % Monte Carlo interval: of random draws alone.
    pub lo: f64,
    /// Its upper end.
    pub hi: f64,
    /// 95 % interval of random draws and assumptions; NaN when no assumption was drawn.
    pub lo_assumptions: f64,
    /// Its upper end.
    pub hi_assumptions: f64,
    /// Share of pairs in the good direction, ties half; NaN when the measure has none.
    pub p_benefit: f64,
    /// Replicates needed for a half-width of 0.05 control sd.
    pub n_halfwidth: f64,
    /// Replicates needed for the present mean to exclude zero.
    pub n_sign: f64,
    /// Paired by replicate, or Welch.
    pub paired: bool,
    /// The effect in standard deviations across households of the control arm at the end line; NaN
    /// when the measure has none.
    pub in_sd: f64,
    /// What may be said of it.
    pub verdict: Verdict,
}

/// What may be said of an effect: it needs both intervals to exclude zero and the effect to reach
/// the measure's smallest effect of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// In the good direction, and worth acting on.
    Benefit,
    /// In the bad direction, and worth acting on.
    Harm,
    /// No difference to act on.
    NoDifference,
    /// The measure has no good direction, or is not defined here.
    NotJudged,
}

/// A finished run, ready to be drawn and reported.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The scenario that was run.
    pub scenario: Scenario,
    /// Places, months, windows.
    pub layout: Layout,
    /// `stats[arm][layout.monthly_at(place, group, month) + measure]`, over the central replicates.
    pub stats: Vec<Vec<Stat>>,
    /// Standard deviation across households of the control arm at the end line, by measure; NaN
    /// where none.
    pub control_sd: [f64; COUNT],
    /// Every effect, ordered by arm, place, group, measure, window.
    pub effects: Vec<Effect>,
    /// Replicates that failed: number, drawn, cause.
    pub failures: Vec<(u32, bool, String)>,
    /// Central replicates used, and assumption draws used.
    pub replicates: (usize, usize),
    /// Mean change of turnout over the last year of the burn-in.
    pub drift: f64,
    /// How closely the answer follows each assumption that was varied: its place in the parameters, and
    /// a share (see [`crate::study::influence`]); NaN where it cannot be told.
    pub influence: Vec<(usize, f64)>,
    /// The place of each arm among those of the file that are not the control, from 0, by which it looks
    /// the same in every run of the scenario, however many arms are run; empty where all are.
    pub looks: Vec<usize>,
}

impl Answer {
    /// Which measures say anything: somewhere, in some arm, defined and not 0. The others belong to what
    /// the scenario has not, such as loans, and would only fill the tables for reading.
    pub fn present(&self) -> [bool; COUNT] {
        let mut present = [false; COUNT];
        for stats in &self.stats {
            for row in stats.chunks(COUNT) {
                for (present, s) in present.iter_mut().zip(row) {
                    *present |= s.mean.abs() > 0.0 || s.sd > 0.0;
                }
            }
        }
        present
    }

    /// Lets every arm look as in a run of all arms, whose names are given without the control's.
    pub fn looks_of(&mut self, of_file: &[String]) {
        let arms = self.scenario.arms.iter();
        let place = |name: &String| of_file.iter().position(|other| other == name).unwrap_or(0);
        self.looks = arms.map(|arm| place(&arm.name)).collect();
    }

    /// The statistics of one arm, place, group, month and measure.
    pub fn stat(
        &self,
        arm: usize,
        place: usize,
        group: Group,
        month: usize,
        measure: usize,
    ) -> &Stat {
        &self.stats[arm][self.layout.monthly_at(place, group as usize, month) + measure]
    }

    /// The effect of one arm, place, group, measure and window, if the arm is not the control.
    pub fn effect(
        &self,
        arm: usize,
        place: usize,
        group: Group,
        measure: usize,
        window: usize,
    ) -> Option<&Effect> {
        let key = (arm, place, group as usize, measure, window);
        self.effects
            .binary_search_by(|e| (e.arm, e.place, e.group, e.measure, e.window).cmp(&key))
            .ok()
            .map(|at| &self.effects[at])
    }
}
