//! Social learning on ties: trust, strength, willingness, habit, norm.
//!
//! Trust: Δτ_ij = v·α^±·(x_j − τ_ij) + ρ·(τ⁰_ij − τ_ij), v = min(1, s_ij·(f + (1 − f)·x_i)): learning
//! from surprise, loss above gain, return to the pair's own baseline; one must be there to see.
//! Strength: Δs = γ·x_i·x_j·(1 − s) + δ·(s⁰ − s).
//! Willingness: Δm = −wear·m·(1 − seen)(1 − norm·monitoring) + mend·(mean strength)·(1 − m), where
//! seen = Σ s·v·x_j / Σ s·v: it wears when others do not come and nobody is reproved, and is mended
//! by ties. Norm: relaxes to what was agreed, with a weight of at most .1 on actual turnout, and acts
//! only through expected reprimand. Habit: exponential mean of own turnout.
//! Sources: losses above gains Slovic 1993; wear: the laboratory's decay [D]. The half-lives of
//! return (7–12 months) are chosen, so the fade of relations is an assumption; see docs/model.md.

use super::{Scratch, mean, participation, segment_sums};
use crate::maths::unit32;
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
        // `expected` now holds what was seen; `closeness` the sum of strengths.
        let seen = &s.expected[range.clone()];
        let closeness = &s.closeness[range.clone()];
        let standing = &s.standing[range.clone()];
        let came = &s.turnout[range];
        for i in 0..willing.len() {
            let near = closeness[i] / standing[i].max(1.0);
            willing[i] = willingness(par, willing[i], seen[i], reproved, near);
            habit[i] = unit32(habit[i] + par.habit_speed * (came[i] - habit[i]));
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
    unit32(m - wear + mend)
}

/// One pass over ties. Leaves in `expected` the turnout seen, and the sums that are observed.
fn ties(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let par = now.par;
    let ties = &mut c.ties;
    let m = ties.len();
    s.ties.fit(m);
    s.ties.spread(&ties.first, &s.order, &s.turnout);
    s.ties.gather(&ties.to, &s.turnout);
    {
        let (own, other) = (&s.ties.own[..m], &s.ties.other[..m]);
        let (seen, weight) = (&mut s.ties.a[..m], &mut s.ties.b[..m]);
        let (trust, strength) = (&mut ties.trust[..m], &mut ties.strength[..m]);
        let (own_trust, own_strength) = (&ties.own_trust[..m], &ties.own_strength[..m]);
        let (floor, rest) = (par.sight_floor, 1.0 - par.sight_floor);
        let (gain, loss, back) = (par.trust_gain, par.trust_loss, par.trust_return);
        let (grow, fade) = (par.tie_gain, par.tie_fade);
        for k in 0..m {
            let (t, w, x) = (trust[k], strength[k], other[k]);
            let v = w * (floor + rest * own[k]); // at most 1: both are shares
            let surprise = x - t;
            let rate = if surprise > 0.0 { gain } else { loss };
            let base = f32::from(own_trust[k]) * (1.0 / 255.0);
            trust[k] = unit32(t + v * rate * surprise + back * (base - t));
            weight[k] = w * v;
            seen[k] = w * v * x;
            let base = f32::from(own_strength[k]) * (1.0 / 255.0);
            // A cut tie has strength 0 and stays so; a standing one never reaches it.
            let contact = if w > 0.0 { grow * (own[k] * x) } else { 0.0 };
            strength[k] = unit32(w + contact * (1.0 - w) + fade * (base - w));
        }
    }
    {
        let (trust, strength, kinds) = (&ties.trust[..m], &ties.strength[..m], &ties.kind[..m]);
        let columns = &mut s.ties;
        let (present, stood, strong) =
            (&mut columns.c[..m], &mut columns.d[..m], &mut columns.e[..m]);
        for k in 0..m {
            let mark = u32::from(kinds[k]);
            let stands = (1 - (mark >> 3 & 1)) as f32;
            let fixed = (mark >> 5 & 1) as f32;
            present[k] = stands * trust[k];
            stood[k] = fixed * trust[k];
            strong[k] = fixed * strength[k];
        }
        debug_assert_eq!((kind::CUT, kind::FIXED), (1 << 3, 1 << 5));
    }
    let columns = &s.ties;
    let columns =
        [&columns.a[..m], &columns.b[..m], &columns.c[..m], &columns.d[..m], &columns.e[..m]];
    for &i in &s.order {
        let i = usize::from(i);
        let [seen, weight, present, stood, strong] = segment_sums(columns, ties.segment(i));
        s.expected[i] = seen / (weight + 1e-9);
        s.trust_sum[i] = present;
        s.fixed_trust[i] = stood;
        s.fixed_strength[i] = strong;
    }
}
