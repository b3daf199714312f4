//! What a household decides about its living: enterprises, debts, loan groups; each with the terms that moved
//! it, when the month had one.

use super::decisions::{luck, rupiah};
use super::life::{Life, Moment};
use super::page::{Part, part};
use crate::core::maths::{logistic32, pow};
use crate::core::random::{Event, uniform};
use crate::core::text::Language;
use crate::core::units::to_rupiah;
use crate::model::community::Community;
use crate::model::credit::groups;
use crate::model::credit::state_debts::{Loan, Source};
use crate::model::credit::state_groups::{Group, Stage};
use crate::model::livelihoods::entry;
use crate::model::world::households::Disposition;

/// Who lends, in words of this language.
pub fn lender_in(l: Language, source: Source) -> &'static str {
    match source {
        Source::Moneylender => l.pick("a moneylender", "rentenir"),
        Source::Bank => l.pick("a bank", "bank"),
        Source::Microfinance => l.pick("a microfinance body", "lembaga keuangan mikro"),
        Source::Group => l.pick("the fund of loan groups", "dana bergulir kelompok pinjaman"),
    }
}

fn lender(source: Source) -> &'static str {
    lender_in(Language::English, source)
}

/// Enterprises: closed, started, invested in.
pub fn enterprise(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let Some(market) = &m.market else { return };
    let (c, s) = &**market;
    let par = &life.version.par;
    let name = |c: &Community| c.enterprises.of(i).map(|t| t.name.clone());
    if let Some(trade) = c.enterprises.of(i) {
        let e = &c.enterprises;
        let forgone = entry::forgone(par, c, i, trade);
        let ratio = e.profit[i] as f32 / forgone;
        let chance = entry::hazard(par, e.age[i], ratio);
        let [u] = luck::<1>(life, m, Event::Close, i);
        let outcome = match u < chance {
            true => format!("closed {}", trade.name),
            false => format!("goes on with {}", trade.name),
        };
        let terms = [
            ("profit of a usual month, Rp", rupiah(e.profit[i])),
            ("what the time would earn, Rp", to_rupiah(forgone as i64) as f32),
            ("age, months", f32::from(e.age[i])),
            ("luck", u),
        ];
        parts.push(part("enterprise", "chance to close", chance, outcome, &terms));
        if u >= chance {
            let tools = m.end.enterprises.tools[i].get() - e.tools[i].get();
            let capital = m.end.enterprises.capital[i] - e.capital[i];
            let mut bought = Vec::new();
            if tools > 0.0 {
                bought.push(format!("bought tools ({:.1} % of a full set)", 100.0 * tools));
            }
            if capital > 0 {
                bought.push(format!("put Rp {:.0} into stock", rupiah(capital)));
            }
            if !bought.is_empty() {
                let terms = [
                    ("tools before", e.tools[i].get()),
                    ("working capital before, Rp", rupiah(e.capital[i])),
                    ("savings at the month's end, Rp", rupiah(m.end.households.savings[i])),
                    ("part of spare savings put in", par.invest),
                ];
                let total = rupiah(capital.max(0));
                parts.push(part("investment", "Rp into stock", total, bought.join(", "), &terms));
            }
        }
        return;
    }
    let [u, _] = luck::<2>(life, m, Event::Start, i);
    let [own] = c.moves.once_of::<1>(life.now(m).luck, Event::Drive, i).map(uniform);
    let companion = par.companion * c.households.facilitator_tie[i];
    let again = if c.enterprises.closures[i] > 0 { par.again } else { 1.0 };
    let chance = par.start_rate * (own * own + companion) * again;
    if u >= chance {
        return; // it did not think of it
    }
    let promise = (0..c.enterprises.trades.len()).map(|k| {
        let trade = &c.enterprises.trades[k];
        (entry::hoped(par, c, s, i, k) / entry::forgone(par, c, i, trade) - 1.0).clamp(0.0, 1.0)
    });
    let best = promise.fold(0.0_f32, f32::max);
    let outcome = match name(&m.end) {
        Some(trade) => format!("started {trade}"),
        None if best <= 0.0 => {
            "thought of starting; no trade promised more than its time earns".into()
        }
        None => "thought of starting, and did not".to_string(),
    };
    let terms = [
        ("own drive", own * own),
        ("companion", companion),
        ("had one before", again),
        ("best that a trade promises", best),
        ("savings, Rp", rupiah(c.households.savings[i])),
        ("luck", u),
    ];
    parts.push(part("start of an enterprise", "chance to think of it", chance, outcome, &terms));
}

