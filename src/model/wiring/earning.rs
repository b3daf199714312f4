//! Livelihoods, credit and welfare.

use crate::model::choices::activities;
use crate::model::commons::step as gardens;
use crate::model::community::Community;
use crate::model::credit::groups;
use crate::model::credit::loans;
use crate::model::credit::meetings::{self, Meet};
use crate::model::credit::parts::{Books, Grouping, Lending};
use crate::model::credit::step as lending;
use crate::model::livelihoods::living::Produce;
use crate::model::livelihoods::{enterprises, entry, step as livelihoods};
use crate::model::welfare::step as welfare;
use crate::model::working::Working;
use crate::model::world::now::Now;
use crate::model::world::signals::Signals;

/// Who lends this month.
pub fn open(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let books = (&c.debts, &c.groups);
    let (trades, n) = (c.enterprises.any(), c.households.len());
    lending::open(now, &c.delivered, books, trades, n, &mut w.credit);
}

/// Wages.
pub fn earn(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, enterprises, neighbourhoods, delivered, .. } = c;
    let Signals { usual, income, idle, .. } = &mut w.signals;
    let credit = w.credit.lenders || w.credit.groups;
    let (own, words) = (&mut w.livelihoods, &mut w.words);
    livelihoods::earn(
        now,
        &mut livelihoods::Earn {
            households,
            enterprises,
            neighbourhoods,
            delivered,
            usual,
            income,
            idle,
            own,
            words,
        },
        credit,
    );
}

/// Enterprises work and sell.
pub fn work(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if c.enterprises.any() {
        enterprises::work(now, &mut produce(c, w));
    }
}

/// What producing and selling is handed.
pub fn produce<'a>(c: &'a mut Community, w: &'a mut Working) -> Produce<'a> {
    let (stigma, visibility) = (c.standing.stigma, c.standing.visibility);
    let Community { households, enterprises, accounts, neighbourhoods, delivered, moves, .. } = c;
    let (sums, usual) = (&w.sums, &mut w.signals.usual);
    let (own, words) = (&mut w.livelihoods, &mut w.words);
    Produce {
        households,
        enterprises,
        accounts,
        neighbourhoods,
        delivered,
        moves,
        stigma,
        visibility,
        sums,
        usual,
        own,
        words,
    }
}

/// The month's trade a second time, for whoever asks what starts and closings hang on.
pub fn work_again(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    w.livelihoods.prepare(c.len(), c.enterprises.any(), &c.neighbourhoods);
    enterprises::work(now, &mut produce(c, w));
}

fn lent<'a>(c: &'a mut Community, w: &'a mut Working) -> Lending<'a> {
    let Community { households, enterprises, accounts, debts, delivered, moves, .. } = c;
    let Signals { usual, income, .. } = &mut w.signals;
    let (market, own) = (&w.livelihoods, &mut w.credit);
    let books = Books { households, accounts, debts };
    Lending { books, enterprises, delivered, moves, usual, income, market, own }
}

/// Loans to individuals fall due.
pub fn serve(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders {
        loans::serve(now, &mut lent(c, w));
    }
}

/// Owners of enterprises meet.
pub fn meet_owners(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { ties, neighbourhoods, delivered, enterprises, .. } = c;
    let (law, sums, bench) = (&c.trust, &mut w.sums, &mut w.bench);
    let handed = &mut Meet { ties, neighbourhoods, delivered, law, sums, bench };
    meetings::of_owners(now, handed, enterprises);
}

fn grouped<'a>(c: &'a mut Community, w: &'a mut Working) -> Grouping<'a> {
    let Community { households, accounts, debts, ties, neighbourhoods, delivered, .. } = c;
    let (groups, enterprises, law) = (&mut c.groups, &c.enterprises, &c.trust);
    let (sums, bench) = (&mut w.sums, &mut w.bench);
    let Signals { usual, income, .. } = &mut w.signals;
    let own = &mut w.credit;
    let books = Books { households, accounts, debts };
    let meet = Meet { ties, neighbourhoods, delivered, law, sums, bench };
    Grouping { books, meet, groups, enterprises, usual, income, own }
}

