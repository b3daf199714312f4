//! Phase 8 from docs/model.md, 7.8.3: loans are asked for, given, served, defaulted on, written off.

use berdaya::core::random::{Event, uniform};
use berdaya::core::units::from_rupiah;
use berdaya::model::credit::state_debts::{Barred, Loan, Part, Source};
use berdaya::model::world::accounts::Account;
use berdaya::model::world::offers::Admission;
use berdaya::model::world::schemes::Terms;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::state::Village;
use crate::trade::Market;

/// Units of Rp 100, half of one up.
fn rounded(x: f64) -> i32 {
    (x + 0.5) as i32
}

/// What all instalments ask for beyond the principal, to it.
fn cost(t: &Terms) -> f64 {
    let months = f64::from(t.months);
    if t.rate <= 0.0 {
        0.0
    } else if t.flat {
        t.rate * months
    } else {
        months * t.rate / (1.0 - (1.0 + t.rate).powi(-i32::from(t.months))) - 1.0
    }
}

/// The rate a month that weighs as much on what is left.
fn burden(t: &Terms) -> f64 {
    let months = f64::from(t.months);
    if t.flat { t.rate * 2.0 * months / (months + 1.0) } else { t.rate }
}

/// What falls due: interest, and principal with what is late.
pub fn due(l: &Loan) -> Part {
    let coming = l.balance - l.behind;
    let interest_on = |x: i32| rounded(f64::from(x) * l.terms.rate);
    let all_fallen = l.fallen >= l.terms.months;
    let mut interest = if l.terms.flat {
        interest_on(if all_fallen { l.balance } else { l.principal })
    } else {
        interest_on(coming) + interest_on(l.behind)
    };
    if l.terms.most > 0.0 {
        let most = (f64::from(l.principal) * l.terms.most) as i32;
        interest = interest.min((most - l.balance - l.interest_due).max(0));
    }
    let last = l.fallen + 1 >= l.terms.months;
    let level = if last {
        coming
    } else if l.terms.flat {
        (l.principal / i32::from(l.terms.months)).min(coming)
    } else {
        (l.instalment - interest_on(coming)).clamp(0, coming)
    };
    Part { interest: l.interest_due + interest, principal: l.behind + level }
}

/// A month passes with so much paid, interest first.
fn settle(l: &mut Loan, cash: i32) -> Part {
    let due = due(l);
    let interest = due.interest.min(cash);
    let principal = due.principal.min(cash - interest);
    l.balance -= principal;
    let may_roll = l.rolled < l.terms.rollovers;
    if interest == due.interest && principal < due.principal && may_roll {
        l.rolled += 1;
        (l.behind, l.interest_due) = (0, 0);
    } else {
        (l.behind, l.interest_due) = (due.principal - principal, due.interest - interest);
        l.fallen = (l.fallen + 1).min(l.terms.months);
    }
    let late = l.behind + l.interest_due > 0;
    l.missed = if late { l.missed.saturating_add(1) } else { 0 };
    Part { interest, principal }
}

/// Takes what is paid beside the schedule.
fn take(l: &mut Loan, cash: i32) -> Part {
    let interest = l.interest_due.min(cash);
    let principal = l.balance.min(cash - interest);
    l.interest_due -= interest;
    l.balance -= principal;
    l.behind = l.behind.min(l.balance);
    Part { interest, principal }
}

/// Lends to a household.
pub fn lend(v: &mut Village, loan: Loan) {
    let i = loan.household as usize;
    let amount = i64::from(loan.principal);
    v.houses[i].savings += amount;
    v.book(loan.source.account(), Account::Households, amount);
    let book = &mut v.debts.books[loan.source as usize];
    book.lent += amount;
    book.loans += 1;
    v.debts.loans.push(loan);
    v.debts.loans.sort_by_key(|l| (l.household, l.source));
}

/// The number of a household's loan from a source.
pub fn loan_of(v: &Village, i: usize, source: Source) -> Option<usize> {
    v.debts.loans.iter().position(|l| l.household as usize == i && l.source == source)
}

