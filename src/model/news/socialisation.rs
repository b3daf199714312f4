//! Outreach events and mass media: a household hears of each event with a chance, and those who hear
//! have it on their minds for a while. Source: [S:000], [S:003] (socialisation); sizes are assumptions.

use crate::core::maths;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{SHARE, Type};

record! {
    /// Outreach.
    pub struct Socialisation "socialisation" {
        events: Value, Type::Value(0.0, 30.0), Or("1.0"), EventsPerMonth, [Assumption];
        reach: f64, SHARE, Or("0.05"), Share, [Assumption];
        push: f64, SHARE, Or("0.3"), Share, [Assumption];
        outside: f64, SHARE, Or("0.5"), Share, [Assumption];
    }
}

/// Adds this month's events.
pub fn deliver<K>(spec: &Socialisation, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
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
