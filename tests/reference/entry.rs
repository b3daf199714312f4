//! Phase 8 from docs/model.md, 7.8.2: enterprises close and start.

use berdaya::core::random::{Event, uniform};
use berdaya::core::units::from_rupiah;
use berdaya::model::livelihoods::state::YOUNG;
use berdaya::model::world::accounts::Account;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::lending;
use crate::numbers::Numbers;
use crate::state::{Firm, Village};
use crate::trade::{Market, worth_of};

/// What the time that a trade takes would earn for wages.
fn forgone(n: &Numbers, v: &Village, i: usize, trade: usize) -> f64 {
    let house = &v.houses[i];
    let wage = house.wage as f64 * (1.0 + n.of("skill.return") * house.skill);
    (wage * v.trades[trade].time).max(1.0)
}

/// Enterprises that do not pay are closed, by chance.
pub fn close(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for i in 0..v.houses.len() {
        let Some(firm) = v.houses[i].firm.clone() else { continue };
        let ratio = firm.profit as f64 / forgone(n, v, i, firm.trade);
        let ratio = ratio.clamp(n.of("worst ratio"), n.of("best ratio"));
        let monthly = 1.0 - (1.0 - n.of("enterprise.close_yearly")).powf(1.0 / 12.0);
        let young = if firm.age <= YOUNG { n.of("enterprise.close_young") } else { 1.0 };
        let chance = monthly * young * n.of("enterprise.close_poor").powf(1.0 - ratio);
        if !calls.below("closes", i, m.uniform(Event::Close, i), chance.min(1.0)) {
            continue;
        }
        let saved = firm.capital as f64 * n.of("enterprise.salvage");
        let saved = calls.whole("salvage", i, saved, saved * SLACK).clamp(0, firm.capital);
        v.houses[i].savings += saved;
        v.book(Account::Enterprises, Account::Households, saved);
        v.book(Account::Enterprises, Account::Suppliers, firm.capital - saved);
        v.events.closed += 1;
        v.events.lasted += u64::from(firm.age);
        v.events.closed_young += u64::from(firm.age <= YOUNG);
        v.houses[i].closures = v.houses[i].closures.saturating_add(1);
        v.houses[i].firm = None;
    }
}

/// Households start enterprises that promise more than their time earns.
pub fn start(n: &Numbers, m: &Month, v: &mut Village, market: &Market, calls: &mut Calls) {
    for i in 0..v.houses.len() {
        // Those who closed one this month are in no mood to start.
        if v.houses[i].firm.is_some() || v.houses[i].now.owned {
            continue;
        }
        let [word] = m.luck.words(Event::Drive, 0, i as u32);
        let own = f64::from(uniform(word));
        let words: [u32; 2] = m.luck.words(Event::Start, m.offset, i as u32);
        let u = f64::from(uniform(words[0]));
        let drive = own * own + n.of("enterprise.companion") * v.houses[i].rapport;
        let again = if v.houses[i].closures > 0 { n.of("enterprise.again") } else { 1.0 };
        let chance = n.of("enterprise.start_rate") * drive * again;
        if !calls.below("thinks of starting", i, u, chance) {
            continue;
        }
        let promise: Vec<f64> = (0..v.trades.len())
            .map(|k| (market.hoped(n, v, i, k) / forgone(n, v, i, k) - 1.0).clamp(0.0, 1.0))
            .collect();
        let sum: f64 = promise.iter().sum();
        if sum <= 0.0 {
            continue;
        }
        // A trade is picked in proportion to what it promises.
        let pick = f64::from(uniform(words[1]));
        let mut upto = 0.0;
        let last = promise.len() - 1;
        let k = (0..last).find(|&k| {
            upto += promise[k] / sum;
            calls.below("picks a trade", i, pick, upto)
        });
        let k = k.unwrap_or(last);
        if calls.below("starts", i, u, chance * promise[k]) {
            set_up(n, m, v, market, calls, (i, k));
        }
    }
}

fn set_up(
    n: &Numbers,
    m: &Month,
    v: &mut Village,
    market: &Market,
    calls: &mut Calls,
    (i, k): (usize, usize),
) {
    let trade = v.trades[k].clone();
    let house = &v.houses[i];
    let sunk = money_of_start(n, trade.start_up, house.skill);
    let sunk = calls.whole("start-up cost", i, sunk + 0.5, sunk * SLACK);
    let needed = from_rupiah(trade.capital);
    let least = sunk + needed / 2;
    let own = house.savings as f64 * n.of("staked");
    let mut stake = calls.whole("stake", i, own, own * SLACK);
    if stake < least {
        let gain = market.hoped(n, v, i, k) - forgone(n, v, i, k);
        if !lending::for_a_start(n, m, v, calls, i, (least - stake, gain)) {
            return;
        }
        stake = least;
    }
    let capital = (stake - sunk).min(needed);
    let house = &mut v.houses[i];
    house.savings -= sunk + capital;
    let quality = worth_of(n, house.skill);
    house.firm = Some(Firm {
        trade: k,
        age: 0,
        capital,
        profit: 0,
        quality,
        reputation: quality,
        reach: n.of("first reach"),
        tools: trade.tools_shared,
    });
    v.events.started += 1;
    v.events.again += u64::from(v.houses[i].closures > 0);
    v.book(Account::Households, Account::Suppliers, sunk);
    v.book(Account::Households, Account::Enterprises, capital);
}

fn money_of_start(n: &Numbers, rupiah: f64, skill: f64) -> f64 {
    rupiah / 100.0 * (1.0 - n.of("enterprise.skill_entry") * skill)
}