/// Savings and income above what a household lives on.
pub fn able(n: &Numbers, v: &Village, i: usize, calls: &mut Calls) -> i64 {
    let house = &v.houses[i];
    let living = n.of("credit.living") * house.now.usual;
    let living = calls.whole("to live on", i, living, living * 2.0 * SLACK);
    (house.savings + house.now.earned - living).max(0)
}

/// A household pays towards a loan, by the schedule or beside it.
pub fn pay(v: &mut Village, k: usize, cash: i64, scheduled: bool) -> i64 {
    let loan = &mut v.debts.loans[k];
    let part = if scheduled { settle(loan, cash as i32) } else { take(loan, cash as i32) };
    let (i, source) = (loan.household as usize, loan.source);
    let book = &mut v.debts.books[source as usize];
    book.repaid += i64::from(part.principal);
    book.interest += i64::from(part.interest);
    let paid = i64::from(part.interest) + i64::from(part.principal);
    v.houses[i].savings -= paid;
    v.houses[i].now.service += paid;
    v.book(Account::Households, source.account(), paid);
    paid
}

/// What falls due is taken from what is usual, seven tenths of it at most.
pub fn burdened(n: &Numbers, v: &mut Village, i: usize, due: i64) {
    let usual = v.houses[i].now.usual;
    v.houses[i].now.usual = (usual - due as f64).max((1.0 - n.of("most taken by debts")) * usual);
}

/// Individual loans fall due.
pub fn serve(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    for k in 0..v.debts.loans.len() {
        let loan = v.debts.loans[k];
        if loan.source == Source::Group || loan.fresh {
            continue;
        }
        let i = loan.household as usize;
        let due = i64::from(due(&loan).sum());
        let cash = able(n, v, i, calls).min(due);
        pay(v, k, cash, true);
        burdened(n, v, i, due);
    }
}

/// A loan that a household can get.
#[derive(Clone, Copy, Debug)]
struct Offer {
    source: Source,
    terms: Terms,
    ceiling: i64,
}

fn asks(n: &Numbers, m: &Month, i: usize, what: usize) -> bool {
    let words: [u32; 3] = m.luck.words(Event::Borrow, m.offset, i as u32);
    f64::from(uniform(words[what])) < n.of("credit.borrow")
}

/// The cheapest of the loans open to a household, for its enterprise or for anything else.
fn cheapest(
    n: &Numbers,
    m: &Month,
    v: &Village,
    calls: &mut Calls,
    i: usize,
    enterprise: bool,
) -> Option<Offer> {
    let words: [u32; 3] = m.luck.words(Event::Access, 0, i as u32);
    let [lender, bank, body] = words.map(|w| f64::from(uniform(w)));
    let own = |l: &&Loan| l.household as usize == i;
    let refused = |source: Source| {
        let barred =
            |b: &Barred| b.household as usize == i && b.source == source && b.until > m.offset;
        v.debts.loans.iter().filter(own).any(|l| l.source == source)
            || v.debts.barred.iter().any(barred)
    };
    let late =
        v.debts.loans.iter().filter(own).any(|l| l.missed > 0 && l.source != Source::Moneylender);
    let mut offers = Vec::new();
    if lender < n.of("moneylender.share") && !refused(Source::Moneylender) {
        let ceiling = n.of("moneylender.ceiling") * v.houses[i].now.usual;
        let slack = ceiling * 2.0 * SLACK;
        let terms = Terms {
            rate: n.of("moneylender.rate"),
            months: n.of("moneylender.months") as u8,
            flat: true,
            rollovers: n.of("moneylender.rollovers") as u8,
            most: n.of("moneylender.most"),
        };
        let ceiling = calls.whole("a moneylender's ceiling", i, ceiling, slack);
        offers.push(Offer { source: Source::Moneylender, terms, ceiling });
    }
    let plain =
        |rate: f64, months: u8, flat: bool| Terms { rate, months, flat, rollovers: 0, most: 0.0 };
    let firm = v.houses[i].firm.as_ref();
    let old = firm.is_some_and(|f| f64::from(f.age) >= n.of("bank.age"));
    if enterprise && old && bank < n.of("bank.share") && !refused(Source::Bank) && !late {
        let terms = plain(n.of("bank.rate"), n.of("bank.months") as u8, false);
        let ceiling = from_rupiah(n.of("bank.ceiling"));
        offers.push(Offer { source: Source::Bank, terms, ceiling });
    }
    for l in &v.delivered.lenders {
        let admitted = match l.admission {
            Admission::Open => true,
            Admission::Owners => firm.is_some() || enterprise,
            Admission::Poor => v.houses[i].poor,
        };
        if admitted && body < f64::from(l.share) && !refused(Source::Microfinance) && !late {
            let terms = plain(l.rate, l.months, l.flat);
            let ceiling = i64::from(l.ceiling);
            offers.push(Offer { source: Source::Microfinance, terms, ceiling });
        }
    }
    let least = offers.iter().map(|o| burden(&o.terms)).fold(f64::INFINITY, f64::min);
    offers.into_iter().find(|o| burden(&o.terms) <= least)
}

