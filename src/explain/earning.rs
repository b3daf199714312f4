//! What a household decides about its living: enterprises, debts, loan groups; each with the terms that moved
//! it, when the month had one.

use super::draws::uniforms;
use super::event::{Occasion, Outcome, Part, Served, Will};
use super::keys::{About, TermName as T, Unit};
use super::life::{Life, Moment};
use crate::core::random::Event;
use crate::core::units::to_rupiah;
use crate::model::community::Community;
use crate::model::credit::group_formation::would_answer;
use crate::model::credit::groups;
use crate::model::credit::state_debts::{Loan, Source};
use crate::model::credit::state_groups::{Group, Stage};
use crate::model::livelihoods::entry::{self, Closing};

fn rupiah(units: i32) -> f32 {
    to_rupiah(units.into()) as f32
}

/// Enterprises: closed, started, invested in.
pub fn enterprise(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let Some(market) = &m.market else { return };
    let (c, s) = &**market;
    let par = &life.version.par;
    let name = |c: &Community| c.enterprises.of(i).map(|t| t.name.clone());
    if let Some(trade) = c.enterprises.of(i) {
        let e = &c.enterprises;
        let (monthly, of) = (entry::monthly(par), (&c.households, e));
        let Closing { forgone, chance } = entry::closing(par, monthly, of, (i, trade));
        let [u] = uniforms::<1>(life, m, Event::Close, i);
        let outcome = match u < chance {
            true => Outcome::Closed(trade.name.clone()),
            false => Outcome::GoesOn(trade.name.clone()),
        };
        let terms = [
            (T::Profit, rupiah(e.profit[i])),
            (T::Forgone, to_rupiah(forgone as i64) as f32),
            (T::Age, f32::from(e.age[i])),
            (T::Draw, u),
        ];
        parts.push(Part::new(About::Enterprise, Unit::ChanceToClose, chance, outcome, &terms));
        if u >= chance {
            let tools = m.end.enterprises.tools[i].get() - e.tools[i].get();
            let capital = m.end.enterprises.capital[i] - e.capital[i];
            let bought = ((tools > 0.0).then_some(tools), (capital > 0).then_some(capital));
            if bought != (None, None) {
                let terms = [
                    (T::ToolsBefore, e.tools[i].get()),
                    (T::CapitalBefore, rupiah(e.capital[i])),
                    (T::SavingsAtEnd, rupiah(m.end.households.savings[i])),
                    (T::PutIn, par.livelihoods.invest),
                ];
                let total = rupiah(capital.max(0));
                let outcome = Outcome::Invested { tools: bought.0, stock: bought.1 };
                parts.push(Part::new(About::Investment, Unit::IntoStock, total, outcome, &terms));
            }
        }
        return;
    }
    let [u, _] = uniforms::<2>(life, m, Event::Start, i);
    let [drive] = c.moves.once_of(life.now(m).luck, Event::Drive, i);
    let thought = entry::thought(par, &c.households, &c.enterprises, i, drive);
    if u >= thought.chance {
        return; // it did not think of it
    }
    let hope = entry::Hope {
        households: &c.households,
        enterprises: &c.enterprises,
        outlet: c.delivered.outlet,
        own: &s.livelihoods,
    };
    let promise = (0..c.enterprises.trades.len()).map(|k| entry::promised(par, &hope, i, k));
    let best = promise.fold(0.0_f32, f32::max);
    let outcome = match name(&m.end) {
        Some(trade) => Outcome::Started(trade),
        None if best <= 0.0 => Outcome::NothingPays,
        None => Outcome::DidNotStart,
    };
    let terms = [
        (T::OwnDrive, thought.own),
        (T::Companion, thought.companion),
        (T::HadOne, thought.again),
        (T::BestPromise, best),
        (T::Savings, rupiah(c.households.savings[i])),
        (T::Draw, u),
    ];
    parts.push(Part::new(About::Start, Unit::ChanceToStart, thought.chance, outcome, &terms));
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
        let served = match left {
            None if lost => Served::WrittenOff,
            None => Served::Off,
            Some(l) if late > 0 => Served::Late(l.missed.into()),
            Some(l) if l.rolled > loan.rolled => Served::InterestAlone,
            Some(_) => Served::Due,
        };
        let paid = due.sum() - late.min(due.sum());
        let terms = [
            (T::InterestDue, rupiah(due.interest)),
            (T::PrincipalDue, rupiah(due.principal)),
            (T::SavingsWhenDue, rupiah(m.learnt.households.savings[i])),
            (T::IncomeOfTheMonth, rupiah(m.income[i])),
            (T::KeptToLive, par.credit.living),
        ];
        let outcome = Outcome::Debt { lender: loan.source, served };
        parts.push(Part::new(About::Debt, Unit::PaidOfDue, rupiah(paid), outcome, &terms));
    }
    let had = |source: Source| m.learnt.debts.place(i, source).is_ok();
    for loan in m.end.debts.of(i).iter().filter(|l| !had(l.source)) {
        parts.push(taken(life, m, i, loan));
    }
}

