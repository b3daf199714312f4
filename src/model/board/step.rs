//! Actors meet over the business that they have this month; ties grow with it and fade without it.
//!
//! One rule of contact: two who take part in the same business meet, as often as it takes place × the
//! share of it at which either is there; contact q = min(1, meetings / 4), a weekly meeting being full
//! contact. One rule of strength, that of ties between households: Δs = γ·q·(1 − s) + δ·(s⁰ − s), with
//! γ = `ties.gain`, δ = `ties.fade`, and s⁰ what the two are to each other as households: the strength
//! of the ties between the households that hold the offices; 0 where one of them does not live here, as
//! for every tie that a programme makes. No number belongs to a pair.
//!
//! The business of a month, and who takes part (what makes it happen is a fact of the model):
//!
//! - *work days* in a neighbourhood, four a month: the board where it is present (`institutions`), the
//!   head, residents, builders where money is being built with, keepers where something is finished;
//! - *the facilitator's day in the ward*, weekly at full contact: facilitator and board, and one
//!   neighbourhood in turn, by its weight in the facilitator's time;
//! - *planning meetings*, one in each month of planning that has a facilitator: facilitator, board, head
//!   of the ward, heads and residents of the neighbourhoods in the decree (of all before there is one), as
//!   often as they come to anything;
//! - *signing* of a plan: board, facilitator, head of the ward, agency; the board needs the signatures;
//! - *payment* of a tranche: board, facilitator, agency; the board needs the money of the one and the
//!   verified papers of the other;
//! - *reports* while works have money: facilitator with head of the ward, agency, co-ordinator;
//! - *account* of finished works: the board gives it to the head of the ward, who must accept it;
//! - *the yearly deliberation* (musrenbang), each January, programme or not: head of the ward, agency,
//!   board, heads of neighbourhoods; less of it where each minds its own sector (ego);
//! - *administration*, monthly: the head of the ward and heads of neighbourhoods, who need it;
//! - *their own agenda*: the waste bank and the board while works on waste have money, a partner and
//!   the board while the partner stays; less of it with ego.
//!
//! Dominance follows from resource dependence (Emerson 1962): the part of what two had to do with each
//! other lately at which one needed an act of the other, money, papers or permission. Where each needs
//! the other (labour and works) neither dominates.
//! Source of who takes part in what: [S:001]; administration of neighbourhoods [A].

use crate::core::maths::unit32;
use crate::model::board::state::{Actors, OFFICES, Office, PAIRS, pair};
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::{Households, flag};
use crate::model::world::neighbourhoods::{Neighbourhood, WASTE};
use crate::model::world::now::Now;
use crate::model::world::stake;
use crate::model::world::sums::mean;
use crate::model::world::ties::Ties;

/// Meetings a month that are full contact.
const WEEKLY: f32 = 4.0;

/// What a neighbourhood's works are at.
#[derive(Clone, Copy, Debug, Default)]
struct Works {
    /// There are or were some.
    any: bool,
    /// How much is under way, 0–1.
    open: f32,
    /// 1 where one was finished.
    finished: f32,
}

/// The month's meetings, reused from month to month.
#[derive(Clone, Debug, Default)]
pub struct Meetings {
    /// Between offices, by pair.
    between: Vec<f32>,
    /// At which the first needed the second, less the other way round.
    needed: Vec<f32>,
    /// Heads of neighbourhoods and offices.
    heads: Vec<[f32; OFFICES]>,
    /// Residents and offices.
    residents: Vec<[f32; OFFICES]>,
    /// Head and residents.
    homes: Vec<f32>,
    /// Turnout of head and residents, by neighbourhood.
    came: Vec<[f32; 2]>,
    /// Households with a member of the board or the head of a neighbourhood.
    officers: Vec<u32>,
    /// The head's household, by neighbourhood.
    head: Vec<Option<u32>>,
    /// What works are at, by neighbourhood.
    works: Vec<Works>,
    /// By household: strength of the strongest tie to a member of the board.
    known: Vec<f32>,
}

