//! Information: knowing, once told, is kept; salience moves one to act, and fades.
//!
//! Told with probability 1 − (1 − r)(1 − φ·R_i·F)(1 − ψ·H_i): by outreach (r), by the facilitator
//! (tie R_i, contact F), or by word of mouth (H_i). Salience
//! Δa = (1 − a)·[1 − (1 − φ·R·F)(1 − ψ·H)(1 − push·told by outreach)] − lapse·a.
//! ψ·τ̄ < lapse: below its threshold it fades when nobody comes any more (Bass 1969 for the two
//! channels; sub-critical spread: docs/model.md).

use multiversion::multiversion;

use crate::core::maths::unit32;
use crate::core::random::{Event, uniform};
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::households::flag;
use crate::model::world::now::Now;

/// Spreads the news of the month.
#[multiversion(targets("x86_64+avx2"))]
pub fn spread(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    now.luck.fill(Event::Hear, now.offset, &mut s.words);
    let par = now.par;
    let d = &c.delivered;
    // Nobody carries news when neither facilitator nor cadres are there.
    let carried = par.outreach * d.facilitator.max(d.carried);
    let h = &mut c.households;
    for place in &c.neighbourhoods {
        let r = place.range();
        let reach = d.hear[usize::from(!place.delineated)];
        let push = d.push;
        let salience = &mut h.salience[r.clone()];
        let flags = &mut h.flags[r.clone()];
        let rapport = &h.facilitator_tie[r.clone()];
        let heard = &s.heard[r.clone()];
        let words = &s.words[r];
        for i in 0..salience.len() {
            let u = uniform(words[i]);
            let quiet = (1.0 - carried * rapport[i]) * (1.0 - par.word_of_mouth * heard[i]);
            let told = u < 1.0 - (1.0 - reach) * quiet;
            let nudged = if u < reach { 1.0 - push } else { 1.0 };
            let a = salience[i];
            let next = a + (1.0 - a) * (1.0 - quiet * nudged) - par.salience_loss * a;
            salience[i] = unit32(next);
            flags[i] |= if told { flag::KNOWS } else { 0 };
        }
    }
}
