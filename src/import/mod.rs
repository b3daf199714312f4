//! Households and ties that exist: read from CSV or Parquet, checked row by row, put in one order.
//!
//! What must stay true: the order of the rows, the format of the file and its line ends change nothing,
//! for everything is sorted by id before it is used and the digest is made from that; a row that cannot
//! be understood is a fault with its place, never a guess; memory is bounded by what is kept of a file,
//! not by its size.

mod rows;
mod csv_rows;
mod parquet_rows;
mod table;
mod households;
mod ties;

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::core::text::catalogue::{Arg, Message, data};
use crate::core::text::message;

pub use households::{COLUMNS as HOUSEHOLD_COLUMNS, Person, TRAITS};
pub use rows::{Column, Fault};
pub use ties::{COLUMNS as TIE_COLUMNS, ImportedTie, KINDS as TIE_KINDS};

/// Most faults of a file that are reported; then one stops reading.
pub const MOST_FAULTS: usize = 20;
/// Most ties of one imported household. Ties that are cut later stay as records beside new ones, and a
/// household counts at most 255 of both.
pub const MOST_TIES: usize = 127;
/// Most households of a community, as in a scenario.
pub const MOST_HOUSEHOLDS: usize = 10_000;

/// One community of the files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Its name; empty where the file has no column `community`.
    pub name: String,
    /// Households, by neighbourhood and then by id.
    pub people: Vec<Person>,
    /// One past the last household of each neighbourhood; empty where the file names none.
    pub neighbourhoods: Vec<u32>,
    /// Ties between households by their number here, the lower one first, in order.
    pub ties: Vec<ImportedTie>,
}

/// What was read.
#[derive(Clone, Debug)]
pub struct Imported {
    /// sha256 of the content, the same for any order of rows and for CSV and Parquet.
    pub digest: String,
    /// Communities by name.
    pub places: Vec<Place>,
    /// Are ties given? Otherwise they are drawn.
    pub with_ties: bool,
}

/// The same content is the same import.
impl PartialEq for Imported {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

impl Imported {
    /// The community of this name.
    pub fn place(&self, name: &str) -> Option<&Place> {
        self.places.iter().find(|p| p.name == name)
    }

    /// Number of households.
    pub fn households(&self) -> usize {
        self.places.iter().map(|p| p.people.len()).sum()
    }

    /// Number of ties.
    pub fn ties(&self) -> usize {
        self.places.iter().map(|p| p.ties.len()).sum()
    }

    /// How many households have no value for each trait, which is then drawn: trait and number.
    pub fn drawn(&self) -> Vec<(&'static str, usize)> {
        let people = || self.places.iter().flat_map(|p| &p.people);
        let missing =
            |(k, name): (usize, &&'static str)| (*name, people().filter(|p| !p.has(k)).count());
        TRAITS.iter().enumerate().map(missing).collect()
    }

    /// What was read and what is drawn.
    pub fn in_words(&self) -> Message {
        let all = self.households();
        let drawn: Vec<Arg> = self
            .drawn()
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| match count {
                count if count == all => name.into(),
                count => message!(data::drawn_for_some, name = name, n = count).into(),
            })
            .collect();
        let drawn = match drawn.is_empty() {
            true => data::drawn_nothing.into(),
            false => Arg::commas(drawn),
        };
        message!(
            data::imported,
            households = all,
            ties = if self.with_ties { self.ties() } else { 0 },
            communities = self.places.len(),
            digest = &self.digest[..12],
            drawn = drawn,
        )
    }
}

/// Reads households, and ties between them where there are any. `name`s are the files' names in faults.
pub fn read(
    households: (&Path, &str),
    ties: Option<(&Path, &str)>,
) -> Result<Imported, Vec<Fault>> {
    let mut places = households::read(households.0, households.1)?;
    if let Some((path, name)) = ties {
        ties::read(path, name, &mut places)?;
    }
    let digest = digest(&places, ties.is_some());
    Ok(Imported { digest, places, with_ties: ties.is_some() })
}

/// The hash of everything that is kept, in its order.
fn digest(places: &[Place], with_ties: bool) -> String {
    let mut hash = Sha256::new();
    let mut line = |text: String| hash.update(text.as_bytes());
    line(format!("import 1, ties {with_ties}\n"));
    for place in places {
        line(format!("{:?} {:?}\n", place.name, place.neighbourhoods));
        place.people.iter().for_each(|person| line(format!("{person:?}\n")));
        place.ties.iter().for_each(|tie| line(format!("{tie:?}\n")));
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
