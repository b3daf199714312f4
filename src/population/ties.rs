//! Ties as columns: each undirected tie stands twice, once in the segment of either end, with that
//! end's own trust. Segments are sorted by the other end, so the order in which a household sums
//! over its ties depends on nobody else's ties. Strength is symmetric: both copies are updated by
//! the same formula from the same numbers.

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

/// The most ties that a household may have.
pub const CAP: usize = 64;

/// The ties of a community, in segments by household.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ties {
    /// Segment of household i: `first[i] .. first[i + 1]`.
    pub first: Vec<u32>,
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

/// A tie to be made, once for each end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewTie {
    /// Whose segment.
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

impl Ties {
    /// Number of directed ties, cut ones that are kept as a record included.
    pub fn len(&self) -> usize {
        self.to.len()
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.to.is_empty()
    }

    /// The segment of household `i`.
    #[inline(always)]
    pub fn segment(&self, i: usize) -> std::ops::Range<usize> {
        self.first[i] as usize..self.first[i + 1] as usize
    }

    /// Where `i`'s tie to `j` is, cut or not.
    pub fn find(&self, i: usize, j: u16) -> Option<usize> {
        let segment = self.segment(i);
        let from = segment.start;
        self.to[segment].binary_search(&j).ok().map(|at| from + at)
    }

    /// From a list of new ties (any order) for `n` households.
    pub fn build(n: usize, mut list: Vec<NewTie>) -> Self {
        list.sort_by_key(|t| (t.from, t.to));
        let mut ties = Ties { first: vec![0; n + 1], ..Ties::default() };
        for t in &list {
            ties.first[t.from as usize + 1] += 1;
            ties.push(t);
        }
        for i in 0..n {
            ties.first[i + 1] += ties.first[i];
        }
        ties
    }

    fn push(&mut self, t: &NewTie) {
        self.to.push(t.to);
        self.trust.push(t.trust);
        self.strength.push(t.strength);
        self.own_trust.push(t.own_trust);
        self.own_strength.push(t.own_strength);
        self.kind.push(t.kind);
    }

    /// Takes out the directed ties at the places `gone` (ascending) and puts in `new` (any order),
    /// keeping every segment sorted. Everything else keeps its value.
    ///
    /// `next` is room for the revised ties; it holds those of before afterwards.
    pub fn revise(&mut self, gone: &[u32], new: &mut [NewTie], next: &mut Ties) {
        if gone.is_empty() && new.is_empty() {
            return;
        }
        new.sort_by_key(|t| (t.from, t.to));
        let n = self.first.len() - 1;
        next.clear();
        let mut gone = gone.iter().map(|&g| g as usize).peekable();
        let mut new = new.iter().peekable();
        // Whole runs are copied between the places where something changes.
        let mut copied = 0;
        next.first.push(0);
        for i in 0..n {
            let segment = self.segment(i);
            let mut at = segment.start;
            loop {
                let cut = gone.peek().copied().filter(|&g| g < segment.end);
                let add = new.peek().filter(|t| t.from as usize == i);
                let place =
                    add.map(|t| at + self.to[at..segment.end].partition_point(|&to| to < t.to));
                match (cut, place) {
                    (None, None) => break,
                    (Some(g), place) if place.is_none_or(|p| g < p) => {
                        next.copy(self, copied..g);
                        copied = g + 1;
                        at = g + 1;
                        gone.next();
                    }
                    (_, Some(p)) => {
                        next.copy(self, copied..p);
                        copied = p;
                        at = p;
                        if let Some(t) = new.next() {
                            next.push(t);
                        }
                    }
                    (Some(_), None) => break, // taken by the guard above
                }
            }
            // The segment's end, as far as it will be copied by later runs.
            let pending = segment.end - copied.min(segment.end);
            next.first.push((next.to.len() + pending) as u32);
        }
        next.copy(self, copied..self.len());
        std::mem::swap(self, next);
    }

    fn clear(&mut self) {
        self.first.clear();
        self.to.clear();
        self.trust.clear();
        self.strength.clear();
        self.own_trust.clear();
        self.own_strength.clear();
        self.kind.clear();
    }

    fn copy(&mut self, from: &Ties, range: std::ops::Range<usize>) {
        self.to.extend_from_slice(&from.to[range.clone()]);
        self.trust.extend_from_slice(&from.trust[range.clone()]);
        self.strength.extend_from_slice(&from.strength[range.clone()]);
        self.own_trust.extend_from_slice(&from.own_trust[range.clone()]);
        self.own_strength.extend_from_slice(&from.own_strength[range.clone()]);
        self.kind.extend_from_slice(&from.kind[range]);
    }

    /// Marks the ties that stand now as those that stood at the start.
    pub fn fix(&mut self) {
        for kind in &mut self.kind {
            *kind |= kind::FIXED;
        }
    }

    /// Trust and strength in [0, 1]; every household's segment sorted and below the cap.
    pub fn check(&self) -> Result<(), Breach> {
        if !all_shares(&self.trust) {
            return Err(Breach("trust on a tie is outside [0, 1]".into()));
        }
        if !all_shares(&self.strength) {
            return Err(Breach("the strength of a tie is outside [0, 1]".into()));
        }
        Ok(())
    }

    /// The slow check of the structure, for tests: segments sorted, both directions there, equal in
    /// strength, kind and baseline strength, no self-ties.
    pub fn check_structure(&self) -> Result<(), Breach> {
        for i in 0..self.first.len() - 1 {
            let segment = self.segment(i);
            if self.to[segment.clone()].windows(2).any(|w| w[0] >= w[1]) {
                return Err(Breach(format!("ties of household {i} are not in order")));
            }
            for k in segment {
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
        Ok(())
    }

    /// Bytes of the columns.
    pub fn bytes(&self) -> usize {
        self.first.len() * 4 + self.len() * (2 + 4 + 4 + 1 + 1 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(from: u32, to: u16) -> NewTie {
        let (low, high) = (from.min(u32::from(to)), from.max(u32::from(to)));
        NewTie {
            from,
            to,
            trust: 0.5,
            strength: (low * 7 + high) as f32 / 1000.0,
            own_trust: 128,
            own_strength: 100,
            kind: kind::NEIGHBOUR,
        }
    }

    #[test]
    fn a_revision_equals_building_anew() {
        let n = 9;
        let pairs = |seed: u32| -> Vec<(u32, u16)> {
            (0..n)
                .flat_map(|i| (0..n).map(move |j| (i, j as u16)))
                .filter(|&(i, j)| {
                    let (a, b) = (i.min(u32::from(j)), i.max(u32::from(j)));
                    a != b && (a * 31 + b * 17 + a * b * seed).is_multiple_of(3)
                })
                .collect()
        };
        for seed in 0..20 {
            let (old, want) = (pairs(seed), pairs(seed + 1));
            let build = |list: &[(u32, u16)]| {
                Ties::build(n as usize, list.iter().map(|&(i, j)| tie(i, j)).collect())
            };
            let mut ties = build(&old);
            let gone: Vec<u32> =
                (0..old.len()).filter(|&k| !want.contains(&old[k])).map(|k| k as u32).collect();
            let mut new: Vec<NewTie> =
                want.iter().rev().filter(|p| !old.contains(p)).map(|&(i, j)| tie(i, j)).collect();
            ties.revise(&gone, &mut new, &mut Ties::default());
            assert_eq!(ties, build(&want), "seed {seed}");
            ties.check_structure().expect("sound");
        }
    }
}
