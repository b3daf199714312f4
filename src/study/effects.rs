//! The effect of an arm: arm − control, paired by replicate, with two intervals and a verdict.
//!
//! The Monte Carlo interval is Student's t over the central replicates. The wider one adds assumptions:
//! more replicates shrink the spread of random draws, but not what we do not know, so its half-width is
//! t · √(sd_A²/n_B + V), where V = max(0, sd_B² − sd_A²) is what the spread over drawn replicates
//! (B) has beyond that over central ones (A); its centre is the mean over drawn replicates.
//!
//! What must stay true: a value that is not defined is never a zero. A replicate in which either
//! side is not defined is no pair, and `pairs` says how many are left.

use crate::measures::{Good, Measure, Smallest};
use crate::study::answer::{Effect, Verdict};
use crate::study::stats::{mean, sd, t_interval, t975, welch};

/// Half-width, in control standard deviations, that `n_halfwidth` asks for.
const WANTED: f64 = 0.05;
/// Beyond so many replicates the number needed is given by the formula without a last search.
const MANY: f64 = 1e6;

/// The values that an effect is made of: one per replicate, the same replicates on both sides.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The arm, central replicates.
    pub arm: &'a [f64],
    /// The control, central replicates.
    pub control: &'a [f64],
    /// The arm, drawn replicates.
    pub drawn_arm: &'a [f64],
    /// The control, drawn replicates.
    pub drawn_control: &'a [f64],
}

/// How an effect is judged.
#[derive(Clone, Copy, Debug)]
pub struct Judge<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// Standard deviation across households of the control arm at the end line; NaN = none.
    pub control_sd: f64,
    /// Do the arms share population and ties?
    pub paired: bool,
    /// May a verdict be given at all? Not when too many replicates failed.
    pub may_judge: bool,
}

/// The effect; its indices (arm, place, group, measure, window) are the caller's to set.
pub fn effect(sides: Sides, judge: Judge) -> Effect {
    let (arm, control) = both_defined(sides.arm, sides.control);
    let (drawn_arm, drawn_control) = both_defined(sides.drawn_arm, sides.drawn_control);
    let differences = subtract(&arm, &control);
    let drawn = subtract(&drawn_arm, &drawn_control);
    let pairs = differences.len();
    let (n, average) = (pairs as f64, mean(&differences));
    let (lo, hi) = if judge.paired { t_interval(&differences) } else { welch(&arm, &control) };
    let spread = sd(&differences);
    let (lo_assumptions, hi_assumptions) = if drawn.is_empty() {
        (f64::NAN, f64::NAN)
    } else {
        let (all, n_drawn) = (sd(&drawn), drawn.len() as f64);
        let assumptions = all * all - spread * spread;
        // `max` would turn "not defined" into 0.
        let assumptions = if assumptions < 0.0 { 0.0 } else { assumptions };
        let half = t975(n.min(n_drawn) - 1.0) * (spread * spread / n_drawn + assumptions).sqrt();
        (mean(&drawn) - half, mean(&drawn) + half)
    };
    let in_sd = if judge.control_sd > 0.0 { average / judge.control_sd } else { f64::NAN };
    let mut effect = Effect {
        arm: 0,
        place: 0,
        group: 0,
        measure: 0,
        window: 0,
        pairs,
        mean: average,
        lo,
        hi,
        lo_assumptions,
        hi_assumptions,
        p_benefit: p_benefit(&differences, judge.measure.good),
        n_halfwidth: replicates_for(spread, WANTED * judge.control_sd, false),
        n_sign: replicates_for(spread, average.abs(), true),
        paired: judge.paired,
        in_sd,
        verdict: Verdict::NotJudged,
    };
    effect.verdict = verdict(&effect, judge);
    effect
}

fn both_defined(a: &[f64], b: &[f64]) -> (Vec<f64>, Vec<f64>) {
    a.iter().zip(b).filter(|(x, y)| !x.is_nan() && !y.is_nan()).map(|(&x, &y)| (x, y)).unzip()
}

fn subtract(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(x, y)| x - y).collect()
}

/// Share of pairs in the good direction, ties half.
fn p_benefit(differences: &[f64], good: Good) -> f64 {
    let sign = match good {
        Good::Up => 1.0,
        Good::Down => -1.0,
        Good::Neither => return f64::NAN,
    };
    let score = |d: &f64| match (d * sign).partial_cmp(&0.0) {
        Some(std::cmp::Ordering::Greater) => 1.0,
        Some(std::cmp::Ordering::Equal) => 0.5,
        _ => 0.0,
    };
    // 0 / 0 of no pairs is NaN, as it should be.
    differences.iter().map(score).sum::<f64>() / differences.len() as f64
}

