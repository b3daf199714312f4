//! A row, scored: paired effect, two intervals, the size in two kinds of standard deviation, and one
//! of four verdicts.
//!
//! *Matched*: the sign is the claim's, both intervals exclude zero, and the effect reaches the smallest
//! effect of interest. *Null*: the whole interval with parameter uncertainty lies inside the smallest
//! effect of interest. *Opposed*: the wrong sign, both intervals exclude zero. Anything else is *not
//! shown*. A claim of no difference is matched where a difference would be null, opposed where both
//! intervals lie outside the smallest effect of interest on one side; a range is matched where both
//! intervals lie within it, opposed where both lie outside it on one side.
//!
//! Where no parameter is drawn there is one interval, the Monte Carlo interval.

use super::live::{Lived, Taken};
use super::plan::{Run, Served};
use super::quantity::{Cell, Scale, Take};
use super::{Expect, Row};
use crate::core::text::catalogue::{Text, evidence};
use crate::measures::MEASURES;
use crate::study::effects::{self, Judge, Sides};
use crate::study::gather::TOLERATED;
use crate::study::stats;

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As claimed.
    Matched,
    /// No difference of interest.
    Null,
    /// The other way.
    Opposed,
    /// Neither.
    NotShown,
    /// Not defined: nothing could be compared, or too many replicates failed.
    Undefined,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 5] =
        [Verdict::Matched, Verdict::Null, Verdict::Opposed, Verdict::NotShown, Verdict::Undefined];

    /// Its word in tables that are kept (CSV).
    pub fn word(self) -> &'static str {
        ["matched", "null", "opposed", "not shown", "not defined"][self as usize]
    }

    /// The verdict of this word.
    pub fn of_word(word: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|v| v.word() == word)
    }

    /// Its words for people.
    pub fn text(self) -> Text {
        match self {
            Verdict::Matched => evidence::verdict_matched,
            Verdict::Null => evidence::verdict_null,
            Verdict::Opposed => evidence::verdict_opposed,
            Verdict::NotShown => evidence::verdict_not_shown,
            Verdict::Undefined => evidence::verdict_undefined,
        }
    }
}

/// A row's numbers in one run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Pairs of central replicates.
    pub pairs: usize,
    /// Mean difference.
    pub effect: f64,
    /// 95 % Monte Carlo interval.
    pub monte_carlo: (f64, f64),
    /// 95 % interval with the uncertainty of parameters; NaN where none are drawn.
    pub both: (f64, f64),
    /// The smallest effect of interest, in the quantity's unit.
    pub smallest: f64,
    /// Standard deviation across households of the reference arm in the last month; NaN where none.
    pub sd: f64,
    /// Hedges' g on the standard deviation between communities.
    pub g: f64,
    /// What came out.
    pub verdict: Verdict,
}

/// Scores a row by the run that served it; `sd` is one standard deviation in another run, where the model is
/// changed in this one.
pub fn score(row: &Row, run: &Run, served: &Served, lived: &Lived, sd: Option<f64>) -> Score {
    let central = differences(row, run, served, &lived.central);
    let drawn = differences(row, run, served, &lived.drawn);
    let sd = sd.unwrap_or_else(|| spread(row, served, &lived.central));
    let zeros = vec![0.0; central.len().max(drawn.len())];
    let sides = Sides {
        arm: &central,
        control: &zeros[..central.len()],
        drawn_arm: &drawn,
        drawn_control: &zeros[..drawn.len()],
    };
    let measure = &MEASURES[row.quantity.measure];
    let judge = Judge { measure, control_sd: sd, paired: true, may_judge: false };
    let e = effects::effect(sides, judge);
    let smallest = row.smallest.of(sd);
    let (monte_carlo, both) = ((e.lo, e.hi), (e.lo_assumptions, e.hi_assumptions));
    let fails = |t: &&Taken| served.weights.iter().any(|&(arm, _)| t.arms[arm].is_none());
    let failed = lived.central.iter().chain(&lived.drawn).filter(fails).count();
    let all = lived.central.len() + lived.drawn.len();
    let verdict = if failed as f64 > TOLERATED * all as f64 {
        Verdict::Undefined
    } else {
        verdict(row, e.mean, monte_carlo, both, sd)
    };
    let g = hedges_g(row, run, served, &lived.central, e.mean);
    Score { pairs: e.pairs, effect: e.mean, monte_carlo, both, smallest, sd, g, verdict }
}

