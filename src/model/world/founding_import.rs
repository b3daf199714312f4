//! Founding from what was read: whose household it is, who is on the board, who is tied to whom. What the
//! files do not tell is drawn, by the same addresses as in a community that is drawn whole.

use super::founding_ties::{Request, TrustLuck, drawn_strength, homes, side};
use super::households::{Households, flag};
use super::ties::{Ties, kind};
use crate::core::random::{Event, uniform};
use crate::scenario::imported::Place;

/// Number of ties of each household.
pub fn degrees(place: &Place) -> Vec<f32> {
    let mut degrees = vec![0.0; place.people.len()];
    for tie in &place.ties {
        degrees[tie.low as usize] += 1.0;
        degrees[tie.high as usize] += 1.0;
    }
    degrees
}

/// Seats the board that is given; `false` where it is not known who is on it.
pub fn seat_board(h: &mut Households, given: Option<&Place>) -> bool {
    let Some(place) = given else { return false };
    let mut any = false;
    for (flags, person) in h.flags.iter_mut().zip(&place.people) {
        if person.board == Some(true) {
            *flags |= flag::BOARD;
            any = true;
        }
    }
    any
}

/// The ties that were read. A tie of unknown kind is kin with chance `kin_share`, else a neighbour's inside a
/// neighbourhood and through work across; unknown strength and trust are drawn as at any founding.
pub fn ties(r: &Request<'_>, place: &Place) -> Ties {
    let n = r.households.len();
    let home = homes(n, r.neighbourhoods);
    let trust_luck = TrustLuck::of(r.luck);
    let strength_luck = r.luck.ties(Event::FoundTies, 1);
    let kind_luck = r.luck.ties(Event::FoundTies, 2);
    let share = |x: f32| (x * 255.0).round() as u8;
    let mut list = Vec::with_capacity(2 * place.ties.len());
    for tie in &place.ties {
        let (i, j) = (tie.low, tie.high);
        let crosses = home[i as usize] != home[j as usize];
        let kin = uniform(kind_luck.word_undirected(i, j)) < r.population.kin_share as f32;
        let rests = match tie.kind {
            Some(known) => [kind::KIN, kind::NEIGHBOUR, kind::WORK][usize::from(known)],
            None if kin => kind::KIN,
            None if crosses => kind::WORK,
            None => kind::NEIGHBOUR,
        };
        let drawn = drawn_strength(r.parameters, strength_luck, (i, j), rests);
        let strength = tie.strength.map_or(drawn, share);
        let up = tie.up.map_or_else(|| r.trust.of(trust_luck, i, j), share);
        let down = tie.down.map_or_else(|| r.trust.of(trust_luck, j, i), share);
        list.push(side((i, j), up, strength, rests, crosses));
        list.push(side((j, i), down, strength, rests, crosses));
    }
    Ties::build(n, &list)
}
