//! Participation, the rival form: everything on one logit.
//!
//! p_i = logistic(own reasons + θ_E·ω·m_i·E_i + θ_H·habit), at most .97, for each of four weekly works; own
//! reasons are those of [`super::participation`] without habit, with a private worth of this form's own,
//! and habit is one's own, not its difference from the neighbourhood's.
//!
//! What goes in is the same; how it is put together is not. Expectation, habit, norm and trust are all
//! smoothings of the same turnout and add up here, so that the loop gain comes near 1: what a
//! programme did fades slowly, and small differences between worlds grow. Nothing bounds the slope in others'
//! turnout below 1. `check` computes rest point and gain of this form too, and warns.
//!
//! Sources: the logit of discrete choice with social interactions (Brock & Durlauf 2001 [R]); θ_E from the
//! conditional schedules of Andreozzi et al. 2020 in their first period, logit .560 − logit .019 [D].

use super::participation::{MOST, expected_reprimand, stake};
use crate::core::maths::logistic32;
use crate::core::random::{Event, four_chances};
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;
use crate::scenario::Parameters;

/// Probability of coming to one work, from the logit of own reasons (habit among them) and what is
/// expected of others.
#[inline(always)]
pub fn chance(
    par: &Parameters,
    reasons: f32,
    matching: f32,
    willingness: f32,
    expected: f32,
) -> f32 {
    let others = par.additive_expected * matching * willingness * expected;
    logistic32(reasons + others).min(MOST)
}

/// Decides who comes, and puts this month's turnout in place of last month's.
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
        // `own` holds the other form's private worth.
        let worth = par.additive_worth - par.private_worth;
        let own = if s.lured.is_empty() { &s.own } else { &s.lured };
        let h = &c.households;
        for i in range {
            let base = f32::from(h.own_trust[i]) * (1.0 / 255.0);
            let confidence = (h.trust_board[i] / base).clamp(0.0, 1.5);
            let (salience, rapport) = (h.salience[i], h.facilitator_tie[i]);
            let in_touch = (salience + rapport).min(1.0);
            let programme = stake * confidence + par.rapport * rapport + par.salience * salience;
            let reasons = own[i]
                + worth
                + august
                + s.private[i] * programme
                + par.confidence * (h.trust_board[i] - base) * in_touch
                + s.sanction[i] * (reprimand + par.reprimand_memory * s.remembered[i])
                + par.habit * h.habit[i];
            let p = chance(par, reasons, s.matching[i], h.willingness[i], s.expected[i]);
            s.chance[i] = gatherings * p;
        }
    }
    let h = &mut c.households;
    for i in 0..h.attended.len() {
        let attended = four_chances(s.words[i], s.chance[i]);
        h.attended[i] = attended;
        s.turnout[i] = f32::from(attended) * 0.25;
    }
}