/// Loan groups form, meet and repay.
pub fn meet_and_repay(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.groups {
        groups::meet_and_repay(now, &mut grouped(c, w));
    }
}

/// A bad month is bridged.
pub fn bridge(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let lenders = w.credit.lenders;
    if lenders || c.enterprises.any() {
        lending::bridge(now, &mut lent(c, w), lenders);
    }
}

/// Consumption and saving.
pub fn spend(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, accounts, .. } = c;
    let Signals { work_pay, usual, income, idle, .. } = &mut w.signals;
    livelihoods::consume(
        now,
        &mut livelihoods::Consume { households, accounts, work_pay, usual, income, idle },
    );
}

/// What enterprises gained is income; owners invest.
pub fn invest(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if !c.enterprises.any() {
        return;
    }
    let Signals { usual, income, idle, .. } = &mut w.signals;
    let own = &w.livelihoods;
    livelihoods::count(&own.gain, income, idle);
    let Community { households, enterprises, accounts, .. } = c;
    enterprises::invest(
        now,
        &mut enterprises::Invest { households, enterprises, accounts, usual, own },
    );
}

/// Owners borrow for what their enterprise lacks.
pub fn fill_up(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders && c.enterprises.any() {
        lending::fill_up(now, &mut lent(c, w));
    }
}

/// Enterprises close and start.
pub fn turn_over(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if !c.enterprises.any() {
        return;
    }
    let Community { households, enterprises, accounts, debts, delivered, moves, .. } = c;
    let Signals { usual, income, .. } = &mut w.signals;
    let (credit, own, words) = (&mut w.credit, &mut w.livelihoods, &mut w.words);
    let delivered = &*delivered;
    let moves = &*moves;
    entry::turn_over(
        now,
        &mut entry::Start { households, enterprises, accounts, delivered, moves, own, words },
        &mut |c, i, lack, hoped| {
            let books = Books { households: c.households, accounts: c.accounts, debts };
            let mut lending = Lending {
                books,
                enterprises: c.enterprises,
                delivered,
                moves,
                usual,
                income,
                market: c.own,
                own: credit,
            };
            lending::for_a_start(now, &mut lending, i, lack, hoped)
        },
    );
}

/// Dear loans are paid off with cheaper ones.
pub fn pay_off(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders {
        lending::pay_off(now, &mut lent(c, w));
    }
}

/// Loans end or are written off; groups go on.
pub fn settle(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders || w.credit.groups {
        let Community { households, accounts, debts, enterprises, .. } = c;
        loans::close(now, &mut Books { households, accounts, debts }, enterprises);
        groups::turn(now, &mut grouped(c, w));
    }
}

/// What was received in kind is consumed.
pub fn consume(_: &Now<'_>, c: &mut Community, w: &mut Working) {
    gardens::consume(&mut c.households, &w.signals.in_kind);
}

/// What activities paid is income.
pub fn count(_: &Now<'_>, _: &mut Community, w: &mut Working) {
    let Signals { income, idle, .. } = &mut w.signals;
    activities::count(&w.choices, income, idle);
}

/// Welfare, with the poverty line in units of Rp 100.
pub fn measure(now: &Now<'_>, c: &mut Community, w: &mut Working, line: f32) {
    let Community { households, neighbourhoods, delivered, .. } = c;
    let (litter, idle) = (&c.commons.litter, &w.signals.idle);
    let (own, words) = (&mut w.welfare, &mut w.words);
    welfare::measure(
        now,
        &mut welfare::Measure {
            households,
            neighbourhoods,
            delivered,
            litter,
            idle,
            line,
            own,
            words,
        },
    );
}
