//! Training: willing households apply, places are limited and given by rule, skill grows by
//! e·(1 − skill), and fades back to the household's own level. Some of the trained become cadres.
//! The proactive teach themselves only where a later piece of work adds it.
//! Source: places and turn-out [S:003], [S:004]; form of learning: assumption.

use crate::core::random::{Event, bernoulli, uniform};
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::scenario::Allocation;

/// Holds the courses of the month, and lets skill fade.
pub fn train(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    fade(now, c);
    let offers = std::mem::take(&mut c.delivered.training);
    for offer in &offers {
        let n = c.len();
        s.words.resize(2 * n, 0);
        now.luck.fill(Event::Apply, now.offset, &mut s.words);
        let h = &mut c.households;
        let invited =
            |i: usize| offer.households.as_ref().is_none_or(|list| list.contains(&(i as u32)));
        // A list of households is an order to train them; otherwise one must know of it, and want it.
        let mut applicants: Vec<usize> = (0..n)
            .filter(|&i| {
                let wants = offer.households.is_some()
                    || (h.has(i, flag::KNOWS)
                        && !c.civic.against(i)
                        && bernoulli(s.words[2 * i], offer.uptake * s.talk.ear(now.par.speaks, i)));
                wants && invited(i) && !h.has(i, flag::TRAINED)
            })
            .collect();
        let draw = |i: usize| s.words[2 * i + 1];
        match offer.allocation {
            Allocation::FirstCome => applicants.sort_by_key(|&i| (draw(i), i)),
            Allocation::PoorestFirst => applicants
                .sort_by_key(|&i| (i64::from(h.consumption[i]) / i64::from(h.size[i].max(1)), i)),
            Allocation::BoardsFriends => applicants
                .sort_by(|&a, &b| h.board_tie[b].total_cmp(&h.board_tie[a]).then(a.cmp(&b))),
        }
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
        s.words.truncate(n);
    }
    c.delivered.training = offers;
}

/// Skill above the household's own level is forgotten at a rate.
fn fade(now: &Now<'_>, c: &mut Community) {
    let rate = now.par.skill_fade;
    let h = &mut c.households;
    for (skill, &own) in h.skill.iter_mut().zip(&h.own_skill) {
        *skill += rate * (f32::from(own) * (1.0 / 255.0) - *skill);
    }
}
