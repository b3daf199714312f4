//! Partners come, give, and stay while it is returned; a community's own dues; how it is seen outside.
//!
//! A partner that was asked, or that sees at least `sees` of the place (visibility less stigma), comes
//! after its lag. While it is here it gives its aid × (1 − ½·ego): money for works, materials for works that
//! were begun, purchases × (1 − stigma), or publicity. In return it expects R = (turnout + standing works + what is seen) / 3; after
//! `patience` months of less it leaves, and comes again only once R suffices.
//!
//! Dues: those who came pay `works.dues` × usual income × trust in the board × turnout into the works.
//! Money of partners and dues first continues unfinished works that ran out of money, while somebody leads;
//! what is left builds packages of `works.own_package` where conditions are worst, which the board leads
//! itself.
//!
//! Visibility: ΔV = g·min(1, Z + publicity)·(1 − V) − f·V, Z = ½·(share of neighbourhoods with works that
//! function) + ½·(part of the slum score mended); with gardens Z' = 1 − (1 − Z)(1 − their beauty). Stigma: ΔS = r·(S⁰ − S) − t·V·S: success turns it.
//! Sources: [S:000] (publicity brings partners, who want to be seen), [S:004] (a bad name), [S:001] (own
//! funds); all sizes are assumptions.

use crate::core::maths::unit32;
use crate::core::units::{Money, from_rupiah, to_rupiah};
use crate::model::parameters::Parameters;
use crate::model::partners::state::{Partnership, Standing};
use crate::model::world::accounts::{Account, Accounts, divide};
use crate::model::world::board::{Board, OWN, Package, worst_criterion};
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::{Neighbourhood, slum_score};
use crate::model::world::now::Now;
use crate::model::world::offers::Aid;
use crate::model::world::sums::mean;

/// What partners and dues read and write.
#[allow(missing_docs)]
pub struct Support<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub accounts: &'a mut Accounts,
    pub board: &'a mut Board,
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub beauty: f32,
    pub standing: &'a mut Standing,
}

/// Partners and dues, before the month's works.
pub fn support(now: &Now<'_>, c: &mut Support<'_>) {
    let par = now.par;
    c.standing.publicity = 0.0;
    // Whoever made no offer this month is gone.
    for p in &mut c.standing.partners {
        let offered = c.delivered.partners.iter().any(|o| o.partner == p.partner);
        p.present &= offered;
    }
    for k in 0..c.delivered.partners.len() {
        deal(now, c, k);
    }
    if par.partners.dues > 0.0 {
        collect(par, c);
    }
    if c.board.pot > 0 {
        assign(par, c);
    }
}

/// One partner's month.
fn deal(now: &Now<'_>, c: &mut Support<'_>, k: usize) {
    let o = c.delivered.partners[k].clone();
    let returned = Returned::of(c.turnout, c.board, c.beauty, c.standing).share();
    let seen = c.standing.seen();
    let known = c.standing.partners.iter().position(|p| p.partner == o.partner);
    let at = known.unwrap_or_else(|| {
        c.standing.partners.push(Partnership {
            partner: o.partner,
            stays: 0,
            present: false,
            waited: 0,
            short: 0,
            given: 0,
        });
        c.standing.partners.len() - 1
    });
    let p = &mut c.standing.partners[at];
    if !p.present {
        let worth = p.stays == 0 || returned >= o.expects;
        let willing = worth && (!o.by_itself || seen >= o.sees);
        p.waited = if willing { p.waited + 1 } else { 0 };
        if !willing || (p.waited as f32) < o.lag {
            return;
        }
        (p.present, p.waited, p.short) = (true, 0, 0);
        p.stays += 1;
    }
    p.short = if returned < o.expects { p.short + 1 } else { 0 };
    if p.short >= o.patience {
        p.present = false;
        return;
    }
    let ego = c.delivered.sectoral(now.par.board.actor_ego);
    let aid = (o.aid as f64 * f64::from(1.0 - 0.5 * ego)) as Money;
    let given = match o.form {
        Aid::Money => {
            c.accounts.book(Account::Partners, Account::Board, aid);
            c.board.own += aid;
            c.board.pot += aid;
            aid
        }
        Aid::Materials => materials(c, aid),
        Aid::Market => purchase(c, (aid as f64 * f64::from(1.0 - c.standing.stigma)) as Money),
        Aid::Visibility => {
            c.standing.publicity += (to_rupiah(aid) / 1e6) as f32;
            0
        }
    };
    c.standing.partners[at].given += given;
}

/// What a partner gets back, each 0–1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Returned {
    /// People who come.
    pub turnout: f32,
    /// Works that stand, or gardens.
    pub works: f32,
    /// Being seen.
    pub seen: f32,
}