/// A loan that was taken.
fn taken(life: &Life<'_>, m: &Moment, i: usize, loan: &Loan) -> Part {
    let mut terms = vec![
        (T::InterestAMonth, loan.terms.rate as f32),
        (T::Instalments, f32::from(loan.terms.months)),
        (T::SavingsWhenDue, rupiah(m.learnt.households.savings[i])),
        (T::IncomeOfTheMonth, rupiah(m.income[i])),
        (T::ConsumptionOfTheMonth, rupiah(m.end.households.consumption[i])),
    ];
    if loan.source != Source::Group {
        terms.push((T::ChanceToAsk, life.version.par.credit.borrow));
    }
    let dear = m.learnt.debts.place(i, Source::Moneylender).is_ok()
        && m.end.debts.place(i, Source::Moneylender).is_err();
    let started = m.market.as_ref().is_some_and(|w| w.0.enterprises.of(i).is_none())
        && m.end.enterprises.of(i).is_some();
    let occasion = match (loan.source, dear, started) {
        (Source::Group, ..) => Occasion::GroupAdmitted,
        (_, true, _) => Occasion::MoneylenderPaidOff,
        (_, _, true) => Occasion::EnterpriseStarted,
        _ => Occasion::Other,
    };
    let outcome = Outcome::Borrowed { lender: loan.source, occasion };
    Part::new(About::Loan, Unit::Rupiah, rupiah(loan.principal), outcome, &terms)
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
            let chance = would_answer(par, trust);
            let outcome = match founder == i {
                true => Outcome::Founded(group.members.len()),
                false => Outcome::Joined(founder),
            };
            let known = !trust.is_nan() && founder != i;
            let mut terms = vec![(T::ChanceToWant, group.scheme.uptake)];
            if known {
                terms.extend([(T::TrustInFounder, trust), (T::WouldAnswer, chance)]);
            }
            let total = if known && group.scheme.joint { chance } else { 1.0 };
            parts.push(Part::new(About::LoanGroup, Unit::ChanceToJoin, total, outcome, &terms));
        }
        return;
    };
    let group = &m.learnt.groups.list[g];
    let loan = m.learnt.debts.place(i, Source::Group).ok().map(|k| &m.learnt.debts.loans[k]);
    let (Some(loan), Stage::Repaying) = (loan.filter(|l| !l.fresh), group.stage) else { return };
    let meetings = m.learnt.delivered.meetings.groups;
    // Ties as they are after the month's meetings.
    let c = &m.end;
    let (members, disposition) = (&group.members, c.households.disposition(i));
    let seen = groups::late_peers(&now, &c.ties, meetings, i, members);
    let follow = groups::follow(par, seen);
    let known = (group.scheme.joint, meetings);
    let shirk = groups::leave(&now, &c.ties, known, (i, disposition), members);
    let draws = groups::Draws::of(&now);
    let (u, own) = (draws.following(i), draws.leaving(i));
    let find = |g: &&Group| {
        g.members.first().map(|f| f.household) == group.members.first().map(|f| f.household)
            && g.lent
    };
    let after = m.end.groups.list.iter().find(find).and_then(|g| g.members.get(at));
    let troubled = after.is_some_and(|x| x.troubled);
    let late = after.is_some_and(|x| x.late & 1 == 1);
    let will = match (troubled, u < follow, own < shirk) {
        (true, ..) => Will::Troubled,
        (_, true, _) => Will::Followed,
        (_, _, true) => Will::LeftToOthers,
        _ => Will::Paid,
    };
    let terms = [
        (T::ChanceOfTrouble, par.credit.insolvency),
        (T::LatePeers, seen),
        (T::ChanceToFollow, follow),
        (T::ChanceToLeave, shirk),
        (T::DrawOfFollowing, u),
        (T::DrawOfLeaving, own),
        (T::FellDue, rupiah(loan.due().sum())),
    ];
    let outcome = Outcome::Instalment { will, late };
    let total = follow.max(shirk);
    parts.push(Part::new(About::Instalment, Unit::ChanceNotToPay, total, outcome, &terms));
}
