//! Works: built with money and labour, lost when stalled or unkept; every unit debits cash or the
//! self-help account.
//!
//! A neighbourhood's labour this month is the works attended × `labour_offered` × the season × (½ +
//! f), f the facilitator's competence (or what cadres carry on); it builds `labour / labour_days`
//! million rupiah at most, shared by its open packages in order. A package builds min(cash, need,
//! labour); a share of the money is paid as wages to those who came, in whole units, the rest to
//! suppliers. Unpaid labour adds up to `self_help` of the cost, and mends what was lost before hand-over. A finished package decays, less where a maintenance group calls its
//! work days. Money that a finished package does not need goes back to the treasury.
//! An unfinished package is exposed in the rainy months: it loses `stalled_loss`·12/7·(1 − z)·(1 − built/need) of
//! what stands, z the part of its cost that stands: the more the less is done. Hands mend what
//! was lost, so that no package is stuck for ever once its money has come.
//! Sources: 70/30 and unfinished works [S:001]; labour and decay are assumptions.

use std::ops::Range;

use crate::core::units::{Money, from_rupiah, to_rupiah};
use crate::model::board::leakage;
use crate::model::board::state::{Actors, Office};
use crate::model::world::accounts::{Account, Accounts, divide};
use crate::model::world::board::{Board, FINISHED, OWN};
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::{Neighbourhood, PACKAGE_EFFECT, slum_score};
use crate::model::world::now::Now;
use crate::model::world::sums::sum;

/// Seven of twelve months are rainy: what is lost in a year is lost in them.
const RAINY: f64 = 12.0 / 7.0;

/// What building reads and writes.
#[allow(missing_docs)]
pub struct Build<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a mut [Neighbourhood],
    pub accounts: &'a mut Accounts,
    pub board: &'a mut Board,
    pub actors: &'a Actors,
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub work_pay: &'a mut [i32],
}

/// Builds, loses and keeps up works; then the built environment of each neighbourhood.
pub fn build(now: &Now<'_>, c: &mut Build<'_>) {
    c.work_pay.fill(0);
    if !c.board.packages.is_empty() {
        for r in 0..c.neighbourhoods.len() {
            build_in(now, c, r);
        }
        environment(c.board, c.neighbourhoods);
    }
}

