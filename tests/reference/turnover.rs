//! Phase 7 from docs/model.md, 7.7, *ties come and go*: reviewed and cut, sought and offered, taken up.

use berdaya::core::random::{Event, TieLuck, index, uniform};
use berdaya::model::world::founding_ties::TrustLuck;
use berdaya::model::world::ties::CAP;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::presence::under_way;
use crate::state::{Rests, Tie, Village};

/// Baseline strength of a kind of tie.
fn exact(n: &Numbers, rests: Rests) -> f64 {
    match rests {
        Rests::Kin => n.of("ties.baseline_kin"),
        Rests::Neighbour => n.of("ties.baseline_neighbour"),
        Rests::Work => n.of("ties.baseline_work"),
        Rests::Programme => 0.0,
    }
}

/// The same, as it is kept, in 255ths.
fn baseline(n: &Numbers, rests: Rests) -> f64 {
    (exact(n, rests) * 255.0).round() / 255.0
}

/// A turn of reviewing and seeking; a month has one, but several in the first half of the burn-in.
#[derive(Clone, Copy)]
struct Turn {
    /// The address of its luck.
    address: i32,
    /// How many turns went before it.
    number: i64,
    /// Do new ties stand for older ones?
    settling: bool,
}

/// Reviews, cuts, seeks, turn by turn.
pub fn turn_over(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let turns = if m.settling { n.of("turns while settling").ceil() as i32 } else { 1 };
    for turn in 0..turns {
        let turn = Turn {
            address: m.offset - 100_000 * turn,
            number: i64::from(m.offset) * i64::from(turns) + i64::from(turn),
            settling: m.settling,
        };
        cut(n, m, turn, v, calls);
        let accepted = seek(n, m, turn, v, calls);
        for house in &mut v.houses {
            house.ties.retain(|t| !t.gone);
        }
        for offer in &accepted {
            for (from, to) in [(offer.from, offer.to), (offer.to, offer.from)] {
                take_up(n, m, turn, v, (from, to), offer);
            }
        }
        for house in &mut v.houses {
            house.ties.sort_by_key(|t| t.to);
        }
    }
}

/// Pairs are reviewed in rotation: those whose lower household has the turn's number modulo the
/// number of classes.
fn cut(n: &Numbers, m: &Month, turn: Turn, v: &mut Village, calls: &mut Calls) {
    let luck = m.luck.ties(Event::CutTie, turn.address);
    let habits: Vec<f64> = v.houses.iter().map(|h| h.habit).collect();
    let ends = [n.of("ties.cut_after_absence"), n.of("ties.cut_after_presence")];
    // One chooses, by the other's habit; either is as likely.
    let after = |habit: f64| ends[0] + (ends[1] - ends[0]) * habit;
    let monthly = n.of("ties.review");
    // As many classes as keep the chance at or below .4, twelve at most.
    let classes = n.of("reviewed at once") / monthly.max(1e-6);
    let most = n.of("most classes").ceil() as i64;
    let classes = calls.whole("classes of pairs", 0, classes, classes * SLACK).clamp(1, most);
    let at_once = monthly * classes as f64;
    for i in 0..v.houses.len() {
        if i as i64 % classes != turn.number.rem_euclid(classes) {
            continue;
        }
        for k in 0..v.houses[i].ties.len() {
            let tie = &v.houses[i].ties[k];
            let j = tie.to;
            if j < i || tie.cut {
                continue;
            }
            let u = f64::from(uniform(luck.word_undirected(i as u32, j as u32)));
            let chance = at_once * (0.5 * after(habits[i]) + 0.5 * after(habits[j]));
            let chosen = tie.rests != Rests::Kin && calls.below("a tie is cut by", i, u, chance);
            let vanished = tie.rests == Rests::Programme
                && calls.below("a tie vanishes from", i, tie.strength, n.of("vanished below"));
            if chosen || vanished {
                for (a, b) in [(i, j), (j, i)] {
                    let side = v.houses[a].ties.iter_mut().find(|t| t.to == b);
                    let side = side.expect("a tie has two sides");
                    (side.cut, side.strength, side.own_strength) = (true, 0.0, 0.0);
                    side.gone = !side.stood_at_start;
                }
            }
        }
    }
}

/// A tie that was offered and taken up.
struct Offer {
    from: usize,
    to: usize,
    at_works: bool,
}

