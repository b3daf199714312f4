//! How an absence is noticed, and the reprimand that one expects for it: what works, willingness and litter
//! hang on alike. Those who come are the ones who notice.

use crate::model::parameters::Parameters;

/// How much those who come notice, at a neighbourhood's turnout.
#[inline(always)]
pub fn watchers(turnout: f32) -> f32 {
    0.3 + 0.7 * turnout
}

/// How much of an absence is noticed in a month, at a neighbourhood's turnout.
#[inline(always)]
pub fn monitoring(par: &Parameters, turnout: f32) -> f32 {
    let week = 1.0 - par.mutual_work.detection;
    (1.0 - week * week * week * week) * watchers(turnout)
}

/// Norm × monitoring in a neighbourhood, given its turnout and the effort of watching there.
#[inline(always)]
pub fn expected_reprimand(par: &Parameters, norm: f32, effort: f32, turnout: f32) -> f32 {
    norm * (monitoring(par, turnout) * effort).min(1.0)
}