fn build_in(now: &Now<'_>, c: &mut Build<'_>, r: usize) {
    let par = now.par;
    let place = c.neighbourhoods[r].range();
    let d = c.delivered;
    let lead = d.presence.leading(par);
    let season = if now.month.is_rainy() { par.works.rainy_labour } else { 1.0 };
    let days = sum(&c.turnout[place.clone()]) * 4.0 * par.works.labour_offered * season;
    let million = from_rupiah(1e6) as f64;
    let led = f64::from(days) * f64::from(lead);
    let mut room = (led / f64::from(par.works.labour_days) * million) as Money;
    let kept = upkeep(c.board, r, days, par.works.upkeep_days) * d.presence.organised(par);
    let decay = par.works.decay_unkept + (par.works.decay_kept - par.works.decay_unkept) * kept;
    let (self_help, pace) = (f64::from(par.works.self_help), f64::from(par.works.self_help_pace));

    let close = par.works.actor_interest * c.actors.strength(Office::Board, Office::Facilitator);
    let came = sum(&c.turnout[place.clone()]) / place.len() as f32;
    let leak = leakage::missing(par, d, came, close).map(f64::from);
    let mut wages: Money = 0;
    let Build { board, accounts, households, work_pay, .. } = c;
    let rains = if now.month.is_rainy() { RAINY } else { 0.0 };
    for p in board.packages.iter_mut().filter(|p| p.neighbourhood as usize == r) {
        let need = p.need();
        let bare = (1.0 - p.progress()).max(0.0);
        let paid_for = p.cash.min(need).min(room).max(0);
        if paid_for > 0 {
            let wage = (paid_for as f64 * p.wage_share) as Money;
            let spent = [wage, paid_for - wage];
            // What is missing was booked as spent, and stands for nothing.
            let missing: [Money; 2] = std::array::from_fn(|k| (spent[k] as f64 * leak[k]) as Money);
            wages += wage - missing[0];
            accounts.book(Account::Board, Account::Suppliers, spent[1] - missing[1]);
            accounts.book(Account::Board, Account::Missing, missing[0] + missing[1]);
            for k in 0..2 {
                board.booked[k] += spent[k];
                board.missing[k] += missing[k];
                board.missing_year[k] += missing[k];
            }
            p.missing += missing[0] + missing[1];
            p.cash -= paid_for;
            p.spent += paid_for;
            room -= paid_for;
        }
        // Hands mend what was lost while it was not handed over; after that upkeep is what keeps it.
        let open_loss = if p.completed { 0 } else { p.lost };
        let most = ((p.cost as f64 * self_help) as Money + open_loss - p.self_help).max(0);
        let unpaid = ((room as f64 * pace) as Money).min(p.need()).min(most).max(0);
        p.self_help += unpaid;
        room -= unpaid;
        let built = paid_for + unpaid;
        p.idle = if built > 0 { 0 } else { p.idle + 1 };
        if p.on_paper() >= FINISHED {
            p.completed = true;
        }
        if p.completed {
            p.lost += (p.built() as f64 * f64::from(decay)) as Money;
        } else {
            let left_open = 1.0 - built as f64 / need.max(1) as f64;
            let rate = f64::from(par.works.stalled_loss) * rains * bare * left_open.max(0.0);
            p.lost += (p.built() as f64 * rate) as Money;
        }
        let left_over = p.on_paper() >= FINISHED;
        if p.cash > 0 && left_over && p.plan == OWN {
            board.pot += p.cash;
            p.cash = 0;
        } else if p.cash > 0 && left_over {
            accounts.book(Account::Board, Account::Treasury, p.cash);
            board.returned += p.cash;
            p.cash = 0;
        }
    }
    pay(work_pay, accounts, households, place, wages);
}

/// Pays wages to those who came, in whole units; what cannot be divided goes to suppliers.
fn pay(
    work_pay: &mut [i32],
    accounts: &mut Accounts,
    households: &mut Households,
    place: Range<usize>,
    wages: Money,
) {
    if wages == 0 {
        return;
    }
    let weights: Vec<u32> =
        households.attended[place.clone()].iter().map(|&a| u32::from(a)).collect();
    let mut shares = Vec::with_capacity(weights.len());
    let left = divide(wages, &weights, &mut shares);
    accounts.book(Account::Board, Account::Suppliers, left);
    let mut paid = 0;
    for (i, share) in place.zip(shares) {
        work_pay[i] = share as i32;
        households.savings[i] += share as i32;
        paid += share;
    }
    // Into savings at once; `livelihoods` counts it as income of the month.
    accounts.book(Account::Board, Account::Households, paid);
}

/// How far upkeep's work days are met, 0–1.
fn upkeep(board: &Board, r: usize, days: f32, needed_per_million: f32) -> f32 {
    let standing: Money = board
        .packages
        .iter()
        .filter(|p| p.completed && p.neighbourhood as usize == r)
        .map(|p| p.built())
        .sum();
    let needed = to_rupiah(standing) as f32 / 1e6 * needed_per_million;
    if needed > 0.0 { (days / needed).min(1.0) } else { 1.0 }
}

/// What finished works mend of each neighbourhood's slum conditions.
pub fn environment(board: &Board, neighbourhoods: &mut [Neighbourhood]) {
    for (r, place) in neighbourhoods.iter_mut().enumerate() {
        let mut left = [1.0_f32; 7];
        let mut served = false;
        for p in board.packages.iter().filter(|p| p.neighbourhood as usize == r) {
            served = true;
            if p.functions() {
                left[p.criterion as usize] *= 1.0 - PACKAGE_EFFECT * p.progress().min(1.0) as f32;
            }
        }
        if served {
            place.slum_score = slum_score(&place.affected, &left.map(|l| 1.0 - l));
        }
    }
}