fn cell<'a>(cells: &'a [Cell], values: &'a [f64]) -> impl Fn(Cell) -> f64 + 'a {
    move |cell| cells.binary_search(&cell).map_or(f64::NAN, |at| values[at])
}

/// The weighted sum over arms, by replicate; NaN where it is not defined.
fn differences(row: &Row, run: &Run, served: &Served, replicates: &[Taken]) -> Vec<f64> {
    let of = |taken: &Taken, arm: usize| match &taken.arms[arm] {
        None => f64::NAN,
        Some(values) => {
            let spread = values.spread[row.quantity.measure];
            row.quantity.of(&run.scenario, cell(&run.cells[arm], &values.cells), spread)
        }
    };
    let sum = |taken: &Taken| served.weights.iter().map(|&(arm, w)| w * of(taken, arm)).sum();
    replicates.iter().map(sum).collect()
}

/// Mean over replicates of the reference arm's spread across households.
fn spread(row: &Row, served: &Served, replicates: &[Taken]) -> f64 {
    let good = replicates.iter().filter_map(|t| t.arms[served.reference].as_ref());
    let all: Vec<f64> = good.map(|arm| arm.spread[row.quantity.measure]).collect();
    stats::mean(&all)
}

/// The effect in standard deviations between communities (of all replicates, pooled over the row's
/// arms), with the correction for small numbers.
fn hedges_g(row: &Row, run: &Run, served: &Served, replicates: &[Taken], effect: f64) -> f64 {
    if row.quantity.take.is_across_households() {
        return f64::NAN;
    }
    let (mut squares, mut df) = (0.0, 0.0);
    for &(arm, _) in &served.weights {
        let communities = replicates
            .iter()
            .filter_map(|t| t.arms[arm].as_ref())
            .flat_map(|taken| &taken.communities)
            .map(|v| row.quantity.of(&run.scenario, cell(&run.cells[arm], v), f64::NAN));
        let values: Vec<f64> = communities.filter(|v| v.is_finite()).collect();
        if values.len() > 1 {
            let (sd, n) = (stats::sd(&values), values.len() as f64 - 1.0);
            squares += n * sd * sd;
            df += n;
        }
    }
    let sd = (squares / df).sqrt();
    if sd > 0.0 { effect / sd * (1.0 - 3.0 / (4.0 * df - 1.0)) } else { f64::NAN }
}

fn verdict(row: &Row, effect: f64, monte_carlo: (f64, f64), both: (f64, f64), sd: f64) -> Verdict {
    let wide = if both.0.is_nan() { monte_carlo } else { both };
    let smallest = row.smallest.of(sd);
    if [effect, monte_carlo.0, monte_carlo.1, wide.0, wide.1, smallest].iter().any(|v| v.is_nan()) {
        return Verdict::Undefined;
    }
    let above = |x: f64| monte_carlo.0 > x && wide.0 > x;
    let below = |x: f64| monte_carlo.1 < x && wide.1 < x;
    let inside = wide.0 > -smallest && wide.1 < smallest;
    let sided = |as_claimed: bool, opposed: bool| {
        if as_claimed && effect.abs() >= smallest {
            Verdict::Matched
        } else if opposed {
            Verdict::Opposed
        } else if inside {
            Verdict::Null
        } else {
            Verdict::NotShown
        }
    };
    match row.expect {
        Expect::Plus => sided(above(0.0), below(0.0)),
        Expect::Minus => sided(below(0.0), above(0.0)),
        Expect::Null if inside => Verdict::Matched,
        Expect::Null if above(smallest) || below(-smallest) => Verdict::Opposed,
        Expect::Between(low, high) => {
            let (low, high) = (low.of(sd), high.of(sd));
            if above(low) && below(high) {
                Verdict::Matched
            } else if below(low) || above(high) {
                Verdict::Opposed
            } else {
                Verdict::NotShown
            }
        }
        Expect::Null => Verdict::NotShown,
    }
}

impl Score {
    /// Lies all of both intervals inside the smallest effect of interest?
    pub fn too_small(&self) -> bool {
        let wide = if self.both.0.is_nan() { self.monte_carlo } else { self.both };
        wide.0 > -self.smallest && wide.1 < self.smallest
    }

    /// Does the mean alone have the sign claimed (or lie where it should)?
    pub fn sign_holds(&self, row: &Row) -> bool {
        match row.expect {
            Expect::Plus => self.effect > 0.0,
            Expect::Minus => self.effect < 0.0,
            Expect::Null => self.effect.abs() < self.smallest,
            Expect::Between(low, high) => {
                (low.of(self.sd)..=high.of(self.sd)).contains(&self.effect)
            }
        }
    }

