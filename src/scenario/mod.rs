//! Scenario files: a text with places, its keys, and checks of each by what the model declares. It knows no
//! topic of the model: that hands it [`declared::Declarations`], and makes the typed scenario of what was checked.

pub mod imported;
pub mod sources;
pub mod parameters;
pub mod keys;
mod place;
pub mod document;
pub mod problems;
mod stage;
mod dist;
pub mod words;
mod window;
mod given;
mod change;
pub mod value;
pub mod extract;
pub mod declared;
pub mod fill;
pub mod write;
pub mod catalogue;
pub mod schema;
pub mod bundled;
pub mod check;
pub mod paths;
pub mod arms;

pub use change::{Change, by_names as changes_by_names, told_together};
pub use dist::Dist;
pub use given::{Given, in_words, in_words_of};
pub use parameters::{ParameterSpec, ParameterValue};
pub use paths::ChangedKey;
pub use problems::{Problem, Problems};
pub use stage::Stage;
pub use window::Window;
pub use words::Words;

use crate::core::random::CommunityLuck;
use crate::core::units::Month;

/// When an intervention starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// In a month.
    Month(Month),
    /// Whenever a community enters a stage.
    Stage(Stage),
}

/// A value that may follow the calendar or chance.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Fixed(f64),
    /// Stepwise: each value holds from its month on; 0 before the first.
    Schedule(Vec<(Month, f64)>),
    /// Drawn once a replicate, community, intervention and occurrence.
    Drawn(Dist),
}

/// A value for each time in turn; the last holds from then on. Never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Values(pub Vec<Value>);

impl Values {
    /// The value of a time (0, 1, …).
    pub fn of(&self, time: usize) -> &Value {
        &self.0[time.min(self.0.len() - 1)]
    }
}

impl Value {
    /// The value in `month`, for one community, occurrence and tranche of the intervention `id`.
    pub fn at(
        &self,
        month: Month,
        luck: CommunityLuck,
        id: &str,
        occurrence: u32,
        slot: u32,
    ) -> f64 {
        match self {
            Value::Fixed(x) => *x,
            Value::Schedule(steps) => {
                steps.iter().take_while(|(from, _)| *from <= month).last().map_or(0.0, |s| s.1)
            }
            Value::Drawn(dist) => dist.quantile(luck.one_off(id, occurrence, slot)),
        }
    }
}
