//! Litter in a neighbourhood, apart from the built environment: it grows with use and falls with clean-up.
//!
//! ΔL = u·(1 − ν_r)·(b + (1 − b)·L)·(1 − L) − min(1, k·x̄_r + g)·L, with u = `litter.use`, ν_r what a norm and
//! the reprimand that one expects hold back (norm × monitoring, as at the work day), b = `litter.first`
//! (litter invites litter), k = `litter.cleaned` what full attendance at the weekly clean-up takes away, g =
//! `litter.collected` what is collected anyway. More litter, more complaints: `litter.health`·L.
//! Sources: [S:000] (weekly cleaning, a ban on littering with a reprimand, rubbish before); litter invites
//! litter: Cialdini, Reno & Kallgren 1990 [R]; sizes are assumptions.

use crate::core::maths::unit32;
use crate::model::world::delivered::Delivered;
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;

/// Where litter starts when a world is founded; it settles before the start (assumption).
const FOUNDED: f32 = 0.5;

/// Litters and cleans up.
pub fn gather(
    now: &Now<'_>,
    neighbourhoods: &[Neighbourhood],
    d: &Delivered,
    turnout: &[f32],
    litter: &mut Vec<f32>,
) {
    let par = now.par;
    if litter.is_empty() {
        if par.commons.litter_use <= 0.0 {
            return;
        }
        litter.resize(neighbourhoods.len(), FOUNDED);
    }
    for (r, place) in neighbourhoods.iter().enumerate() {
        let came = mean(&turnout[place.range()]);
        let held = expected_reprimand(par, place.norm, d.effort(r), came);
        let l = litter[r];
        let inviting = par.commons.litter_first + (1.0 - par.commons.litter_first) * l;
        let more = par.commons.litter_use * (1.0 - held) * inviting * (1.0 - l);
        let less = (par.commons.litter_cleaned * came + par.commons.litter_collected).min(1.0) * l;
        litter[r] = unit32(l + more - less);
    }
}
