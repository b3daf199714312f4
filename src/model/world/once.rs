//! Luck that a household has once for all: drawn when it is first asked for in a year, and again after
//! somebody new came; not every month.

use crate::core::random::Event;
use crate::model::world::moves::Moves;
use crate::model::world::now::Now;

/// A word of luck a household, of one event.
#[derive(Clone, Debug)]
pub struct Words {
    event: Event,
    words: Vec<u32>,
}

impl Words {
    /// Those of an event, not drawn yet.
    pub fn of_event(event: Event) -> Self {
        Words { event, words: Vec::new() }
    }

    /// Forgets: another community, or somebody new in a place.
    pub fn clear(&mut self) {
        self.words.clear();
    }

    /// Draws them, where that was not done yet.
    pub fn draw(&mut self, now: &Now<'_>, moves: &Moves, households: usize) {
        if self.words.is_empty() {
            self.words.resize(households, 0);
            moves.once(now.luck, self.event, &mut self.words);
        }
    }

    /// That of household `i`, once it was drawn.
    #[inline(always)]
    pub fn of(&self, i: usize) -> u32 {
        self.words[i]
    }
}
