//! What households hold in ties, summed: kept up to date by whoever makes, cuts or changes ties.

use super::ties::{LANES, Ties, kind};

/// Sums over each household's ties.
#[derive(Clone, Debug, Default)]
pub struct TieSums {
    /// Number of standing ties.
    pub standing: Vec<f32>,
    /// Of them, those across neighbourhoods.
    pub bridging: Vec<f32>,
    /// Number of ties that stood at the start.
    pub fixed: Vec<f32>,
    /// Sum of trust over standing ties, after learning and turnover.
    pub trust: Vec<f32>,
    /// Sum of trust over the ties that stood at the start.
    pub fixed_trust: Vec<f32>,
    /// Sum of strength, after learning and turnover.
    pub strength: Vec<f32>,
}

impl TieSums {
    /// Counts the ties of a community anew: standing, across neighbourhoods, and those that stood at the
    /// start. Done at the start of a year; trust and strength are summed by learning.
    pub fn prepare(&mut self, ties: &Ties, households: usize) {
        for column in [
            &mut self.standing,
            &mut self.bridging,
            &mut self.fixed,
            &mut self.trust,
            &mut self.fixed_trust,
            &mut self.strength,
        ] {
            column.clear();
            column.resize(households, 0.0);
        }
        let rows = ties.rows();
        for slice in &ties.slices {
            let mut counts = [[0_u8; LANES]; 3];
            for mark in &rows.kind[slice.rows()] {
                for l in 0..LANES {
                    let stands = mark[l] & kind::CUT == 0;
                    let crosses = mark[l] & kind::BRIDGING != 0;
                    counts[0][l] += u8::from(stands);
                    counts[1][l] += u8::from(stands & crosses);
                    counts[2][l] += u8::from(mark[l] & kind::FIXED != 0);
                }
            }
            for (l, i) in slice.lanes() {
                let [standing, bridging, fixed] = counts.map(|lanes| f32::from(lanes[l]));
                let i = usize::from(i);
                (self.standing[i], self.bridging[i], self.fixed[i]) = (standing, bridging, fixed);
            }
        }
    }

    /// A tie of household `i`, with so much trust and strength, came (+1) or went (−1).
    pub fn changed(&mut self, i: usize, mark: u8, (trust, strength): (f32, f32), by: f32) {
        self.standing[i] += by;
        self.trust[i] += by * trust;
        self.strength[i] += by * strength;
        if mark & kind::BRIDGING != 0 {
            self.bridging[i] += by;
        }
    }

    /// Sums the ties of household `i` again, as they stand.
    pub fn again(&mut self, ties: &Ties, i: usize) {
        let (mut present, mut fixed, mut strength) = (0.0, 0.0, 0.0);
        for k in ties.places(i) {
            let mark = ties.kind[k];
            if mark & kind::CUT == 0 {
                present += ties.trust[k];
                strength += ties.strength[k];
            }
            if mark & kind::FIXED != 0 {
                fixed += ties.trust[k];
            }
        }
        self.trust[i] = present;
        self.fixed_trust[i] = fixed;
        self.strength[i] = strength;
    }
}
