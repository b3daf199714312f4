//! A village with a programme that is handed over or not, looked at as somebody would who knows villages: wide bounds that a sound model
//! keeps with any sensible numbers, and order between books that must agree.

use std::sync::OnceLock;

use crate::make::settled_worlds::*;
use berdaya::core::units::Month;
use berdaya::measures::{Group, Id};
use berdaya::model::setup::Scenario;
use berdaya::model::world::ties::kind;
use berdaya::study::layout::{Layout, Part};

struct Village {
    scenario: Scenario,
    layout: Layout,
    parts: Vec<Part>,
}

/// A village of 200 households has luck of its own: the mean over some of them is held to bounds.
const REPLICATES: u32 = 12;

/// The replicates, lived once for all tests.
fn village() -> &'static Village {
    static VILLAGE: OnceLock<Village> = OnceLock::new();
    VILLAGE.get_or_init(|| {
        let scenario = scenario(include_str!("../make/handover.toml"));
        let parts = (0..REPLICATES).map(|r| replicate(&scenario, r, false)).collect();
        Village { layout: layout(&scenario), scenario, parts }
    })
}

impl Village {
    /// A measure of a group in the village in a month.
    fn at(&self, part: &Part, arm: usize, group: Group, month: usize, id: Id) -> f64 {
        let place = self.layout.places.len() - 1;
        part.arms[arm].monthly[self.layout.monthly_at(place, group as usize, month) + id as usize]
    }

    fn all(&self, part: &Part, arm: usize, month: usize, id: Id) -> f64 {
        self.at(part, arm, Group::All, month, id)
    }

    /// The mean over months, replicates and arms.
    fn mean(&self, group: Group, months: std::ops::Range<usize>, id: Id) -> f64 {
        let n = (self.parts.len() * 2 * months.len()) as f64;
        let arms = |part: &Part| -> f64 {
            let sum = |arm| months.clone().map(|m| self.at(part, arm, group, m, id)).sum::<f64>();
            sum(0) + sum(1)
        };
        self.parts.iter().map(arms).sum::<f64>() / n
    }

    fn month(&self, year: i32, number: u32) -> usize {
        Month::new(year, number).since(self.scenario.start) as usize
    }
}

#[test]
fn the_village_at_the_start_is_the_one_that_was_asked_for() {
    let k = village();
    let asked = &k.scenario.population;
    let first = |id| k.mean(Group::All, 0..1, id);
    let (poverty, gini, ties) = (first(Id::Poverty), first(Id::Gini), first(Id::Ties));
    println!("poverty {poverty:.3}, Gini {gini:.3}, ties {ties:.2}");
    assert!((poverty - asked.poverty_rate).abs() < 0.03, "poverty {poverty}");
    assert!((gini - asked.gini).abs() < 0.03, "Gini {gini}");
    assert!((ties - asked.mean_degree).abs() < 1.5, "{ties} ties a household");
    // The groups: two neighbourhoods of six, and those whom the poverty line parts.
    let by_group = |id| (k.mean(Group::Poor, 0..1, id), k.mean(Group::NonPoor, 0..1, id));
    let (poor, others) = by_group(Id::Consumption);
    assert!(poor < 0.6 * others, "{poor} against {others}");
    let (poor, others) = by_group(Id::Poverty);
    assert!(poor > 0.6 && others < 0.1, "{poor} and {others} of them are poor");
}

#[test]
fn people_come_to_work_as_in_a_village_and_more_where_works_are_built() {
    let k = village();
    let before = k.mean(Group::All, 0..1, Id::Turnout);
    let works = k.month(2021, 12)..k.month(2023, 1);
    let [inside, outside] =
        [Group::Delineated, Group::Other].map(|group| k.mean(group, works.clone(), Id::Turnout));
    println!(
        "turnout {before:.3} before, {inside:.3} inside and {outside:.3} outside during works"
    );
    assert!((0.4..0.75).contains(&before), "{before}");
    assert!(inside > outside + 0.05, "{inside} inside, {outside} outside");
    assert!(inside > before + 0.05, "{inside} during works, {before} before");
    // Two decrees' worth of people apart, at the start they were alike.
    let gap =
        k.mean(Group::Delineated, 0..1, Id::Turnout) - k.mean(Group::Other, 0..1, Id::Turnout);
    assert!(gap.abs() < 0.08, "{gap} apart before anything was built");
    for (id, low, high) in [
        (Id::Trust, 0.4, 0.8),
        (Id::TrustBoard, 0.2, 0.8),
        (Id::Welfare, 0.3, 0.9),
        (Id::FoodShare, 0.3, 0.75),
        (Id::Complaint, 0.15, 0.35),
        (Id::Underemployment, 0.1, 0.4),
    ] {
        let mean = k.mean(Group::All, 0..k.layout.months, id);
        assert!((low..high).contains(&mean), "{id:?} {mean}");
    }
}

