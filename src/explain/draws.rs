//! The random draws of a household's month, and what they decided of whom the programme and others reach.

use super::life::{Life, Moment};
use crate::core::random::{Event, uniform};
use crate::model::news;

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

/// Is the household one of those whom nobody from outside reaches?
pub fn closed(life: &Life<'_>, m: &Moment, i: usize) -> bool {
    let [u] = m.given.moves.once_of::<1>(life.now(m).luck, Event::Closed, i).map(uniform);
    m.offset >= 0 && u < life.version.par.news.closed
}

/// What first visits do to it, of what is not on its mind yet; 0 where it is not visited.
pub fn visited(life: &Life<'_>, m: &Moment, i: usize) -> f32 {
    let (c, n, now) = (&m.given, m.given.len(), life.now(m));
    let mut left = 1.0;
    for visits in &c.delivered.visits {
        let standing: Vec<f32> = (0..n).map(|i| c.ties.standing(i) as f32).collect();
        let of = (&c.households, &c.ties, &c.moves);
        let all = news::step::order(&now, of, &standing, visits.through, &mut Vec::new());
        let count = (visits.share * n as f32).round() as usize;
        if all.into_iter().take(count).any(|k| k == i) {
            left *= 1.0 - visits.push;
        }
    }
    1.0 - left
}
