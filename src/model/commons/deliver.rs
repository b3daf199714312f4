//! Gardens in common, while neighbourhoods are called to them. Source: [S:000] (walls and a lane became
//! gardens; the treasurer keeps books and shares in kind); sizes are assumptions.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::Garden;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Commons, Intervention};

/// Calls the first neighbourhoods, as many as have a garden; of several, the one with most.
pub fn deliver(spec: &Commons, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let share = s.value(c.board, i, &spec.share, 0, 0).clamp(0.0, 1.0);
    let gardens = (share * c.neighbourhoods.len() as f64).round() as usize;
    if gardens == 0 || c.delivered.garden.is_some_and(|g| g.gardens >= gardens) {
        return;
    }
    c.delivered.garden = Some(Garden {
        gardens,
        harvest: from_rupiah(spec.harvest) as f32,
        days: spec.days as f32,
        sharing: spec.sharing,
        books: spec.books as f32,
        upkeep: spec.upkeep,
        saved: spec.saved,
    });
}
