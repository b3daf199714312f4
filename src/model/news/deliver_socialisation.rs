//! Outreach events and mass media: a household hears of each event with a chance, and those who hear
//! have it on their minds for a while. Source: [S:000], [S:003] (socialisation); sizes are assumptions.

use crate::core::maths;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Intervention, Socialisation};

/// Adds this month's events.
pub fn deliver(spec: &Socialisation, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let events = s.value(c.board, i, &spec.events, 0, 0).max(0.0);
    if events <= 0.0 {
        return;
    }
    let d = &mut c.delivered;
    for (k, reach) in [spec.reach, spec.reach * spec.outside].into_iter().enumerate() {
        let silent = maths::pow(1.0 - reach.clamp(0.0, 1.0), events) as f32;
        d.hear[k] = 1.0 - (1.0 - d.hear[k]) * silent;
    }
    d.push = d.push.max(spec.push as f32);
}
