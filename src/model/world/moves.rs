//! Who lives in whose place: a household that moved away is replaced at once, so that a place, its row in every
//! column, stays. Empty where nobody ever moved.

use crate::core::random::{CommunityLuck, Event};

/// What stands for the month of arrival of those who were there at the founding.
const FOUNDER: i32 = i32::MIN;
/// The luck that a newcomer has once for all is addressed by the month of its arrival, so many months on: far
/// above every month that is lived, and above month 0, where that of the founders is.
const ONCE: i32 = 1_000_000;

/// Who came when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Month (since the start) in which whoever lives there came; empty where nobody ever moved.
    came: Vec<i32>,
}

impl Moves {
    /// Did anybody ever move?
    pub fn any(&self) -> bool {
        !self.came.is_empty()
    }

    /// Somebody new lives in place `i` of `n` from this month on.
    pub fn note(&mut self, n: usize, i: usize, month: i32) {
        if self.came.is_empty() {
            self.came.resize(n, FOUNDER);
        }
        self.came[i] = month;
    }

    /// The month in which who lives in place `i` came; none for founders.
    pub fn came(&self, i: usize) -> Option<i32> {
        self.came.get(i).copied().filter(|&month| month != FOUNDER)
    }

    /// Did who lives in place `i` come since the start of the run?
    pub fn is_new(&self, i: usize) -> bool {
        self.came(i).is_some_and(|month| month >= 0)
    }

    /// Number of households that came since the start of the run and live there now.
    pub fn newcomers(&self) -> usize {
        self.came.iter().filter(|&&month| month >= 0).count()
    }

    /// A number for who lives in place `i`, by which pairs draw what they think of each other; for founders
    /// that of the place.
    pub fn person(&self, i: u32) -> u32 {
        let month = self.came(i as usize).map_or(0, |month| month.rem_euclid(0xffff) as u32 + 1);
        i | month << 16
    }

    /// Fills `words` with the luck that a household has once for all, as [`CommunityLuck::fill`] does: as many
    /// words a household as there is room for. That of a newcomer is its own.
    pub fn once(&self, luck: CommunityLuck, event: Event, words: &mut [u32]) {
        luck.fill(event, 0, words);
        let each = if self.any() { words.len() / self.came.len() } else { 0 };
        for (i, &month) in self.came.iter().enumerate().filter(|(_, month)| **month != FOUNDER) {
            // One word at a time, so that the number of words a household may be any.
            for (k, word) in words[i * each..(i + 1) * each].iter_mut().enumerate() {
                [*word] = luck.words(event, ONCE + month, (i * each + k) as u32);
            }
        }
    }

    /// The same of one household.
    pub fn once_of<const W: usize>(&self, luck: CommunityLuck, event: Event, i: usize) -> [u32; W] {
        luck.words(event, self.came(i).map_or(0, |month| ONCE + month), i as u32)
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.came.len() * size_of::<i32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::random::Luck;

    #[test]
    fn newcomers_have_luck_of_their_own_and_founders_keep_theirs() {
        let luck = Luck::new(3, 0).community(0);
        let mut moves = Moves::default();
        let fill = |moves: &Moves| {
            let mut words = vec![0; 4 * 10];
            moves.once(luck, Event::Need, &mut words);
            words
        };
        let before = fill(&moves);
        moves.note(10, 7, 0);
        let after = fill(&moves);
        for i in 0..10 {
            let own = i * 4..(i + 1) * 4;
            assert_eq!(before[own.clone()] == after[own.clone()], i != 7, "household {i}");
            assert_eq!(after[own], moves.once_of::<4>(luck, Event::Need, i));
        }
        assert_eq!((moves.person(6), moves.newcomers()), (6, 1));
        let first = moves.person(7);
        moves.note(10, 7, 5);
        assert!(first != 7 && moves.person(7) != first && moves.person(7) & 0xffff == 7);
    }
}
