//! Gardens in common: kept by work days, harvested, shared in kind by the treasurer; what people make of it.
//!
//! *Condition* of a garden: Δc = growth·k·(1 − c) − neglect·(1 − k)·c, k = min(1, work days attended / days
//! needed). *Harvest* = worth of a full one × households × c × (f + (1 − f)·skill of those who came), f =
//! `commons.unskilled`. Of it a share ℓ goes missing, by the form of [`crate::model::board::leakage`] with the chance to be
//! found = openness of the books × turnout; then upkeep, pooled savings of those who came, and the rest is
//! shared in kind: to those who came, to all, or to the poor. What is shared in kind is consumption.
//!
//! *Trust* in the board, whose treasurer it is, among those who live by a garden that bore:
//! ΔI = a·e·(y − I), y = y_lo + (y_hi − y_lo)·D as delivery is judged, e = `commons.exposure`,
//! D = o·(1 − ℓ) + (1 − o)·W. With chance o = books·(x + (1 − x)·x̄_ties) the books were read, by oneself or by
//! one's ties, and they show what was accounted for. Else one knows what oneself and one's ties got:
//! W = min(1, its mean, by strength of tie / what equal shares of the whole harvest would have been). So what
//! those who get nothing come to think hangs on whom they know, not on a rule about them.
//! Having come last month also puts it on one's mind (in phase 3): Δa = `commons.awareness`·x·(1 − a).
//! Sources: [S:000] (books, sharing in kind, upkeep, savings); forms and sizes are assumptions.

use multiversion::multiversion;

use crate::core::maths::unit32;
use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::accounts::{Account, divide};
use crate::model::world::delivered::Garden;
use crate::model::world::households::flag;
use crate::model::world::lookup::Table;
use crate::model::world::now::Now;
use crate::model::world::sums::{mean, sum};
use crate::model::world::ties::{LANES, Ties};
use crate::scenario::{Parameters, Sharing};

/// Tends, harvests and shares.
pub fn tend(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    s.shares.clear();
    c.commons.per_work = 0.0;
    let garden = c.delivered.garden;
    if garden.is_none() && c.commons.condition.is_empty() {
        return;
    }
    let par = now.par;
    c.commons.condition.resize(c.neighbourhoods.len(), 0.0);
    let gardens = garden.map_or(0, |g| g.gardens);
    let mut harvest: Money = 0;
    for r in 0..c.neighbourhoods.len() {
        let range = c.neighbourhoods[r].range();
        let came = &s.turnout[range.clone()];
        let days = 4.0 * sum(came);
        let kept = match garden {
            Some(g) if r < gardens => (days / (g.days * range.len() as f32)).min(1.0),
            _ => 0.0,
        };
        let state = &mut c.commons.condition[r];
        let more = par.garden_growth * kept * (1.0 - *state);
        *state = unit32(*state + more - par.garden_neglect * (1.0 - kept) * *state);
        if let Some(g) = garden.filter(|_| r < gardens) {
            // Skill of those who came, by what each came.
            let skills = &c.households.skill[range.clone()];
            let skill: f32 = skills.iter().zip(came).map(|(k, x)| k * x).sum();
            let skill = if days > 0.0 { 4.0 * skill / days } else { 0.0 };
            let yields = par.garden_unskilled + (1.0 - par.garden_unskilled) * skill;
            harvest += (g.harvest * range.len() as f32 * *state * yields) as Money;
        }
    }
    if let Some(g) = garden {
        share(par, c, s, g, harvest);
    }
}

/// The households that live by a garden: those of the first neighbourhoods.
fn by_a_garden(c: &Community, g: Garden) -> usize {
    c.neighbourhoods[g.gardens - 1].to as usize
}

/// The part of a harvest that goes missing.
fn missing(par: &Parameters, g: Garden, came: f32) -> f32 {
    par.leak_most * (1.0 - par.leak_penalty * g.books * came).max(0.0)
}

