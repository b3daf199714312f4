//! Small enterprises: production, sales, profit, good name; capital put in and used up.
//!
//! Output q = (Σ_j ¼·a_j^ρ)^(1/ρ), ρ = (σ − 1)/σ, of four things that may be lacking, each 1 when
//! nothing lacks: working capital, tools, skill (1 − w_s·(1 − k)), weather (1 − w_w·bad). With the
//! elasticity σ below 1 they complement one another: curvature ∂²q/∂a∂b > 0, so that mending two lacks
//! gives more than the sum of mending each (S:002), and equally two lacks take less than the sum of
//! what each takes from a complete enterprise; both are said of levels. Sales = min(sales at full
//! work × q, custom × luck); profit = sales·(1 − inputs) − fixed. A loss eats capital.
//! Quality follows what skill, tools and capital allow, with luck; a good name follows quality, a bad
//! one twice as fast; reach follows the name and ties across neighbourhoods.
//! Sources: [S:002] (lacks), [S:004] (customers from kin to strangers, slips of quality); numbers [A].

use super::living::{Living, Produce};
use super::market;
use crate::core::maths::{normal32, pow};
use crate::core::random::{Event, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::livelihoods::state::{Enterprises, Share16, YOUNG, quality_of};
use crate::model::livelihoods::trades::Trade;
use crate::model::parameters::Parameters;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::households::Households;
use crate::model::world::now::Now;

/// Least that a factor of production counts, so that no lack is without end.
const LEAST: f64 = 0.02;
/// Weight of the newest month in the profit of a usual month (assumption).
const NEWEST: f32 = 0.2;
/// Ties across neighbourhoods that open all of a community (assumption).
const BRIDGES: f32 = 4.0;

/// Output of full work that is left when capital, tools, skill and weather lack.
pub fn output(par: &Parameters, factors: [f32; 4]) -> f64 {
    let sigma = f64::from(par.livelihoods.substitution);
    let a = factors.map(|a| f64::from(a).clamp(LEAST, 1.0));
    let rho = (sigma - 1.0) / sigma;
    if rho.abs() < 1e-3 {
        return a.iter().map(|&a| pow(a, 0.25)).product();
    }
    // 1^ρ is 1 whatever ρ, and often nothing lacks.
    let part = |a: f64| if a == 1.0 { 1.0 } else { pow(a, rho) };
    pow(0.25 * a.iter().map(|&a| part(a)).sum::<f64>(), 1.0 / rho)
}

/// What the skill of a household counts in production.
pub fn skill_factor(trade: &Trade, skill: f32) -> f32 {
    1.0 - trade.skill as f32 * (1.0 - skill)
}

/// Owners' time is not for wages.
pub fn give_time(e: &Enterprises, usual: &mut [f32]) {
    for i in e.owners() {
        if let Some(trade) = e.of(i) {
            usual[i] *= 1.0 - trade.time as f32;
        }
    }
}

/// The month of every enterprise: production, sales, profit into savings.
pub fn work(now: &Now<'_>, c: &mut Produce<'_>) {
    let par = now.par;
    let [word]: [u32; 1] = now.luck.words(Event::Weather, now.offset, 0);
    let mean = if now.month.is_rainy() {
        par.livelihoods.weather_rainy
    } else {
        par.livelihoods.weather_dry
    };
    c.own.bad = (2.0 * uniform(word) * mean).min(1.0);
    market::share(now, c);
    let n = c.households.len();
    c.words.resize(2 * n, 0);
    now.luck.fill(Event::Custom, now.offset, c.words);
    let Produce { enterprises: e, households: h, accounts, delivered, .. } = c;
    let trades = std::sync::Arc::clone(&e.trades);
    let (mut taken, mut inputs, mut kept, mut eaten): (Money, Money, Money, Money) = (0, 0, 0, 0);
    let commission = delivered.outlet.map_or(0.0, |o| f64::from(o.commission));
    for (m, &i) in c.own.owners.iter().enumerate() {
        let trade = &trades[usize::from(e.trade[i])];
        let needed = from_rupiah(trade.capital).max(1) as f32;
        let capital = (e.capital[i] as f32 / needed).min(1.0);
        let tools = e.tools[i].get();
        let weather = 1.0 - trade.weather as f32 * c.own.bad;
        let q = output(par, [capital, tools, skill_factor(trade, h.skill[i]), weather]);
        let luck = (1.0 + par.livelihoods.custom_sd * normal32(c.words[2 * i])).max(0.0);
        let custom = f64::from(c.own.demand[i] * luck);
        let sales = (from_rupiah(trade.sales) as f64 * q).min(custom) as i32;
        let cost = (f64::from(sales) * (trade.inputs + commission * c.own.through[m])) as i32
            + from_rupiah(trade.fixed) as i32;
        let profit = sales - cost;
        if profit >= 0 {
            c.own.gain[i] = profit;
            h.savings[i] += profit;
            taken += Money::from(sales);
            inputs += Money::from(cost);
        } else {
            // What is missing is taken from capital, as far as it goes.
            let loss = (-profit).min(e.capital[i]);
            e.capital[i] -= loss;
            kept += Money::from(sales);
            eaten += Money::from(sales) + Money::from(loss);
        }
        let usual = e.profit[i] as f32 + NEWEST * (profit - e.profit[i]) as f32;
        e.profit[i] = usual.round() as i32;
        c.usual[i] += usual.max(0.0);
        e.age[i] = e.age[i].saturating_add(1);
        e.events.lived += 1;
        e.events.lived_young += u64::from(e.age[i] <= YOUNG);
        let worn = (e.capital[i] as f32 * par.livelihoods.capital_wear) as i32;
        e.capital[i] -= worn;
        eaten += Money::from(worn);
        // Quality, name and reach.
        let allowed = quality_of(h.skill[i]) * (0.5 + 0.5 * capital.min(tools));
        let (quality, name, reach) = (e.quality[i].get(), e.reputation[i].get(), e.reach[i].get());
        let slip = par.livelihoods.quality_sd * normal32(c.words[2 * i + 1]);
        let next = quality + par.livelihoods.quality_speed * (allowed - quality) + slip;
        e.quality[i] = Share16::new(next);
        let follow = |from: f32, to: f32, speed: f32| {
            from + (if to < from { 2.0 * speed } else { speed }).min(1.0) * (to - from)
        };
        e.reputation[i] = Share16::new(follow(name, quality, par.livelihoods.reputation_speed));
        let bridges = (c.sums.bridging[i] / BRIDGES).min(1.0);
        let open = name
            * (1.0 - par.livelihoods.reach_bridging + par.livelihoods.reach_bridging * bridges);
        e.reach[i] = Share16::new(follow(reach, open, par.livelihoods.reach_speed));
    }
    accounts.book(Account::Market, Account::Households, taken);
    accounts.book(Account::Households, Account::Suppliers, inputs);
    accounts.book(Account::Market, Account::Enterprises, kept);
    accounts.book(Account::Enterprises, Account::Suppliers, eaten);
    c.words.truncate(n);
}

/// What investing reads and writes.
#[allow(missing_docs)]
pub struct Invest<'a> {
    pub households: &'a mut Households,
    pub enterprises: &'a mut Enterprises,
    pub accounts: &'a mut Accounts,
    pub usual: &'a [f32],
    pub own: &'a Living,
}

