//! Phases 8 and 9 from docs/model.md, 7.8 and 7.9: livelihoods and welfare.

use berdaya::maths::normal32;
use berdaya::population::accounts::Account;
use berdaya::random::Event;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::state::Village;

/// 7.8: income, consumption, savings.
pub fn earn(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let factor = f64::from(v.delivered.income);
    for i in 0..v.houses.len() {
        let house = &mut v.houses[i];
        let usual = house.wage as f64 * (1.0 + n.of("skill.return") * house.skill);
        let z = f64::from(normal32(m.word(Event::Income, i)));
        let luck = (1.0 + n.of("livelihood.income_sd") * z).max(0.0);
        // Amounts are rounded once, when they are booked.
        let y = usual * factor * luck + 0.5;
        let y = calls.whole("income", i, y, y * SLACK);
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
        house.now.idle = z < n.of("livelihood.idle_below") && house.now.work_pay == 0;
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
        let sick = worst + (best - worst) * clean;
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
