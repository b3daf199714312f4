//! Households are against a programme when it comes. Source: [S:003] (opponents, *kontra*); the share is
//! the scenario's. What they do and how they change is in `model::news::stance`.

use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::DOSE;
use crate::scenario::keys::Presence::Or;

record! {
    /// Households take sides against the programme, in the month in which this begins.
    pub struct Opposition "opposition" {
        share: Value, DOSE, Or("0.1"), Share, [Study(3): "direction", Assumption range 0.0..=0.3: "size"];
    }
}

/// Says how many, in the month in which they take sides.
pub fn deliver<K>(spec: &Opposition, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let Some(occurrence) = s.occurs(i) else { return };
    let share = s.value(c.board, i, &spec.share, occurrence, 0).clamp(0.0, 1.0) as f32;
    c.delivered.against = c.delivered.against.max(share);
}
