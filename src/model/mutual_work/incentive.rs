//! Snacks, kits and free first services, while they last. Source: [S:000] (growing kits for those without),
//! [S:003] (kits); sizes are the scenario's.

use crate::core::units::from_rupiah;
use crate::model::world::delivered::GiftOffer;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::{Gift, Whom};
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::Type;

record! {
    /// Gifts to those who come, while they last.
    pub struct Incentive "incentive" {
        value: Value, Type::Value(0.0, 1e7), Or("15000.0"), Rupiah, [Assumption];
        form: Gift, Type::Choice(Gift::WORDS), Or("\"snack\""), None, [Study(0): "growing-kits", Study(3): "kits"];
        whom: Whom, Type::Choice(Whom::WORDS), Or("\"all\""), None, [Design];
    }
}

/// Offers the month's gifts.
pub fn deliver<K>(spec: &Incentive, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let value = from_rupiah(s.value(c.board, i, &spec.value, 0, 0).max(0.0));
    if value <= 0 {
        return;
    }
    let incentive = i.number;
    c.delivered.gifts.push(GiftOffer {
        incentive,
        value: value as i32,
        form: spec.form,
        whom: spec.whom,
    });
}
