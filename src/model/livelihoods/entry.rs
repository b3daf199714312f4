//! Enterprises are started and closed.
//!
//! *Start:* a household without one starts with chance `start_rate`·drive·g a month, drive = own drive
//! (fixed, drawn once) + `companion`·(tie to the facilitator), × `again` for those who had one before;
//! g = clamp(hoped profit / what its time earns now − 1), of the trade that it picks, better ones
//! likelier. Hoped profit is that of a newcomer in the month's market, so a full market attracts nobody.
//! It must pay the start-up cost, less what skill saves, and half of the working capital, from
//! savings or a loan.
//! *Close:* monthly chance 1 − (1 − `close_yearly`)^(1/12), × `close_young` in the first year, ×
//! `close_poor`^(1 − r), r = usual profit / what the time would earn. Part of the capital is saved.
//! Sources: 8.2–8.3 % a year, more when young or less profitable [V]; companions [S:004]; rest [A].

use super::enterprises::{output, skill_factor};
use super::living::Living;
use crate::core::maths::pow;
use crate::core::random::{Event, category, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::livelihoods::state::{Enterprises, NONE, YOUNG, quality_of};
use crate::model::livelihoods::trades::{Product, Trade};
use crate::model::parameters::Parameters;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::delivered::{Delivered, Outlet};
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;
use crate::model::world::now::Now;

/// Share of savings that a household stakes when it starts (assumption).
const STAKED: f32 = 0.8;
/// Reach of a new enterprise (assumption): kin and friends.
const FIRST_REACH: f32 = 0.05;

/// What closing and starting read and write.
#[allow(missing_docs)]
pub struct Start<'a> {
    pub households: &'a mut Households,
    pub enterprises: &'a mut Enterprises,
    pub accounts: &'a mut Accounts,
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub own: &'a mut Living,
    pub words: &'a mut Vec<u32>,
}

/// What profit may be hoped for depends on.
#[allow(missing_docs)]
pub struct Hope<'a> {
    pub households: &'a Households,
    pub enterprises: &'a Enterprises,
    pub outlet: Option<Outlet>,
    pub own: &'a Living,
}

impl Start<'_> {
    fn hope(&self) -> Hope<'_> {
        let outlet = self.delivered.outlet;
        Hope { households: self.households, enterprises: self.enterprises, outlet, own: self.own }
    }
}

/// Lends a household what it lacks to start, in view of the profit that it hopes for; false where nobody does.
pub type Lend<'l> = dyn FnMut(&mut Start<'_>, usize, i32, f32) -> bool + 'l;

/// Closes and starts enterprises; both are decided on the month's market.
pub fn turn_over(now: &Now<'_>, c: &mut Start<'_>, lend: &mut Lend<'_>) {
    close(now, c);
    start(now, c, lend);
}

/// What the time that a trade takes would earn for wages, units of Rp 100.
fn forgone(par: &Parameters, h: &Households, i: usize, trade: &Trade) -> f32 {
    let wage = h.wage[i] as f32 * (1.0 + par.livelihoods.skill_return * h.skill[i]);
    (wage * trade.time as f32).max(1.0)
}

/// The monthly chance that is `close_yearly` in a year.
pub fn monthly(par: &Parameters) -> f64 {
    1.0 - pow(1.0 - f64::from(par.livelihoods.close_yearly), 1.0 / 12.0)
}

/// What profit can be to what the time would earn, as far as it counts.
const RATIOS: (f32, f32) = (-1.0, 3.0);

fn hazard(monthly: f64, par: &Parameters, age: u16, ratio: f32) -> f32 {
    let young = if age <= YOUNG { f64::from(par.livelihoods.close_young) } else { 1.0 };
    let ratio = f64::from(ratio.clamp(RATIOS.0, RATIOS.1));
    (monthly * young * pow(f64::from(par.livelihoods.close_poor), 1.0 - ratio)).min(1.0) as f32
}

/// What closing an enterprise hangs on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Closing {
    /// What the time that it takes would earn.
    pub forgone: f32,
    /// The chance to close this month.
    pub chance: f32,
}

/// That of household `i`'s, of this trade; `monthly` is [`monthly`].
pub fn closing(
    par: &Parameters,
    monthly: f64,
    (h, e): (&Households, &Enterprises),
    (i, trade): (usize, &Trade),
) -> Closing {
    let forgone = forgone(par, h, i, trade);
    let ratio = e.profit[i] as f32 / forgone;
    Closing { forgone, chance: hazard(monthly, par, e.age[i], ratio) }
}

fn close(now: &Now<'_>, c: &mut Start<'_>) {
    now.luck.fill(Event::Close, now.offset, c.words);
    let par = now.par;
    let monthly = monthly(par);
    // The most that any enterprise can reach: most words are above it, and need no look at its profit.
    let ends = [(0, RATIOS.0), (0, RATIOS.1), (YOUNG + 1, RATIOS.0), (YOUNG + 1, RATIOS.1)];
    let most = ends.map(|(age, ratio)| hazard(monthly, par, age, ratio));
    let most = most.into_iter().fold(0.0, f32::max) * 1.001;
    for m in 0..c.own.owners.len() {
        let i = c.own.owners[m];
        let u = uniform(c.words[i]);
        if u >= most {
            continue;
        }
        let Some(trade) = c.enterprises.of(i) else { continue };
        let of = (&*c.households, &*c.enterprises);
        if u < closing(par, monthly, of, (i, trade)).chance {
            wind_up(par, c, i);
        }
    }
}

