//! Networks that the field's results are shown on.

use super::{Chain, Graph};
use crate::core::random::{CommunityLuck, Event, index, uniform};

/// A ring where everybody is tied to the nearest `k` (half on either side), each tie rewired with chance
/// `p` at its far end to anybody to whom there is no tie yet (Watts & Strogatz 1998).
pub fn small_world(n: u32, k: u32, p: f32, numbers: CommunityLuck) -> Graph {
    let mut near: Vec<Vec<u32>> = vec![Vec::new(); n as usize];
    for i in 0..n {
        for d in 1..=k / 2 {
            let j = (i + d) % n;
            near[i as usize].push(j);
            near[j as usize].push(i);
        }
    }
    for d in 1..=k / 2 {
        for i in 0..n {
            let mut chain = Chain::of(numbers.words(Event::DrawNetwork, d as i32, i));
            if uniform(chain.word()) >= p || near[i as usize].len() + 1 >= n as usize {
                continue;
            }
            let old = (i + d) % n;
            let new = loop {
                let j = index(chain.word(), n);
                if j != i && !near[i as usize].contains(&j) {
                    break j;
                }
            };
            near[i as usize].retain(|&j| j != old);
            near[old as usize].retain(|&j| j != i);
            near[i as usize].push(new);
            near[new as usize].push(i);
        }
    }
    let pairs = near.iter().enumerate().flat_map(|(i, l)| l.iter().map(move |&j| (i as u32, j)));
    Graph::from_pairs(n as usize, pairs)
}

/// Grown by newcomers who tie themselves to `m` of those there, in proportion to how many ties these have
/// (Barabási & Albert 1999); from `m` + 1 who are all tied.
pub fn scale_free(n: u32, m: u32, numbers: CommunityLuck) -> Graph {
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for i in 0..=m.min(n.saturating_sub(1)) {
        pairs.extend((0..i).map(|j| (i, j)));
    }
    // Everybody stands here once for each tie.
    let mut ends: Vec<u32> = pairs.iter().flat_map(|&(i, j)| [i, j]).collect();
    let mut chosen: Vec<u32> = Vec::new();
    for i in m + 1..n {
        let mut chain = Chain::of(numbers.words(Event::DrawNetwork, 0, i));
        chosen.clear();
        while chosen.len() < m as usize {
            let j = ends[index(chain.word(), ends.len() as u32) as usize];
            if !chosen.contains(&j) {
                chosen.push(j);
            }
        }
        for &j in &chosen {
            pairs.push((i, j));
            ends.extend([i, j]);
        }
    }
    Graph::from_pairs(n as usize, pairs)
}

/// Blocks of the given sizes; a pair is tied with chance `within` in one block, `between` across two
/// (Holland, Laskey & Leinhardt 1983). One block is a random graph (Erdős & Rényi 1959).
pub fn blocks(sizes: &[u32], within: f32, between: f32, numbers: CommunityLuck) -> Graph {
    let block: Vec<usize> =
        sizes.iter().enumerate().flat_map(|(b, &size)| (0..size).map(move |_| b)).collect();
    let n = block.len() as u32;
    let numbers = numbers.ties(Event::DrawNetwork, 0);
    let mut pairs = Vec::new();
    for i in 0..n {
        for j in i + 1..n {
            let chance = if block[i as usize] == block[j as usize] { within } else { between };
            if uniform(numbers.word_undirected(i, j)) < chance {
                pairs.push((i, j));
            }
        }
    }
    Graph::from_pairs(n as usize, pairs)
}
