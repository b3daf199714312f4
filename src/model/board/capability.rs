//! A community learns to do things by itself, by doing them.
//!
//! Δq = γ·T·D·(1 − q) − `capability.fade`·q, γ = `capability.gain`, D what the community does itself: D = 1 − (1 −
//! L·Σ under way × works attended / households)(1 − share of households in activities that were
//! chosen); T how much is learned from doing it: c_f·f(κ)·(1 − d) + (1 − c_f)·φ₀ with the chance c_f of being
//! met by a facilitator of competence κ who does the part d itself. So what others do for a community it does not
//! learn. Source: [S:001] for the direction; form and sizes are assumptions. With γ = 0 nothing of this is done.

use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::presence::skilled;
use crate::model::world::stake;
use crate::model::world::sums::sum;

/// What learning by doing reads and writes.
#[allow(missing_docs)]
pub struct Grow<'a> {
    pub households: usize,
    pub neighbourhoods: &'a [Neighbourhood],
    pub board: &'a mut Board,
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
}

/// The month's learning by doing; `members` are those of each activity that goes on.
pub fn grow(now: &Now<'_>, c: &mut Grow<'_>, members: impl Iterator<Item = usize>) {
    let par = now.par;
    if par.board.capability_gain <= 0.0 {
        return;
    }
    let d = c.delivered;
    let led = d.presence.leading(par);
    let mut came = 0.0_f32;
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        came += led * stake::under_way(par, c.board, place, r) * sum(&c.turnout[place.range()]);
    }
    let n = c.households as f32;
    let idle = 1.0 - came / n;
    let apart = members.map(|members| 1.0 - members as f32 / n);
    let does = 1.0 - apart.fold(idle, |product, share| product * share);
    let floor = par.board.competence_floor;
    let met = d.presence.by_team(par);
    let beside = skilled(floor, d.presence.competence) * (1.0 - d.done_for);
    let taught = met * beside + (1.0 - met) * floor;
    let q = c.board.capability;
    let gained = par.board.capability_gain * taught * does * (1.0 - q);
    c.board.capability = (q + gained - par.board.capability_fade * q).clamp(0.0, 1.0);
}
