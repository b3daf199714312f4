//! A microfinance body lends to individuals while it lasts. Source: [S:002] (a transmigrants' body in
//! answer to moneylenders); rate, ceiling and tenor are the scenario's.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::Lender;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Admission;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, Type};

record! {
    /// A microfinance body (BMT) that lends to individuals, while it lasts.
    pub struct Microfinance "microfinance" {
        share: Value, DOSE, Or("0.5"), Share, [Assumption];
        admission: Admission, Type::Choice(Admission::WORDS), Or("\"owners\""), None, [Design];
        rate: f64, Type::Number(0.0, 1.0), Or("0.015"), SharePerMonth, [Recalled range 0.01..=0.02: "revolving-loans"];
        flat: bool, Type::Flag, Or("false"), None, [Design];
        ceiling: Value, Type::Value(0.0, 1e9), Or("2000000.0"), Rupiah, [Recalled range 500_000.0..=10_000_000.0];
        months: u32, Type::Whole(1, 120), Or("12"), Months, [Recalled range 6.0..=24.0];
    }
}

/// Opens it for the month.
pub fn deliver<K>(spec: &Microfinance, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
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