/// The treasurer's month. What does not divide is kept for the next.
fn share(par: &Parameters, c: &mut Community, s: &mut Scratch, g: Garden, harvest: Money) {
    let (n, all) = (by_a_garden(c, g), c.len());
    let part = |share: f64| (harvest as f64 * share) as Money;
    let gone = part(f64::from(missing(par, g, mean(&s.turnout[..n]))));
    let upkeep = part(g.upkeep).min(harvest - gone);
    let saved = part(g.saved).min(harvest - gone - upkeep);
    c.accounts.book(Account::Nature, Account::Commons, harvest);
    c.accounts.book(Account::Commons, Account::Missing, gone);
    c.accounts.book(Account::Commons, Account::Suppliers, upkeep);
    let attended: Vec<u32> = c.households.attended[..n].iter().map(|&a| u32::from(a)).collect();
    let works: u32 = attended.iter().sum();
    let mut shares = Vec::with_capacity(n);
    let mut pooled = 0;
    if saved > 0 && works > 0 {
        pooled = saved - divide(saved, &attended, &mut shares);
        c.pool.open(all);
        for (claim, share) in c.pool.claim.iter_mut().zip(&shares) {
            *claim += *share as i32;
        }
        c.accounts.book(Account::Commons, Account::Pool, pooled);
    }
    let weights: Vec<u32> = match g.sharing {
        Sharing::Attendance => attended,
        Sharing::Equal => vec![1; n],
        Sharing::Poor => (0..n).map(|i| u32::from(c.households.has(i, flag::POOR))).collect(),
    };
    let hold = c.commons.cash + harvest - gone - upkeep - pooled;
    let left = divide(hold, &weights, &mut shares);
    let given = hold - left;
    for (i, &share) in shares.iter().enumerate().filter(|(_, share)| **share > 0) {
        s.receive(all, i, share as i32);
    }
    // In kind, and eaten: through the household's hands to where consumption goes.
    c.accounts.book(Account::Commons, Account::Households, given);
    c.accounts.book(Account::Households, Account::Market, given);
    let books = &mut c.commons;
    books.harvested += harvest;
    books.missing += gone;
    books.kept_up += upkeep;
    books.saved += pooled;
    books.shared += given;
    books.cash = left;
    if g.sharing == Sharing::Attendance && works > 0 {
        books.per_work = given as f32 / works as f32;
    }
    if harvest > 0 {
        s.harvest_each = harvest as f32 / n as f32;
        s.shares.extend(shares.iter().map(|&share| share as f32));
    }
}

/// Those who came last month have it on their minds, where they are called to a garden.
pub fn remind(now: &Now<'_>, c: &mut Community, s: &Scratch) {
    let Some(g) = c.delivered.garden else { return };
    let n = by_a_garden(c, g);
    for (a, x) in c.households.salience[..n].iter_mut().zip(&s.turnout) {
        *a = unit32(*a + now.par.garden_awareness * x * (1.0 - *a));
    }
}

/// What those who live by a garden make of how its harvest was shared.
pub fn judge(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    s.treasurer.clear();
    let Some(g) = c.delivered.garden else { return };
    if s.shares.is_empty() {
        return;
    }
    let n = by_a_garden(c, g);
    let dealt = Dealt {
        n: n as u16,
        books: g.books,
        accounted: 1.0 - missing(now.par, g, mean(&s.turnout[..n])),
        harvest_each: s.harvest_each,
    };
    s.treasurer.resize(c.households.len(), 0.0);
    let table = s.table.fill(&s.shares, &s.turnout);
    witness(&c.ties, table, &dealt, &mut s.treasurer);
    let par = now.par;
    let rate = par.institution_gain * par.garden_exposure;
    for (pull, trust) in s.treasurer[..n].iter_mut().zip(&mut c.households.trust_board) {
        let deserved = par.deserved_low + (par.deserved_high - par.deserved_low) * *pull;
        *pull = rate * (deserved - *trust);
        *trust = unit32(*trust + *pull);
    }
}

/// What there is to know about a sharing.
struct Dealt {
    /// Households that live by a garden: the first so many.
    n: u16,
    /// Openness of the books.
    books: f32,
    /// Part of the harvest that they show.
    accounted: f32,
    /// The harvest, a household.
    harvest_each: f32,
}

/// How well it was dealt with each of them, D; eight households at once. Ties to others do not count.
#[multiversion(targets("x86_64+avx2"))]
fn witness(ties: &Ties, table: &Table, dealt: &Dealt, out: &mut [f32]) {
    let rows = ties.rows();
    for slice in &ties.slices {
        let (mut weight, mut got) = ([1.0_f32; LANES], [0.0_f32; LANES]);
        let (mut near, mut told) = ([0.0_f32; LANES], [0.0_f32; LANES]);
        for (l, i) in slice.lanes() {
            got[l] = table.first(i);
        }
        for (to, strength) in rows.to[slice.rows()].iter().zip(&rows.strength[slice.rows()]) {
            let (mut share, mut came) = ([0.0_f32; LANES], [0.0_f32; LANES]);
            for l in 0..LANES {
                share[l] = table.first(to[l]);
            }
            for l in 0..LANES {
                came[l] = table.second(to[l]);
            }
            for l in 0..LANES {
                // A cut tie has strength 0; so has, here, one to somebody without a garden.
                let counts = u32::from(to[l] < dealt.n).wrapping_neg();
                let s = f32::from_bits(strength[l].to_bits() & counts);
                weight[l] += s;
                got[l] += s * share[l];
                near[l] += s;
                told[l] += s * came[l];
            }
        }
        for (l, i) in slice.lanes().filter(|&(_, i)| i < dealt.n) {
            let told = if near[l] > 0.0 { told[l] / near[l] } else { 0.0 };
            let x = table.second(i);
            let read = dealt.books * (x + (1.0 - x) * told);
            let witnessed = (got[l] / weight[l] / dealt.harvest_each).min(1.0);
            out[usize::from(i)] = read * dealt.accounted + (1.0 - read) * witnessed;
        }
    }
}

/// What was received in kind is consumed.
pub fn consume(c: &mut Community, s: &Scratch) {
    for (consumed, kind) in c.households.consumption.iter_mut().zip(&s.in_kind) {
        *consumed += kind;
    }
}
