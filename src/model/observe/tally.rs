//! Sums of a month over a community, from which every measure is computed; the sums of a region are
//! the sums of its communities, added in order.
//!
//! Households are counted in four cells, (inside the control arm's decree or not) × (poor at the
//! start or not), so that each group is a sum of cells. Sums over households run in eight lanes in a
//! fixed order. Money is in units of Rp 100 here and becomes rupiah in `values`.

use super::actors::ActorSums;
use super::civic::CivicSums;
use super::commons::CommonsSums;
use super::households::{self, SUMS, Sum};
use super::ledger::Ledger;
use super::moving::MovingSums;
use super::places::PlaceSums;
use super::sums::{self, BINS};
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::working::Working;

/// The sums of one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    cells: [[f64; SUMS]; 4],
    places: PlaceSums,
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
    pub fn of(c: &Community, s: &Working, offset: i32) -> Self {
        let mut t = Tally {
            cells: [[0.0; SUMS]; 4],
            places: PlaceSums::of(c, offset),
            people: vec![[0.0; 2]; 4 * BINS],
            actors: ActorSums::of(c),
            ledger: Ledger::of(c, s, offset),
            commons: CommonsSums::of(c, s),
            civic: CivicSums::of(c, s),
            moving: MovingSums::of(c, s),
        };
        sums::of_households(c, s, &mut t.cells, &mut t.people);
        t
    }

    /// The sums of the households of neighbourhood `r` alone. What belongs to a community, its funds, works
    /// and offices, is not in them, and measures of it are not defined. `derived`: [`sums::derived`].
    pub(super) fn of_neighbourhood(c: &Community, s: &Working, r: usize, derived: &[f32]) -> Self {
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

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &Tally) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        self.places.merge(&other.places);
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
            places: PlaceSums::default(),
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
        let mut out = [f64::NAN; COUNT];
        households::values(total, &mut out);
        let (gini, bottom) = self.inequality(cells);
        out[Id::Gini as usize] = gini;
        out[Id::Bottom40 as usize] = bottom;
        self.places.values(group, &mut out);
        self.actors.values(group, &mut out);
        let n = total(Sum::Households);
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
