//! Sums of a month over households, and how their consumption is spread.
//!
//! Every column is added up for the four cells at once: its eight lanes times the cell's mark, in a
//! fixed order, whatever the machine.

use multiversion::multiversion;

use super::households::{DERIVED, SUMS, Sum, columns, derive, of_place};
use crate::model::community::Community;
use crate::model::working::{CellMarks, Working};

/// Bins of real consumption per head: 16 an octave from 1/64 to 128 times the poverty line.
pub(super) const BINS: usize = 13 * 16;
const FIRST_BIN: i32 = 121 << 4;
const LANES: usize = 8;

/// The sums of a column over the households of each cell.
#[inline(always)]
pub(super) fn sums(values: &[f32], marks: &[CellMarks]) -> [f64; 4] {
    let (blocks, rest) = values.as_chunks::<LANES>();
    let mut sum = [[0.0_f32; LANES]; 4];
    for (v, marks) in blocks.iter().zip(marks) {
        for (sum, mark) in sum.iter_mut().zip(marks) {
            for k in 0..LANES {
                sum[k] += v[k] * mark[k];
            }
        }
    }
    if let Some(marks) = marks.get(blocks.len()) {
        let mut v = [0.0_f32; LANES];
        v[..rest.len()].copy_from_slice(rest);
        for (sum, mark) in sum.iter_mut().zip(marks) {
            for k in 0..LANES {
                sum[k] += v[k] * mark[k];
            }
        }
    }
    sum.map(|lanes| {
        let l = lanes.map(f64::from);
        ((l[0] + l[4]) + (l[1] + l[5])) + ((l[2] + l[6]) + (l[3] + l[7]))
    })
}

/// What is worked out by household, for [`of_neighbourhood`].
pub(super) fn derived(c: &Community, s: &Working) -> Vec<f32> {
    let mut room = Vec::with_capacity(DERIVED.len() * c.len());
    derive(c, s, &mut room);
    room
}

/// The same sums as [`of_households`], of the households of neighbourhood `r` alone.
pub(super) fn of_neighbourhood(
    (c, s, r): (&Community, &Working, usize),
    derived: &[f32],
    cells: &mut [[f64; SUMS]; 4],
    people: &mut [[f32; 2]],
) {
    let place = &c.neighbourhoods[r];
    let inside = usize::from(place.in_control_decree) * 2;
    let derived = DERIVED.iter().copied().zip(derived.chunks_exact(c.len()));
    for (sum, column) in columns(c, s).into_iter().chain(derived) {
        for i in place.range() {
            let cell = inside + usize::from(s.strata.poor[i] > 0.0);
            cells[cell][sum as usize] += f64::from(column[i]);
        }
    }
    add_place(c, s, r, cells, people);
}

/// The sums of a community's households by cell, and by cell and bin the people and their consumption.
#[multiversion(targets("x86_64+avx2"))]
pub(super) fn of_households(
    c: &Community,
    s: &Working,
    cells: &mut [[f64; SUMS]; 4],
    people: &mut [[f32; 2]],
) {
    let mut put = |sum: Sum, by_cell: [f64; 4]| {
        for (cell, value) in cells.iter_mut().zip(by_cell) {
            cell[sum as usize] += value;
        }
    };
    let mut room = Vec::with_capacity(DERIVED.len() * c.len());
    derive(c, s, &mut room);
    // One loop over all columns, so that the machine keeps one copy of the sums at hand.
    let derived = DERIVED.iter().copied().zip(room.chunks_exact(c.len()));
    for (sum, column) in columns(c, s).into_iter().chain(derived) {
        put(sum, sums(column, &s.strata.cells));
    }
    for r in 0..c.neighbourhoods.len() {
        add_place(c, s, r, cells, people);
    }
}

/// Adds what is the same for all households of neighbourhood `r`, and how its consumption is spread.
#[inline(always)]
fn add_place(
    c: &Community,
    s: &Working,
    r: usize,
    cells: &mut [[f64; SUMS]; 4],
    people: &mut [[f32; 2]],
) {
    let place = &c.neighbourhoods[r];
    let poor: f32 = s.strata.poor[place.range()].iter().sum();
    let (n, poor) = (place.len() as f64, f64::from(poor));
    let cell = usize::from(place.in_control_decree) * 2;
    for (sum, value) in of_place(place) {
        cells[cell][sum as usize] += value * (n - poor);
        cells[cell + 1][sum as usize] += value * poor;
    }
    let run = place.range();
    let two = &mut people[cell * BINS..(cell + 2) * BINS];
    let spent = s.welfare.real[run.clone()].iter().zip(&s.welfare.size[run.clone()]);
    for ((r, size), poor) in spent.zip(&s.strata.poor[run]) {
        let bin = ((r.to_bits() >> 19) as i32 - FIRST_BIN).clamp(0, BINS as i32 - 1) as usize;
        let at = &mut two[if *poor > 0.0 { BINS + bin } else { bin }];
        at[0] += size;
        at[1] += size * r;
    }
}
