//! Averaging of opinions (DeGroot 1974): everybody takes the mean of its neighbours' opinions and its own.

use super::Graph;

/// One step, everybody at once; `own` is the weight of one's own opinion against a neighbour's.
pub fn step(graph: &Graph, own: f64, now: &[f64], next: &mut [f64]) {
    for (i, next) in next.iter_mut().enumerate() {
        let near = graph.neighbours(i);
        let weight = own + near.len() as f64;
        let sum: f64 = near.iter().map(|&j| now[j as usize]).sum();
        *next = if weight > 0.0 { (own * now[i] + sum) / weight } else { now[i] };
    }
}

/// Where a connected network ends (where `own` > 0): the mean of the first opinions by stationary weight,
/// π_i ∝ d_i + own.
pub fn consensus(graph: &Graph, own: f64, first: &[f64]) -> f64 {
    let (mut sum, mut total) = (0.0, 0.0);
    for (i, x) in first.iter().enumerate() {
        let weight = graph.degree(i) as f64 + own;
        sum += weight * x;
        total += weight;
    }
    sum / total
}
