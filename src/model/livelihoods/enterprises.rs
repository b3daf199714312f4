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

use super::market::{self, Access, Pools};
use crate::core::maths::{normal32, pow};
use crate::core::random::{Event, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::community::Community;
use crate::model::livelihoods::state::{Share16, YOUNG, quality_of};
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::now::Now;
use crate::scenario::{Parameters, Trade};

/// Least that a factor of production counts, so that no lack is without end.
const LEAST: f64 = 0.02;
/// Weight of the newest month in the profit of a usual month (assumption).
const NEWEST: f32 = 0.2;
/// Ties across neighbourhoods that open all of a community (assumption).
const BRIDGES: f32 = 4.0;

/// Working columns of livelihoods beside wages; empty where nobody has any.
#[derive(Clone, Debug, Default)]
pub struct Living {
    /// Neighbourhood of each household.
    pub place: Vec<u16>,
    /// The owners, in order.
    pub owners: Vec<usize>,
    /// Access of each owner to customers, in the order of `owners`.
    pub access: Vec<Access>,
    /// How each owner's enterprise appeals to customers, in the order of `owners`.
    pub appeal: Vec<f64>,
    /// Part of each owner's custom that comes through an outlet, in the order of `owners`.
    pub through: Vec<f64>,
    /// Whose products an outlet takes, in the order of `owners`; empty where there is none.
    pub members: Vec<bool>,
    /// Custom of each household's enterprise, units of Rp 100.
    pub demand: Vec<f32>,
    /// The pools of each trade.
    pub pools: Vec<Pools>,
    /// Profit taken home this month, units of Rp 100; in savings already.
    pub gain: Vec<i32>,
    /// Luck of borrowing; empty where nobody lends.
    pub luck: Vec<u32>,
    /// Interest and principal paid this month, units of Rp 100.
    pub service: Vec<i32>,
    /// Mean badness of the month's weather.
    pub bad: f32,
}

impl Living {
    /// Columns for a community; everything of another one before is gone.
    pub fn prepare(&mut self, c: &Community) {
        self.gain.clear();
        self.gain.resize(c.len(), 0);
        self.service.clear();
        self.service.resize(c.len(), 0);
        self.luck.clear();
        self.owners.clear();
        self.members.clear();
        self.place.clear();
        if !c.enterprises.any() {
            return;
        }
        for (r, place) in c.neighbourhoods.iter().enumerate() {
            self.place.extend(std::iter::repeat_n(r as u16, place.len()));
        }
    }
}

/// Output of full work that is left when capital, tools, skill and weather lack.
pub fn output(par: &Parameters, factors: [f32; 4]) -> f64 {
    let sigma = f64::from(par.substitution);
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
pub fn give_time(c: &Community, usual: &mut [f32]) {
    for i in c.enterprises.owners() {
        if let Some(trade) = c.enterprises.of(i) {
            usual[i] *= 1.0 - trade.time as f32;
        }
    }
}

/// The month of every enterprise: production, sales, profit into savings.
pub fn work(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let par = now.par;
    let [word]: [u32; 1] = now.luck.words(Event::Weather, now.offset, 0);
    let mean = if now.month.is_rainy() { par.weather_rainy } else { par.weather_dry };
    s.living.bad = (2.0 * uniform(word) * mean).min(1.0);
    market::share(now, c, s);
    let n = c.len();
    s.words.resize(2 * n, 0);
    now.luck.fill(Event::Custom, now.offset, &mut s.words);
    let Community { enterprises: e, households: h, accounts, delivered, .. } = c;
    let trades = std::sync::Arc::clone(&e.trades);
    let (mut taken, mut inputs, mut kept, mut eaten): (Money, Money, Money, Money) = (0, 0, 0, 0);
    let commission = delivered.outlet.map_or(0.0, |o| f64::from(o.commission));
    for (m, &i) in s.living.owners.iter().enumerate() {
        let trade = &trades[usize::from(e.trade[i])];
        let needed = from_rupiah(trade.capital).max(1) as f32;
        let capital = (e.capital[i] as f32 / needed).min(1.0);
        let tools = e.tools[i].get();
        let weather = 1.0 - trade.weather as f32 * s.living.bad;
        let q = output(par, [capital, tools, skill_factor(trade, h.skill[i]), weather]);
        let luck = (1.0 + par.custom_sd * normal32(s.words[2 * i])).max(0.0);
        let custom = f64::from(s.living.demand[i] * luck);
        let sales = (from_rupiah(trade.sales) as f64 * q).min(custom) as i32;
        let cost = (f64::from(sales) * (trade.inputs + commission * s.living.through[m])) as i32
            + from_rupiah(trade.fixed) as i32;
        let profit = sales - cost;
        if profit >= 0 {
            s.living.gain[i] = profit;
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
        s.usual[i] += usual.max(0.0);
        e.age[i] = e.age[i].saturating_add(1);
        e.events.lived += 1;
        e.events.lived_young += u64::from(e.age[i] <= YOUNG);
        let worn = (e.capital[i] as f32 * par.capital_wear) as i32;
        e.capital[i] -= worn;
        eaten += Money::from(worn);
        // Quality, name and reach.
        let allowed = quality_of(h.skill[i]) * (0.5 + 0.5 * capital.min(tools));
        let (quality, name, reach) = (e.quality[i].get(), e.reputation[i].get(), e.reach[i].get());
        let slip = par.quality_sd * normal32(s.words[2 * i + 1]);
        let next = quality + par.quality_speed * (allowed - quality) + slip;
        e.quality[i] = Share16::new(next);
        let follow = |from: f32, to: f32, speed: f32| {
            from + (if to < from { 2.0 * speed } else { speed }).min(1.0) * (to - from)
        };
        e.reputation[i] = Share16::new(follow(name, quality, par.reputation_speed));
        let bridges = (s.bridging[i] / BRIDGES).min(1.0);
        let open = name * (1.0 - par.reach_bridging + par.reach_bridging * bridges);
        e.reach[i] = Share16::new(follow(reach, open, par.reach_speed));
    }
    accounts.book(Account::Market, Account::Households, taken);
    accounts.book(Account::Households, Account::Suppliers, inputs);
    accounts.book(Account::Market, Account::Enterprises, kept);
    accounts.book(Account::Enterprises, Account::Suppliers, eaten);
    s.words.truncate(n);
}

/// Owners put a part of spare savings into what their enterprise lacks: capital first, then tools.
pub fn invest(now: &Now<'_>, c: &mut Community, s: &Scratch) {
    let par = now.par;
    let Community { enterprises: e, households: h, accounts, .. } = c;
    let (mut capital, mut tools): (Money, Money) = (0, 0);
    for &i in &s.living.owners {
        let Some(trade) = e.of(i) else { continue };
        let spare = h.savings[i] as f32 - 0.5 * par.savings_months * s.usual[i];
        let mut put = (par.invest * spare) as i32;
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