/// Debts that were served, and loans that were taken.
pub fn debts(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let after = |source: Source| {
        let k = m.end.debts.place(i, source).ok()?;
        Some(m.end.debts.loans[k])
    };
    for loan in m.learnt.debts.of(i).iter().filter(|l| !l.fresh) {
        let (due, left) = (loan.due(), after(loan.source));
        let late = left.map_or(0, |l| l.behind + l.interest_due);
        let lost = m.end.debts.is_barred(i, loan.source, m.offset) && left.is_none();
        let outcome = match left {
            None if lost => "written off; it gets no more for a time".to_string(),
            None => "paid off".into(),
            Some(l) if late > 0 => format!("late for {} months", l.missed),
            Some(l) if l.rolled > loan.rolled => "paid the interest, put the rest off".into(),
            Some(_) => "paid what fell due".into(),
        };
        let paid = due.sum() - late.min(due.sum());
        let terms = [
            ("interest due, Rp", rupiah(due.interest)),
            ("principal due, Rp", rupiah(due.principal)),
            ("savings when the month's debts fell due, Rp", rupiah(m.learnt.households.savings[i])),
            ("income of the month, Rp", rupiah(m.income[i])),
            ("of a usual month's income, kept to live on", par.living),
        ];
        let outcome = format!("{}: {outcome}", lender(loan.source));
        parts.push(part(
            "debt",
            "Rp paid of what fell due, at most",
            rupiah(paid),
            outcome,
            &terms,
        ));
    }
    let had = |source: Source| m.learnt.debts.place(i, source).is_ok();
    for loan in m.end.debts.of(i).iter().filter(|l| !had(l.source)) {
        parts.push(taken(life, m, i, loan));
    }
}

/// A loan that was taken.
fn taken(life: &Life<'_>, m: &Moment, i: usize, loan: &Loan) -> Part {
    let mut terms = vec![
        ("interest a month", loan.terms.rate as f32),
        ("instalments", f32::from(loan.terms.months)),
        ("savings when the month's debts fell due, Rp", rupiah(m.learnt.households.savings[i])),
        ("income of the month, Rp", rupiah(m.income[i])),
        ("consumption of the month, Rp", rupiah(m.end.households.consumption[i])),
    ];
    if loan.source != Source::Group {
        terms.push(("chance to ask, when in need", life.version.par.borrow));
    }
    let dear = m.learnt.debts.place(i, Source::Moneylender).is_ok()
        && m.end.debts.place(i, Source::Moneylender).is_err();
    let started = m.market.as_ref().is_some_and(|w| w.0.enterprises.of(i).is_none())
        && m.end.enterprises.of(i).is_some();
    let what = match (loan.source, dear, started) {
        (Source::Group, ..) => ", as its group was admitted",
        (_, true, _) => ", and paid a moneylender off",
        (_, _, true) => ", and started an enterprise",
        _ => "",
    };
    let outcome = format!("borrowed from {}{what}", lender(loan.source));
    part("loan taken", "Rp", rupiah(loan.principal), outcome, &terms)
}

