//! Learning without a trainer: the proactive teach themselves, others learn from those who know more.
//!
//! A share `self_teaching.share` of households is proactive, once for all. Those teach themselves what is on
//! their minds: Δk = rate·a·(1 − k). And one learns from ties who came and know more:
//! Δk = `self_teaching.from_others`·x_i·Σ s·τ·x_j·max(0, k_j − k_i) / Σ s, k_j as it is after the month's courses.
//! Source: [S:000] (growing and decorating learned from online media); forms and sizes are assumptions.

use crate::core::maths::unit32;
use crate::core::random::uniform;
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;
use crate::model::world::now::Now;
use crate::model::world::once::Words;
use crate::model::world::ties::{Ties, kind};

/// What learning by oneself and from others reads and writes.
#[allow(missing_docs)]
pub struct Teach<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub moves: &'a Moves,
    pub turnout: &'a [f32],
    pub proactive: &'a mut Words,
}

/// Learns for a month.
pub fn learn(now: &Now<'_>, c: &mut Teach<'_>) {
    let par = now.par;
    if par.training.proactive <= 0.0 && par.training.from_others <= 0.0 {
        return;
    }
    let known = c.households.skill.clone();
    if par.training.proactive > 0.0 {
        c.proactive.draw(now, c.moves, c.households.len());
        let h = &mut *c.households;
        for (i, skill) in h.skill.iter_mut().enumerate() {
            if uniform(c.proactive.of(i)) < par.training.proactive {
                *skill = unit32(*skill + par.training.teaching * h.salience[i] * (1.0 - *skill));
            }
        }
    }
    if par.training.from_others <= 0.0 {
        return;
    }
    for i in 0..c.households.len() {
        let (mut weight, mut more) = (0.0, 0.0);
        for k in c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0) {
            let j = usize::from(c.ties.to[k]);
            let strength = c.ties.strength[k];
            weight += strength;
            // Turnout is last month's: this month's works are still to come.
            let ahead = (known[j] - known[i]).max(0.0);
            more += strength * c.ties.trust[k] * c.turnout[j] * ahead;
        }
        if weight > 0.0 {
            let gain = par.training.from_others * c.turnout[i] * more / weight;
            c.households.skill[i] = unit32(c.households.skill[i] + gain);
        }
    }
}