#[test]
fn the_books_agree_in_every_month_of_every_replicate() {
    let k = village();
    let (mut finished, mut built) = (0.0_f64, 0);
    for part in &k.parts {
        for arm in 0..2 {
            let mut last = [0.0; 6];
            for month in 0..k.layout.months {
                let get = |id| k.all(part, arm, month, id);
                let [planned, released, spent] =
                    [Id::FundPlanned, Id::FundReleased, Id::FundSpent].map(get);
                assert!(spent <= released && released <= planned, "{planned} {released} {spent}");
                let [packages, completed] = [Id::WorksPlanned, Id::WorksCompleted].map(get);
                assert!(completed <= packages, "{completed} of {packages}");
                let [share, progress] = [Id::WorksFinished, Id::WorksProgress].map(get);
                if packages > 0.0 {
                    assert!(share <= completed / packages + 1e-9 && progress <= 1.0);
                    assert!(get(Id::FundLapsed) + released <= planned);
                    finished = finished.max(share);
                }
                let [asked, filled] = [Id::SeatsAsked, Id::SeatsFilled].map(get);
                assert!(
                    filled <= asked && filled <= 40.0,
                    "{filled} of {asked}, two courses of 20"
                );
                // What counts "so far" never falls.
                let now = [planned, released, spent, completed, asked, filled];
                assert!(now.iter().zip(last).all(|(now, last)| *now >= last), "{now:?} {last:?}");
                last = now;
                // Two years of 500 million at most.
                assert!(planned <= 1e9 && get(Id::SelfHelp) <= 0.4 * planned);
            }
            built += usize::from(last[2] > 0.0);
        }
    }
    // Where both years' money comes after the facilitator has gone nothing is.
    assert!(
        built >= k.parts.len(),
        "something was built in {built} of {} lives",
        2 * k.parts.len()
    );
    assert!(finished > 0.3, "at most {finished} of the works were ever finished");
}

#[test]
fn the_arms_are_one_until_the_hand_over_and_two_after_it() {
    let k = village();
    let handover = k.month(2023, 1);
    let mut apart = 0;
    for part in &k.parts {
        let differs = |month: usize| {
            Id::ALL.iter().any(|&id| {
                k.all(part, 0, month, id).to_bits() != k.all(part, 1, month, id).to_bits()
            })
        };
        assert_eq!((0..k.layout.months).find(|&month| differs(month)), Some(handover));
        apart += usize::from(differs(k.layout.months - 1));
    }
    assert_eq!(apart, k.parts.len());
}

/// Share of ties that are no kin's and cross neighbourhoods, in a settled world of that mix.
fn across(bridging: f64) -> f64 {
    let head = head(1).replace("burn_in = 24", "burn_in = 60");
    let village = format!(
        "{head}[population]\nbridging_share = {bridging}\n\n{}{ONE_ARM}",
        community("A", "here", 240)
    );
    let world = settled(&village).world;
    let (c, ties) = (&world.communities[0], &world.communities[0].ties);
    let marks = (0..c.len()).flat_map(|i| ties.places(i).map(|k| ties.kind[k]));
    let standing = marks.filter(|k| k & kind::CUT == 0 && k & kind::MASK != kind::KIN);
    let (mut all, mut crossing) = (0, 0);
    for mark in standing {
        all += 1;
        crossing += i32::from(mark & kind::BRIDGING != 0);
    }
    f64::from(crossing) / f64::from(all)
}

#[test]
fn a_settled_world_keeps_the_mix_of_ties_that_the_scenario_gives() {
    let [none, usual, most] = [0.0, 0.2, 0.6].map(across);
    println!("ties across beside kin's: {none:.2}, {usual:.2}, {most:.2}");
    // Friends of friends live elsewhere too, through kin, so that there are always some.
    assert!(usual > none + 0.08 && most > usual + 0.15, "{none}, {usual}, {most}");
}
