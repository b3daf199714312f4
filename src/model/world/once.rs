//! Luck that a household has once for all: drawn when it is first asked for in a year, and again after
//! somebody new came; not every month.

use crate::core::random::Event;
use crate::model::world::moves::Moves;
use crate::model::world::now::Now;

/// Luck that a household has once for all.
#[derive(Clone, Debug)]
pub struct Once {
    /// Own drive to start an enterprise.
    pub drive: Words,
    /// Whose products an outlet takes.
    pub outlet: Words,
    /// Who lives closed to outreach.
    pub closed: Words,
    /// Who is proactive.
    pub proactive: Words,
}

impl Default for Once {
    fn default() -> Self {
        let of = |event| Words { event, words: Vec::new() };
        Once {
            drive: of(Event::Drive),
            outlet: of(Event::Outlet),
            closed: of(Event::Closed),
            proactive: of(Event::Proactive),
        }
    }
}

impl Once {
    /// Forgets: another community, or somebody new in a place.
    pub fn clear(&mut self) {
        for luck in [&mut self.drive, &mut self.outlet, &mut self.closed, &mut self.proactive] {
            luck.words.clear();
        }
    }
}

/// A word of luck a household, of one event.
#[derive(Clone, Debug)]
pub struct Words {
    event: Event,
    words: Vec<u32>,
}

impl Words {
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
