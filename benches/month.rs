//! What a household-month costs, by phase and in all, beside a tight toy step in the same run.
//!
//! `cargo bench --bench month [-- HOUSEHOLDS… WORLD]`, default 10,000 and 1,000,000, and all worlds. One core, observation
//! on, the control arm of `kotaku` with its communities repeated; then, at the first of these sizes, the same
//! with revolving loans whose members answer for one another, and a world with every kind of intervention and
//! every system of the model at once (`everything.toml`). Figures are minima over rounds.

use std::hint::black_box;
use std::time::Instant;

use berdaya::core::random::Luck;
use berdaya::core::units::from_rupiah;
use berdaya::model::engine::{Rules, World, setting, settle};
use berdaya::model::month::{self, MONTH, Month, STEPS};
use berdaya::model::setup::{Scenario, load};
use berdaya::model::working::Working;
use berdaya::model::year_end;

const KOTAKU: &str = include_str!("../scenarios/kotaku.toml");
const MECHANISMS: &str = include_str!("../scenarios/kotaku-mechanisms.toml");
const EVERYTHING: &str = include_str!("everything.toml");

/// An arm of a scenario, its communities repeated until there are so many households.
fn scenario(text: &str, arm: &str, households: usize) -> Scenario {
    let mut scenario = load(text, "scenario", &[]).expect("a sound scenario").scenario;
    scenario.arms.retain(|a| a.name == arm);
    scenario.burn_in = 12;
    let bundled = scenario.arms[0].communities.clone();
    let mut count = 0;
    let enough = bundled.iter().cycle().take_while(|c| {
        let more = count < households;
        count += c.households as usize;
        more
    });
    scenario.arms[0].communities = enough.cloned().collect();
    scenario
}

/// Lives `years` years of every community, timing each phase; returns ns a household-month by phase.
#[inline(never)]
fn month_by_phase(world: &mut World, rules: &Rules<'_>, years: i32) -> Vec<f64> {
    let begin = Instant::now();
    let clock = || begin.elapsed().as_nanos() as u64;
    let mut steps = vec![0_u64; STEPS.len()];
    let households: usize = world.communities.iter().map(|c| c.len()).sum();
    let total = world.communities.len();
    let needs = year_end::needs(&world.communities);
    let mut working = Working::default();
    for _ in 0..years {
        for (index, c) in world.communities.iter_mut().enumerate() {
            working.prepare(c, rules.par);
            for offset in world.offset..world.offset + 12 {
                let mut step = Month {
                    setting: setting(rules, c, index, total, offset),
                    programme: rules.programme,
                    community: c,
                    working: &mut working,
                    line: rules.line as f32,
                    observe: true,
                    tally: None,
                };
                month::live_timed(&mut step, clock, &mut steps).expect("a sound month");
                black_box(&step.tally);
            }
            working.put_away(c);
        }
        world.offset += 12;
        year_end::allocate(&mut world.communities, &needs, rules.par);
    }
    let mut spent = vec![0_u64; MONTH.len()];
    for (step, time) in STEPS.iter().zip(&steps) {
        spent[step.phase] += time;
    }
    let months = (households as i64 * i64::from(years) * 12) as f64;
    spent.iter().map(|&ns| ns as f64 / months).collect()
}

