//! What is kept of a run below its communities: neighbourhoods and households, month by month.
//!
//! A community's months are packed year by year, while the year is lived, in pieces of so many rows: nobody
//! ever holds more than a year of a community, or a piece of all years. They follow the other blocks of
//! a part and are read for the monthly table alone; effects, summaries and figures never see them.

use std::io;
use std::ops::Range;

use crate::core::text::catalogue::runs;
use crate::measures::{COUNT, Group};
use crate::scenario::{Level, Scenario};
use crate::study::layout::Layout;
use crate::study::store::{self, Reader};

/// Series in a piece.
const PIECE: usize = 250;
/// Groups of a neighbourhood.
const GROUPS: usize = Group::ALL.len();

/// How many live where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Neighbourhoods of the community.
    pub neighbourhoods: usize,
    /// Its households; 0 where none is kept.
    pub households: usize,
}

/// What is kept, and in which order.
#[derive(Clone, Debug, PartialEq)]
pub struct Fine {
    households: bool,
    years: Vec<Range<usize>>,
    /// By arm and community: an arm may have other people.
    shapes: Vec<Vec<Shape>>,
}

/// Some consecutive series: neighbourhoods by groups, or households.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// Households, or neighbourhoods?
    households: bool,
    /// Which neighbourhoods or households.
    who: Range<usize>,
    /// Where their series are among all of the community.
    series: Range<usize>,
}

impl Fine {
    /// What is kept of a scenario's runs; nothing where the finest level is the community.
    pub fn new(scenario: &Scenario, layout: &Layout) -> Option<Fine> {
        if scenario.level < Level::Neighbourhood {
            return None;
        }
        let mut years = Vec::new();
        let mut from = 0;
        while from < layout.months {
            let left = 13 - layout.start.plus(from as i32).number() as usize;
            let to = (from + left).min(layout.months);
            years.push(from..to);
            from = to;
        }
        let households = scenario.level == Level::Household;
        let shape = |c: &crate::scenario::CommunitySpec| Shape {
            neighbourhoods: c.neighbourhoods as usize,
            households: if households { c.households as usize } else { 0 },
        };
        let shapes =
            scenario.arms.iter().map(|arm| arm.communities.iter().map(shape).collect()).collect();
        Some(Fine { households, years, shapes })
    }

    /// Are households kept?
    pub fn of_households(&self) -> bool {
        self.households
    }

    /// Series of one arm, all communities together.
    pub fn series(&self, arm: usize) -> usize {
        let of = |shape: &Shape| shape.neighbourhoods * GROUPS + shape.households;
        self.shapes[arm].iter().map(of).sum()
    }

    /// The shape of a community in an arm.
    pub fn shape(&self, arm: usize, community: usize) -> Shape {
        self.shapes[arm][community]
    }

    /// Packs a year of a community: its months one after the other, in each the measures of every series.
    pub fn pack(&self, shape: Shape, values: &[f64]) -> io::Result<Vec<Vec<u8>>> {
        let a_month = (shape.neighbourhoods * GROUPS + shape.households) * COUNT;
        let mut packed = Vec::new();
        for piece in self.pieces(shape) {
            let mut rows = Vec::with_capacity(values.len() / a_month * piece.series.len() * COUNT);
            for series in piece.series {
                for month in values.chunks_exact(a_month) {
                    rows.extend(&month[series * COUNT..(series + 1) * COUNT]);
                }
            }
            packed.push(store::packed(&rows)?);
        }
        Ok(packed)
    }

    /// Blocks of one arm.
    pub(super) fn blocks(&self, arm: usize) -> usize {
        (0..self.shapes[arm].len()).map(|community| self.of_community(arm, community)).sum()
    }

    /// All blocks before those of an arm's community: first its neighbourhoods' ends, then year by year the
    /// pieces.
    fn before(&self, arm: usize, community: usize) -> usize {
        let arms: usize = (0..arm).map(|arm| self.blocks(arm)).sum();
        arms + (0..community).map(|k| self.of_community(arm, k)).sum::<usize>()
    }

    fn of_community(&self, arm: usize, community: usize) -> usize {
        1 + self.years.len() * self.pieces(self.shapes[arm][community]).len()
    }

    fn years(&self) -> &[Range<usize>] {
        &self.years
    }

    fn pieces(&self, shape: Shape) -> Vec<Piece> {
        let places = PIECE / GROUPS;
        let all = shape.neighbourhoods * GROUPS;
        let neighbourhoods = (0..shape.neighbourhoods).step_by(places).map(|from| {
            let who = from..(from + places).min(shape.neighbourhoods);
            let series = who.start * GROUPS..who.end * GROUPS;
            Piece { households: false, who, series }
        });
        let households = (0..shape.households).step_by(PIECE).map(|from| {
            let who = from..(from + PIECE).min(shape.households);
            let series = all + who.start..all + who.end;
            Piece { households: true, who, series }
        });
        neighbourhoods.chain(households).collect()
    }
}

impl Piece {
    fn len(&self) -> usize {
        self.series.len()
    }
}

impl Reader<'_> {
    /// Hands over the series of one arm's community below it, a neighbourhood's by group, or a household's
    /// (group 0): who, its neighbourhood, group, and the measures of the first month, then of the second, …
    pub(super) fn fine(
        &mut self,
        (arm, community): (usize, usize),
        households: bool,
        mut take: impl FnMut(usize, usize, usize, &[f64]) -> io::Result<()>,
    ) -> io::Result<()> {
        let store = self.store;
        let Some(fine) = store.fine().filter(|_| !self.head.drawn) else { return Ok(()) };
        let first = store.arms() * store.blocks_of_an_arm(false) + fine.before(arm, community);
        let shape = fine.shape(arm, community);
        let ends = self.packed(first)?;
        let ends: Vec<u32> =
            ends.as_chunks::<4>().0.iter().map(|four| u32::from_le_bytes(*four)).collect();
        if ends.len() != shape.neighbourhoods {
            return Err(store::damaged(runs::block_length));
        }
        let pieces = fine.pieces(shape);
        let groups = if households { 1 } else { Group::ALL.len() };
        for (k, piece) in pieces.iter().enumerate().filter(|(_, p)| p.households == households) {
            let months = store.layout().months;
            let mut all = vec![0.0; piece.len() * months * COUNT];
            for (y, year) in fine.years().iter().enumerate() {
                let block = first + 1 + y * pieces.len() + k;
                let values = self.values(block, piece.len() * year.len())?;
                for (series, of_year) in values.chunks_exact(year.len() * COUNT).enumerate() {
                    let at = (series * months + year.start) * COUNT;
                    all[at..at + of_year.len()].copy_from_slice(of_year);
                }
            }
            for (series, values) in all.chunks_exact(months * COUNT).enumerate() {
                let who = piece.who.start + series / groups;
                let home = match households {
                    true => ends.partition_point(|&to| to as usize <= who),
                    false => who,
                };
                take(who, home, series % groups, values)?;
            }
        }
        Ok(())
    }
}
