//! From text to a checked scenario: parse, override, check, fill in defaults, make the arms, check
//! each arm, read. All problems are reported together.

use super::{DECLARED, Scenario, assemble, calendar, cross, importing};
use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::scenario::document::{self, Node, Place, Table};
use crate::scenario::extract::Broken;
use crate::scenario::fill::{default_item, fill, flatten};
use crate::scenario::imported::HouseholdFiles;
use crate::scenario::{Problems, arms, check, paths, write};

/// A checked scenario with its birth certificate.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The scenario.
    pub scenario: Scenario,
    /// The scenario as TOML with every default filled in; runnable as it is.
    pub resolved: String,
    /// The same as a tree, as it was checked.
    pub tree: Table,
    identity: String,
}

impl Loaded {
    /// The resolved scenario without title, question, headline, labels, output, replicates and
    /// draws: the same question has the same text, whoever asks it and however often it is run.
    pub fn identity(&self) -> String {
        self.identity.clone()
    }
}

/// Loads a scenario from the bytes of a file; see [`load`].
pub fn load_bytes(
    bytes: &[u8],
    file: &str,
    overrides: &[(String, String)],
) -> Result<Loaded, Problems> {
    load(document::text_of(bytes, file)?, file, overrides)
}

/// Loads a scenario that names no files of households from text; see [`load_with`].
pub fn load(text: &str, file: &str, overrides: &[(String, String)]) -> Result<Loaded, Problems> {
    load_with(text, file, overrides, None)
}

/// Loads a scenario from text. `file` is its name in messages; `overrides` are keys and values of
/// `--set`, with the same checks as the file. Households and ties come from `files`; where there are none, a
/// scenario that names them is refused.
pub fn load_with(
    text: &str,
    file: &str,
    overrides: &[(String, String)],
    files: Option<&dyn HouseholdFiles>,
) -> Result<Loaded, Problems> {
    let mut problems = Problems::new(file, text);
    // defaults first, so that `--set` can change a part of one (`intervention.bdi.gap.mean`)
    let mut typed = fill(&flatten(document::parse(text, file)?, &DECLARED), &DECLARED);
    paths::apply_overrides(&mut typed, &DECLARED, overrides, &mut problems);
    let imported = importing::bring(&mut typed, file, files, &mut problems);
    // what a file would have filled in is not missed beside the problem of the file
    let unread = !problems.is_empty() && importing::reads(&typed);
    check::check_document(&typed, &DECLARED, unread, &mut problems);
    let mut base = fill(&typed, &DECLARED);
    cross::check_base(&base, &mut problems);
    cross::check_world(&base, &mut problems);
    let arms = arms::expand(&mut base, &DECLARED, &mut problems);
    for arm in &arms {
        check::check_document(&arm.tree, &DECLARED, unread, &mut problems);
        cross::check_world(&arm.tree, &mut problems);
    }
    calendar::verdict(&base, arms.iter().map(|arm| &arm.tree), &mut problems);
    if imported.is_some() {
        importing::check_arms(&base, &mut problems);
    }
    check_draws(&mut base, &arms, &mut problems);
    problems.or(())?;
    base = fill(&base, &DECLARED); // what the arms and draws added, in its declared place
    let broken =
        |why: Broken| Problems::of_file(file, message!(errors::program_mistake), Message::raw(why));
    let mut scenario = assemble::scenario(&base, &arms).map_err(broken)?;
    for arm in &mut scenario.arms {
        arm.population.imported.clone_from(&imported);
    }
    scenario.population.imported = imported;
    let (resolved, identity) = (write::whole(&base), write::identity(&base));
    Ok(Loaded { scenario, resolved, tree: base, identity })
}

/// Draws of assumptions need something to draw; by default there are as many as replicates.
fn check_draws(base: &mut Table, arms: &[arms::ArmTree], problems: &mut Problems) {
    let is_drawn = |tree: &Table| {
        let parameters = tree.table("parameters");
        parameters.is_some_and(|p| p.entries.iter().any(|(_, item)| item.node.table().is_some()))
    };
    let any = arms.iter().any(|arm| is_drawn(&arm.tree));
    let Some(scenario) = base.get_mut("scenario") else { return };
    let span = scenario.place.span.clone();
    let Node::Table(scenario) = &mut scenario.node else { return };
    match scenario.whole("assumption_draws") {
        None if scenario.get("assumption_draws").is_none() => {
            let draws = if any { scenario.whole("replicates").unwrap_or(0) } else { 0 };
            scenario.set("assumption_draws", default_item(Node::Whole(draws), &span));
        }
        Some(draws) if draws > 0 && !any => {
            let place =
                scenario.get("assumption_draws").map_or(Place::file(span), |i| i.place.clone());
            let label = message!(errors::draws_need);
            problems.add(&place, message!(errors::nothing_to_draw), label, None);
        }
        _ => {}
    }
}
