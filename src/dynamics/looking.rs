//! Looking around: what is expected of others, and what is heard along ties.
//!
//! Expectation: E_i = Σ_j s_ij·[v_ij·x_j + (1 − v_ij)·τ_ij] / Σ_j s_ij, with sight
//! v_ij = √s_ij·(½ + ½·x_i). Trust is what one expects of those *not seen*; sight replaces it (and
//! does not multiply it). x_j is j's turnout up to last month.
//!
//! Word of mouth: H_i = Σ_j s_ij·τ_ij·salience_j / Σ_j s_ij.
//!
//! A household without ties expects nothing of others (E = 0) and hears nothing.
//! Structure and numbers are assumptions; see docs/model.md.

use super::{Scratch, segment_sums};
use crate::population::Community;

/// Fills `expected`, `heard` and `closeness` from what stood at the end of last month.
pub fn look(c: &Community, s: &mut Scratch) {
    let ties = &c.ties;
    let m = ties.len();
    s.ties.fit(m);
    let columns = &mut s.ties;
    let turnout = &s.turnout[..];
    // Both ends' turnout beside each tie, then one plain pass over ties, then sums by household.
    columns.spread(&ties.first, &s.order, turnout);
    columns.gather(&ties.to, turnout);
    let (own, other) = (&columns.own[..m], &columns.other[..m]);
    let (strength, trust) = (&ties.strength[..m], &ties.trust[..m]);
    let out = &mut columns.a[..m];
    for k in 0..m {
        let (w, t) = (strength[k], trust[k]);
        let seen = w.sqrt() * (0.5 + 0.5 * own[k]);
        out[k] = w * (t + seen * (other[k] - t));
    }
    let salience = &c.households.salience[..];
    let talk = salience.iter().fold(false, |any, &a| any | (a > 0.0));
    if talk {
        columns.gather(&ties.to, salience);
        let other = &columns.other[..m];
        let out = &mut columns.b[..m];
        for k in 0..m {
            out[k] = strength[k] * trust[k] * other[k];
        }
    } else {
        s.heard.fill(0.0);
    }
    for &i in &s.order {
        let i = usize::from(i);
        let segment = ties.segment(i);
        if talk {
            let columns = [strength, &columns.a[..m], &columns.b[..m]];
            let [weight, expected, heard] = segment_sums(columns, segment);
            let per = 1.0 / (weight + 1e-9);
            s.closeness[i] = weight;
            s.expected[i] = expected * per;
            s.heard[i] = heard * per;
        } else {
            let [weight, expected] = segment_sums([strength, &columns.a[..m]], segment);
            s.closeness[i] = weight;
            s.expected[i] = expected * (1.0 / (weight + 1e-9));
        }
    }
}
