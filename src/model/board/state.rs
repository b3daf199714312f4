//! The actors of a programme and the ties between them: offices, heads of neighbourhoods, residents.
//!
//! There is one node for each office, and in every neighbourhood one for its head and one for those who
//! live there. Strength is undirected, 0–1. For each pair of offices it is remembered how often they
//! dealt with each other lately, and how much of that one needed of the other: dominance is read from
//! it (Emerson 1962), it is not a state of its own. Nobody's decision reads these ties unless a
//! parameter or an intervention says so.

use crate::model::world::{Breach, all_shares};

/// The offices: organisations, and persons who hold a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum Office {
    /// The board (LKM): elected volunteers who live in the ward.
    Board,
    /// The facilitators of the programme.
    Facilitator,
    /// The head of the ward (Lurah), a civil servant.
    Ward,
    /// The works agency (Satker), which pays the tranches.
    Agency,
    /// The city's co-ordinator of the programme (Askot).
    Coordinator,
    /// The waste bank, an enterprise with an agenda of its own.
    WasteBank,
    /// Groups of residents who build (KSM).
    Builders,
    /// Groups of residents who use and keep up what was built (KPP).
    Keepers,
    /// Partners: firms, banks, media.
    Partner,
}

/// Number of offices.
pub const OFFICES: usize = 9;
/// Number of pairs of offices.
pub const PAIRS: usize = OFFICES * (OFFICES - 1) / 2;

impl Office {
    /// All of them, in order.
    pub const ALL: [Office; OFFICES] = [
        Office::Board,
        Office::Facilitator,
        Office::Ward,
        Office::Agency,
        Office::Coordinator,
        Office::WasteBank,
        Office::Builders,
        Office::Keepers,
        Office::Partner,
    ];

    /// Those who hold resources from outside the ward.
    pub const POWERS: [Office; 6] = [
        Office::Facilitator,
        Office::Ward,
        Office::Agency,
        Office::Coordinator,
        Office::WasteBank,
        Office::Partner,
    ];

    /// Are they households of the ward? Ties between such rest on kin and neighbours as well; all other
    /// ties are made by work alone.
    pub fn resides(self) -> bool {
        matches!(self, Office::Board | Office::Builders | Office::Keepers)
    }
}

/// The place of a pair of different offices, in any order.
pub fn pair(a: Office, b: Office) -> usize {
    let (low, high) = if a < b { (a as usize, b as usize) } else { (b as usize, a as usize) };
    debug_assert!(low != high, "an office has no tie to itself");
    high * (high - 1) / 2 + low
}

/// What two offices had to do with each other lately, as fading sums.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dealings {
    /// Occasions.
    pub occasions: f32,
    /// Occasions at which the first (in the order of [`Office`]) needed an act of the second, less those
    /// at which it was the other way round.
    pub needed: f32,
}

/// The actors' ties of one community.
#[derive(Clone, Debug, PartialEq)]
pub struct Actors {
    /// Strength between offices, by [`pair`].
    pub between: [f32; PAIRS],
    /// Strength between the head of a neighbourhood and each office.
    pub heads: Vec<[f32; OFFICES]>,
    /// Strength between those who live in a neighbourhood and each office.
    pub residents: Vec<[f32; OFFICES]>,
    /// Strength between the head of a neighbourhood and those who live there.
    pub homes: Vec<f32>,
    /// What offices had to do with each other lately.
    pub dealings: [Dealings; PAIRS],
    /// Meetings of this month between offices, as shares of weekly meeting, mean over pairs.
    pub contact: f32,
    /// Packages of works whose account has been given to the head of the ward.
    pub accounted: u32,
}

impl Actors {
    /// All ties of equal strength, nothing dealt with yet.
    pub fn equal(neighbourhoods: usize, strength: f32) -> Self {
        Actors {
            between: [strength; PAIRS],
            heads: vec![[strength; OFFICES]; neighbourhoods],
            residents: vec![[strength; OFFICES]; neighbourhoods],
            homes: vec![strength; neighbourhoods],
            dealings: [Dealings::default(); PAIRS],
            contact: 0.0,
            accounted: 0,
        }
    }

    /// Strength between two offices.
    pub fn strength(&self, a: Office, b: Office) -> f32 {
        self.between[pair(a, b)]
    }

    /// How far `a` dominates `b`, −1 to 1: the part of what they had to do with each other in which `b`
    /// needed an act of `a`, less the part in which it was the other way round. 0 where they had nothing
    /// to do with each other.
    pub fn dominance(&self, a: Office, b: Office) -> f32 {
        let d = self.dealings[pair(a, b)];
        if d.occasions <= 1e-6 {
            return 0.0;
        }
        let of_second = d.needed / d.occasions;
        if a < b { -of_second } else { of_second }
    }

    /// Every strength in [0, 1].
    pub fn check(&self) -> Result<(), Breach> {
        let sound = all_shares(&self.between)
            && all_shares(&self.homes)
            && self.heads.iter().chain(&self.residents).all(|row| all_shares(row));
        sound
            .then_some(())
            .ok_or_else(|| Breach("the strength of a tie between actors is outside [0, 1]".into()))
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.homes.len() * (2 * OFFICES + 1) * size_of::<f32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_offices_has_a_place_of_its_own() {
        let mut seen = [false; PAIRS];
        for a in Office::ALL {
            for b in Office::ALL.into_iter().filter(|&b| b > a) {
                assert_eq!(pair(a, b), pair(b, a));
                assert!(!std::mem::replace(&mut seen[pair(a, b)], true));
            }
        }
        assert!(seen.iter().all(|&s| s));
    }

    #[test]
    fn who_is_needed_dominates() {
        let mut actors = Actors::equal(1, 0.3);
        let at = pair(Office::Board, Office::Agency);
        actors.dealings[at] = Dealings { occasions: 4.0, needed: 3.0 };
        assert_eq!(actors.dominance(Office::Agency, Office::Board), 0.75);
        assert_eq!(actors.dominance(Office::Board, Office::Agency), -0.75);
        assert_eq!(actors.dominance(Office::Board, Office::Ward), 0.0);
    }
}
