//! Distributions, by their quantiles: a draw is the quantile at an addressed uniform.

use crate::core::maths;

/// A distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dist {
    /// Normal.
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Lognormal with the given mean and standard deviation.
    Lognormal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Gamma with the given mean and standard deviation.
    Gamma {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Beta on [0, 1] with the given mean and standard deviation (sd² < mean × (1 − mean)).
    Beta {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Uniform.
    Uniform {
        /// Lowest value.
        low: f64,
        /// Highest value.
        high: f64,
    },
}

impl Dist {
    /// Mean.
    pub fn mean(self) -> f64 {
        match self {
            Dist::Normal { mean, .. }
            | Dist::Lognormal { mean, .. }
            | Dist::Gamma { mean, .. }
            | Dist::Beta { mean, .. } => mean,
            Dist::Uniform { low, high } => 0.5 * (low + high),
        }
    }

    /// The value below which a share `u` (0 < u < 1) of draws lies.
    pub fn quantile(self, u: f64) -> f64 {
        match self {
            Dist::Uniform { low, high } => low + u * (high - low),
            Dist::Normal { sd: 0.0, .. }
            | Dist::Lognormal { sd: 0.0, .. }
            | Dist::Gamma { sd: 0.0, .. }
            | Dist::Beta { sd: 0.0, .. } => self.mean(),
            Dist::Normal { mean, sd } => mean + sd * maths::normal_quantile(u),
            Dist::Lognormal { mean, sd } => {
                let s2 = maths::ln(1.0 + (sd / mean) * (sd / mean));
                maths::exp(maths::ln(mean) - 0.5 * s2 + s2.sqrt() * maths::normal_quantile(u))
            }
            Dist::Gamma { mean, sd } => maths::gamma_quantile(u, (mean / sd) * (mean / sd), mean),
            Dist::Beta { mean, sd } => {
                let n = mean * (1.0 - mean) / (sd * sd) - 1.0;
                maths::beta_quantile(u, mean * n, (1.0 - mean) * n)
            }
        }
    }
}
