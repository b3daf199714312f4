//! The standard deviation across households of each household measure: the yardstick of effects
//! ("sd" always means control arm, end line, across households).

use super::{civic, commons, households, ledger, moving};
use crate::measures::{COUNT, Id};
use crate::model::community::Community;
use crate::model::working::Working;

/// Sums for a standard deviation, by measure: count, sum, sum of squares.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread(Vec<[f64; 3]>);

impl Default for Spread {
    fn default() -> Self {
        Spread(vec![[0.0; 3]; COUNT])
    }
}

/// What a measure is for one household, where it is defined for one: NaN elsewhere. Each file knows its own
/// measures alone.
pub(super) fn value(id: Id, c: &Community, s: &Working, i: usize) -> f64 {
    [
        households::value(id, c, s, i),
        ledger::value(id, c, s, i),
        civic::value(id, c, i),
        commons::value(id, c, s, i),
        moving::value(id, c, i),
    ]
    .into_iter()
    .find(|value| !value.is_nan())
    .unwrap_or(f64::NAN)
}

impl Spread {
    /// Adds a community.
    pub fn add(&mut self, c: &Community, s: &Working) {
        for (sums, id) in self.0.iter_mut().zip(Id::ALL) {
            for i in 0..c.len() {
                let v = value(id, c, s, i);
                if v.is_finite() {
                    sums[0] += 1.0;
                    sums[1] += v;
                    sums[2] += v * v;
                }
            }
        }
    }

    /// Adds the sums of other communities.
    pub fn merge(&mut self, other: &Spread) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            for k in 0..3 {
                a[k] += b[k];
            }
        }
    }

    /// Standard deviations (n − 1); NaN where a measure is not one of households.
    pub fn deviations(&self) -> Vec<f64> {
        self.0
            .iter()
            .map(|&[n, sum, squares]| {
                if n < 2.0 {
                    f64::NAN
                } else {
                    ((squares - sum * sum / n) / (n - 1.0)).max(0.0).sqrt()
                }
            })
            .collect()
    }
}
