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

use super::{Scratch, segment_sums};
use crate::population::Community;

/// Fills `expected`, `heard` and `closeness` from what stood at the end of last month.
///
/// ½ + ½·x_i is the household's own and stands before the sum: E_i·Σs = Σ s·τ + (½ + ½·x_i)·Σ s·√s·(x_j − τ).
pub fn look(c: &Community, s: &mut Scratch) {
    let ties = &c.ties;
    let m = ties.len();
    s.ties.fit(m);
    let columns = &mut s.ties;
    let turnout = &s.turnout[..];
    columns.gather(&ties.to, turnout);
    weigh(&ties.strength, &ties.trust, &columns.other[..m], &mut columns.a[..m], &mut columns.b[..m]);
    let salience = &c.households.salience[..];
    let talk = salience.iter().fold(false, |any, &a| any | (a > 0.0));
    if talk {
        columns.gather(&ties.to, salience);
        product(&columns.a[..m], &columns.other[..m], &mut columns.c[..m]);
    } else {
        s.heard.fill(0.0);
    }
    let (a, b) = (&columns.a[..m], &columns.b[..m]);
    for &i in &s.order {
        let i = usize::from(i);
        let segment = ties.segment(i);
        let near = 0.5 + 0.5 * turnout[i];
        if talk {
            let columns = [&ties.strength[..], a, b, &columns.c[..m]];
            let [weight, trusted, seen, heard] = segment_sums(columns, segment);
            let per = 1.0 / (weight + 1e-9);
            s.closeness[i] = weight;
            s.expected[i] = (trusted + near * seen) * per;
            s.heard[i] = heard * per;
        } else {
            let [weight, trusted, seen] = segment_sums([&ties.strength[..], a, b], segment);
            s.closeness[i] = weight;
            s.expected[i] = (trusted + near * seen) * (1.0 / (weight + 1e-9));
        }
    }
}

/// s·τ and s·√s·(x − τ), tie by tie.
fn weigh(strength: &[f32], trust: &[f32], turnout: &[f32], a: &mut [f32], b: &mut [f32]) {
    let m = strength.len();
    let (trust, turnout, a, b) = (&trust[..m], &turnout[..m], &mut a[..m], &mut b[..m]);
    for k in 0..m {
        let (w, t) = (strength[k], trust[k]);
        a[k] = w * t;
        b[k] = w * w.sqrt() * (turnout[k] - t);
    }
}

fn product(a: &[f32], b: &[f32], out: &mut [f32]) {
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        *out = a * b;
    }
}
