//! Sectoral ego between agencies, firms and community: tranches wait longer, partners' resources count
//! for less, and actors do not meet outside the programme. Source: [S:001] (potentials of each sector
//! stay unused); sizes are assumptions. Several add up as chances do.

use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Coordination, Intervention};

/// Sets how far each minds its own sector this month.
pub fn deliver(spec: &Coordination, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let ego = s.value(c.board, i, &spec.ego, 0, 0).clamp(0.0, 1.0) as f32;
    if ego > 0.0 {
        c.delivered.ego = 1.0 - (1.0 - c.delivered.ego) * (1.0 - ego);
    }
}
