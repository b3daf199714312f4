//! Loans are given, served, defaulted on and written off; every unit on two sides.
//!
//! Each month what falls due is paid as far as savings and income exceed `credit.living` of a usual
//! month's income, to the moneylender first. The schedules (annuity or flat, roll-over, ceiling) are in
//! `model::credit::state_debts`. A loan that is `credit.default_after` months late is in default: a moneylender
//! then takes the enterprise's capital. After `credit.write_off` months it is written off, and the
//! lender lends no more to the household for `credit.barred` months. All assumptions, but the terms.

use super::parts::{Books, Lending};
use crate::core::units::Money;
use crate::model::credit::state_debts::{Barred, Loan, Source};
use crate::model::livelihoods::state::Enterprises;
use crate::model::parameters::Parameters;
use crate::model::world::accounts::Account;
use crate::model::world::households::Households;
use crate::model::world::now::Now;

/// Lends: cash into savings, the loan into the books.
pub fn lend(c: &mut Books<'_>, mut loan: Loan) {
    let Err(at) = c.debts.place(loan.household as usize, loan.source) else {
        debug_assert!(false, "one loan of a source at a time");
        return;
    };
    loan.fresh = true;
    let amount = Money::from(loan.principal);
    c.households.savings[loan.household as usize] += loan.principal;
    c.accounts.book(loan.source.account(), Account::Households, amount);
    let book = &mut c.debts.books[loan.source as usize];
    book.lent += amount;
    book.loans += 1;
    c.debts.loans.insert(at, loan);
}

/// What a household can pay this month and still live, units of Rp 100.
pub fn able(par: &Parameters, h: &Households, (income, usual): (&[i32], &[f32]), i: usize) -> i32 {
    let held = h.savings[i] + income[i];
    (held - (par.credit.living * usual[i]) as i32).max(0)
}

/// Books a payment of household `i` towards loan `k`, as settled in the month or beside it.
pub fn pay(c: &mut Books<'_>, service: &mut [i32], k: usize, cash: i32, scheduled: bool) -> i32 {
    let loan = &mut c.debts.loans[k];
    let i = loan.household as usize;
    let part = if scheduled { loan.settle(cash) } else { loan.take(cash) };
    let paid = Money::from(part.sum());
    let book = &mut c.debts.books[loan.source as usize];
    book.repaid += Money::from(part.principal);
    book.interest += Money::from(part.interest);
    c.households.savings[i] -= part.sum();
    c.accounts.book(Account::Households, loan.source.account(), paid);
    service[i] += part.sum();
    part.sum()
}

/// Individual loans fall due; what group loans ask is in `groups`. Ended loans leave the books last.
pub fn serve(now: &Now<'_>, c: &mut Lending<'_>) {
    for k in 0..c.books.debts.loans.len() {
        let loan = c.books.debts.loans[k];
        if loan.source == Source::Group || loan.fresh {
            continue;
        }
        let i = loan.household as usize;
        let due = loan.due().sum();
        let cash = able(now.par, c.books.households, (c.income, c.usual), i).min(due);
        pay(&mut c.books, &mut c.own.service, k, cash, true);
        c.usual[i] = (c.usual[i] - due as f32).max(0.3 * c.usual[i]);
    }
}

/// Defaults, write-offs, and loans that are over, at the month's end.
pub fn close(now: &Now<'_>, c: &mut Books<'_>, e: &mut Enterprises) {
    let par = now.par;
    for k in 0..c.debts.loans.len() {
        let loan = c.debts.loans[k];
        if f32::from(loan.missed) < par.credit.default_after || loan.fresh {
            c.debts.loans[k].fresh = false;
            continue;
        }
        c.debts.loans[k].defaulted = true;
        if !loan.defaulted && loan.source == Source::Moneylender {
            seize(c, e, k);
        }
        if f32::from(loan.missed) >= par.credit.write_off {
            let loan = &mut c.debts.loans[k];
            c.debts.books[loan.source as usize].written_off += Money::from(loan.balance);
            loan.balance = 0;
            loan.behind = 0;
            loan.interest_due = 0;
            let until = now.offset + par.credit.barred as i32;
            c.debts.barred.push(Barred { household: loan.household, source: loan.source, until });
        }
    }
    let books = &mut c.debts.books;
    c.debts.loans.retain(|loan| {
        if loan.owed() == 0 {
            let book = &mut books[loan.source as usize];
            book.ended[usize::from(loan.further)] += 1;
            book.defaulted[usize::from(loan.further)] += u64::from(loan.defaulted);
        }
        loan.owed() > 0
    });
    c.debts.barred.retain(|b| b.until > now.offset);
}

/// A moneylender takes what the enterprise has.
fn seize(c: &mut Books<'_>, e: &mut Enterprises, k: usize) {
    let loan = &mut c.debts.loans[k];
    let i = loan.household as usize;
    if e.of(i).is_none() {
        return;
    }
    let part = loan.take(e.capital[i]);
    e.capital[i] -= part.sum();
    let book = &mut c.debts.books[loan.source as usize];
    book.repaid += Money::from(part.principal);
    book.interest += Money::from(part.interest);
    c.accounts.book(Account::Enterprises, loan.source.account(), Money::from(part.sum()));
}
