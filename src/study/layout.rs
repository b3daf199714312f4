//! What is in the values of a replicate, and where: the places, groups, months and windows of a run.

use serde::{Deserialize, Serialize};

use crate::core::units::Month;
use crate::measures::{COUNT, Group};
use crate::model::setup::{Level, Scenario};
use crate::scenario::{self};

/// A place with rows of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// `region` or `community`.
    pub level: String,
    /// The region's name.
    pub region: String,
    /// The community's name; empty for a region.
    pub community: String,
}

impl Place {
    /// The community, if it is one.
    pub fn community(&self) -> Option<&str> {
        (!self.community.is_empty()).then_some(self.community.as_str())
    }

    /// The name of the place itself.
    pub fn name(&self) -> &str {
        self.community().unwrap_or(&self.region)
    }
}

/// A point or span of time that effects are given for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Its name in tables: `2018-12`, `end`, `last_12`, `after_12` …
    pub name: String,
    /// First month, as an offset from the start.
    pub from: u32,
    /// Last month, as an offset from the start.
    pub to: u32,
}

/// The order of the values of one arm of one replicate: place, group, month, measure, the last
/// moving fastest ([`Layout::monthly_at`]); for windows the same with windows in place of months.
/// Not a number means "not defined".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Regions first, then communities (unless the level is `region`), each in scenario order.
    pub places: Vec<Place>,
    /// First month.
    pub start: Month,
    /// Number of months.
    pub months: usize,
    /// The windows, in order.
    pub windows: Vec<Window>,
}

impl Layout {
    /// The layout of a scenario's runs. Windows: each December, the end, the last twelve months'
    /// mean, and 12, 24 and 36 months after `after` (the month from which the programme is over).
    pub fn new(scenario: &Scenario, after: Option<Month>) -> Self {
        let mut places: Vec<Place> = scenario
            .regions
            .iter()
            .map(|r| Place { level: "region".into(), region: r.clone(), community: String::new() })
            .collect();
        if scenario.level >= Level::Community {
            places.extend(scenario.communities.iter().map(|c| Place {
                level: "community".into(),
                region: scenario.regions[c.region].clone(),
                community: c.name.clone(),
            }));
        }
        let months = scenario.months as usize;
        let last = scenario.months.saturating_sub(1);
        let mut windows = Vec::new();
        let named = |window: scenario::Window| window.to_string();
        let point = |name: String, at: u32| Window { name, from: at, to: at };
        for m in 0..scenario.months {
            let month = scenario.start.plus(m as i32);
            if month.is_december() {
                windows.push(point(named(scenario::Window::December(month.year())), m));
            }
        }
        windows.push(point(named(scenario::Window::End), last));
        if scenario.months >= 12 {
            windows.push(Window {
                name: named(scenario::Window::Last12),
                from: last - 11,
                to: last,
            });
        }
        if let Some(after) = after {
            // "12 months after the end" is the state 12 months after the last programme month.
            for gap in scenario::Window::AFTER {
                let at = after.since(scenario.start) - 1 + i32::from(gap);
                if (0..scenario.months as i32).contains(&at) {
                    windows.push(point(named(scenario::Window::After(gap)), at as u32));
                }
            }
        }
        Layout { places, start: scenario.start, months, windows }
    }

    /// The window of this time, if the run has it.
    pub fn window(&self, window: scenario::Window) -> Option<usize> {
        let name = window.to_string();
        self.windows.iter().position(|w| w.name == name)
    }

    /// The window that a verdict is about: the one that is asked for, else the end.
    pub fn judged(&self, verdict: scenario::Window) -> Option<usize> {
        self.window(verdict).or_else(|| self.window(scenario::Window::End))
    }

    /// Values of one arm by month.
    pub fn monthly_len(&self) -> usize {
        self.places.len() * Group::ALL.len() * self.months * COUNT
    }

    /// Values of one arm by window.
    pub fn window_len(&self) -> usize {
        self.places.len() * Group::ALL.len() * self.windows.len() * COUNT
    }

    /// Where the measures of one place, group and month begin.
    pub fn monthly_at(&self, place: usize, group: usize, month: usize) -> usize {
        ((place * Group::ALL.len() + group) * self.months + month) * COUNT
    }

    /// Where the measures of one place, group and window begin.
    pub fn window_at(&self, place: usize, group: usize, window: usize) -> usize {
        ((place * Group::ALL.len() + group) * self.windows.len() + window) * COUNT
    }

    /// The window means of an arm's monthly values.
    pub fn windows_of(&self, monthly: &[f64]) -> Vec<f64> {
        let mut out = Vec::with_capacity(self.window_len());
        for place in 0..self.places.len() {
            for group in 0..Group::ALL.len() {
                for w in &self.windows {
                    for measure in 0..COUNT {
                        let n = (w.to - w.from + 1) as f64;
                        let sum: f64 = (w.from..=w.to)
                            .map(|m| monthly[self.monthly_at(place, group, m as usize) + measure])
                            .sum();
                        out.push(sum / n);
                    }
                }
            }
        }
        out
    }
}

/// What one finished replicate leaves: the unit that is saved, and never done again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Replicate number.
    pub replicate: u32,
    /// Were the assumptions drawn (true), or every parameter central (false)?
    pub drawn: bool,
    /// The arms, in scenario order; empty when the replicate failed.
    pub arms: Vec<ArmPart>,
    /// Why it failed, if it did: arm, month, community, what.
    pub failure: Option<String>,
    /// Change of the region's mean turnout over the last year of the burn-in.
    pub drift: f64,
    /// Household-months simulated, burn-in included.
    pub household_months: u64,
}

impl Part {
    /// A replicate that failed.
    pub fn failed(replicate: u32, drawn: bool, cause: String, household_months: u64) -> Self {
        let (arms, drift) = (Vec::new(), f64::NAN);
        Part { replicate, drawn, arms, failure: Some(cause), drift, household_months }
    }
}

/// One arm of one replicate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArmPart {
    /// The arm's name.
    pub arm: String,
    /// Values by month ([`Layout`]); empty when the assumptions were drawn.
    pub monthly: Vec<f64>,
    /// Values by window.
    pub windows: Vec<f64>,
    /// Standard deviation across households at the last month, by measure (NaN where none),
    /// pooled over communities.
    pub spread: Vec<f64>,
    /// What is kept below the communities, packed ([`super::fine::Fine`]); empty where nothing is.
    pub fine: Vec<Vec<u8>>,
}
