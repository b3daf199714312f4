//! A microfinance body lends to individuals while it lasts. Source: [S:002] (a transmigrants' body in
//! answer to moneylenders); rate, ceiling and tenor are the scenario's.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::Lender;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Intervention, Microfinance};

/// Opens it for the month.
pub fn deliver(spec: &Microfinance, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let share = s.value(c.board, i, &spec.share, 0, 0).clamp(0.0, 1.0) as f32;
    let ceiling = from_rupiah(s.value(c.board, i, &spec.ceiling, 0, 1).clamp(0.0, 1e9)) as i32;
    if share <= 0.0 || ceiling <= 0 {
        return;
    }
    c.delivered.lenders.push(Lender {
        share,
        admission: spec.admission,
        rate: spec.rate,
        flat: spec.flat,
        ceiling,
        months: spec.months.min(120) as u8,
    });
}
