//! What goes into the formulas of a life, by name, and the texts that these names have.

use crate::core::text::catalogue::Message;
use crate::core::text::message;

macro_rules! names {
    ($($name:ident $text:ident $($of:ident)?;)*) => {
        /// The name of an input.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // the texts say what each is
        pub enum Name {
            $($name,)*
        }

        impl Name {
            /// In words; where it is one of several alike, with the number of the household that it is of.
            pub(super) fn message(self, household: String) -> Message {
                match self {
                    $(Name::$name => message!(causes::$text $(, $of = household)?),)*
                }
            }
        }
    };
}

names! {
    OwnReasons input_own_reasons;
    Cost input_cost;
    NationalDay input_national_day;
    AtWorks input_at_works;
    Announced input_announced;
    Board input_board;
    Facilitator input_facilitator;
    Salience input_salience;
    Norm input_norm;
    TurnoutHereBefore input_turnout_here_before;
    Monitoring input_monitoring;
    Reprimand input_reprimand;
    Habit input_habit;
    HabitHere input_habit_here;
    Willingness input_willingness;
    Expected input_expected;
    Gatherings input_gatherings;
    BaselineOfInstitutions input_baseline_of_institutions;
    WeightOfPrivate input_weight_of_private;
    WeightOfReprimand input_weight_of_reprimand;
    WeightOfOthers input_weight_of_others;
    Gifts input_gifts;
    Chance input_chance;
    OwnTurnoutBefore input_own_turnout_before;
    TurnoutBefore input_turnout_before household;
    SalienceOf input_salience_of household;
    Turnout input_turnout household;
    Trust input_trust household;
    Strength input_strength household;
    Contact input_contact;
    Heard input_heard;
    Reach input_reach;
    Push input_push;
    Draw input_draw;
    Garden input_garden;
    Visit input_visit;
    Against input_against;
    Side input_side;
    ItsTurnout input_its_turnout;
    TurnoutHere input_turnout_here;
    Reprimanded input_reprimanded;
    ItsBoard input_its_board;
    Judged input_judged;
    Delivered input_delivered;
    Decree input_decree;
    BaselineOfTrust input_baseline_of_trust;
    Sharing input_sharing;
    Rapport input_rapport;
    SkillMet input_skill_met;
    ItsTrust input_its_trust household;
    Spite input_spite;
    OthersTurnout input_others_turnout household;
    OwnTurnout input_own_turnout;
    MeetingsAndDefaults input_meetings_and_defaults;
    BaselineOfStrength input_baseline_of_strength;
    Meetings input_meetings;
    Agreed input_agreed;
    HabitOf input_habit_of household;
}
