//! Households and ties that exist, as a scenario holds them, and what may be wrong with the tables that they
//! come from. How files are read is not known here: whoever loads a scenario says so.

use std::fmt;
use std::path::Path;

use crate::core::text::catalogue::{Arg, Message, data};
use crate::core::text::message;

/// Where files of households and ties are.
pub trait HouseholdFiles {
    /// Is there such a file?
    fn has(&self, path: &Path) -> bool;

    /// Reads households, and ties between them where there are any. `name`s are the files' names in faults.
    fn read(
        &self,
        households: (&Path, &str),
        ties: Option<(&Path, &str)>,
    ) -> Result<Imported, Vec<Fault>>;
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line of a CSV file (the header is 1) or the row of a Parquet file, from 1; 0 for the whole file.
    pub line: usize,
    /// The field in it, from 1; 0 for the whole line.
    pub field: usize,
    /// What is wrong, with the column.
    pub message: Message,
    /// What is allowed.
    pub label: Message,
    /// A remedy.
    pub help: Option<Message>,
}

/// In English: for logs and tests.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.field > 0 {
            write!(f, ":{}", self.field)?;
        }
        write!(f, ": {}: {}", self.message, self.label)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, " ({help})"))
    }
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

/// Traits that are drawn where they are not known, in the order of [`Person::has`].
pub const TRAITS: &[&str] =
    &["leader", "people", "consumption", "savings", "skill", "disposition", "trust"];

/// A household as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Its id.
    pub id: String,
    /// Its neighbourhood's name; empty where the file names none.
    pub neighbourhood: String,
    /// Is it a leader's?
    pub leader: Option<bool>,
    /// Is it on the board?
    pub board: Option<bool>,
    /// People.
    pub people: Option<u8>,
    /// Consumption, rupiah a head and month.
    pub consumption: Option<f64>,
    /// Savings, rupiah.
    pub savings: Option<f64>,
    /// Skill, share.
    pub skill: Option<f64>,
    /// 0 altruist, 1 conditional co-operator, 2 free rider.
    pub disposition: Option<u8>,
    /// Trust in institutions, share.
    pub trust: Option<f64>,
}

impl Person {
    /// Is the trait number `k` of [`TRAITS`] known?
    pub fn has(&self, k: usize) -> bool {
        [
            self.leader.is_some(),
            self.people.is_some(),
            self.consumption.is_some(),
            self.savings.is_some(),
            self.skill.is_some(),
            self.disposition.is_some(),
            self.trust.is_some(),
        ][k]
    }
}

/// A tie as it was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ImportedTie {
    /// The lower household, by its number in its community.
    pub low: u32,
    /// The higher one.
    pub high: u32,
    /// Kind: 0 kin, 1 neighbour, 2 work.
    pub kind: Option<u8>,
    /// Baseline strength.
    pub strength: Option<f32>,
    /// Baseline trust of the lower in the higher.
    pub up: Option<f32>,
    /// Baseline trust of the higher in the lower.
    pub down: Option<f32>,
}
