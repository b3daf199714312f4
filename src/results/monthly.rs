//! The rows of the monthly table, in their one order, for whoever writes them.
//!
//! What must stay true: rows are sorted by arm, replicate, level, region, community, neighbourhood,
//! group, month, as text where they are text (nothing sorts before something), whatever the order
//! in the scenario. Only central replicates that succeeded have rows.

use std::io;

use crate::measures::{COUNT, Group};
use crate::results::layout::{Layout, Place};
use crate::results::store::Store;
use crate::scenario::Scenario;

/// The columns before the measures.
pub const KEYS: [&str; 8] =
    ["arm", "replicate", "level", "region", "community", "neighbourhood", "group", "month"];

/// The months of one arm, replicate, place and group: consecutive rows.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    /// Arm.
    pub arm: &'a str,
    /// Replicate.
    pub replicate: u32,
    /// Place.
    pub place: &'a Place,
    /// Group.
    pub group: Group,
    /// Measures of the first month, then of the second, …
    pub values: &'a [f64],
}

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
            for &place in &places {
                let values = part.monthly(arm, place..place + 1)?;
                for &group in &groups {
                    let from = layout.monthly_at(0, group as usize, 0);
                    take(Series {
                        arm: &scenario.arms[arm].name,
                        replicate,
                        place: &layout.places[place],
                        group,
                        values: &values[from..from + layout.months * COUNT],
                    })?;
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
