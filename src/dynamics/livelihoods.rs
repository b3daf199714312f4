//! Livelihoods: incomes, consumption, savings; every rupiah booked on two sides.
//!
//! Income y = wage·(1 + return·skill)·(1 + σ·z) + wages from works, z normal. Consumption is a usual
//! month's income plus a share of what savings are above the buffer:
//! C = ŷ + ζ·(S + y − ŷ − S*), within 0 … S + y (a buffer-stock rule, Carroll 1997 [R]; no loans yet).
//! A month whose z is below `idle_below` is one of underemployment, unless the works paid.

use super::Scratch;
use crate::maths::normal32;
use crate::population::Community;
use crate::population::accounts::Account;
use crate::population::now::Now;
use crate::random::Event;
use crate::units::Money;

/// The most that a household saves, units of Rp 100 (Rp 100 billion): beyond it everything is spent, so
/// that 32 bits always hold it.
const MOST: i32 = 1_000_000_000;

/// Earns, spends and saves.
pub fn earn(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    now.luck.fill(Event::Income, now.offset, &mut s.words);
    let par = now.par;
    let factor = c.delivered.income;
    let h = &mut c.households;
    let n = h.wage.len();
    let (words, pay) = (&s.words[..n], &s.work_pay[..n]);
    let (wage, skill) = (&h.wage[..n], &h.skill[..n]);
    let savings = &mut h.savings[..n];
    let consumption = &mut h.consumption[..n];
    let income = &mut s.income[..n];
    let idle = &mut s.idle[..n];
    for i in 0..n {
        let z = normal32(words[i]);
        let usual = wage[i] as f32 * (1.0 + par.skill_return * skill[i]);
        let earned = (usual * factor * (1.0 + par.income_sd * z).max(0.0) + 0.5) as i32;
        // Wages from works are in savings already.
        let held = savings[i] + earned;
        let above = held as f32 - usual - par.savings_months * usual;
        let want = usual + par.savings_speed * above + 0.5;
        let spent = (want as i32).clamp((held - MOST).max(0), held);
        income[i] = earned + pay[i];
        consumption[i] = spent;
        savings[i] = held - spent;
        idle[i] = if z < par.idle_below && pay[i] == 0 { 1.0 } else { 0.0 };
    }
    let earned: Money =
        income.iter().zip(pay).map(|(&y, &p)| Money::from(y) - Money::from(p)).sum();
    let spent: Money = consumption.iter().map(|&x| Money::from(x)).sum();
    c.accounts.book(Account::Employers, Account::Households, earned);
    c.accounts.book(Account::Households, Account::Market, spent);
}
