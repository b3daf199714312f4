//! Whom a programme visits before anybody else is told. Source: [S:004] (first the heads of ward and
//! neighbourhoods, then religious figures), [S:003]; how many is the scenario's.

use crate::model::world::delivered::Visits;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Through;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type};

record! {
    /// Visits to the first households, in the month in which this begins.
    pub struct Entry "entry" {
        share: Value, DOSE, Or("0.05"), Share, [Assumption];
        through: Through, Type::Choice(Through::WORDS), Or("\"figures\""), None, [Study(4): "figures-open-doors"];
        push: f64, SHARE, Or("0.5"), Share, [Assumption];
    }
}

/// Visits, in the month of entry.
pub fn deliver<K>(spec: &Entry, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let Some(occurrence) = s.occurs(i) else { return };
    let share = s.value(c.board, i, &spec.share, occurrence, 0).clamp(0.0, 1.0) as f32;
    if share > 0.0 {
        let (through, push) = (spec.through, spec.push as f32);
        c.delivered.visits.push(Visits { share, through, push });
    }
}