impl Meetings {
    /// Finds who holds an office, at the start of a year.
    pub fn name(&mut self, neighbourhoods: &[Neighbourhood], h: &Households) {
        self.officers.clear();
        self.head.clear();
        for place in neighbourhoods {
            let mut head = None;
            for (i, &flags) in place.range().zip(&h.flags[place.range()]) {
                if flags & (flag::BOARD | flag::HEAD) != 0 {
                    self.officers.push(i as u32);
                    if flags & flag::HEAD != 0 {
                        head = head.or(Some(i as u32));
                    }
                }
            }
            self.head.push(head);
        }
    }

    fn prepare(&mut self, neighbourhoods: usize, households: usize) {
        for column in [&mut self.between, &mut self.needed] {
            column.clear();
            column.resize(PAIRS, 0.0);
        }
        self.came.clear();
        self.homes.clear();
        self.homes.resize(neighbourhoods, 0.0);
        for column in [&mut self.heads, &mut self.residents] {
            column.clear();
            column.resize(neighbourhoods, [0.0; OFFICES]);
        }
        self.known.clear();
        self.known.resize(households, 0.0);
    }

    fn of(&mut self, a: Office, b: Office, times: f32) {
        self.between[pair(a, b)] += times;
    }

    /// Everybody with everybody.
    fn together(&mut self, who: &[Office], times: f32) {
        for (k, &a) in who.iter().enumerate() {
            for &b in &who[..k] {
                self.of(a, b, times);
            }
        }
    }

    /// `a` needs an act of `b`.
    fn needs(&mut self, a: Office, b: Office, times: f32) {
        self.needed[pair(a, b)] += if a < b { times } else { -times };
    }
}

/// What meetings of actors read and write.
#[allow(missing_docs)]
pub struct Meet<'a> {
    pub households: &'a Households,
    pub ties: &'a Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub board: &'a Board,
    pub delivered: &'a Delivered,
    pub partners: bool,
    pub turnout: &'a [f32],
    pub board_time: &'a [f32],
    pub actors: &'a mut Actors,
    pub own: &'a mut Meetings,
    pub linking: &'a mut [f32],
}

/// Meets, then ties grow and fade.
pub fn meet(now: &Now<'_>, c: &mut Meet<'_>) {
    let mut m = std::mem::take(c.own);
    m.prepare(c.neighbourhoods.len(), c.households.len());
    acquaintance(c, &mut m);
    works(now, c, &mut m);
    in_neighbourhoods(now, c, &mut m);
    in_the_programme(now, c, &mut m);
    in_ordinary_life(now, c, &mut m);
    grow(now, c, &m);
    link(c, &m);
    *c.own = m;
}

/// Each household's linking capital: the best of the office-holders that it is, or is tied to, by the
/// mean strength of that office's ties to those who hold resources from outside.
fn link(c: &mut Meet<'_>, m: &Meetings) {
    c.linking.fill(0.0);
    let mean = |of: &dyn Fn(Office) -> f32| {
        Office::POWERS.into_iter().map(of).sum::<f32>() / Office::POWERS.len() as f32
    };
    let board = mean(&|power| c.actors.strength(Office::Board, power));
    let mut r = 0;
    for &i in &m.officers {
        let i = i as usize;
        while c.neighbourhoods[r].to as usize <= i {
            r += 1;
        }
        let mut best = if c.households.has(i, flag::BOARD) { board } else { 0.0 };
        if c.households.has(i, flag::HEAD) {
            best = best.max(mean(&|power| c.actors.heads[r][power as usize]));
        }
        c.linking[i] = c.linking[i].max(best);
        if best <= 0.0 {
            continue;
        }
        for k in c.ties.places(i).filter(|&k| c.ties.strength[k] > 0.0) {
            let at = &mut c.linking[usize::from(c.ties.to[k])];
            *at = if best > *at { best } else { *at };
        }
    }
}

/// The strongest tie of each household to a member of the board; 1 for members themselves.
fn acquaintance(c: &Meet<'_>, m: &mut Meetings) {
    for &i in &m.officers {
        let i = i as usize;
        if c.households.has(i, flag::BOARD) {
            m.known[i] = 1.0;
            for k in c.ties.places(i) {
                let (known, strength) =
                    (&mut m.known[usize::from(c.ties.to[k])], c.ties.strength[k]);
                *known = if strength > *known { strength } else { *known };
            }
        }
    }
}