    /// The effect in sd across households; NaN where the quantity has another unit.
    pub fn in_sd(&self, row: &Row) -> f64 {
        let q = &row.quantity;
        let level = q.scale == Scale::Level;
        let of_values = matches!(q.take, Take::Mean | Take::Highest | Take::Lowest);
        if level && of_values && self.sd > 0.0 { self.effect / self.sd } else { f64::NAN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Grade;
    use crate::evidence::quantity::{Amount, Quantity, Window};
    use crate::measures::Group;
    use crate::scenario::document::Place;

    fn row(expect: Expect) -> Row {
        Row {
            id: "X".into(),
            claim: String::new(),
            needs: String::new(),
            grade: Grade::Measured,
            world: 0,
            arms: Vec::new(),
            quantity: Quantity {
                measure: 0,
                group: Group::All,
                less_group: None,
                at: Window::End,
                since: None,
                take: Take::Mean,
                scale: Scale::Level,
            },
            expect,
            smallest: Amount { value: 0.1, in_sd: true },
            fixed_by: None,
            sharper: Vec::new(),
            off: Vec::new(),
            place: Place::file(0..0),
        }
    }

    const NONE: (f64, f64) = (f64::NAN, f64::NAN);

    fn of(expect: Expect, effect: f64, monte_carlo: (f64, f64), both: (f64, f64)) -> Verdict {
        verdict(&row(expect), effect, monte_carlo, both, 1.0)
    }

    #[test]
    fn a_match_needs_the_sign_both_intervals_and_an_effect_of_interest() {
        let plus = |effect, monte_carlo, both| of(Expect::Plus, effect, monte_carlo, both);
        assert_eq!(plus(0.2, (0.1, 0.3), (0.05, 0.4)), Verdict::Matched);
        assert_eq!(plus(0.2, (0.1, 0.3), NONE), Verdict::Matched);
        // One of the intervals does not exclude zero.
        assert_eq!(plus(0.2, (0.1, 0.3), (-0.05, 0.4)), Verdict::NotShown);
        assert_eq!(plus(0.2, (-0.1, 0.5), (0.1, 0.4)), Verdict::NotShown);
        // Clear, and too small; with an interval that leaves the band it is not null either.
        assert_eq!(plus(0.05, (0.04, 0.06), (0.01, 0.09)), Verdict::Null);
        assert_eq!(plus(0.09, (0.08, 0.1), (0.01, 0.17)), Verdict::NotShown);
        assert_eq!(plus(-0.02, (-0.03, -0.01), (-0.04, -0.01)), Verdict::Opposed);
        assert_eq!(of(Expect::Minus, -0.2, (-0.3, -0.1), NONE), Verdict::Matched);
        assert_eq!(of(Expect::Minus, 0.2, (0.1, 0.3), NONE), Verdict::Opposed);
        assert_eq!(plus(f64::NAN, NONE, NONE), Verdict::Undefined);
    }

    #[test]
    fn no_difference_is_shown_by_equivalence_and_not_by_a_wide_interval() {
        let null = |effect, monte_carlo, both| of(Expect::Null, effect, monte_carlo, both);
        assert_eq!(null(0.01, (0.0, 0.02), (-0.09, 0.09)), Verdict::Matched);
        assert_eq!(null(0.01, (0.0, 0.02), (-0.2, 0.2)), Verdict::NotShown);
        assert_eq!(null(0.3, (0.25, 0.35), (0.2, 0.4)), Verdict::Opposed);
        assert_eq!(null(0.3, (0.25, 0.35), (0.05, 0.5)), Verdict::NotShown);
    }

    #[test]
    fn a_range_is_matched_within_it_and_opposed_outside_it() {
        let sd = |value| Amount { value, in_sd: true };
        let range = Expect::Between(sd(0.0), sd(0.15));
        assert_eq!(of(range, 0.05, (0.04, 0.06), (0.01, 0.1)), Verdict::Matched);
        assert_eq!(of(range, 0.05, (0.04, 0.06), (-0.01, 0.1)), Verdict::NotShown);
        assert_eq!(of(range, 0.3, (0.2, 0.4), NONE), Verdict::Opposed);
        assert_eq!(of(range, -0.3, (-0.4, -0.2), NONE), Verdict::Opposed);
    }
}
