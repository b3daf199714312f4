//! Ties as columns: each undirected tie stands twice, once with either end, with that end's own trust.
//! A household's ties are in the order of the other end, so the order in which it sums over them depends
//! on nobody else's ties. Strength is symmetric: both copies are updated by the same formula from the
//! same numbers.
//!
//! The layout is the sliced ELLPACK format of sparse matrices (Monakov, Lokhmotov & Avetisyan 2010;
//! rows sorted by length: Kreutzer et al. 2014, SELL-C-σ), so that eight households are added up by
//! the same instruction.

mod lanes;

use std::iter::StepBy;
use std::ops::Range;

pub use lanes::Workbench;

use super::{Breach, all_shares};

/// What a tie rests on.
pub mod kind {
    /// Kin.
    pub const KIN: u8 = 0;
    /// Neighbours.
    pub const NEIGHBOUR: u8 = 1;
    /// Work.
    pub const WORK: u8 = 2;
    /// Made at the programme's works: baseline strength 0.
    pub const PROGRAMME: u8 = 3;
    /// The bits of the kind.
    pub const MASK: u8 = 7;
    /// Cut, and kept only as a record of a pair that stood at the start.
    pub const CUT: u8 = 8;
    /// Crosses neighbourhoods.
    pub const BRIDGING: u8 = 16;
    /// Stood at the start of the run.
    pub const FIXED: u8 = 32;
}

/// The least strength of a tie that stands: only a cut tie has strength 0, and is told by it.
pub const FAINT: f32 = 1e-6;

/// The most ties of a household that may stand; records of cut ones come beside them.
pub const CAP: usize = 64;

/// The ties of a community: every household has one lane of one slice, and its ties stand below each
/// other there, in ascending order of the other end. A slice is as long as the longest of its eight
/// lanes; places that nobody uses have strength 0, like a cut tie, and add nothing to any sum.
///
/// Eight households are summed at once, each in the order of its own ties: the layout (who shares a
/// slice with whom) changes no byte of any result.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    homes: Vec<Home>,
    /// The slices.
    pub slices: Vec<Slice>,
    /// The other end.
    pub to: Vec<u16>,
    /// Trust in the other end.
    pub trust: Vec<f32>,
    /// Strength: co-presence; 0 when cut, at least [`FAINT`] while it stands.
    pub strength: Vec<f32>,
    /// Baseline trust × 255.
    pub own_trust: Vec<u8>,
    /// Baseline strength × 255.
    pub own_strength: Vec<u8>,
    /// Kind and marks.
    pub kind: Vec<u8>,
}

/// Where a household's ties are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Home {
    slice: u16,
    lane: u8,
    count: u8,
}

/// Households in a slice.
pub const LANES: usize = 8;
/// A lane that belongs to nobody.
pub const NOBODY: u16 = u16::MAX;

/// Eight households whose ties stand side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slice {
    /// First row; a row is a place for each lane.
    pub from: u32,
    /// Number of rows.
    pub len: u32,
    /// Whose lane it is, or [`NOBODY`].
    pub who: [u16; LANES],
}

impl Slice {
    /// Its rows.
    #[inline(always)]
    pub fn rows(&self) -> Range<usize> {
        self.from as usize..(self.from + self.len) as usize
    }

    /// Its lanes that are somebody's, and whose.
    #[inline(always)]
    pub fn lanes(&self) -> impl Iterator<Item = (usize, u16)> {
        self.who.into_iter().enumerate().filter(|&(_, i)| i != NOBODY)
    }
}

/// The columns as rows of eight places.
#[allow(missing_docs)]
pub struct Rows<'a> {
    pub to: &'a [[u16; LANES]],
    pub trust: &'a [[f32; LANES]],
    pub strength: &'a [[f32; LANES]],
    pub kind: &'a [[u8; LANES]],
}

/// The same, trust and strength to be written.
#[allow(missing_docs)]
pub struct RowsMut<'a> {
    pub to: &'a [[u16; LANES]],
    pub trust: &'a mut [[f32; LANES]],
    pub strength: &'a mut [[f32; LANES]],
    pub own_trust: &'a [[u8; LANES]],
    pub own_strength: &'a [[u8; LANES]],
    pub kind: &'a [[u8; LANES]],
}

/// 1 when a tie of this mark crosses neighbourhoods, else 0.
#[inline(always)]
pub fn across(mark: u8) -> f32 {
    (i32::from(mark / kind::BRIDGING) & 1) as f32
}