/// What each neighbourhood's works are at.
fn works(now: &Now<'_>, c: &Meet<'_>, m: &mut Meetings) {
    m.works.clear();
    m.works.resize(c.neighbourhoods.len(), Works::default());
    for p in &c.board.packages {
        let at = &mut m.works[p.neighbourhood as usize];
        at.any = true;
        at.finished = at.finished.max(if p.completed { 1.0 } else { 0.0 });
    }
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        m.works[r].open = stake::under_way(now.par, c.board, place, r);
    }
}

/// Work days, and the facilitator's visits.
fn in_neighbourhoods(now: &Now<'_>, c: &Meet<'_>, m: &mut Meetings) {
    let par = now.par;
    let weight =
        |r: usize| if c.neighbourhoods[r].delineated { 1.0 } else { par.board.facilitator_outside };
    let total: f32 = (0..c.neighbourhoods.len()).map(weight).sum();
    let days = WEEKLY * c.delivered.presence.team_share(par);
    let mut working = [0.0_f32; 2];
    let mut groups = [[0.0_f32; 2]; 2];
    for (r, &board) in c.board_time.iter().enumerate() {
        let came = mean(&c.turnout[c.neighbourhoods[r].range()]);
        let head = m.head[r].map_or(0.0, |i| c.turnout[i as usize]);
        m.came.push([head, came]);
        let Works { open, finished, .. } = m.works[r];
        let visits = if total > 0.0 { days * weight(r) / total } else { 0.0 };
        let groups_here = [(Office::Builders, open), (Office::Keepers, finished)];
        // Work days: four a month, each with the chance that both are there.
        m.homes[r] += WEEKLY * head * came;
        for (row, attend) in [(&mut m.heads[r], head), (&mut m.residents[r], came)] {
            row[Office::Board as usize] += WEEKLY * board * attend;
            row[Office::Facilitator as usize] += visits;
            for (group, active) in groups_here {
                row[group as usize] += WEEKLY * active * came * attend;
            }
        }
        for (k, (_, active)) in groups_here.into_iter().enumerate() {
            working[k] += active;
            groups[k][0] += WEEKLY * active * board * came;
            groups[k][1] += active * visits;
        }
    }
    // The groups of the neighbourhoods are one office: their mean contact, where there is at least one.
    for (k, group) in [Office::Builders, Office::Keepers].into_iter().enumerate() {
        m.of(group, Office::Board, groups[k][0] / working[k].max(1.0));
        m.of(group, Office::Facilitator, groups[k][1] / working[k].max(1.0));
    }
    m.of(Office::Facilitator, Office::Board, days);
}

/// Planning, signing, payment, reports, accounts.
fn in_the_programme(now: &Now<'_>, c: &mut Meet<'_>, m: &mut Meetings) {
    use Office::{Agency, Board, Coordinator, Facilitator, Ward};
    let assisted = c.delivered.presence.team_share(now.par).min(1.0);
    if c.delivered.planning {
        m.together(&[Facilitator, Board, Ward], assisted);
        let decreed = c.neighbourhoods.iter().any(|p| p.delineated);
        for r in 0..c.neighbourhoods.len() {
            if c.neighbourhoods[r].delineated || !decreed {
                let came = m.came[r];
                for (row, came) in [&mut m.heads[r], &mut m.residents[r]].into_iter().zip(came) {
                    for office in [Facilitator, Board, Ward] {
                        row[office as usize] += assisted * came;
                    }
                }
                m.homes[r] += assisted * came[0] * came[1];
            }
        }
    }
    for plan in &c.board.plans {
        if plan.made == now.offset {
            m.together(&[Board, Facilitator, Ward, Agency], 1.0);
            m.needs(Board, Agency, 1.0);
            m.needs(Board, Ward, 1.0);
        } else if plan.tranches_done > 0 && plan.since == now.offset {
            m.together(&[Board, Facilitator, Agency], 1.0);
            m.needs(Board, Agency, 1.0);
            m.needs(Board, Facilitator, 1.0);
        }
    }
    let under_way = m.works.iter().fold(0.0_f32, |most, works| most.max(works.open));
    for office in [Ward, Agency, Coordinator] {
        m.of(Facilitator, office, assisted * under_way);
    }
    let finished = c.board.packages.iter().filter(|p| p.completed).count() as u32;
    if finished > c.actors.accounted {
        m.of(Board, Ward, 1.0);
        m.needs(Board, Ward, 1.0);
        c.actors.accounted = finished;
    }
}

