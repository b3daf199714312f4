//! The stage machine ([S:003]'s seven stages; [S:001]'s four): engagement once, then each year assessment,
//! alternatives, action plan, implementation, evaluation; termination when it is over.
//!
//! A stage ends by duration, never by success, so the stage is a function of the calendar.

use crate::core::units::Month;
use crate::model::world::intervention::Intervention;
use crate::model::world::now::Now;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, Type};
use crate::scenario::{Stage, Start, Value};

record! {
    /// The stage machine: a stage ends by duration, never by success. Dose: `intensity`.
    pub struct Stages "stages" {
        engagement: u32, Type::Whole(0, 120), Or("12"), Months, [Assumption];
        assessment: u32, Type::Whole(0, 12), Or("2"), Months, [Assumption];
        alternatives: u32, Type::Whole(0, 12), Or("1"), Months, [Assumption];
        action_plan: u32, Type::Whole(0, 12), Or("2"), Months, [Assumption];
        implementation: u32, Type::Whole(0, 12), Or("6"), Months, [Assumption];
        evaluation: u32, Type::Whole(0, 12), Or("1"), Months, [Assumption];
        intensity: Value, DOSE, Or("1.0"), Share, [Study(1): "direction"];
    }
}

/// The stage machine of a community, with its calendar.
#[derive(Clone, Copy, Debug)]
pub struct Machine<'a> {
    spec: &'a Stages,
    id: &'a str,
    at: Start,
    until: Option<Month>,
}

impl<'a> Machine<'a> {
    /// Of this intervention.
    pub fn new<K>(spec: &'a Stages, i: &'a Intervention<K>) -> Self {
        Machine { spec, id: &i.id, at: i.at, until: i.until }
    }

    /// The stage in a month; none before the machine starts, or when its intensity is 0.
    pub fn stage(&self, month: Month, now: &Now<'_>) -> Option<Stage> {
        let spec = self.spec;
        if self.intensity(now) <= 0.0 {
            return None;
        }
        let Start::Month(at) = self.at else { return None };
        let since = month.since(at);
        if since < 0 {
            return None;
        }
        if self.until.is_some_and(|until| month >= until) {
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
    pub fn intensity(&self, now: &Now<'_>) -> f64 {
        self.spec.intensity.at(now.month, now.luck, self.id, 0, 0)
    }
}
