//! Sums over gardens, litter, gifts and the pool, beside the sums of `tally`, by the same four cells.

use crate::core::units::{UNIT_RUPIAH, to_rupiah};
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::working::Working;

/// What households have, by cell.
const SUMS: usize = 3;
const IN_KIND: usize = 0;
const MEMBERS: usize = 1;
const POOLED: usize = 2;

/// The sums of one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonsSums {
    cells: [[f64; SUMS]; 4],
    communities: f64,
    /// Sum over neighbourhoods, and their number.
    litter: [f64; 2],
    condition: [f64; 2],
    harvest: f64,
    gifts: f64,
    given: f64,
}

impl CommonsSums {
    /// The sums of a community at the end of a month.
    pub fn of(c: &Community, s: &Working) -> Self {
        let mut t = CommonsSums { communities: 1.0, ..CommonsSums::default() };
        let total = |v: &[f32]| v.iter().map(|&x| f64::from(x)).sum::<f64>();
        let n = c.neighbourhoods.len() as f64;
        t.litter = [total(&c.commons.litter), c.commons.litter.len() as f64];
        t.condition = [total(&c.commons.condition), n];
        t.harvest = to_rupiah(c.commons.harvested);
        t.gifts = to_rupiah(c.gifts.spent);
        t.given = to_rupiah(c.pool.given);
        if s.signals.in_kind.column().is_empty() && c.pool.member.is_empty() {
            return t;
        }
        for r in 0..c.neighbourhoods.len() {
            t.add_households(c, s, r);
        }
        t
    }

    /// The sums of neighbourhood `r` alone.
    pub(super) fn of_neighbourhood(c: &Community, s: &Working, r: usize) -> Self {
        let mut t = CommonsSums::default();
        let own = |v: &[f32]| v.get(r).map_or([0.0; 2], |&x| [f64::from(x), 1.0]);
        (t.litter, t.condition) = (own(&c.commons.litter), own(&c.commons.condition));
        t.add_households(c, s, r);
        t
    }

    fn add_households(&mut self, c: &Community, s: &Working, r: usize) {
        let place = &c.neighbourhoods[r];
        let inside = usize::from(place.in_control_decree) * 2;
        for i in place.range() {
            let cell = &mut self.cells[inside + usize::from(s.strata.poor[i] > 0.0)];
            for (k, sum) in cell.iter_mut().enumerate() {
                *sum += of_household(k, c, s, i);
            }
        }
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &Self) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        for k in 0..2 {
            self.litter[k] += other.litter[k];
            self.condition[k] += other.condition[k];
        }
        self.communities += other.communities;
        self.harvest += other.harvest;
        self.gifts += other.gifts;
        self.given += other.given;
    }

    /// Puts the measures of a group of so many households in their places.
    pub fn values(&self, group: Group, cells: &[usize], n: f64, out: &mut [f64; COUNT]) {
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let mean = |k: usize| ratio(cells.iter().map(|&cell| self.cells[cell][k]).sum(), n);
        out[Id::InKind as usize] = mean(IN_KIND);
        out[Id::PoolMembers as usize] = mean(MEMBERS);
        out[Id::PoolSavings as usize] = mean(POOLED);
        if group == Group::All {
            out[Id::Litter as usize] = ratio(self.litter[0], self.litter[1]);
            out[Id::GardenCondition as usize] = ratio(self.condition[0], self.condition[1]);
            out[Id::Harvest as usize] = ratio(self.harvest, self.communities);
            out[Id::GiftCost as usize] = ratio(self.gifts, self.communities);
            out[Id::PoolGiven as usize] = ratio(self.given, self.communities);
        }
    }
}

fn of_household(k: usize, c: &Community, s: &Working, i: usize) -> f64 {
    let rupiah = |column: &[i32]| f64::from(column.get(i).copied().unwrap_or(0)) * UNIT_RUPIAH;
    match k {
        IN_KIND => rupiah(s.signals.in_kind.column()),
        POOLED => rupiah(&c.pool.claim),
        _ => f64::from(c.pool.member.get(i).copied().unwrap_or(0)),
    }
}

/// What a measure of this file is for one household: NaN elsewhere.
pub fn value(id: Id, c: &Community, s: &Working, i: usize) -> f64 {
    match id {
        Id::InKind => of_household(IN_KIND, c, s, i),
        Id::PoolMembers => of_household(MEMBERS, c, s, i),
        Id::PoolSavings => of_household(POOLED, c, s, i),
        _ => f64::NAN,
    }
}
