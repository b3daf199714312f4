//! Effects between any two arms, of one run or of two runs that share population and seed: the same
//! pairs, intervals and verdicts as the effects of a run.

use std::io;

use crate::core::text::catalogue::{Message, commands};
use crate::core::text::message;
use crate::core::units::Month;
use crate::measures::MEASURES;
use crate::model::setup::{Level, Scenario};
use crate::study::answer::Effect;
use crate::study::effects::{Judge, Sides, effect};
use crate::study::gather::{Replicates, TOLERATED, control_sd};
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
    /// Into [`crate::measures::Group::ALL`].
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
    let control_sd = control_sd(other.store, other.arm, &central)?;
    let failed = [arm, other].map(|side| side.replicates.failed_share());
    let may_judge = failed.iter().all(|share| *share <= TOLERATED);
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

/// What keeps two runs from being compared pair by pair: of both, the one here first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Other random numbers.
    Seed(u64, u64),
    /// Another first month.
    Start(Month, Month),
    /// Another number of months.
    Months(u32, u32),
    /// Another burn-in.
    BurnIn(u32, u32),
    /// Other numbers of communities and households.
    Size([u64; 2], [u64; 2]),
    /// Another finest level.
    Level(Level, Level),
    /// Communities of other names, places or sizes.
    Communities,
    /// Other regions.
    Regions,
    /// Other people.
    People,
    /// Another version of the model.
    Model,
}

impl Mismatch {
    /// The reason as a sentence.
    pub fn message(&self) -> Message {
        match self {
            // seeds as they are typed
            Mismatch::Seed(a, b) => {
                message!(commands::other_seed, here = a.to_string(), there = b.to_string())
            }
            Mismatch::Start(a, b) => {
                message!(commands::other_start, here = a.to_string(), there = b.to_string())
            }
            Mismatch::Months(a, b) => message!(commands::other_months, here = *a, there = *b),
            Mismatch::BurnIn(a, b) => message!(commands::other_burn_in, here = *a, there = *b),
            Mismatch::Size(a, b) => {
                let [here, there] = [a, b].map(|[communities, households]| {
                    message!(commands::size, communities = *communities, households = *households)
                });
                message!(commands::other_size, here = here, there = there)
            }
            Mismatch::Level(a, b) => {
                let [here, there] = [a, b].map(|level| format!("{level:?}").to_lowercase());
                message!(commands::other_level, here = here, there = there)
            }
            Mismatch::Communities => commands::other_communities.into(),
            Mismatch::Regions => commands::other_regions.into(),
            Mismatch::People => commands::other_people.into(),
            Mismatch::Model => commands::other_model.into(),
        }
    }
}

/// Why two runs cannot be compared pair by pair; nothing when they can. What an arm does is free to
/// differ: that is the question.
pub fn reasons_against(a: &Scenario, b: &Scenario) -> Vec<Mismatch> {
    fn unless_same<T: PartialEq>(a: T, b: T, reason: fn(T, T) -> Mismatch) -> Option<Mismatch> {
        (a != b).then(|| reason(a, b))
    }
    let size = |s: &Scenario| {
        let households = s.communities.iter().map(|c| u64::from(c.households)).sum();
        [s.communities.len() as u64, households]
    };
    // Below communities there are only more rows of the monthly table.
    let level = |s: &Scenario| s.level.min(Level::Community);
    let reasons = [
        unless_same(a.seed, b.seed, Mismatch::Seed),
        unless_same(a.start, b.start, Mismatch::Start),
        unless_same(a.months, b.months, Mismatch::Months),
        unless_same(a.burn_in, b.burn_in, Mismatch::BurnIn),
        unless_same(size(a), size(b), Mismatch::Size),
        unless_same(level(a), level(b), Mismatch::Level),
    ];
    let mut reasons: Vec<Mismatch> = reasons.into_iter().flatten().collect();
    if reasons.is_empty() {
        // the first of these is the reason of those that follow
        let finer = [
            (a.communities != b.communities, Mismatch::Communities),
            (a.regions != b.regions, Mismatch::Regions),
            (!a.control().same_people(b.control()), Mismatch::People),
        ];
        reasons.extend(finer.into_iter().find_map(|(differs, why)| differs.then_some(why)));
    }
    reasons
}
