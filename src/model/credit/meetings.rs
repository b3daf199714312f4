//! Meetings of loan groups, and of owners of enterprises.
//!
//! With m meetings a month, of which each member attends a share a = `meeting.attendance`, a pair meets
//! m·a² times. Each time strengthens the tie, Δs = `meeting.contact`·(1 − s), and shows how the other
//! pays: Δτ = `meeting.trust`·(x − τ), x = 1 for who paid and 0 for who is late (before there are loans x = a).
//! Those who had no tie get one, with baseline strength 0, so that it vanishes when meetings stop. There
//! is no other rule of drifting apart: what fades, fades by the rates of `learning`. Owners meet owners, drawn,
//! wherever they live. Sources: Feigenberg, Field & Pande [V] direction; [S:002], [S:004]; rates [A].

use crate::core::random::{Event, index, uniform};
use crate::model::community::Community;
use crate::model::credit::state_groups::Stage;
use crate::model::working::Scratch;
use crate::model::world::founding_ties::TrustLuck;
use crate::model::world::now::Now;
use crate::model::world::ties::{CAP, NewTie, kind};
use crate::scenario::Parameters;

/// Share of what others do that so many meetings a month show.
pub fn presence(par: &Parameters, meetings: f32) -> f32 {
    (meetings * par.attendance * par.attendance).min(1.0)
}

/// What one meeting of a pair does to its ties.
#[derive(Clone, Copy, Debug)]
struct Effect {
    contact: f32,
    trust: f32,
    /// What `i` sees of `j`, and `j` of `i`.
    shown: [f32; 2],
}

/// The month's meetings of loan groups.
pub fn of_groups(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let par = now.par;
    let mut new = Vec::new();
    let mut met = Vec::new();
    for g in 0..c.groups.list.len() {
        let group = &c.groups.list[g];
        let preparing = group.stage == Stage::Preparing && group.cycle == 0;
        let own = if preparing { group.scheme.preparing_meetings } else { 0.0 };
        let often = own.max(c.delivered.meetings.groups);
        if group.stage == Stage::Ended || often <= 0.0 {
            continue;
        }
        let times = often * par.attendance * par.attendance;
        let members: Vec<(usize, f32)> = group
            .members
            .iter()
            .filter(|m| m.active)
            .map(|m| {
                let shown = if preparing { par.attendance } else { 1.0 - f32::from(m.late & 1) };
                (m.household as usize, shown)
            })
            .collect();
        for (a, &(i, of_i)) in members.iter().enumerate() {
            for &(j, of_j) in &members[a + 1..] {
                let effect = Effect {
                    contact: (par.meeting_contact * times).min(1.0),
                    trust: (par.meeting_trust * times).min(1.0),
                    shown: [of_j, of_i],
                };
                meet(now, c, &s.standing, (i, j), effect, &mut new);
            }
            met.push(i);
        }
    }
    settle(c, s, new, met);
}

/// The month's meetings of owners.
pub fn of_owners(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let (par, often) = (now.par, c.delivered.meetings.owners);
    let owners: Vec<usize> = c.enterprises.owners().collect();
    if often <= 0.0 || owners.len() < 2 {
        return;
    }
    let luck = now.luck.ties(Event::Meet, now.offset);
    let rounds = often.ceil().max(1.0);
    let (mut new, mut met) = (Vec::new(), Vec::new());
    for round in 0..rounds as u32 {
        for &i in &owners {
            let word = |slot: u32| luck.word(i as u32, u32::MAX - 4 * round - slot);
            let comes = often / rounds * par.attendance * par.attendance;
            let j = owners[index(word(0), owners.len() as u32) as usize];
            if j == i || uniform(word(1)) >= comes {
                continue;
            }
            let shown = [par.attendance; 2];
            let effect = Effect { contact: par.meeting_contact, trust: par.meeting_trust, shown };
            meet(now, c, &s.standing, (i, j), effect, &mut new);
            met.extend([i, j]);
        }
    }
    settle(c, s, new, met);
}

/// A pair meets: its tie is strengthened, or one is made.
fn meet(
    now: &Now<'_>,
    c: &mut Community,
    standing: &[f32],
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
        standing[i] as usize + coming < CAP
    };
    if effect.contact <= 0.0 || made(i, j) || !room(i) || !room(j) {
        return;
    }
    let luck = TrustLuck::of(now.luck);
    let place = |i: usize| c.neighbourhoods.partition_point(|p| (p.to as usize) <= i);
    let crosses = if place(i) != place(j) { kind::BRIDGING } else { 0 };
    for (from, to) in [(i as u32, j as u32), (j as u32, i as u32)] {
        let own_trust = c.trust.of(luck, from, to);
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
fn settle(c: &mut Community, s: &mut Scratch, new: Vec<NewTie>, mut met: Vec<usize>) {
    for t in &new {
        s.tie_changed(t.from as usize, t.kind, (t.trust, t.strength), 1.0);
    }
    for t in &new {
        c.ties.insert_or_revive(t, &mut s.bench);
    }
    met.sort_unstable();
    met.dedup();
    for i in met {
        sum_again(c, s, i);
    }
}

/// Sums the ties of a household again, as they stand.
pub fn sum_again(c: &Community, s: &mut Scratch, i: usize) {
    let (mut present, mut fixed, mut strength) = (0.0, 0.0, 0.0);
    for k in c.ties.places(i) {
        let mark = c.ties.kind[k];
        if mark & kind::CUT == 0 {
            present += c.ties.trust[k];
            strength += c.ties.strength[k];
        }
        if mark & kind::FIXED != 0 {
            fixed += c.ties.trust[k];
        }
    }
    s.trust_sum[i] = present;
    s.fixed_trust[i] = fixed;
    s.strength_sum[i] = strength;
}
