//! Loan groups come about, are looked at, and get their loans.
//!
//! *Wanting:* a household that is in no group and not barred wants a loan with chance `uptake` a month
//! if it owns an enterprise, owes a moneylender or was poor, else a part of it. *Who joins whom:* in
//! an order drawn, a founder asks those of its ties who want a loan too, dearest (τ·s) first, then
//! theirs; or (ad hoc) whoever comes next in the order. Under joint liability one joins only those one
//! would answer for: chance logistic(`group.trust_slope`·(τ − ½)), τ the trust in the founder. Three
//! members make a group. *Screening:* after some months of meetings the board looks at each: it
//! estimates the share of income that debts ask already, e = r·(1 − `group.interest`·tie to the board)
//! on its own (a strong tie is interested), or e = r with a facilitator there (objective), who takes
//! `group.facilitator_delay` months longer; what it believes of past arrears counts too. *Loans* are
//! given when the revolving fund holds enough. Sources: [S:001] (screening, ties); numbers [A].

use super::loans;
use super::parts::Grouping;
use crate::core::maths::logistic32;
use crate::core::random::{Event, bernoulli, uniform};
use crate::core::units::Money;
use crate::model::credit::state_debts::{Loan, Source};
use crate::model::credit::state_groups::{Group, Member, Stage};
use crate::model::parameters::Parameters;
use crate::model::world::accounts::Account;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::model::world::offers::{Formation, Screening};
use crate::model::world::schemes::Scheme;
use crate::model::world::ties::kind;

/// Fewest members of a group.
pub const FEWEST: usize = 3;
/// Wish for a loan of those who are in no need of one, to the others' (assumption).
const OTHERS: f32 = 0.3;
/// Trust in somebody whom one does not know (assumption).
const STRANGER: f32 = 0.4;
/// Share of income that debts may ask of somebody who is admitted (assumption).
const BEARABLE: f32 = 0.3;
/// A group that waits so many months for money gives up (assumption).
const PATIENCE: u16 = 12;

/// Forms groups where schemes are open.
pub fn form(now: &Now<'_>, c: &mut Grouping<'_>) {
    let room = |c: &Grouping<'_>, scheme: &Scheme| {
        let here = c.groups.list.iter();
        let standing =
            here.filter(|g| g.scheme.number == scheme.number && g.stage != Stage::Ended).count();
        (scheme.groups as usize).saturating_sub(standing)
    };
    if c.meet.delivered.group_loans.iter().all(|scheme| room(c, scheme) == 0) {
        return;
    }
    let n = c.books.households.len();
    let mut words = vec![0_u32; 2 * n];
    now.luck.fill(Event::GroupJoin, now.offset, &mut words);
    for scheme in c.meet.delivered.group_loans.clone() {
        let mut free = vec![true; n];
        for group in c.groups.list.iter().filter(|g| g.stage != Stage::Ended) {
            for m in group.members.iter().filter(|m| m.active) {
                free[m.household as usize] = false;
            }
        }
        for l in c.books.debts.loans.iter().filter(|l| l.source == Source::Group) {
            free[l.household as usize] = false;
        }
        let mut wants: Vec<bool> = (0..n)
            .map(|i| {
                let needs = c.enterprises.of(i).is_some()
                    || c.books.households.has(i, flag::POOR)
                    || c.books.debts.place(i, Source::Moneylender).is_ok();
                let chance = scheme.uptake * if needs { 1.0 } else { OTHERS };
                free[i]
                    && bernoulli(words[2 * i], chance)
                    && !c.books.debts.is_barred(i, Source::Group, now.offset)
            })
            .collect();
        let mut order: Vec<usize> = (0..n).filter(|&i| wants[i]).collect();
        order.sort_by_key(|&i| (words[2 * i + 1], i));
        let mut room = room(c, &scheme);
        for &founder in &order {
            if room == 0 {
                break;
            }
            if !wants[founder] {
                continue;
            }
            let members = gather(now, c, &scheme, founder, &wants, &order);
            if members.len() < FEWEST {
                continue;
            }
            members.iter().for_each(|&i| wants[i] = false);
            room -= 1;
            c.groups.list.push(Group {
                scheme,
                stage: Stage::Preparing,
                months: 0,
                cycle: 0,
                lent: false,
                members: members.into_iter().map(member).collect(),
            });
        }
    }
}

fn member(i: usize) -> Member {
    Member {
        household: i as u32,
        active: true,
        late: 0,
        troubled: false,
        defaulted: false,
        ever: false,
        believed: 0.0,
    }
}

/// The chance that one answers for somebody in whom it has so much trust.
pub fn would_answer(par: &Parameters, trust: f32) -> f32 {
    logistic32(par.credit.trust_slope * (trust - 0.5))
}

