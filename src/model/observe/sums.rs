//! Sums of a month over households, and how their consumption is spread.
//!
//! Every column is added up for the four cells at once: its eight lanes times the cell's mark, in a
//! fixed order, whatever the machine.

use multiversion::multiversion;

use crate::model::community::Community;
use crate::model::working::{CellMarks, Scratch};
use crate::model::world::households::flag;
use crate::model::world::sums::mean;

/// Sums over households, by cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
#[allow(clippy::enum_variant_names)] // a sum of trust, beside others of trust
pub(super) enum Sum {
    Households,
    People,
    Turnout,
    Ever,
    Willingness,
    Habit,
    Norm,
    Reprimands,
    TrustSum,
    Standing,
    Bridging,
    FixedTrust,
    Strength,
    Fixed,
    General,
    Board,
    Facilitator,
    Government,
    BoardTie,
    FacilitatorTie,
    Knows,
    Salience,
    Skill,
    Cadres,
    Consumption,
    Income,
    WorkPay,
    Savings,
    Food,
    Idle,
    Complaint,
    Environment,
    Welfare,
    Level,
    Poor,
    Gap,
    Severity,
    Linking,
}
pub(super) const SUMS: usize = Sum::Linking as usize + 1;

/// Bins of real consumption per head: 16 an octave from 1/64 to 128 times the poverty line.
pub(super) const BINS: usize = 13 * 16;
const FIRST_BIN: i32 = 121 << 4;
/// Weight of the neighbourhood's turnout in generalised trust, in ties (assumption).
pub const PRIOR_TIES: f32 = 5.0;

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

/// What is added up as it stands.
fn columns<'a>(c: &'a Community, s: &'a Scratch) -> [(Sum, &'a [f32]); 24] {
    let h = &c.households;
    [
        (Sum::People, &s.size),
        (Sum::Turnout, &s.turnout),
        (Sum::Willingness, &h.willingness),
        (Sum::Habit, &h.habit),
        (Sum::Reprimands, &s.reprimanded),
        (Sum::TrustSum, &s.trust_sum),
        (Sum::Standing, &s.standing),
        (Sum::Bridging, &s.bridging),
        (Sum::FixedTrust, &s.fixed_trust),
        (Sum::Strength, &s.strength_sum),
        (Sum::Fixed, &s.fixed),
        (Sum::Board, &h.trust_board),
        (Sum::Facilitator, &h.trust_facilitator),
        (Sum::Government, &h.trust_government),
        (Sum::BoardTie, &h.board_tie),
        (Sum::FacilitatorTie, &h.facilitator_tie),
        (Sum::Salience, &h.salience),
        (Sum::Skill, &h.skill),
        (Sum::Food, &s.food),
        (Sum::Idle, &s.idle),
        (Sum::Complaint, &s.complaint),
        (Sum::Welfare, &s.welfare),
        (Sum::Level, &s.level),
        (Sum::Linking, &s.linking),
    ]
}

/// What is worked out by household first, in the order of [`derive`].
const DERIVED: [Sum; 12] = [
    Sum::Households,
    Sum::Ever,
    Sum::Knows,
    Sum::Cadres,
    Sum::Consumption,
    Sum::Income,
    Sum::WorkPay,
    Sum::Savings,
    Sum::General,
    Sum::Poor,
    Sum::Gap,
    Sum::Severity,
];

