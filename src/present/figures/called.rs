//! What interventions are called in figures and report: as the scenario calls them, else after their kind.

use crate::core::text::catalogue::{Arg, Message, figures};
use crate::core::text::{Language, message, say};
use crate::model::setup::{Arm, Intervention, Kind};
use crate::model::shocks::shock::ShockKind;
use crate::scenario::catalogue::kind_short;

/// What an intervention is called. Two that are called the same are told apart by their ids alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Called<'a> {
    /// As the scenario labels it, in the language of the reader.
    Label(&'a str),
    /// After its kind.
    Kind(Message),
}

impl<'a> Called<'a> {
    /// What an intervention is called.
    pub fn new(language: Language, i: &'a Intervention) -> Self {
        i.label.as_ref().map_or_else(|| Called::Kind(kind(i)), |l| Called::Label(l.of(language)))
    }

    /// In words.
    pub fn of(&self, language: Language) -> String {
        match self {
            Called::Label(label) => (*label).into(),
            Called::Kind(message) => message.of(language),
        }
    }
}

/// An intervention's name in words: what the scenario calls it, else its kind's, with its id where
/// the arm has several of its kind.
pub fn name(language: Language, arm: &Arm, i: &Intervention) -> String {
    let called = Called::new(language, i);
    let alike = arm.interventions.iter().filter(|o| o.kind.name() == i.kind.name()).count();
    match called {
        Called::Kind(kind) if alike > 1 => {
            say!(language, figures::with_id, name = kind, id = &i.id)
        }
        called => called.of(language),
    }
}

/// What it is called, without what tells it from others of its kind.
pub fn bare_name(language: Language, i: &Intervention) -> String {
    Called::new(language, i).of(language)
}

fn kind(i: &Intervention) -> Message {
    match &i.kind {
        Kind::Fund(fund) => {
            let tranches = fund.tranches.iter().map(|t| Arg::Number(100.0 * t, 0)).collect();
            message!(figures::fund, tranches = Arg::Joined(tranches, " + "))
        }
        Kind::Shock(shock) => match shock.hits {
            ShockKind::Flood => figures::flood.into(),
            ShockKind::Pandemic => figures::pandemic.into(),
            ShockKind::Price => figures::price_rise.into(),
        },
        kind => kind_short(kind.name()).map_or_else(|| Message::raw(kind.name()), Message::from),
    }
}
