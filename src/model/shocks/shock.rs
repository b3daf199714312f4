//! An imposed shock: a flood in its month; a pandemic or a rise of prices while it lasts.
//! Source: [S:000] (pandemic), [S:002], [S:003] (flood); sizes are the scenario's.

use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::extract::{choice, record};
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{DOSE, Type};
use crate::scenario::{Start, Value};

choice! {
    /// What an imposed shock hits.
    pub enum ShockKind {
        /// Works and savings are destroyed (severity = share).
        Flood = "flood",
        /// Incomes fall and gatherings are cut (severity = share), while it lasts.
        Pandemic = "pandemic",
        /// Prices rise (severity = ratio − 1), while it lasts.
        Price = "price",
    }
}

record! {
    /// An imposed shock.
    pub struct Shock "shock" {
        hits: ShockKind, Type::Choice(ShockKind::WORDS), Required, None, [Design];
        severity: Value, DOSE, Or("0.3"), Share, [Assumption];
        months: u32, Type::Whole(1, 1200), Or("6"), Months, [Assumption];
    }
}

/// Imposes it.
pub fn deliver<K>(spec: &Shock, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let severity = s.value(c.board, i, &spec.severity, 0, 0).clamp(0.0, 1.0) as f32;
    if severity <= 0.0 {
        return;
    }
    let d = &mut c.delivered;
    match spec.hits {
        ShockKind::Flood => {
            if s.occurs(i).is_some() {
                d.flood = severity;
            }
        }
        ShockKind::Pandemic if lasts(spec, i, s) => {
            d.gatherings *= 1.0 - severity;
            d.income *= 1.0 - severity;
        }
        ShockKind::Price if lasts(spec, i, s) => d.prices *= 1.0 + severity,
        ShockKind::Pandemic | ShockKind::Price => {}
    }
}

/// Within its months since it last began.
fn lasts<K>(spec: &Shock, i: &Intervention<K>, s: &Setting<'_>) -> bool {
    let Start::Month(at) = i.at else { return s.lasts(i) };
    let since = s.now.month.since(at);
    if since < 0 || i.until.is_some_and(|until| s.now.month >= until) {
        return false;
    }
    let since = i.every.map_or(since as u32, |every| since as u32 % every);
    since < spec.months
}
