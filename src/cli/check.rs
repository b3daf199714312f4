//! `berdaya check FILE…`: every problem of every file; a line for each good one.

use super::options::Check;
use super::{Exit, Stop, language, load_changed, notes, print};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::model::meanfield;
use crate::model::setup::Scenario;

pub(super) fn check(options: &Check) -> Result<Exit, Stop> {
    let mut exit = Exit::Done;
    let l = language();
    for name in &options.scenarios {
        let changed = match load_changed(name, &options.set, &options.set) {
            Ok(changed) => changed,
            Err(stop) => {
                exit = stop.tell();
                continue;
            }
        };
        let scenario = &changed.loaded.scenario;
        let name = name.to_string_lossy();
        if let Some(imported) = &scenario.population.imported {
            super::say(&format!("{name}: {}", imported.in_words().of(super::language())));
        }
        notes::say(&changed, &options.set, &[]);
        if !print(&summary(&name, scenario).of(l)) {
            break;
        }
    }
    Ok(exit)
}

fn summary(name: &str, scenario: &Scenario) -> Message {
    let households: u64 = scenario.communities.iter().map(|c| u64::from(c.households)).sum();
    message!(
        commands::checked,
        name = name,
        communities = message!(commands::communities, n = scenario.communities.len()),
        // as it would be typed, for programs that read the line
        households = households.to_string(),
        arms = message!(commands::arms, n = scenario.arms.len()),
        start = scenario.start.to_string(),
        end = scenario.end().to_string(),
        replicates = scenario.replicates,
        draws = scenario.assumption_draws,
        settled = settled(scenario),
    )
}

/// The world that the scenario settles to before its start, in closed form: its turnout, and how
/// strongly turnout answers to itself.
fn settled(scenario: &Scenario) -> Message {
    let par = scenario.control().parameters.central();
    let rest = {
        let (trust, ties) = (scenario.population.trust_mean, scenario.population.mean_degree);
        meanfield::rest_point(&par, trust as f32, ties as f32)
    };
    let turnout = Arg::Percent(f64::from(rest.turnout), 0);
    let gain = Arg::Number(f64::from(rest.gain), 2);
    match rest.gain > SLOW {
        false => message!(commands::settled, turnout = turnout, gain = gain),
        true => message!(commands::settled_slowly, turnout = turnout, gain = gain),
    }
}

/// The loop gain above which one is warned.
const SLOW: f32 = 0.8;
