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

/// What is gathered along a tie, or along all ties of a household.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gathered {
    /// Σ s.
    pub weight: f32,
    /// Σ s·τ.
    pub trusted: f32,
    /// Σ s·c·√s·(x_j − τ).
    pub seen: f32,
    /// Σ s·τ·salience_j.
    pub heard: f32,
}

impl Gathered {
    /// Along a tie of this strength and trust, to somebody of turnout `x`.
    #[inline(always)]
    pub fn of_tie((w, t): (f32, f32), near: f32, x: f32, salience: f32) -> Self {
        let trusted = w * t;
        let seen = w * w.sqrt() * near * (x - t);
        Gathered { weight: w, trusted, seen, heard: trusted * salience }
    }

    /// What is expected by one of turnout `own`, of whose ties this is gathered; `per` is that of all of them.
    #[inline(always)]
    pub fn expected(self, own: f32, per: f32) -> f32 {
        (self.trusted + (0.5 + 0.5 * own) * self.seen) * per
    }
}

/// What one of a household's ties weighs, at the sum of their strengths.
#[inline(always)]
pub fn per(weight: f32) -> f32 {
    1.0 / (weight + f32::MIN_POSITIVE)
}

/// How much one sees along a tie of this mark.
#[inline(always)]
pub fn near(sight_across: f32, mark: u8) -> f32 {
    if mark & kind::BRIDGING != 0 { sight_across } else { 1.0 }
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
                let near = near(sight_across, mark[l]);
                let tie = Gathered::of_tie((w[l], t[l]), near, x[l], salience[l]);
                weight[l] += tie.weight;
                trusted[l] += tie.trusted;
                seen[l] += tie.seen;
                heard[l] += tie.heard;
            }
        }
        for (l, i) in slice.lanes() {
            let [weight, trusted, seen, heard] = [weight[l], trusted[l], seen[l], heard[l]];
            let all = Gathered { weight, trusted, seen, heard };
            let (own, per) = (table.first(i), per(weight));
            let i = usize::from(i);
            out.weight[i] = weight;
            out.expected[i] = all.expected(own, per);
            out.heard[i] = all.heard * per;
        }
    }
}
