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

/// What reaches a household in a month, each channel a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct News {
    /// Chance to hear by outreach.
    pub reach: f32,
    /// By the facilitator, or who carries it on.
    pub facilitator: f32,
    /// By word of mouth.
    pub word: f32,
}

impl News {
    #[inline(always)]
    fn quiet(self) -> f32 {
        (1.0 - self.facilitator) * (1.0 - self.word)
    }

    /// The chance to be told.
    #[inline(always)]
    pub fn chance(self) -> f32 {
        1.0 - (1.0 - self.reach) * self.quiet()
    }

    /// What outreach adds to what is on the mind of one with the draw `u`.
    #[inline(always)]
    pub fn outreach(self, u: f32, push: f32) -> f32 {
        if u < self.reach { push } else { 0.0 }
    }

    /// The part of what is not on its mind yet that comes to be.
    #[inline(always)]
    pub fn reached(self, u: f32, push: f32) -> f32 {
        1.0 - self.quiet() * (1.0 - self.outreach(u, push))
    }
}

/// What contact with a facilitator tells one who is as close to it as can be.
#[inline(always)]
pub fn carried(par: &Parameters, contact: f32) -> f32 {
    par.news.outreach * contact
}

/// What word of mouth tells one who heard so much along its ties.
#[inline(always)]
pub fn by_word(par: &Parameters, heard: f32) -> f32 {
    par.news.word_of_mouth * heard
}

/// What a month does to salience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Minded {
    /// What slips from one's mind.
    pub lapse: f32,
    /// Salience after it.
    pub after: f32,
}

/// Salience, of which the rest is `reached` by this share.
#[inline(always)]
pub fn minded(par: &Parameters, a: f32, reached: f32) -> Minded {
    let lapse = par.news.salience_loss * a;
    Minded { lapse, after: unit32(a + (1.0 - a) * reached - lapse) }
}

/// Spreads the news of the month.
#[multiversion(targets("x86_64+avx2"))]
pub fn spread(now: &Now<'_>, c: &mut Spread<'_>) {
    now.luck.fill(Event::Hear, now.offset, c.words);
    let par = now.par;
    let d = c.delivered;
    behind(par, c);
    // Nobody carries news when neither facilitator nor cadres are there.
    let carried = carried(par, d.presence.contact(par));
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
            let word = by_word(par, heard[i]);
            let news = News { reach, facilitator: carried * rapport[i], word };
            salience[i] = minded(par, salience[i], news.reached(u, push)).after;
            flags[i] |= if u < news.chance() { flag::KNOWS } else { 0 };
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
        let word = by_word(par, c.heard[i]);
        let salience = minded(par, h.salience[i], word).after;
        let told = uniform(c.words[i]) < word;
        c.own.behind.push((i, salience, h.flags[i] | if told { flag::KNOWS } else { 0 }));
    }
}
