//! Looking around: what is expected of others, and what is heard along ties.
//!
//! Expectation: E_i = Σ_j s_ij·[v_ij·x_j + (1 − v_ij)·τ_ij] / Σ_j s_ij, with sight
//! v_ij = √s_ij·(½ + ½·x_i). Trust is what one expects of those *not seen*; sight replaces it (and
//! does not multiply it). x_j is j's turnout up to last month.
//!
//! Word of mouth: H_i = Σ_j s_ij·τ_ij·salience_j / Σ_j s_ij.
//!
//! A household without ties expects nothing of others (E = 0) and hears nothing.
//! Source: `MODEL.md` §4 forms 2 and 8 of the design; the numbers are calibrated, see docs/model.md.

use super::Scratch;
use crate::population::Community;

/// Fills `expected`, `heard` and `closeness` from what stood at the end of last month.
pub fn look(c: &Community, s: &mut Scratch) {
    let ties = &c.ties;
    let (turnout, salience) = (&s.turnout[..], &c.households.salience[..]);
    for i in 0..c.households.len() {
        let segment = ties.segment(i);
        let near = 0.5 + 0.5 * turnout[i];
        let (mut expected, mut heard, mut weight) = (0.0_f32, 0.0_f32, 0.0_f32);
        let to = &ties.to[segment.clone()];
        let strength = &ties.strength[segment.clone()];
        let trust = &ties.trust[segment];
        for ((&j, &w), &t) in to.iter().zip(strength).zip(trust) {
            let j = j as usize;
            let seen = w.sqrt() * near;
            expected += w * (t + seen * (turnout[j] - t));
            heard += w * t * salience[j];
            weight += w;
        }
        let per = 1.0 / (weight + 1e-9);
        s.expected[i] = expected * per;
        s.heard[i] = heard * per;
        s.closeness[i] = weight;
    }
}
