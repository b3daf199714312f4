//! The doses of every kind of intervention: its keys of how much, and the first measure that each moves. A dose
//! acts in proportion: a hundredth of it does about a hundredth of its work, never most of it.

/// A key of dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    /// The kind of intervention.
    pub kind: &'static str,
    /// The key.
    pub key: &'static str,
    /// The first measure that it moves.
    pub moves: &'static str,
    /// A fact of the world that makes it come in steps; empty where it does not.
    pub steps: &'static str,
}

const fn dose(kind: &'static str, key: &'static str, moves: &'static str) -> Dose {
    Dose { kind, key, moves, steps: "" }
}

const fn whole(
    kind: &'static str,
    key: &'static str,
    moves: &'static str,
    steps: &'static str,
) -> Dose {
    Dose { kind, key, moves, steps }
}

/// Every dose, kind after kind.
#[rustfmt::skip]
pub const DOSES: &[Dose] = &[
    whole("stages", "intensity", "facilitator_tie", "a programme has a calendar of stages or none, by which plans are made"),
    dose("facilitator", "teams", "facilitator_tie"),
    dose("facilitator", "competence", "facilitator_tie"),
    dose("socialisation", "events", "salience"),
    whole("delineation", "share", "fund_planned", "a neighbourhood is inside a decree or outside"),
    dose("fund", "amount", "fund_planned"),
    dose("fund", "budget_share", "fund_released"),
    whole("training", "seats", "seats_filled", "places are whole"),
    dose("training", "competence", "skill"),
    whole("norm", "share", "norm", "a neighbourhood agrees or does not"),
    dose("shock", "severity", "turnout"),
    dose("handover", "share", "facilitator_tie"),
    dose("handover", "maintenance", "works_progress"),
    dose("coordination", "ego", "actor_contact"),
    dose("partner", "aid", "partner_given"),
    dose("audit", "probability", "missing_wages"),
    dose("model_village", "visits", "board_learned"),
    whole("group_loan", "groups", "group_members", "groups are whole"),
    dose("meeting", "often", "ties"),
    dose("outlet", "share", "enterprise_profit"),
    whole("microfinance", "share", "debt_microfinance", "a household can get a loan or not"),
    dose("commons", "share", "garden"),
    dose("incentive", "value", "gift_cost"),
    whole("opposition", "share", "opponents", "households are whole"),
    whole("entry", "share", "knows", "households are whole"),
    whole("choice", "room", "active", "places are whole"),
    dose("transfer", "amount", "costs_all"),
    whole("transfer", "places", "costs_all", "places are whole"),
];
