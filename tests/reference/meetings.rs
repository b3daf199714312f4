//! Phase 8 from docs/model.md, 7.8.5: meetings of loan groups and of owners.

use berdaya::core::random::{Event, index, uniform};
use berdaya::model::credit::state_groups::Stage;
use berdaya::model::world::founding_ties::TrustLuck;
use berdaya::model::world::ties::CAP;

use crate::coming::Month;
use crate::numbers::Numbers;
use crate::state::{Rests, Tie, Village};

/// What meeting does to the ties of a pair.
#[derive(Clone, Copy, Debug)]
struct Effect {
    contact: f64,
    trust: f64,
    /// What the first sees of the second, and the second of the first.
    shown: [f64; 2],
}

/// Every pair of a group that meets.
pub fn of_groups(n: &Numbers, m: &Month, v: &mut Village) {
    let a = n.of("meeting.attendance");
    let mut new = Vec::new();
    for group in v.groups.list.clone() {
        let first = group.stage == Stage::Preparing && group.cycle == 0;
        let own = if first { group.scheme.preparing_meetings } else { 0.0 };
        let often = f64::from(own.max(v.delivered.meetings.groups));
        if group.stage == Stage::Ended {
            continue;
        }
        let times = often * a * a;
        let shown = |late: u16| match (first, late & 1) {
            (true, _) => a,
            (false, 0) => 1.0,
            (false, _) => 0.0,
        };
        let members: Vec<_> = group.members.iter().filter(|x| x.active).collect();
        for (k, x) in members.iter().enumerate() {
            for y in &members[k + 1..] {
                let effect = Effect {
                    contact: (n.of("meeting.contact") * times).min(1.0),
                    trust: (n.of("meeting.trust") * times).min(1.0),
                    shown: [shown(y.late), shown(x.late)],
                };
                let pair = (x.household as usize, y.household as usize);
                meet(m, v, pair, effect, &mut new);
            }
        }
    }
    settle(v, new);
}

/// Owners meet owners, drawn, wherever they live.
pub fn of_owners(n: &Numbers, m: &Month, v: &mut Village) {
    let often = v.delivered.meetings.owners;
    let owners: Vec<usize> = (0..v.houses.len()).filter(|&i| v.houses[i].firm.is_some()).collect();
    if often <= 0.0 || owners.len() < 2 {
        return;
    }
    let luck = m.luck.ties(Event::Meet, m.offset);
    let a = n.of("meeting.attendance");
    // Whole rounds, each as likely.
    let rounds = often.ceil().max(1.0);
    let comes = f64::from(often / rounds) * a * a;
    let mut new = Vec::new();
    for round in 0..rounds as u32 {
        for &i in &owners {
            let word = |slot: u32| luck.word(i as u32, u32::MAX - 4 * round - slot);
            let j = owners[index(word(0), owners.len() as u32) as usize];
            if j != i && f64::from(uniform(word(1))) < comes {
                let (contact, trust) = (n.of("meeting.contact"), n.of("meeting.trust"));
                meet(m, v, (i, j), Effect { contact, trust, shown: [a, a] }, &mut new);
            }
        }
    }
    settle(v, new);
}

fn meet(
    m: &Month,
    v: &mut Village,
    (i, j): (usize, usize),
    effect: Effect,
    new: &mut Vec<(usize, Tie)>,
) {
    let tied = v.houses[i].standing().any(|t| t.to == j);
    for (from, to, shown) in [(i, j, effect.shown[0]), (j, i, effect.shown[1])] {
        let ties = v.houses[from].ties.iter_mut().filter(|t| t.to == to && !t.cut);
        for tie in ties {
            tie.trust = (tie.trust + effect.trust * (shown - tie.trust)).clamp(0.0, 1.0);
            tie.strength += effect.contact * (1.0 - tie.strength);
        }
    }
    let made = |i: usize, j: usize| new.iter().any(|(from, t)| *from == i && t.to == j);
    let room = |i: usize| {
        let coming = new.iter().filter(|(from, _)| *from == i).count();
        v.houses[i].standing().count() + coming < CAP
    };
    if tied || effect.contact <= 0.0 || made(i, j) || !room(i) || !room(j) {
        return;
    }
    let both = [(i, j), (j, i)].map(|(from, to)| {
        let trust = v.trust.of(TrustLuck::of(m.luck), from as u32, to as u32);
        let trust = f64::from(trust) / 255.0;
        let known = v.houses[from].tie_to(to);
        let tie = Tie {
            to,
            rests: Rests::Programme,
            crosses: v.houses[i].home != v.houses[j].home,
            stood_at_start: known.is_some_and(|t| t.stood_at_start),
            cut: false,
            trust,
            strength: effect.contact,
            own_trust: trust,
            own_strength: 0.0,
            gone: false,
        };
        (from, tie)
    });
    new.extend(both);
}

fn settle(v: &mut Village, new: Vec<(usize, Tie)>) {
    for (from, tie) in new {
        let ties = &mut v.houses[from].ties;
        ties.retain(|t| t.to != tie.to);
        ties.push(tie);
        ties.sort_by_key(|t| t.to);
    }
}
