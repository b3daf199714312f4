//! Finished replicates, saved: one part file each, never done again.
//!
//! A part is `magic, version, length and sha256 of the head, head (postcard), blocks`. Each block
//! holds the values of one arm and place (or the spreads of one arm), measure by measure, byte by
//! byte, packed with zstd: so the merge reads the places it works on and no others, and memory does
//! not grow with the number of arms or places.
//!
//! What must stay true: a part is believed only when everything in it is checked. A damaged one, or
//! one of another run, counts as not done; it never stops the program.
//!
//! Values keep the precision of an `f32`, except money (units that begin with "Rp"), which is kept
//! whole: seven digits are more than any share deserves, and the tables become half as large.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::measures::{COUNT, Group, MEASURES};
use crate::scenario::Scenario;
use crate::study::files::{self, Faults, Kind};
use crate::study::fine::Fine;
use crate::study::layout::{Layout, Part};

const MAGIC: &[u8; 8] = b"BERDAYA\n";
const VERSION: u32 = 1;
/// Longest head that is believed before its sum is checked.
const LONGEST_HEAD: u32 = 256 << 20;

/// The parts of one run.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    made_by: String,
    arms: Vec<String>,
    layout: Layout,
    fine: Option<Fine>,
}

/// What a part says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    made_by: String,
    /// Replicate number.
    pub replicate: u32,
    /// Were the assumptions drawn?
    pub drawn: bool,
    /// Why it failed, if it did.
    pub failure: Option<String>,
    /// Change of turnout over the last year of the burn-in.
    pub drift: f64,
    /// Household-months simulated.
    pub household_months: u64,
    blocks: Vec<Block>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Block {
    from: u64,
    bytes: u32,
    sum: [u8; 8],
}

/// Is a replicate done?
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Its part is there and whole.
    Done(Head),
    /// There is no part.
    Missing,
    /// There is one that cannot be used, and why.
    Damaged(String),
}

/// A value as it is saved: rounded to `f32` unless it is money; one kind of zero, one kind of NaN.
pub fn rounded(measure: usize, value: f64) -> f64 {
    if value.is_nan() {
        f64::NAN
    } else if is_money(measure) {
        value + 0.0
    } else {
        f64::from(value as f32) + 0.0
    }
}

fn is_money(measure: usize) -> bool {
    MEASURES[measure].unit.is_money()
}

impl Store {
    /// The parts in `folder` of the run `run`. A part made with other places, windows or measures
    /// is not one of them.
    pub fn new(folder: &Path, run: &str, scenario: &Scenario, layout: &Layout) -> Self {
        let arms: Vec<String> = scenario.arms.iter().map(|a| a.name.clone()).collect();
        let measures: Vec<&str> = MEASURES.iter().map(|m| m.id).collect();
        let fine = Fine::new(scenario, layout);
        let mut shape = format!("{layout:?}{arms:?}{measures:?}");
        if let Some(fine) = &fine {
            shape.push_str(&format!("{fine:?}"));
        }
        let made_by = format!("{run} {}", &files::sha256_of(shape.as_bytes())[..16]);
        Store { folder: folder.to_path_buf(), made_by, arms, layout: layout.clone(), fine }
    }

    /// The places, months and windows of its parts.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Number of its arms.
    pub(super) fn arms(&self) -> usize {
        self.arms.len()
    }

    /// What is kept below the communities, if anything is.
    pub fn fine(&self) -> Option<&Fine> {
        self.fine.as_ref()
    }

    /// The file of a replicate.
    pub fn path(&self, replicate: u32, drawn: bool) -> PathBuf {
        let kind = if drawn { "draw" } else { "luck" };
        self.folder.join(format!("{kind}-{replicate:06}.part"))
    }

    /// Why a part does not fit this run, if it does not: another shape than the layout's.
    pub fn misfit(&self, part: &Part) -> Option<String> {
        if part.failure.is_some() {
            return None;
        }
        let names: Vec<&str> = part.arms.iter().map(|a| a.arm.as_str()).collect();
        if names != self.arms {
            return Some(format!("arms {names:?} where {:?} were asked for", self.arms));
        }
        let monthly = self.layout.monthly_len();
        part.arms.iter().enumerate().find_map(|(k, a)| {
            let fine = self.fine.as_ref().filter(|_| !part.drawn).map_or(0, |f| f.blocks(k));
            let wrong = (a.monthly.len() != monthly && !part.drawn)
                || a.windows.len() != self.layout.window_len()
                || a.spread.len() != COUNT
                || a.fine.len() != fine;
            wrong.then(|| format!("arm {}: a number of values that does not fit the layout", a.arm))
        })
    }

