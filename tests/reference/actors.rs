//! The ties of actors, from docs/model.md, 7.7: who meets over which business, what that does to ties, and
//! what linking capital households have.

use std::collections::BTreeMap;

use berdaya::model::board::state::{Dealings, OFFICES, Office, pair};
use berdaya::model::world::neighbourhoods::WASTE;

use crate::coming::Month;
use crate::learning::presence;
use crate::numbers::Numbers;
use crate::presence::{leading, there, under_way};
use crate::state::Village;

/// Somebody who meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Holds(Office),
    Head(usize),
    Residents(usize),
}

use Office::{
    Agency, Board, Builders, Coordinator, Facilitator, Keepers, Partner, Ward, WasteBank,
};
use Who::{Head, Holds, Residents};

/// The month's meetings: how often two met, and how often the one needed an act of the other.
#[derive(Default)]
struct Meetings {
    met: BTreeMap<(Who, Who), f64>,
    needed: BTreeMap<(Office, Office), f64>,
}

fn ordered<T: Ord>(a: T, b: T) -> (T, T) {
    if a < b { (a, b) } else { (b, a) }
}

impl Meetings {
    fn of(&mut self, a: Who, b: Who, times: f64) {
        *self.met.entry(ordered(a, b)).or_default() += times;
    }

    fn all(&mut self, who: &[Office], times: f64) {
        for (k, &a) in who.iter().enumerate() {
            who[..k].iter().for_each(|&b| self.of(Holds(a), Holds(b), times));
        }
    }

    /// `a` needs an act of `b`.
    fn needs(&mut self, a: Office, b: Office) {
        *self.needed.entry((a, b)).or_default() += 1.0;
    }

    fn times(&self, a: Who, b: Who) -> f64 {
        self.met.get(&ordered(a, b)).copied().unwrap_or(0.0)
    }
}

/// The household of a neighbourhood's head.
fn head_of(v: &Village, r: usize) -> Option<usize> {
    v.living_in(r).find(|&i| v.houses[i].head)
}

/// The strongest tie of a household to a member of the board.
fn known_to_board(v: &Village, i: usize) -> f64 {
    if v.houses[i].on_board {
        return 1.0;
    }
    let ties = v.houses[i].standing().filter(|t| v.houses[t.to].on_board);
    ties.map(|t| t.strength).fold(0.0, f64::max)
}

/// Actors meet; ties grow and fade.
pub fn meet(n: &Numbers, m: &Month, v: &mut Village) {
    let mut all = Meetings::default();
    works(n, v, &mut all);
    programme(n, m, v, &mut all);
    ordinary(n, m, v, &mut all);
    grow(n, v, &all);
    link(v);
}

/// Work days, four a month, and the facilitator's weekly day in the ward.
fn works(n: &Numbers, v: &Village, all: &mut Meetings) {
    let weekly = n.of("meetings of full contact");
    let presence = presence(n, v);
    let weight = |r: usize| {
        if v.places[r].delineated { 1.0 } else { n.of("facilitator.contact_outside") }
    };
    let total: f64 = (0..v.places.len()).map(weight).sum();
    let days = weekly * there(n, v).team;
    let mut groups: BTreeMap<Office, Vec<[f64; 3]>> = BTreeMap::new();
    for (r, &board) in presence.iter().enumerate() {
        let residents = v.mean(r, |h| h.now.turnout);
        let head = head_of(v, r).map_or(0.0, |i| v.houses[i].now.turnout);
        let visits = if total > 0.0 { days * weight(r) / total } else { 0.0 };
        let here = || v.packages.iter().filter(|p| p.neighbourhood as usize == r);
        let building = under_way(n, v, r);
        let keeping = if here().any(|p| p.completed) { 1.0 } else { 0.0 };
        all.of(Head(r), Residents(r), weekly * head * residents);
        for (who, came) in [(Head(r), head), (Residents(r), residents)] {
            all.of(who, Holds(Board), weekly * board * came);
            all.of(who, Holds(Facilitator), visits);
            for (group, there) in [(Builders, building), (Keepers, keeping)] {
                all.of(who, Holds(group), weekly * there * residents * came);
            }
        }
        for (group, there) in [(Builders, building), (Keepers, keeping)] {
            let contact = [there, weekly * there * board * residents, there * visits];
            groups.entry(group).or_default().push(contact);
        }
    }
    // The groups of the neighbourhoods are one office: their mean contact, where there is at least one.
    for (group, contacts) in groups {
        let sum = |k: usize| contacts.iter().map(|c| c[k]).sum::<f64>();
        all.of(Holds(group), Holds(Board), sum(1) / sum(0).max(1.0));
        all.of(Holds(group), Holds(Facilitator), sum(2) / sum(0).max(1.0));
    }
    all.of(Holds(Facilitator), Holds(Board), days);
}

/// Planning, signing, payment, reports, accounts.
fn programme(n: &Numbers, m: &Month, v: &mut Village, all: &mut Meetings) {
    let there = there(n, v).team.min(1.0);
    if v.delivered.planning {
        all.all(&[Facilitator, Board, Ward], there);
        let decreed = v.places.iter().any(|p| p.delineated);
        for r in (0..v.places.len()).filter(|&r| v.places[r].delineated || !decreed) {
            let residents = v.mean(r, |h| h.now.turnout);
            let head = head_of(v, r).map_or(0.0, |i| v.houses[i].now.turnout);
            for office in [Facilitator, Board, Ward] {
                all.of(Head(r), Holds(office), there * head);
                all.of(Residents(r), Holds(office), there * residents);
            }
            all.of(Head(r), Residents(r), there * head * residents);
        }
    }
    for plan in &v.plans {
        if plan.made == m.offset {
            all.all(&[Board, Facilitator, Ward, Agency], 1.0);
            all.needs(Board, Agency);
            all.needs(Board, Ward);
        } else if plan.tranches_done > 0 && plan.since == m.offset {
            all.all(&[Board, Facilitator, Agency], 1.0);
            all.needs(Board, Agency);
            all.needs(Board, Facilitator);
        }
    }
    let busiest = (0..v.places.len()).map(|r| under_way(n, v, r)).fold(0.0, f64::max);
    for office in [Ward, Agency, Coordinator] {
        all.of(Holds(Facilitator), Holds(office), there * busiest);
    }
    let finished = v.packages.iter().filter(|p| p.completed).count() as u32;
    if finished > v.actors.accounted {
        all.of(Holds(Board), Holds(Ward), 1.0);
        all.needs(Board, Ward);
        v.actors.accounted = finished;
    }
}

