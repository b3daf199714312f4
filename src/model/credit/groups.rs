//! Loan groups repay, help out, or do not; what that does to trust; and what the board believes.
//!
//! Each month a member becomes *insolvent* with chance `group.insolvency`, and stays so for
//! `group.trouble` months on average, or pays what it can if its own
//! cash is short. A solvent member *follows* k peers whose arrears it saw last month into paying
//! nothing with chance 1 − (1 − `group.contagion`)^k; one sees arrears at meetings, or along the tie,
//! with its strength. A free rider that could pay leaves it to the others with the chance that they
//! would cover it and cannot see it: mean over peers of (would answer for it)·(1 − what it sees of it);
//! who sees it does not cover it. Those who pay in full *cover* a peer who cannot, each up to `group.covers` of
//! its own instalment and as far as its cash goes, if they would answer for it: logistic(
//! `group.trust_slope`·(τ − ½)), × the tie's strength where nobody is liable (help among friends).
//! A peer is covered whole or not at all, in the group's order: with willing members and equal
//! instalments the group repays iff #insolvent ≤ ⌊m·#solvent⌋.
//! *Default* (`credit.default_after` months late) costs the member trust along its ties in the group:
//! τ falls by `group.trust_loss` × what is seen of it, by `group.forgiven` of that where the one in default
//! has `group.connected` times the mean number of ties. After its loans a group goes on to the next, if
//! the scheme is still open: a jointly liable one only without a default, another without those who
//! were. *The board* hears of arrears from its own ties, which are interested, report = a·(1 −
//! `group.interest`·tie), and from a facilitator, who tells the truth, but of arrears only when they have
//! lasted `group.facilitator_delay` months.
//! Sources: free riding on those who cover, Stiglitz
//! 1990, Besley & Coate 1995 [R], [S:002]; Giné & Karlan, Karlan 2007 (relations, forgiveness) [V] direction; [S:001]; sizes [A].

use super::parts::Grouping;
use super::{group_formation, loans, meetings};
use crate::core::maths::pow;
use crate::core::random::{Event, TieLuck, bernoulli, uniform};
use crate::model::credit::state_debts::Source;
use crate::model::credit::state_groups::{Groups, Member, Stage};
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Disposition;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;
use crate::model::world::ties::{Ties, kind};

/// What a facilitator's word weighs in what the board believes (assumption).
const WORD: f32 = 0.5;

/// One member's month.
#[derive(Clone, Copy, Debug)]
struct Month {
    /// Place of the loan.
    loan: usize,
    /// Who.
    household: usize,
    /// Place in the group.
    member: usize,
    /// What falls due.
    due: i32,
    /// What the household can pay.
    cash: i32,
    /// What it pays for itself.
    own: i32,
    /// Is in a trouble of its own.
    insolvent: bool,
    /// Wanted to pay (was not following others).
    willing: bool,
    /// Could pay, and leaves it to others.
    shirks: bool,
    /// Paid for it by others.
    covered: i32,
    /// What it may still pay for others.
    spare: i32,
}

/// Is there any group, or a scheme that is open?
pub fn in_use(d: &Delivered, groups: &Groups) -> bool {
    !d.group_loans.is_empty() || !groups.list.is_empty()
}

/// Meetings, then what falls due.
pub fn meet_and_repay(now: &Now<'_>, c: &mut Grouping<'_>) {
    group_formation::form(now, c);
    meetings::of_groups(now, &mut c.meet, c.groups);
    if c.groups.list.iter().all(|g| g.stage != Stage::Repaying) {
        return;
    }
    let draws = Draws::of(now);
    for g in 0..c.groups.list.len() {
        if c.groups.list[g].stage == Stage::Repaying {
            repay(now, c, g, draws);
            believe(now, c, g);
        }
    }
}

/// The strength of the tie `i` → `j` and where it is; none where there is no standing tie.
fn tie(ties: &Ties, i: usize, j: usize) -> Option<(usize, f32)> {
    let k = ties.find(i, j as u16)?;
    (ties.kind[k] & kind::CUT == 0).then(|| (k, ties.strength[k]))
}

/// How much `i` sees of what `j` does with its debts: at meetings, or along the tie.
fn sight(now: &Now<'_>, ties: &Ties, meetings: f32, i: usize, j: usize) -> f32 {
    let met = meetings::presence(now.par, meetings);
    tie(ties, i, j).map_or(met, |(_, strength)| met.max(strength))
}

