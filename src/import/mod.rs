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

use crate::model::setup::{self, Loaded};
use crate::scenario::imported::{Fault, HouseholdFiles, Imported, Place};
use crate::scenario::{Problems, document};

pub use households::COLUMNS as HOUSEHOLD_COLUMNS;
pub use rows::Column;
pub use ties::{COLUMNS as TIE_COLUMNS, KINDS as TIE_KINDS};

/// Most faults of a file that are reported; then one stops reading.
pub const MOST_FAULTS: usize = 20;
/// Most ties of one imported household. Ties that are cut later stay as records beside new ones, and a
/// household counts at most 255 of both.
pub const MOST_TIES: usize = 127;
/// Most households of a community, as in a scenario.
pub const MOST_HOUSEHOLDS: usize = 10_000;

/// The files that this computer has.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

impl HouseholdFiles for Disk {
    fn has(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn read(
        &self,
        households: (&Path, &str),
        ties: Option<(&Path, &str)>,
    ) -> Result<Imported, Vec<Fault>> {
        read(households, ties)
    }
}

/// Loads a scenario from text, with the files of households that it names; see [`setup::load_with`].
pub fn load(text: &str, file: &str, overrides: &[(String, String)]) -> Result<Loaded, Problems> {
    setup::load_with(text, file, overrides, Some(&Disk))
}

/// Loads a scenario from the bytes of a file; see [`load`].
pub fn load_bytes(
    bytes: &[u8],
    file: &str,
    overrides: &[(String, String)],
) -> Result<Loaded, Problems> {
    load(document::text_of(bytes, file)?, file, overrides)
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
