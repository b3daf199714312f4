//! Ties are offered, kept and cut at a rate.
//!
//! Pairs are reviewed in rotation, by the founding number of their lower end: in as many classes, a
//! class a month, as keep the chance of a review at or below `MOST_AT_ONCE`, twelve at most. One of
//! the two chooses, and cuts with a chance that falls from `cut_after_absence` to
//! `cut_after_presence` with the other's habit; kin is never cut. A household with fewer ties than it
//! keeps up (its sociability) seeks one: with chance `population.bridging_share` it asks anybody, as at the
//! founding, so that a settled world keeps the mix that the scenario gives it; else a friend of a friend or
//! a neighbour, as `by_friends` to `by_neighbours`. The other
//! takes it up with a chance that rises with the seeker's habit. Those who come to programme works
//! meet others there, and such ties have a baseline strength of 0: without contact they vanish.
//! A cut tie that stood at the start is kept as a record of the pair, with strength 0, and nobody acts on
//! the record: a pair that takes up again is a new tie.
//! Sources: keep and form rates by behaviour, NGS2 [D]; the review rate is an assumption; that ties
//! are sought only up to a number keeps the settled world settled.

use std::ops::Range;

use multiversion::multiversion;

use crate::core::random::{Event, index, uniform};
use crate::model::parameters::Parameters;
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::founding_ties::{TrustLaw, TrustLuck, baseline_strength};
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::stake;
use crate::model::world::tie_sums::TieSums;
use crate::model::world::ties::{CAP, FAINT, NOBODY, NewTie, Ties, Workbench, kind};

/// A tie made at works that is weaker than this has vanished (assumption).
const VANISHED: f32 = 0.02;
/// Strength of a new tie (assumption).
const NEW_STRENGTH: f32 = 0.2;

/// Highest chance that a pair whose turn it is reviews its tie, unless `ties.review` itself is higher.
const MOST_AT_ONCE: f32 = 0.4;

/// What the turnover of ties reads and writes.
#[allow(missing_docs)]
pub struct Review<'a> {
    pub households: &'a Households,
    pub ties: &'a mut Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub board: &'a Board,
    pub delivered: &'a Delivered,
    pub law: &'a TrustLaw,
    pub moves: &'a Moves,
    pub asks_anybody: f32,
    pub ties_given: bool,
    pub turnout: &'a [f32],
    pub sums: &'a mut TieSums,
    pub own: &'a mut Seeking,
    pub bench: &'a mut Workbench,
    pub words: &'a mut [u32],
}

/// Working columns of who seeks whom.
#[derive(Clone, Debug, Default)]
pub struct Seeking {
    /// Where baseline trust of new ties comes from.
    trust_luck: Option<TrustLuck>,
    /// Who makes a tie with whom this month: the other end, or nobody.
    chosen: Vec<u16>,
    /// New ties of the month, by household.
    coming: Vec<u8>,
    /// Who is moved to make one (0: not this one).
    moved: Vec<u8>,
}

impl Seeking {
    /// Room for a community's households; its luck is its own.
    pub fn prepare(&mut self, households: usize) {
        self.trust_luck = None;
        self.moved.resize(households, 0);
    }
}

/// Reviews ties, seeks new ones.
pub fn review(now: &Now<'_>, c: &mut Review<'_>) {
    for turn in 0..now.turnovers {
        turn_over(now, turn, c);
    }
}

/// One month's turnover; `turn` is above 0 only in the burn-in.
fn turn_over(now: &Now<'_>, turn: u32, c: &mut Review<'_>) {
    // The address of this turn's luck: far below every month that is lived.
    let address = now.offset - 100_000 * turn as i32;
    let mut gone = Vec::new();
    cut(now, turn, address, c, &mut gone);
    let mut new = Vec::new();
    seek(now, address, c, &mut new);
    for (i, j) in gone {
        c.ties.remove(i, j);
    }
    for t in &new {
        c.sums.changed(t.from as usize, t.kind, (t.trust, t.strength), 1.0);
        c.ties.insert_or_revive(t, c.bench);
    }
}

