//! Phase 8 from docs/model.md, 7.8.1 and 7.8.6: what enterprises sell and earn, and what becomes of them.

use berdaya::core::maths::normal32;
use berdaya::core::random::{Event, uniform};
use berdaya::core::units::from_rupiah;
use berdaya::model::livelihoods::state::YOUNG;
use berdaya::model::setup::{Product, Trade};
use berdaya::model::world::accounts::Account;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::state::Village;

/// How far custom reaches among neighbours, in the rest of the community, among strangers.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    near: f64,
    far: f64,
    out: f64,
}

impl Access {
    fn widened(self, share: f64) -> Self {
        let wider = |a: f64| a + share * (1.0 - a);
        Access { far: wider(self.far), out: wider(self.out), ..self }
    }
}

/// What draws on a trade's custom: who, where, with which appeal and access.
#[derive(Clone, Copy, Debug)]
struct Seller {
    home: usize,
    appeal: f64,
    access: Access,
}

/// The month's market of every trade, before anything is sold.
#[derive(Clone, Debug)]
pub struct Market {
    /// What each neighbourhood spends, and strangers, by trade.
    custom: Vec<(Vec<f64>, f64)>,
    sellers: Vec<Vec<Seller>>,
    bad: f64,
}

pub fn money(rupiah: f64) -> f64 {
    from_rupiah(rupiah) as f64
}

impl Market {
    /// A pool's custom to what draws on it.
    fn per(custom: f64, drawn: f64) -> f64 {
        if drawn > 0.0 { custom / drawn } else { 0.0 }
    }

    /// The part of each pool that a seller draws, with all who draw on it; `more` sellers of the same
    /// kind as this one draw on its own neighbourhood and on strangers.
    fn drawn(&self, n: &Numbers, k: usize, s: Seller, more: f64) -> f64 {
        let rivals = n.of("enterprise.rivals");
        let (custom, outside) = &self.custom[k];
        let all = &self.sellers[k];
        let mut sum = 0.0;
        for (r, &spent) in custom.iter().enumerate() {
            let here =
                |o: &Seller| o.appeal * if o.home == r { o.access.near } else { o.access.far };
            let drawn = rivals + all.iter().map(here).sum::<f64>();
            if r == s.home {
                let drawn = drawn + more * s.appeal * s.access.near;
                sum += s.appeal * s.access.near * Self::per(spent, drawn);
            } else {
                sum += s.appeal * s.access.far * Self::per(spent, drawn);
            }
        }
        let drawn = rivals + all.iter().map(|o| o.appeal * o.access.out).sum::<f64>();
        let drawn = drawn + more * s.appeal * s.access.out;
        sum + s.appeal * s.access.out * Self::per(*outside, drawn)
    }

    /// What a newcomer may hope to earn in trade `k`.
    pub fn hoped(&self, n: &Numbers, v: &Village, i: usize, k: usize) -> f64 {
        let (house, trade) = (&v.houses[i], &v.trades[k]);
        let quality = worth_of(n, house.skill);
        let opened = match v.delivered.outlet {
            Some(o) if trade.product != Product::Service => {
                f64::from(o.share) * f64::from(o.members)
            }
            _ => 0.0,
        };
        let access = Access {
            near: n.of("neighbours hoped for"),
            far: n.of("community hoped for"),
            out: n.of("strangers hoped for"),
        };
        let newcomer =
            Seller { home: house.home, appeal: quality * quality, access: access.widened(opened) };
        let custom = self.drawn(n, k, newcomer, 1.0);
        let bad = 0.5 * (n.of("weather.rainy") + n.of("weather.dry"));
        let q = output(n, trade, 1.0, trade.tools_shared, house.skill, bad);
        let sales = (money(trade.sales) * q).min(custom);
        sales * (1.0 - trade.inputs) - money(trade.fixed)
    }

    /// Profit a month that more capital adds to the enterprise of household `i`.
    pub fn added(&self, n: &Numbers, v: &Village, i: usize, more: i64) -> f64 {
        let house = &v.houses[i];
        let Some(firm) = &house.firm else { return 0.0 };
        let trade = &v.trades[firm.trade];
        let needed = money(trade.capital).max(1.0);
        let sales = |capital: i64| {
            let share = (capital as f64 / needed).min(1.0);
            let q = output(n, trade, share, firm.tools, house.skill, self.bad);
            (money(trade.sales) * q).min(house.now.custom)
        };
        (sales(firm.capital + more) - sales(firm.capital)) * (1.0 - trade.inputs)
    }
}

