//! What is measured of one arm in one replicate: a measure of a group in a month or over months, less
//! that of another group, less that of an earlier time, on a named scale.
//!
//! Order: the scale is taken of each month's value; then the difference between groups, month by
//! month; then what is taken of the months; then the change since the earlier time. Sums run in the
//! order of the months.

use crate::core::maths;
use crate::core::text::catalogue::{Arg, Message, evidence};
use crate::core::text::{Language, message};
use crate::core::units::Month;
use crate::measures::{Group, MEASURES};
use crate::model::setup::Scenario;

/// An amount of the quantity: in its own unit, or in standard deviations across households.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// How much.
    pub value: f64,
    /// Of standard deviations?
    pub in_sd: bool,
}

impl Amount {
    /// In the quantity's own unit.
    pub fn of(self, sd: f64) -> f64 {
        if self.in_sd { self.value * sd } else { self.value }
    }

    /// As it stands in tables that are kept (CSV).
    pub fn words(self) -> String {
        format!("{}{}", self.value, if self.in_sd { " sd" } else { "" })
    }

    /// In words, for tables.
    pub fn message(self) -> Message {
        let value = Arg::Plain(self.value);
        if self.in_sd {
            message!(evidence::in_sd, value = value)
        } else {
            message!(evidence::amount, value = value)
        }
    }
}

/// Months that are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The last month of the run.
    End,
    /// From one month to another, inclusive.
    Span(Month, Month),
}

impl Window {
    /// Its months as offsets from the start; `None` where it leaves the run.
    pub fn months(self, start: Month, months: u32) -> Option<std::ops::RangeInclusive<u32>> {
        let (from, to) = match self {
            Window::End => {
                let last = months.checked_sub(1)?;
                (last, last)
            }
            Window::Span(from, to) => {
                let at = |m: Month| u32::try_from(m.since(start)).ok().filter(|&m| m < months);
                (at(from)?, at(to)?)
            }
        };
        (from <= to).then_some(from..=to)
    }

    /// In words, for tables.
    pub fn message(self) -> Message {
        match self {
            Window::End => evidence::at_end.into(),
            Window::Span(from, to) if from == to => Message::raw(from.to_string()),
            Window::Span(from, to) => Message::raw(format!("{from} – {to}")),
        }
    }
}

/// What is taken of the months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Take {
    /// Their mean.
    Mean,
    /// The slope a month, by least squares.
    Slope,
    /// The highest value.
    Highest,
    /// The lowest value.
    Lowest,
    /// Months from the first of them to the highest value.
    WhenHighest,
    /// Months from the first of them until a level is reached; their number where it never is.
    FirstAtLeast(f64),
    /// Standard deviation across households in the last month of the run.
    Spread,
    /// The same, to the mean: coefficient of variation.
    Cv,
}

impl Take {
    /// Names in files.
    pub const NAMES: [&str; 8] =
        ["mean", "slope", "highest", "lowest", "when_highest", "first_at_least", "spread", "cv"];

    /// Is it of households in the last month, not of months?
    pub fn is_across_households(self) -> bool {
        matches!(self, Take::Spread | Take::Cv)
    }

    fn message(self, measure: &str) -> Message {
        match self {
            Take::Mean => Message::raw(measure),
            Take::Slope => message!(evidence::take_slope, measure = measure),
            Take::Highest => message!(evidence::take_highest, measure = measure),
            Take::Lowest => message!(evidence::take_lowest, measure = measure),
            Take::WhenHighest => message!(evidence::take_when_highest, measure = measure),
            Take::FirstAtLeast(level) => {
                message!(evidence::take_first_at_least, measure = measure, level = level)
            }
            Take::Spread => message!(evidence::take_spread, measure = measure),
            Take::Cv => message!(evidence::take_cv, measure = measure),
        }
    }
}

/// The scale on which values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// As they are.
    Level,
    /// Natural logarithm.
    Log,
    /// ln(x / (1 − x)).
    Logit,
}

impl Scale {
    /// Names in files.
    pub const NAMES: [&str; 3] = ["level", "log", "logit"];

    fn of(self, x: f64) -> f64 {
        match self {
            Scale::Level => x,
            // Outside of its domain a value is not defined, not infinite.
            Scale::Log if x > 0.0 => maths::ln(x),
            Scale::Logit if x > 0.0 && x < 1.0 => maths::ln(x / (1.0 - x)),
            Scale::Log | Scale::Logit => f64::NAN,
        }
    }
}

/// What is measured of one arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// Index of the measure.
    pub measure: usize,
    /// Of whom.
    pub group: Group,
    /// Less the same of these.
    pub less_group: Option<Group>,
    /// When.
    pub at: Window,
    /// Less the same at this time.
    pub since: Option<Window>,
    /// What is taken of the months.
    pub take: Take,
    /// On which scale.
    pub scale: Scale,
}

/// One value that is read of an arm: a measure of a group in a month (as an offset from the start).
pub type Cell = (usize, usize, u32);

