//! Luck that a household has once for all: drawn when it is first asked for in a year, not every month anew.

use crate::population::Community;
use crate::population::now::Now;
use crate::random::Event;

/// Luck that a household has once for all, drawn when it is first asked for in a year.
#[derive(Clone, Debug, Default)]
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

impl Once {
    /// Forgets: another community, or somebody new in a place.
    pub(super) fn clear(&mut self) {
        for luck in [&mut self.drive, &mut self.outlet, &mut self.closed, &mut self.proactive] {
            luck.words.clear();
        }
    }
}

/// A word of luck a household; empty until it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// By household.
    pub words: Vec<u32>,
}

impl Words {
    /// Draws them, where that was not done yet.
    pub fn of_all(&mut self, now: &Now<'_>, c: &Community, event: Event) {
        if self.words.is_empty() {
            self.words.resize(c.len(), 0);
            c.moves.once(now.luck, event, &mut self.words);
        }
    }
}
