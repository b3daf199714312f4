//! Social learning on ties: trust, strength, willingness, habit, norm.
//!
//! Trust: Δτ_ij = v·α^±·(x_j − τ_ij) + ρ·(τ⁰_ij − τ_ij), v = min(1, s_ij·(f + (1 − f)·x_i)): learning
//! from surprise, loss above gain, return to the pair's own baseline; one must be there to see.
//! Strength: Δs = γ·x_i·x_j·(1 − s) + δ·(s⁰ − s).
//! Willingness: Δm = −wear·m·(1 − seen)(1 − norm·monitoring) + mend·(mean strength)·(1 − m), where
//! seen = Σ s·v·x_j / Σ s·v: it wears when others do not come and nobody is reproved, and is mended
//! by ties. Norm: relaxes to what was agreed, with a weight of at most .1 on actual turnout, and acts
//! only through expected reprimand. Habit: exponential mean of own turnout.
//! Sources: losses above gains Slovic 1993; wear: the laboratory's decay [D]; `MODEL.md` §4 forms
//! 3, 4, 5, 7. The half-lives of return (7–12 months) are chosen, so the fade of relations is an
//! assumption; see docs/model.md.

use super::{Scratch, mean, participation};
use crate::population::Community;
use crate::population::now::Now;
use crate::population::ties::kind;

/// Learns from this month's turnout.
pub fn learn(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    ties(now, c, s);
    let par = now.par;
    for r in 0..c.neighbourhoods.len() {
        let place = &c.neighbourhoods[r];
        let range = place.range();
        let turnout = mean(&s.turnout[range.clone()]);
        let reproved = participation::expected_reprimand(c, r, place, par, turnout);
        let h = &mut c.households;
        let willing = &mut h.willingness[range.clone()];
        let habit = &mut h.habit[range.clone()];
        // `expected` now holds what was seen; `closeness` the mean strength.
        let seen = &s.expected[range.clone()];
        let closeness = &s.closeness[range.clone()];
        let came = &s.turnout[range];
        for i in 0..willing.len() {
            willing[i] = willingness(par, willing[i], seen[i], reproved, closeness[i]);
            habit[i] = (habit[i] + par.habit_speed * (came[i] - habit[i])).clamp(0.0, 1.0);
        }
        let agreed = c.delivered.norm.get(r).copied().unwrap_or(par.norm_agreed);
        let b = par.norm_behaviour;
        // A norm that was given up is not upheld by habit: the weight of turnout goes with it.
        let target = if agreed > 0.0 { (1.0 - b) * agreed + b * turnout } else { 0.0 };
        let place = &mut c.neighbourhoods[r];
        place.norm = (place.norm + par.norm_return * (target - place.norm)).clamp(0.0, 1.0);
    }
}

/// Willingness after a month in which a share `seen` of others came, absences were reproved with
/// `reproved`, and ties have mean strength `closeness` (0 in the anonymous laboratory).
#[inline(always)]
pub fn willingness(
    par: &crate::scenario::Parameters,
    m: f32,
    seen: f32,
    reproved: f32,
    closeness: f32,
) -> f32 {
    let wear = par.wear * m * (1.0 - seen) * (1.0 - reproved);
    let mend = par.mend * closeness * (1.0 - m);
    (m - wear + mend).clamp(0.0, 1.0)
}

/// One pass over ties. Leaves in `expected` the turnout seen, and the sums that are observed.
fn ties(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let par = now.par;
    let ties = &mut c.ties;
    let came = &s.turnout[..];
    for i in 0..c.households.attended.len() {
        let segment = ties.segment(i);
        let own = came[i];
        let sight = par.sight_floor + (1.0 - par.sight_floor) * own;
        let grow = par.tie_gain * own;
        let to = &ties.to[segment.clone()];
        let trust = &mut ties.trust[segment.clone()];
        let strength = &mut ties.strength[segment.clone()];
        let own_trust = &ties.own_trust[segment.clone()];
        let own_strength = &ties.own_strength[segment.clone()];
        let kinds = &ties.kind[segment];
        let (mut seen, mut weight) = (0.0_f32, 0.0_f32);
        let (mut all, mut fixed, mut strong) = (0.0_f32, 0.0_f32, 0.0_f32);
        let (mut standing, mut stood, mut bridging) = (0_u32, 0_u32, 0_u32);
        for k in 0..to.len() {
            let x = came[to[k] as usize];
            let t = trust[k];
            let w = strength[k];
            let v = (w * sight).min(1.0);
            let surprise = x - t;
            let rate = if surprise > 0.0 { par.trust_gain } else { par.trust_loss };
            let base = f32::from(own_trust[k]) * (1.0 / 255.0);
            let t = (t + v * rate * surprise + par.trust_return * (base - t)).clamp(0.0, 1.0);
            trust[k] = t;
            seen += w * v * x;
            weight += w * v;
            let mark = kinds[k];
            let stands = 1 - (u32::from(mark) >> 3 & 1);
            let live = stands as f32;
            let rest = f32::from(own_strength[k]) * (1.0 / 255.0);
            let w = (w + live * grow * x * (1.0 - w) + par.tie_fade * (rest - w)).clamp(0.0, 1.0);
            strength[k] = w;
            let was = u32::from(mark) >> 5 & 1;
            all += live * t;
            fixed += was as f32 * t;
            strong += was as f32 * w;
            standing += stands;
            stood += was;
            bridging += stands & (u32::from(mark) >> 4 & 1);
        }
        s.expected[i] = seen / (weight + 1e-9);
        let count = standing as f32;
        s.closeness[i] /= count.max(1.0);
        s.standing[i] = count;
        s.trust_sum[i] = all;
        s.fixed_trust[i] = fixed;
        s.fixed_strength[i] = strong;
        s.fixed[i] = stood as f32;
        s.bridging[i] = bridging as f32;
    }
    debug_assert_eq!((kind::CUT, kind::BRIDGING, kind::FIXED), (8, 16, 32));
}
