//! How values are packed in a part: rounded, alike next to alike, then compressed.
//!
//! Values keep the precision of an `f32`, except money (units that begin with "Rp"), which is kept
//! whole: seven digits are more than any share deserves, and the tables become half as large.

use std::io;

use crate::measures::{COUNT, MEASURES};

/// A value as it is saved: rounded to `f32` unless it is money; one kind of zero, one kind of NaN.
pub fn rounded(measure: usize, value: f64) -> f64 {
    if value.is_nan() {
        f64::NAN
    } else if is_money(measure) {
        value + 0.0
    } else {
        f64::from(value as f32) + 0.0
    }
}

fn is_money(measure: usize) -> bool {
    MEASURES[measure].unit.is_money()
}

/// Values as they are saved, packed.
pub(super) fn packed(values: &[f64]) -> io::Result<Vec<u8>> {
    zstd::bulk::compress(&spread_out(values), 1)
}

fn width(measure: usize) -> usize {
    if is_money(measure) { 8 } else { 4 }
}

pub(super) fn bytes_of_a_row() -> usize {
    (0..COUNT).map(width).sum()
}

/// Rows of measures → each measure's first bytes, then its second bytes, …: alike next to alike.
fn spread_out(values: &[f64]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() / COUNT * bytes_of_a_row());
    for measure in 0..COUNT {
        for byte in 0..width(measure) {
            out.extend(values.chunks_exact(COUNT).map(|row| {
                let value = rounded(measure, row[measure]);
                if is_money(measure) {
                    value.to_le_bytes()[byte]
                } else {
                    (value as f32).to_le_bytes()[byte]
                }
            }));
        }
    }
    out
}

pub(super) fn gather_up(bytes: &[u8], rows: usize) -> Vec<f64> {
    let mut out = vec![0.0; rows * COUNT];
    let mut at = 0;
    for measure in 0..COUNT {
        let width = width(measure);
        for row in 0..rows {
            let mut whole = [0_u8; 8];
            for (byte, slot) in whole[..width].iter_mut().enumerate() {
                *slot = bytes[at + byte * rows + row];
            }
            out[row * COUNT + measure] = if width == 8 {
                f64::from_le_bytes(whole)
            } else {
                f64::from(f32::from_le_bytes([whole[0], whole[1], whole[2], whole[3]]))
            };
        }
        at += width * rows;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_values_come_back_as_the_rounded_ones() {
        let values: Vec<f64> = (0..3 * COUNT)
            .map(|i| match i % 7 {
                0 => f64::NAN,
                1 => -0.0,
                _ => (i as f64).sqrt() * 1e3,
            })
            .collect();
        let back = gather_up(&spread_out(&values), 3);
        for (i, (&was, &is)) in values.iter().zip(&back).enumerate() {
            assert_eq!(rounded(i % COUNT, was).to_bits(), is.to_bits(), "{was} {is}");
        }
    }
}