/// Puts the columns of [`DERIVED`] into `room`, one after the other.
#[inline(always)]
fn derive(c: &Community, s: &Scratch, room: &mut Vec<f32>) {
    let h = &c.households;
    let has = |flag: u8| h.flags.iter().map(move |f| if f & flag != 0 { 1.0 } else { 0.0 });
    let real = 1.0 / c.delivered.prices;
    room.extend(s.size.iter().map(|_| 1.0));
    room.extend(s.turnout.iter().map(|&x| if x > 0.0 { 1.0 } else { 0.0 }));
    room.extend(has(flag::KNOWS));
    room.extend(has(flag::CADRE));
    room.extend(h.consumption.iter().map(|&x| x as f32 * real));
    room.extend(s.income.iter().map(|&x| x as f32));
    room.extend(s.work_pay.iter().map(|&x| x as f32));
    room.extend(h.savings.iter().map(|&x| x as f32));
    for place in &c.neighbourhoods {
        let run = place.range();
        let prior = PRIOR_TIES * mean(&s.turnout[run.clone()]);
        let ties = s.trust_sum[run.clone()].iter().zip(&s.standing[run]);
        room.extend(ties.map(|(trust, ties)| (trust + prior) / (ties + PRIOR_TIES)));
    }
    let gap = |r: f32| if r < 1.0 { 1.0 - r } else { 0.0 };
    let people = || s.real.iter().copied().zip(&s.size);
    room.extend(people().map(|(r, size)| if r < 1.0 { *size } else { 0.0 }));
    room.extend(people().map(|(r, size)| size * gap(r)));
    room.extend(people().map(|(r, size)| size * (gap(r) * gap(r))));
}

/// What is worked out by household, for [`of_neighbourhood`].
pub(super) fn derived(c: &Community, s: &Scratch) -> Vec<f32> {
    let mut room = Vec::with_capacity(DERIVED.len() * c.len());
    derive(c, s, &mut room);
    room
}

/// The same sums as [`of_households`], of the households of neighbourhood `r` alone.
pub(super) fn of_neighbourhood(
    (c, s, r): (&Community, &Scratch, usize),
    derived: &[f32],
    cells: &mut [[f64; SUMS]; 4],
    people: &mut [[f32; 2]],
) {
    let place = &c.neighbourhoods[r];
    let inside = usize::from(place.in_control_decree) * 2;
    let derived = DERIVED.into_iter().zip(derived.chunks_exact(c.len()));
    for (sum, column) in columns(c, s).into_iter().chain(derived) {
        for i in place.range() {
            let cell = inside + usize::from(s.poor[i] > 0.0);
            cells[cell][sum as usize] += f64::from(column[i]);
        }
    }
    add_place(c, s, r, cells, people);
}

/// The sums of a community's households by cell, and by cell and bin the people and their consumption.
#[multiversion(targets("x86_64+avx2"))]
pub(super) fn of_households(
    c: &Community,
    s: &Scratch,
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
    let derived = DERIVED.into_iter().zip(room.chunks_exact(c.len()));
    for (sum, column) in columns(c, s).into_iter().chain(derived) {
        put(sum, sums(column, &s.cells));
    }
    for r in 0..c.neighbourhoods.len() {
        add_place(c, s, r, cells, people);
    }
}

/// Adds what is the same for all households of neighbourhood `r`, and how its consumption is spread.
#[inline(always)]
fn add_place(
    c: &Community,
    s: &Scratch,
    r: usize,
    cells: &mut [[f64; SUMS]; 4],
    people: &mut [[f32; 2]],
) {
    let place = &c.neighbourhoods[r];
    let poor: f32 = s.poor[place.range()].iter().sum();
    let (n, poor) = (place.len() as f64, f64::from(poor));
    let clean = f64::from(1.0 - place.slum_score / 80.0);
    let cell = usize::from(place.in_control_decree) * 2;
    for (sum, value) in [(Sum::Norm, f64::from(place.norm)), (Sum::Environment, clean)] {
        cells[cell][sum as usize] += value * (n - poor);
        cells[cell + 1][sum as usize] += value * poor;
    }
    let run = place.range();
    let two = &mut people[cell * BINS..(cell + 2) * BINS];
    let spent = s.real[run.clone()].iter().zip(&s.size[run.clone()]);
    for ((r, size), poor) in spent.zip(&s.poor[run]) {
        let bin = ((r.to_bits() >> 19) as i32 - FIRST_BIN).clamp(0, BINS as i32 - 1) as usize;
        let at = &mut two[if *poor > 0.0 { BINS + bin } else { bin }];
        at[0] += size;
        at[1] += size * r;
    }
}