impl Returned {
    /// At a community's turnout and works, the beauty of its gardens and how it is seen.
    pub fn of(turnout: &[f32], board: &Board, beauty: f32, standing: &Standing) -> Self {
        let works = (board.success().unwrap_or(0.0) as f32).max(beauty);
        Returned { turnout: mean(turnout), works: works.min(1.0), seen: standing.seen() }
    }

    /// All of it, 0–1.
    pub fn share(self) -> f32 {
        (self.turnout + self.works + self.seen) / 3.0
    }
}

/// Gives materials to works that were begun, as far as they need them.
fn materials(c: &mut Support<'_>, aid: Money) -> Money {
    let mut left = aid;
    let begun = |p: &&mut Package| !p.completed && p.cash + p.spent > 0;
    for p in c.board.packages.iter_mut().filter(begun) {
        let put = (p.need() - p.cash).min(left).max(0);
        p.spent += put;
        left -= put;
    }
    c.board.own += aid - left;
    c.accounts.book(Account::Partners, Account::Suppliers, aid - left);
    aid - left
}

/// Buys from those who came, in proportion to works attended; what does not divide stays with the buyer.
fn purchase(c: &mut Support<'_>, aid: Money) -> Money {
    let weights: Vec<u32> = c.households.attended.iter().map(|&a| u32::from(a)).collect();
    let mut shares = Vec::with_capacity(weights.len());
    let left = divide(aid, &weights, &mut shares);
    for (savings, share) in c.households.savings.iter_mut().zip(&shares) {
        *savings += *share as i32;
    }
    c.accounts.book(Account::Partners, Account::Households, aid - left);
    aid - left
}

/// Dues of those who came and trust the board.
fn collect(par: &Parameters, c: &mut Support<'_>) {
    let h = &mut *c.households;
    let mut sum: Money = 0;
    for i in 0..h.savings.len() {
        let due = par.partners.dues * h.wage[i] as f32 * h.trust_board[i] * c.turnout[i];
        let due = (due as i32).min(h.savings[i]);
        h.savings[i] -= due;
        sum += Money::from(due);
    }
    c.accounts.book(Account::Households, Account::Board, sum);
    c.board.own += sum;
    c.board.pot += sum;
}

/// Puts the pot into works.
fn assign(par: &Parameters, c: &mut Support<'_>) {
    let board = &mut *c.board;
    for p in &mut board.packages {
        if !p.completed && p.cash == 0 {
            let put = p.need().min(board.pot).max(0);
            p.cash += put;
            board.pot -= put;
        }
    }
    let cost = from_rupiah(f64::from(par.partners.own_package)).max(1);
    while board.pot >= cost {
        // One at a time in a neighbourhood, the worst first.
        let site = (0..c.neighbourhoods.len()).filter(|&r| !board.is_open(r)).max_by(|&a, &b| {
            let score = |r: usize| c.neighbourhoods[r].slum_score;
            score(a).total_cmp(&score(b)).then(b.cmp(&a))
        });
        let Some(site) = site else { return };
        let criterion = worst_criterion(&c.neighbourhoods[site], &board.packages, site as u32);
        board.pot -= cost;
        board.packages.push(Package {
            neighbourhood: site as u32,
            criterion,
            plan: OWN,
            wage_share: 0.0,
            cost,
            cash: cost,
            spent: 0,
            self_help: 0,
            lost: 0,
            missing: 0,
            completed: false,
            idle: 0,
        });
    }
}

/// How the place is seen after the month's works.
pub fn renown(
    now: &Now<'_>,
    neighbourhoods: &[Neighbourhood],
    board: &Board,
    beauty: f32,
    standing: &mut Standing,
) {
    let par = now.par;
    let mut success = 0.0;
    if !board.packages.is_empty() {
        let n = neighbourhoods.len() as f32;
        let (mut served, mut now, mut before) = (0.0_f32, 0.0_f32, 0.0_f32);
        for (r, place) in neighbourhoods.iter().enumerate() {
            let here = |p: &Package| p.neighbourhood as usize == r && p.functions();
            served += if board.packages.iter().any(here) { 1.0 } else { 0.0 };
            now += place.slum_score;
            before += slum_score(&place.affected, &[0.0; 7]);
        }
        let mended = if before > 0.0 { (1.0 - now / before).max(0.0) } else { 0.0 };
        success = 0.5 * served / n + 0.5 * mended;
    }
    if beauty > 0.0 {
        success = 1.0 - (1.0 - success) * (1.0 - beauty);
    }
    let pull = (success + par.partners.publicity * standing.publicity).min(1.0);
    let v = standing.visibility;
    standing.visibility = unit32(
        v + par.partners.visibility_gain * pull * (1.0 - v) - par.partners.visibility_fade * v,
    );
    let s = standing.stigma;
    standing.stigma = unit32(
        s + par.partners.stigma_return * (par.partners.stigma_baseline - s)
            - par.partners.stigma_turned * v * s,
    );
}
