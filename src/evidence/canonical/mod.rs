//! Canonical models of the field on a network: averaging, thresholds, cascades, games; and the networks
//! that they are usually shown on.
//!
//! They take no part in a month. They are here so that their published results can be held against the
//! same random numbers and the same ties ([`Graph::of`]) that the model uses (`tests/suite/limits/kernels.rs`,
//! docs/verification.md), and for whoever wants to put a textbook's model beside it. Draws are addressed
//! as everywhere.

pub mod averaging;
pub mod cascade;
pub mod games;
pub mod generators;
mod graph;
pub mod public_goods;
pub mod threshold;

pub use graph::Graph;

/// A chain of words from one addressed word: as many as a draw that may fail needs (SplitMix64).
struct Chain(u64);

impl Chain {
    fn of([a, b]: [u32; 2]) -> Self {
        Chain(u64::from(a) << 32 | u64::from(b))
    }

    fn word(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 32) as u32
    }
}