fn repay(now: &Now<'_>, c: &mut Grouping<'_>, g: usize, draws: Draws) {
    let par = now.par;
    let scheme = c.groups.list[g].scheme;
    let meetings = c.meet.delivered.meetings.groups;
    let mut all: Vec<Month> = Vec::with_capacity(c.groups.list[g].members.len());
    for (member, m) in c.groups.list[g].members.iter().enumerate() {
        let i = m.household as usize;
        let Ok(loan) = c.books.debts.place(i, Source::Group) else { continue };
        if c.books.debts.loans[loan].fresh {
            continue;
        }
        let due = c.books.debts.loans[loan].due().sum();
        let cash = loans::able(par, c.books.households, (c.income, c.usual), i);
        let peers = &c.groups.list[g].members;
        let follow = follow(par, late_peers(now, c.meet.ties, meetings, i, peers));
        let lasts = m.troubled && uniform(draws.word(i, Draws::LASTS)) >= 1.0 / par.credit.trouble;
        let insolvent = lasts || bernoulli(draws.word(i, Draws::TROUBLE), par.credit.insolvency);
        let follows = !insolvent && draws.following(i) < follow;
        let shirks = !insolvent && !follows && {
            let disposition = c.books.households.disposition(i);
            let known = (scheme.joint, meetings);
            draws.leaving(i) < leave(now, c.meet.ties, known, (i, disposition), peers)
        };
        let own = if insolvent || follows || shirks { 0 } else { cash.min(due) };
        let spare = if own == due && !follows {
            (cash - own).min((f64::from(due) * f64::from(par.credit.covers) + 1e-3) as i32).max(0)
        } else {
            0
        };
        all.push(Month {
            loan,
            household: i,
            member,
            due,
            cash,
            own,
            insolvent,
            willing: !follows,
            shirks,
            covered: 0,
            spare,
        });
    }
    cover(now, c, (scheme.joint, meetings), &mut all);
    for month in &all {
        let i = month.household;
        c.books.households.savings[i] += month.covered;
        let paid = loans::pay(
            &mut c.books,
            &mut c.own.service,
            month.loan,
            month.own + month.covered,
            true,
        );
        // What others paid is no service of its own.
        c.own.service[i] -= month.covered.min(paid);
        c.usual[i] = (c.usual[i] - month.due as f32).max(0.3 * c.usual[i]);
        if month.own < month.due {
            c.groups.unpaid.0 += 1;
            c.groups.unpaid.1 += u64::from(month.covered > 0);
        }
        let missed = c.books.debts.loans[month.loan].missed;
        let member = &mut c.groups.list[g].members[month.member];
        member.troubled = month.insolvent;
        member.late = member.late << 1 | u16::from(missed > 0);
        if f32::from(missed) >= par.credit.default_after && !member.defaulted {
            member.defaulted = true;
            member.ever = true;
            lose_trust(now, c, g, i);
        }
    }
}

/// Would `i` answer for `j`: the chance.
fn would_cover(now: &Now<'_>, ties: &Ties, joint: bool, i: usize, j: usize) -> f32 {
    let known = tie(ties, i, j);
    let trust = known.map_or(0.0, |(k, _)| ties.trust[k]);
    let strength = known.map_or(0.0, |(_, strength)| strength);
    group_formation::would_answer(now.par, trust) * if joint { 1.0 } else { strength }
}

/// Peers whose arrears of last month `i` sees, as far as it sees them.
pub fn late_peers(now: &Now<'_>, ties: &Ties, meetings: f32, i: usize, members: &[Member]) -> f32 {
    let late = members.iter().filter(|o| o.household as usize != i && o.late & 1 == 1);
    late.map(|o| sight(now, ties, meetings, i, o.household as usize)).sum()
}

/// The chance to follow so many late peers.
pub fn follow(par: &Parameters, late: f32) -> f32 {
    1.0 - pow(1.0 - f64::from(par.credit.contagion), f64::from(late)) as f32
}

/// The chance that `j`, which could pay, leaves it to the others: for a free rider the mean chance that peers
/// would cover it and do not see what it does.
pub fn leave(
    now: &Now<'_>,
    ties: &Ties,
    (joint, meetings): (bool, f32),
    (j, disposition): (usize, usize),
    members: &[Member],
) -> f32 {
    if disposition != Disposition::FreeRider as usize {
        return 0.0;
    }
    let (mut sum, mut n) = (0.0, 0.0);
    for peer in members.iter().filter(|o| o.active && o.household as usize != j) {
        let i = peer.household as usize;
        sum += would_cover(now, ties, joint, i, j) * (1.0 - sight(now, ties, meetings, i, j));
        n += 1.0;
    }
    if n > 0.0 { sum / n * now.par.credit.covers.min(1.0) } else { 0.0 }
}

/// The draws of a month's instalments. Members are few: by number, not a word for everybody.
#[derive(Clone, Copy, Debug)]
pub struct Draws {
    paying: TieLuck,
    covering: TieLuck,
}

impl Draws {
    const TROUBLE: u32 = 0;
    const FOLLOWING: u32 = 1;
    const LASTS: u32 = 2;

    /// Of a month.
    pub fn of(now: &Now<'_>) -> Self {
        let of = |event: Event| now.luck.ties(event, now.offset);
        Draws { paying: of(Event::GroupPay), covering: of(Event::Cover) }
    }

    fn word(self, i: usize, slot: u32) -> u32 {
        self.paying.word(i as u32, u32::MAX - slot)
    }

