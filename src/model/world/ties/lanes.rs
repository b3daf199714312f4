//! The layout of ties: lanes and slices, and how ties come and go in them.

use std::ops::Range;

use super::{EMPTY, Home, LANES, NOBODY, NewTie, Slice, Ties, kind};

/// What a year of changes needs beside the ties; nothing in it outlives the year.
#[derive(Clone, Debug, Default)]
pub struct Workbench {
    /// Room for laying ties out anew.
    spare: Ties,
    /// Lanes that nobody uses, by their length: slice and lane.
    free: Vec<Vec<(u16, u8)>>,
}

impl Workbench {
    /// Forgets the lanes of another community.
    pub fn clear(&mut self) {
        self.free.iter_mut().for_each(Vec::clear);
    }

    /// An unused lane with at least so many rows, and not many more: a new slice of long lanes would be mostly
    /// empty, and every row costs time.
    fn take(&mut self, need: usize) -> Option<(u16, u8)> {
        self.free.iter_mut().skip(need).take(4 + need).find_map(Vec::pop)
    }

    fn leave(&mut self, len: usize, lane: (u16, u8)) {
        if self.free.len() <= len {
            self.free.resize(len + 1, Vec::new());
        }
        self.free[len].push(lane);
    }
}

/// All columns over some rows, so that a tie is moved in one step.
struct Block<'a> {
    to: &'a mut [[u16; LANES]],
    trust: &'a mut [[f32; LANES]],
    strength: &'a mut [[f32; LANES]],
    own_trust: &'a mut [[u8; LANES]],
    own_strength: &'a mut [[u8; LANES]],
    kind: &'a mut [[u8; LANES]],
}

impl Block<'_> {
    /// The tie at a row and lane.
    #[inline(always)]
    fn get(&self, row: usize, lane: usize) -> NewTie {
        let lane = lane % LANES;
        NewTie {
            from: 0,
            to: self.to[row][lane],
            trust: self.trust[row][lane],
            strength: self.strength[row][lane],
            own_trust: self.own_trust[row][lane],
            own_strength: self.own_strength[row][lane],
            kind: self.kind[row][lane],
        }
    }

    #[inline(always)]
    fn set(&mut self, row: usize, lane: usize, t: &NewTie) {
        let lane = lane % LANES;
        self.to[row][lane] = t.to;
        self.trust[row][lane] = t.trust;
        self.strength[row][lane] = t.strength;
        self.own_trust[row][lane] = t.own_trust;
        self.own_strength[row][lane] = t.own_strength;
        self.kind[row][lane] = t.kind;
    }
}

/// Two ranges of rows of a column; they are apart.
fn apart<'a, T>(
    column: &'a mut [T],
    a: &Range<usize>,
    b: &Range<usize>,
) -> (&'a mut [[T; LANES]], &'a mut [[T; LANES]]) {
    let rows = column.as_chunks_mut::<LANES>().0;
    if a.start < b.start {
        let (low, high) = rows.split_at_mut(b.start);
        (&mut low[a.clone()], &mut high[..b.len()])
    } else {
        let (low, high) = rows.split_at_mut(a.start);
        let b = &mut low[b.clone()];
        (&mut high[..a.len()], b)
    }
}

impl Ties {
    /// Empty lanes for households with so many ties, those with as many beside each other.
    pub(super) fn lay_out(&mut self, counts: &[u8]) {
        let mut order: Vec<u16> = (0..counts.len()).map(|i| i as u16).collect();
        order.sort_by_key(|&i| (counts[usize::from(i)], i));
        self.slices.clear();
        self.homes.clear();
        self.homes.resize(counts.len(), Home::default());
        self.resize_rows(0);
        let mut rows = 0;
        // The slice that is not full is the shortest, so that little stands empty.
        let (few, rest) = order.split_at(order.len() % LANES);
        let slices = std::iter::once(few).filter(|few| !few.is_empty()).chain(rest.chunks(LANES));
        for (slice, lanes) in slices.enumerate() {
            let len = lanes.iter().map(|&i| u32::from(counts[usize::from(i)])).max().unwrap_or(0);
            let mut who = [NOBODY; LANES];
            who[..lanes.len()].copy_from_slice(lanes);
            self.slices.push(Slice { from: rows, len, who });
            for (lane, &i) in lanes.iter().enumerate() {
                self.homes[usize::from(i)] =
                    Home { slice: slice as u16, lane: lane as u8, count: 0 };
            }
            rows += len;
        }
        self.resize_rows(rows as usize);
    }