    /// Saves a part, which must fit.
    pub fn save(&self, part: &Part, faults: &Faults) -> io::Result<()> {
        if let Some(why) = self.misfit(part) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        let mut blocks = Vec::new();
        let mut body = Vec::new();
        let mut add = |values: &[f64]| -> io::Result<()> {
            let packed = packed(values)?;
            let bytes = u32::try_from(packed.len()).map_err(io::Error::other)?;
            blocks.push(Block { from: body.len() as u64, bytes, sum: sum_of(&packed) });
            body.extend_from_slice(&packed);
            Ok(())
        };
        let arms = if part.failure.is_some() { &[][..] } else { &part.arms[..] };
        for arm in arms {
            add(&arm.spread)?;
            for place in 0..self.layout.places.len() {
                add(&arm.windows[self.window_range(place..place + 1)])?;
                if !part.drawn {
                    add(&arm.monthly[self.monthly_range(place..place + 1)])?;
                }
            }
        }
        let mut from = body.len() as u64;
        for packed in arms.iter().flat_map(|arm| &arm.fine) {
            let bytes = u32::try_from(packed.len()).map_err(io::Error::other)?;
            blocks.push(Block { from, bytes, sum: sum_of(packed) });
            from += u64::from(bytes);
        }
        let head = postcard::to_stdvec(&Head {
            made_by: self.made_by.clone(),
            replicate: part.replicate,
            drawn: part.drawn,
            failure: part.failure.clone(),
            drift: part.drift,
            household_months: part.household_months,
            blocks,
        })
        .map_err(io::Error::other)?;
        let length = u32::try_from(head.len()).map_err(io::Error::other)?;
        files::replace(&self.path(part.replicate, part.drawn), Kind::Part, faults, |file| {
            file.write_all(MAGIC)?;
            file.write_all(&VERSION.to_le_bytes())?;
            file.write_all(&length.to_le_bytes())?;
            file.write_all(&Sha256::digest(&head))?;
            file.write_all(&head)?;
            file.write_all(&body)?;
            arms.iter().flat_map(|arm| &arm.fine).try_for_each(|packed| file.write_all(packed))
        })
    }

    /// Is a replicate done? Reads and checks the whole part.
    pub fn check(&self, replicate: u32, drawn: bool) -> Found {
        match self.open(replicate, drawn).and_then(|mut reader| {
            for block in 0..reader.head.blocks.len() {
                reader.packed(block)?;
            }
            Ok(reader.head)
        }) {
            Ok(head) => Found::Done(head),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Found::Missing,
            Err(e) => Found::Damaged(e.to_string()),
        }
    }

    /// Opens a part and checks its head.
    pub fn open(&self, replicate: u32, drawn: bool) -> io::Result<Reader<'_>> {
        let mut file = File::open(self.path(replicate, drawn))?;
        let size = file.metadata()?.len();
        let mut fixed = [0_u8; 48];
        file.read_exact(&mut fixed).map_err(|_| damaged("it is cut off"))?;
        if &fixed[..8] != MAGIC {
            return Err(damaged("it is not a part"));
        }
        let number = |at: usize| {
            u32::from_le_bytes([fixed[at], fixed[at + 1], fixed[at + 2], fixed[at + 3]])
        };
        if number(8) != VERSION {
            return Err(damaged("it has another format version"));
        }
        let length = number(12);
        if length > LONGEST_HEAD || u64::from(length) > size {
            return Err(damaged("it is cut off"));
        }
        let mut bytes = vec![0; length as usize];
        file.read_exact(&mut bytes).map_err(|_| damaged("it is cut off"))?;
        if Sha256::digest(&bytes)[..] != fixed[16..48] {
            return Err(damaged("the sum of its head is wrong"));
        }
        let head: Head =
            postcard::from_bytes(&bytes).map_err(|_| damaged("its head cannot be read"))?;
        if head.made_by != self.made_by {
            return Err(damaged(
                "it was made by another run, or with other places, windows or measures",
            ));
        }
        let fine = self.fine.as_ref().filter(|_| !drawn);
        let fine = fine.map_or(0, |fine| (0..self.arms.len()).map(|arm| fine.blocks(arm)).sum());
        let expected = match head.failure {
            Some(_) => 0,
            None => self.arms.len() * self.blocks_of_an_arm(drawn) + fine,
        };
        if (head.replicate, head.drawn, head.blocks.len()) != (replicate, drawn, expected) {
            return Err(damaged("it is another replicate's"));
        }
        Ok(Reader { store: self, file, begin: 48 + u64::from(length), head })
    }

    /// Blocks of an arm, without what is kept below the communities.
    pub(super) fn blocks_of_an_arm(&self, drawn: bool) -> usize {
        1 + if drawn { 1 } else { 2 } * self.layout.places.len()
    }

    fn window_range(&self, places: Range<usize>) -> Range<usize> {
        self.layout.window_at(places.start, 0, 0)..self.layout.window_at(places.end, 0, 0)
    }

    fn monthly_range(&self, places: Range<usize>) -> Range<usize> {
        self.layout.monthly_at(places.start, 0, 0)..self.layout.monthly_at(places.end, 0, 0)
    }
}

/// An open part.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) store: &'a Store,
    file: File,
    begin: u64,
    /// What it says of itself.
    pub head: Head,
}