    /// Whether `i` follows others.
    pub fn following(self, i: usize) -> f32 {
        uniform(self.word(i, Draws::FOLLOWING))
    }

    /// Whether it leaves its part to others: a pair of one with itself has luck that no covering uses.
    pub fn leaving(self, i: usize) -> f32 {
        uniform(self.covering.word_undirected(i as u32, i as u32))
    }
}

/// Those who paid in full cover those who could not.
fn cover(now: &Now<'_>, c: &mut Grouping<'_>, (joint, meetings): (bool, f32), all: &mut [Month]) {
    let luck = now.luck.ties(Event::Cover, now.offset);
    for j in 0..all.len() {
        let need = all[j].due - all[j].own;
        if need <= 0 || !all[j].willing {
            continue;
        }
        let willing: Vec<usize> = (0..all.len())
            .filter(|&i| {
                if i == j || all[i].spare <= 0 {
                    return false;
                }
                let (helper, peer) = (all[i].household, all[j].household);
                let fooled = if all[j].shirks {
                    1.0 - sight(now, c.meet.ties, meetings, helper, peer)
                } else {
                    1.0
                };
                let chance = would_cover(now, c.meet.ties, joint, helper, peer) * fooled;
                uniform(luck.word(helper as u32, peer as u32)) < chance
            })
            .collect();
        if willing.iter().map(|&i| i64::from(all[i].spare)).sum::<i64>() < i64::from(need) {
            continue;
        }
        let mut left = need;
        for i in willing {
            let part = all[i].spare.min(left);
            all[i].spare -= part;
            all[i].cash -= part;
            c.books.households.savings[all[i].household] -= part;
            left -= part;
        }
        all[j].covered = need;
    }
}

/// Trust in a member in default falls along its ties in the group.
fn lose_trust(now: &Now<'_>, c: &mut Grouping<'_>, g: usize, j: usize) {
    let par = now.par;
    let mean = mean(&c.meet.sums.standing[..c.books.households.len()]);
    let well_connected = c.meet.sums.standing[j] >= par.credit.connected * mean;
    let loss =
        par.credit.group_trust_loss * if well_connected { 1.0 - par.credit.forgiven } else { 1.0 };
    let meetings = c.meet.delivered.meetings.groups;
    for m in 0..c.groups.list[g].members.len() {
        let i = c.groups.list[g].members[m].household as usize;
        if i == j {
            continue;
        }
        if let Some((k, _)) = tie(c.meet.ties, i, j) {
            let seen = sight(now, c.meet.ties, meetings, i, j);
            c.meet.ties.trust[k] = (c.meet.ties.trust[k] - loss * seen).clamp(0.0, 1.0);
            c.meet.sums.again(c.meet.ties, i);
        }
    }
}

/// What the board believes of each member's arrears.
fn believe(now: &Now<'_>, c: &mut Grouping<'_>, g: usize) {
    let par = now.par;
    let there = c.meet.delivered.presence.by_team(par);
    // The months for which arrears must have lasted, and this one.
    let lasted = u16::MAX >> (15 - (par.credit.facilitator_delay as u32).min(15));
    for m in &mut c.groups.list[g].members {
        let tie = c.books.households.board_tie[m.household as usize];
        let report = f32::from(m.late & 1) * (1.0 - par.credit.interest * tie);
        m.believed += tie * (report - m.believed);
        let report = match (m.late & 1 == 1, m.late & lasted == lasted) {
            (false, _) => 0.0,
            (true, true) => 1.0,
            (true, false) => continue,
        };
        m.believed = (m.believed + WORD * there * (report - m.believed)).clamp(0.0, 1.0);
    }
}

/// Groups whose loans are over go on to the next, or end; others get their first.
pub fn turn(now: &Now<'_>, c: &mut Grouping<'_>) {
    for g in 0..c.groups.list.len() {
        let group = &c.groups.list[g];
        if group.stage != Stage::Repaying {
            continue;
        }
        let owes = group
            .members
            .iter()
            .any(|m| c.books.debts.place(m.household as usize, Source::Group).is_ok());
        let open =
            c.meet.delivered.group_loans.iter().find(|open| open.number == group.scheme.number);
        let open = open.copied();
        let group = &mut c.groups.list[g];
        group.months = group.months.saturating_add(1);
        if owes {
            continue;
        }
        let failed = group.members.iter().any(|m| m.active && m.defaulted);
        group.members.iter_mut().for_each(|m| m.active &= !m.defaulted);
        let left = group.members.iter().filter(|m| m.active).count();
        group.stage = match open {
            Some(scheme) if left >= group_formation::FEWEST && !(failed && scheme.joint) => {
                group.months = scheme.preparing;
                group.scheme = scheme;
                group.cycle = group.cycle.saturating_add(1);
                Stage::Preparing
            }
            _ => Stage::Ended,
        };
    }
    group_formation::admit(now, c);
}