/// Quality that a skill allows.
pub fn worth_of(n: &Numbers, skill: f64) -> f64 {
    let least = n.of("quality without skill");
    least + (1.0 - least) * skill
}

/// Output of full work that is left: four factors with a constant elasticity of substitution.
fn output(n: &Numbers, trade: &Trade, capital: f64, tools: f64, skill: f64, bad: f64) -> f64 {
    let sigma = n.of("enterprise.substitution");
    let factors = [capital, tools, 1.0 - trade.skill * (1.0 - skill), 1.0 - trade.weather * bad];
    let factors = factors.map(|a| a.clamp(n.of("least of a factor"), 1.0));
    let rho = (sigma - 1.0) / sigma;
    if rho.abs() < 1e-3 {
        return factors.iter().map(|a| a.powf(0.25)).product();
    }
    (0.25 * factors.iter().map(|a| a.powf(rho)).sum::<f64>()).powf(1.0 / rho)
}

/// The market as it is before the month's trade, with what an outlet opens; and how far each owner's
/// custom would reach without it.
fn open(n: &Numbers, m: &Month, v: &Village) -> (Market, Vec<Option<[Access; 2]>>) {
    let [word] = m.luck.words(Event::Weather, m.offset, 0);
    let mean = n.of(if m.rainy() { "weather.rainy" } else { "weather.dry" });
    let bad = (2.0 * f64::from(uniform(word)) * mean).min(1.0);
    let reach = |i: usize| -> Option<[Access; 2]> {
        let house = &v.houses[i];
        let firm = house.firm.as_ref()?;
        let places = v.living_in(house.home).len() as f64;
        let known = (house.standing().count() as f64 / places).min(1.0);
        let (near, far, all) =
            (n.of("reach of neighbours"), n.of("reach of the community"), n.of("reach of it all"));
        let out = n.of("reach of strangers");
        let own = Access {
            near: known + (1.0 - known) * (firm.reach / near).min(1.0),
            far: ((firm.reach - far) / (all - far)).clamp(0.0, 1.0),
            out: ((firm.reach - out) / (1.0 - out)).clamp(0.0, 1.0),
        };
        let [word] = m.luck.words(Event::Outlet, 0, i as u32);
        let service = v.trades[firm.trade].product == Product::Service;
        let widened = match v.delivered.outlet {
            Some(o) if !service && uniform(word) < o.members => own.widened(o.share.into()),
            _ => own,
        };
        Some([own, widened])
    };
    let access: Vec<_> = (0..v.houses.len()).map(reach).collect();
    let known = (1.0 - v.stigma) * (1.0 + n.of("visibility.visitors") * v.visibility);
    let spent = |r: usize| v.living_in(r).map(|i| v.houses[i].consumption).sum::<i64>() as f64;
    let custom = v.trades.iter().map(|t| {
        let near = (0..v.places.len()).map(|r| t.spending * spent(r)).collect();
        (near, money(t.outside) * known)
    });
    let sellers = (0..v.trades.len()).map(|k| {
        let all = (0..v.houses.len()).filter_map(|i| {
            let firm = v.houses[i].firm.as_ref().filter(|f| f.trade == k)?;
            let [_, access] = access[i]?;
            let appeal = firm.quality * firm.reputation;
            Some(Seller { home: v.houses[i].home, appeal, access })
        });
        all.collect()
    });
    (Market { custom: custom.collect(), sellers: sellers.collect(), bad }, access)
}