/// The fewest replicates, at least two, with which the half-width is at most (or, when `below`,
/// less than) `width`; NaN when no number is enough or the spread is not known.
fn replicates_for(sd: f64, width: f64, below: bool) -> f64 {
    if sd.is_nan() || width.is_nan() || width <= 0.0 {
        return f64::NAN;
    }
    // The normal quantile is below every t: this is a lower bound, close to the answer.
    let ratio = t975(f64::INFINITY) * sd / width;
    let mut n = (ratio * ratio).ceil().max(2.0);
    while n < MANY {
        let half = t975(n - 1.0) * sd / n.sqrt();
        if half < width || (half == width && !below) {
            break;
        }
        n += 1.0;
    }
    n
}

/// Both intervals must exclude zero on the side of the mean, and the mean must reach the smallest
/// effect of interest. With one replicate there is no interval, hence nothing to judge.
fn verdict(effect: &Effect, judge: Judge) -> Verdict {
    let smallest = match judge.measure.smallest {
        Smallest::Sd(share) if judge.control_sd > 0.0 => share * judge.control_sd,
        Smallest::Unit(least) => least,
        _ => return Verdict::NotJudged,
    };
    let better = match judge.measure.good {
        Good::Up => 1.0,
        Good::Down => -1.0,
        Good::Neither => return Verdict::NotJudged,
    };
    if !judge.may_judge || effect.lo.is_nan() || effect.hi.is_nan() {
        return Verdict::NotJudged;
    }
    let clear = |lo: f64, hi: f64| {
        (lo.is_nan() || hi.is_nan())
            || (effect.mean > 0.0 && lo > 0.0)
            || (effect.mean < 0.0 && hi < 0.0)
    };
    let clear = clear(effect.lo, effect.hi) && clear(effect.lo_assumptions, effect.hi_assumptions);
    if !clear || effect.mean.abs() < smallest {
        Verdict::NoDifference
    } else if effect.mean * better > 0.0 {
        Verdict::Benefit
    } else {
        Verdict::Harm
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{Id, MEASURES};

    const WIDE: Judge = Judge {
        measure: &MEASURES[Id::Turnout as usize],
        control_sd: 1.0,
        paired: true,
        may_judge: true,
    };

    fn of(differences: &[f64], drawn: &[f64], judge: Judge) -> Effect {
        let (zero, none) = (vec![0.0; differences.len()], vec![0.0; drawn.len()]);
        effect(
            Sides { arm: differences, control: &zero, drawn_arm: drawn, drawn_control: &none },
            judge,
        )
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-6, "{a} is not {b}");
    }

    #[test]
    fn a_paired_effect_is_that_computed_by_hand() {
        let arm = [3.0, 5.0, 4.0, 8.0];
        let control = [2.0, 3.0, 4.0, 5.0];
        let drawn_arm = [4.0, 8.0, 1.0];
        let drawn_control = [2.0, 2.0, 2.0];
        let e = effect(
            Sides {
                arm: &arm,
                control: &control,
                drawn_arm: &drawn_arm,
                drawn_control: &drawn_control,
            },
            WIDE,
        );
        // differences 1, 2, 0, 3: mean 1.5, sd² 5/3; t(.975, 3) = 3.182446305
        let half = 3.182_446_305 * (5.0_f64 / 3.0).sqrt() / 2.0;
        assert_eq!((e.pairs, e.paired), (4, true));
        near(e.mean, 1.5);
        near(e.lo, 1.5 - half);
        near(e.hi, 1.5 + half);
        near(e.p_benefit, 3.5 / 4.0);
        near(e.in_sd, 1.5);
        // drawn 2, 6, −1: mean 7/3, sd² 37/3; V = 37/3 − 5/3 = 32/3; t(.975, 2) = 4.302652730
        let half = 4.302_652_730 * (5.0_f64 / 3.0 / 3.0 + 32.0 / 3.0).sqrt();
        near(e.lo_assumptions, 7.0 / 3.0 - half);
        near(e.hi_assumptions, 7.0 / 3.0 + half);
        // t(.975, 5) · 1.29099 / √6 = 1.3548 < 1.5, and with five 1.6030 is not
        near(e.n_sign, 6.0);
        assert_eq!(e.verdict, Verdict::NoDifference);
    }

    #[test]
    fn more_replicates_shrink_the_spread_of_draws_but_not_what_is_not_known() {
        let central = |n: usize| (0..n).map(|i| (i % 2) as f64).collect::<Vec<_>>();
        let drawn = |n: usize| (0..n).map(|i| (i % 2) as f64 * 4.0).collect::<Vec<_>>();
        let few = of(&central(20), &drawn(20), WIDE);
        let many = of(&central(2000), &drawn(2000), WIDE);
        assert!(many.hi - many.lo < (few.hi - few.lo) / 9.0);
        let wide = |e: &Effect| e.hi_assumptions - e.lo_assumptions;
        assert!(wide(&many) > wide(&few) * 0.85 && wide(&many) > 7.0);
    }

    #[test]
    fn drawn_replicates_that_vary_less_than_central_ones_add_no_negative_variance() {
        let e = of(&[0.0, 1.0, 2.0, 3.0], &[1.0, 1.0, 1.0, 1.0], WIDE);
        // V = 0: half = t(3) · √(sd_A²/4), as wide as the Monte Carlo interval
        near(e.hi_assumptions - e.lo_assumptions, e.hi - e.lo);
        assert!(of(&[0.0, 1.0], &[], WIDE).lo_assumptions.is_nan());
    }

    #[test]
    fn a_verdict_needs_both_intervals_and_an_effect_of_interest() {
        let clear = [0.2, 0.21, 0.19, 0.2];
        let down = Judge { measure: &MEASURES[Id::FoodShare as usize], ..WIDE };
        let minus: Vec<f64> = clear.iter().map(|d| -d).collect();
        assert_eq!(of(&clear, &[], WIDE).verdict, Verdict::Benefit);
        assert_eq!(of(&minus, &[], WIDE).verdict, Verdict::Harm);
        assert_eq!(of(&clear, &[], down).verdict, Verdict::Harm);
        assert_eq!(of(&minus, &[], down).verdict, Verdict::Benefit);
        assert_eq!(of(&clear, &clear, WIDE).verdict, Verdict::Benefit);
        // the assumptions do not agree on the sign, or agree on the other one
        assert_eq!(of(&clear, &[-1.0, 1.0, 0.5, 0.1], WIDE).verdict, Verdict::NoDifference);
        assert_eq!(of(&clear, &minus, WIDE).verdict, Verdict::NoDifference);
        // clear, and too small to act on
        let small: Vec<f64> = clear.iter().map(|d| d / 10.0).collect();
        assert_eq!(of(&small, &[], WIDE).verdict, Verdict::NoDifference);
        // in the measure's own unit, no spread across households is needed
        let unit = Judge { measure: &MEASURES[Id::Poverty as usize], control_sd: f64::NAN, ..WIDE };
        assert_eq!(of(&minus, &[], unit).verdict, Verdict::Benefit);
    }

    #[test]
    fn what_cannot_be_judged_is_not() {
        let clear = [0.2, 0.21, 0.19, 0.2];
        let neither = Judge { measure: &MEASURES[Id::Hours as usize], ..WIDE };
        let without_sd = Judge { control_sd: f64::NAN, ..WIDE };
        let failed = Judge { may_judge: false, ..WIDE };
        for judge in [neither, without_sd, failed] {
            assert_eq!(of(&clear, &[], judge).verdict, Verdict::NotJudged);
        }
        assert!(of(&clear, &[], neither).p_benefit.is_nan());
        let one = of(&[0.5], &[], WIDE);
        assert_eq!((one.verdict, one.mean), (Verdict::NotJudged, 0.5));
        assert!(one.lo.is_nan() && one.n_sign.is_nan());
        let nothing = of(&[f64::NAN], &[], WIDE);
        assert_eq!((nothing.pairs, nothing.verdict), (0, Verdict::NotJudged));
        assert!(nothing.mean.is_nan() && nothing.p_benefit.is_nan());
    }

    #[test]
    fn without_variance_zero_is_no_difference_and_anything_else_is_one() {
        let null = of(&[0.0; 5], &[0.0; 5], WIDE);
        assert_eq!((null.lo, null.hi, null.verdict), (0.0, 0.0, Verdict::NoDifference));
        assert_eq!((null.p_benefit, null.n_halfwidth), (0.5, 2.0));
        assert!(null.n_sign.is_nan());
        let sure = of(&[0.3; 5], &[], WIDE);
        assert_eq!((sure.lo, sure.hi, sure.verdict), (0.3, 0.3, Verdict::Benefit));
        assert_eq!(sure.n_sign, 2.0);
    }

    #[test]
    fn a_pair_with_an_undefined_side_is_no_pair() {
        let e = effect(
            Sides {
                arm: &[1.0, f64::NAN, 3.0],
                control: &[0.0, 0.0, f64::NAN],
                drawn_arm: &[],
                drawn_control: &[],
            },
            WIDE,
        );
        assert_eq!((e.pairs, e.mean), (1, 1.0));
    }

    #[test]
    fn an_arm_with_another_population_is_compared_by_welch_and_says_so() {
        let arm = [3.0, 4.0, 5.0, 9.0];
        let control = [1.0, 2.0, 2.0, 2.5];
        let sides = Sides { arm: &arm, control: &control, drawn_arm: &[], drawn_control: &[] };
        let e = effect(sides, Judge { paired: false, ..WIDE });
        assert_eq!(((e.lo, e.hi), e.paired), (welch(&arm, &control), false));
    }
}
