//! The rows of the monthly table, in their one order, for whoever writes them.
//!
//! What must stay true: rows are sorted by arm, replicate, level, region, community, neighbourhood,
//! household, group, month, as text where they are text (nothing sorts before something), whatever the
//! order in the scenario; neighbourhoods and households by their number. Only central replicates that
//! succeeded have rows. What is kept below the communities is read piece by piece.

use std::io;

use crate::measures::{COUNT, Group};
use crate::model::setup::Scenario;
use crate::study::layout::{Layout, Place};
use crate::study::store::Store;

/// The columns before the measures; a table of households has one more, [`HOUSEHOLD`], after the
/// neighbourhood.
pub const KEYS: [&str; 8] =
    ["arm", "replicate", "level", "region", "community", "neighbourhood", "group", "month"];
/// The column of a table of households: its number in the community, from 0.
pub const HOUSEHOLD: &str = "household";

/// The columns before the measures of a run.
pub fn keys(store: &Store) -> Vec<&'static str> {
    let mut keys = KEYS.to_vec();
    if store.fine().is_some_and(|fine| fine.of_households()) {
        keys.insert(6, HOUSEHOLD);
    }
    keys
}

/// The months of one arm, replicate, place and group: consecutive rows.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    /// Arm.
    pub arm: &'a str,
    /// Replicate.
    pub replicate: u32,
    /// Level: the place's own, or a finer one.
    pub level: &'a str,
    /// Place.
    pub place: &'a Place,
    /// Number of the neighbourhood in it, below the community.
    pub neighbourhood: Option<usize>,
    /// Number of the household in the community.
    pub household: Option<usize>,
    /// Group.
    pub group: Group,
    /// Measures of the first month, then of the second, …
    pub values: &'a [f64],
}

/// The levels, as the table sorts them, and which of the finer ones each is.
const LEVELS: [(&str, Option<bool>); 4] = [
    ("community", None),
    ("household", Some(true)),
    ("neighbourhood", Some(false)),
    ("region", None),
];

/// Calls `take` with every series, in order; reads one arm of one replicate at a time.
pub fn each_series(
    store: &Store,
    scenario: &Scenario,
    central: &[u32],
    mut take: impl FnMut(Series) -> io::Result<()>,
) -> io::Result<()> {
    let layout = store.layout();
    let places = sorted_places(layout);
    let groups = sorted_groups();
    for arm in sorted_arms(scenario) {
        for &replicate in central {
            let mut part = store.open(replicate, false)?;
            for (level, finer) in LEVELS {
                for &at in &places {
                    let place = &layout.places[at];
                    let series = |group: Group| Series {
                        arm: &scenario.arms[arm].name,
                        replicate,
                        level,
                        place,
                        neighbourhood: None,
                        household: None,
                        group,
                        values: &[],
                    };
                    match finer {
                        None if place.level == level => {
                            let values = part.monthly(arm, at..at + 1)?;
                            for &group in &groups {
                                let from = layout.monthly_at(0, group as usize, 0);
                                let values = &values[from..from + layout.months * COUNT];
                                take(Series { values, ..series(group) })?;
                            }
                        }
                        Some(households) if place.community().is_some() => {
                            let community = at - scenario.regions.len();
                            let mut of_place: Vec<(Group, Vec<f64>)> = Vec::new();
                            part.fine((arm, community), households, |who, home, group, values| {
                                let (neighbourhood, series) = (Some(home), series(Group::All));
                                if households {
                                    let household = Some(who);
                                    return take(Series {
                                        neighbourhood,
                                        household,
                                        values,
                                        ..series
                                    });
                                }
                                // groups are saved in their declared order
                                of_place.push((Group::ALL[group], values.to_vec()));
                                if of_place.len() < groups.len() {
                                    return Ok(());
                                }
                                of_place.sort_by_key(|(group, _)| group.id());
                                for (group, values) in of_place.drain(..) {
                                    let values = &values;
                                    take(Series { neighbourhood, group, values, ..series })?;
                                }
                                Ok(())
                            })?;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    Ok(())
}

/// Indices of the arms, sorted by name.
pub fn sorted_arms(scenario: &Scenario) -> Vec<usize> {
    let mut arms: Vec<usize> = (0..scenario.arms.len()).collect();
    arms.sort_by_key(|&a| &scenario.arms[a].name);
    arms
}

/// Indices of the places, sorted by level, region, community.
pub fn sorted_places(layout: &Layout) -> Vec<usize> {
    let mut places: Vec<usize> = (0..layout.places.len()).collect();
    places.sort_by_key(|&p| {
        let place = &layout.places[p];
        (&place.level, &place.region, &place.community)
    });
    places
}

/// The groups, sorted by id.
pub fn sorted_groups() -> Vec<Group> {
    let mut groups = Group::ALL.to_vec();
    groups.sort_by_key(|g| g.id());
    groups
}
