//! Thresholds (Granovetter 1978): one acts when enough others act.

use super::Graph;

/// How many act in the end where everybody sees everybody and nobody acts at first; a threshold is the
/// number of others that must act before.
pub fn final_number(thresholds: &[u32]) -> usize {
    let mut sorted = thresholds.to_vec();
    sorted.sort_unstable();
    let mut acting = 0;
    loop {
        let next = sorted.partition_point(|&t| t as usize <= acting);
        if next == acting {
            return acting;
        }
        acting = next;
    }
}

/// Who acts in the end on a network, from those who act at first; a threshold is the share of neighbours
/// that must act (Watts 2002). Who acts goes on; who has no neighbours acts only at a threshold of 0.
pub fn spread(graph: &Graph, thresholds: &[f64], first: &[bool]) -> Vec<bool> {
    let mut acting = first.to_vec();
    loop {
        let before = acting.clone();
        for (i, acts) in acting.iter_mut().enumerate() {
            let near = graph.neighbours(i);
            let others = near.iter().filter(|&&j| before[j as usize]).count();
            *acts |= others as f64 >= thresholds[i] * near.len().max(1) as f64;
        }
        if acting == before {
            return acting;
        }
    }
}
