//! Activities that were chosen are taken up, kept on, and left.
//!
//! A household that knows of it, is not against, never took it up and can pay its cost takes part with
//! chance `uptake`·m_i·(1 − `stance.speaks`·N_i) a month, m_i how far it meets its needs (`assembly`), N_i what it
//! hears against it (`stance`), while there is room (by a draw). A member leaves with chance
//! `leaves`·(1 − m_i), and does not come back. Members are for it where people take sides; they gain skill by
//! `activity.practice`·(how far it teaches)·(1 − skill), and earn what it earns a member (from customers who
//! are not modelled, so without a bound). Sources: [S:004] (easy, cheap, sellable), [S:003] (barbering,
//! tutoring, a farmers' group open to all); forms and sizes are assumptions.

use super::assembly::GIVEN;
use crate::core::random::{Event, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::choices::state::{Choices, Work, part};
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::delivered::{Choosing, Delivered};
use crate::model::world::households::{Households, flag};
use crate::model::world::now::Now;
use crate::model::world::side;
use crate::model::world::signals::ear;

/// What activities read and write.
#[allow(missing_docs)]
pub struct GoOn<'a> {
    pub households: &'a mut Households,
    pub accounts: &'a mut Accounts,
    pub delivered: &'a Delivered,
    pub sides: &'a mut [u8],
    pub objections: &'a [f32],
    pub choices: &'a mut Choices,
    pub own: &'a mut Work,
    pub words: &'a mut Vec<u32>,
}

/// The month of every activity that was chosen.
pub fn go_on(now: &Now<'_>, c: &mut GoOn<'_>) {
    c.own.pay.clear();
    for choosing in &c.delivered.choices {
        let own = c.choices.undertakings.iter().position(|u| u.choice == choosing.choice);
        if let Some(at) = own.filter(|&at| c.choices.undertakings[at].chosen.is_some()) {
            one(now, c, choosing, at);
        }
    }
}

fn one(now: &Now<'_>, c: &mut GoOn<'_>, choosing: &Choosing, at: usize) {
    let n = c.households.len();
    c.words.resize(2 * n, 0);
    now.luck.fill(Event::TakeUp, now.offset, c.words);
    let GoOn { choices, sides, objections, households: h, accounts, .. } = c;
    let u = &mut choices.undertakings[at];
    let Some(activity) = u.chosen.and_then(|k| choosing.menu.get(usize::from(k))) else { return };
    let cost = from_rupiah(activity.cost).clamp(0, i64::from(i32::MAX)) as i32;
    let luck = |i: usize| uniform(c.words[2 * i]);
    let mut willing: Vec<usize> = Vec::new();
    for i in 0..n {
        match u.parts[i] {
            part::IN if luck(i) < leaves(choosing, u.met[i]) => u.parts[i] = part::LEFT,
            // Needs met and an open ear are shares: most words of luck answer before more is asked.
            part::NONE if luck(i) < choosing.uptake => {
                let against = side::against(sides, i);
                let can_pay = (h.savings[i] as f32 * GIVEN) as i32 >= cost;
                let ear = ear(objections, now.par.news.speaks, i);
                let chance = takes_up(choosing, u.met[i], ear);
                if h.has(i, flag::KNOWS) && !against && can_pay && luck(i) < chance {
                    willing.push(i);
                }
            }
            _ => {}
        }
    }
    let room = (choosing.room * n as f32).round() as usize;
    willing.sort_by_key(|&i| (c.words[2 * i + 1], i));
    willing.truncate(room.saturating_sub(u.members()));
    for i in willing {
        u.parts[i] = part::IN;
        h.savings[i] -= cost;
        accounts.book(Account::Households, Account::Suppliers, Money::from(cost));
    }
    let teaches = now.par.choices.practice * activity.serves[2];
    let earns = from_rupiah(activity.earns).clamp(0, i64::from(i32::MAX)) as i32;
    c.own.pay.resize(n, 0);
    for i in (0..n).filter(|&i| u.parts[i] == part::IN) {
        h.skill[i] = (h.skill[i] + teaches * (1.0 - h.skill[i])).clamp(0.0, 1.0);
        h.savings[i] += earns;
        accounts.book(Account::Employers, Account::Households, Money::from(earns));
        c.own.pay[i] += earns;
        if let Some(own) = sides.get_mut(i) {
            *own = side::FOR;
        }
    }
    c.words.truncate(n);
}

/// The chance that one whose needs are met so far, and who is as ready as talk against it leaves, takes it up.
pub fn takes_up(choosing: &Choosing, met: f32, ear: f32) -> f32 {
    choosing.uptake * met * ear
}

/// The chance that a member whose needs are met so far leaves.
pub fn leaves(choosing: &Choosing, met: f32) -> f32 {
    choosing.leaves * (1.0 - met)
}

/// What members earned counts as income of the month.
pub fn count(own: &Work, income: &mut [i32], idle: &mut [f32]) {
    for (i, &pay) in own.pay.iter().enumerate() {
        income[i] += pay;
        idle[i] = if pay > 0 { 0.0 } else { idle[i] };
    }
}
