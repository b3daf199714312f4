//! `berdaya list`: the bundled scenarios, a line each.

use super::{Exit, print, say_problems};
use crate::scenario::bundled::BUNDLED;
use crate::scenario::load;

pub(super) fn list() -> Exit {
    let widest = BUNDLED.iter().map(|b| b.name.len()).max().unwrap_or(0);
    for bundled in BUNDLED {
        let loaded = match load(bundled.text, bundled.name, &[]) {
            Ok(loaded) => loaded,
            Err(problems) => {
                say_problems(&problems);
                return Exit::Failed;
            }
        };
        if !print(&format!("{:widest$}  {}", bundled.name, loaded.scenario.title)) {
            break;
        }
    }
    Exit::Done
}
