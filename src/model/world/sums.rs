//! Sums in eight lanes, in a fixed order.

/// The mean of a slice, summed in eight lanes in a fixed order: the same bits on every build.
pub fn mean(values: &[f32]) -> f32 {
    if values.is_empty() { 0.0 } else { sum(values) / values.len() as f32 }
}

/// The sum of a slice in eight lanes, in a fixed order.
pub fn sum(values: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    let chunks = values.chunks_exact(8);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, v) in lanes.iter_mut().zip(chunk) {
            *lane += v;
        }
    }
    for (lane, v) in lanes.iter_mut().zip(rest) {
        *lane += v;
    }
    ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5]))
        + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]))
}
