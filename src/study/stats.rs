//! Means, spreads, quantiles and Student's t.
//!
//! What must stay true: sums run in the order of the values, so the same values give the same bits.

use std::sync::OnceLock;

use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::core::maths;
use crate::study::answer::Stat;

/// The mean; NaN of nothing. Summed as differences from the first value, so that equal values have
/// exactly themselves as a mean, and a spread of exactly zero.
pub fn mean(values: &[f64]) -> f64 {
    let Some(&first) = values.first() else { return f64::NAN };
    let sum: f64 = values.iter().map(|v| v - first).sum();
    first + sum / values.len() as f64
}

/// The standard deviation, n − 1; NaN of fewer than two values.
pub fn sd(values: &[f64]) -> f64 {
    if values.len() < 2 {
        return f64::NAN;
    }
    let mean = mean(values);
    let sum: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
    (sum / (values.len() - 1) as f64).sqrt()
}

/// The quantile `p` of sorted values, type 7 (linear between order statistics).
pub fn quantile(sorted: &[f64], p: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let at = p * (sorted.len() - 1) as f64;
    let below = (at.floor() as usize).min(sorted.len() - 1);
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}

/// Summary of the values that are defined; all NaN of none.
pub fn stat(values: impl Iterator<Item = f64>) -> Stat {
    let mut defined: Vec<f64> = values.filter(|v| !v.is_nan()).collect();
    let (mean, sd) = (mean(&defined), sd(&defined));
    defined.sort_by(f64::total_cmp);
    let q = |p| quantile(&defined, p);
    Stat { mean, sd, p05: q(0.05), p50: q(0.5), p95: q(0.95) }
}

/// Degrees of freedom up to which Student's t is kept in a table.
const TABLE: usize = 512;

/// Student's t below which 97.5 % lie; NaN for less than one degree of freedom.
pub fn t975(df: f64) -> f64 {
    static T: OnceLock<Vec<f64>> = OnceLock::new();
    if df.is_nan() || df < 1.0 {
        f64::NAN
    } else if df > TABLE as f64 {
        // Cornish-Fisher around the normal quantile: the next term is below 1e-9 here.
        let z = maths::normal_quantile(0.975);
        let (z2, z3) = (z * z, z * z * z);
        let first = z3 + z;
        let second = 5.0 * z3 * z2 + 16.0 * z3 + 3.0 * z;
        let third = 3.0 * z3 * z2 * z2 + 19.0 * z3 * z2 + 17.0 * z3 - 15.0 * z;
        z + first / (4.0 * df) + second / (96.0 * df * df) + third / (384.0 * df * df * df)
    } else if df.fract() == 0.0 {
        T.get_or_init(|| (1..=TABLE).map(|d| exact_t975(d as f64)).collect())[df as usize - 1]
    } else {
        exact_t975(df)
    }
}

fn exact_t975(df: f64) -> f64 {
    let t = StudentsT::new(0.0, 1.0, df).map_or(f64::NAN, |t| t.inverse_cdf(0.975));
    // The library takes logarithms from the system, whose last bits differ between processors:
    // keep ten digits, which do not.
    format!("{t:.9e}").parse().unwrap_or(f64::NAN)
}

/// The 95 % interval of a mean, from its values.
pub fn t_interval(values: &[f64]) -> (f64, f64) {
    let half = t975(values.len() as f64 - 1.0) * sd(values) / (values.len() as f64).sqrt();
    let mean = mean(values);
    (mean - half, mean + half)
}

/// Welch's 95 % interval of the difference of two means, `a` − `b`.
pub fn welch(a: &[f64], b: &[f64]) -> (f64, f64) {
    let difference = mean(a) - mean(b);
    let part = |v: &[f64]| sd(v) * sd(v) / v.len() as f64;
    let (va, vb) = (part(a), part(b));
    let df = if va + vb == 0.0 {
        (a.len().min(b.len()) as f64) - 1.0
    } else {
        (va + vb) * (va + vb)
            / (va * va / (a.len() as f64 - 1.0) + vb * vb / (b.len() as f64 - 1.0))
    };
    let half = t975(df) * (va + vb).sqrt();
    (difference - half, difference + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64, by: f64) {
        assert!((a - b).abs() <= by, "{a} is not {b}");
    }

    #[test]
    fn quantiles_are_of_type_7() {
        // R: quantile(c(1, 2, 4, 8), c(.05, .5, .95), type = 7)
        let v = [1.0, 2.0, 4.0, 8.0];
        near(quantile(&v, 0.05), 1.15, 1e-12);
        near(quantile(&v, 0.5), 3.0, 1e-12);
        near(quantile(&v, 0.95), 7.4, 1e-12);
        assert_eq!(quantile(&[5.0], 0.95), 5.0);
        assert!(quantile(&[], 0.5).is_nan());
    }

    #[test]
    fn student_s_t_is_that_of_the_tables_and_smooth_where_the_formula_takes_over() {
        near(t975(1.0), 12.706_204_736, 1e-8);
        near(t975(4.0), 2.776_445_105, 1e-8);
        near(t975(30.0), 2.042_272_456, 1e-8);
        near(t975(TABLE as f64 + 1e-9), exact_t975(TABLE as f64), 1e-8);
        near(t975(1e9), 1.959_963_985, 1e-8);
        assert!(t975(0.0).is_nan() && t975(f64::NAN).is_nan());
        assert!(t975(2.5) < t975(2.0) && t975(2.5) > t975(3.0));
    }

    #[test]
    fn equal_values_have_no_spread_at_all() {
        let v = [0.1; 7];
        assert_eq!((mean(&v), sd(&v)), (0.1, 0.0));
        assert_eq!(t_interval(&v), (0.1, 0.1));
        assert!(sd(&v[..1]).is_nan() && mean(&[]).is_nan());
    }

    #[test]
    fn what_is_not_defined_is_left_out_of_a_summary_and_never_counted_as_zero() {
        let s = stat([f64::NAN, 2.0, 4.0].into_iter());
        assert_eq!((s.mean, s.p50), (3.0, 3.0));
        near(s.sd, 2f64.sqrt(), 1e-12);
        assert!(stat([f64::NAN].into_iter()).mean.is_nan());
    }

    #[test]
    fn welch_s_interval_is_that_of_r() {
        // R: t.test(c(3, 4, 5, 9), c(1, 2, 2, 2, 3))$conf.int
        let (lo, hi) = welch(&[3.0, 4.0, 5.0, 9.0], &[1.0, 2.0, 2.0, 2.0, 3.0]);
        let (a, b): (f64, f64) = (6.916_666_666_666_667 / 4.0, 0.5 / 5.0);
        let df = (a + b) * (a + b) / (a * a / 3.0 + b * b / 4.0);
        near((hi + lo) / 2.0, 3.25, 1e-12);
        near((hi - lo) / 2.0, t975(df) * (a + b).sqrt(), 1e-12);
        near(df, 3.349, 1e-2);
    }
}
