//! How much of an intervention there is: its dose in a month, and whether there is any in an arm.

use super::Intervention;
use crate::core::units::Month;
use crate::scenario::Value;

/// What a value is in a month, as far as the calendar tells.
pub fn by_calendar(value: &Value, month: Month) -> f64 {
    match value {
        Value::Fixed(x) => *x,
        Value::Schedule(steps) => {
            steps.iter().take_while(|(from, _)| *from <= month).last().map_or(0.0, |s| s.1)
        }
        Value::Drawn(dist) => dist.mean(),
    }
}

/// Does nothing in this arm: it is there for another to give it a dose.
pub fn idle(i: &Intervention) -> bool {
    i.kind.dose().is_some_and(|(_, dose)| *dose == Value::Fixed(0.0))
}
