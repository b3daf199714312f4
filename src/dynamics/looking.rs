//! Looking around: what is expected of others, and what is heard along ties.
//!
//! Expectation: E_i = Σ_j s_ij·[v_ij·x_j + (1 − v_ij)·τ_ij] / Σ_j s_ij, with sight
//! v_ij = c_ij·√s_ij·(½ + ½·x_i), c = 1 within a neighbourhood and `trust.sight_across` between two. Trust is what one expects of those *not seen*; sight replaces it (and
//! does not multiply it). x_j is j's turnout up to last month.
//!
//! Word of mouth: H_i = Σ_j s_ij·τ_ij·salience_j / Σ_j s_ij.
//!
//! A household without ties expects nothing of others (E = 0) and hears nothing.
//! Structure and numbers are assumptions; see docs/model.md.

use super::Scratch;
use crate::population::Community;
use crate::population::now::Now;
use crate::population::ties::kind;

/// Fills `expected`, `heard` and `closeness` from what stood at the end of last month.
///
/// ½ + ½·x_i is the household's own and stands before the sum: E_i·Σs = Σ s·τ + (½ + ½·x_i)·Σ s·√s·(x_j − τ).
/// One pass by household: what is summed is never stored tie by tie.
pub fn look(now: &Now<'_>, c: &Community, s: &mut Scratch) {
    let ties = &c.ties;
    let turnout = s.ties.look_up(&s.turnout, &c.households.salience);
    let sight = [1.0, now.par.sight_across];
    for &i in &s.order {
        let i = usize::from(i);
        let segment = ties.segment(i);
        let to = &ties.to[segment.clone()];
        let strength = &ties.strength[segment.clone()];
        let trust = &ties.trust[segment.clone()];
        let kinds = &ties.kind[segment];
        let (mut weight, mut trusted, mut seen, mut heard) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
        for (((&j, &w), &t), &mark) in to.iter().zip(strength).zip(trust).zip(kinds) {
            let [x, salience] = turnout[usize::from(j)];
            let wt = w * t;
            weight += w;
            trusted += wt;
            let sight = sight[usize::from(mark & kind::BRIDGING != 0)];
            seen += w * w.sqrt() * sight * (x - t);
            heard += wt * salience;
        }
        let near = 0.5 + 0.5 * s.turnout[i];
        let per = 1.0 / (weight + 1e-9);
        s.closeness[i] = weight;
        s.expected[i] = (trusted + near * seen) * per;
        s.heard[i] = heard * per;
    }
}
