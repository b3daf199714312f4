//! Which of the varied assumptions the answer hangs on: how closely the effects follow each of them
//! over the drawn replicates.
//!
//! The measure is Spearman's rank correlation between the values drawn of an assumption and the effect
//! of an arm on a headline measure at the verdict's time, without its sign, averaged over arms and
//! measures. It is 0 where an assumption does not matter or matters without order; with n draws, what
//! does not matter shows about 0.8/√n. Only good for an order: nothing else is made of it.

use crate::study::stats;

/// Ranks from 0, ties sharing the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut out = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let mut to = from + 1;
        while to < order.len() && values[order[to]] == values[order[from]] {
            to += 1;
        }
        let rank = (from + to - 1) as f64 / 2.0;
        order[from..to].iter().for_each(|&i| out[i] = rank);
        from = to;
    }
    out
}

/// Spearman's correlation over the pairs that are defined; not a number where one side never changes,
/// or there are fewer than four pairs.
pub fn spearman(one: &[f64], other: &[f64]) -> f64 {
    let pairs = one.iter().zip(other).filter(|(a, b)| a.is_finite() && b.is_finite());
    let (a, b): (Vec<f64>, Vec<f64>) = pairs.map(|(a, b)| (*a, *b)).unzip();
    if a.len() < 4 {
        return f64::NAN;
    }
    let (a, b) = (ranks(&a), ranks(&b));
    let (mean_a, mean_b) = (stats::mean(&a), stats::mean(&b));
    let product: f64 = a.iter().zip(&b).map(|(x, y)| (x - mean_a) * (y - mean_b)).sum();
    let square = |v: &[f64], mean: f64| v.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>();
    let size = (square(&a, mean_a) * square(&b, mean_b)).sqrt();
    if size > 0.0 { product / size } else { f64::NAN }
}

/// The influence of an assumption: its values over the draws, and the effects over the same draws.
pub fn influence(values: &[f64], effects: &[Vec<f64>]) -> f64 {
    let sizes: Vec<f64> = effects
        .iter()
        .map(|effect| spearman(values, effect).abs())
        .filter(|r| r.is_finite())
        .collect();
    if sizes.is_empty() { f64::NAN } else { stats::mean(&sizes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_followed_in_order_has_full_influence_and_what_never_changes_none() {
        let values = [0.1, 0.5, 0.2, 0.9, 0.4];
        let follows: Vec<f64> = values.iter().map(|v: &f64| -v.powi(3)).collect();
        assert!((spearman(&values, &follows) + 1.0).abs() < 1e-12);
        assert!((influence(&values, std::slice::from_ref(&follows)) - 1.0).abs() < 1e-12);
        assert!(spearman(&values, &[2.0; 5]).is_nan());
        assert!(influence(&values, &[vec![2.0; 5]]).is_nan());
        assert!(spearman(&values[..3], &follows[..3]).is_nan(), "too few");
        let tied = spearman(&[1.0, 1.0, 2.0, 2.0], &[1.0, 2.0, 3.0, 4.0]);
        assert!(tied > 0.8 && tied < 1.0, "{tied}");
    }
}
