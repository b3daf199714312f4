//! Independent cascades (Goldenberg, Libai & Muller 2001; Kempe, Kleinberg & Tardos 2003): who is reached
//! passes it on once to each neighbour, with a chance. Its end is that of an epidemic with recovery (SIR).

use super::Graph;
use crate::core::maths;
use crate::core::random::{TieLuck, uniform};

/// Who is reached in the end. A tie has a random number of its own, one word in each direction.
pub fn spread(graph: &Graph, chance: f32, first: &[u32], numbers: TieLuck) -> Vec<bool> {
    let mut reached = vec![false; graph.len()];
    let mut queue: Vec<u32> = Vec::new();
    for &i in first {
        if !std::mem::replace(&mut reached[i as usize], true) {
            queue.push(i);
        }
    }
    while let Some(i) = queue.pop() {
        for &j in graph.neighbours(i as usize) {
            if !reached[j as usize] && uniform(numbers.word(i, j)) < chance {
                reached[j as usize] = true;
                queue.push(j);
            }
        }
    }
    reached
}

/// The share that is reached in a large well-mixed population of which the share `first` is reached at the
/// outset: the largest root of z = 1 − (1 − first)·e^(−R₀·z) (Kermack & McKendrick 1927).
pub fn final_size(r0: f64, first: f64) -> f64 {
    let mut z = 1.0;
    for _ in 0..10_000 {
        z = 1.0 - (1.0 - first) * maths::exp(-r0 * z);
    }
    z
}

/// The chance of passing on above which a cascade grows on a network without triangles:
/// ⟨k⟩ / (⟨k²⟩ − ⟨k⟩) (Newman 2002).
pub fn critical_chance(graph: &Graph) -> f64 {
    let degrees = || (0..graph.len()).map(|i| graph.degree(i) as f64);
    let (first, second): (f64, f64) = (degrees().sum(), degrees().map(|k| k * k).sum());
    first / (second - first)
}
