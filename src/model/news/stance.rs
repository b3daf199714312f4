//! Where households stand: for a programme, against it (*kontra*), or neither.
//!
//! When opposition comes, a share of households is against. Each month a household i moves one step
//! (against – neither – for) at most: towards for with chance u_i·(1 − (1 − e_i)(1 − P_i)), towards against
//! with chance u_i·N_i, where
//! P_i, N_i = Σ s_ij·τ_ij·[j for, against] / Σ s_ij: persuasion along ties, by trust in the source;
//! e_i = 1 − (1 − φ·F·R_i·I_i^facilitator)(1 − r·I_i^government): exposure to what facilitator and outreach
//! say, by trust in that source; 0 for closed households;
//! u_i = `stance.sway`·K/(K + ties_i), K = `stance.contacts`: few relations make a household easily swayed.
//!
//! Those against have it not on their minds to act, and take nothing up; whoever hears them loses
//! `stance.speaks`·N_i of salience a month, and as much of the readiness to take something up.
//! Sources: [S:003] (opponents and closed households), [S:002] (few relations); form and sizes are
//! assumptions. Where nobody ever was against nothing of this is done.

use std::ops::Range;

use multiversion::multiversion;

use super::information::carried;
use super::state::Work;
use crate::core::random::{Event, uniform};
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::lookup::{Lookup, Table};
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::side;
use crate::model::world::ties::{LANES, Ties};

/// What taking sides reads and writes.
#[allow(missing_docs)]
pub struct TakeSides<'a> {
    pub households: usize,
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub sides: &'a mut Vec<u8>,
    pub own: &'a mut Work,
}

/// Who is against, in the month in which opposition comes.
pub fn take_sides(now: &Now<'_>, c: &mut TakeSides<'_>) {
    let share = c.delivered.against;
    if share <= 0.0 {
        return;
    }
    let n = c.households;
    c.sides.resize(n, side::NEUTRAL);
    c.own.words.resize(n, 0);
    c.moves.once(now.luck, Event::Side, &mut c.own.words);
    for (own, &word) in c.sides.iter_mut().zip(&c.own.words) {
        if uniform(word) < share {
            *own = side::AGAINST;
        }
    }
}

/// What persuasion reads and writes.
#[allow(missing_docs)]
pub struct Sway<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub closeness: &'a [f32],
    pub standing: &'a [f32],
    pub sides: &'a mut [u8],
    pub closed: &'a mut Vec<f32>,
    pub objections: &'a mut Vec<f32>,
    pub own: &'a mut Work,
    pub table: &'a mut Lookup,
    pub words: &'a mut [u32],
}

/// The month's persuasion, and what those against do to the minds of others.
pub fn sway(now: &Now<'_>, c: &mut Sway<'_>) {
    c.objections.clear();
    if c.sides.is_empty() {
        return;
    }
    let n = c.households.len();
    now.luck.fill(Event::Sway, now.offset, c.words);
    let [with, against] = &mut c.own.camps;
    for (camp, own) in [(&mut *with, side::FOR), (&mut *against, side::AGAINST)] {
        camp.clear();
        camp.extend(c.sides.iter().map(|&side| f32::from(u8::from(side == own))));
    }
    let table = c.table.fill(with, against);
    c.own.favour.resize(n, 0.0);
    c.objections.resize(n, 0.0);
    // Nothing happened to ties since it was looked around: `closeness` is still the sum of their strengths.
    let heard = [&mut c.own.favour[..], &mut c.objections[..]];
    persuasion(c.ties, table, c.closeness, heard);
    // Where none is closed nobody said so of anybody.
    c.closed.resize(n, 0.0);
    for r in 0..c.neighbourhoods.len() {
        step(now, c, r);
    }
}

