//! Sums of a month over a community, from which every measure is computed; the sums of a region are
//! the sums of its communities, added in order.
//!
//! Households are counted in four cells, (inside the control arm's decree or not) × (poor at the
//! start or not), so that each group is a sum of cells. Sums over households run in eight lanes in a
//! fixed order. Money is in units of Rp 100 here and becomes rupiah in `values`.

use super::actors::ActorSums;
use super::civic::CivicSums;
use super::commons::CommonsSums;
use super::ledger::Ledger;
use super::moving::MovingSums;
use super::sums::{self, BINS, SUMS, Sum};
use crate::core::units::{UNIT_RUPIAH, to_rupiah};
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::working::Scratch;
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
}
const PLACES: usize = Place::Filled as usize + 1;

/// A package in which nothing was built for so many months is stalled.
const STALLED: u32 = 6;

/// The sums of one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    cells: [[f64; SUMS]; 4],
    places: [f64; PLACES],
    people: Vec<[f32; 2]>,
    actors: ActorSums,
    ledger: Ledger,
    commons: CommonsSums,
    civic: CivicSums,
    moving: MovingSums,
}

/// The cells that make up a group.
fn cells(group: Group) -> &'static [usize] {
    match group {
        Group::All => &[0, 1, 2, 3],
        Group::Delineated => &[2, 3],
        Group::Other => &[0, 1],
        Group::Poor => &[1, 3],
        Group::NonPoor => &[0, 2],
    }
}

impl Tally {
    /// The sums of a community at the end of a month.
    pub fn of(c: &Community, s: &Scratch, offset: i32) -> Self {
        let mut t = Tally {
            cells: [[0.0; SUMS]; 4],
            places: [0.0; PLACES],
            people: vec![[0.0; 2]; 4 * BINS],
            actors: ActorSums::of(c),
            ledger: Ledger::of(c, s, offset),
            commons: CommonsSums::of(c, s),
            civic: CivicSums::of(c, s),
            moving: MovingSums::of(c, s),
        };
        sums::of_households(c, s, &mut t.cells, &mut t.people);
        t.add_places(c, offset);
        t
    }

    /// The sums of the households of neighbourhood `r` alone. What belongs to a community, its funds, works
    /// and offices, is not in them, and measures of it are not defined. `derived`: [`sums::derived`].
    pub(super) fn of_neighbourhood(c: &Community, s: &Scratch, r: usize, derived: &[f32]) -> Self {
        let mut t = Tally::empty();
        sums::of_neighbourhood((c, s, r), derived, &mut t.cells, &mut t.people);
        t.ledger = Ledger::of_neighbourhood(c, s, r);
        t.commons = CommonsSums::of_neighbourhood(c, s, r);
        t.civic = CivicSums::of_neighbourhood(c, s, r);
        t.moving = MovingSums::of_neighbourhood(c, s, r);
        t
    }

    /// Number of households of a group.
    pub(super) fn households(&self, group: Group) -> f64 {
        cells(group).iter().map(|&k| self.cells[k][Sum::Households as usize]).sum()
    }