impl Reader<'_> {
    /// Standard deviations across households of one arm, by measure.
    pub fn spread(&mut self, arm: usize) -> io::Result<Vec<f64>> {
        let block = arm * self.store.blocks_of_an_arm(self.head.drawn);
        self.values(block, 1)
    }

    /// Values by window of one arm, for some places.
    pub fn windows(&mut self, arm: usize, places: Range<usize>) -> io::Result<Vec<f64>> {
        let rows = Group::ALL.len() * self.store.layout.windows.len();
        self.places(arm, places, 0, rows)
    }

    /// Values by month of one arm, for some places; none when the assumptions were drawn.
    pub fn monthly(&mut self, arm: usize, places: Range<usize>) -> io::Result<Vec<f64>> {
        if self.head.drawn {
            return Ok(Vec::new());
        }
        let rows = Group::ALL.len() * self.store.layout.months;
        self.places(arm, places, 1, rows)
    }

    fn places(
        &mut self,
        arm: usize,
        places: Range<usize>,
        which: usize,
        rows: usize,
    ) -> io::Result<Vec<f64>> {
        let first = arm * self.store.blocks_of_an_arm(self.head.drawn) + 1;
        let per_place = if self.head.drawn { 1 } else { 2 };
        let mut out = Vec::with_capacity(places.len() * rows * COUNT);
        for place in places {
            out.extend(self.values(first + place * per_place + which, rows)?);
        }
        Ok(out)
    }

    pub(super) fn values(&mut self, block: usize, rows: usize) -> io::Result<Vec<f64>> {
        let packed = self.packed(block)?;
        let size = rows * bytes_of_a_row();
        let bytes = zstd::bulk::decompress(&packed, size)
            .map_err(|_| damaged("a block cannot be unpacked"))?;
        if bytes.len() != size {
            return Err(damaged("a block has another length"));
        }
        Ok(gather_up(&bytes, rows))
    }

    pub(super) fn packed(&mut self, block: usize) -> io::Result<Vec<u8>> {
        let Block { from, bytes, sum } =
            *self.head.blocks.get(block).ok_or_else(|| damaged("a block is missing"))?;
        self.file.seek(SeekFrom::Start(self.begin.saturating_add(from)))?;
        let mut packed = Vec::new();
        (&mut self.file).take(u64::from(bytes)).read_to_end(&mut packed)?;
        if packed.len() != bytes as usize {
            return Err(damaged("it is cut off"));
        }
        if sum_of(&packed) != sum {
            return Err(damaged("the sum of a block is wrong"));
        }
        Ok(packed)
    }
}

/// Values as they are saved, packed.
pub(super) fn packed(values: &[f64]) -> io::Result<Vec<u8>> {
    zstd::bulk::compress(&spread_out(values), 1)
}

pub(super) fn damaged(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

fn sum_of(bytes: &[u8]) -> [u8; 8] {
    let digest = Sha256::digest(bytes);
    std::array::from_fn(|i| digest[i])
}

fn width(measure: usize) -> usize {
    if is_money(measure) { 8 } else { 4 }
}

fn bytes_of_a_row() -> usize {
    (0..COUNT).map(width).sum()
}

/// Rows of measures → each measure's first bytes, then its second bytes, …: alike next to alike.
fn spread_out(values: &[f64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / COUNT * bytes_of_a_row());
    for measure in 0..COUNT {
        for byte in 0..width(measure) {
            out.extend(values.chunks_exact(COUNT).map(|row| {
                let value = rounded(measure, row[measure]);
                if is_money(measure) {
                    value.to_le_bytes()[byte]
                } else {
                    (value as f32).to_le_bytes()[byte]
                }
            }));
        }
    }
    out
}

fn gather_up(bytes: &[u8], rows: usize) -> Vec<f64> {
    let mut out = vec![0.0; rows * COUNT];
    let mut at = 0;
    for measure in 0..COUNT {
        let width = width(measure);
        for row in 0..rows {
            let mut whole = [0_u8; 8];
            for (byte, slot) in whole[..width].iter_mut().enumerate() {
                *slot = bytes[at + byte * rows + row];
            }
            out[row * COUNT + measure] = if width == 8 {
                f64::from_le_bytes(whole)
            } else {
                f64::from(f32::from_le_bytes([whole[0], whole[1], whole[2], whole[3]]))
            };
        }
        at += width * rows;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_values_come_back_as_the_rounded_ones() {
        let values: Vec<f64> = (0..3 * COUNT)
            .map(|i| match i % 7 {
                0 => f64::NAN,
                1 => -0.0,
                _ => (i as f64).sqrt() * 1e3,
            })
            .collect();
        let back = gather_up(&spread_out(&values), 3);
        for (i, (&was, &is)) in values.iter().zip(&back).enumerate() {
            assert_eq!(rounded(i % COUNT, was).to_bits(), is.to_bits(), "{was} {is}");
        }
    }
}
