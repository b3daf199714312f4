//! Pooled capital: those who have worked together begin to put money together.
//!
//! A household's co-work κ = h_i·Σ s·τ·h_j / Σ s over its ties, h the habit of coming: strong, trusted ties
//! to people who come as one does oneself. Who is not a member joins with chance `pool.begin`·κ² a month; a
//! member leaves with chance `pool.leave`·(1 − κ)² and takes out what is its own. A member puts in
//! `pool.rate` of usual income, as far as savings exceed half of its buffer, and takes out of its own what
//! lifts savings to a quarter of it. Where no grant is there or on its way, a member gives `pool.works` of
//! its part × its trust in the board for works. In the ledger each part stays its owner's until then.
//! Sources: [S:004] (groups agree to pool capital instead of borrowing), [S:000] (self-help funds); forms and
//! sizes are assumptions.

use super::state_pool::Pool;
use crate::core::random::{Event, uniform};
use crate::core::units::Money;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::board::{Board, OWN};
use crate::model::world::households::Households;
use crate::model::world::now::Now;
use crate::model::world::ties::{Ties, kind};

/// How far household `i` has worked together with those to whom it is tied.
pub fn together(ties: &Ties, h: &[f32], i: usize) -> f32 {
    let (mut weight, mut sum) = (0.0, 0.0);
    for k in ties.places(i).filter(|&k| ties.kind[k] & kind::CUT == 0) {
        let strength = ties.strength[k];
        weight += strength;
        sum += strength * ties.trust[k] * h[usize::from(ties.to[k])];
    }
    if weight > 0.0 { h[i] * sum / weight } else { 0.0 }
}

/// Is money of a programme there for works, or promised and not paid yet?
fn granted(board: &Board) -> bool {
    board.packages.iter().any(|p| p.plan != OWN && p.cash > 0)
        || board.plans.iter().any(|p| !p.closed && p.paid < p.budget)
}

/// What pooled saving reads and writes.
#[allow(missing_docs)]
pub struct Save<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub accounts: &'a mut Accounts,
    pub board: &'a mut Board,
    pub pool: &'a mut Pool,
    pub words: &'a mut [u32],
}

/// The pool's month, before works are paid.
pub fn save(now: &Now<'_>, c: &mut Save<'_>) {
    let par = now.par;
    if c.pool.member.is_empty() {
        if par.credit.pool_begin <= 0.0 {
            return;
        }
        c.pool.open(c.households.len());
    }
    now.luck.fill(Event::PoolJoin, now.offset, c.words);
    let granted = granted(c.board);
    let (mut paid_in, mut given): (Money, Money) = (0, 0);
    for i in 0..c.households.len() {
        let u = uniform(c.words[i]);
        // Closeness is a share: most words of luck have answered before it is asked for.
        let most =
            if c.pool.member[i] == 0 { par.credit.pool_begin } else { par.credit.pool_leave };
        let close = if u < most * 1.001 { together(c.ties, &c.households.habit, i) } else { 0.5 };
        let h = &mut *c.households;
        let (member, claim) = (&mut c.pool.member[i], &mut c.pool.claim[i]);
        if *member == 0 {
            *member = u8::from(u < par.credit.pool_begin * close * close);
        } else if u < par.credit.pool_leave * (1.0 - close) * (1.0 - close) {
            *member = 0;
            h.savings[i] += *claim;
            paid_in -= Money::from(*claim);
            *claim = 0;
        }
        let usual = h.wage[i] as f32 * (1.0 + par.livelihoods.skill_return * h.skill[i]);
        let buffer = par.livelihoods.savings_months * usual;
        if *member != 0 {
            let spare = h.savings[i] - (0.5 * buffer) as i32;
            let part = ((par.credit.pool_rate * usual) as i32).min(spare).max(0);
            h.savings[i] -= part;
            *claim += part;
            paid_in += Money::from(part);
        }
        let taken = ((0.25 * buffer) as i32 - h.savings[i]).min(*claim).max(0);
        h.savings[i] += taken;
        *claim -= taken;
        paid_in -= Money::from(taken);
        if !granted && *member != 0 {
            let gift = (*claim as f32 * par.credit.pool_works * h.trust_board[i]) as i32;
            let gift = gift.clamp(0, *claim);
            *claim -= gift;
            given += Money::from(gift);
        }
    }
    c.accounts.book(Account::Households, Account::Pool, paid_in);
    c.accounts.book(Account::Pool, Account::Board, given);
    c.board.own += given;
    c.board.pot += given;
    c.pool.given += given;
}
