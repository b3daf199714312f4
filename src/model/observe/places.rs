//! The measures of places: slums, funds, works, courses; a few sums a community.

use crate::core::units::to_rupiah;
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::world::accounts::Account;
use crate::model::world::neighbourhoods::SLUM_FROM;

/// Sums over places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Place {
    Communities,
    Neighbourhoods,
    Score,
    SlumHectares,
    Planned,
    Released,
    Spent,
    Overdue,
    Lapsed,
    Wait,
    Waits,
    Packages,
    Completed,
    Functioning,
    Built,
    Cost,
    Stalled,
    SelfHelp,
    Asked,
    Filled,
    Costs,
}
const PLACES: usize = Place::Costs as usize + 1;

/// A package in which nothing was built for so many months is stalled.
const STALLED: u32 = 6;

/// The sums of one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlaceSums([f64; PLACES]);

impl PlaceSums {
    /// The sums of a community at the end of a month.
    pub fn of(c: &Community, offset: i32) -> Self {
        let mut sums = Self::default();
        let b = &c.board;
        let mut put = |place: Place, value: f64| sums.0[place as usize] += value;
        put(Place::Communities, 1.0);
        put(Place::Neighbourhoods, c.neighbourhoods.len() as f64);
        for place in &c.neighbourhoods {
            put(Place::Score, f64::from(place.slum_score));
            if place.slum_score >= SLUM_FROM {
                put(Place::SlumHectares, f64::from(place.hectares));
            }
        }
        for p in &b.plans {
            put(Place::Planned, to_rupiah(p.planned));
            put(Place::Released, to_rupiah(p.paid));
            let due = (offset - p.made) as f32 >= p.promised_within;
            if due && !p.closed {
                put(Place::Overdue, to_rupiah(p.planned - p.paid));
            }
        }
        put(Place::Lapsed, to_rupiah(b.lapsed));
        put(Place::Wait, b.waits.0);
        put(Place::Waits, f64::from(b.waits.1));
        for p in &b.packages {
            put(Place::Packages, 1.0);
            put(Place::Completed, f64::from(u8::from(p.completed)));
            put(Place::Functioning, f64::from(u8::from(p.functions())));
            put(Place::Built, to_rupiah(p.built()));
            put(Place::Cost, to_rupiah(p.cost));
            let stalled = !p.completed && p.spent > 0 && p.idle >= STALLED;
            put(Place::Stalled, f64::from(u8::from(stalled)));
            put(Place::SelfHelp, to_rupiah(p.self_help));
            put(Place::Spent, to_rupiah(p.spent));
        }
        put(Place::Asked, b.seats.0 as f64);
        put(Place::Filled, b.seats.1 as f64);
        // What the treasury paid and did not get back unspent; what audits found was paid all the same.
        put(Place::Costs, to_rupiah(b.found - c.accounts.balance(Account::Treasury)));
        sums
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &PlaceSums) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a += b;
        }
    }

    /// Writes the measures of a group: all of them describe everybody.
    pub fn values(&self, group: Group, out: &mut [f64; COUNT]) {
        if group != Group::All {
            return;
        }
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        let place = |p: Place| self.0[p as usize];
        let each = |p: Place| ratio(place(p), place(Place::Communities));
        let planned = |p: Place| ratio(place(p), place(Place::Packages));
        set(Id::SlumScore, ratio(place(Place::Score), place(Place::Neighbourhoods)));
        set(Id::SlumHectares, each(Place::SlumHectares));
        set(Id::FundPlanned, each(Place::Planned));
        set(Id::FundReleased, each(Place::Released));
        set(Id::FundSpent, each(Place::Spent));
        set(Id::FundOverdue, each(Place::Overdue));
        set(Id::FundLapsed, each(Place::Lapsed));
        set(Id::TrancheWait, ratio(place(Place::Wait), place(Place::Waits)));
        set(Id::WorksPlanned, each(Place::Packages));
        set(Id::WorksCompleted, each(Place::Completed));
        set(Id::WorksFinished, planned(Place::Functioning));
        set(Id::WorksProgress, ratio(place(Place::Built), place(Place::Cost)));
        set(Id::WorksStalled, planned(Place::Stalled));
        set(Id::SelfHelp, each(Place::SelfHelp));
        set(Id::SeatsAsked, each(Place::Asked));
        set(Id::SeatsFilled, each(Place::Filled));
        set(Id::CostsAll, each(Place::Costs));
    }
}
