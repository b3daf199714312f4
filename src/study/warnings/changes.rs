//! Changes that do something else than their key says.

use super::{Reaches, Warning, dates, spread};
use crate::model::setup::Loaded;
use crate::scenario::document::Table;

/// What of the changes has no effect, or another one than its key says.
pub(super) fn of(
    loaded: &Loaded,
    before: &Loaded,
    set: &[(String, String)],
    only: &[String],
) -> Vec<Warning> {
    let tree = &loaded.tree;
    let mut found = overridden(tree, set, only);
    let world = |key: &str| {
        let roots =
            ["population.", "parameters.", "community.", "trade.", "intervention.", "model."];
        roots.iter().any(|root| key.starts_with(root)) || key.contains(".set.")
    };
    if found.is_empty()
        && set.iter().all(|(key, _)| world(key))
        && before.identity() == loaded.identity()
    {
        let keys = set.iter().map(|(key, _)| key.clone()).collect();
        found.push(Warning::NothingChanged { keys });
    }
    found.extend(spread::kept(tree, set));
    for arm in &loaded.scenario.arms {
        if let Some(was) = before.scenario.arms.iter().find(|was| was.name == arm.name) {
            found.extend(dates::of(&loaded.scenario, was, arm, None));
        }
    }
    found
}

/// Changes that do not reach arms which say the same key for themselves.
fn overridden(tree: &Table, set: &[(String, String)], only: &[String]) -> Vec<Warning> {
    let arms: Vec<&Table> = tree.tables("arm").map(|(table, _)| table).collect();
    let lives = |arm: &Table| {
        let name = arm.text("name").unwrap_or_default();
        only.is_empty() || arm.flag("control") == Some(true) || only.iter().any(|o| o == name)
    };
    // an arm, and those that it comes from
    let chain = |arm: &'_ Table| -> Vec<Table> {
        let mut links = vec![arm.clone()];
        while let Some(from) = links.last().and_then(|link| link.text("from"))
            && let Some(next) = arms.iter().find(|arm| arm.text("name") == Some(from))
            && links.len() <= arms.len()
        {
            links.push((*next).clone());
        }
        links
    };
    let below = |key: &str, path: &str| {
        key == path || key.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
    };
    let mut found = Vec::new();
    for (key, value) in set {
        if let Some((name, _)) = key.strip_prefix("arm.").and_then(|rest| rest.split_once(".set."))
        {
            if arms.iter().any(|arm| arm.text("name") == Some(name) && !lives(arm)) {
                found.push(Warning::ArmNotRun { key: key.clone(), arm: name.into() });
            }
            continue;
        }
        let (mut own, mut without, mut all) = (Vec::new(), Vec::new(), 0);
        for arm in arms.iter().filter(|arm| lives(arm)) {
            all += 1;
            let name = arm.text("name").unwrap_or_default().to_string();
            let links = chain(arm);
            let id = key.strip_prefix("intervention.").unwrap_or_default();
            let dropped = |link: &Table| link.texts("drop").any(|(gone, _)| below(id, gone));
            let sets = |link: &Table| {
                let paths = link.table("set").map_or(&[][..], |set| &set.entries);
                paths.iter().any(|(path, _)| below(key, path))
            };
            if links.iter().any(dropped) {
                without.push(name);
            } else if links.iter().any(sets) {
                own.push(name);
            }
        }
        if own.is_empty() && without.len() < all {
            continue;
        }
        let reaches = if own.len() + without.len() == all {
            Reaches::None
        } else {
            // the control, where the change reaches no other arm
            let control = arms.iter().find(|arm| arm.flag("control") == Some(true));
            let control = control.and_then(|arm| arm.text("name")).filter(|name| {
                own.len() + without.len() + 1 == all
                    && !own.iter().chain(&without).any(|other| other == name)
            });
            control.map_or(Reaches::Some, |name| Reaches::Control(name.into()))
        };
        let (key, value) = (key.clone(), value.clone());
        found.push(Warning::Overridden { key, value, own, without, reaches });
    }
    found
}
