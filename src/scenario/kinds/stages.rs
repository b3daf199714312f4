//! The stage machine of the programme cycle.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Or};
use crate::scenario::keys::{DOSE, Type, keys};
use crate::scenario::Value;

/// The seven stages of the programme cycle ([S:003]). [S:001]'s four are: preparation = Engagement;
/// planning = Assessment, Alternatives, ActionPlan; implementation; sustainability = Evaluation,
/// Termination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Stage {
    Engagement = 0,
    Assessment = 1,
    Alternatives = 2,
    ActionPlan = 3,
    Implementation = 4,
    Evaluation = 5,
    Termination = 6,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Stage; 7] = [
        Stage::Engagement,
        Stage::Assessment,
        Stage::Alternatives,
        Stage::ActionPlan,
        Stage::Implementation,
        Stage::Evaluation,
        Stage::Termination,
    ];

    /// Its name in scenario files.
    pub fn name(self) -> &'static str {
        [
            "engagement",
            "assessment",
            "alternatives",
            "action_plan",
            "implementation",
            "evaluation",
            "termination",
        ][self as usize]
    }
}

/// The stage machine: a stage ends by duration, never by success. Dose: `intensity`.
#[derive(Clone, Debug, PartialEq)]
pub struct Stages {
    /// Months of engagement, once.
    pub engagement: u32,
    /// Months of assessment, each fiscal year. The five yearly stages must add up to 12.
    pub assessment: u32,
    /// Months of choosing between alternatives, each year.
    pub alternatives: u32,
    /// Months of the action plan, each year; at its end works are promised.
    pub action_plan: u32,
    /// Months of implementation, each year.
    pub implementation: u32,
    /// Months of evaluation, each year.
    pub evaluation: u32,
    /// How far the facilitator's contact follows the stage (preparation and planning less,
    /// implementation full): 0 not at all, 1 as in [S:001]. Default 1.
    pub intensity: Value,
}

keys! {
    /// The keys of this kind alone.
    KEYS "stages" {
        "engagement" Type::Whole(0, 120), Or("12"), Months, [Assumption];
        "assessment" Type::Whole(0, 12), Or("2"), Months, [Assumption];
        "alternatives" Type::Whole(0, 12), Or("1"), Months, [Assumption];
        "action_plan" Type::Whole(0, 12), Or("2"), Months, [Assumption];
        "implementation" Type::Whole(0, 12), Or("6"), Months, [Assumption];
        "evaluation" Type::Whole(0, 12), Or("1"), Months, [Assumption];
        "intensity" DOSE, Or("1.0"), Share, [Study(1): "direction"];
    }
}

impl Stages {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Stages {
            engagement: keys.whole("engagement")?,
            assessment: keys.whole("assessment")?,
            alternatives: keys.whole("alternatives")?,
            action_plan: keys.whole("action_plan")?,
            implementation: keys.whole("implementation")?,
            evaluation: keys.whole("evaluation")?,
            intensity: keys.value("intensity")?,
        })
    }
}
