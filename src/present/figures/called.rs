//! What interventions are called in figures and report: as the scenario calls them, else after their kind.

use crate::core::text::catalogue::{Arg, Message, figures};
use crate::core::text::{Language, message, say};
use crate::scenario::{Arm, Intervention, Kind, ShockKind};

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
    let text = match &i.kind {
        Kind::Stages(_) => figures::stages,
        Kind::Delineation(_) => figures::delineation,
        Kind::Socialisation(_) => figures::socialisation,
        Kind::Facilitator(_) => figures::facilitator,
        Kind::Fund(fund) => {
            let tranches = fund.tranches.iter().map(|t| Arg::Number(100.0 * t, 0)).collect();
            return message!(figures::fund, tranches = Arg::Joined(tranches, " + "));
        }
        Kind::Training(_) => figures::training,
        Kind::Norm(_) => figures::norm,
        Kind::Shock(shock) => match shock.hits {
            ShockKind::Flood => figures::flood,
            ShockKind::Pandemic => figures::pandemic,
            ShockKind::Price => figures::price_rise,
        },
        Kind::Handover(_) => figures::handover,
        Kind::Coordination(_) => figures::coordination,
        Kind::Partner(_) => figures::partner,
        Kind::Audit(_) => figures::audit,
        Kind::ModelVillage(_) => figures::model_village,
        Kind::Microfinance(_) => figures::microfinance,
        Kind::GroupLoan(_) => figures::group_loan,
        Kind::Meeting(_) => figures::meeting,
        Kind::Outlet(_) => figures::outlet,
        Kind::Commons(_) => figures::garden,
        Kind::Incentive(_) => figures::incentive,
        Kind::Opposition(_) => figures::opposition,
        Kind::Entry(_) => figures::entry,
        Kind::Choice(_) => figures::choice,
    };
    text.into()
}
