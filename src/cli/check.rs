//! `berdaya check FILE…`: every problem of every file; a line for each good one.

use super::options::Check;
use super::{Exit, load_named, print};
use crate::scenario::Scenario;

pub(super) fn check(options: &Check) -> Exit {
    let mut exit = Exit::Done;
    for name in &options.scenarios {
        let Some(loaded) = load_named(name, &options.set) else {
            exit = Exit::Wrong;
            continue;
        };
        let settled = settled_world_line(&loaded.scenario);
        let settled = settled.map_or(String::new(), |line| format!("; {line}"));
        if !print(&format!("{name}: OK, {}{settled}", summary(&loaded.scenario))) {
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

/// What is known of the world that the scenario settles to before its start: whether turnout
/// answers to itself so strongly that the world tips. `None` while that is not measured.
fn settled_world_line(_scenario: &Scenario) -> Option<String> {
    None
}
