//! Where and when an intervention is: its calendar and its reach.

use crate::core::units::Month;
use crate::model::world::board::Board;
use crate::model::world::now::Now;
use crate::scenario::{Intervention, Kind, Stage, Stages, Start, Value};

/// What an intervention needs to know of where and when it is.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The month, luck, parameters.
    pub now: Now<'a>,
    /// The whole programme, to find the stage machine.
    pub programme: &'a [Intervention],
    /// Communities in the region's run.
    pub communities: usize,
    /// Index of this community in the scenario.
    pub index: usize,
}

impl Setting<'_> {
    /// The stage of the programme here in a month (offset from now in months), if there is a stage
    /// machine.
    pub fn stage(&self, shift: i32) -> Option<Stage> {
        let month = self.now.month.plus(shift);
        self.programme.iter().find_map(|i| match &i.kind {
            Kind::Stages(spec) if self.reaches(i) => stage(spec, i, month, self),
            _ => None,
        })
    }

    /// Is this community one of those that the intervention reaches?
    pub fn reaches(&self, i: &Intervention) -> bool {
        i.communities.as_ref().is_none_or(|list| list.contains(&self.index))
    }

    /// Communities that an intervention serves.
    pub fn served(&self, i: &Intervention) -> usize {
        i.communities.as_ref().map_or(self.communities, Vec::len).max(1)
    }

    /// Is it between `at` and `until`?
    pub fn lasts(&self, i: &Intervention) -> bool {
        let begun = match i.at {
            Start::Month(at) => at <= self.now.month,
            Start::Stage(stage) => self.stage(0).is_some_and(|now| now >= stage),
        };
        begun && i.until.is_none_or(|until| self.now.month < until)
    }

    /// Does it happen in this month, and for which time (0, 1, …)?
    pub fn occurs(&self, i: &Intervention) -> Option<u32> {
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
    pub fn value(
        &self,
        board: &mut Board,
        i: &Intervention,
        value: &Value,
        occurrence: u32,
        slot: u32,
    ) -> f64 {
        let draw = || value.at(self.now.month, self.now.luck, &i.id, occurrence, slot);
        if !matches!(value, Value::Drawn(_)) {
            return draw();
        }
        let position = self.programme.iter().position(|other| other.id == i.id).unwrap_or(0);
        let key = (position as u16, occurrence as u16, slot as u16);
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

/// The stage in a month; none before the machine starts, or when its intensity is 0.
fn stage(spec: &Stages, i: &Intervention, month: Month, s: &Setting<'_>) -> Option<Stage> {
    if intensity(spec, i, s) <= 0.0 {
        return None;
    }
    let Start::Month(at) = i.at else { return None };
    let since = month.since(at);
    if since < 0 {
        return None;
    }
    if i.until.is_some_and(|until| month >= until) {
        return Some(Stage::Termination);
    }
    let since = since as u32;
    if since < spec.engagement {
        return Some(Stage::Engagement);
    }
    let mut rest = (since - spec.engagement) % 12;
    let yearly = [
        (Stage::Assessment, spec.assessment),
        (Stage::Alternatives, spec.alternatives),
        (Stage::ActionPlan, spec.action_plan),
        (Stage::Implementation, spec.implementation),
        (Stage::Evaluation, spec.evaluation),
    ];
    for (stage, months) in yearly {
        if rest < months {
            return Some(stage);
        }
        rest -= months;
    }
    Some(Stage::Evaluation)
}

/// How strictly the stages are kept this month.
pub(super) fn intensity(spec: &Stages, i: &Intervention, s: &Setting<'_>) -> f64 {
    spec.intensity.at(s.now.month, s.now.luck, &i.id, 0, 0)
}
