//! Phases 8 and 9 from docs/model.md, 7.8 and 7.9: livelihoods and welfare.

use berdaya::core::maths::normal32;
use berdaya::core::random::Event;
use berdaya::model::world::accounts::Account;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::state::Village;
use crate::{circles, entry, lending, meetings, trade};

/// 7.8: what happens in the phase, in its order.
pub fn earn(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let trades = !v.trades.is_empty();
    let lenders = lending::in_use(n, v);
    wages(n, m, v, calls);
    let market = trades.then(|| trade::work(n, m, v, calls));
    lending::serve(n, v, calls);
    meetings::of_owners(n, m, v);
    circles::form(n, m, v, calls);
    meetings::of_groups(n, m, v);
    circles::repay(n, m, v, calls);
    if trades || lenders {
        lending::bridge(n, m, v, calls, lenders);
    }
    spend(n, v, calls);
    if let Some(market) = &market {
        trade::invest(n, v, calls);
        if lenders {
            lending::fill_up(n, m, v, market, calls);
        }
        entry::close(n, m, v, calls);
        entry::start(n, m, v, market, calls);
    }
    if lenders {
        lending::pay_off(n, m, v, calls);
        lending::close(n, m, v);
        circles::turn(n, v, calls);
    }
    for house in &mut v.houses {
        house.consumption += house.now.in_kind;
        house.now.income += house.now.gain + house.now.activity_pay;
        house.now.idle &= house.now.gain <= 0 && house.now.activity_pay <= 0;
    }
}

/// Work for wages, in the time that an enterprise leaves.
fn wages(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let factor = f64::from(v.delivered.income);
    for i in 0..v.houses.len() {
        let house = &mut v.houses[i];
        let time = house.firm.as_ref().map_or(0.0, |f| v.trades[f.trade].time);
        let usual = house.wage as f64 * (1.0 + n.of("skill.return") * house.skill) * (1.0 - time);
        let z = f64::from(normal32(m.word(Event::Income, i)));
        let luck = (1.0 + n.of("livelihood.income_sd") * z).max(0.0);
        // Amounts are rounded once, when they are booked.
        let y = usual * factor * luck + 0.5;
        // Where luck leaves little, it is a difference of larger numbers.
        let spread = 1.0 + n.of("livelihood.income_sd") * z.abs();
        let y = calls.whole("income", i, y, usual * factor * spread * SLACK);
        house.now.usual = usual;
        house.now.earned = y;
        house.now.idle = z < n.of("livelihood.idle_below") && house.now.work_pay == 0;
        (house.now.gain, house.now.service) = (0, 0);
    }
}

/// Consumption and savings.
fn spend(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    for i in 0..v.houses.len() {
        let house = &mut v.houses[i];
        let (usual, y) = (house.now.usual, house.now.earned);
        // Wages from works are in the savings already.
        let held = house.savings + y;
        let buffer = n.of("livelihood.savings_months") * usual;
        let above = held as f64 - usual - buffer;
        let want = usual + n.of("livelihood.savings_speed") * above + 0.5;
        let slack = SLACK * (usual + buffer + held as f64);
        let want = calls.whole("consumption", i, want, slack);
        // Nobody holds more than Rp 100 billion, nor less than nothing.
        let spent = want.max(held - 1_000_000_000).max(0).min(held);
        house.consumption = spent;
        house.savings = held - spent;
        house.now.income = y + house.now.work_pay;
        v.book(Account::Employers, Account::Households, y);
        v.book(Account::Households, Account::Market, spent);
    }
}

/// 7.9: five indicators and their mean.
pub fn fare(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let (least, most) = (n.of("least consumption").ln(), n.of("most consumption").ln());
    for i in 0..v.houses.len() {
        let clean = 1.0 - v.places[v.houses[i].home].slum_score / n.of("worst slum score");
        let house = &mut v.houses[i];
        let line = m.line * f64::from(v.delivered.prices);
        let real = (house.consumption as f64 / house.people as f64 / line).max(1e-6);
        let food = n.of("food share at the line") - n.of("fall of the food share") * real.ln();
        let food = food.clamp(0.05, 0.95);
        let (worst, best) = (n.of("health.complaint"), n.of("health.complaint_clean"));
        let litter = v.commons.litter.get(house.home).copied().unwrap_or(0.0);
        let sick = worst + (best - worst) * clean + n.of("litter.health") * litter;
        let ill = calls.below("complaint of household", i, m.uniform(Event::Health, i), sick);
        let level = ((real.ln() - least) / (most - least)).clamp(0.0, 1.0);
        let pattern = (n.of("worst food share") - food) / n.of("span of the food share");
        let yes = |b: bool| if b { 1.0 } else { 0.0 };
        house.now.complaint = ill;
        (house.now.real, house.now.food, house.now.level) = (real, food, level);
        house.now.welfare =
            (level + pattern.clamp(0.0, 1.0) + yes(!house.now.idle) + yes(!ill) + clean) / 5.0;
    }
}