/// Households seek ties that they miss, and meet others at works.
fn seek(n: &Numbers, m: &Month, turn: Turn, v: &Village, calls: &mut Calls) -> Vec<Offer> {
    let luck = m.luck.ties(Event::OfferTie, turn.address ^ i32::MIN);
    let mut accepted: Vec<Offer> = Vec::new();
    for (i, house) in v.houses.iter().enumerate() {
        let missing = house.keeps_up as f64 - house.standing().count() as f64;
        let seeks = (n.of("ties.seek") * missing.max(0.0)).min(1.0);
        let meets = n.of("ties.form_at_works") * under_way(n, v, house.home) * house.now.turnout;
        let [sought] = m.luck.words(Event::OfferTie, turn.address, i as u32);
        let u = f64::from(uniform(sought));
        let looks = seeks > 0.0 && calls.below("a tie is sought by", i, u, seeks);
        let at_works =
            !looks && meets > 0.0 && calls.below("others are met by", i, u, seeks + meets);
        if !looks && !at_works {
            continue;
        }
        let Some(j) = partner(n, v, luck, i, at_works) else { continue };
        let word = f64::from(uniform(word(luck, i, 4)));
        let willing = if at_works {
            word < v.houses[j].now.turnout
        } else {
            let (absent, present) = (n.of("ties.form_with_absent"), n.of("ties.form_with_present"));
            calls.below("taken up from", i, word, absent + (present - absent) * house.habit)
        };
        let full = v.houses[j].standing().count() as f64 >= v.houses[j].keeps_up as f64;
        let luck_of_it = f64::from(uniform(self::word(luck, i, 5)));
        let declines = full
            && !at_works
            && n.of("ties.enough") > 0.0
            && calls.below("enough ties of", j, luck_of_it, n.of("ties.enough"));
        let known = accepted.iter().any(|o| (o.from, o.to) == (i, j) || (o.from, o.to) == (j, i));
        if !willing || declines || known || !room(v, &accepted, i) || !room(v, &accepted, j) {
            continue;
        }
        // Who is tied already is not tied anew; of a record nobody knows.
        if house.tie_to(j).is_none_or(|t| t.cut) {
            accepted.push(Offer { from: i, to: j, at_works });
        }
    }
    accepted
}

fn word(luck: TieLuck, i: usize, slot: u32) -> u32 {
    luck.word(i as u32, u32::MAX - 8 - slot)
}

/// Anybody, with the chance of the scenario; else a friend of a friend or somebody of the neighbourhood, as
/// the two are to each other; at works somebody of the neighbourhood.
fn partner(n: &Numbers, v: &Village, luck: TieLuck, i: usize, at_works: bool) -> Option<usize> {
    let of = |slot: u32, n: usize| index(word(luck, i, slot), n as u32) as usize;
    let here = v.living_in(v.houses[i].home);
    let near = here.start + of(1, here.len());
    let way = f64::from(uniform(word(luck, i, 0)));
    let nearby = 1.0 - v.asks_anybody;
    let both = n.of("ties.by_friends") + n.of("ties.by_neighbours");
    let j = if at_works {
        near
    } else if way < nearby * n.of("ties.by_friends") / both {
        // Friends are those who are left after the turn's cuts; records are nobody's friends.
        let friend_of = |i: usize, slot: u32| {
            let friends: Vec<usize> =
                v.houses[i].ties.iter().filter(|t| !t.cut).map(|t| t.to).collect();
            (!friends.is_empty()).then(|| friends[of(slot, friends.len())])
        };
        friend_of(i, 2).and_then(|friend| friend_of(friend, 3)).unwrap_or(near)
    } else if way < nearby {
        near
    } else {
        of(1, v.houses.len())
    };
    (j != i).then_some(j)
}

fn room(v: &Village, accepted: &[Offer], i: usize) -> bool {
    let new = accepted.iter().filter(|o| o.from == i || o.to == i).count();
    v.houses[i].standing().count() + new < CAP
}

/// One side of a tie that was taken up. A pair that had parted is a new tie too; only that it stood at
/// the start is remembered.
fn take_up(
    n: &Numbers,
    m: &Month,
    turn: Turn,
    v: &mut Village,
    (from, to): (usize, usize),
    offer: &Offer,
) {
    let crosses = v.houses[from].home != v.houses[to].home;
    let rests = match (offer.at_works, crosses) {
        (true, _) => Rests::Programme,
        (false, false) => Rests::Neighbour,
        (false, true) => Rests::Work,
    };
    // The pair's own luck, in 255ths.
    let trust = v.trust.of(TrustLuck::of(m.luck), from as u32, to as u32);
    let trust = f64::from(trust) / 255.0;
    let own_strength = baseline(n, rests);
    let strength =
        if turn.settling { own_strength.max(1e-6) } else { n.of("strength of a new tie") };
    let stood_at_start = v.houses[from].tie_to(to).is_some_and(|t| t.stood_at_start);
    v.houses[from].ties.retain(|t| t.to != to);
    v.houses[from].ties.push(Tie {
        to,
        rests,
        crosses,
        stood_at_start,
        cut: false,
        trust,
        strength,
        own_trust: trust,
        own_strength,
        gone: false,
    });
}