/// Every enterprise produces, sells, earns.
pub fn work(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) -> Market {
    let (market, access) = open(n, m, v);
    for (i, access) in access.into_iter().enumerate() {
        let Some([own, widened]) = access else { continue };
        let Some(mut firm) = v.houses[i].firm.clone() else { continue };
        v.houses[i].now.owned = true;
        let trade = v.trades[firm.trade].clone();
        let words: [u32; 2] = m.luck.words(Event::Custom, m.offset, i as u32);
        let luck = |k: usize| f64::from(normal32(words[k]));
        let seller = Seller {
            home: v.houses[i].home,
            appeal: firm.quality * firm.reputation,
            access: widened,
        };
        // It is among those who draw already.
        let custom = market.drawn(n, firm.trade, seller, 0.0);
        v.houses[i].now.custom = custom;
        let alone = market.drawn(n, firm.trade, Seller { access: own, ..seller }, 0.0);
        let through = if custom > 0.0 { (1.0 - alone / custom).clamp(0.0, 1.0) } else { 0.0 };
        let commission = v.delivered.outlet.map_or(0.0, |o| f64::from(o.commission));
        let skill = v.houses[i].skill;
        let share = (firm.capital as f64 / money(trade.capital).max(1.0)).min(1.0);
        let q = output(n, &trade, share, firm.tools, skill, market.bad);
        let lucky = (1.0 + n.of("enterprise.custom_sd") * luck(0)).max(0.0);
        let sales = (money(trade.sales) * q).min(custom * lucky);
        let spread = custom * (1.0 + n.of("enterprise.custom_sd") * luck(0).abs());
        let sales = calls.whole("sales", i, sales, sales.max(spread) * 2.0 * SLACK);
        let inputs = sales as f64 * (trade.inputs + commission * through);
        let slack = if through > 0.0 { inputs * SLACK } else { 1e-9 };
        let cost = calls.whole("inputs", i, inputs, slack) + from_rupiah(trade.fixed);
        let profit = sales - cost;
        if profit >= 0 {
            v.houses[i].savings += profit;
            v.houses[i].now.gain = profit;
            v.book(Account::Market, Account::Households, sales);
            v.book(Account::Households, Account::Suppliers, cost);
        } else {
            // A loss is taken from capital, as far as that goes.
            let loss = (-profit).min(firm.capital);
            firm.capital -= loss;
            v.book(Account::Market, Account::Enterprises, sales);
            v.book(Account::Enterprises, Account::Suppliers, sales + loss);
        }
        let usual = firm.profit as f64 + n.of("newest month") * (profit - firm.profit) as f64;
        let slack = (firm.profit.abs() + profit.abs()) as f64 * SLACK;
        v.houses[i].now.usual += usual.max(0.0);
        let rounded = calls.whole("usual profit", i, usual.abs() + 0.5, slack);
        firm.profit = if usual < 0.0 { -rounded } else { rounded };
        firm.age = firm.age.saturating_add(1);
        v.events.lived += 1;
        v.events.lived_young += u64::from(firm.age <= YOUNG);
        let worn = firm.capital as f64 * n.of("enterprise.capital_wear");
        let worn = calls.whole("worn", i, worn, worn * SLACK);
        firm.capital -= worn;
        v.book(Account::Enterprises, Account::Suppliers, worn);
        let half = n.of("half of quality");
        let allowed = worth_of(n, skill) * (half + (1.0 - half) * share.min(firm.tools));
        let next = firm.quality
            + n.of("enterprise.quality_speed") * (allowed - firm.quality)
            + n.of("enterprise.quality_sd") * luck(1);
        let follows = |from: f64, to: f64, speed: f64| {
            let speed = if to < from { (2.0 * speed).min(1.0) } else { speed };
            from + speed * (to - from)
        };
        let across = v.houses[i].standing().filter(|t| t.crosses).count() as f64;
        let b = n.of("enterprise.reach_bridging");
        let open =
            firm.reputation * (1.0 - b + b * (across / n.of("ties that open reach")).min(1.0));
        firm.reach = follows(firm.reach, open, n.of("enterprise.reach_speed"));
        firm.reputation =
            follows(firm.reputation, firm.quality, n.of("enterprise.reputation_speed"));
        firm.quality = next.clamp(0.0, 1.0);
        v.houses[i].firm = Some(firm);
    }
    market
}

/// Owners put spare savings into missing capital, then tools.
pub fn invest(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    for i in 0..v.houses.len() {
        let house = &mut v.houses[i];
        let Some(firm) = &mut house.firm else { continue };
        let trade = &v.trades[firm.trade];
        let buffer = n.of("livelihood.savings_months") * house.now.usual;
        let spare = house.savings as f64 - 0.5 * buffer;
        let put = n.of("enterprise.invest") * spare;
        let slack = (house.savings as f64 + buffer) * SLACK;
        let put = calls.whole("put in", i, put, slack).min(house.savings);
        if put <= 0 {
            continue;
        }
        let capital = (from_rupiah(trade.capital) - firm.capital).clamp(0, put);
        let price = money(trade.tools);
        let lacks = price * (1.0 - firm.tools);
        let lacks = calls.whole("tools missing", i, lacks, price * SLACK);
        let tools = (put - capital).min(lacks);
        firm.capital += capital;
        house.savings -= capital + tools;
        if tools > 0 {
            firm.tools = (firm.tools + tools as f64 / price).min(1.0);
        }
        v.book(Account::Households, Account::Enterprises, capital);
        v.book(Account::Households, Account::Suppliers, tools);
    }
}
