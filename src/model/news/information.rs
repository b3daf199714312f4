//! Information: knowing, once told, is kept; salience moves one to act, and fades.
//!
//! Told with probability 1 − (1 − r)(1 − φ·R_i·F)(1 − ψ·H_i): by outreach (r), by the facilitator
//! (tie R_i, contact F), or by word of mouth (H_i). Salience
//! Δa = (1 − a)·[1 − (1 − φ·R·F)(1 − ψ·H)(1 − push·told by outreach)] − lapse·a.
//! ψ·τ̄ < lapse: below its threshold it fades when nobody comes any more (Bass 1969 for the two
//! channels; sub-critical spread: docs/model.md).

use multiversion::multiversion;

use super::state::Work;
use crate::core::maths::unit32;
use crate::core::random::{Event, uniform};
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::{Households, flag};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;

/// What the spreading of news reads and writes.
#[allow(missing_docs)]
pub struct Spread<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub heard: &'a [f32],
    pub closed: &'a [f32],
    pub own: &'a mut Work,
    pub words: &'a mut [u32],
}

/// Spreads the news of the month.
#[multiversion(targets("x86_64+avx2"))]
pub fn spread(now: &Now<'_>, c: &mut Spread<'_>) {
    now.luck.fill(Event::Hear, now.offset, c.words);
    let par = now.par;
    let d = c.delivered;
    behind(par, c);
    // Nobody carries news when neither facilitator nor cadres are there.
    let carried = par.news.outreach * d.facilitator.max(d.carried);
    let h = &mut *c.households;
    for place in c.neighbourhoods {
        let r = place.range();
        let reach = d.hear[usize::from(!place.delineated)];
        let push = d.push;
        let salience = &mut h.salience[r.clone()];
        let flags = &mut h.flags[r.clone()];
        let rapport = &h.facilitator_tie[r.clone()];
        let heard = &c.heard[r.clone()];
        let words = &c.words[r];
        for i in 0..salience.len() {
            let u = uniform(words[i]);
            let quiet = (1.0 - carried * rapport[i]) * (1.0 - par.news.word_of_mouth * heard[i]);
            let told = u < 1.0 - (1.0 - reach) * quiet;
            let nudged = if u < reach { 1.0 - push } else { 1.0 };
            let a = salience[i];
            let next = a + (1.0 - a) * (1.0 - quiet * nudged) - par.news.salience_loss * a;
            salience[i] = unit32(next);
            flags[i] |= if told { flag::KNOWS } else { 0 };
        }
    }
    for &(i, salience, flags) in &c.own.behind {
        (h.salience[i], h.flags[i]) = (salience, flags);
    }
}

/// Closed households hear only what comes along their ties; the words of luck are those of hearing.
fn behind(par: &Parameters, c: &mut Spread<'_>) {
    c.own.behind.clear();
    let h = &*c.households;
    for (i, _) in c.closed.iter().enumerate().filter(|(_, closed)| **closed > 0.0) {
        let word = par.news.word_of_mouth * c.heard[i];
        let a = h.salience[i];
        let salience = unit32(a + (1.0 - a) * word - par.news.salience_loss * a);
        let told = uniform(c.words[i]) < word;
        c.own.behind.push((i, salience, h.flags[i] | if told { flag::KNOWS } else { 0 }));
    }
}