/// What is said for it and against it, Σ s·τ·[j for, against] / Σ s; eight households at once.
#[multiversion(targets("x86_64+avx2"))]
fn persuasion(ties: &Ties, table: &Table, closeness: &[f32], heard: [&mut [f32]; 2]) {
    let rows = ties.rows();
    let [favours, objections] = heard;
    for slice in &ties.slices {
        let (mut favour, mut against) = ([0.0_f32; LANES], [0.0_f32; LANES]);
        let how = rows.strength[slice.rows()].iter().zip(&rows.trust[slice.rows()]);
        for (to, (strength, trust)) in rows.to[slice.rows()].iter().zip(how) {
            let (mut with, mut contra) = ([0.0_f32; LANES], [0.0_f32; LANES]);
            for l in 0..LANES {
                with[l] = table.first(to[l]);
            }
            for l in 0..LANES {
                contra[l] = table.second(to[l]);
            }
            for l in 0..LANES {
                let told = strength[l] * trust[l];
                favour[l] += told * with[l];
                against[l] += told * contra[l];
            }
        }
        for (l, i) in slice.lanes() {
            let i = usize::from(i);
            let per = 1.0 / (closeness[i] + f32::MIN_POSITIVE);
            favours[i] = favour[l] * per;
            objections[i] = (against[l] * per).min(1.0);
        }
    }
}

/// The columns of those who live in a neighbourhood.
struct Place<'a> {
    luck: &'a [u32],
    favour: &'a [f32],
    against: &'a [f32],
    closed: &'a [f32],
    ties: &'a [f32],
    contact: f32,
    reach: f32,
}

/// What is said to a household, by trust in who says it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    /// By the facilitator.
    pub facilitator: f32,
    /// By outreach.
    pub outreach: f32,
    /// By ties who are for it.
    pub favour: f32,
    /// By ties who are against it.
    pub against: f32,
}

/// How easily a household is swayed, and the chances of a step to either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swayed {
    /// How easily, by its number of ties.
    pub swayed: f32,
    /// Towards being for it.
    pub up: f32,
    /// Towards being against it.
    pub down: f32,
}

/// The chances of one with so many ties, `open` to what comes from outside (0/1).
#[inline(always)]
pub fn swayed(par: &Parameters, ties: f32, open: f32, said: Said) -> Swayed {
    let exposed = 1.0 - (1.0 - said.facilitator) * (1.0 - said.outreach);
    let swayed = par.news.sway * par.news.contacts / (par.news.contacts + ties);
    let up = swayed * (1.0 - (1.0 - open * exposed) * (1.0 - said.favour));
    Swayed { swayed, up, down: swayed * said.against }
}

/// What is on the mind of one on a side, after what it heard against the programme.
#[inline(always)]
pub fn mind(par: &Parameters, salience: f32, against: f32, side: u8) -> f32 {
    let mind = salience * (1.0 - par.news.speaks * against);
    if side == side::AGAINST { 0.0 } else { mind }
}

/// One neighbourhood's steps.
fn step(now: &Now<'_>, c: &mut Sway<'_>, r: usize) {
    let place = &c.neighbourhoods[r];
    let run = place.range();
    let heard = Place {
        luck: &c.words[run.clone()],
        favour: &c.own.favour[run.clone()],
        against: &c.objections[run.clone()],
        closed: &c.closed[run.clone()],
        ties: &c.standing[run.clone()],
        contact: carried(now.par, c.delivered.presence.by_team(now.par)),
        reach: c.delivered.hear[usize::from(!place.delineated)],
    };
    steps(now.par, c.households, c.sides, heard, run);
}

#[multiversion(targets("x86_64+avx2"))]
fn steps(
    par: &Parameters,
    h: &mut Households,
    sides: &mut [u8],
    heard: Place<'_>,
    run: Range<usize>,
) {
    let n = run.len();
    let (luck, favour, against) = (&heard.luck[..n], &heard.favour[..n], &heard.against[..n]);
    let (closed, ties) = (&heard.closed[..n], &heard.ties[..n]);
    let (rapport, word) = (&h.facilitator_tie[run.clone()], &h.trust_facilitator[run.clone()]);
    let government = &h.trust_government[run.clone()];
    let (sides, salience) = (&mut sides[run.clone()], &mut h.salience[run]);
    for i in 0..n {
        let open = 1.0 - closed[i];
        let said = Said {
            facilitator: heard.contact * rapport[i] * word[i],
            outreach: heard.reach * government[i],
            favour: favour[i],
            against: against[i],
        };
        let Swayed { up, down, .. } = swayed(par, ties[i], open, said);
        let u = uniform(luck[i]);
        let better = u8::from(u < up) & u8::from(sides[i] < side::FOR);
        let worse =
            u8::from(u >= up) & u8::from(u < up + down) & u8::from(sides[i] > side::AGAINST);
        sides[i] = sides[i] + better - worse;
        salience[i] = mind(par, salience[i], against[i], sides[i]);
    }
}
