//! Where and when an intervention is: its calendar and its reach.

use crate::core::units::Month;
use crate::model::world::board::Board;
use crate::model::world::intervention::Intervention;
use crate::model::world::now::Now;
use crate::model::world::stages::Machine;
use crate::scenario::{Stage, Start, Value};

/// What an intervention needs to know of where and when it is.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The month, luck, parameters.
    pub now: Now<'a>,
    /// The stage machine here, if there is one.
    pub machine: Option<Machine<'a>>,
    /// Communities in the region's run.
    pub communities: usize,
    /// Index of this community in the scenario.
    pub index: usize,
}

impl Setting<'_> {
    /// The stage of the programme here in a month (offset from now in months), if there is a stage
    /// machine.
    pub fn stage(&self, shift: i32) -> Option<Stage> {
        self.machine.as_ref()?.stage(self.now.month.plus(shift), &self.now)
    }

    /// Is this community one of those that the intervention reaches?
    pub fn reaches<K>(&self, i: &Intervention<K>) -> bool {
        i.reaches(self.index)
    }

    /// Communities that an intervention serves.
    pub fn served<K>(&self, i: &Intervention<K>) -> usize {
        i.communities.as_ref().map_or(self.communities, Vec::len).max(1)
    }

    /// Is it between `at` and `until`?
    pub fn lasts<K>(&self, i: &Intervention<K>) -> bool {
        let begun = match i.at {
            Start::Month(at) => at <= self.now.month,
            Start::Stage(stage) => self.stage(0).is_some_and(|now| now >= stage),
        };
        begun && i.until.is_none_or(|until| self.now.month < until)
    }

    /// Does it happen in this month, and for which time (0, 1, …)?
    pub fn occurs<K>(&self, i: &Intervention<K>) -> Option<u32> {
        if i.until.is_some_and(|until| self.now.month >= until) {
            return None;
        }
        match i.at {
            Start::Month(at) => {
                let since = u32::try_from(self.now.month.since(at)).ok()?;
                match i.every {
                    None => (since == 0).then_some(0),
                    Some(every) => (since % every == 0).then(|| since / every),
                }
            }
            Start::Stage(stage) => {
                let enters = self.stage(0) == Some(stage) && self.stage(-1) != Some(stage);
                // Numbered by the year, so that a shifted date keeps its luck.
                enters.then(|| self.now.month.since(self.first_month()).max(0) as u32 / 12)
            }
        }
    }

    /// The value of a parameter of an intervention in this month.
    pub fn value<K>(
        &self,
        board: &mut Board,
        i: &Intervention<K>,
        value: &Value,
        occurrence: u32,
        slot: u32,
    ) -> f64 {
        let draw = || value.at(self.now.month, self.now.luck, &i.id, occurrence, slot);
        if !matches!(value, Value::Drawn(_)) {
            return draw();
        }
        let key = (i.number, occurrence as u16, slot as u16);
        if let Some(known) = board.drawn.iter().find(|d| (d.0, d.1, d.2) == key) {
            return known.3;
        }
        let drawn = draw();
        board.drawn.push((key.0, key.1, key.2, drawn));
        drawn
    }

    fn first_month(&self) -> Month {
        self.now.month.plus(-self.now.offset)
    }
}