impl Quantity {
    /// The values that it reads, in a run of so many months.
    pub fn cells(&self, start: Month, months: u32) -> Vec<Cell> {
        let groups = [Some(self.group), self.less_group];
        let windows = [Some(self.at), self.since];
        let mut cells = Vec::new();
        for group in groups.into_iter().flatten() {
            for window in windows.into_iter().flatten() {
                for month in window.months(start, months).into_iter().flatten() {
                    cells.push((self.measure, group as usize, month));
                }
            }
        }
        cells
    }

    /// The quantity, given how to read a cell and the standard deviation across households of the
    /// measure in the last month.
    pub fn of(&self, scenario: &Scenario, read: impl Fn(Cell) -> f64, spread: f64) -> f64 {
        let at =
            |group: Group, month: u32| self.scale.of(read((self.measure, group as usize, month)));
        let in_month = |month: u32| match self.less_group {
            None => at(self.group, month),
            Some(less) => at(self.group, month) - at(less, month),
        };
        let over = |window: Window| match window.months(scenario.start, scenario.months) {
            None => f64::NAN,
            Some(months) => {
                let values: Vec<f64> = months.map(in_month).collect();
                match self.take {
                    Take::Spread => spread,
                    Take::Cv => spread / mean(&values),
                    _ => taken(self.take, &values),
                }
            }
        };
        match self.since {
            None => over(self.at),
            Some(since) => over(self.at) - over(since),
        }
    }

    /// In words, for tables; scales, groups and measures under the names that they have in files.
    pub fn of_language(&self, language: Language) -> String {
        let taken = self.take.message(MEASURES[self.measure].id).of(language);
        let mut out = match self.scale {
            Scale::Level => taken,
            Scale::Log => format!("ln {taken}"),
            Scale::Logit => format!("logit {taken}"),
        };
        match (self.group, self.less_group) {
            (Group::All, None) => {}
            (group, None) => out.push_str(&format!(", {}", group.id())),
            (group, Some(less)) => out.push_str(&format!(", {} − {}", group.id(), less.id())),
        }
        out
    }

    /// When, in words.
    pub fn when(&self) -> Message {
        match self.since {
            None => self.at.message(),
            Some(since) => {
                message!(evidence::less_earlier, at = self.at.message(), since = since.message())
            }
        }
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// What is taken of the values of some months; a month that is not defined leaves nothing defined.
fn taken(take: Take, values: &[f64]) -> f64 {
    if values.iter().any(|v| v.is_nan()) {
        return f64::NAN;
    }
    let best = |better: fn(f64, f64) -> bool| {
        let first = values.first().copied();
        values.iter().copied().fold(first, |b, v| b.map(|b| if better(v, b) { v } else { b }))
    };
    match take {
        Take::Mean | Take::Spread | Take::Cv => mean(values),
        Take::Highest => best(|a, b| a > b).unwrap_or(f64::NAN),
        Take::Lowest => best(|a, b| a < b).unwrap_or(f64::NAN),
        Take::WhenHighest => {
            let highest = best(|a, b| a > b);
            values.iter().position(|&v| Some(v) == highest).map_or(f64::NAN, |at| at as f64)
        }
        Take::FirstAtLeast(level) => {
            values.iter().position(|&v| v >= level).unwrap_or(values.len()) as f64
        }
        Take::Slope => {
            let middle = (values.len() as f64 - 1.0) / 2.0;
            let (mut xy, mut xx) = (0.0, 0.0);
            for (k, v) in values.iter().enumerate() {
                let x = k as f64 - middle;
                xy += x * v;
                xx += x * x;
            }
            xy / xx
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_of_months_is_what_it_says() {
        let v = [1.0, 4.0, 2.0, 4.0];
        assert_eq!(taken(Take::Mean, &v), 2.75);
        assert_eq!(taken(Take::Highest, &v), 4.0);
        assert_eq!(taken(Take::Lowest, &v), 1.0);
        assert_eq!(taken(Take::WhenHighest, &v), 1.0);
        assert_eq!(taken(Take::FirstAtLeast(2.0), &v), 1.0);
        assert_eq!(taken(Take::FirstAtLeast(9.0), &v), 4.0);
        // least squares by hand: Σ x·y with x = −1.5, −.5, .5, 1.5 is 3.5; Σ x² is 5
        assert!((taken(Take::Slope, &v) - 0.7).abs() < 1e-12);
        assert!(taken(Take::Mean, &[1.0, f64::NAN]).is_nan());
        assert!(taken(Take::Slope, &[1.0]).is_nan());
    }

    #[test]
    fn outside_of_its_domain_a_scale_gives_nothing_not_infinity() {
        assert_eq!(Scale::Level.of(-1.0), -1.0);
        assert_eq!(Scale::Log.of(1.0), 0.0);
        assert_eq!(Scale::Logit.of(0.5), 0.0);
        assert!(Scale::Log.of(0.0).is_nan() && Scale::Logit.of(1.0).is_nan());
    }

    #[test]
    fn a_window_that_leaves_the_run_has_no_months() {
        let start = Month::new(2016, 1);
        let span = |a, b| Window::Span(Month::new(2016, a), Month::new(2016, b));
        assert_eq!(span(2, 3).months(start, 12), Some(1..=2));
        assert_eq!(span(3, 2).months(start, 12), None);
        assert_eq!(span(12, 12).months(start, 11), None);
        assert_eq!(Window::End.months(start, 12), Some(11..=11));
    }
}
