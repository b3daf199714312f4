//! Social learning on ties: trust, strength, willingness, habit, norm.
//!
//! Trust: Δτ_ij = v·α^±·(x_j − τ_ij) + ρ·(τ⁰_ij − τ_ij), v = c_ij·s_ij·(f + (1 − f)·x_i): learning
//! from surprise, loss above gain, return to the pair's own baseline; one must be there to see.
//! Strength: Δs = γ·c·x_i·x_j·(1 − s) + δ·(s⁰ − s).
//! Willingness: Δm = −wear·m·(1 − x̄_r)(1 − norm·monitoring) + mend·B_i·(1 − m): it wears when the neighbourhood does not
//! come and nobody is reproved, and is mended by support, the saturating sum of strengths B = (S + s_n)/(S + s_n + h).
//! A mean would fall when a weak tie is added; with the sum no further tie lowers what willingness rests at. Norm: relaxes to what was agreed, with a weight of at most .1 on actual turnout, and acts
//! only through expected reprimand. Habit: exponential mean of own turnout.
//! Sources: losses above gains Slovic 1993; wear: the laboratory's decay [D]. The half-lives of
//! return (7–12 months) are chosen, so the fade of relations is an assumption; see docs/model.md.

use multiversion::multiversion;

use super::reputation;
use super::sums::{Learnt, Sight, Sums, strength as strengthened};
use crate::core::maths::unit32;
use crate::model::forms::Trust;
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::lookup::{Lookup, Table};
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;
use crate::model::world::tie_sums::TieSums;
use crate::model::world::ties::{LANES, Ties, fixed};

/// Trust in another of turnout `x`, of whom the share `seen` was seen this month; `rates` are gain, loss and
/// return.
#[inline(always)]
pub fn learnt(t: f32, base: f32, x: f32, seen: f32, rates: [f32; 3]) -> Learnt {
    let [gain, loss, back] = rates;
    let more = x - t;
    let rate = if more > 0.0 { gain } else { loss };
    let (surprise, back) = (seen * rate * more, back * (base - t));
    Learnt { surprise, back, after: unit32(t + surprise + back) }
}

/// The rates of [`learnt`].
#[inline(always)]
pub fn rates(par: &Parameters) -> [f32; 3] {
    [par.trust.trust_gain, par.trust.trust_loss, par.trust.trust_return]
}

/// What social learning reads and writes.
#[allow(missing_docs)]
pub struct Learn<'a> {
    pub households: &'a mut Households,
    pub ties: &'a mut Ties,
    pub neighbourhoods: &'a mut [Neighbourhood],
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub closeness: &'a [f32],
    pub sums: &'a mut TieSums,
    pub table: &'a mut Lookup,
}

/// Learns from this month's turnout.
#[multiversion(targets("x86_64+avx2"))]
pub fn learn(now: &Now<'_>, c: &mut Learn<'_>) {
    ties(now, c);
    let par = now.par;
    for r in 0..c.neighbourhoods.len() {
        let place = &c.neighbourhoods[r];
        let range = place.range();
        let turnout = mean(&c.turnout[range.clone()]);
        let reproved = expected_reprimand(par, place.norm, c.delivered.effort(r), turnout);
        let h = &mut *c.households;
        let willing = &mut h.willingness[range.clone()];
        let habit = &mut h.habit[range.clone()];
        let closeness = &c.closeness[range.clone()];
        let came = &c.turnout[range];
        for i in 0..willing.len() {
            let support = support(par, closeness[i]);
            willing[i] = willingness(par, willing[i], turnout, reproved, support);
            habit[i] = habituated(par, habit[i], came[i]);
        }
        let agreed = agreed(c.delivered, &c.neighbourhoods[r], r);
        let place = &mut c.neighbourhoods[r];
        place.norm = norm(par, place.norm, agreed, turnout);
    }
}

/// Habit after a month of so much turnout.
#[inline(always)]
pub fn habituated(par: &Parameters, habit: f32, came: f32) -> f32 {
    unit32(habit + par.mutual_work.habit_speed * (came - habit))
}

/// The norm that is agreed on in a neighbourhood.
pub fn agreed(d: &Delivered, place: &Neighbourhood, r: usize) -> f32 {
    d.norm.get(r).copied().unwrap_or(place.agreed)
}

/// The norm after a month, at a neighbourhood's turnout.
pub fn norm(par: &Parameters, norm: f32, agreed: f32, turnout: f32) -> f32 {
    let b = par.trust.norm_behaviour;
    // A norm that was given up is not upheld by habit: the weight of turnout goes with it.
    let target = if agreed > 0.0 { (1.0 - b) * agreed + b * turnout } else { 0.0 };
    (norm + par.trust.norm_return * (target - norm)).clamp(0.0, 1.0)
}

