//! The formulas of what is learnt: habit, willingness, trust, ties, norm, and what a month's reprimands,
//! facilitators and deliveries leave behind.

use super::coming::{Along, along_ties};
use super::life::{Life, Moment};
use super::names::Name;
use super::quantity::{Fact, Formula, List, Quantity, held, home, tied, value_before};
use crate::core::maths::unit32;
use crate::model::forms::Trust;
use crate::model::setup::Parameters;
use crate::model::trust::learning::willingness;
use crate::model::trust::reputation;
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::sums::mean;
use crate::model::world::ties::kind;

fn came(m: &Moment, i: usize) -> f32 {
    m.end.households.turnout(i)
}

pub(super) fn habit<'a>(par: &'a Parameters, m: &'a Moment, i: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    l.before(m, Name::Habit, Quantity::Habit(i));
    l.now(Name::ItsTurnout, came(m, i), Quantity::Turnout(i));
    let result = move |v: &[f32]| unit32(v[0] + par.mutual_work.habit_speed * (v[1] - v[0]));
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
    let seen = along_ties(par, m, i, &[], Along::Seen).value();
    l.now(Name::Seen, seen, Quantity::Seen(i));
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
    let result = move |v: &[f32]| {
        let [reproved, near] = reproved_and_near(par, v);
        willingness(par, v[0], v[1], reproved, near)
    };
    Formula { inputs: l.0, result: Box::new(result) }
}

/// How far absences were reproved, and the mean strength of ties.
fn reproved_and_near(par: &Parameters, v: &[f32]) -> [f32; 2] {
    let reproved = expected_reprimand(par, v[2], v[4], v[3]);
    // Ties that stand in one arm only have strength 0 in the other.
    let standing = v[5..].iter().filter(|&&s| s > 0.0).count() as f32;
    [reproved, v[5..].iter().sum::<f32>() / standing.max(1.0)]
}

/// What wore willingness, and what mended it.
pub fn wear_and_mend(par: &Parameters, v: &[f32]) -> [f32; 2] {
    let [reproved, near] = reproved_and_near(par, v);
    [par.trust.wear * v[0] * (1.0 - v[1]) * (1.0 - reproved), par.trust.mend * near * (1.0 - v[0])]
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
    let promised = c.board.promised(m.offset);
    let mut l = List(Vec::new());
    l.before(m, Name::ItsBoard, Quantity::TrustBoard(i));
    let judged = c.delivered.promise && promised > 0.0;
    l.public(Name::Judged, if judged { 1.0 } else { 0.0 }, Fact::Judged);
    let met =
        if promised > 0.0 { (c.board.built() as f64 / promised).min(1.0) as f32 } else { 0.0 };
    l.public(Name::Delivered, met, Fact::Delivered);
    let inside = if c.neighbourhoods[place].delineated { 1.0 } else { 0.0 };
    l.public(Name::Decree, inside, Fact::Decree(place));
    l.now(Name::Salience, c.households.salience[i], Quantity::Salience(i));
    l.fixed(Name::BaselineOfTrust, f32::from(c.households.own_trust[i]) * (1.0 / 255.0));
    let shared = m.treasurer.get(i).copied().unwrap_or(0.0);
    l.public(Name::Sharing, shared, Fact::Sharing);
    let result =
        move |v: &[f32]| unit32(unit32(v[0] + judged_pull(par, v) + judged_back(par, v)) + v[6]);
    Formula { inputs: l.0, result: Box::new(result) }
}

/// What delivery against promise did to trust in the board.
pub fn judged_pull(par: &Parameters, v: &[f32]) -> f32 {
    let exposure =
        (par.trust.exposure_delineated * v[3] + par.trust.exposure_salience * v[4]).min(1.0);
    let deserved =
        par.trust.deserved_low + (par.trust.deserved_high - par.trust.deserved_low) * v[2];
    par.trust.institution_gain * v[1] * exposure * (deserved - v[0])
}

/// What its return to the baseline did.
pub fn judged_back(par: &Parameters, v: &[f32]) -> f32 {
    par.trust.institution_return * (v[5] - v[0])
}

pub(super) fn rapport<'a>(par: &'a Parameters, m: &'a Moment, i: usize) -> Formula<'a> {
    let place = home(&m.given, i);
    let d = &m.given.delivered;
    let mut l = List(Vec::new());
    l.before(m, Name::Rapport, Quantity::Rapport(i));
    l.public(Name::Contact, d.facilitator.max(d.carried), Fact::Contact);
    let inside = if m.given.neighbourhoods[place].delineated { 1.0 } else { 0.0 };
    l.public(Name::Decree, inside, Fact::Decree(place));
    l.public(Name::Competence, d.competence, Fact::Competence);
    l.now(Name::ItsTurnout, came(m, i), Quantity::Turnout(i));
    let result = move |v: &[f32]| {
        let there = v[2] + (1.0 - v[2]) * par.board.facilitator_outside;
        let met = v[1] * there * (0.5 + 0.5 * v[4]);
        let skilled = par.board.competence_floor + (1.0 - par.board.competence_floor) * v[3];
        unit32(
            v[0] + par.trust.rapport_gain * skilled * met * (1.0 - v[0])
                - par.trust.rapport_loss * (1.0 - met) * v[0],
        )
    };
    Formula { inputs: l.0, result: Box::new(result) }
}

