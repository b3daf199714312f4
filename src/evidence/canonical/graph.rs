//! A plain undirected network: who is tied to whom, and nothing else.

use crate::model::world::ties::{Ties, kind};

/// Neighbours of each node, in ascending order; no node is its own neighbour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    starts: Vec<usize>,
    to: Vec<u32>,
}

impl Graph {
    /// From pairs in any order and direction; doubles and self-ties are left out.
    pub fn from_pairs(n: usize, pairs: impl IntoIterator<Item = (u32, u32)>) -> Graph {
        let mut both: Vec<(u32, u32)> =
            pairs.into_iter().filter(|(i, j)| i != j).flat_map(|(i, j)| [(i, j), (j, i)]).collect();
        both.sort_unstable();
        both.dedup();
        let starts = (0..=n).map(|i| both.partition_point(|p| (p.0 as usize) < i)).collect();
        Graph { starts, to: both.into_iter().map(|p| p.1).collect() }
    }

    /// The ties that stand among `n` households.
    pub fn of(ties: &Ties, n: usize) -> Graph {
        let own = |i: usize| {
            let standing = ties.places(i).filter(|&k| ties.kind[k] & kind::CUT == 0);
            standing.map(move |k| (i as u32, u32::from(ties.to[k])))
        };
        Graph::from_pairs(n, (0..n).flat_map(own))
    }

    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Has it no node?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The neighbours of a node.
    #[inline]
    pub fn neighbours(&self, i: usize) -> &[u32] {
        &self.to[self.starts[i]..self.starts[i + 1]]
    }

    /// Their number.
    #[inline]
    pub fn degree(&self, i: usize) -> usize {
        self.starts[i + 1] - self.starts[i]
    }

    /// The mean number of neighbours.
    pub fn mean_degree(&self) -> f64 {
        self.to.len() as f64 / self.len() as f64
    }

    /// Mean over nodes with two neighbours or more of the share of their pairs of neighbours that are tied
    /// (Watts & Strogatz 1998).
    pub fn clustering(&self) -> f64 {
        let (mut sum, mut nodes) = (0.0, 0);
        for i in 0..self.len() {
            let d = self.degree(i);
            if d < 2 {
                continue;
            }
            let near = self.neighbours(i);
            let closed: usize = near
                .iter()
                .map(|&j| {
                    let of_j = self.neighbours(j as usize);
                    near.iter().filter(|&k| of_j.binary_search(k).is_ok()).count()
                })
                .sum();
            sum += closed as f64 / (d * (d - 1)) as f64;
            nodes += 1;
        }
        sum / f64::from(nodes)
    }

    /// Mean number of steps between nodes that can reach each other.
    pub fn mean_path(&self) -> f64 {
        let n = self.len();
        let (mut sum, mut pairs) = (0_u64, 0_u64);
        let mut steps = vec![u32::MAX; n];
        let mut queue: Vec<u32> = Vec::with_capacity(n);
        for from in 0..n {
            steps.fill(u32::MAX);
            steps[from] = 0;
            queue.clear();
            queue.push(from as u32);
            let mut at = 0;
            while at < queue.len() {
                let i = queue[at] as usize;
                at += 1;
                for &j in self.neighbours(i) {
                    if steps[j as usize] == u32::MAX {
                        steps[j as usize] = steps[i] + 1;
                        queue.push(j);
                    }
                }
            }
            sum += queue.iter().map(|&j| u64::from(steps[j as usize])).sum::<u64>();
            pairs += queue.len() as u64 - 1;
        }
        sum as f64 / pairs as f64
    }
}
