//! What an arm changes: typed, so that whoever tells of it chooses names and words.
//!
//! An arm is told against the control, which is what its effects are compared with: also where it comes
//! from another arm, and also where it keeps what the control changes. The control is told against the
//! scenario as it is described.

use super::Dist;
use super::given::Given;
use super::paths::ChangedKey;
use super::words::Words;
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{Language, message};

/// One thing that an arm changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// What the scenario itself says of the arm, in place of what would be told.
    Told(Words),
    /// A key has another value.
    Set {
        /// Which.
        key: ChangedKey,
        /// Its value in this arm.
        new: Given,
        /// Its value in the control; none where the control does not have the key.
        old: Option<Given>,
    },
    /// Interventions of the control that this arm does not have, by id.
    Without(Vec<String>),
    /// Interventions that the control does not have, by id.
    With(Vec<String>),
}

/// What an arm changes, by the names of the file; where nothing, that it is the programme as described.
pub fn by_names(changes: &[Change], language: Language) -> String {
    if changes.is_empty() {
        return message!(change::nothing).of(language);
    }
    let told: Vec<String> = changes.iter().map(|change| change.by_names(language)).collect();
    told.join("; ")
}

impl Change {
    fn by_names(&self, language: Language) -> String {
        let told = match self {
            Change::Told(words) => return words.of(language).trim_end_matches('.').into(),
            Change::Set { key, new, old } => {
                let key: Arg = match key {
                    ChangedKey::Intervention { id, key } => {
                        message!(change::key_of, key = key, intervention = id).into()
                    }
                    ChangedKey::Parameter(path) | ChangedKey::Other(path) => path.into(),
                };
                let (new, old) = told_together(new, old.as_ref(), "");
                Change::told(key, new, old)
            }
            Change::Without(ids) => message!(change::without, names = Arg::commas(ids)),
            Change::With(ids) => message!(change::with, names = Arg::commas(ids)),
        };
        told.of(language)
    }

    /// A key, what it is and what it is in the control.
    pub fn told(key: impl Into<Arg>, new: Arg, old: Option<Arg>) -> Message {
        match old {
            Some(old) => message!(change::set_instead, key = key.into(), new = new, old = old),
            None => message!(change::set, key = key.into(), new = new),
        }
    }
}

/// A new value and the one before: laws of one kind by mean and spread, with the unit of their key.
pub fn told_together(new: &Given, old: Option<&Given>, unit: &str) -> (Arg, Option<Arg>) {
    let Given::Law(law) = new else { return (new.told(), old.map(Given::told)) };
    let alike = match old {
        None => true,
        Some(Given::Law(old)) => std::mem::discriminant(old) == std::mem::discriminant(law),
        Some(_) => true,
    };
    let Some((mean, sd)) = mean_and_spread(*law).filter(|_| alike) else {
        return (new.told(), old.map(Given::told));
    };
    let told = match unit {
        "" => message!(change::mean_and_spread, mean = mean, sd = sd),
        unit => message!(change::mean_and_spread_with_unit, mean = mean, sd = sd, unit = unit),
    };
    let before = old.map(|old| match old {
        Given::Law(old) => mean_and_spread(*old).map_or_else(
            || old.told().into(),
            |(mean, sd)| message!(change::mean_and_spread_before, mean = mean, sd = sd).into(),
        ),
        old => old.told(),
    });
    (told.into(), before)
}

fn mean_and_spread(law: Dist) -> Option<(f64, f64)> {
    match law {
        Dist::Normal { mean, sd }
        | Dist::Lognormal { mean, sd }
        | Dist::Gamma { mean, sd }
        | Dist::Beta { mean, sd } => Some((mean, sd)),
        Dist::Uniform { .. } => None,
    }
}