/// 1 when a tie of this mark stood at the start, else 0.
#[inline(always)]
pub fn fixed(mark: u8) -> f32 {
    (i32::from(mark / kind::FIXED) & 1) as f32
}

/// A tie to be made, once for each end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewTie {
    /// Whose.
    pub from: u32,
    /// The other end.
    pub to: u16,
    /// Trust at the start.
    pub trust: f32,
    /// Strength at the start.
    pub strength: f32,
    /// Baseline trust × 255.
    pub own_trust: u8,
    /// Baseline strength × 255.
    pub own_strength: u8,
    /// Kind and marks.
    pub kind: u8,
}

/// What stands in a place that nobody uses.
const EMPTY: NewTie = NewTie {
    from: 0,
    to: NOBODY,
    trust: 0.0,
    strength: 0.0,
    own_trust: 0,
    own_strength: 0,
    kind: kind::CUT,
};

/// Equal when the same ties stand, however they are laid out.
impl PartialEq for Ties {
    fn eq(&self, other: &Self) -> bool {
        let own = |ties: &Self, i: usize| -> Vec<NewTie> {
            ties.places(i).map(|k| ties.at(i as u32, k)).collect()
        };
        let n = self.homes.len();
        n == other.homes.len() && (0..n).all(|i| own(self, i) == own(other, i))
    }
}

impl Ties {
    /// The places of household `i`'s ties in the columns, by ascending other end; cut ones that are kept
    /// as a record included.
    #[inline(always)]
    pub fn places(&self, i: usize) -> StepBy<Range<usize>> {
        let home = self.homes[i];
        let first = self.slices[usize::from(home.slice)].from as usize * LANES;
        let first = first + usize::from(home.lane);
        (first..first + LANES * usize::from(home.count)).step_by(LANES)
    }