/// Closes the enterprise of household `i`: part of its capital is saved.
fn wind_up(par: &Parameters, c: &mut Start<'_>, i: usize) {
    let capital = c.enterprises.capital[i];
    let saved = (capital as f32 * par.livelihoods.salvage) as i32;
    let saved = saved.clamp(0, capital);
    c.enterprises.capital[i] = 0;
    c.households.savings[i] += saved;
    c.accounts.book(Account::Enterprises, Account::Households, Money::from(saved));
    c.accounts.book(Account::Enterprises, Account::Suppliers, Money::from(capital - saved));
    c.enterprises.close(i);
}

fn start(now: &Now<'_>, c: &mut Start<'_>, lend: &mut Lend<'_>) {
    let par = now.par;
    let n = c.households.len();
    c.words.resize(2 * n, 0);
    now.luck.fill(Event::Start, now.offset, c.words);
    c.own.drive.draw(now, c.moves, c.households.len());
    let mut promise = Vec::with_capacity(c.enterprises.trades.len());
    // Drive is at most that of the keenest with a close companion: most words are above what it can reach.
    let most = par.livelihoods.start_rate
        * (1.0 + par.livelihoods.companion)
        * par.livelihoods.again.max(1.0)
        * 1.001;
    for i in 0..n {
        let u = uniform(c.words[2 * i]);
        // Those who closed one this month are in no mood to start.
        if u >= most || c.enterprises.trade[i] != NONE || c.own.owners.binary_search(&i).is_ok() {
            continue;
        }
        let chance = thought(par, c.households, c.enterprises, i, c.own.drive.of(i)).chance;
        if u >= chance {
            continue;
        }
        promise.clear();
        let hope = c.hope();
        let trades = 0..c.enterprises.trades.len();
        promise.extend(trades.map(|k| f64::from(promised(par, &hope, i, k))));
        let sum: f64 = promise.iter().sum();
        if sum <= 0.0 {
            continue;
        }
        let shares: Vec<f64> = promise.iter().map(|p| p / sum).collect();
        let k = category(c.words[2 * i + 1], &shares);
        if u < chance * promise[k] as f32 {
            set_up(now, c, (i, k), lend);
        }
    }
    c.words.truncate(n);
}

/// What thinking of an enterprise hangs on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thought {
    /// Own drive.
    pub own: f32,
    /// What a companion adds to it.
    pub companion: f32,
    /// What having had one before does.
    pub again: f32,
    /// The chance to think of it this month.
    pub chance: f32,
}

/// That of household `i`, by the word of its own drive.
pub fn thought(par: &Parameters, h: &Households, e: &Enterprises, i: usize, drive: u32) -> Thought {
    let own = uniform(drive);
    let (own, companion) = (own * own, par.livelihoods.companion * h.facilitator_tie[i]);
    let again = if e.closures[i] > 0 { par.livelihoods.again } else { 1.0 };
    let chance = par.livelihoods.start_rate * (own + companion) * again;
    Thought { own, companion, again, chance }
}

/// What trade `k` promises, of what the time earns: hoped profit beyond that, at most as much again.
pub fn promised(par: &Parameters, c: &Hope<'_>, i: usize, k: usize) -> f32 {
    let forgone = forgone(par, c.households, i, &c.enterprises.trades[k]);
    (hoped(par, c, i, k) / forgone - 1.0).clamp(0.0, 1.0)
}

/// Profit that a newcomer may hope for in trade `k`, units of Rp 100.
fn hoped(par: &Parameters, c: &Hope<'_>, i: usize, k: usize) -> f32 {
    let trade = &c.enterprises.trades[k];
    let skill = c.households.skill[i];
    let quality = f64::from(quality_of(skill));
    let outlet = match c.outlet {
        Some(o) if trade.product != Product::Service => o.share * o.members,
        _ => 0.0,
    };
    let custom = c.own.pools[k].hoped(usize::from(c.own.place[i]), quality * quality, outlet);
    let tools = trade.tools_shared as f32;
    let weather = 1.0
        - trade.weather as f32
            * 0.5
            * (par.livelihoods.weather_rainy + par.livelihoods.weather_dry);
    let q = output(par, [1.0, tools, skill_factor(trade, skill), weather]);
    let sales = (from_rupiah(trade.sales) as f64 * q).min(custom);
    (sales * (1.0 - trade.inputs) - from_rupiah(trade.fixed) as f64) as f32
}

/// Starts trade `k` if the household can pay for it.
fn set_up(now: &Now<'_>, c: &mut Start<'_>, (i, k): (usize, usize), lend: &mut Lend<'_>) {
    let par = now.par;
    let trade = &c.enterprises.trades[k];
    let saved_by_skill = 1.0 - f64::from(par.livelihoods.skill_entry * c.households.skill[i]);
    let sunk = from_rupiah(trade.start_up * saved_by_skill) as i32;
    let needed = from_rupiah(trade.capital) as i32;
    let least = sunk + needed / 2;
    let mut stake = (c.households.savings[i] as f32 * STAKED) as i32;
    if stake < least {
        let profit = hoped(par, &c.hope(), i, k) - forgone(par, c.households, i, trade);
        if !lend(c, i, least - stake, profit) {
            return;
        }
        stake = least;
    }
    let Start { enterprises: e, households: h, accounts, .. } = c;
    let capital = (stake - sunk).min(needed);
    e.open(i, k as u8, quality_of(h.skill[i]), FIRST_REACH);
    e.events.started += 1;
    e.events.again += u64::from(e.closures[i] > 0);
    e.capital[i] = capital;
    h.savings[i] -= sunk + capital;
    accounts.book(Account::Households, Account::Suppliers, Money::from(sunk));
    accounts.book(Account::Households, Account::Enterprises, Money::from(capital));
}