    fn add_places(&mut self, c: &Community, offset: i32) {
        let b = &c.board;
        let mut put = |place: Place, value: f64| self.places[place as usize] += value;
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
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &Tally) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        for (a, b) in self.places.iter_mut().zip(&other.places) {
            *a += b;
        }
        for (a, b) in self.people.iter_mut().zip(&other.people) {
            a[0] += b[0];
            a[1] += b[1];
        }
        self.actors.merge(&other.actors);
        self.ledger.merge(&other.ledger);
        self.commons.merge(&other.commons);
        self.civic.merge(&other.civic);
        self.moving.merge(&other.moving);
    }

    /// An empty tally to merge into.
    pub fn empty() -> Self {
        Tally {
            cells: [[0.0; SUMS]; 4],
            places: [0.0; PLACES],
            people: vec![[0.0; 2]; 4 * BINS],
            actors: ActorSums::default(),
            ledger: Ledger::default(),
            commons: CommonsSums::default(),
            civic: CivicSums::default(),
            moving: MovingSums::default(),
        }
    }

    /// Mean turnout of everybody.
    pub fn turnout(&self) -> f64 {
        let total = |sum: Sum| self.cells.iter().map(|c| c[sum as usize]).sum::<f64>();
        total(Sum::Turnout) / total(Sum::Households)
    }

    /// The measures of one group, in the order of `MEASURES`; NaN = not defined.
    pub fn values(&self, group: Group) -> [f64; COUNT] {
        let cells = cells(group);
        let total = |sum: Sum| cells.iter().map(|&k| self.cells[k][sum as usize]).sum::<f64>();
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let (n, people) = (total(Sum::Households), total(Sum::People));
        let mean = |sum: Sum| ratio(total(sum), n);
        let mut out = [f64::NAN; COUNT];
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        set(Id::Turnout, mean(Sum::Turnout));
        set(Id::EverAttended, mean(Sum::Ever));
        set(Id::Hours, mean(Sum::Turnout) * 4.0 * 3.0);
        set(Id::Willingness, mean(Sum::Willingness));
        set(Id::Habit, mean(Sum::Habit));
        set(Id::Norm, mean(Sum::Norm));
        set(Id::Reprimands, mean(Sum::Reprimands));
        set(Id::Trust, ratio(total(Sum::FixedTrust), total(Sum::Fixed)));
        set(Id::TrustPresent, ratio(total(Sum::TrustSum), total(Sum::Standing)));
        set(Id::TrustGeneral, mean(Sum::General));
        set(Id::TrustBoard, mean(Sum::Board));
        set(Id::TrustFacilitator, mean(Sum::Facilitator));
        set(Id::TrustGovernment, mean(Sum::Government));
        set(Id::BoardTie, mean(Sum::BoardTie));
        set(Id::FacilitatorTie, mean(Sum::FacilitatorTie));
        set(Id::Ties, mean(Sum::Standing));
        set(Id::TieStrength, ratio(total(Sum::Strength), total(Sum::Standing)));
        set(Id::Bridging, ratio(total(Sum::Bridging), total(Sum::Standing)));
        set(Id::Knows, mean(Sum::Knows));
        set(Id::Salience, mean(Sum::Salience));
        set(Id::Skill, mean(Sum::Skill));
        set(Id::Cadres, mean(Sum::Cadres));
        set(Id::Linking, mean(Sum::Linking));
        set(Id::Consumption, ratio(total(Sum::Consumption), people) * UNIT_RUPIAH);
        set(Id::Income, mean(Sum::Income) * UNIT_RUPIAH);
        set(Id::WorkPay, mean(Sum::WorkPay) * UNIT_RUPIAH);
        set(Id::Savings, mean(Sum::Savings) * UNIT_RUPIAH);
        set(Id::FoodShare, mean(Sum::Food));
        set(Id::Underemployment, mean(Sum::Idle));
        set(Id::Complaint, mean(Sum::Complaint));
        set(Id::Environment, mean(Sum::Environment));
        set(Id::Welfare, mean(Sum::Welfare));
        let food = crate::model::welfare::step::FOOD_GOALPOSTS;
        let pattern = (f64::from(food.1) - mean(Sum::Food)) / f64::from(food.1 - food.0);
        let product = mean(Sum::Level)
            * pattern.clamp(0.0, 1.0)
            * (1.0 - mean(Sum::Idle))
            * (1.0 - mean(Sum::Complaint))
            * mean(Sum::Environment);
        set(Id::WelfareGeometric, crate::core::maths::pow(product, 0.2));
        set(Id::Poverty, ratio(total(Sum::Poor), people));
        set(Id::PovertyGap, ratio(total(Sum::Gap), people));
        set(Id::PovertySeverity, ratio(total(Sum::Severity), people));
        let (gini, bottom) = self.inequality(cells);
        set(Id::Gini, gini);
        set(Id::Bottom40, bottom);
        self.actors.values(group, &mut out);
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        if group == Group::All {
            let place = |p: Place| self.places[p as usize];
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
        }
        let income = total(Sum::Income);
        self.ledger.values(group, cells, (n, income), &mut out);
        self.commons.values(group, cells, n, &mut out);
        self.civic.values(group, cells, n, &mut out);
        self.moving.values(cells, n, &mut out);
        out
    }

    /// Gini coefficient and the share of the poorest 40 % of people, from the bins: people within a
    /// bin (4 % wide) count as equal.
    fn inequality(&self, cells: &[usize]) -> (f64, f64) {
        let bins: Vec<[f64; 2]> = (0..BINS)
            .map(|b| {
                cells.iter().fold([0.0; 2], |sum, &k| {
                    let at = self.people[k * BINS + b];
                    [sum[0] + f64::from(at[0]), sum[1] + f64::from(at[1])]
                })
            })
            .collect();
        let people: f64 = bins.iter().map(|b| b[0]).sum();
        let wealth: f64 = bins.iter().map(|b| b[1]).sum();
        if people <= 0.0 || wealth <= 0.0 {
            return (f64::NAN, f64::NAN);
        }
        // Area under the Lorenz curve by trapezoids; the curve at 40 % by interpolation.
        let (mut x, mut y, mut area, mut bottom) = (0.0, 0.0, 0.0, f64::NAN);
        for b in bins.iter().filter(|b| b[0] > 0.0) {
            let (nx, ny) = (x + b[0] / people, y + b[1] / wealth);
            area += (nx - x) * (y + ny) * 0.5;
            if bottom.is_nan() && nx >= 0.4 {
                bottom = y + (ny - y) * (0.4 - x) / (nx - x);
            }
            (x, y) = (nx, ny);
        }
        (1.0 - 2.0 * area, bottom)
    }
}
