//! The settled world in closed form: rest point and loop gain of the social core.
//!
//! One well-mixed neighbourhood of the dispositions' shares, costs spread over eleven normal
//! quantiles, every slow state at its own rest point given turnout x: strength s*, trust τ*, norm n*,
//! willingness m* of each disposition. F(x) is the turnout that follows; the rest point solves F(x) = x,
//! and the loop gain is F′ there. Above .8 a shock fades too slowly to call the world settled.

use crate::core::maths::{logistic32, normal_quantile};
use crate::model::forms::{Participation, Trust};
use crate::model::mutual_work::additive_logit;
use crate::model::mutual_work::participation::{chance, worth};
use crate::model::mutual_work::state::Temper;
use crate::model::parameters::Parameters;
use crate::model::trust::learning::{support, willingness};
use crate::model::trust::sums::Sight;
use crate::model::world::monitoring::monitoring;

/// What `check` prints.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RestPoint {
    /// Turnout at rest.
    pub turnout: f32,
    /// Slope of the whole loop there.
    pub gain: f32,
}

/// The rest point, for a mean baseline trust and a mean number of ties.
pub fn rest_point(par: &Parameters, trust_mean: f32, ties: f32) -> RestPoint {
    let (mut low, mut high) = (0.0_f32, 1.0_f32);
    for _ in 0..40 {
        let mid = 0.5 * (low + high);
        if response(par, trust_mean, ties, mid) > mid { low = mid } else { high = mid }
    }
    let x = 0.5 * (low + high);
    let h = 0.01;
    let gain = (response(par, trust_mean, ties, (x + h).min(1.0))
        - response(par, trust_mean, ties, (x - h).max(0.0)))
        / ((x + h).min(1.0) - (x - h).max(0.0));
    RestPoint { turnout: x, gain }
}

/// Turnout that follows when everybody has come with turnout x for a long time.
pub fn response(par: &Parameters, trust_mean: f32, ties: f32, x: f32) -> f32 {
    // About half of all ties cross neighbourhoods.
    let near = 0.5 + 0.5 * par.trust.sight_across;
    let rest = (par.trust.tie_kin + par.trust.tie_neighbour + par.trust.tie_work) / 3.0;
    let grow = near * par.trust.tie_gain * x * x;
    let strength = (grow + par.trust.tie_fade * rest) / (grow + par.trust.tie_fade);
    let sight = Sight::of(par).along(near, strength, x);
    let rate = match par.forms.trust {
        Trust::Baseline if x > trust_mean => par.trust.trust_gain,
        Trust::Baseline => par.trust.trust_loss,
        // τ* = (W·τ⁰ + n·x) / (W + n), n = v/φ.
        Trust::Reputation => 1.0 / par.trust.prior_weight,
    };
    let trust = (sight * rate * x + par.trust.trust_return * trust_mean)
        / (sight * rate + par.trust.trust_return);
    let seen = near * strength.sqrt() * (0.5 + 0.5 * x);
    let expected = seen * x + (1.0 - seen) * trust;
    let norm =
        (1.0 - par.trust.norm_behaviour) * par.trust.norm_agreed + par.trust.norm_behaviour * x;
    let reproved = norm * monitoring(par, x);
    // Willingness at rest: wear against mending, in closed form of `willingness`'s two terms.
    let wear = par.trust.wear * (1.0 - x) * (1.0 - reproved);
    let support = support(par, ties * strength);
    let mend = par.trust.mend * support;
    let m = if wear + mend > 0.0 { mend / (wear + mend) } else { 1.0 };
    debug_assert!((willingness(par, m, x, reproved, support) - m).abs() < 1e-3);
    let conditional =
        (1.0 - par.mutual_work.altruist_share - par.mutual_work.free_rider_share).max(0.0);
    let kinds = [par.mutual_work.altruist_share, conditional, par.mutual_work.free_rider_share];
    let mut total = 0.0;
    for (disposition, share) in kinds.into_iter().enumerate() {
        let Temper { own, matching, sanction, .. } = Temper::of(par, disposition);
        for k in 0..11 {
            let cost =
                par.mutual_work.cost_sd * normal_quantile((f64::from(k) + 0.5) / 11.0) as f32;
            let reasons = own - cost + sanction * par.mutual_work.expected_reprimand * reproved;
            let reasons = reasons + worth(par);
            let p = match par.forms.participation {
                Participation::NoisyOr => chance(logistic32(reasons), matching, m, expected),
                Participation::AdditiveLogit => {
                    let reasons = reasons + par.mutual_work.habit * x;
                    additive_logit::chance(par, reasons, matching, m, expected)
                }
            };
            total += share / 11.0 * p;
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_world_has_one_rest_point_with_a_gain_below_one() {
        let par = Parameters::default();
        let rest = rest_point(&par, 0.6, 9.0);
        assert!((0.3..0.8).contains(&rest.turnout), "{rest:?}");
        assert!(rest.gain < 0.8, "{rest:?}");
        let mut crossings = 0;
        for k in 0..200 {
            let (a, b) = (k as f32 / 200.0, (k + 1) as f32 / 200.0);
            let above = |x: f32| response(&par, 0.6, 9.0, x) > x;
            crossings += u32::from(above(a) != above(b));
        }
        assert_eq!(crossings, 1);
    }
}
