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

use super::participation::{Household, MOST, Participate, Terms, around, august, come};
use crate::core::maths::logistic32;
use crate::core::random::Event;
use crate::model::parameters::Parameters;
use crate::model::world::now::Now;
use crate::model::world::stake;

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
    let others = par.mutual_work.additive_expected * matching * willingness * expected;
    logistic32(reasons + others).min(MOST)
}

/// Decides who comes, and puts this month's turnout in place of last month's.
pub fn participate(now: &Now<'_>, c: &mut Participate<'_>) {
    now.luck.fill(Event::Attend, now.offset, c.words);
    let par = now.par;
    let august = august(par, now.month);
    let gatherings = c.delivered.gatherings;
    let announced = stake::announced(par, c.board, c.neighbourhoods, now.offset);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let around = around(par, c, (august, announced), (r, place));
        // `own` holds the other form's private worth.
        let worth = par.mutual_work.additive_worth - par.mutual_work.private_worth;
        let (h, w) = (&*c.households, &mut *c.work);
        let own = if w.lured.is_empty() { &w.own } else { &w.lured };
        for i in place.range() {
            let household = Household {
                own: own[i] + worth,
                private: w.private[i],
                sanction: w.sanction[i],
                trust: h.trust_board[i],
                base: f32::from(h.own_trust[i]) * (1.0 / 255.0),
                salience: h.salience[i],
                rapport: h.facilitator_tie[i],
                memory: w.remembered[i],
                habit: (h.habit[i], 0.0),
            };
            let reasons = Terms::of(par, household, around).sum();
            let p = chance(par, reasons, w.matching[i], h.willingness[i], c.expected[i]);
            w.chance[i] = gatherings * p;
        }
    }
    come(c);
}