fn member_of(c: &Community, i: usize) -> Option<(usize, usize)> {
    let here = |g: &Group| {
        let is =
            |x: &crate::model::credit::state_groups::Member| x.active && x.household as usize == i;
        (g.stage != Stage::Ended).then(|| g.members.iter().position(is)).flatten()
    };
    c.groups.list.iter().enumerate().find_map(|(k, g)| here(g).map(|m| (k, m)))
}

/// Loan groups: joining, and each month's instalment: trouble, following others, leaving it to others.
pub fn group(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let now = life.now(m);
    let before = member_of(&m.learnt, i);
    let Some((g, at)) = before else {
        if let Some((g, _)) = member_of(&m.end, i) {
            let group = &m.end.groups.list[g];
            let founder = group.members.first().map_or(i, |f| f.household as usize);
            let tie = m.learnt.ties.find(i, founder as u16);
            let trust = tie.map_or(f32::NAN, |k| m.learnt.ties.trust[k]);
            let chance = logistic32(par.trust_slope * (trust - 0.5));
            let outcome = match founder == i {
                true => format!("founded a loan group of {}", group.members.len()),
                false => format!("joined the loan group of household {founder}"),
            };
            let known = !trust.is_nan() && founder != i;
            let mut terms = vec![("chance to want a loan, when in need", group.scheme.uptake)];
            if known {
                terms.extend([("trust in the founder", trust), ("would answer for it", chance)]);
            }
            let total = if known && group.scheme.joint { chance } else { 1.0 };
            parts.push(part("loan group", "chance to join", total, outcome, &terms));
        }
        return;
    };
    let group = &m.learnt.groups.list[g];
    let loan = m.learnt.debts.place(i, Source::Group).ok().map(|k| &m.learnt.debts.loans[k]);
    let (Some(loan), Stage::Repaying) = (loan.filter(|l| !l.fresh), group.stage) else { return };
    let meetings = m.learnt.delivered.meetings.groups;
    // Ties as they are after the month's meetings.
    let c = &m.end;
    let others = || group.members.iter().filter(|o| o.household as usize != i);
    let seen: f32 = others()
        .filter(|o| o.late & 1 == 1)
        .map(|o| groups::sight(&now, c, meetings, i, o.household as usize))
        .sum();
    let follow = 1.0 - pow(f64::from(1.0 - par.contagion), f64::from(seen)) as f32;
    let free_rider = c.households.disposition(i) == Disposition::FreeRider as usize;
    let shirk = match free_rider {
        true => {
            let active = others().filter(|o| o.active);
            groups::unseen_cover(&now, c, (group.scheme.joint, meetings), i, active)
        }
        false => 0.0,
    };
    let [_, u, _] = luck::<3>(life, m, Event::GroupPay, i);
    let own = uniform(now.luck.ties(Event::Cover, m.offset).word_undirected(i as u32, i as u32));
    let find = |g: &&Group| {
        g.members.first().map(|f| f.household) == group.members.first().map(|f| f.household)
            && g.lent
    };
    let after = m.end.groups.list.iter().find(find).and_then(|g| g.members.get(at));
    let troubled = after.is_some_and(|x| x.troubled);
    let late = after.is_some_and(|x| x.late & 1 == 1);
    let own_will = match (troubled, u < follow, own < shirk) {
        (true, ..) => "in a trouble of its own",
        (_, true, _) => "followed peers who were late",
        (_, _, true) => "left it to the others",
        _ => "paid what it could",
    };
    let whole = match late {
        true => "the instalment is late",
        false => "the instalment was met",
    };
    let terms = [
        ("chance of a trouble of its own", par.insolvency),
        ("late peers that it sees", seen),
        ("chance to follow them", follow),
        ("chance to leave it to the others", shirk),
        ("luck of following", u),
        ("luck of leaving it to others", own),
        ("fell due, Rp", rupiah(loan.due().sum())),
    ];
    let outcome = format!("{own_will}; {whole}");
    let total = follow.max(shirk);
    parts.push(part("instalment of the group", "chance not to pay", total, outcome, &terms));
}
