//! The structure of a network in the usual numbers, so that a made village can be laid beside a real one.
//!
//! Degrees with their spread, transitivity and local clustering (Watts & Strogatz 1998; Newman 2003), the
//! largest component and the mean length of shortest paths in it. Sums are whole numbers until the end, so
//! the order of households changes no byte.

use crate::model::community::Community;
use crate::model::world::households::flag;
use crate::model::world::ties::kind;

/// An undirected network: for every household its neighbours, ascending, each pair on both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph(Vec<Vec<u32>>);

/// The usual numbers of a network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Structure {
    /// Households.
    pub households: usize,
    /// Ties.
    pub ties: usize,
    /// Mean degree.
    pub mean_degree: f64,
    /// Standard deviation of degrees (by n).
    pub degree_sd: f64,
    /// The largest degree.
    pub most: usize,
    /// Households without a tie.
    pub isolates: usize,
    /// Share of households in the largest component.
    pub giant: f64,
    /// Three times the triangles, of all pairs of ties that meet; 0 where none meet.
    pub transitivity: f64,
    /// Mean over households of the share of their neighbours' pairs that are tied (0 below two neighbours).
    pub clustering: f64,
    /// Mean length of the shortest paths between two households of the largest component.
    pub path: f64,
}

impl Graph {
    /// From pairs of numbers below `n`; a pair that comes again or ties a household to itself is ignored.
    pub fn new(n: usize, pairs: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut near = vec![Vec::new(); n];
        for (a, b) in pairs {
            if a != b {
                near[a as usize].push(b);
                near[b as usize].push(a);
            }
        }
        for own in &mut near {
            own.sort_unstable();
            own.dedup();
        }
        Graph(near)
    }

    /// The ties of a community that stand.
    pub fn of(c: &Community) -> Self {
        let own = |i: usize| {
            let standing = c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0);
            standing.map(|k| u32::from(c.ties.to[k])).collect()
        };
        Graph((0..c.len()).map(own).collect())
    }

    /// Neighbours of household `i`.
    pub fn near(&self, i: usize) -> &[u32] {
        &self.0[i]
    }

    /// Mean degree of some households; not a number where there are none.
    pub fn mean_degree(&self, who: impl IntoIterator<Item = usize>) -> f64 {
        let (mut sum, mut count) = (0, 0);
        for i in who {
            sum += self.0[i].len();
            count += 1;
        }
        sum as f64 / f64::from(count)
    }

    /// Its structure.
    pub fn structure(&self) -> Structure {
        let n = self.0.len();
        let degree = |own: &Vec<u32>| own.len();
        let ends: usize = self.0.iter().map(degree).sum();
        let squares: usize = self.0.iter().map(|own| own.len() * own.len()).sum();
        let mean = ends as f64 / n as f64;
        let spread = squares as f64 - mean * ends as f64;
        let (mut closed, mut pairs, mut local) = (0_u64, 0_u64, 0.0);
        for own in &self.0 {
            let here = (own.len() * own.len().saturating_sub(1) / 2) as u64;
            // Each neighbour sees its ties to the others: every pair is counted twice.
            let tied = own.iter().map(|&j| common(own, &self.0[j as usize])).sum::<u64>() / 2;
            closed += tied;
            pairs += here;
            local += if here > 0 { tied as f64 / here as f64 } else { 0.0 };
        }
        let (giant, path) = self.giant();
        Structure {
            households: n,
            ties: ends / 2,
            mean_degree: mean,
            degree_sd: (spread.max(0.0) / n.max(1) as f64).sqrt(),
            most: self.0.iter().map(degree).max().unwrap_or(0),
            isolates: self.0.iter().filter(|own| own.is_empty()).count(),
            giant: giant as f64 / n.max(1) as f64,
            transitivity: if pairs > 0 { closed as f64 / pairs as f64 } else { 0.0 },
            clustering: local / n.max(1) as f64,
            path,
        }
    }

    /// Households in the largest component, and the mean length of paths in it.
    fn giant(&self) -> (usize, f64) {
        let n = self.0.len();
        let mut seen = vec![false; n];
        let mut largest: Vec<usize> = Vec::new();
        for start in 0..n {
            if !seen[start] {
                let reached = self.reach(start);
                let members: Vec<usize> = (0..n).filter(|&i| reached[i] != FAR).collect();
                members.iter().for_each(|&i| seen[i] = true);
                if members.len() > largest.len() {
                    largest = members;
                }
            }
        }
        let mut length = 0_u64;
        for &i in &largest {
            length +=
                self.reach(i).iter().filter(|&&d| d != FAR).map(|&d| u64::from(d)).sum::<u64>();
        }
        let pairs = largest.len() * largest.len().saturating_sub(1);
        (largest.len(), length as f64 / pairs as f64)
    }

    /// Steps from a household to each other one.
    fn reach(&self, start: usize) -> Vec<u32> {
        let mut steps = vec![FAR; self.0.len()];
        steps[start] = 0;
        let mut queue = vec![start];
        let mut at = 0;
        while let Some(&i) = queue.get(at) {
            at += 1;
            for &j in &self.0[i] {
                if steps[j as usize] == FAR {
                    steps[j as usize] = steps[i] + 1;
                    queue.push(j as usize);
                }
            }
        }
        steps
    }
}