    fn resize_rows(&mut self, rows: usize) {
        let places = rows * LANES;
        self.to.resize(places, EMPTY.to);
        self.trust.resize(places, EMPTY.trust);
        self.strength.resize(places, EMPTY.strength);
        self.own_trust.resize(places, EMPTY.own_trust);
        self.own_strength.resize(places, EMPTY.own_strength);
        self.kind.resize(places, EMPTY.kind);
    }

    /// Puts a tie in its order into its household's lane; the pair is not tied yet and below the cap.
    pub fn insert(&mut self, t: &NewTie, bench: &mut Workbench) {
        let i = t.from as usize;
        let count = self.count(i);
        if count == self.slices[usize::from(self.homes[i].slice)].len as usize {
            self.move_to_a_longer_lane(i, bench);
        }
        let home = self.homes[i];
        let at = self.rank(i, t.to);
        let first = self.slices[usize::from(home.slice)].from as usize;
        self.push_down(first + at..first + count, usize::from(home.lane) % LANES);
        self.put(self.place(i, at), t);
        self.homes[i].count += 1;
    }

    /// The same, but a pair of which there is a record takes its place again.
    pub fn insert_or_revive(&mut self, t: &NewTie, bench: &mut Workbench) {
        match self.find(t.from as usize, t.to) {
            None => self.insert(t, bench),
            Some(k) => {
                let fixed = self.kind[k] & kind::FIXED;
                self.put(k, &NewTie { kind: t.kind | fixed, ..*t });
            }
        }
    }