    /// The columns as rows.
    #[inline(always)]
    pub fn rows(&self) -> Rows<'_> {
        Rows {
            to: self.to.as_chunks().0,
            trust: self.trust.as_chunks().0,
            strength: self.strength.as_chunks().0,
            kind: self.kind.as_chunks().0,
        }
    }

    /// The columns as rows, and the slices that tell whose they are.
    #[inline(always)]
    pub fn rows_mut(&mut self) -> (&[Slice], RowsMut<'_>) {
        let rows = RowsMut {
            to: self.to.as_chunks().0,
            trust: self.trust.as_chunks_mut().0,
            strength: self.strength.as_chunks_mut().0,
            own_trust: self.own_trust.as_chunks().0,
            own_strength: self.own_strength.as_chunks().0,
            kind: self.kind.as_chunks().0,
        };
        (&self.slices, rows)
    }

    /// Number of household `i`'s ties, cut ones that are kept as a record included.
    #[inline(always)]
    pub fn count(&self, i: usize) -> usize {
        usize::from(self.homes[i].count)
    }

    /// The place of household `i`'s tie number `k`, `k` below [`Self::count`].
    #[inline(always)]
    pub fn place(&self, i: usize, k: usize) -> usize {
        let home = self.homes[i];
        let row = self.slices[usize::from(home.slice)].from as usize + k;
        row * LANES + usize::from(home.lane)
    }

    /// One of the ties of household `i` that stand, `standing` of them, by a word of luck; none when none
    /// stands. Records of cut ties must not be drawn: what is kept for the tables would change what people
    /// do.
    pub fn draw(&self, i: usize, standing: u32, word: u32) -> Option<usize> {
        let rank = ((u64::from(word) * u64::from(standing)) >> 32) as usize;
        if standing as usize == self.count(i) {
            return (standing > 0).then(|| self.place(i, rank));
        }
        self.places(i).filter(|&k| self.kind[k] & kind::CUT == 0).nth(rank)
    }

    /// How many ties of household `i` stand.
    pub fn standing(&self, i: usize) -> u32 {
        self.places(i).filter(|&k| self.kind[k] & kind::CUT == 0).count() as u32
    }

    /// Where `i`'s tie to `j` is, cut or not.
    pub fn find(&self, i: usize, j: u16) -> Option<usize> {
        let k = self.rank(i, j);
        let place = self.place(i, k);
        (k < self.count(i) && self.to[place] == j).then_some(place)
    }

    /// How many of `i`'s ties are to households below `j`.
    fn rank(&self, i: usize, j: u16) -> usize {
        let (mut low, mut high) = (0, self.count(i));
        while low < high {
            let middle = (low + high) / 2;
            if self.to[self.place(i, middle)] < j { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// From a list of ties (any order, both sides of each) for `n` households.
    pub fn build(n: usize, list: &[NewTie]) -> Self {
        let mut counts = vec![0_u8; n];
        for t in list {
            counts[t.from as usize] += 1;
        }
        let mut ties = Ties::default();
        ties.lay_out(&counts);
        let mut bench = Workbench::default();
        for t in list {
            ties.insert(t, &mut bench);
        }
        ties
    }

    /// What stands at a place of household `from`.
    #[inline]
    pub fn at(&self, from: u32, k: usize) -> NewTie {
        NewTie {
            from,
            to: self.to[k],
            trust: self.trust[k],
            strength: self.strength[k],
            own_trust: self.own_trust[k],
            own_strength: self.own_strength[k],
            kind: self.kind[k],
        }
    }

    #[inline]
    fn put(&mut self, k: usize, t: &NewTie) {
        self.to[k] = t.to;
        self.trust[k] = t.trust;
        self.strength[k] = t.strength;
        self.own_trust[k] = t.own_trust;
        self.own_strength[k] = t.own_strength;
        self.kind[k] = t.kind;
    }

    /// Takes out one side of a tie, or marks it as cut when it stood at the start.
    pub fn drop_side(&mut self, k: usize, side: (usize, u16), gone: &mut Vec<(usize, u16)>) {
        // Marked either way, so that who seeks this month sees the same whether a record is kept or not.
        self.kind[k] |= kind::CUT;
        self.strength[k] = 0.0;
        self.own_strength[k] = 0;
        if self.kind[k] & kind::FIXED == 0 {
            gone.push(side);
        }
    }

    /// Marks the ties that stand now as those that stood at the start.
    pub fn fix(&mut self) {
        for (kind, &to) in self.kind.iter_mut().zip(&self.to) {
            *kind |= if to == NOBODY { 0 } else { kind::FIXED };
        }
    }

    /// Trust and strength in [0, 1]; not a number is outside.
    pub fn check(&self) -> Result<(), Breach> {
        if !all_shares(&self.trust) {
            return Err(Breach("trust on a tie is outside [0, 1]".into()));
        }
        if !all_shares(&self.strength) {
            return Err(Breach("the strength of a tie is outside [0, 1]".into()));
        }
        Ok(())
    }

    /// The slow check of the structure, for tests: ties in order and below the cap, both directions there,
    /// equal in strength, kind and baseline strength, no self-ties, every lane one household's, and
    /// nothing in the places that nobody uses.
    pub fn check_structure(&self) -> Result<(), Breach> {
        let mut used = vec![false; self.to.len()];
        for i in 0..self.homes.len() {
            let home = self.homes[i];
            let slice = &self.slices[usize::from(home.slice)];
            let own = usize::from(slice.who[usize::from(home.lane)]) == i;
            if !own || u32::from(home.count) > slice.len || self.count(i) > 2 * CAP {
                return Err(Breach(format!("household {i} has no lane for its ties")));
            }
            let others: Vec<u16> = self.places(i).map(|k| self.to[k]).collect();
            if others.windows(2).any(|w| w[0] >= w[1]) {
                return Err(Breach(format!("ties of household {i} are not in order")));
            }
            for k in self.places(i) {
                used[k] = true;
                let j = self.to[k] as usize;
                let Some(back) = self.find(j, i as u16) else {
                    return Err(Breach(format!("the tie {i}-{j} stands on one side only")));
                };
                if j == i
                    || self.strength[k].to_bits() != self.strength[back].to_bits()
                    || self.kind[k] != self.kind[back]
                    || self.own_strength[k] != self.own_strength[back]
                {
                    return Err(Breach(format!("the two sides of the tie {i}-{j} differ")));
                }
            }
        }
        let stray = (0..used.len()).find(|&k| !used[k] && self.at(0, k) != EMPTY);
        stray.map_or(Ok(()), |k| Err(Breach(format!("something stands in the unused place {k}"))))
    }

    /// Bytes of the columns.
    pub fn bytes(&self) -> usize {
        self.homes.len() * size_of::<Home>()
            + self.slices.len() * size_of::<Slice>()
            + self.to.len() * (2 + 4 + 4 + 1 + 1 + 1)
    }
}
