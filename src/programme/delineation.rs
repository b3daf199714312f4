//! The slum decree: the neighbourhoods with the worst conditions at the start, as many as the
//! community's slum area fills, times the share of it that enters the decree.

use super::Setting;
use crate::population::Community;
use crate::population::neighbourhoods::slum_score;
use crate::scenario::{Delineation, Intervention};

/// Puts the decree into force; true when it is.
pub fn deliver(spec: &Delineation, i: &Intervention, s: &Setting<'_>, c: &mut Community) -> bool {
    if !s.lasts(i) {
        return false;
    }
    let share = s.value(&mut c.board, i, &spec.share, 0, 0);
    let inside = chosen(c, share);
    if inside.is_empty() {
        return false;
    }
    for place in &mut c.neighbourhoods {
        place.delineated = false;
    }
    for r in inside {
        c.neighbourhoods[r].delineated = true;
    }
    true
}

/// The neighbourhoods that a decree over `share` of the slum area takes in, worst first.
pub fn chosen(c: &Community, share: f64) -> Vec<usize> {
    let n = c.neighbourhoods.len();
    let area = share.clamp(0.0, 1.0) * c.slum_hectares / c.hectares;
    let count = (area * n as f64).round() as usize;
    let score = |r: usize| slum_score(&c.neighbourhoods[r].affected, &[0.0; 7]);
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| score(b).total_cmp(&score(a)).then(a.cmp(&b)));
    order.truncate(count.min(n));
    order
}
