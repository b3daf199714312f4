//! Sums of a month over newcomers and those who were there at the start, by the same four cells as `tally`.
//! They cost nothing where nobody ever moved.

use std::ops::Range;

use super::ledger::cell;
use crate::measures::{COUNT, Id};
use crate::model::community::Community;
use crate::model::working::Working;

/// Households, turnout and standing ties, of one kind of household.
type Part = [f64; 3];

/// The sums of one month: by cell, those who were there at the start and those who came since.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MovingSums {
    cells: [[Part; 2]; 4],
}

impl MovingSums {
    /// The sums of a community.
    pub fn of(c: &Community, s: &Working) -> Self {
        Self::over(c, s, 0..c.len())
    }

    /// The sums of the households of neighbourhood `r` alone.
    pub(super) fn of_neighbourhood(c: &Community, s: &Working, r: usize) -> Self {
        Self::over(c, s, c.neighbourhoods[r].range())
    }

    fn over(c: &Community, s: &Working, run: Range<usize>) -> Self {
        let mut t = Self::default();
        for i in if c.moves.any() { run } else { 0..0 } {
            let own = &mut t.cells[cell(c, s, i)][usize::from(c.moves.is_new(i))];
            let values = [1.0, f64::from(s.signals.turnout[i]), f64::from(s.sums.standing[i])];
            own.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
        t
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &MovingSums) {
        let mine = self.cells.iter_mut().flatten().flatten();
        mine.zip(other.cells.iter().flatten().flatten()).for_each(|(a, b)| *a += b);
    }

    /// Writes the measures of a group, of so many households.
    pub fn values(&self, cells: &[usize], households: f64, out: &mut [f64; COUNT]) {
        let total =
            |new: usize, k: usize| cells.iter().map(|&at| self.cells[at][new][k]).sum::<f64>();
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let more = |k: usize| ratio(total(1, k), total(1, 0)) - ratio(total(0, k), total(0, 0));
        out[Id::Newcomers as usize] = ratio(total(1, 0), households);
        out[Id::NewcomerTurnout as usize] = more(1);
        out[Id::NewcomerTies as usize] = more(2);
    }
}

/// What a measure of this file is for one household: NaN elsewhere.
pub(super) fn value(id: Id, c: &Community, i: usize) -> f64 {
    match id {
        Id::Newcomers => f64::from(u8::from(c.moves.is_new(i))),
        _ => f64::NAN,
    }
}
