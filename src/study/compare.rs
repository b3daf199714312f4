//! Effects between any two arms, of one run or of two runs that share population and seed: the same
//! pairs, intervals and verdicts as the effects of a run.

use std::io;

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::measures::{COUNT, Group, MEASURES};
use crate::scenario::{Level, Scenario};
use crate::study::answer::Effect;
use crate::study::effects::{Judge, Sides, effect};
use crate::study::gather::Replicates;
use crate::study::stats;
use crate::study::store::Store;

/// One side: an arm of a run.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The scenario that was run.
    pub scenario: &'a Scenario,
    /// The run's parts.
    pub store: &'a Store,
    /// The run's replicates.
    pub replicates: &'a Replicates,
    /// Index of the arm.
    pub arm: usize,
}

/// Which effects: places, groups, measures and windows by their indices on the side of the arm; the
/// other side's window is the one of the same name.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The place in both layouts.
    pub place: usize,
    /// Into [`Group::ALL`].
    pub group: usize,
    /// Into the measures.
    pub measures: Vec<usize>,
    /// Window of the arm, and the same window of what it is compared with.
    pub windows: Vec<(usize, usize)>,
    /// Do the same people live on both sides?
    pub paired: bool,
}

/// Window values of one arm at one place, by replicate.
type Values = Vec<Vec<f64>>;

/// An effect, and the levels that it is the difference of.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The effect.
    pub effect: Effect,
    /// Means over the central replicates of its pairs: of the arm, and of what it is compared with.
    pub levels: [f64; 2],
}

/// The effects of `arm` against `other`, by measure and window.
pub fn effects(arm: Side<'_>, other: Side<'_>, wanted: &Wanted) -> io::Result<Vec<Compared>> {
    let central = common(arm.replicates.central_done(), &other.replicates.central_done());
    let drawn = common(arm.replicates.drawn_done(), &other.replicates.drawn_done());
    let read = |side: Side<'_>, numbers: &[u32], drawn: bool| -> io::Result<Values> {
        let place = wanted.place..wanted.place + 1;
        let one = |&r: &u32| side.store.open(r, drawn)?.windows(side.arm, place.clone());
        numbers.iter().map(one).collect()
    };
    let here = (read(arm, &central, false)?, read(arm, &drawn, true)?);
    let there = (read(other, &central, false)?, read(other, &drawn, true)?);
    let control_sd = spread(other, &central)?;
    let failed = [arm, other].map(|side| side.replicates.failed_share());
    let may_judge = failed.iter().all(|share| *share <= crate::study::gather::TOLERATED);
    let mut found = Vec::new();
    for &measure in &wanted.measures {
        for &(window, same) in &wanted.windows {
            let column = |side: Side<'_>, values: &Values, window: usize| -> Vec<f64> {
                let at = side.store.layout().window_at(0, wanted.group, window) + measure;
                values.iter().map(|r| r[at]).collect()
            };
            let sides = Sides {
                arm: &column(arm, &here.0, window),
                control: &column(other, &there.0, same),
                drawn_arm: &column(arm, &here.1, window),
                drawn_control: &column(other, &there.1, same),
            };
            let judge = Judge {
                measure: &MEASURES[measure],
                control_sd: control_sd[measure],
                paired: wanted.paired,
                may_judge,
            };
            let (place, group) = (wanted.place, wanted.group);
            let pairs = sides.arm.iter().zip(sides.control);
            let both: Vec<_> = pairs.filter(|(a, b)| !a.is_nan() && !b.is_nan()).collect();
            let level = |of: fn(&(&f64, &f64)) -> f64| {
                stats::mean(&both.iter().map(of).collect::<Vec<f64>>())
            };
            let effect =
                Effect { arm: arm.arm, place, group, measure, window, ..effect(sides, judge) };
            found.push(Compared { effect, levels: [level(|(a, _)| **a), level(|(_, b)| **b)] });
        }
    }
    Ok(found)
}

fn common(a: Vec<u32>, b: &[u32]) -> Vec<u32> {
    a.into_iter().filter(|r| b.contains(r)).collect()
}

/// Mean standard deviation across households at the end line, by measure.
fn spread(side: Side<'_>, central: &[u32]) -> io::Result<[f64; COUNT]> {
    let one = |&r: &u32| side.store.open(r, false)?.spread(side.arm);
    let spreads: Values = central.iter().map(one).collect::<io::Result<_>>()?;
    Ok(std::array::from_fn(|measure| {
        let defined: Vec<f64> =
            spreads.iter().map(|s| s[measure]).filter(|v| !v.is_nan()).collect();
        stats::mean(&defined)
    }))
}

/// Why two runs cannot be compared pair by pair; nothing when they can. What an arm does is free to
/// differ: that is the question.
pub fn reasons_against(a: &Scenario, b: &Scenario) -> Vec<Message> {
    let mut reasons = Vec::new();
    if a.seed != b.seed {
        let (here, there) = (a.seed.to_string(), b.seed.to_string());
        reasons.push(message!(runs::other_seed, here = here, there = there));
    }
    if a.start != b.start {
        let (here, there) = (a.start.to_string(), b.start.to_string());
        reasons.push(message!(runs::other_start, here = here, there = there));
    }
    if a.months != b.months {
        reasons.push(message!(runs::other_months, here = a.months, there = b.months));
    }
    if a.burn_in != b.burn_in {
        reasons.push(message!(runs::other_burn_in, here = a.burn_in, there = b.burn_in));
    }
    let sizes = |s: &Scenario| {
        let all: u64 = s.communities.iter().map(|c| u64::from(c.households)).sum();
        message!(runs::sizes, communities = s.communities.len(), households = all)
    };
    if sizes(a) != sizes(b) {
        reasons.push(message!(runs::other_sizes, here = sizes(a), there = sizes(b)));
    }
    // Below communities there are only more rows of the monthly table.
    let level = |s: &Scenario| match s.level {
        Level::Region => message!(runs::level, level = "region"),
        _ => message!(runs::level, level = "community"),
    };
    if level(a) != level(b) {
        reasons.push(message!(runs::other_level, here = level(a), there = level(b)));
    }
    if reasons.is_empty() && a.communities != b.communities {
        reasons.push(message!(runs::other_communities));
    }
    if reasons.is_empty() && a.regions != b.regions {
        reasons.push(message!(runs::other_regions));
    }
    if reasons.is_empty() && !a.control().same_people(b.control()) {
        reasons.push(message!(runs::other_people));
    }
    reasons
}

/// The group with this id.
pub fn group(id: &str) -> Option<usize> {
    Group::ALL.iter().position(|g| g.id() == id)
}
