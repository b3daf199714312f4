//! Trust on ties, the rival form: a reputation that counts what was seen and forgets.
//!
//! A pair's good and bad counts are r ← (1 − φ)·r + v·x_j and b ← (1 − φ)·b + v·(1 − x_j), v what i saw of j
//! in the month (as in [`super::learning`]), φ = `trust.return`; trust is the mean of the beta distribution,
//! τ = (W·τ⁰ + r) / (W + n), n = r + b, with the pair's baseline τ⁰ as prior of weight W. Of the two counts only
//! their ratio is kept: n is what such a pair holds when seeing and forgetting balance, n = v̄/φ, v̄ as v
//! with i's habit in place of its turnout. Then
//!
//! Δτ = (v·(x_j − τ) + φ·W·(τ⁰ − τ)) / (W + n).
//!
//! Against the other form: losses weigh as much as gains, who has seen much learns slowly, and how far
//! trust leaves the baseline follows from how much is seen and not from a rate of its own.
//! Constant neighbours rest at τ* = (W·τ⁰ + n·x) / (W + n), as the counts would (`tests/suite/limits/closed_forms.rs`).
//!
//! Source: Jøsang & Ismail 2002, with a base rate as in subjective logic [R].

use multiversion::multiversion;

use super::sums::{Learnt, Sight, Sums, strength as strengthened};
use crate::core::maths::unit32;
use crate::model::parameters::Parameters;
use crate::model::world::lookup::Table;
use crate::model::world::ties::{LANES, Ties, fixed};

/// What a month weighs, 1 / (W + n), where so much is usually seen in one (v̄ = n·φ). With nothing forgotten
/// the counts grow without end, and nothing more is learnt.
#[inline(always)]
pub fn step(par: &Parameters, usually: f32) -> f32 {
    par.trust.trust_return / (par.trust.trust_return * par.trust.prior_weight + usually + 1e-9)
}

/// Trust in another of turnout `x`, of whom the share `seen` was seen this month and `usually` in a usual one.
#[inline(always)]
pub fn learnt(par: &Parameters, t: f32, base: f32, x: f32, seen: f32, usually: f32) -> Learnt {
    let prior = par.trust.trust_return * par.trust.prior_weight;
    let step = step(par, usually);
    let (surprise, back) = (seen * (x - t), prior * (base - t));
    let after = unit32(t + step * (surprise + back));
    Learnt { surprise: step * surprise, back: step * back, after }
}

/// Trust and strength of every tie; the same sums as the other form leaves. `table` holds turnout and habit.
#[multiversion(targets("x86_64+avx2"))]
pub(super) fn update(par: &Parameters, ties: &mut Ties, table: &Table, out: Sums<'_>) {
    let sight = Sight::of(par);
    let (grow, fade) = (par.trust.tie_gain, par.trust.tie_fade);
    let (slices, rows) = ties.rows_mut();
    for slice in slices {
        let mut own = [[0.0_f32; 2]; LANES];
        for (l, &i) in slice.who.iter().enumerate() {
            own[l] = [table.first(i), table.second(i)];
        }
        let (mut present, mut stood) = ([0.0_f32; LANES], [0.0_f32; LANES]);
        let mut strength = [0.0_f32; LANES];
        for k in slice.rows() {
            for l in 0..LANES {
                let x = table.first(rows.to[k][l]);
                let [came, habit] = own[l];
                let (t, w, mark) = (rows.trust[k][l], rows.strength[k][l], rows.kind[k][l]);
                let near = sight.near(mark);
                let (v, usually) = (sight.along(near, w, came), sight.along(near, w, habit));
                let base = f32::from(rows.own_trust[k][l]) * (1.0 / 255.0);
                let t = learnt(par, t, base, x, v, usually).after;
                rows.trust[k][l] = t;
                present[l] += if w > 0.0 { t } else { 0.0 };
                stood[l] += fixed(mark) * t;
                let base = f32::from(rows.own_strength[k][l]) * (1.0 / 255.0);
                let next = strengthened(w, near, (grow, fade), came * x, base);
                rows.strength[k][l] = next;
                strength[l] += next;
            }
        }
        for (l, i) in slice.lanes() {
            let i = usize::from(i);
            out.present[i] = present[l];
            out.stood[i] = stood[l];
            out.strength[i] = strength[l];
        }
    }
}
