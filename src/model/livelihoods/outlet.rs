//! An outlet for the products of the community's enterprises, while it lasts. Source: [S:002] (a shop
//! that collects all products), [S:004] (shops on commission); sizes are the scenario's.

use crate::model::world::delivered::Outlet as Open;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE};

record! {
    /// A collective shop or an online outlet, while it lasts.
    pub struct Outlet "outlet" {
        share: Value, DOSE, Or("0.5"), Share, [Assumption];
        members: f64, SHARE, Or("1.0"), Share, [Design];
        commission: f64, SHARE, Or("0.1"), Share, [Assumption];
    }
}

/// Opens it for the month; of several, the widest counts.
pub fn deliver<K>(spec: &Outlet, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let share = s.value(c.board, i, &spec.share, 0, 0).clamp(0.0, 1.0) as f32;
    if share <= 0.0 || spec.members <= 0.0 {
        return;
    }
    let open = &mut c.delivered.outlet;
    if open.is_none_or(|o| share > o.share) {
        *open =
            Some(Open { share, members: spec.members as f32, commission: spec.commission as f32 });
    }
}
