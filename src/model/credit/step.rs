//! Who borrows, from whom, for what.
//!
//! A household borrows (i) in a bad month, when savings and income fall below `credit.living` of a
//! usual month; (ii) to start or to fill up an enterprise whose capital is short, if the profit that
//! it adds in a year exceeds all the interest of the loan, for the capital stays when the loan is repaid; (iii) to pay a moneylender off with cheaper money. It takes the
//! cheapest loan that it can get. A *moneylender* lends to a share `moneylender.share` of households,
//! up to `moneylender.ceiling` months of income, for any purpose; a *bank* (KUR) to a share
//! `bank.share`, for enterprises of `bank.age` months and more; a *microfinance* body to those whom
//! its rule admits. Nobody has two loans of one source; banks and microfinance refuse who is late
//! with a loan other than a moneylender's. An owner whom nobody lends to in a bad month eats capital.
//! Sources: 20 % a month flat [V]; KUR 6 % a year, Rp 10 million [V]; [S:002] (moneylenders, BMT).

use super::loans;
use crate::core::random::{Event, bernoulli, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::community::Community;
use crate::model::credit::state_debts::{Loan, Source};
use crate::model::livelihoods::enterprises::{output, skill_factor};
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::model::world::schemes::Terms;
use crate::scenario::{Admission, Trade};

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
pub fn in_use(now: &Now<'_>, c: &Community) -> bool {
    now.par.moneylender_share > 0.0
        || now.par.bank_share > 0.0
        || !c.delivered.lenders.is_empty()
        || c.debts.loans.iter().any(|l| l.source != Source::Group)
}

/// The terms of a moneylender.
pub fn moneylender(now: &Now<'_>) -> Terms {
    let par = now.par;
    Terms {
        rate: f64::from(par.moneylender_rate),
        months: par.moneylender_months as u8,
        flat: true,
        rollovers: par.moneylender_rollovers as u8,
        most: f64::from(par.moneylender_most),
    }
}

/// The cheapest loan that household `i` can get; for its enterprise or for anything else.
fn cheapest(
    now: &Now<'_>,
    c: &Community,
    s: &Scratch,
    i: usize,
    enterprise: bool,
) -> Option<Offer> {
    let par = now.par;
    let [lender, bank, body] = c.moves.once_of::<3>(now.luck, Event::Access, i);
    let own = c.debts.of(i);
    let late = own.iter().any(|l| l.missed > 0 && l.source != Source::Moneylender);
    let free = |source: Source| {
        own.iter().all(|l| l.source != source) && !c.debts.is_barred(i, source, now.offset)
    };
    let mut best: Option<Offer> = None;
    let mut consider = |offer: Offer| {
        if best.is_none_or(|b| offer.terms.burden() < b.terms.burden()) {
            best = Some(offer);
        }
    };
    if bernoulli(lender, par.moneylender_share) && free(Source::Moneylender) {
        let ceiling = (par.moneylender_ceiling * s.usual[i]) as i32;
        consider(Offer { source: Source::Moneylender, terms: moneylender(now), ceiling });
    }
    let old = c.enterprises.of(i).is_some() && f32::from(c.enterprises.age[i]) >= par.bank_age;
    if enterprise && old && bernoulli(bank, par.bank_share) && free(Source::Bank) && !late {
        let terms = Terms {
            rate: f64::from(par.bank_rate),
            months: par.bank_months as u8,
            flat: false,
            rollovers: 0,
            most: 0.0,
        };
        let ceiling = from_rupiah(f64::from(par.bank_ceiling)) as i32;
        consider(Offer { source: Source::Bank, terms, ceiling });
    }
    if free(Source::Microfinance) && !late {
        for l in &c.delivered.lenders {
            let admitted = match l.admission {
                Admission::Open => true,
                Admission::Owners => c.enterprises.of(i).is_some() || enterprise,
                Admission::Poor => c.households.has(i, flag::POOR),
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

/// Fills the month's luck of borrowing.
pub fn draw(now: &Now<'_>, c: &Community, s: &mut Scratch) {
    s.living.luck.resize(WORDS * c.len(), 0);
    now.luck.fill(Event::Borrow, now.offset, &mut s.living.luck);
}

fn borrow(c: &mut Community, i: usize, offer: Offer, amount: i32) {
    loans::lend(c, Loan::new(i as u32, offer.source, offer.terms, amount));
}

/// A bad month: a loan, if there is one; else owners eat capital.
pub fn bridge(now: &Now<'_>, c: &mut Community, s: &Scratch, lenders: bool) {
    let par = now.par;
    for i in 0..c.len() {
        let need = (par.living * s.usual[i]) as i32;
        let gap = need - (c.households.savings[i] + s.income[i]);
        if gap < LEAST {
            continue;
        }
        if lenders && bernoulli(s.living.luck[WORDS * i], par.borrow) {
            let offer = cheapest(now, c, s, i, false).filter(|o| o.ceiling >= LEAST);
            if let Some(offer) = offer {
                borrow(c, i, offer, gap.min(offer.ceiling));
                continue;
            }
        }
        if c.enterprises.of(i).is_some() {
            let eaten = gap.min(c.enterprises.capital[i]);
            c.enterprises.capital[i] -= eaten;
            c.households.savings[i] += eaten;
            c.accounts.book(Account::Enterprises, Account::Households, Money::from(eaten));
        }
    }
}

/// Owners whose capital is short borrow if what it adds exceeds the interest.
pub fn fill_up(now: &Now<'_>, c: &mut Community, s: &Scratch) {
    let par = now.par;
    for &i in &s.living.owners {
        let Some(trade) = c.enterprises.of(i) else { continue };
        let needed = from_rupiah(trade.capital) as i32;
        let short = needed - c.enterprises.capital[i];
        let pressed = (c.enterprises.capital[i] as f32) < SHORT * needed as f32 && short >= LEAST;
        if !pressed || !bernoulli(s.living.luck[WORDS * i + 1], par.borrow) {
            continue;
        }
        let Some(offer) = cheapest(now, c, s, i, true) else { continue };
        let amount = short.min(offer.ceiling);
        let gain = added(now, c, s, i, trade, amount);
        if amount < LEAST || !offer.is_worth(amount, gain) {
            continue;
        }
        borrow(c, i, offer, amount);
        c.households.savings[i] -= amount;
        c.enterprises.capital[i] += amount;
        c.accounts.book(Account::Households, Account::Enterprises, Money::from(amount));
    }
}

/// Profit a month that more capital adds, with the month's custom.
fn added(now: &Now<'_>, c: &Community, s: &Scratch, i: usize, trade: &Trade, more: i32) -> f64 {
    let needed = from_rupiah(trade.capital).max(1) as f32;
    let weather = 1.0 - trade.weather as f32 * s.living.bad;
    let skill = skill_factor(trade, c.households.skill[i]);
    let tools = c.enterprises.tools[i].get();
    let sales = |capital: i32| {
        let q = output(now.par, [(capital as f32 / needed).min(1.0), tools, skill, weather]);
        (from_rupiah(trade.sales) as f64 * q).min(f64::from(s.living.demand[i]))
    };
    let capital = c.enterprises.capital[i];
    (sales(capital + more) - sales(capital)) * (1.0 - trade.inputs)
}

/// Lends what a start lacks, if the profit hoped for, beyond what the time earns, is worth it.
pub fn for_a_start(
    now: &Now<'_>,
    c: &mut Community,
    s: &Scratch,
    i: usize,
    lack: i32,
    hoped: f32,
) -> bool {
    if s.living.luck.is_empty() || !bernoulli(s.living.luck[WORDS * i + 1], now.par.borrow) {
        return false;
    }
    let Some(offer) = cheapest(now, c, s, i, true) else { return false };
    let lack = lack.max(LEAST);
    if offer.ceiling < lack || !offer.is_worth(lack, f64::from(hoped)) {
        return false;
    }
    borrow(c, i, offer, lack);
    true
}

/// Debts to a moneylender are paid off with cheaper money.
pub fn pay_off(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let dear: Vec<u32> = c
        .debts
        .loans
        .iter()
        .filter(|l| l.source == Source::Moneylender && !l.fresh && l.owed() >= LEAST)
        .map(|l| l.household)
        .collect();
    for i in dear.into_iter().map(|i| i as usize) {
        if !bernoulli(s.living.luck[WORDS * i + 2], now.par.borrow) {
            continue;
        }
        let Some(offer) = cheapest(now, c, s, i, false) else { continue };
        let Ok(k) = c.debts.place(i, Source::Moneylender) else { continue };
        let amount = c.debts.loans[k].owed().min(offer.ceiling);
        let cheaper = offer.terms.burden() < c.debts.loans[k].terms.burden();
        if !cheaper || amount < LEAST {
            continue;
        }
        borrow(c, i, offer, amount);
        if let Ok(k) = c.debts.place(i, Source::Moneylender) {
            loans::pay(c, s, k, amount, false);
        }
    }
}
