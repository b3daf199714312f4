//! Warnings of a scenario and of changes of it, on stderr.

use super::language;
use crate::core::text::say;
use crate::model::setup::Loaded;
use crate::study::warnings::{self, Warning};

/// A scenario, and what it was before `--set` changed it.
pub(super) struct Changed {
    /// As it is used.
    pub loaded: Loaded,
    /// As it is written; none where nothing was changed, or where it is wrong without the change.
    pub before: Option<Loaded>,
}

/// Says what a changed scenario does without saying so; `only` are the arms that run, none for all.
pub(super) fn say(changed: &Changed, set: &[(String, String)], only: &[String]) {
    say_all(&warnings::all(&changed.loaded, changed.before.as_ref(), set, only));
}

/// The same of the changes alone, for commands that look at one arm.
pub(super) fn say_of_changes(changed: &Changed, set: &[(String, String)]) {
    say_all(&warnings::of_changes(&changed.loaded, changed.before.as_ref(), set, &[]));
}

fn say_all(found: &[Warning]) {
    for warning in found {
        super::say(&say!(language(), notes::warning, what = warning.message()));
    }
}
