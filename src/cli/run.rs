//! `berdaya run SCENARIO`: all arms and replicates, into a run folder.

use super::options::Run;
use super::{Exit, load_named, say};
use crate::scenario::Loaded;
use crate::scenario::problems::nearest;

pub(super) fn run(options: &Run) -> Exit {
    let Some(loaded) = load_named(&options.scenario, &options.overrides()) else {
        return Exit::Wrong;
    };
    let names: Vec<&str> = loaded.scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    for wanted in &options.arms {
        if !names.contains(&wanted.as_str()) {
            let guess = nearest(wanted, names.iter().copied());
            let guess = guess.map_or(String::new(), |best| format!("; did you mean `{best}`?"));
            say(&format!(
                "error: --arm: there is no arm `{wanted}`{guess} (there is {})",
                names.join(", ")
            ));
            return Exit::Wrong;
        }
    }
    match execute(loaded, options) {
        Ok(exit) => exit,
        Err(why) => {
            say(&format!("error: {why}"));
            Exit::Failed
        }
    }
}

/// The one place where the command line meets the experiment.
fn execute(_loaded: Loaded, _options: &Run) -> Result<Exit, String> {
    Err("the experiment is not linked into this build".into())
}