/// Owners put a part of spare savings into what their enterprise lacks: capital first, then tools.
pub fn invest(now: &Now<'_>, c: &mut Invest<'_>) {
    let par = now.par;
    let Invest { enterprises: e, households: h, accounts, usual, own } = c;
    let (mut capital, mut tools): (Money, Money) = (0, 0);
    for &i in &own.owners {
        let Some(trade) = e.of(i) else { continue };
        let spare = h.savings[i] as f32 - 0.5 * par.livelihoods.savings_months * usual[i];
        let mut put = (par.livelihoods.invest * spare) as i32;
        if put <= 0 {
            continue;
        }
        put = put.min(h.savings[i]);
        let lacks = (from_rupiah(trade.capital) as i32 - e.capital[i]).clamp(0, put);
        let price = from_rupiah(trade.tools) as f32;
        let missing = price * (1.0 - e.tools[i].get());
        let bought = (put - lacks).min(missing as i32);
        e.capital[i] += lacks;
        h.savings[i] -= lacks + bought;
        if bought > 0 {
            e.tools[i] = Share16::new(e.tools[i].get() + bought as f32 / price);
        }
        capital += Money::from(lacks);
        tools += Money::from(bought);
    }
    accounts.book(Account::Households, Account::Enterprises, capital);
    accounts.book(Account::Households, Account::Suppliers, tools);
}