/// Cuts what is reviewed and found wanting. Decisions are all taken on the state before any cut.
fn cut(now: &Now<'_>, turn: u32, address: i32, c: &mut Review<'_>, gone: &mut Vec<(usize, u16)>) {
    let par = now.par;
    let luck = now.luck.ties(Event::CutTie, address);
    let monthly = par.trust.tie_review;
    let classes = (MOST_AT_ONCE / monthly.max(1e-6)).clamp(1.0, 12.0) as usize;
    let rate = monthly * classes as f32;
    // The most that any pair can reach: most words are above it, and need no look at the ends.
    let most = rate * par.trust.cut_after_absence.max(par.trust.cut_after_presence);
    let habit = &c.households.habit;
    let ties = &mut *c.ties;
    let turns = now.offset * now.turnovers as i32 + turn as i32;
    let first = turns.rem_euclid(classes as i32) as usize;
    for i in (first..habit.len()).step_by(classes) {
        // Ties to higher numbers come last.
        for k in ties.places(i).rev() {
            let j = usize::from(ties.to[k]);
            if j < i {
                break;
            }
            let mark = ties.kind[k];
            if mark & kind::CUT != 0 || mark & kind::MASK == kind::KIN {
                continue;
            }
            let u = uniform(luck.word_undirected(i as u32, j as u32));
            let cut = u < most && u < rate * cut_chance(par, habit[i], habit[j]);
            let vanished = mark & kind::MASK == kind::PROGRAMME && ties.strength[k] < VANISHED;
            if cut || vanished {
                let back = ties.find(j, i as u16);
                for (own, other, side) in [(i, j, Some(k)), (j, i, back)] {
                    if let Some(side) = side {
                        c.sums.changed(own, mark, (ties.trust[side], ties.strength[side]), -1.0);
                        ties.drop_side(side, (own, other as u16), gone);
                    }
                }
            }
        }
    }
}

/// The chance that a tie that is reviewed is cut, by both ends' habits: one of the two chooses, either as
/// likely, so it is the mean of both chances.
#[inline]
pub fn cut_chance(par: &Parameters, a: f32, b: f32) -> f32 {
    let gap = par.trust.cut_after_presence - par.trust.cut_after_absence;
    par.trust.cut_after_absence + gap * 0.5 * (a + b)
}

/// Households with fewer ties than they keep up seek one; those at works meet others.
fn seek(now: &Now<'_>, address: i32, c: &mut Review<'_>, new: &mut Vec<NewTie>) {
    let par = now.par;
    now.luck.fill(Event::OfferTie, address, c.words);
    let details = now.luck.ties(Event::OfferTie, address ^ i32::MIN);
    let [by_friends, nearby] = ways(now, c);
    let h = c.households;
    let n = h.len() as u32;
    // Nobody seeks twice a month, so a pair comes up again only when the other end made it already.
    c.own.chosen.clear();
    c.own.chosen.resize(h.len(), NOBODY);
    c.own.coming.clear();
    c.own.coming.resize(h.len(), 0);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let form_at_works = par.trust.form_at_works * stake::under_way(par, c.board, place, r);
        moved((par.trust.tie_seek, form_at_works), c, place.range());
        for i in place.range() {
            if c.own.moved[i] == 0 {
                continue;
            }
            let at_works = c.own.moved[i] == AT_WORKS;
            let word = |slot: u32| details.word(i as u32, u32::MAX - 8 - slot);
            let within = place.from + index(word(1), place.len() as u32);
            let j = if at_works {
                within
            } else {
                let way = uniform(word(0));
                if way < by_friends {
                    friend_of_friend(c.ties, &c.sums.standing, i, word(2), word(3))
                        .unwrap_or(within)
                } else if way < nearby {
                    within
                } else {
                    index(word(1), n)
                }
            };
            let ju = j as usize;
            let accepts = par.trust.form_with_absent
                + (par.trust.form_with_present - par.trust.form_with_absent) * h.habit[i];
            let willing = if at_works {
                uniform(word(4)) < c.turnout[ju]
            } else {
                uniform(word(4)) < accepts
            };
            let room =
                |who: usize| c.sums.standing[who] as usize + usize::from(c.own.coming[who]) < CAP;
            let again = usize::from(c.own.chosen[ju]) == i;
            let declines = par.trust.tie_enough > 0.0
                && !at_works
                && c.sums.standing[ju] >= f32::from(h.sociability[ju])
                && uniform(word(5)) < par.trust.tie_enough;
            if ju == i || !willing || declines || again || !room(i) || !room(ju) {
                continue;
            }
            let stands = |k| c.ties.kind[k] & kind::CUT == 0;
            if c.ties.find(i, j as u16).is_some_and(stands) {
                continue;
            }
            c.own.chosen[i] = j as u16;
            c.own.coming[i] += 1;
            c.own.coming[ju] += 1;
            let crosses = !place.range().contains(&ju);
            let tie = match (at_works, crosses) {
                (true, _) => kind::PROGRAMME,
                (false, false) => kind::NEIGHBOUR,
                (false, true) => kind::WORK,
            } | if crosses { kind::BRIDGING } else { 0 };
            let luck = *c.own.trust_luck.get_or_insert_with(|| TrustLuck::of(now.luck));
            offer(now, c, luck, (i as u32, j), tie, new);
        }
    }
}

