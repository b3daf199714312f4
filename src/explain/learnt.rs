//! The formulas of what is learnt: habit, willingness, trust, ties, norm, and what a month's reprimands,
//! facilitators and deliveries leave behind.

use super::life::{Life, Moment};
use super::names::Name;
use super::quantity::{Fact, Formula, List, Quantity, held, home, tied, value_before};
use crate::core::maths::unit32;
use crate::model::forms::Trust;
use crate::model::setup::Parameters;
use crate::model::trust::institutions::{self, Judged};
use crate::model::trust::learning::{self, Willing};
use crate::model::trust::reputation;
use crate::model::trust::sums::{self, Learnt, Sight};
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::stake;
use crate::model::world::sums::mean;
use crate::model::world::ties::kind;

fn came(m: &Moment, i: usize) -> f32 {
    m.end.households.turnout(i)
}

pub(super) fn habit<'a>(par: &'a Parameters, m: &'a Moment, i: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    l.before(m, Name::Habit, Quantity::Habit(i));
    l.now(Name::ItsTurnout, came(m, i), Quantity::Turnout(i));
    let result = move |v: &[f32]| learning::habituated(par, v[0], v[1]);
    Formula { inputs: l.0, result: Box::new(result) }
}

pub(super) fn willing<'a>(
    life: &'a Life<'_>,
    m: &'a Moment,
    i: usize,
    ends: &[usize],
) -> Formula<'a> {
    let par = &life.version.par;
    let r = home(&m.given, i);
    let mut l = List(Vec::new());
    l.before(m, Name::Willingness, Quantity::Willingness(i));
    l.before(m, Name::Norm, Quantity::Norm(r));
    let turnout = held(&m.end, Quantity::MeanTurnout(r)).unwrap_or(f32::NAN);
    l.now(Name::TurnoutHere, turnout, Quantity::MeanTurnout(r));
    l.public(Name::Monitoring, m.given.delivered.effort(r), Fact::Monitoring(r));
    let mut all = tied(&m.given, i);
    all.extend_from_slice(ends);
    all.sort_unstable();
    all.dedup();
    for j in all {
        l.before(m, Name::Strength, Quantity::Strength(i, j));
    }
    let result = move |v: &[f32]| wear_and_mend(par, v).after;
    Formula { inputs: l.0, result: Box::new(result) }
}

/// What wore willingness, and what mended it.
pub fn wear_and_mend(par: &Parameters, v: &[f32]) -> Willing {
    let reproved = expected_reprimand(par, v[1], v[3], v[2]);
    // Ties that stand in one arm only have strength 0 in the other.
    let support = learning::support(par, v[4..].iter().sum());
    learning::willing(par, v[0], v[2], reproved, support)
}

pub(super) fn reprimand(m: &Moment, i: usize) -> Formula<'_> {
    let kept = m.given.households.reprimand_kept;
    let mut l = List(Vec::new());
    l.before(m, Name::Reprimand, Quantity::Reprimand(i));
    let fresh = if m.done.households.reprimand[i] == 1 { 1.0 } else { 0.0 };
    l.public(Name::Reprimanded, fresh, Fact::Reprimand);
    let result = move |v: &[f32]| if v[1] > 0.0 { 1.0 } else { v[0] * kept };
    Formula { inputs: l.0, result: Box::new(result) }
}

pub(super) fn trust_board<'a>(par: &'a Parameters, m: &'a Moment, i: usize) -> Formula<'a> {
    let place = home(&m.given, i);
    let c = &m.done;
    let kept = institutions::kept(&c.board, m.offset);
    let mut l = List(Vec::new());
    l.before(m, Name::ItsBoard, Quantity::TrustBoard(i));
    let judged = stake::promise(par, &c.board, m.offset, c.len());
    l.public(Name::Judged, judged, Fact::Judged);
    l.public(Name::Delivered, kept.unwrap_or(0.0), Fact::Delivered);
    let inside = if c.neighbourhoods[place].delineated { 1.0 } else { 0.0 };
    l.public(Name::Decree, inside, Fact::Decree(place));
    l.now(Name::Salience, c.households.salience[i], Quantity::Salience(i));
    l.fixed(Name::BaselineOfTrust, f32::from(c.households.own_trust[i]) * (1.0 / 255.0));
    let shared = m.treasurer.get(i).copied().unwrap_or(0.0);
    l.public(Name::Sharing, shared, Fact::Sharing);
    let result = move |v: &[f32]| unit32(self::judged(par, v).after + v[6]);
    Formula { inputs: l.0, result: Box::new(result) }
}

/// What delivery against promise did to trust in the board, and its return to the baseline.
pub fn judged(par: &Parameters, v: &[f32]) -> Judged {
    let pull = institutions::pull(par, v[1], v[3], v[4]);
    institutions::judged(par, v[0], pull, institutions::deserved(par, 1.0, v[2]), v[5])
}

pub(super) fn rapport<'a>(par: &'a Parameters, m: &'a Moment, i: usize) -> Formula<'a> {
    let place = home(&m.given, i);
    let d = &m.given.delivered;
    let mut l = List(Vec::new());
    l.before(m, Name::Rapport, Quantity::Rapport(i));
    l.public(Name::Contact, d.presence.contact(par), Fact::Contact);
    let inside = if m.given.neighbourhoods[place].delineated { 1.0 } else { 0.0 };
    l.public(Name::Decree, inside, Fact::Decree(place));
    l.public(Name::SkillMet, d.presence.skill(par), Fact::Competence);
    l.now(Name::ItsTurnout, came(m, i), Quantity::Turnout(i));
    let result = move |v: &[f32]| {
        let there = [v[1], v[3]].map(|part| institutions::visits(par, part, v[2] > 0.0));
        institutions::accompanied(par, v[0], there, v[4])
    };
    Formula { inputs: l.0, result: Box::new(result) }
}

