//! The stages of a programme cycle.

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
