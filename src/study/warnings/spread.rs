//! A change of a distribution's mean alone: it keeps its spread, which may move more than the mean does.

use super::Warning;
use crate::scenario::document::Table;

/// What keeps its spread under these changes; `tree` is the scenario as it is used.
pub(super) fn kept(tree: &Table, set: &[(String, String)]) -> Vec<Warning> {
    let mut found = Vec::new();
    for (key, value) in set {
        let Some(path) = key.strip_suffix(".mean") else { continue };
        if set.iter().any(|(other, _)| other.strip_suffix(".sd") == Some(path)) {
            continue; // both are typed
        }
        let Some(sd) = spread(tree, path).filter(|sd| *sd > 0.0) else { continue };
        let name = path.rsplit('.').next().unwrap_or(path);
        found.push(Warning::KeepsSpread {
            name: name.into(),
            sd,
            key: path.replacen(".set.", ".", 1),
            value: value.clone(),
        });
    }
    found
}

/// The spread of what stands at a path: in an arm as the arm sets it, else as all have it.
fn spread(tree: &Table, path: &str) -> Option<f64> {
    let of_arm = path.strip_prefix("arm.").and_then(|rest| rest.split_once(".set."));
    if let Some((name, path)) = of_arm {
        let arm = tree.tables("arm").map(|(arm, _)| arm).find(|a| a.text("name") == Some(name));
        let own = arm.and_then(|arm| arm.table("set"));
        let sd = own.and_then(|own| sd_of(own, path));
        return sd.or_else(|| spread(tree, path));
    }
    let (id, key) = path.strip_prefix("intervention.")?.split_once('.')?;
    let mut all = tree.tables("intervention").map(|(table, _)| table);
    sd_of(all.find(|table| table.text("id") == Some(id))?, key)
}

fn sd_of(table: &Table, key: &str) -> Option<f64> {
    let whole = table.table(key).and_then(|dist| dist.number("sd"));
    whole.or_else(|| table.number(&format!("{key}.sd")))
}