    /// The columns over some rows.
    #[inline(always)]
    fn block(&mut self, rows: Range<usize>) -> Block<'_> {
        Block {
            to: &mut self.to.as_chunks_mut().0[rows.clone()],
            trust: &mut self.trust.as_chunks_mut().0[rows.clone()],
            strength: &mut self.strength.as_chunks_mut().0[rows.clone()],
            own_trust: &mut self.own_trust.as_chunks_mut().0[rows.clone()],
            own_strength: &mut self.own_strength.as_chunks_mut().0[rows.clone()],
            kind: &mut self.kind.as_chunks_mut().0[rows],
        }
    }

    /// The columns over two ranges of rows that are apart.
    #[inline(always)]
    fn blocks(&mut self, a: &Range<usize>, b: &Range<usize>) -> (Block<'_>, Block<'_>) {
        let to = apart(&mut self.to, a, b);
        let trust = apart(&mut self.trust, a, b);
        let strength = apart(&mut self.strength, a, b);
        let own_trust = apart(&mut self.own_trust, a, b);
        let own_strength = apart(&mut self.own_strength, a, b);
        let kind = apart(&mut self.kind, a, b);
        let first = Block {
            to: to.0,
            trust: trust.0,
            strength: strength.0,
            own_trust: own_trust.0,
            own_strength: own_strength.0,
            kind: kind.0,
        };
        let second = Block {
            to: to.1,
            trust: trust.1,
            strength: strength.1,
            own_trust: own_trust.1,
            own_strength: own_strength.1,
            kind: kind.1,
        };
        (first, second)
    }

    /// Makes room in a lane: the ties at the rows `rows` go down by one.
    fn push_down(&mut self, rows: Range<usize>, lane: usize) {
        let count = rows.len();
        let mut block = self.block(rows.start..rows.end + 1);
        for k in (0..count).rev() {
            let above = block.get(k, lane);
            block.set(k + 1, lane, &above);
        }
    }

    /// Takes out `i`'s tie to `j`, if it is there.
    pub fn remove(&mut self, i: usize, j: u16) {
        let Some(place) = self.find(i, j) else { return };
        let last = self.place(i, self.count(i) - 1);
        for k in (place..last).step_by(LANES) {
            let above = self.at(i as u32, k + LANES);
            self.put(k, &above);
        }
        self.put(last, &EMPTY);
        self.homes[i].count -= 1;
    }

    /// A lane that has room for one more: one that somebody else left, or one of a new slice.
    fn move_to_a_longer_lane(&mut self, i: usize, bench: &mut Workbench) {
        let before = self.homes[i];
        let need = usize::from(before.count) + 1;
        let (slice, lane) = bench.take(need).unwrap_or_else(|| {
            let slice = self.slices.len() as u16;
            let from = (self.to.len() / LANES) as u32;
            self.slices.push(Slice { from, len: (need + 1) as u32, who: [NOBODY; LANES] });
            self.resize_rows(from as usize + need + 1);
            for lane in (1..LANES as u8).rev() {
                bench.leave(need + 1, (slice, lane));
            }
            (slice, 0)
        });
        let left = &mut self.slices[usize::from(before.slice)];
        left.who[usize::from(before.lane)] = NOBODY;
        bench.leave(left.len as usize, (before.slice, before.lane));
        self.slices[usize::from(slice)].who[usize::from(lane)] = i as u16;
        let rows = |slice: u16| {
            let first = self.slices[usize::from(slice)].from as usize;
            first..first + usize::from(before.count)
        };
        // The new lane is longer, so of another slice.
        let (from, to) = (rows(before.slice), rows(slice));
        let (mut old, mut new) = self.blocks(&from, &to);
        for k in 0..from.len() {
            let t = old.get(k, usize::from(before.lane));
            new.set(k, usize::from(lane), &t);
            old.set(k, usize::from(before.lane), &EMPTY);
        }
        self.homes[i] = Home { slice, lane, ..before };
    }

    /// Lays the ties out anew without unused lanes, in no more memory than they need. What stands is
    /// unchanged.
    pub fn compact(&mut self, bench: &mut Workbench) {
        bench.clear();
        let room = &mut bench.spare;
        let counts: Vec<u8> = self.homes.iter().map(|h| h.count).collect();
        room.lay_out(&counts);
        for (i, &count) in counts.iter().enumerate() {
            let (old, new) = (self.homes[i], &mut room.homes[i]);
            new.count = count;
            let new = *new;
            let rows = |slices: &[Slice], home: Home| {
                let first = slices[usize::from(home.slice)].from as usize;
                first..first + usize::from(count)
            };
            let from = self.block(rows(&self.slices, old));
            let mut to = room.block(rows(&room.slices, new));
            for k in 0..usize::from(count) {
                let t = from.get(k, usize::from(old.lane));
                to.set(k, usize::from(new.lane), &t);
            }
        }
        std::mem::swap(self, room);
        self.homes.shrink_to_fit();
        self.slices.shrink_to_fit();
        self.to.shrink_to_fit();
        for column in [&mut self.trust, &mut self.strength] {
            column.shrink_to_fit();
        }
        for column in [&mut self.own_trust, &mut self.own_strength, &mut self.kind] {
            column.shrink_to_fit();
        }
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

    fn listed(ties: &Ties, n: u32) -> Vec<NewTie> {
        (0..n).flat_map(|i| ties.places(i as usize).map(move |k| ties.at(i, k))).collect()
    }

    #[test]
    fn taking_out_and_putting_in_equals_building_anew() {
        let n = 21;
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
                let list: Vec<NewTie> = list.iter().map(|&(i, j)| tie(i, j)).collect();
                Ties::build(n as usize, &list)
            };
            let mut ties = build(&old);
            let mut bench = Workbench::default();
            for &(i, j) in old.iter().filter(|p| !want.contains(p)) {
                ties.remove(i as usize, j);
            }
            for &(i, j) in want.iter().rev().filter(|p| !old.contains(p)) {
                ties.insert(&tie(i, j), &mut bench);
            }
            ties.check_structure().expect("sound");
            assert_eq!(listed(&ties, n), listed(&build(&want), n), "seed {seed}");
            let before = listed(&ties, n);
            ties.compact(&mut bench);
            ties.check_structure().expect("sound");
            assert_eq!(listed(&ties, n), before, "seed {seed}");
        }
    }
}
