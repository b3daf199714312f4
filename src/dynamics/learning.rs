//! Social learning on ties: trust, strength, willingness, habit, norm.
//!
//! Trust: Δτ_ij = v·α^±·(x_j − τ_ij) + ρ·(τ⁰_ij − τ_ij), v = c_ij·s_ij·(f + (1 − f)·x_i): learning
//! from surprise, loss above gain, return to the pair's own baseline; one must be there to see.
//! Strength: Δs = γ·c·x_i·x_j·(1 − s) + δ·(s⁰ − s).
//! Willingness: Δm = −wear·m·(1 − seen)(1 − norm·monitoring) + mend·(mean strength)·(1 − m), where
//! seen = Σ s·v·x_j / Σ s·v = Σ c·s²·x_j / Σ c·s²: it wears when others do not come and nobody is reproved, and is mended
//! by ties. Norm: relaxes to what was agreed, with a weight of at most .1 on actual turnout, and acts
//! only through expected reprimand. Habit: exponential mean of own turnout.
//! Sources: losses above gains Slovic 1993; wear: the laboratory's decay [D]. The half-lives of
//! return (7–12 months) are chosen, so the fade of relations is an assumption; see docs/model.md.

use multiversion::multiversion;

use super::{Scratch, mean, participation};
use crate::maths::unit32;
use crate::population::Community;
use crate::population::now::Now;
use crate::population::ties::{FAINT, kind};
use crate::scenario::Parameters;

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
pub fn willingness(par: &Parameters, m: f32, seen: f32, reproved: f32, closeness: f32) -> f32 {
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
    let columns = &mut s.ties;
    update(
        par,
        Read {
            own: &columns.own[..m],
            other: &columns.other[..m],
            own_trust: &ties.own_trust[..m],
            own_strength: &ties.own_strength[..m],
            kinds: &ties.kind[..m],
        },
        Written {
            trust: &mut ties.trust[..m],
            strength: &mut ties.strength[..m],
            results: &mut columns.results,
        },
    );
    columns.turn(m);
    for &i in &s.order {
        let i = usize::from(i);
        let segment = ties.segment(i);
        let mut sums = [0.0_f32; 4];
        let mut strength = 0.0_f32;
        for (row, w) in s.ties.rows[segment.clone()].iter().zip(&ties.strength[segment]) {
            for (sum, v) in sums.iter_mut().zip(row) {
                *sum += v;
            }
            strength += w;
        }
        let [seen, weight, present, stood] = sums;
        s.expected[i] = seen / (weight + 1e-9);
        s.trust_sum[i] = present;
        s.fixed_trust[i] = stood;
        s.strength_sum[i] = strength;
    }
}

/// What the update of ties reads.
struct Read<'a> {
    own: &'a [f32],
    other: &'a [f32],
    own_trust: &'a [u8],
    own_strength: &'a [u8],
    kinds: &'a [u8],
}

/// What it writes.
struct Written<'a> {
    trust: &'a mut [f32],
    strength: &'a mut [f32],
    results: &'a mut [Vec<f32>; 4],
}

/// Trust and strength of every tie, tie by tie; s²·x and s², from which what was seen is the ratio (own
/// turnout is in both and cancels); the trust of ties that stand, and of those that stood at the start.
#[multiversion(targets("x86_64+avx2"))]
fn update(par: &Parameters, read: Read<'_>, write: Written<'_>) {
    debug_assert_eq!((kind::BRIDGING, kind::FIXED), (1 << 4, 1 << 5));
    let Read { own, other, own_trust, own_strength, kinds } = read;
    let Written { trust, strength, results: [seen, weight, present, stood] } = write;
    let m = own.len();
    let (other, kinds) = (&other[..m], &kinds[..m]);
    let (own_trust, own_strength) = (&own_trust[..m], &own_strength[..m]);
    let (trust, strength) = (&mut trust[..m], &mut strength[..m]);
    let (seen, weight) = (&mut seen[..m], &mut weight[..m]);
    let (present, stood) = (&mut present[..m], &mut stood[..m]);
    let (floor, rest) = (par.sight_floor, 1.0 - par.sight_floor);
    let (gain, loss, back) = (par.trust_gain, par.trust_loss, par.trust_return);
    let (grow, fade) = (par.tie_gain, par.tie_fade);
    let elsewhere = 1.0 - par.sight_across;
    for k in 0..m {
        let (t, w, x) = (trust[k], strength[k], other[k]);
        // Works are a neighbourhood's: of others one sees little, and does little with them.
        let across = (i32::from(kinds[k]) >> 4 & 1) as f32;
        let near = 1.0 - elsewhere * across;
        let v = near * w * (floor + rest * own[k]); // at most 1: all are shares
        let surprise = x - t;
        let rate = if surprise > 0.0 { gain } else { loss };
        let base = f32::from(own_trust[k]) * (1.0 / 255.0);
        let t = unit32(t + v * rate * surprise + back * (base - t));
        trust[k] = t;
        present[k] = if w > 0.0 { t } else { 0.0 };
        stood[k] = (i32::from(kinds[k]) >> 5 & 1) as f32 * t;
        weight[k] = near * w * w;
        seen[k] = near * w * w * x;
        let base = f32::from(own_strength[k]) * (1.0 / 255.0);
        // A cut tie has strength 0 and stays so; a standing one never reaches it.
        let next = unit32(w + near * grow * (own[k] * x) * (1.0 - w) + fade * (base - w));
        let next = if next < FAINT { FAINT } else { next };
        strength[k] = if w > 0.0 { next } else { 0.0 };
    }
}