/// The side of `i`'s tie to `j`, if there is one when the works are over.
fn side(m: &Moment, i: usize, j: usize) -> Option<usize> {
    m.done.ties.find(i, j as u16)
}

/// Its mark; 0 where there is none.
pub fn mark(m: &Moment, i: usize, j: usize) -> u8 {
    side(m, i, j).map_or(0, |k| m.done.ties.kind[k])
}

pub(super) fn trust<'a>(par: &'a Parameters, m: &'a Moment, i: usize, j: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    let (base, spite) = side(m, i, j).map_or((0.0, 1.0), |k| {
        let ties = &m.done.ties;
        let before = value_before(m, Quantity::Trust(i, j));
        let spite = if before > 0.0 { ties.trust[k] / before } else { 1.0 };
        (f32::from(ties.own_trust[k]) * (1.0 / 255.0), spite)
    });
    l.before(m, Name::ItsTrust, Quantity::Trust(i, j));
    l.public(Name::Spite, spite, Fact::Reprimand);
    l.now(Name::OthersTurnout, came(m, j), Quantity::Turnout(j));
    l.now(Name::OwnTurnout, came(m, i), Quantity::Turnout(i));
    l.before(m, Name::Strength, Quantity::Strength(i, j));
    l.fixed(Name::BaselineOfTrust, base);
    if par.forms.trust == Trust::Reputation {
        l.before(m, Name::Habit, Quantity::Habit(i));
    }
    l.public(Name::MeetingsAndDefaults, met(m, i, j)[0], Fact::Meeting);
    let mark = mark(m, i, j);
    let result = move |v: &[f32]| unit32(of_tie(par, v, mark).after + v[v.len() - 1]);
    Formula { inputs: l.0, result: Box::new(result) }
}

/// What the month's meetings and defaults did to trust and strength of a tie that stood before them.
pub(super) fn met(m: &Moment, i: usize, j: usize) -> [f32; 2] {
    let (before, after) = (&m.learnt.ties, &m.end.ties);
    match (before.find(i, j as u16), after.find(i, j as u16)) {
        (Some(a), Some(b)) if before.kind[a] & kind::CUT == 0 => {
            [after.trust[b] - before.trust[a], after.strength[b] - before.strength[a]]
        }
        _ => [0.0; 2],
    }
}

/// What trust learnt from the other's turnout, and its return to the pair's own baseline.
pub fn of_tie(par: &Parameters, v: &[f32], mark: u8) -> Learnt {
    let sight = Sight::of(par);
    let seen = |turnout: f32| sight.along(sight.near(mark), v[4], turnout);
    let (t, base, x) = (v[0] * v[1], v[5], v[2]);
    match par.forms.trust {
        Trust::Baseline => learning::learnt(t, base, x, seen(v[3]), learning::rates(par)),
        Trust::Reputation => reputation::learnt(par, t, base, x, seen(v[3]), seen(v[6])),
    }
}

pub(super) fn strength<'a>(par: &'a Parameters, m: &'a Moment, i: usize, j: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    let own = side(m, i, j).map_or(0, |k| m.done.ties.own_strength[k]);
    let base = f32::from(own) * (1.0 / 255.0);
    l.before(m, Name::Strength, Quantity::Strength(i, j));
    l.now(Name::OwnTurnout, came(m, i), Quantity::Turnout(i));
    l.now(Name::OthersTurnout, came(m, j), Quantity::Turnout(j));
    l.fixed(Name::BaselineOfStrength, base);
    l.public(Name::Meetings, met(m, i, j)[1], Fact::Meeting);
    let near = Sight::of(par).near(mark(m, i, j));
    let rates = (par.trust.tie_gain, par.trust.tie_fade);
    let result =
        move |v: &[f32]| unit32(sums::strength(v[0], near, rates, v[1] * v[2], v[3]) + v[4]);
    Formula { inputs: l.0, result: Box::new(result) }
}

pub(super) fn norm<'a>(par: &'a Parameters, m: &'a Moment, r: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    l.before(m, Name::Norm, Quantity::Norm(r));
    let agreed = learning::agreed(&m.given.delivered, &m.given.neighbourhoods[r], r);
    l.public(Name::Agreed, agreed, Fact::Agreed(r));
    let came: Vec<f32> = m.end.neighbourhoods[r].range().map(|i| came(m, i)).collect();
    l.now(Name::TurnoutHere, mean(&came), Quantity::MeanTurnout(r));
    let result = move |v: &[f32]| learning::norm(par, v[0], v[1], v[2]);
    Formula { inputs: l.0, result: Box::new(result) }
}

/// The mean over a neighbourhood's households, each an input.
pub(super) fn members<'a>(m: &'a Moment, r: usize, of: fn(usize) -> Quantity) -> Formula<'a> {
    let mut l = List(Vec::new());
    for i in m.end.neighbourhoods[r].range() {
        let (value, name) = match of(i) {
            Quantity::Habit(i) => (m.end.households.habit[i], Name::HabitOf),
            _ => (came(m, i), Name::Turnout),
        };
        l.now(name, value, of(i));
    }
    Formula { inputs: l.0, result: Box::new(|v: &[f32]| mean(v)) }
}