/// No way there.
const FAR: u32 = u32::MAX;

/// How many numbers two ascending lists have in common.
fn common(a: &[u32], b: &[u32]) -> u64 {
    let (mut i, mut j, mut found) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                found += 1;
                i += 1;
                j += 1;
            }
        }
    }
    found
}

/// Trust from which on a household would *name* the other when it is asked whom it turns to. About a fifth
/// of the directed ties are above it at the founding; between surveyed households in Karnataka a layer
/// of the survey holds .12–.29 of them, .21 on average [D].
pub const NAMED: f32 = 0.73;

/// Nominations in one layer, and how many of them are returned. A layer is a kind of tie; a household names
/// those of the kind that it trusts at least [`NAMED`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nominations {
    /// Directed ties of the kind that stand.
    pub ties: u64,
    /// Of these, nominations.
    pub named: u64,
    /// Of these, returned.
    pub returned: u64,
}

impl Nominations {
    /// Share of nominations that are returned.
    pub fn returned_share(&self) -> f64 {
        self.returned as f64 / self.named as f64
    }

    /// The nominations of a community in the layer of `layer` (kin, neighbour, work …).
    pub fn of(c: &Community, layer: u8) -> Self {
        let ties = &c.ties;
        let mut all = Nominations::default();
        for i in 0..c.len() {
            for k in ties.places(i) {
                if ties.kind[k] & kind::CUT != 0 || ties.kind[k] & kind::MASK != layer {
                    continue;
                }
                all.ties += 1;
                if ties.trust[k] >= NAMED {
                    all.named += 1;
                    let back = ties.find(usize::from(ties.to[k]), i as u16);
                    all.returned += u64::from(back.is_some_and(|b| ties.trust[b] >= NAMED));
                }
            }
        }
        all
    }

    /// With the nominations of another community.
    pub fn with(self, other: Self) -> Self {
        Nominations {
            ties: self.ties + other.ties,
            named: self.named + other.named,
            returned: self.returned + other.returned,
        }
    }
}

/// The leaders of a community.
pub fn leaders(c: &Community) -> impl Iterator<Item = usize> {
    (0..c.len()).filter(|&i| c.households.has(i, flag::LEADER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triangle_with_a_tail_and_a_loner_has_the_numbers_that_one_can_count() {
        // 0-1-2 closed, 2-3; 4 alone.
        let s = Graph::new(5, [(0, 1), (1, 2), (2, 0), (3, 2), (2, 3), (4, 4)]).structure();
        assert_eq!((s.ties, s.most, s.isolates), (4, 3, 1));
        assert_eq!(s.mean_degree, 1.6);
        assert!((s.degree_sd - 1.04_f64.sqrt()).abs() < 1e-12, "{}", s.degree_sd);
        assert_eq!(s.transitivity, 3.0 / 5.0);
        assert!((s.clustering - (1.0 + 1.0 + 1.0 / 3.0) / 5.0).abs() < 1e-12);
        assert_eq!(s.giant, 0.8);
        assert!((s.path - 16.0 / 12.0).abs() < 1e-12, "{}", s.path);
    }

    #[test]
    fn nobody_and_two_strangers_have_a_structure_too() {
        assert_eq!(Graph::new(0, []).structure().ties, 0);
        let s = Graph::new(2, []).structure();
        assert_eq!((s.isolates, s.transitivity, s.giant), (2, 0.0, 0.5));
    }
}