/// The side of `i`'s tie to `j`, if there is one when the works are over: place, does it cross?
fn side(m: &Moment, i: usize, j: usize) -> Option<(usize, bool)> {
    let k = m.done.ties.find(i, j as u16)?;
    Some((k, m.done.ties.kind[k] & kind::BRIDGING != 0))
}

pub(super) fn trust<'a>(par: &'a Parameters, m: &'a Moment, i: usize, j: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    let (base, crosses, spite) = side(m, i, j).map_or((0.0, false, 1.0), |(k, crosses)| {
        let ties = &m.done.ties;
        let before = value_before(m, Quantity::Trust(i, j));
        let spite = if before > 0.0 { ties.trust[k] / before } else { 1.0 };
        (f32::from(ties.own_trust[k]) * (1.0 / 255.0), crosses, spite)
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
    let result = move |v: &[f32]| {
        let learnt = unit32(v[0] * v[1] + surprise(par, v, crosses) + back(par, v, crosses));
        unit32(learnt + v[v.len() - 1])
    };
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

/// What is seen of the other by one of that turnout.
fn sight(par: &Parameters, strength: f32, turnout: f32, crosses: bool) -> f32 {
    let near = if crosses { par.trust.sight_across } else { 1.0 };
    near * strength * (par.trust.sight_floor + (1.0 - par.trust.sight_floor) * turnout)
}

/// What trust learnt from the other's turnout.
pub fn surprise(par: &Parameters, v: &[f32], crosses: bool) -> f32 {
    let t = v[0] * v[1];
    let rate = match par.forms.trust {
        Trust::Baseline if v[2] > t => par.trust.trust_gain,
        Trust::Baseline => par.trust.trust_loss,
        Trust::Reputation => reputation::step(par, sight(par, v[4], v[6], crosses)),
    };
    sight(par, v[4], v[3], crosses) * rate * (v[2] - t)
}

/// How far trust went back to the pair's own baseline.
pub fn back(par: &Parameters, v: &[f32], crosses: bool) -> f32 {
    let rate = match par.forms.trust {
        Trust::Baseline => 1.0,
        Trust::Reputation => {
            reputation::step(par, sight(par, v[4], v[6], crosses)) * par.trust.prior_weight
        }
    };
    rate * par.trust.trust_return * (v[5] - v[0] * v[1])
}

/// Does the tie cross neighbourhoods?
pub fn crosses(m: &Moment, i: usize, j: usize) -> bool {
    side(m, i, j).is_some_and(|(_, crosses)| crosses)
}

pub(super) fn strength<'a>(par: &'a Parameters, m: &'a Moment, i: usize, j: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    let (base, crosses) = side(m, i, j).map_or((0.0, false), |(k, crosses)| {
        (f32::from(m.done.ties.own_strength[k]) * (1.0 / 255.0), crosses)
    });
    l.before(m, Name::Strength, Quantity::Strength(i, j));
    l.now(Name::OwnTurnout, came(m, i), Quantity::Turnout(i));
    l.now(Name::OthersTurnout, came(m, j), Quantity::Turnout(j));
    l.fixed(Name::BaselineOfStrength, base);
    l.public(Name::Meetings, met(m, i, j)[1], Fact::Meeting);
    let result = move |v: &[f32]| {
        let near = if crosses { par.trust.sight_across } else { 1.0 };
        let s = v[0];
        let worked = near * par.trust.tie_gain * (v[1] * v[2]) * (1.0 - s);
        unit32(unit32(s + worked + par.trust.tie_fade * (v[3] - s)) + v[4])
    };
    Formula { inputs: l.0, result: Box::new(result) }
}

pub(super) fn norm<'a>(par: &'a Parameters, m: &'a Moment, r: usize) -> Formula<'a> {
    let mut l = List(Vec::new());
    l.before(m, Name::Norm, Quantity::Norm(r));
    let agreed = m.given.delivered.norm.get(r).copied().unwrap_or(par.trust.norm_agreed);
    l.public(Name::Agreed, agreed, Fact::Agreed(r));
    let came: Vec<f32> = m.end.neighbourhoods[r].range().map(|i| came(m, i)).collect();
    l.now(Name::TurnoutHere, mean(&came), Quantity::MeanTurnout(r));
    let result = move |v: &[f32]| {
        let b = par.trust.norm_behaviour;
        let target = if v[1] > 0.0 { (1.0 - b) * v[1] + b * v[2] } else { 0.0 };
        unit32(v[0] + par.trust.norm_return * (target - v[0]))
    };
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
