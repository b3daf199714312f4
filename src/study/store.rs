//! Finished replicates, saved: one part file each, never done again.
//!
//! A part is `magic, version, length and sha256 of the head, head (postcard), blocks`. Each block
//! holds the values of one arm and place (or the spreads of one arm), measure by measure, byte by
//! byte, packed with zstd: so the merge reads the places it works on and no others, and memory does
//! not grow with the number of arms or places.
//!
//! What must stay true: a part is believed only when everything in it is checked. A damaged one, or
//! one of another run, counts as not done; it never stops the program.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::core::text::catalogue::{Message, Text, runs};
use crate::measures::{COUNT, Group, MEASURES};
use crate::model::setup::Scenario;
use crate::study::files::{self, Faults, Kind};
use crate::study::fine::Fine;
use crate::study::layout::{Layout, Part};
use crate::study::packing::{bytes_of_a_row, gather_up, packed};

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
    Damaged(Message),
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
            Err(e) => Found::Damaged(files::why(&e)),
        }
    }

    /// Opens a part and checks its head.
    pub fn open(&self, replicate: u32, drawn: bool) -> io::Result<Reader<'_>> {
        let mut file = File::open(self.path(replicate, drawn))?;
        let size = file.metadata()?.len();
        let mut fixed = [0_u8; 48];
        file.read_exact(&mut fixed).map_err(|_| damaged(runs::cut_off))?;
        if &fixed[..8] != MAGIC {
            return Err(damaged(runs::not_a_part));
        }
        let number = |at: usize| {
            u32::from_le_bytes([fixed[at], fixed[at + 1], fixed[at + 2], fixed[at + 3]])
        };
        if number(8) != VERSION {
            return Err(damaged(runs::other_format));
        }
        let length = number(12);
        if length > LONGEST_HEAD || u64::from(length) > size {
            return Err(damaged(runs::cut_off));
        }
        let mut bytes = vec![0; length as usize];
        file.read_exact(&mut bytes).map_err(|_| damaged(runs::cut_off))?;
        if Sha256::digest(&bytes)[..] != fixed[16..48] {
            return Err(damaged(runs::head_sum));
        }
        let head: Head =
            postcard::from_bytes(&bytes).map_err(|_| damaged(runs::head_unreadable))?;
        if head.made_by != self.made_by {
            return Err(damaged(runs::other_run));
        }
        let fine = self.fine.as_ref().filter(|_| !drawn);
        let fine = fine.map_or(0, |fine| (0..self.arms.len()).map(|arm| fine.blocks(arm)).sum());
        let expected = match head.failure {
            Some(_) => 0,
            None => self.arms.len() * self.blocks_of_an_arm(drawn) + fine,
        };
        if (head.replicate, head.drawn, head.blocks.len()) != (replicate, drawn, expected) {
            return Err(damaged(runs::other_replicate));
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
    store: &'a Store,
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
            return Err(damaged(runs::block_length));
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

    fn values(&mut self, block: usize, rows: usize) -> io::Result<Vec<f64>> {
        let packed = self.packed(block)?;
        let size = rows * bytes_of_a_row();
        let bytes =
            zstd::bulk::decompress(&packed, size).map_err(|_| damaged(runs::block_packed))?;
        if bytes.len() != size {
            return Err(damaged(runs::block_length));
        }
        Ok(gather_up(&bytes, rows))
    }

    fn packed(&mut self, block: usize) -> io::Result<Vec<u8>> {
        let Block { from, bytes, sum } =
            *self.head.blocks.get(block).ok_or_else(|| damaged(runs::block_missing))?;
        self.file.seek(SeekFrom::Start(self.begin.saturating_add(from)))?;
        let mut packed = Vec::new();
        (&mut self.file).take(u64::from(bytes)).read_to_end(&mut packed)?;
        if packed.len() != bytes as usize {
            return Err(damaged(runs::cut_off));
        }
        if sum_of(&packed) != sum {
            return Err(damaged(runs::block_sum));
        }
        Ok(packed)
    }
}

fn damaged(what: Text) -> io::Error {
    files::fault(io::ErrorKind::InvalidData, what.into())
}

fn sum_of(bytes: &[u8]) -> [u8; 8] {
    let digest = Sha256::digest(bytes);
    std::array::from_fn(|i| digest[i])
}