/// A new loan with its level instalment.
pub fn new_loan(i: u32, source: Source, terms: Terms, principal: i32) -> Loan {
    let (p, r, months) = (f64::from(principal), terms.rate, terms.months);
    let instalment = if r > 0.0 {
        rounded(p * r / (1.0 - (1.0 + r).powi(-i32::from(months))))
    } else {
        (p / f64::from(months)).ceil() as i32
    };
    Loan {
        household: i,
        source,
        terms,
        principal,
        instalment,
        balance: principal,
        behind: 0,
        interest_due: 0,
        fallen: 0,
        missed: 0,
        rolled: 0,
        defaulted: false,
        further: false,
        fresh: true,
    }
}

fn borrow(v: &mut Village, i: usize, offer: Offer, amount: i64) {
    lend(v, new_loan(i as u32, offer.source, offer.terms, amount as i32));
}

/// Does capital of so much, which adds so much profit a month, bring more in a year than it costs?
fn is_worth(
    n: &Numbers,
    calls: &mut Calls,
    i: usize,
    offer: Offer,
    amount: i64,
    gain: f64,
) -> bool {
    let costs = amount as f64 * cost(&offer.terms);
    let brings = gain * n.of("months that count");
    if costs <= 0.0 { brings >= 0.0 } else { !calls.below("worth it", i, brings / costs, 1.0) }
}

/// A bad month: a loan, or an owner eats capital.
pub fn bridge(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls, lenders: bool) {
    let least = n.of("least loan") as i64;
    for i in 0..v.houses.len() {
        let living = n.of("credit.living") * v.houses[i].now.usual;
        let living = calls.whole("to live on", i, living, living * 2.0 * SLACK);
        let gap = living - (v.houses[i].savings + v.houses[i].now.earned);
        if gap < least {
            continue;
        }
        if lenders && asks(n, m, i, 0) {
            let offer = cheapest(n, m, v, calls, i, false).filter(|o| o.ceiling >= least);
            if let Some(offer) = offer {
                borrow(v, i, offer, gap.min(offer.ceiling));
                continue;
            }
        }
        let house = &mut v.houses[i];
        if let Some(firm) = &mut house.firm {
            let eaten = gap.min(firm.capital);
            firm.capital -= eaten;
            house.savings += eaten;
            v.book(Account::Enterprises, Account::Households, eaten);
        }
    }
}

/// Owners whose capital is short borrow where it pays.
pub fn fill_up(n: &Numbers, m: &Month, v: &mut Village, market: &Market, calls: &mut Calls) {
    let least = n.of("least loan") as i64;
    for i in 0..v.houses.len() {
        let Some(firm) = v.houses[i].firm.clone() else { continue };
        let needed = from_rupiah(v.trades[firm.trade].capital);
        let short = needed - firm.capital;
        let to_needed = firm.capital as f64 / needed as f64;
        if short < least || !calls.below("is short", i, to_needed, n.of("short of capital")) {
            continue;
        }
        if !asks(n, m, i, 1) {
            continue;
        }
        let Some(offer) = cheapest(n, m, v, calls, i, true) else { continue };
        let amount = short.min(offer.ceiling);
        let gain = market.added(n, v, i, amount);
        if amount < least || !is_worth(n, calls, i, offer, amount, gain) {
            continue;
        }
        borrow(v, i, offer, amount);
        let house = &mut v.houses[i];
        house.savings -= amount;
        house.firm.iter_mut().for_each(|f| f.capital += amount);
        v.book(Account::Households, Account::Enterprises, amount);
    }
}