/// What they do programme or not.
fn in_ordinary_life(now: &Now<'_>, c: &Meet<'_>, m: &mut Meetings) {
    use Office::{Agency, Board, Ward, WasteBank};
    let open = 1.0 - c.delivered.sectoral(now.par.board.actor_ego);
    if now.month.number() == 1 {
        m.together(&[Ward, Agency, Board], open);
        for row in &mut m.heads {
            for office in [Ward, Agency, Board] {
                row[office as usize] += open;
            }
        }
    }
    for row in &mut m.heads {
        row[Ward as usize] += 1.0;
    }
    let waste = c.board.packages.iter().any(|p| p.cash > 0 && usize::from(p.criterion) == WASTE);
    if waste {
        m.of(WasteBank, Board, open * c.delivered.presence.leading(now.par));
    }
    if c.partners {
        m.of(Office::Partner, Board, open);
    }
}

/// Ties after this month's meetings.
fn grow(now: &Now<'_>, c: &mut Meet<'_>, m: &Meetings) {
    let (gain, fade) = (now.par.trust.tie_gain, now.par.trust.tie_fade);
    let next = |s: f32, meetings: f32, own: f32| {
        let q = (meetings * (1.0 / WEEKLY)).min(1.0);
        unit32(s + gain * q * (1.0 - s) + fade * (own - s))
    };
    let neighbour = now.par.trust.tie_neighbour;
    let Meet { actors, neighbourhoods, .. } = c;
    // What residents are to the board as households, over the places with works and over all.
    let mut groups = (0.0_f32, 0_u32);
    for (r, place) in neighbourhoods.iter().enumerate() {
        let residents_known = mean(&m.known[place.range()]);
        let head = m.head[r].map_or(0.0, |i| m.known[i as usize]);
        let has_works = m.works[r].any;
        let group = if has_works { neighbour } else { 0.0 };
        if has_works {
            groups = (groups.0 + residents_known, groups.1 + 1);
        }
        // Plain loops over whole rows.
        let row = |known: f32| {
            let mut own = [0.0; OFFICES];
            own[Office::Board as usize] = known;
            own[Office::Builders as usize] = group;
            own[Office::Keepers as usize] = group;
            own
        };
        let (heads, residents) = (&mut actors.heads[r], &mut actors.residents[r]);
        let (own_head, own_home) = (row(head), row(residents_known));
        for k in 0..OFFICES {
            heads[k] = next(heads[k], m.heads[r][k], own_head[k]);
            residents[k] = next(residents[k], m.residents[r][k], own_home[k]);
        }
        actors.homes[r] = next(actors.homes[r], m.homes[r], neighbour);
    }
    let groups = if groups.1 > 0 { groups.0 / groups.1 as f32 } else { 0.0 };
    between(actors, m, (fade, groups, neighbour), next);
}

/// Ties between offices, and what they had to do with each other.
fn between(
    actors: &mut Actors,
    m: &Meetings,
    (fade, groups, neighbour): (f32, f32, f32),
    next: impl Fn(f32, f32, f32) -> f32,
) {
    let met = m.between.iter().map(|times| (times * (1.0 / WEEKLY)).min(1.0));
    actors.contact = met.sum::<f32>() / PAIRS as f32;
    for a in Office::ALL {
        for b in Office::ALL.into_iter().filter(|&b| b > a) {
            let k = pair(a, b);
            let own = match (a, b) {
                (Office::Builders, Office::Keepers) if groups > 0.0 => neighbour,
                _ if a.resides() && b.resides() => groups,
                _ => 0.0,
            };
            actors.between[k] = next(actors.between[k], m.between[k], own);
            let d = &mut actors.dealings[k];
            d.occasions += m.between[k] - fade * d.occasions;
            d.needed += m.needed[k] - fade * d.needed;
        }
    }
}
