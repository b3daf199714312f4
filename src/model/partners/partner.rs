//! Partners are asked, or watch the place: what each would give this month, and what it expects.
//! Whether it comes, gives and stays is in `model::partners::step`. Source: [S:000] (a pawnshop, a bank,
//! firms, a hotel, two stations; some asked, some came by themselves), [S:001]; sizes are assumptions.

use crate::core::units::from_rupiah;
use crate::model::partners::state::Standing;
use crate::model::world::delivered::PartnerOffer;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Aid;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{SHARE, Type};

record! {
    /// A partner.
    pub struct Partner "partner" {
        aid: Value, Type::Value(0.0, 1e9), Or("5000000.0"), RupiahPerCommunityMonth, [Assumption];
        form: Aid, Type::Choice(Aid::WORDS), Or("\"money\""), None, [Study(0)];
        by_itself: bool, Type::Flag, Or("false"), None, [Study(0): "both-happened"];
        sees: f64, SHARE, Or("0.2"), Share, [Assumption];
        lag: Value, Type::Value(0.0, 120.0), Or("{ dist = \"gamma\", mean = 3.0, sd = 2.0 }"), Months, [Assumption];
        expects: f64, SHARE, Or("0.3"), Share, [Study(0): "reciprocity", Assumption: "size"];
        patience: u32, Type::Whole(1, 120), Or("6"), Months, [Assumption];
    }
}

/// Offers.
pub fn deliver<K>(
    spec: &Partner,
    i: &Intervention<K>,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    standing: &Standing,
) {
    if !s.lasts(i) {
        return;
    }
    let aid = from_rupiah(s.value(c.board, i, &spec.aid, 0, 0));
    if aid <= 0 {
        return;
    }
    let partner = i.number;
    let known = standing.partners.iter().find(|p| p.partner == partner);
    // Its luck belongs to the place and to how often it has come, not to the date.
    let lag = s.value(c.board, i, &spec.lag, known.map_or(0, |p| p.stays), 1);
    c.delivered.partners.push(PartnerOffer {
        partner,
        aid,
        form: spec.form,
        by_itself: spec.by_itself,
        sees: spec.sees as f32,
        lag: lag as f32,
        expects: spec.expects as f32,
        patience: spec.patience,
    });
}
