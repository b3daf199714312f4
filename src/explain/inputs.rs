//! The inputs of formulas in words.

use super::names::Name;
use super::quantity::Quantity;
use crate::core::text::catalogue::{Message, causes};
use crate::core::text::message;

/// What an input is; where it is one of several alike, of which household.
pub(super) fn input(name: Name, quantity: Option<Quantity>) -> Message {
    // Of what lies between two, the household at the other end says which it is.
    let household = match quantity {
        Some(Quantity::Trust(_, j) | Quantity::Strength(_, j)) => j.to_string(),
        Some(Quantity::Turnout(i) | Quantity::Salience(i) | Quantity::Habit(i)) => i.to_string(),
        _ => String::new(),
    };
    match name {
        Name::OwnReasons => causes::input_own_reasons.into(),
        Name::Cost => causes::input_cost.into(),
        Name::NationalDay => causes::input_national_day.into(),
        Name::Stake => causes::input_stake.into(),
        Name::Board => causes::input_board.into(),
        Name::Facilitator => causes::input_facilitator.into(),
        Name::Salience => causes::input_salience.into(),
        Name::Norm => causes::input_norm.into(),
        Name::TurnoutHereBefore => causes::input_turnout_here_before.into(),
        Name::Monitoring => causes::input_monitoring.into(),
        Name::Reprimand => causes::input_reprimand.into(),
        Name::Habit => causes::input_habit.into(),
        Name::HabitHere => causes::input_habit_here.into(),
        Name::Willingness => causes::input_willingness.into(),
        Name::Expected => causes::input_expected.into(),
        Name::Gatherings => causes::input_gatherings.into(),
        Name::BaselineOfInstitutions => causes::input_baseline_of_institutions.into(),
        Name::WeightOfPrivate => causes::input_weight_of_private.into(),
        Name::WeightOfReprimand => causes::input_weight_of_reprimand.into(),
        Name::WeightOfOthers => causes::input_weight_of_others.into(),
        Name::Gifts => causes::input_gifts.into(),
        Name::Chance => causes::input_chance.into(),
        Name::OwnTurnoutBefore => causes::input_own_turnout_before.into(),
        Name::TurnoutBefore => message!(causes::input_turnout_before, household = household),
        Name::SalienceOf => message!(causes::input_salience_of, household = household),
        Name::Turnout => message!(causes::input_turnout, household = household),
        Name::Trust => message!(causes::input_trust, household = household),
        Name::Strength => message!(causes::input_strength, household = household),
        Name::Contact => causes::input_contact.into(),
        Name::Heard => causes::input_heard.into(),
        Name::Reach => causes::input_reach.into(),
        Name::Push => causes::input_push.into(),
        Name::Draw => causes::input_draw.into(),
        Name::Garden => causes::input_garden.into(),
        Name::Visit => causes::input_visit.into(),
        Name::Against => causes::input_against.into(),
        Name::Side => causes::input_side.into(),
        Name::ItsTurnout => causes::input_its_turnout.into(),
        Name::Seen => causes::input_seen.into(),
        Name::TurnoutHere => causes::input_turnout_here.into(),
        Name::Reprimanded => causes::input_reprimanded.into(),
        Name::ItsBoard => causes::input_its_board.into(),
        Name::Judged => causes::input_judged.into(),
        Name::Delivered => causes::input_delivered.into(),
        Name::Decree => causes::input_decree.into(),
        Name::BaselineOfTrust => causes::input_baseline_of_trust.into(),
        Name::Sharing => causes::input_sharing.into(),
        Name::Rapport => causes::input_rapport.into(),
        Name::Competence => causes::input_competence.into(),
        Name::ItsTrust => message!(causes::input_its_trust, household = household),
        Name::Spite => causes::input_spite.into(),
        Name::OthersTurnout => message!(causes::input_others_turnout, household = household),
        Name::OwnTurnout => causes::input_own_turnout.into(),
        Name::MeetingsAndDefaults => causes::input_meetings_and_defaults.into(),
        Name::BaselineOfStrength => causes::input_baseline_of_strength.into(),
        Name::Meetings => causes::input_meetings.into(),
        Name::Agreed => causes::input_agreed.into(),
        Name::HabitOf => message!(causes::input_habit_of, household = household),
    }
}