/// The toy step that the peers were measured on: contribute with probability trust, look at eight
/// neighbours, update trust and wealth, record means and a histogram Gini.
#[inline(never)]
fn yardstick(n: usize, steps: usize) -> f64 {
    let mut neighbours = vec![0_u32; n * 8];
    let mut state = 0x1234_5678_9abc_def1_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for i in 0..n {
        for k in 0..8 {
            let step = [1, 2, 3, 4, n - 1, n - 2, n - 3, n - 4][k];
            let ring = (i + step) % n;
            let rewired = next() % 10 == 0;
            neighbours[i * 8 + k] = if rewired { (next() % n as u64) as u32 } else { ring as u32 };
        }
    }
    let mut trust = vec![0.5_f32; n];
    let mut wealth = vec![1.0_f32; n];
    let mut came = vec![0_u8; n];
    let mut best = f64::MAX;
    let mut hist = vec![0_u32; 1024];
    for _ in 0..steps {
        let start = Instant::now();
        for i in 0..n {
            let u = (next() >> 40) as f32 * (1.0 / 16_777_216.0);
            came[i] = u8::from(u < trust[i]);
        }
        hist.fill(0);
        let (mut mean_trust, mut mean_wealth) = (0.0_f32, 0.0_f32);
        for i in 0..n {
            let mut sum = 0_u32;
            for &j in &neighbours[i * 8..i * 8 + 8] {
                sum += u32::from(came[j as usize]);
            }
            let seen = sum as f32 * 0.125;
            trust[i] += 0.05 * (seen - trust[i]);
            wealth[i] += 0.2 * seen - 0.1 * f32::from(came[i]);
            mean_trust += trust[i];
            mean_wealth += wealth[i];
            hist[(wealth[i] * 16.0).clamp(0.0, 1023.0) as usize] += 1;
        }
        black_box((&hist, mean_trust, mean_wealth));
        best = best.min(start.elapsed().as_nanos() as f64 / n as f64);
    }
    best
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let sizes: Vec<usize> = words.iter().filter_map(|a| a.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![10_000, 1_000_000] } else { sizes };
    let asked: Vec<&String> = words.iter().filter(|a| a.parse::<usize>().is_err()).collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|a| name.contains(a.as_str()));
    let worlds = [
        ("kotaku, as planned", KOTAKU, "on-time", sizes.len()),
        ("kotaku with revolving loans", MECHANISMS, "joint-liability", 1),
        ("every system on", EVERYTHING, "control", 1),
    ];
    for (name, text, arm, sizes_of) in worlds {
        for &households in sizes.iter().take(sizes_of).filter(|_| wanted(name)) {
            measure(name, &scenario(text, arm, households), households);
        }
    }
}

/// Prints what a scenario's first arm costs.
fn measure(name: &str, scenario: &Scenario, households: usize) {
    let arm = &scenario.arms[0];
    let par = arm.parameters.central();
    let luck = Luck::new(scenario.seed, 0);
    let (settled, _) = settle(scenario, arm, &par, luck).expect("a settled world");
    let rules = Rules {
        start: scenario.start,
        luck,
        par: &par,
        programme: &arm.interventions,
        line: from_rupiah(arm.population.poverty_line),
        settled_by: i32::MIN,
    };
    let n: usize = settled.communities.iter().map(|c| c.len()).sum();
    let bytes: usize = settled.communities.iter().map(|c| c.bytes()).sum();
    let rounds = if households > 100_000 { 3 } else { 15 };
    // Phases and total are those of the quickest round; what is kept grows with loans and enterprises.
    let (mut best, mut all, mut after) = (Vec::new(), f64::MAX, 0);
    for _ in 0..rounds {
        let mut world = settled.clone();
        // Five years: before the decree, under it, with works.
        let phases = month_by_phase(&mut world, &rules, if households > 100_000 { 3 } else { 5 });
        let sum: f64 = phases.iter().sum();
        after = world.communities.iter().map(|c| c.bytes()).sum();
        if sum < all {
            (best, all) = (phases, sum);
        }
    }
    let toy = yardstick(n, if households > 100_000 { 10 } else { 200 });
    println!("{name}: {n} households, {} communities", settled.communities.len());
    for (phase, ns) in MONTH.iter().zip(&best) {
        println!("  {:<16} {ns:7.1} ns", phase.name);
    }
    println!("  {:<16} {all:7.1} ns a household-month", "all");
    println!("  {:<16} {toy:7.1} ns a household-step; ratio {:.1}", "toy step", all / toy);
    let each = |bytes: usize| bytes as f64 / n as f64;
    println!("  {:<16} {:7.1} persistent bytes a household", "memory", each(bytes));
    println!("  {:<16} {:7.1} after the years lived", "", each(after));
}
