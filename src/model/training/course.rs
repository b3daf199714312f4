//! Training courses with limited places. Source: [S:003], [S:004] for places and turn-out.

use crate::core::text::message;
use crate::core::units::from_rupiah;
use crate::model::world::accounts::Account;
use crate::model::world::delivered::TrainingOffer;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::Allocation;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::document::Table;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::{Optional, Or};
use crate::scenario::keys::{COMPETENCE, DOSE, SHARE, Type};
use crate::scenario::problems::Problems;

record! {
    /// A training course.
    pub struct Training "training" {
        seats: Value, Type::Value(0.0, 10_000.0), Or("20.0"), PlacesPerCourse, [Assumption, Study(3) range 5.0..=30.0, Study(4) range 5.0..=30.0];
        gain: f64, SHARE, Or("0.3"), Share, [Assumption];
        competence: Value, DOSE, COMPETENCE, Share, [Assumption: "beta-5-3"];
        allocation: Allocation, Type::Choice(Allocation::WORDS), Or("\"first_come\""), None, [Design];
        uptake: f64, SHARE, Or("0.35"), Chance, [Study(3): "came-of-50"];
        cadre_share: f64, SHARE, Or("0.1"), Share, [Assumption];
        households: Option<Vec<u32>>, Type::Wholes(0, 9_999), Optional, FoundingNumbers, [Design];
    }
}

/// Offers a course in the months in which there is one.
pub fn deliver<K>(spec: &Training, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let Some(occurrence) = s.occurs(i) else { return };
    let seats = s.value(c.board, i, &spec.seats, occurrence, 0).round().max(0.0) as u32;
    if seats == 0 {
        return;
    }
    // A place costs the same whether or not somebody takes it.
    let paid = f64::from(seats) * f64::from(s.now.par.training.training_place);
    c.accounts.book(Account::Treasury, Account::Suppliers, from_rupiah(paid));
    let competence = s.value(c.board, i, &spec.competence, occurrence, 1).clamp(0.0, 1.0);
    let floor = f64::from(s.now.par.board.competence_floor);
    c.delivered.training.push(TrainingOffer {
        seats,
        gain: (spec.gain * (floor + (1.0 - floor) * competence)) as f32,
        allocation: spec.allocation,
        uptake: spec.uptake as f32,
        cadre_share: spec.cadre_share as f32,
        households: spec.households.clone(),
    });
}

/// Checks the households that are named: each once, and all of them there in the smallest community.
pub(in crate::model) fn check(table: &Table, id: &str, smallest: i64, problems: &mut Problems) {
    let chosen = table.get("households").and_then(|item| item.node.list()).unwrap_or(&[]);
    let key = format!("intervention.{id}.households");
    for (number, item) in chosen.iter().enumerate() {
        if chosen[..number].iter().any(|other| other.node == item.node) {
            let message = message!(errors::household_twice, key = &key);
            let label = message!(errors::household_once);
            problems.add(&item.place, message, label, None);
        }
        if item.node.number().is_some_and(|n| n >= smallest as f64) {
            let message = message!(errors::no_such_household, key = &key);
            let label = message!(errors::founding_numbers, last = smallest - 1);
            problems.add(&item.place, message, label, None);
        }
    }
}
