//! Training: willing households apply, places are limited and given by rule, skill grows by
//! e·(1 − skill), and fades back to the household's own level. Some of the trained become cadres.
//! The proactive teach themselves only where a later piece of work adds it.
//! Source: places and turn-out [S:003], [S:004]; form of learning: assumption.

use crate::core::random::{Event, bernoulli, uniform};
use crate::model::world::board::Board;
use crate::model::world::delivered::{Delivered, TrainingOffer};
use crate::model::world::households::{Households, flag};
use crate::model::world::now::Now;
use crate::model::world::side;
use crate::model::world::signals::ear;

/// What courses read and write.
#[allow(missing_docs)]
pub struct Train<'a> {
    pub households: &'a mut Households,
    pub board: &'a mut Board,
    pub delivered: &'a Delivered,
    pub sides: &'a [u8],
    pub objections: &'a [f32],
    pub words: &'a mut Vec<u32>,
}

/// Holds the courses of the month, and lets skill fade.
pub fn train(now: &Now<'_>, c: &mut Train<'_>) {
    fade(now, c.households);
    for offer in &c.delivered.training {
        let n = c.households.len();
        c.words.resize(2 * n, 0);
        now.luck.fill(Event::Apply, now.offset, c.words);
        let h = &mut *c.households;
        let invited =
            |i: usize| offer.households.as_ref().is_none_or(|list| list.contains(&(i as u32)));
        let mut applicants: Vec<usize> = (0..n)
            .filter(|&i| {
                let ear = ear(c.objections, now.par.news.speaks, i);
                let asked = asked(offer, h.has(i, flag::KNOWS), side::against(c.sides, i), ear);
                asked.applies(c.words[2 * i]) && invited(i) && !h.has(i, flag::TRAINED)
            })
            .collect();
        let draw = |i: usize| c.words[2 * i + 1];
        offer.allocation.sort(&mut applicants, h, draw);
        c.board.seats.0 += applicants.len() as u64;
        applicants.truncate(offer.seats as usize);
        c.board.seats.1 += applicants.len() as u64;
        for &i in &applicants {
            h.skill[i] = (h.skill[i] + offer.gain * (1.0 - h.skill[i])).clamp(0.0, 1.0);
            h.flags[i] |= flag::TRAINED;
            // The low half of the word: the order of applicants used the whole.
            if uniform(draw(i) << 16) < offer.cadre_share {
                h.flags[i] |= flag::CADRE;
            }
        }
        c.words.truncate(n);
    }
}

/// What a course is to a household.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// The chance that one who may choose, and could, would apply.
    pub uptake: f32,
    /// The chance to apply by one's own choice.
    pub chance: f32,
    /// Is it named, so that it has no choice?
    named: bool,
}

impl Asked {
    /// Does it apply, by its draw?
    #[inline]
    pub fn applies(self, word: u32) -> bool {
        self.named || bernoulli(word, self.chance)
    }
}

/// What a course is to one who knows of the programme or not, is against it or not, and is as ready as talk against
/// it leaves. A list of households is an order to train them; otherwise one must know of it, and want it.
#[inline]
pub fn asked(offer: &TrainingOffer, knows: bool, against: bool, ear: f32) -> Asked {
    let uptake = offer.uptake * ear;
    let chance = if knows && !against { uptake } else { 0.0 };
    Asked { uptake, chance, named: offer.households.is_some() }
}

/// Skill above the household's own level is forgotten at a rate.
fn fade(now: &Now<'_>, h: &mut Households) {
    let rate = now.par.training.skill_fade;
    for (skill, &own) in h.skill.iter_mut().zip(&h.own_skill) {
        *skill += rate * (f32::from(own) * (1.0 / 255.0) - *skill);
    }
}
