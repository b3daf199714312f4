//! Livelihoods: incomes, consumption, savings; every rupiah booked on two sides.
//!
//! Income y = wage·(1 + return·skill)·(1 + σ·z) + wages from works, z normal. Consumption is a usual
//! month's income plus a share of what savings are above the buffer:
//! C = ŷ + ζ·(S + y − ŷ − S*), within 0 … S + y (a buffer-stock rule, Carroll 1997 [R]).
//! Owners of an enterprise give it a part of their time, and its profit is income beside wages.
//! A month whose z is below `idle_below` is one of underemployment, unless the works paid.

use multiversion::multiversion;

use super::enterprises::{self};
use super::living::Living;
use crate::core::maths::normal32;
use crate::core::random::Event;
use crate::core::units::Money;
use crate::model::livelihoods::state::Enterprises;
use crate::model::parameters::Parameters;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;

/// The most that a household saves, units of Rp 100 (Rp 100 billion): beyond it everything is spent, so
/// that 32 bits always hold it.
const MOST: i32 = 1_000_000_000;

/// What wages and their luck read and write.
#[allow(missing_docs)]
pub struct Earn<'a> {
    pub households: &'a Households,
    pub enterprises: &'a Enterprises,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub usual: &'a mut [f32],
    pub income: &'a mut [i32],
    pub idle: &'a mut [f32],
    pub own: &'a mut Living,
    pub words: &'a mut [u32],
}

/// Wages of the month, before anything else is earned; `credit` tells that somebody lends here.
pub fn earn(now: &Now<'_>, c: &mut Earn<'_>, credit: bool) {
    now.luck.fill(Event::Income, now.offset, c.words);
    let par = now.par;
    let h = c.households;
    let n = h.wage.len();
    // Three plain loops over few columns each, so that they vectorise.
    let usual = &mut c.usual[..n];
    for ((usual, &wage), &skill) in usual.iter_mut().zip(&h.wage).zip(&h.skill) {
        *usual = wage as f32 * (1.0 + par.livelihoods.skill_return * skill);
    }
    if c.enterprises.any() || credit {
        c.own.prepare(n, c.enterprises.any(), c.neighbourhoods);
        enterprises::give_time(c.enterprises, usual);
    }
    let (income, idle) = (&mut c.income[..n], &mut c.idle[..n]);
    fortune(par, &c.words[..n], usual, c.delivered.income, income, idle);
}

/// What consumption and saving read and write.
#[allow(missing_docs)]
pub struct Consume<'a> {
    pub households: &'a mut Households,
    pub accounts: &'a mut Accounts,
    pub work_pay: &'a [i32],
    pub usual: &'a [f32],
    pub income: &'a mut [i32],
    pub idle: &'a mut [f32],
}

/// Spends and saves; wages from works count as income.
pub fn consume(now: &Now<'_>, c: &mut Consume<'_>) {
    let h = &mut *c.households;
    let n = h.wage.len();
    let pay = &c.work_pay[..n];
    let (usual, income) = (&c.usual[..n], &mut c.income[..n]);
    spend(now.par, usual, income, &mut h.savings[..n], &mut h.consumption[..n]);
    for i in 0..n {
        income[i] += pay[i];
        // A month in which the works paid is not one of underemployment.
        c.idle[i] = if pay[i] == 0 { c.idle[i] } else { 0.0 };
    }
    let (income, consumption) = (&*income, &h.consumption[..n]);
    let earned: Money =
        income.iter().zip(pay).map(|(&y, &p)| Money::from(y) - Money::from(p)).sum();
    let spent: Money = consumption.iter().map(|&x| Money::from(x)).sum();
    c.accounts.book(Account::Employers, Account::Households, earned);
    c.accounts.book(Account::Households, Account::Market, spent);
}

/// What enterprises gained counts as income.
pub fn count(gain: &[i32], income: &mut [i32], idle: &mut [f32]) {
    for (i, &gain) in gain.iter().enumerate() {
        income[i] += gain;
        // Whoever sold something had work.
        idle[i] = if gain > 0 { 0.0 } else { idle[i] };
    }
}

/// Earned income, and whether too little work was found.
#[multiversion(targets("x86_64+avx2"))]
fn fortune(
    par: &Parameters,
    words: &[u32],
    usual: &[f32],
    factor: f32,
    income: &mut [i32],
    idle: &mut [f32],
) {
    let n = words.len();
    let (usual, income, idle) = (&usual[..n], &mut income[..n], &mut idle[..n]);
    let (sd, below) = (par.livelihoods.income_sd, par.livelihoods.idle_below);
    for i in 0..n {
        let z = normal32(words[i]);
        let luck = 1.0 + sd * z;
        let luck = if luck > 0.0 { luck } else { 0.0 };
        income[i] = (usual[i] * factor * luck + 0.5) as i32;
        idle[i] = if z < below { 1.0 } else { 0.0 };
    }
}

/// Consumption and savings, after earned income (wages from works are in savings already).
#[multiversion(targets("x86_64+avx2"))]
fn spend(
    par: &Parameters,
    usual: &[f32],
    income: &[i32],
    savings: &mut [i32],
    consumption: &mut [i32],
) {
    let n = usual.len();
    let (income, savings, consumption) = (&income[..n], &mut savings[..n], &mut consumption[..n]);
    let (buffer, speed) = (1.0 + par.livelihoods.savings_months, par.livelihoods.savings_speed);
    for i in 0..n {
        let held = savings[i] + income[i];
        let want = (usual[i] + speed * (held as f32 - buffer * usual[i]) + 0.5) as i32;
        let least = (held - MOST).max(0);
        let spent = want.max(least).min(held);
        consumption[i] = spent;
        savings[i] = held - spent;
    }
}
