//! Meetings of loan groups, and of owners of enterprises.
//!
//! With m meetings a month, of which each member attends a share a = `meeting.attendance`, a pair meets
//! m·a² times. Each time strengthens the tie, Δs = `meeting.contact`·(1 − s), and shows how the other
//! pays: Δτ = `meeting.trust`·(x − τ), x = 1 for who paid and 0 for who is late (before there are loans x = a).
//! Those who had no tie get one, with baseline strength 0, so that it vanishes when meetings stop. There
//! is no other rule of drifting apart: what fades, fades by the rates of `learning`. Owners meet owners, drawn,
//! wherever they live. Sources: Feigenberg, Field & Pande [V] direction; [S:002], [S:004]; rates [A].

use crate::core::random::{Event, index, uniform};
use crate::model::credit::state_groups::{Groups, Stage};
use crate::model::livelihoods::state::Enterprises;
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::founding_ties::{TrustLaw, TrustLuck};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::tie_sums::TieSums;
use crate::model::world::ties::{CAP, NewTie, Ties, Workbench, kind};

/// Share of what others do that so many meetings a month show.
pub fn presence(par: &Parameters, meetings: f32) -> f32 {
    (meetings * par.credit.attendance * par.credit.attendance).min(1.0)
}

/// What one meeting of a pair does to its ties.
#[derive(Clone, Copy, Debug)]
struct Effect {
    contact: f32,
    trust: f32,
    /// What `i` sees of `j`, and `j` of `i`.
    shown: [f32; 2],
}

/// What meetings read and write.
#[allow(missing_docs)]
pub struct Meet<'a> {
    pub ties: &'a mut Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub law: &'a TrustLaw,
    pub sums: &'a mut TieSums,
    pub bench: &'a mut Workbench,
}

/// The month's meetings of loan groups.
pub fn of_groups(now: &Now<'_>, c: &mut Meet<'_>, groups: &Groups) {
    let par = now.par;
    let mut new = Vec::new();
    let mut met = Vec::new();
    for g in 0..groups.list.len() {
        let group = &groups.list[g];
        let preparing = group.stage == Stage::Preparing && group.cycle == 0;
        let own = if preparing { group.scheme.preparing_meetings } else { 0.0 };
        let often = own.max(c.delivered.meetings.groups);
        if group.stage == Stage::Ended || often <= 0.0 {
            continue;
        }
        let times = often * par.credit.attendance * par.credit.attendance;
        let members: Vec<(usize, f32)> = group
            .members
            .iter()
            .filter(|m| m.active)
            .map(|m| {
                let shown =
                    if preparing { par.credit.attendance } else { 1.0 - f32::from(m.late & 1) };
                (m.household as usize, shown)
            })
            .collect();
        for (a, &(i, of_i)) in members.iter().enumerate() {
            for &(j, of_j) in &members[a + 1..] {
                let effect = Effect {
                    contact: (par.credit.meeting_contact * times).min(1.0),
                    trust: (par.credit.meeting_trust * times).min(1.0),
                    shown: [of_j, of_i],
                };
                meet(now, c, (i, j), effect, &mut new);
            }
            met.push(i);
        }
    }
    settle(c, new, met);
}

/// The month's meetings of owners.
pub fn of_owners(now: &Now<'_>, c: &mut Meet<'_>, enterprises: &Enterprises) {
    let (par, often) = (now.par, c.delivered.meetings.owners);
    if often <= 0.0 {
        return;
    }
    let owners: Vec<usize> = enterprises.owners().collect();
    if owners.len() < 2 {
        return;
    }
    let luck = now.luck.ties(Event::Meet, now.offset);
    let rounds = often.ceil().max(1.0);
    let (mut new, mut met) = (Vec::new(), Vec::new());
    for round in 0..rounds as u32 {
        for &i in &owners {
            let word = |slot: u32| luck.word(i as u32, u32::MAX - 4 * round - slot);
            let comes = often / rounds * par.credit.attendance * par.credit.attendance;
            let j = owners[index(word(0), owners.len() as u32) as usize];
            if j == i || uniform(word(1)) >= comes {
                continue;
            }
            let shown = [par.credit.attendance; 2];
            let effect = Effect {
                contact: par.credit.meeting_contact,
                trust: par.credit.meeting_trust,
                shown,
            };
            meet(now, c, (i, j), effect, &mut new);
            met.extend([i, j]);
        }
    }
    settle(c, new, met);
}

/// A pair meets: its tie is strengthened, or one is made.
fn meet(
    now: &Now<'_>,
    c: &mut Meet<'_>,
    (i, j): (usize, usize),
    effect: Effect,
    new: &mut Vec<NewTie>,
) {
    let stands = |k: &usize| c.ties.kind[*k] & kind::CUT == 0;
    let sides = (c.ties.find(i, j as u16).filter(stands), c.ties.find(j, i as u16).filter(stands));
    if let (Some(there), Some(back)) = sides {
        for (k, shown) in [(there, effect.shown[0]), (back, effect.shown[1])] {
            let (trust, strength) = (c.ties.trust[k], c.ties.strength[k]);
            c.ties.trust[k] = (trust + effect.trust * (shown - trust)).clamp(0.0, 1.0);
            c.ties.strength[k] = (strength + effect.contact * (1.0 - strength)).clamp(0.0, 1.0);
        }
        return;
    }
    let made = |i: usize, j: usize| new.iter().any(|t| t.from as usize == i && t.to as usize == j);
    let room = |i: usize| {
        let coming = new.iter().filter(|t| t.from as usize == i).count();
        c.sums.standing[i] as usize + coming < CAP
    };
    if effect.contact <= 0.0 || made(i, j) || !room(i) || !room(j) {
        return;
    }
    let luck = TrustLuck::of(now.luck);
    let place = |i: usize| c.neighbourhoods.partition_point(|p| (p.to as usize) <= i);
    let crosses = if place(i) != place(j) { kind::BRIDGING } else { 0 };
    for (from, to) in [(i as u32, j as u32), (j as u32, i as u32)] {
        let own_trust = c.law.of(luck, from, to);
        new.push(NewTie {
            from,
            to: to as u16,
            trust: f32::from(own_trust) * (1.0 / 255.0),
            strength: effect.contact,
            own_trust,
            own_strength: 0,
            kind: kind::PROGRAMME | crosses,
        });
    }
}

/// Puts new ties in their place and sums the ties of those who met again.
fn settle(c: &mut Meet<'_>, new: Vec<NewTie>, mut met: Vec<usize>) {
    for t in &new {
        c.sums.changed(t.from as usize, t.kind, (t.trust, t.strength), 1.0);
    }
    for t in &new {
        c.ties.insert_or_revive(t, c.bench);
    }
    met.sort_unstable();
    met.dedup();
    for i in met {
        c.sums.again(c.ties, i);
    }
}
