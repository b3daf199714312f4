//! Gardens in common: kept by work days, harvested, shared in kind by the treasurer; what people make of it.
//!
//! *Condition* of a garden: Δc = growth·k·(1 − c) − neglect·(1 − k)·c, k = min(1, work days attended / days
//! needed). *Harvest* = worth of a full one × households × c × (f + (1 − f)·skill of those who came), f =
//! `commons.unskilled`. Harvests of all gardens go into one pot.
//! Of it a share ℓ goes missing, by the form of [`crate::model::board::leakage`] with the chance to be
//! found = openness of the books × turnout; then upkeep, pooled savings of those who came, and the rest, with
//! what could not be divided last month, is shared in kind: to those who came, to all, or to the poor. What is shared in kind is consumption.
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

use super::state::Commons;
use crate::core::maths::unit32;
use crate::core::units::Money;
use crate::model::credit::state_pool::Pool;
use crate::model::parameters::Parameters;
use crate::model::world::accounts::{Account, Accounts, divide};
use crate::model::world::delivered::{Delivered, Garden};
use crate::model::world::households::{Households, flag};
use crate::model::world::lookup::{Lookup, Table};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::offers::Sharing;
use crate::model::world::signals::InKind;
use crate::model::world::sums::{mean, sum};
use crate::model::world::ties::{LANES, Ties};

/// What tending, harvesting and sharing read and write.
#[allow(missing_docs)]
pub struct Tend<'a> {
    pub households: &'a Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub accounts: &'a mut Accounts,
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub commons: &'a mut Commons,
    pub pool: &'a mut Pool,
    pub own: &'a mut Work,
    pub in_kind: &'a mut InKind,
}

/// Working columns of a harvest.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Shares of the month's harvest, of those who live by a garden; empty where there was none.
    pub shares: Vec<f32>,
    /// The harvest of the month, a household that lives by a garden.
    pub harvest_each: f32,
    /// What the sharing did to trust in the board; empty where there was none.
    pub treasurer: Vec<f32>,
}

/// Tends, harvests and shares.
pub fn tend(now: &Now<'_>, c: &mut Tend<'_>) {
    c.own.shares.clear();
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
        let came = &c.turnout[range.clone()];
        let days = 4.0 * sum(came);
        let kept = match garden {
            Some(g) if r < gardens => (days / (g.days * range.len() as f32)).min(1.0),
            _ => 0.0,
        };
        let state = &mut c.commons.condition[r];
        let more = par.commons.garden_growth * kept * (1.0 - *state);
        *state = unit32(*state + more - par.commons.garden_neglect * (1.0 - kept) * *state);
        if let Some(g) = garden.filter(|_| r < gardens) {
            // Skill of those who came, by what each came.
            let skills = &c.households.skill[range.clone()];
            let skill: f32 = skills.iter().zip(came).map(|(k, x)| k * x).sum();
            let skill = if days > 0.0 { 4.0 * skill / days } else { 0.0 };
            let yields =
                par.commons.garden_unskilled + (1.0 - par.commons.garden_unskilled) * skill;
            harvest += (g.harvest * range.len() as f32 * *state * yields) as Money;
        }
    }
    if let Some(g) = garden {
        share(par, c, g, harvest);
    }
}

/// The households that live by a garden: those of the first neighbourhoods.
fn by_a_garden(neighbourhoods: &[Neighbourhood], g: Garden) -> usize {
    neighbourhoods[g.gardens - 1].to as usize
}

/// The part of a harvest that goes missing.
fn missing(par: &Parameters, g: Garden, came: f32) -> f32 {
    par.board.leak_most * (1.0 - par.board.leak_penalty * g.books * came).max(0.0)
}

/// The treasurer's month. What does not divide is kept for the next.
fn share(par: &Parameters, c: &mut Tend<'_>, g: Garden, harvest: Money) {
    let (n, all) = (by_a_garden(c.neighbourhoods, g), c.households.len());
    let part = |share: f64| (harvest as f64 * share) as Money;
    let gone = part(f64::from(missing(par, g, mean(&c.turnout[..n]))));
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
        c.in_kind.receive(all, i, share as i32);
    }
    // In kind, and eaten: through the household's hands to where consumption goes.
    c.accounts.book(Account::Commons, Account::Households, given);
    c.accounts.book(Account::Households, Account::Market, given);
    let books = &mut *c.commons;
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
        c.own.harvest_each = harvest as f32 / n as f32;
        c.own.shares.extend(shares.iter().map(|&share| share as f32));
    }
}

/// What being reminded reads and writes.
#[allow(missing_docs)]
pub struct Remind<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
}

/// What having come so much last month adds to what is on one's mind, where one is called to a garden.
#[inline(always)]
pub fn reminder(par: &Parameters, a: f32, x: f32) -> f32 {
    par.commons.garden_awareness * x * (1.0 - a)
}

/// Those who came last month have it on their minds, where they are called to a garden.
pub fn remind(now: &Now<'_>, c: &mut Remind<'_>) {
    let Some(g) = c.delivered.garden else { return };
    let n = by_a_garden(c.neighbourhoods, g);
    for (a, x) in c.households.salience[..n].iter_mut().zip(c.turnout) {
        *a = unit32(*a + reminder(now.par, *a, *x));
    }
}

/// What judging the treasurer reads and writes.
#[allow(missing_docs)]
pub struct Judge<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub own: &'a mut Work,
    pub table: &'a mut Lookup,
}

/// What those who live by a garden make of how its harvest was shared.
pub fn judge(now: &Now<'_>, c: &mut Judge<'_>) {
    c.own.treasurer.clear();
    let Some(g) = c.delivered.garden else { return };
    if c.own.shares.is_empty() {
        return;
    }
    let n = by_a_garden(c.neighbourhoods, g);
    let dealt = Dealt {
        n: n as u16,
        books: g.books,
        accounted: 1.0 - missing(now.par, g, mean(&c.turnout[..n])),
        harvest_each: c.own.harvest_each,
    };
    c.own.treasurer.resize(c.households.len(), 0.0);
    let table = c.table.fill(&c.own.shares, c.turnout);
    witness(c.ties, table, &dealt, &mut c.own.treasurer);
    let par = now.par;
    let rate = par.trust.institution_gain * par.commons.garden_exposure;
    for (pull, trust) in c.own.treasurer[..n].iter_mut().zip(&mut c.households.trust_board) {
        let deserved =
            par.trust.deserved_low + (par.trust.deserved_high - par.trust.deserved_low) * *pull;
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
pub fn consume(households: &mut Households, in_kind: &InKind) {
    for (consumed, kind) in households.consumption.iter_mut().zip(in_kind.column()) {
        *consumed += kind;
    }
}
