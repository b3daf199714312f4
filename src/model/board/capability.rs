//! A community learns to do things by itself, by doing them.
//!
//! Δq = γ·T·D·(1 − q) − `capability.fade`·q, γ = `capability.gain`, D what the community does itself: D = 1 − (1 −
//! share of works attended where works are open and led)(1 − share of households in activities that were
//! chosen); T how much is learned from doing it: F·f(κ)·(1 − d) beside a facilitator with contact F and
//! competence κ who does the part d itself, φ₀ without one. So what others do for a community it does not
//! learn. Source: [S:001] for the direction; form and sizes are assumptions. With γ = 0 nothing of this is done.

use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::now::Now;
use crate::model::world::sums::sum;

/// The month's learning by doing.
pub fn grow(now: &Now<'_>, c: &mut Community, s: &Scratch) {
    let par = now.par;
    if par.capability_gain <= 0.0 {
        return;
    }
    let d = &c.delivered;
    let led = d.lead() > 0.0;
    let mut came = 0.0_f32;
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        if led && c.board.is_open(r) {
            came += sum(&s.turnout[place.range()]);
        }
    }
    let n = c.len() as f32;
    let idle = 1.0 - came / n;
    let apart = c.civic.undertakings.iter().map(|u| 1.0 - u.members() as f32 / n);
    let does = 1.0 - apart.fold(idle, |product, share| product * share);
    let floor = par.competence_floor;
    let taught = if d.facilitator > 0.0 {
        d.facilitator * (floor + (1.0 - floor) * d.competence) * (1.0 - d.done_for)
    } else {
        floor
    };
    let q = c.board.capability;
    let gained = par.capability_gain * taught * does * (1.0 - q);
    c.board.capability = (q + gained - par.capability_fade * q).clamp(0.0, 1.0);
}
