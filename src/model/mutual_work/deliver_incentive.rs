//! Snacks, kits and free first services, while they last. Source: [S:000] (growing kits for those without),
//! [S:003] (kits); sizes are the scenario's.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::GiftOffer;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Incentive, Intervention};

/// Offers the month's gifts.
pub fn deliver(spec: &Incentive, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let value = from_rupiah(s.value(c.board, i, &spec.value, 0, 0).max(0.0));
    if value <= 0 {
        return;
    }
    let incentive = s.programme.iter().position(|other| other.id == i.id).unwrap_or(0) as u16;
    c.delivered.gifts.push(GiftOffer {
        incentive,
        value: value as i32,
        form: spec.form,
        whom: spec.whom,
    });
}