/// What they do programme or not.
fn ordinary(n: &Numbers, m: &Month, v: &Village, all: &mut Meetings) {
    let open = (1.0 - n.of("actors.ego")) * (1.0 - f64::from(v.delivered.ego));
    let january = m.number == 1;
    if january {
        all.all(&[Ward, Agency, Board], open);
    }
    for r in 0..v.places.len() {
        all.of(Head(r), Holds(Ward), 1.0);
        for office in [Ward, Agency, Board].into_iter().filter(|_| january) {
            all.of(Head(r), Holds(office), open);
        }
    }
    let waste = v.packages.iter().any(|p| p.cash > 0 && usize::from(p.criterion) == WASTE);
    if waste {
        all.of(Holds(WasteBank), Holds(Board), open * leading(n, v));
    }
    if v.partners.iter().any(|p| p.present) {
        all.of(Holds(Partner), Holds(Board), open);
    }
}

/// The rule of ties between households, with contact q and what the two are as households.
fn grow(n: &Numbers, v: &mut Village, all: &Meetings) {
    let full = n.of("meetings of full contact");
    let fade = n.of("ties.fade");
    let next = |s: f32, times: f64, own: f64| {
        let s = f64::from(s);
        let q = (times / full).min(1.0);
        (s + n.of("ties.gain") * q * (1.0 - s) + fade * (own - s)).clamp(0.0, 1.0) as f32
    };
    let neighbour = n.of("ties.baseline_neighbour");
    let mut known_with_works = Vec::new();
    for r in 0..v.places.len() {
        let count = v.living_in(r).len() as f64;
        let known = v.living_in(r).map(|i| known_to_board(v, i)).sum::<f64>() / count;
        let head = head_of(v, r).map_or(0.0, |i| known_to_board(v, i));
        let works = v.packages.iter().any(|p| p.neighbourhood as usize == r);
        if works {
            known_with_works.push(known);
        }
        for office in Office::ALL {
            let own = |known: f64| match office {
                Board => known,
                Builders | Keepers if works => neighbour,
                _ => 0.0,
            };
            let k = office as usize;
            let times = |who: Who| all.times(who, Holds(office));
            v.actors.heads[r][k] = next(v.actors.heads[r][k], times(Head(r)), own(head));
            v.actors.residents[r][k] =
                next(v.actors.residents[r][k], times(Residents(r)), own(known));
        }
        v.actors.homes[r] = next(v.actors.homes[r], all.times(Head(r), Residents(r)), neighbour);
    }
    let groups = match known_with_works.len() {
        0 => 0.0,
        places => known_with_works.iter().sum::<f64>() / places as f64,
    };
    let mut contacts = Vec::new();
    for a in Office::ALL {
        for b in Office::ALL.into_iter().filter(|&b| b > a) {
            let k = pair(a, b);
            let own = match (a, b) {
                // Both are neighbours of each other where there are works.
                (Builders, Keepers) if groups > 0.0 => neighbour,
                (Board, Builders | Keepers) | (Builders, Keepers) => groups,
                _ => 0.0,
            };
            let times = all.times(Holds(a), Holds(b));
            contacts.push((times / full).min(1.0));
            v.actors.between[k] = next(v.actors.between[k], times, own);
            let needed = |a: Office, b: Office| all.needed.get(&(a, b)).copied().unwrap_or(0.0);
            let needed = needed(a, b) - needed(b, a);
            let old = v.actors.dealings[k];
            let kept = |sum: f32| (1.0 - fade) * f64::from(sum);
            v.actors.dealings[k] = Dealings {
                occasions: (kept(old.occasions) + times) as f32,
                needed: (kept(old.needed) + needed) as f32,
            };
        }
    }
    v.actors.contact = (contacts.iter().sum::<f64>() / contacts.len() as f64) as f32;
}

/// The best of the office-holders that a household is, or is tied to.
fn link(v: &mut Village) {
    let mean = |of: &dyn Fn(Office) -> f32| {
        let powers = Office::POWERS.map(|p| f64::from(of(p)));
        powers.iter().sum::<f64>() / powers.len() as f64
    };
    let board = mean(&|power| v.actors.strength(Board, power));
    let own: Vec<f64> = v
        .houses
        .iter()
        .enumerate()
        .map(|(i, house)| {
            let of_board = if house.on_board { board } else { 0.0 };
            let of_head = match head_of(v, house.home) == Some(i) {
                true => mean(&|power| v.actors.heads[house.home][power as usize]),
                false => 0.0,
            };
            of_board.max(of_head)
        })
        .collect();
    for (i, house) in v.houses.iter_mut().enumerate() {
        let ties = house.standing().filter(|t| t.strength > 0.0).map(|t| own[t.to]);
        house.now.linking = ties.fold(own[i], f64::max);
    }
}

const _: () = assert!(OFFICES == 9);
