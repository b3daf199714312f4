//! Hand-over: cadres carry on a share of the facilitator's tasks, and a maintenance group (KPP) calls the work
//! days that keep works up. Cadres are there with h = share × cadres / cadres needed (not bounded), the group
//! with its share of full strength; what that does is in `world::presence`. Source: [S:004] (cadres
//! take over), [S:001] (KPP); sizes are assumptions.

use crate::model::world::households::flag;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, Type};

record! {
    /// Hand-over to cadres and a maintenance group when the programme ends.
    pub struct Handover "handover" {
        share: Value, DOSE, Or("0.4"), Share, [Assumption];
        cadres_needed: f64, Type::Number(0.0, 100.0), Or("2.0"), Per100Households, [Assumption];
        cadres_named: f64, Type::Number(0.0, 100.0), Or("2.0"), Per100Households, [Assumption];
        maintenance: Value, DOSE, Or("1.0"), Share, [Design];
    }
}

/// Hands over.
pub fn deliver<K>(spec: &Handover, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let share = s.value(c.board, i, &spec.share, 0, 0).clamp(0.0, 1.0);
    let group = s.value(c.board, i, &spec.maintenance, 0, 1).clamp(0.0, 1.0);
    if s.occurs(i).is_some() {
        name_cadres(c, spec.cadres_named);
    }
    let cadres = c.households.flags.iter().filter(|&&f| f & flag::CADRE != 0).count();
    let needed = spec.cadres_needed * c.households.len() as f64 / 100.0;
    let enough = if needed > 0.0 { cadres as f64 / needed } else { 1.0 };
    let there = &mut c.delivered.presence;
    there.cadres = there.cadres.max((share * enough) as f32);
    there.group = there.group.max(group as f32);
}

/// Names further cadres, the best connected first.
fn name_cadres(c: &mut Site<'_>, per_hundred: f64) {
    let count = (per_hundred * c.households.len() as f64 / 100.0).round() as usize;
    let h = &mut c.households;
    let mut order: Vec<usize> = (0..h.len()).filter(|&i| !h.has(i, flag::CADRE)).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(h.sociability[i]), i));
    for i in order.into_iter().take(count) {
        h.flags[i] |= flag::CADRE;
    }
}
