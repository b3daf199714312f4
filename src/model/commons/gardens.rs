//! Gardens in common, while neighbourhoods are called to them. Source: [S:000] (walls and a lane became
//! gardens; the treasurer keeps books and shares in kind); sizes are assumptions.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::Garden;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Sharing;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type};

record! {
    /// Gardens in common, while they are called to.
    pub struct Commons "commons" {
        share: Value, DOSE, Or("1.0"), Share, [Design];
        harvest: f64, Type::Number(0.0, 1e7), Or("30000.0"), RupiahPerHouseholdMonth, [Assumption];
        days: f64, Type::Number(0.01, 30.0), Or("1.5"), DaysPerHouseholdMonth, [Assumption];
        sharing: Sharing, Type::Choice(Sharing::WORDS), Or("\"attendance\""), None, [Study(0): "in-kind", Assumption: "to-whom"];
        books: f64, SHARE, Or("1.0"), Share, [Study(0): "books-kept"];
        upkeep: f64, SHARE, Or("0.2"), Share, [Study(0): "direction", Assumption: "size"];
        saved: f64, SHARE, Or("0.0"), Share, [Study(0): "direction", Assumption: "size"];
    }
}

/// Calls the first neighbourhoods, as many as have a garden; of several, the one with most.
pub fn deliver<K>(spec: &Commons, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
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
