//! What is kept of a run below its communities: neighbourhoods and households, month by month.
//!
//! A community's months are packed year by year, while the year is lived, in pieces of so many rows: nobody
//! ever holds more than a year of a community, or a piece of all years. They follow the other blocks of
//! a part and are read for the monthly table alone; effects, summaries and figures never see them.

use std::io;
use std::ops::Range;

use crate::measures::{COUNT, Group};
use crate::model::setup::{Level, Scenario};
use crate::study::layout::Layout;
use crate::study::packing;

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
pub(super) struct Piece {
    /// Households, or neighbourhoods?
    pub(super) households: bool,
    /// Which neighbourhoods or households.
    pub(super) who: Range<usize>,
    /// Where their series are among all of the community.
    pub(super) series: Range<usize>,
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
        let shape = |c: &crate::model::setup::CommunitySpec| Shape {
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
            packed.push(packing::packed(&rows)?);
        }
        Ok(packed)
    }

    /// Blocks of one arm.
    pub(super) fn blocks(&self, arm: usize) -> usize {
        (0..self.shapes[arm].len()).map(|community| self.of_community(arm, community)).sum()
    }

    /// All blocks before those of an arm's community: first its neighbourhoods' ends, then year by year the
    /// pieces.
    pub(super) fn before(&self, arm: usize, community: usize) -> usize {
        let arms: usize = (0..arm).map(|arm| self.blocks(arm)).sum();
        arms + (0..community).map(|k| self.of_community(arm, k)).sum::<usize>()
    }

    fn of_community(&self, arm: usize, community: usize) -> usize {
        1 + self.years.len() * self.pieces(self.shapes[arm][community]).len()
    }

    pub(super) fn years(&self) -> &[Range<usize>] {
        &self.years
    }

    pub(super) fn pieces(&self, shape: Shape) -> Vec<Piece> {
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
    pub(super) fn len(&self) -> usize {
        self.series.len()
    }
}
