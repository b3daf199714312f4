//! What comes only now and then in a household's life, in words.

use super::event::{Course, Hearing, Made, Of, Outcome, Part, Term};
use super::keys::{TermName, Unit};
use super::network::TieKind;
use crate::core::text::catalogue::{Arg, Message, Text, life};
use crate::core::text::message;

/// Does the part tell of something that comes only now and then?
pub fn happened(part: &Part) -> bool {
    what(&part.outcome).is_some()
}

/// A part that does, with the terms that moved it.
pub(super) fn said(part: &Part) -> Option<Message> {
    let terms = part.terms.iter().filter_map(term);
    let message = message!(
        life::event,
        what = what(&part.outcome)?,
        unit = unit(part.unit)?,
        total = Arg::Number(part.total, 2),
        terms = Arg::commas(terms),
    );
    Some(message)
}

fn what(outcome: &Outcome) -> Option<Message> {
    Some(match outcome {
        Outcome::Moved => life::event_moved.into(),
        Outcome::Hearing(Hearing::Told) => life::event_told.into(),
        Outcome::Hearing(Hearing::ByTieOrVisit) => life::event_told_by_tie.into(),
        Outcome::Course(Course::Cadre) => life::event_cadre.into(),
        Outcome::Course(Course::Trained) => life::event_trained.into(),
        Outcome::Course(Course::NoPlace) => life::event_no_place.into(),
        Outcome::Course(Course::Against) => life::event_against.into(),
        Outcome::Reprimanded { by, spite: false } => {
            message!(life::event_reprimanded, household = by.to_string())
        }
        Outcome::Reprimanded { by, spite: true } => {
            message!(life::event_spite, household = by.to_string())
        }
        Outcome::TieMade { with, how } => {
            let household = with.to_string();
            match how {
                Made::AtMeeting => message!(life::event_met_at_meeting, household = household),
                Made::AtWorks => message!(life::event_met_at_works, household = household),
                Made::TakenUpAgain => message!(life::event_taken_up, household = household),
                Made::New => message!(life::event_new_tie, household = household),
            }
        }
        Outcome::TieEnded { with, kind } => {
            let household = with.to_string();
            match kind {
                TieKind::Kin => message!(life::event_kin_ended, household = household),
                TieKind::Neighbour => {
                    message!(life::event_neighbour_ended, household = household)
                }
                TieKind::Work => message!(life::event_work_ended, household = household),
                TieKind::Programme => {
                    message!(life::event_programme_ended, household = household)
                }
            }
        }
        _ => return None,
    })
}

fn unit(unit: Unit) -> Option<Text> {
    match unit {
        Unit::Chance => Some(life::unit_chance),
        Unit::FirstTrust => Some(life::unit_first_trust),
        Unit::ChanceOfCut => Some(life::unit_chance_of_cut),
        _ => None,
    }
}

/// A term and its value; what is counted stands without decimals.
fn term(term: &Term) -> Option<Message> {
    let Of::Name(name) = term.of else { return None };
    let (name, decimals) = match name {
        TermName::Draw => (life::term_draw, 2),
        TermName::Outreach => (life::term_outreach, 2),
        TermName::Facilitator => (life::term_facilitator, 2),
        TermName::WordOfMouth => (life::term_word_of_mouth, 2),
        TermName::Uptake => (life::term_uptake, 2),
        TermName::Places => (life::term_places, 0),
        TermName::WorksMissed => (life::term_works_missed, 0),
        TermName::Norm => (life::term_norm, 2),
        TermName::Noticed => (life::term_noticed, 2),
        TermName::ItsHabit => (life::term_its_habit, 2),
        TermName::OthersHabit => (life::term_others_habit, 2),
        TermName::Strength => (life::term_strength, 2),
        TermName::TiesStood => (life::term_ties_stood, 0),
        TermName::TiesKept => (life::term_ties_kept, 0),
        _ => return None,
    };
    Some(message!(life::term, name = name, value = Arg::Number(term.value, decimals)))
}
