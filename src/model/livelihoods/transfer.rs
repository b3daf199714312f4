//! Transfers: money or goods given to households, to all or to those who were trained (start-up kits).
//!
//! Everybody to whom it is open is put in order by the rule, and the first `places` of a community get `amount`
//! each, paid by the treasury. Money goes into savings. Goods go into the stock of the household's enterprise as far
//! as full work needs more of it; what is left, and all of it where there is no enterprise, is sold for the part
//! `sold` of its value. Sources: cash and assets as evaluated programmes gave them; the part is an assumption.

use crate::core::units::{Money, from_rupiah};
use crate::model::livelihoods::state::Enterprises;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::households::flag;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Allocation;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::{choice, record};
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{SHARE, Type};

choice! {
    /// What is given.
    pub enum Form {
        /// Money.
        Cash = "cash",
        /// Goods and tools to work with.
        Assets = "assets",
    }
}

choice! {
    /// To whom it is open.
    pub enum Open {
        /// Every household.
        All = "all",
        /// Those who were trained.
        Trained = "trained",
    }
}

record! {
    /// Money or goods given to households.
    pub struct Transfer "transfer" {
        amount: Value, Type::Value(0.0, 1e9), Required, RupiahPerHousehold, [Design];
        places: Value, Type::Value(0.0, 10_000.0), Or("10_000.0"), Households, [Design];
        form: Form, Type::Choice(Form::WORDS), Or("\"cash\""), None, [Design];
        open: Open, Type::Choice(Open::WORDS), Or("\"all\""), None, [Design];
        allocation: Allocation, Type::Choice(Allocation::WORDS), Or("\"first_come\""), None, [Design];
        sold: f64, SHARE, Or("0.5"), Share, [Assumption];
    }
}

/// Slots of one-off draws: the first two are those of amount and places, then one a household.
const ORDER: u32 = 2;

/// Gives it in the months in which it is given.
pub fn deliver<K>(
    spec: &Transfer,
    i: &Intervention<K>,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    enterprises: &mut Enterprises,
) {
    let Some(occurrence) = s.occurs(i) else { return };
    let amount = from_rupiah(s.value(c.board, i, &spec.amount, occurrence, 0).max(0.0)) as i32;
    let places = s.value(c.board, i, &spec.places, occurrence, 1).round().max(0.0) as usize;
    if amount == 0 {
        return;
    }
    let h = &mut *c.households;
    let is_open = |&k: &usize| spec.open == Open::All || h.has(k, flag::TRAINED);
    let mut order: Vec<usize> = (0..h.len()).filter(is_open).collect();
    let draw = |k: usize| s.now.luck.one_off(&i.id, occurrence, ORDER + k as u32);
    spec.allocation.sort(&mut order, h, |k| (draw(k) * f64::from(u32::MAX)) as u32);
    for k in order.into_iter().take(places) {
        let used = match (spec.form, enterprises.of(k)) {
            (Form::Assets, Some(trade)) => {
                let full = from_rupiah(trade.capital) as i32;
                amount.min((full - enterprises.capital[k]).max(0))
            }
            _ => 0,
        };
        let rest = amount - used;
        let kept = match spec.form {
            Form::Cash => rest,
            Form::Assets => (f64::from(rest) * spec.sold) as i32,
        };
        if used > 0 {
            enterprises.capital[k] += used;
        }
        h.savings[k] += kept;
        book(c.accounts, Account::Enterprises, used);
        book(c.accounts, Account::Households, kept);
        book(c.accounts, Account::Market, rest - kept);
    }
}

fn book(accounts: &mut Accounts, to: Account, amount: i32) {
    accounts.book(Account::Treasury, to, Money::from(amount));
}
