//! A rule that neighbourhoods agree on, with more or less monitoring, while it lasts.
//! Source: [S:000] (duty to keep clean, only a reprimand); sizes are assumptions.

use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type};

record! {
    /// A rule agreed by neighbourhoods.
    pub struct Norm "norm" {
        share: Value, DOSE, Or("1.0"), Share, [Design];
        level: f64, SHARE, Or("0.8"), Share, [Assumption];
        monitoring: f64, Type::Number(0.0, 3.0), Or("1.0"), Ratio, [Design];
    }
}

/// Puts the rule into force in the first neighbourhoods, as many as agree.
pub fn deliver<K>(spec: &Norm, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let n = c.neighbourhoods.len();
    let share = s.value(c.board, i, &spec.share, 0, 0).clamp(0.0, 1.0);
    let agreeing = (share * n as f64).round() as usize;
    if agreeing == 0 {
        return;
    }
    let d = &mut c.delivered;
    if d.norm.is_empty() {
        d.norm.extend(c.neighbourhoods.iter().map(|place| place.agreed));
    }
    d.monitoring.resize(n, 1.0);
    d.norm[..agreeing].fill(spec.level as f32);
    d.monitoring[..agreeing].fill(spec.monitoring as f32);
}
