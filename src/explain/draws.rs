//! The random draws of a household's month, and what they decided of whom the programme and others reach.

use super::life::{Life, Moment};
use crate::core::random::{Event, uniform};
use crate::model::news::step::visited;

/// A household's word of an event of one word.
pub fn word(life: &Life<'_>, m: &Moment, event: Event, i: usize) -> u32 {
    let [word] = life.now(m).luck.words(event, m.offset, i as u32);
    word
}

/// A household's draws of an event with so many, uniform.
pub(super) fn uniforms<const W: usize>(
    life: &Life<'_>,
    m: &Moment,
    event: Event,
    i: usize,
) -> [f32; W] {
    life.now(m).luck.words::<W>(event, m.offset, i as u32).map(uniform)
}

/// What first visits do to it, of what is not on its mind yet; 0 where it is not visited.
pub fn visits(life: &Life<'_>, m: &Moment, i: usize) -> f32 {
    let (c, n, now) = (&m.given, m.given.len(), life.now(m));
    let mut left = 1.0;
    for visits in &c.delivered.visits {
        let standing: Vec<f32> = (0..n).map(|i| c.ties.standing(i) as f32).collect();
        let of = (&c.households, &c.ties, &c.moves);
        if visited(&now, of, &standing, *visits, &mut Vec::new()).contains(&i) {
            left *= 1.0 - visits.push;
        }
    }
    1.0 - left
}
