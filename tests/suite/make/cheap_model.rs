//! A small scenario and a cheap model in place of the real one: values that depend on arm,
//! replicate, place, group, month and measure, and on nothing else.

use berdaya::core::units::Month;
use berdaya::measures::{About, COUNT, Group, Id, MEASURES};
use berdaya::model::setup::{Arm, CommunitySpec, Level, ParameterSet, Population, Scenario};
use berdaya::scenario::Window;
use berdaya::study::layout::{ArmPart, Layout, Part};

pub fn scenario(arms: &[&str], replicates: u32, assumption_draws: u32) -> Scenario {
    let population = Population {
        mean_degree: 9.0,
        sociability_sd: 0.5,
        isolate_share: 0.05,
        kin_share: 0.3,
        kin_group: 9,
        bridging_share: 0.1,
        closure: 0.3,
        leader_share: 0.12,
        leader_degree: 1.45,
        board_members: 9,
        trust_mean: 0.6,
        trust_concentration: 10.0,
        trust_symmetry: 0.3,
        household_size: 3.9,
        poverty_rate: 0.1,
        gini: 0.384,
        poverty_line: 472_525.0,
        imported: None,
    };
    let community = |name: &str, region| CommunitySpec {
        name: name.into(),
        region,
        households: 100,
        neighbourhoods: 5,
        hectares: 20.0,
        slum_hectares: 3.0,
    };
    let communities = vec![community("Mawar", 0), community("Anggrek", 1), community("Bakung", 0)];
    Scenario {
        name: "fake".into(),
        title: "A cheap model".into(),
        question: "Are the same bytes left?".into(),
        start: Month::new(2016, 11),
        months: 15,
        burn_in: 12,
        seed: 7,
        replicates,
        assumption_draws,
        regions: vec!["West".into(), "East".into()],
        population: population.clone(),
        communities: communities.clone(),
        arms: arms
            .iter()
            .enumerate()
            .map(|(i, name)| Arm {
                name: (*name).into(),
                label: (*name).into(),
                control: i == 0,
                changes: Vec::new(),
                population: population.clone(),
                communities: communities.clone(),
                trades: Vec::new(),
                parameters: ParameterSet::default(),
                interventions: Vec::new(),
            })
            .collect(),
        level: Level::Community,
        verdict: Window::End,
        headline: vec![Id::Turnout],
    }
}

pub fn layout(scenario: &Scenario) -> Layout {
    Layout::new(scenario, Some(Month::new(2017, 1)))
}

/// The cheap model.
pub fn part(scenario: &Scenario, replicate: u32, drawn: bool) -> Part {
    let layout = layout(scenario);
    let arms = scenario
        .arms
        .iter()
        .map(|arm| {
            let mut monthly = Vec::with_capacity(layout.monthly_len());
            for place in 0..layout.places.len() {
                for group in Group::ALL {
                    for month in 0..layout.months {
                        for measure in 0..COUNT {
                            monthly
                                .push(value(arm, replicate, drawn, place, group, month, measure));
                        }
                    }
                }
            }
            let windows = layout.windows_of(&monthly);
            ArmPart {
                arm: arm.name.clone(),
                monthly: if drawn { Vec::new() } else { monthly },
                windows,
                spread: (0..COUNT)
                    .map(|m| if MEASURES[m].about == About::Places { f64::NAN } else { 0.2 })
                    .collect(),
                fine: Vec::new(),
            }
        })
        .collect();
    Part { replicate, drawn, arms, failure: None, drift: 0.001, household_months: 1000 }
}

fn value(
    arm: &Arm,
    replicate: u32,
    drawn: bool,
    place: usize,
    group: Group,
    month: usize,
    measure: usize,
) -> f64 {
    if MEASURES[measure].about == About::Places && group != Group::All {
        return f64::NAN;
    }
    if measure == Id::TrancheWait as usize && (month < 3 || replicate == 2) {
        return f64::NAN;
    }
    let shared =
        mix(&[u64::from(replicate), place as u64, group as u64, month as u64, measure as u64]);
    let own: u64 = arm.name.bytes().fold(17, |h, b| mix_one(h ^ u64::from(b)));
    let own = if arm.control || arm.name == "null" { 0.0 } else { unit(mix(&[own, shared])) };
    let assumption = if drawn { own * unit(mix(&[99, u64::from(replicate)])) } else { 0.0 };
    let value = unit(shared) + 0.2 + 0.1 * own + assumption;
    if MEASURES[measure].unit.is_money() { (value * 1e9).round() } else { value }
}

fn mix(words: &[u64]) -> u64 {
    words.iter().fold(1, |h, &w| mix_one(h ^ mix_one(w)))
}

fn mix_one(x: u64) -> u64 {
    let x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

fn unit(x: u64) -> f64 {
    (x >> 11) as f64 / (1_u64 << 53) as f64
}
