//! Who borrows, from whom, for what.
//!
//! A household borrows (i) in a bad month, when savings and income fall below `credit.living` of a
//! usual month; (ii) to start or to fill up an enterprise whose capital is short, if the profit that
//! it adds in a year exceeds all the interest of the loan, for the capital stays when the loan is repaid; (iii) to pay a moneylender off with cheaper money. It takes the
//! cheapest loan that it can get. A *moneylender* lends to a share `moneylender.share` of households,
//! up to `moneylender.ceiling` months of income, for any purpose; a *bank* (KUR) to a share
//! `bank.share`, for enterprises of `bank.age` months and more; a *microfinance* body to those whom
//! its rule admits. Nobody has two loans of one source; banks and microfinance refuse who is late
//! with a loan other than a moneylender'c. An owner whom nobody lends to in a bad month eats capital.
//! Sources: 20 % a month flat [V]; KUR 6 % a year, Rp 10 million [V]; [S:002] (moneylenders, BMT).

use super::loans;
use super::parts::{Lending, Work};
use crate::core::random::{Event, bernoulli, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::credit::state_debts::{Debts, Loan, Source};
use crate::model::credit::state_groups::Groups;
use crate::model::livelihoods::enterprises::{output, skill_factor};
use crate::model::livelihoods::trades::Trade;
use crate::model::world::accounts::Account;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::model::world::offers::Admission;
use crate::model::world::schemes::Terms;

/// The least that is worth a loan, units of Rp 100 (Rp 50,000; assumption).
const LEAST: i32 = 500;
/// Words of luck a household and month: bad month, enterprise, paying off.
const WORDS: usize = 3;
/// Working capital, to what is needed, below which an owner looks for a loan (assumption).
const SHORT: f32 = 0.8;

/// Months over which what capital adds is weighed against what the loan costs: capital outlives the
/// loan (assumption).
const HORIZON: f64 = 12.0;

/// An offer that a household has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    source: Source,
    terms: Terms,
    ceiling: i32,
}

impl Offer {
    /// Does capital of so much, which adds so much profit a month, bring more than it costs?
    fn is_worth(&self, amount: i32, gain: f64) -> bool {
        gain * HORIZON >= f64::from(amount) * self.terms.cost()
    }
}

/// Is there any lender for individuals, or a debt to one?
fn in_use(now: &Now<'_>, d: &Delivered, debts: &Debts) -> bool {
    now.par.credit.moneylender_share > 0.0
        || now.par.credit.bank_share > 0.0
        || !d.lenders.is_empty()
        || debts.loans.iter().any(|l| l.source != Source::Group)
}

/// The terms of a moneylender.
pub fn moneylender(now: &Now<'_>) -> Terms {
    let par = now.par;
    Terms {
        rate: f64::from(par.credit.moneylender_rate),
        months: par.credit.moneylender_months as u8,
        flat: true,
        rollovers: par.credit.moneylender_rollovers as u8,
        most: f64::from(par.credit.moneylender_most),
    }
}

/// The cheapest loan that household `i` can get; for its enterprise or for anything else.
fn cheapest(now: &Now<'_>, c: &Lending<'_>, i: usize, enterprise: bool) -> Option<Offer> {
    let par = now.par;
    let [lender, bank, body] = c.moves.once_of::<3>(now.luck, Event::Access, i);
    let own = c.books.debts.of(i);
    let late = own.iter().any(|l| l.missed > 0 && l.source != Source::Moneylender);
    let free = |source: Source| {
        own.iter().all(|l| l.source != source) && !c.books.debts.is_barred(i, source, now.offset)
    };
    let mut best: Option<Offer> = None;
    let mut consider = |offer: Offer| {
        if best.is_none_or(|b| offer.terms.burden() < b.terms.burden()) {
            best = Some(offer);
        }
    };
    if bernoulli(lender, par.credit.moneylender_share) && free(Source::Moneylender) {
        let ceiling = (par.credit.moneylender_ceiling * c.usual[i]) as i32;
        consider(Offer { source: Source::Moneylender, terms: moneylender(now), ceiling });
    }
    let old =
        c.enterprises.of(i).is_some() && f32::from(c.enterprises.age[i]) >= par.credit.bank_age;
    if enterprise && old && bernoulli(bank, par.credit.bank_share) && free(Source::Bank) && !late {
        let terms = Terms {
            rate: f64::from(par.credit.bank_rate),
            months: par.credit.bank_months as u8,
            flat: false,
            rollovers: 0,
            most: 0.0,
        };
        let ceiling = from_rupiah(f64::from(par.credit.bank_ceiling)) as i32;
        consider(Offer { source: Source::Bank, terms, ceiling });
    }
    if free(Source::Microfinance) && !late {
        for l in &c.delivered.lenders {
            let admitted = match l.admission {
                Admission::Open => true,
                Admission::Owners => c.enterprises.of(i).is_some() || enterprise,
                Admission::Poor => c.books.households.has(i, flag::POOR),
            };
            if admitted && uniform(body) < l.share {
                let terms =
                    Terms { rate: l.rate, months: l.months, flat: l.flat, rollovers: 0, most: 0.0 };
                consider(Offer { source: Source::Microfinance, terms, ceiling: l.ceiling });
            }
        }
    }
    best
}

