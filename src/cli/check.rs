//! `berdaya check FILE…`: every problem of every file; a line for each good one.

use super::options::Check;
use super::{Exit, load_named, print};
use crate::dynamics::meanfield;
use crate::scenario::Scenario;

pub(super) fn check(options: &Check) -> Exit {
    let mut exit = Exit::Done;
    for name in &options.scenarios {
        let Some(loaded) = load_named(name, &options.set) else {
            exit = Exit::Wrong;
            continue;
        };
        let settled = settled_world_line(&loaded.scenario);
        let name = name.to_string_lossy();
        if let Some(imported) = &loaded.scenario.population.imported {
            super::say(&format!("{name}: {}", imported.in_words()));
        }
        if !print(&format!("{name}: OK, {}; {settled}", summary(&loaded.scenario))) {
            break;
        }
    }
    exit
}

fn summary(scenario: &Scenario) -> String {
    let households: u64 = scenario.communities.iter().map(|c| u64::from(c.households)).sum();
    let count =
        |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    format!(
        "{} with {households} households, {}, {} – {}, {} replicates and {} draws of assumptions",
        count(scenario.communities.len(), "community", "communities"),
        count(scenario.arms.len(), "arm", "arms"),
        scenario.start,
        scenario.end(),
        scenario.replicates,
        scenario.assumption_draws,
    )
}

/// The world that the scenario settles to before its start, in closed form: its turnout, and how
/// strongly turnout answers to itself.
fn settled_world_line(scenario: &Scenario) -> String {
    let par = scenario.control().parameters.central();
    let rest = meanfield::rest_point(&par, scenario.population.trust_mean as f32);
    let warning = if rest.gain > SLOW {
        " (warning: above .8 a shock fades so slowly that the world is hardly settled)"
    } else {
        ""
    };
    format!(
        "rest point: turnout {:.2} without a programme, loop gain {:.2}{warning}",
        rest.turnout, rest.gain
    )
}

/// The loop gain above which one is warned.
const SLOW: f32 = 0.8;
