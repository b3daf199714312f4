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

use multiversion::multiversion;

use crate::model::world::households::Households;
use crate::model::world::lookup::{Lookup, Table};
use crate::model::world::now::Now;
use crate::model::world::ties::{LANES, Ties, kind};

/// What looking around reads and writes.
#[allow(missing_docs)]
pub struct Look<'a> {
    pub households: &'a Households,
    pub ties: &'a Ties,
    pub turnout: &'a [f32],
    pub expected: &'a mut [f32],
    pub heard: &'a mut [f32],
    pub closeness: &'a mut [f32],
    pub table: &'a mut Lookup,
}

/// Fills `expected`, `heard` and `closeness` from what stood at the end of last month.
pub fn look(now: &Now<'_>, c: &mut Look<'_>) {
    let table = c.table.fill(c.turnout, &c.households.salience);
    let sums = Sums { weight: c.closeness, expected: c.expected, heard: c.heard };
    add_up(c.ties, table, now.par.trust.sight_across, sums);
}

/// What is found by household.
struct Sums<'a> {
    weight: &'a mut [f32],
    expected: &'a mut [f32],
    heard: &'a mut [f32],
}

/// ½ + ½·x_i is the household's own and stands before the sum: E_i·Σs = Σ s·τ + (½ + ½·x_i)·Σ s·√s·(x_j − τ).
/// Eight households at once; what is summed is never stored tie by tie.
#[multiversion(targets("x86_64+avx2"))]
fn add_up(ties: &Ties, table: &Table, sight_across: f32, out: Sums<'_>) {
    let rows = ties.rows();
    for slice in &ties.slices {
        let mut weight = [0.0_f32; LANES];
        let mut trusted = [0.0_f32; LANES];
        let mut seen = [0.0_f32; LANES];
        let mut heard = [0.0_f32; LANES];
        let to = rows.to[slice.rows()].iter().zip(&rows.kind[slice.rows()]);
        let how = rows.strength[slice.rows()].iter().zip(&rows.trust[slice.rows()]);
        for ((to, mark), (w, t)) in to.zip(how) {
            let (mut x, mut salience) = ([0.0_f32; LANES], [0.0_f32; LANES]);
            for l in 0..LANES {
                x[l] = table.first(to[l]);
            }
            for l in 0..LANES {
                salience[l] = table.second(to[l]);
            }
            for l in 0..LANES {
                let wt = w[l] * t[l];
                weight[l] += w[l];
                trusted[l] += wt;
                let sight = if mark[l] & kind::BRIDGING != 0 { sight_across } else { 1.0 };
                seen[l] += w[l] * w[l].sqrt() * sight * (x[l] - t[l]);
                heard[l] += wt * salience[l];
            }
        }
        for (l, i) in slice.lanes() {
            let near = 0.5 + 0.5 * table.first(i);
            let per = 1.0 / (weight[l] + f32::MIN_POSITIVE);
            let i = usize::from(i);
            out.weight[i] = weight[l];
            out.expected[i] = (trusted[l] + near * seen[l]) * per;
            out.heard[i] = heard[l] * per;
        }
    }
}