/// What a month does to willingness.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Willing {
    /// What wears it: others did not come, and nobody was reproved.
    pub wear: f32,
    /// What ties mend.
    pub mend: f32,
    /// Willingness after the month.
    pub after: f32,
}

/// The support of ties whose strengths sum to `strength`, and of neighbours without a tie, 0–1: it saturates, and
/// a further tie never lowers it.
#[inline(always)]
pub fn support(par: &Parameters, strength: f32) -> f32 {
    let sum = strength + par.trust.support_neighbours;
    sum / (sum + par.trust.support_half)
}

/// Willingness after a month in which a share `seen` of others came, absences were reproved with
/// `reproved`, and ties give so much `support` (0 in the anonymous laboratory).
#[inline(always)]
pub fn willing(par: &Parameters, m: f32, seen: f32, reproved: f32, support: f32) -> Willing {
    let wear = par.trust.wear * m * (1.0 - seen) * (1.0 - reproved);
    let mend = par.trust.mend * support * (1.0 - m);
    Willing { wear, mend, after: unit32(m - wear + mend) }
}

/// The same without its terms.
#[inline(always)]
pub fn willingness(par: &Parameters, m: f32, seen: f32, reproved: f32, support: f32) -> f32 {
    willing(par, m, seen, reproved, support).after
}

/// One pass over ties, eight households at once. Leaves the sums that are observed.
fn ties(now: &Now<'_>, c: &mut Learn<'_>) {
    let form = now.par.forms.trust;
    let second: &[f32] = match form {
        Trust::Baseline => &[],
        Trust::Reputation => &c.households.habit,
    };
    let table = c.table.fill(c.turnout, second);
    let sums = Sums {
        present: &mut c.sums.trust,
        stood: &mut c.sums.fixed_trust,
        strength: &mut c.sums.strength,
    };
    match form {
        Trust::Baseline => update(now.par, c.ties, table, sums),
        Trust::Reputation => reputation::update(now.par, c.ties, table, sums),
    }
}

/// Trust and strength of every tie; the trust of ties that stand, and of those that stood at the start.
#[multiversion(targets("x86_64+avx2"))]
fn update(par: &Parameters, ties: &mut Ties, table: &Table, out: Sums<'_>) {
    let (sight, rates) = (Sight::of(par), rates(par));
    let (grow, fade) = (par.trust.tie_gain, par.trust.tie_fade);
    let (slices, rows) = ties.rows_mut();
    for slice in slices {
        let mut own = [0.0_f32; LANES];
        for (l, &i) in slice.who.iter().enumerate() {
            own[l] = table.first(i);
        }
        let (mut present, mut stood) = ([0.0_f32; LANES], [0.0_f32; LANES]);
        let mut strength = [0.0_f32; LANES];
        let fixed_rows = rows.to[slice.rows()]
            .iter()
            .zip(&rows.kind[slice.rows()])
            .zip(&rows.own_trust[slice.rows()])
            .zip(&rows.own_strength[slice.rows()]);
        let moving = rows.trust[slice.rows()].iter_mut().zip(&mut rows.strength[slice.rows()]);
        for ((((to, mark), own_trust), own_strength), (trusts, widths)) in fixed_rows.zip(moving) {
            let (mut trust, mut width) = (*trusts, *widths);
            let mut x = [0.0_f32; LANES];
            for l in 0..LANES {
                x[l] = table.first(to[l]);
            }
            for l in 0..LANES {
                let (t, w) = (trust[l], width[l]);
                let near = sight.near(mark[l]);
                let base = f32::from(own_trust[l]) * (1.0 / 255.0);
                let t = learnt(t, base, x[l], sight.along(near, w, own[l]), rates).after;
                trust[l] = t;
                present[l] += if w > 0.0 { t } else { 0.0 };
                stood[l] += fixed(mark[l]) * t;
                let base = f32::from(own_strength[l]) * (1.0 / 255.0);
                let next = strengthened(w, near, (grow, fade), own[l] * x[l], base);
                width[l] = next;
                strength[l] += next;
            }
            (*trusts, *widths) = (trust, width);
        }
        for (l, i) in slice.lanes() {
            let i = usize::from(i);
            out.present[i] = present[l];
            out.stood[i] = stood[l];
            out.strength[i] = strength[l];
        }
    }
}
