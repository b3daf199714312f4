//! Sectoral ego between agencies, firms and community: tranches wait longer, partners' resources count
//! for less, and actors do not meet outside the programme. Source: [S:001] (potentials of each sector
//! stay unused); sizes are assumptions. Several add up as chances do.

use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::DOSE;
use crate::scenario::keys::Presence::Or;

record! {
    /// How far agencies, firms and community mind their own sector alone, while it lasts.
    pub struct Coordination "coordination" {
        ego: Value, DOSE, Or("0.5"), Share, [Study(1): "direction", Assumption: "size"];
    }
}

/// Sets how far each minds its own sector this month.
pub fn deliver<K>(spec: &Coordination, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let ego = s.value(c.board, i, &spec.ego, 0, 0).clamp(0.0, 1.0) as f32;
    if ego > 0.0 {
        c.delivered.ego = 1.0 - (1.0 - c.delivered.ego) * (1.0 - ego);
    }
}
