//! The slum decree: the neighbourhoods with the worst conditions at the start, as many as the
//! community's slum area fills, times the share of it that enters the decree.

use crate::model::world::intervention::Intervention;
use crate::model::world::neighbourhoods::{Neighbourhood, slum_score};
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::DOSE;
use crate::scenario::keys::Presence::Or;

record! {
    /// The slum decree: the neighbourhoods with the worst slum score, as many as the community's slum
    /// area needs.
    pub struct Delineation "delineation" {
        share: Value, DOSE, Or("1.0"), Share, [Design];
    }
}

/// Puts the decree into force.
pub fn deliver<K>(spec: &Delineation, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let share = s.value(c.board, i, &spec.share, 0, 0);
    let count = count(c.neighbourhoods.len(), c.slum, share);
    if count == 0 {
        return;
    }
    c.decree = true;
    if c.neighbourhoods.iter().filter(|p| p.delineated).count() == count {
        return; // the same ones, since the score at the start decides
    }
    let inside = chosen(c.neighbourhoods, c.slum, share);
    for place in c.neighbourhoods.iter_mut() {
        place.delineated = false;
    }
    for r in inside {
        c.neighbourhoods[r].delineated = true;
    }
}

/// The neighbourhoods that a decree over `share` of the slum area takes in, worst first.
pub fn chosen(places: &[Neighbourhood], slum: (f64, f64), share: f64) -> Vec<usize> {
    let n = places.len();
    let score: Vec<f32> = places.iter().map(|p| slum_score(&p.affected, &[0.0; 7])).collect();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| score[b].total_cmp(&score[a]).then(a.cmp(&b)));
    order.truncate(count(n, slum, share));
    order
}

/// How many neighbourhoods fill the share of the slum area that enters the decree.
fn count(n: usize, (slum, all): (f64, f64), share: f64) -> usize {
    let area = share.clamp(0.0, 1.0) * slum / all;
    ((area * n as f64).round() as usize).min(n)
}