/// Begins a month: tells whether anybody lends, and draws the luck of borrowing.
pub fn open(
    now: &Now<'_>,
    d: &Delivered,
    (debts, groups): (&Debts, &Groups),
    trades: bool,
    n: usize,
    own: &mut Work,
) {
    own.lenders = in_use(now, d, debts);
    own.groups = super::groups::in_use(d, groups);
    own.service.clear();
    own.luck.clear();
    if own.lenders || own.groups || trades {
        own.service.resize(n, 0);
    }
    if own.lenders {
        own.luck.resize(WORDS * n, 0);
        now.luck.fill(Event::Borrow, now.offset, &mut own.luck);
    }
}

fn borrow(c: &mut Lending<'_>, i: usize, offer: Offer, amount: i32) {
    loans::lend(&mut c.books, Loan::new(i as u32, offer.source, offer.terms, amount));
}

/// A bad month: a loan, if there is one; else owners eat capital.
pub fn bridge(now: &Now<'_>, c: &mut Lending<'_>, lenders: bool) {
    let par = now.par;
    for i in 0..c.books.households.len() {
        let need = (par.credit.living * c.usual[i]) as i32;
        let gap = need - (c.books.households.savings[i] + c.income[i]);
        if gap < LEAST {
            continue;
        }
        if lenders && bernoulli(c.own.luck[WORDS * i], par.credit.borrow) {
            let offer = cheapest(now, c, i, false).filter(|o| o.ceiling >= LEAST);
            if let Some(offer) = offer {
                borrow(c, i, offer, gap.min(offer.ceiling));
                continue;
            }
        }
        if c.enterprises.of(i).is_some() {
            let eaten = gap.min(c.enterprises.capital[i]);
            c.enterprises.capital[i] -= eaten;
            c.books.households.savings[i] += eaten;
            c.books.accounts.book(Account::Enterprises, Account::Households, Money::from(eaten));
        }
    }
}

/// Owners whose capital is short borrow if what it adds exceeds the interest.
pub fn fill_up(now: &Now<'_>, c: &mut Lending<'_>) {
    let par = now.par;
    for &i in &c.market.owners {
        let Some(trade) = c.enterprises.of(i) else { continue };
        let needed = from_rupiah(trade.capital) as i32;
        let short = needed - c.enterprises.capital[i];
        let pressed = (c.enterprises.capital[i] as f32) < SHORT * needed as f32 && short >= LEAST;
        if !pressed || !bernoulli(c.own.luck[WORDS * i + 1], par.credit.borrow) {
            continue;
        }
        let Some(offer) = cheapest(now, c, i, true) else { continue };
        let amount = short.min(offer.ceiling);
        let gain = added(now, c, i, trade, amount);
        if amount < LEAST || !offer.is_worth(amount, gain) {
            continue;
        }
        borrow(c, i, offer, amount);
        c.books.households.savings[i] -= amount;
        c.enterprises.capital[i] += amount;
        c.books.accounts.book(Account::Households, Account::Enterprises, Money::from(amount));
    }
}

/// Profit a month that more capital adds, with the month's custom.
fn added(now: &Now<'_>, c: &Lending<'_>, i: usize, trade: &Trade, more: i32) -> f64 {
    let needed = from_rupiah(trade.capital).max(1) as f32;
    let weather = 1.0 - trade.weather as f32 * c.market.bad;
    let skill = skill_factor(trade, c.books.households.skill[i]);
    let tools = c.enterprises.tools[i].get();
    let sales = |capital: i32| {
        let q = output(now.par, [(capital as f32 / needed).min(1.0), tools, skill, weather]);
        (from_rupiah(trade.sales) as f64 * q).min(f64::from(c.market.demand[i]))
    };
    let capital = c.enterprises.capital[i];
    (sales(capital + more) - sales(capital)) * (1.0 - trade.inputs)
}

/// Lends what a start lacks, if the profit hoped for, beyond what the time earns, is worth it.
pub fn for_a_start(now: &Now<'_>, c: &mut Lending<'_>, i: usize, lack: i32, hoped: f32) -> bool {
    if c.own.luck.is_empty() || !bernoulli(c.own.luck[WORDS * i + 1], now.par.credit.borrow) {
        return false;
    }
    let Some(offer) = cheapest(now, c, i, true) else { return false };
    let lack = lack.max(LEAST);
    if offer.ceiling < lack || !offer.is_worth(lack, f64::from(hoped)) {
        return false;
    }
    borrow(c, i, offer, lack);
    true
}

/// Debts to a moneylender are paid off with cheaper money.
pub fn pay_off(now: &Now<'_>, c: &mut Lending<'_>) {
    let dear: Vec<u32> = c
        .books
        .debts
        .loans
        .iter()
        .filter(|l| l.source == Source::Moneylender && !l.fresh && l.owed() >= LEAST)
        .map(|l| l.household)
        .collect();
    for i in dear.into_iter().map(|i| i as usize) {
        if !bernoulli(c.own.luck[WORDS * i + 2], now.par.credit.borrow) {
            continue;
        }
        let Some(offer) = cheapest(now, c, i, false) else { continue };
        let Ok(k) = c.books.debts.place(i, Source::Moneylender) else { continue };
        let amount = c.books.debts.loans[k].owed().min(offer.ceiling);
        let cheaper = offer.terms.burden() < c.books.debts.loans[k].terms.burden();
        if !cheaper || amount < LEAST {
            continue;
        }
        borrow(c, i, offer, amount);
        if let Ok(k) = c.books.debts.place(i, Source::Moneylender) {
            loans::pay(&mut c.books, &mut c.own.service, k, amount, false);
        }
    }
}