/// Of those who seek a tie: the share that ask a friend of a friend, and these with those that ask a
/// neighbour; the rest ask anybody. Where ties were read nobody said what share crosses, and the rest is
/// what the two parameters leave.
fn ways(now: &Now<'_>, c: &Review<'_>) -> [f32; 2] {
    let [friends, neighbours] = [now.par.trust.tie_by_friends, now.par.trust.tie_by_neighbours];
    let both = friends + neighbours;
    if c.ties_given {
        return [friends, both];
    }
    let nearby = 1.0 - c.asks_anybody;
    if both > 0.0 { [friends * (nearby / both), nearby] } else { [0.0, nearby] }
}

/// Meets somebody at the programme's works; seeks a tie otherwise.
const AT_WORKS: u8 = 2;

/// Leaves in `moved` who of some households is moved to make a tie this month (0: nobody).
#[multiversion(targets("x86_64+avx2"))]
fn moved((tie_seek, form_at_works): (f32, f32), c: &mut Review<'_>, run: Range<usize>) {
    let h = c.households;
    let (words, standing) = (&c.words[run.clone()], &c.sums.standing[run.clone()]);
    let (sociability, turnout) = (&h.sociability[run.clone()], &c.turnout[run.clone()]);
    let moved = &mut c.own.moved[run];
    for i in 0..moved.len() {
        let u = uniform(words[i]);
        let missing = (f32::from(sociability[i]) - standing[i]).max(0.0);
        let seeks = (tie_seek * missing).min(1.0);
        let any = u8::from(u < seeks + form_at_works * turnout[i]);
        moved[i] = any + (any & u8::from(u >= seeks));
    }
}

fn friend_of_friend(ties: &Ties, standing: &[f32], i: usize, a: u32, b: u32) -> Option<u32> {
    let pick =
        |i: usize, word: u32| ties.draw(i, standing[i] as u32, word).map(|k| u32::from(ties.to[k]));
    pick(pick(i, a)? as usize, b)
}

/// Both sides of a new tie. Its baseline trust comes from the pair's own luck.
fn offer(
    now: &Now<'_>,
    c: &Review<'_>,
    luck: TrustLuck,
    (i, j): (u32, u32),
    tie: u8,
    new: &mut Vec<NewTie>,
) {
    let baseline = baseline_strength(now.par, tie);
    let own_strength = (baseline * 255.0).round() as u8;
    // Where a month has many turnovers its new ties stand for older ones.
    let settled = f32::from(own_strength) * (1.0 / 255.0);
    let strength = if now.turnovers > 1 { settled.max(FAINT) } else { NEW_STRENGTH };
    for (from, to) in [(i, j), (j, i)] {
        let own_trust = c.law.of(luck, c.moves.person(from), c.moves.person(to));
        new.push(NewTie {
            from,
            to: to as u16,
            trust: f32::from(own_trust) * (1.0 / 255.0),
            strength,
            own_trust,
            own_strength,
            kind: tie,
        });
    }
}
