//! Participation: one comes for own reasons, or because others are expected (noisy-or).
//!
//! p_i = 1 − (1 − g_i)(1 − ω·m_i·E_i), at most .97, for each of four weekly works;
//! g_i = logistic(own worth − cost + w_p·(θ_S·stake·A_i + θ_F·rapport + θ_A·salience)
//!   + θ_I·(trust in board − baseline)·min(1, salience + rapport) + w_s·(θ_N·norm·monitoring
//!   + θ_R·reprimand remembered) + θ_H·(habit − the neighbourhood's) + August + gifts and shares).
//!
//! The slope in others' turnout is below 1 by construction: one rest point, a finite multiplier.
//! Sources: Fischbacher & Gächter 2010; Glaeser, Sacerdote & Scheinkman 2003 (recalled);
//! numbers calibrated to the laboratory's ten rounds and a settled turnout.
//! Monitoring is the month's chance that an absence is noticed, 1 − (1 − d)⁴ at detection d a week,
//! times .3 + .7·turnout: those who come are the ones who notice.

use multiversion::multiversion;

use crate::core::maths::logistic32;
use crate::core::random::{Event, four_chances};
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;
use crate::scenario::Parameters;

/// The highest chance of coming to one work: somebody is always ill or away (assumption).
pub const MOST: f32 = 0.97;

/// Probability of coming to one work, from the chance of coming for own reasons and what is
/// expected of others.
#[inline(always)]
pub fn chance(own: f32, matching: f32, willingness: f32, expected: f32) -> f32 {
    (1.0 - (1.0 - own) * (1.0 - matching * willingness * expected)).clamp(0.0, MOST)
}

/// How much of an absence is noticed in a month, at a neighbourhood's turnout.
#[inline(always)]
pub fn monitoring(par: &Parameters, turnout: f32) -> f32 {
    let week = 1.0 - par.detection;
    (1.0 - week * week * week * week) * (0.3 + 0.7 * turnout)
}

/// What a neighbourhood's works mean to those who live there: 1 while something is built there, a
/// part of it while it is delineated and works may come, else 0.
pub fn stake(c: &Community, r: usize, par: &Parameters) -> f32 {
    let place = &c.neighbourhoods[r];
    if c.delivered.lead() > 0.0 && c.board.is_open(r) {
        1.0
    } else if place.delineated && (c.delivered.facilitator > 0.0 || c.delivered.carried > 0.0) {
        par.stake_waiting
    } else {
        0.0
    }
}

/// Norm × monitoring in a neighbourhood, given its turnout last month.
pub fn expected_reprimand(
    c: &Community,
    r: usize,
    place: &Neighbourhood,
    par: &Parameters,
    turnout: f32,
) -> f32 {
    let effort = c.delivered.monitoring.get(r).copied().unwrap_or(1.0);
    place.norm * (monitoring(par, turnout) * effort).min(1.0)
}

/// Decides who comes, and puts this month's turnout in place of last month's.
#[multiversion(targets("x86_64+avx2"))]
pub fn participate(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    now.luck.fill(Event::Attend, now.offset, &mut s.words);
    let par = now.par;
    let august = if now.month.number() == 8 { par.august } else { 0.0 };
    let gatherings = c.delivered.gatherings;
    for r in 0..c.neighbourhoods.len() {
        let place = &c.neighbourhoods[r];
        let range = place.range();
        let stake = par.stake * stake(c, r, par);
        let turnout = mean(&s.turnout[range.clone()]);
        let reprimand = par.expected_reprimand * expected_reprimand(c, r, place, par, turnout);
        let h = &mut c.households;
        let usual = mean(&h.habit[range.clone()]);
        let trust = &h.trust_board[range.clone()];
        let own_trust = &h.own_trust[range.clone()];
        let salience = &h.salience[range.clone()];
        let rapport = &h.facilitator_tie[range.clone()];
        let habit = &h.habit[range.clone()];
        let memory = &s.remembered[range.clone()];
        let willing = &h.willingness[range.clone()];
        let own = if s.lured.is_empty() { &s.own } else { &s.lured };
        let (own, matching) = (&own[range.clone()], &s.matching[range.clone()]);
        let (private, sanction) = (&s.private[range.clone()], &s.sanction[range.clone()]);
        let expected = &s.expected[range.clone()];
        let out = &mut s.chance[range.clone()];
        for i in 0..out.len() {
            // Against the household's own baseline, which founding keeps away from 0.
            let base = f32::from(own_trust[i]) * (1.0 / 255.0);
            let confidence = (trust[i] / base).clamp(0.0, 1.5);
            let in_touch = (salience[i] + rapport[i]).min(1.0);
            let reasons = own[i]
                + august
                + private[i]
                    * (stake * confidence + par.rapport * rapport[i] + par.salience * salience[i])
                + par.confidence * (trust[i] - base) * in_touch
                + sanction[i] * (reprimand + par.reprimand_memory * memory[i])
                + par.habit * (habit[i] - usual);
            out[i] = gatherings * chance(logistic32(reasons), matching[i], willing[i], expected[i]);
        }
    }
    let h = &mut c.households;
    for i in 0..h.attended.len() {
        let attended = four_chances(s.words[i], s.chance[i]);
        h.attended[i] = attended;
        s.turnout[i] = f32::from(attended) * 0.25;
    }
}