/// What a start lacks, if somebody lends it and it is worth it.
pub fn for_a_start(
    n: &Numbers,
    m: &Month,
    v: &mut Village,
    calls: &mut Calls,
    i: usize,
    (lack, gain): (i64, f64),
) -> bool {
    if !in_use(n, v) || !asks(n, m, i, 1) {
        return false;
    }
    let Some(offer) = cheapest(n, m, v, calls, i, true) else { return false };
    let lack = lack.max(n.of("least loan") as i64);
    let lent = offer.ceiling >= lack && is_worth(n, calls, i, offer, lack, gain);
    if lent {
        borrow(v, i, offer, lack);
    }
    lent
}

/// Is anybody lending, or is anything owed?
pub fn in_use(n: &Numbers, v: &Village) -> bool {
    n.of("moneylender.share") > 0.0
        || n.of("bank.share") > 0.0
        || !v.delivered.lenders.is_empty()
        || !v.debts.loans.is_empty()
        || !v.delivered.group_loans.is_empty()
        || !v.groups.list.is_empty()
}

/// Moneylenders are paid off with cheaper money.
pub fn pay_off(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let least = n.of("least loan") as i64;
    for i in 0..v.houses.len() {
        let Some(k) = loan_of(v, i, Source::Moneylender) else { continue };
        let loan = v.debts.loans[k];
        if loan.fresh || i64::from(loan.owed()) < least || !asks(n, m, i, 2) {
            continue;
        }
        let Some(offer) = cheapest(n, m, v, calls, i, false) else { continue };
        let amount = i64::from(loan.owed()).min(offer.ceiling);
        if burden(&offer.terms) >= burden(&loan.terms) || amount < least {
            continue;
        }
        borrow(v, i, offer, amount);
        if let Some(k) = loan_of(v, i, Source::Moneylender) {
            pay(v, k, amount, false);
        }
    }
}

/// Defaults, write-offs, and loans that are over.
pub fn close(n: &Numbers, m: &Month, v: &mut Village) {
    for k in 0..v.debts.loans.len() {
        let fresh = std::mem::replace(&mut v.debts.loans[k].fresh, false);
        let loan = v.debts.loans[k];
        let missed = f64::from(loan.missed);
        if fresh || missed < n.of("credit.default_after") {
            continue;
        }
        v.debts.loans[k].defaulted = true;
        let book = loan.source as usize;
        if !loan.defaulted && loan.source == Source::Moneylender {
            // He takes what the enterprise has.
            let house = &mut v.houses[loan.household as usize];
            if let Some(firm) = &mut house.firm {
                let part = take(&mut v.debts.loans[k], firm.capital as i32);
                firm.capital -= i64::from(part.sum());
                v.debts.books[book].repaid += i64::from(part.principal);
                v.debts.books[book].interest += i64::from(part.interest);
                v.book(Account::Enterprises, loan.source.account(), part.sum().into());
            }
        }
        if missed >= n.of("credit.write_off") {
            let loan = &mut v.debts.loans[k];
            v.debts.books[book].written_off += i64::from(loan.balance);
            (loan.balance, loan.behind, loan.interest_due) = (0, 0, 0);
            let until = m.offset + n.of("credit.barred") as i32;
            let (household, source) = (loan.household, loan.source);
            v.debts.barred.push(Barred { household, source, until });
        }
    }
    for loan in v.debts.loans.iter().filter(|l| l.owed() == 0) {
        let book = &mut v.debts.books[loan.source as usize];
        book.ended[usize::from(loan.further)] += 1;
        book.defaulted[usize::from(loan.further)] += u64::from(loan.defaulted);
    }
    v.debts.loans.retain(|l| l.owed() > 0);
    v.debts.barred.retain(|b| b.until > m.offset);
}