/// Those who join a founder.
fn gather(
    now: &Now<'_>,
    c: &Grouping<'_>,
    scheme: &Scheme,
    founder: usize,
    wants: &[bool],
    order: &[usize],
) -> Vec<usize> {
    // The month's words are used already: the other half of the months is for answers.
    let luck = now.luck.ties(Event::GroupJoin, now.offset ^ i32::MIN);
    let answers = |i: usize| {
        let known = c.meet.ties.find(i, founder as u16);
        let known = known.filter(|&k| c.meet.ties.kind[k] & kind::CUT == 0);
        let trust = known.map_or(STRANGER, |k| c.meet.ties.trust[k]);
        let chance = would_answer(now.par, trust);
        !scheme.joint || uniform(luck.word(i as u32, founder as u32)) < chance
    };
    let mut members = vec![founder];
    let size = scheme.size as usize;
    match scheme.formation {
        Formation::Adhoc => {
            for &i in order {
                if members.len() < size && i != founder && wants[i] && answers(i) {
                    members.push(i);
                }
            }
        }
        Formation::Ties => {
            let mut asked = vec![founder];
            let mut next = 0;
            while next < members.len() && members.len() < size {
                let mut ties: Vec<usize> = c
                    .meet
                    .ties
                    .places(members[next])
                    .filter(|&k| c.meet.ties.kind[k] & kind::CUT == 0)
                    .collect();
                let dear = |k: usize| c.meet.ties.trust[k] * c.meet.ties.strength[k];
                ties.sort_by(|&a, &b| dear(b).total_cmp(&dear(a)).then(a.cmp(&b)));
                for k in ties {
                    let j = usize::from(c.meet.ties.to[k]);
                    if members.len() >= size || !wants[j] || asked.contains(&j) {
                        continue;
                    }
                    asked.push(j);
                    if answers(j) {
                        members.push(j);
                    }
                }
                next += 1;
            }
        }
    }
    members
}

/// Groups that have prepared are looked at and get their loans.
pub fn admit(now: &Now<'_>, c: &mut Grouping<'_>) {
    for g in 0..c.groups.list.len() {
        let group = &c.groups.list[g];
        if group.stage != Stage::Preparing {
            continue;
        }
        let slow = match group.scheme.screening {
            Screening::Facilitator if group.cycle == 0 => now.par.credit.facilitator_delay as u16,
            _ => 0,
        };
        let (months, scheme) = (group.months, group.scheme);
        c.groups.list[g].months = months.saturating_add(1);
        let ready = scheme.preparing.saturating_add(slow);
        if months < ready {
            continue;
        }
        let passes: Vec<bool> = (0..c.groups.list[g].members.len())
            .map(|m| passes(now, c, &scheme, &c.groups.list[g].members[m]))
            .collect();
        let admitted = passes.iter().filter(|p| **p).count();
        let asked = Money::from(scheme.principal) * admitted as Money;
        if admitted < FEWEST || months > ready.saturating_add(PATIENCE) {
            c.groups.list[g].stage = Stage::Ended;
        } else if c.books.accounts.balance(Account::GroupFund) >= asked {
            give(c, g, &passes);
        }
    }
    c.groups.list.retain(|g| g.lent || g.stage != Stage::Ended);
}

/// Is a member still in, and admitted by those who look?
fn passes(now: &Now<'_>, c: &Grouping<'_>, scheme: &Scheme, m: &Member) -> bool {
    let i = m.household as usize;
    if !m.active || c.books.debts.place(i, Source::Group).is_ok() {
        return false;
    }
    let asked: i32 = c.books.debts.of(i).iter().map(|l| l.due().sum()).sum();
    let burden = (asked as f32 / c.usual[i].max(1.0)).min(1.0);
    // Friends of the board are favoured, as far as no facilitator looks.
    let unseen = match scheme.screening {
        Screening::None => return true,
        Screening::Facilitator => 1.0 - c.meet.delivered.presence.team_share(now.par).min(1.0),
        Screening::Board => 1.0,
    };
    let favour = unseen * now.par.credit.interest * c.books.households.board_tie[i];
    burden.max(m.believed) * (1.0 - favour) <= BEARABLE
}

/// Gives the loans.
fn give(c: &mut Grouping<'_>, g: usize, passes: &[bool]) {
    let (scheme, cycle) = (c.groups.list[g].scheme, c.groups.list[g].cycle);
    for (m, passes) in passes.iter().enumerate() {
        let member = &mut c.groups.list[g].members[m];
        member.active = *passes;
        member.defaulted = false;
        member.late = 0;
        let household = member.household;
        if *passes {
            let loan = Loan::new(household, Source::Group, scheme.terms, scheme.principal);
            loans::lend(&mut c.books, Loan { further: cycle > 0, ..loan });
            c.groups.loans += 1;
        }
    }
    let group = &mut c.groups.list[g];
    group.stage = Stage::Repaying;
    group.lent = true;
    group.months = 0;
}
