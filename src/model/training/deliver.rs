//! Training courses with limited places. Source: [S:003], [S:004] for places and turn-out.

use crate::core::units::from_rupiah;
use crate::model::world::accounts::Account;
use crate::model::world::delivered::TrainingOffer;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Intervention, Training};

/// Offers a course in the months in which there is one.
pub fn deliver(spec: &Training, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    let Some(occurrence) = s.occurs(i) else { return };
    let _luck = s.now.luck;
    let seats = s.value(c.board, i, &spec.seats, occurrence, 0).round().max(0.0) as u32;
    if seats == 0 {
        return;
    }
    // A place costs the same whether or not somebody takes it.
    let paid = f64::from(seats) * f64::from(s.now.par.training_place);
    c.accounts.book(Account::Treasury, Account::Suppliers, from_rupiah(paid));
    let competence = s.value(c.board, i, &spec.competence, occurrence, 1).clamp(0.0, 1.0);
    let floor = f64::from(s.now.par.competence_floor);
    c.delivered.training.push(TrainingOffer {
        seats,
        gain: (spec.gain * (floor + (1.0 - floor) * competence)) as f32,
        allocation: spec.allocation,
        uptake: spec.uptake as f32,
        cadre_share: spec.cadre_share as f32,
        households: spec.households.clone(),
    });
}
