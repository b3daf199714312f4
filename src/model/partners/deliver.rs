//! Partners are asked, or watch the place: what each would give this month, and what it expects.
//! Whether it comes, gives and stays is in `model::partners::step`. Source: [S:000] (a pawnshop, a bank,
//! firms, a hotel, two stations; some asked, some came by themselves), [S:001]; sizes are assumptions.

use crate::core::units::from_rupiah;
use crate::model::partners::state::Standing;
use crate::model::world::delivered::PartnerOffer;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Intervention, Partner};

/// Offers.
pub fn deliver(
    spec: &Partner,
    i: &Intervention,
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
    let partner = s.programme.iter().position(|other| other.id == i.id).unwrap_or(0) as u16;
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
