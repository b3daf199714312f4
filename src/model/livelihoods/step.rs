//! Livelihoods: incomes, consumption, savings; every rupiah booked on two sides.
//!
//! Income y = wage·(1 + return·skill)·(1 + σ·z) + wages from works, z normal. Consumption is a usual
//! month's income plus a share of what savings are above the buffer:
//! C = ŷ + ζ·(S + y − ŷ − S*), within 0 … S + y (a buffer-stock rule, Carroll 1997 [R]).
//! Owners of an enterprise give it a part of their time, and its profit is income beside wages.
//! A month whose z is below `idle_below` is one of underemployment, unless the works paid.

use multiversion::multiversion;

use super::{enterprises, entry};
use crate::core::maths::normal32;
use crate::core::random::Event;
use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::credit::{self, groups, loans, meetings};
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::now::Now;
use crate::scenario::Parameters;

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
    let income = &mut s.income[..n];
    // Three plain loops over few columns each, so that they vectorise.
    let usual = &mut s.usual[..n];
    for ((usual, &wage), &skill) in usual.iter_mut().zip(&h.wage).zip(&h.skill) {
        *usual = wage as f32 * (1.0 + par.skill_return * skill);
    }
    let lenders = credit::step::in_use(now, c);
    let groups = groups::in_use(c);
    let more = c.enterprises.any() || lenders || groups;
    s.living.service.clear();
    if more {
        s.living.prepare(c);
        enterprises::give_time(c, usual);
    }
    fortune(par, &s.words[..n], usual, factor, income, &mut s.idle[..n]);
    if more {
        if c.enterprises.any() {
            enterprises::work(now, c, s);
        }
        if lenders {
            credit::step::draw(now, c, s);
            loans::serve(now, c, s);
        }
        meetings::of_owners(now, c, s);
        if groups {
            groups::meet_and_repay(now, c, s);
        }
        if lenders || c.enterprises.any() {
            credit::step::bridge(now, c, s, lenders);
        }
    }
    let h = &mut c.households;
    let pay = &s.work_pay[..n];
    let (usual, income) = (&s.usual[..n], &mut s.income[..n]);
    spend(par, usual, income, &mut h.savings[..n], &mut h.consumption[..n]);
    for i in 0..n {
        income[i] += pay[i];
        // A month in which the works paid is not one of underemployment.
        s.idle[i] = if pay[i] == 0 { s.idle[i] } else { 0.0 };
    }
    let (income, consumption) = (&*income, &h.consumption[..n]);
    let earned: Money =
        income.iter().zip(pay).map(|(&y, &p)| Money::from(y) - Money::from(p)).sum();
    let spent: Money = consumption.iter().map(|&x| Money::from(x)).sum();
    c.accounts.book(Account::Employers, Account::Households, earned);
    c.accounts.book(Account::Households, Account::Market, spent);
    if more {
        beside_wages(now, c, s, (lenders, groups));
    }
}

/// What was earned beside wages counts as income; then owners invest, enterprises close and start.
fn beside_wages(
    now: &Now<'_>,
    c: &mut Community,
    s: &mut Scratch,
    (lenders, groups): (bool, bool),
) {
    if c.enterprises.any() {
        for (i, &gain) in s.living.gain.iter().enumerate() {
            s.income[i] += gain;
            // Whoever sold something had work.
            s.idle[i] = if gain > 0 { 0.0 } else { s.idle[i] };
        }
        enterprises::invest(now, c, s);
        if lenders {
            credit::step::fill_up(now, c, s);
        }
        entry::turn_over(now, c, s);
    }
    if lenders {
        credit::step::pay_off(now, c, s);
    }
    if lenders || groups {
        loans::close(now, c);
        groups::turn(now, c, s);
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
    let (sd, below) = (par.income_sd, par.idle_below);
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
    let (buffer, speed) = (1.0 + par.savings_months, par.savings_speed);
    for i in 0..n {
        let held = savings[i] + income[i];
        let want = (usual[i] + speed * (held as f32 - buffer * usual[i]) + 0.5) as i32;
        let least = (held - MOST).max(0);
        let spent = want.max(least).min(held);
        consumption[i] = spent;
        savings[i] = held - spent;
    }
}
