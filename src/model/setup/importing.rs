//! Households and ties that a scenario reads: `population.households` and `population.ties`. What the
//! files hold fills the sizes of the communities; its digest enters the resolved scenario and the run id.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::core::text::message;
use crate::scenario::check::FILLED;
use crate::scenario::document::{Item, Node, Origin, Place, Table};
use crate::scenario::fill::default_item;
use crate::scenario::imported::{HouseholdFiles, Imported};
use crate::scenario::problems::{Problems, did_you_mean};

/// Does the document name a file of households?
pub(super) fn reads(tree: &Table) -> bool {
    tree.table("population").is_some_and(|p| p.text("households").is_some())
}

/// Reads the files that the document names, if it names any, and writes what they hold into it.
pub(super) fn bring(
    tree: &mut Table,
    file: &str,
    files: Option<&dyn HouseholdFiles>,
    problems: &mut Problems,
) -> Option<Arc<Imported>> {
    let population = tree.table("population")?;
    let named = |key: &str| {
        let item = population.get(key)?;
        Some((item.node.text()?.to_string(), item.place.clone()))
    };
    let Some(households) = named("households") else {
        for key in ["ties", "digest"] {
            if let Some((_, place)) = named(key) {
                let message = message!(errors::needs_households, key = format!("population.{key}"));
                problems.add(&place, message, message!(errors::needs_household_file), None);
            }
        }
        return None;
    };
    let Some(files) = files else {
        let (name, place) = &households;
        let message = message!(errors::files_not_read, key = "population.households", name = name);
        problems.add(place, message, message!(errors::files_need_program), None);
        return None;
    };
    let (ties, digest) = (named("ties"), named("digest"));
    let here = found("households", &households, file, files, problems);
    let there = ties.as_ref().map(|ties| found("ties", ties, file, files, problems));
    let (path, tie_path) = (here?, there.map_or(Some(None), |t| t.map(Some))?);
    let tie_file = tie_path.as_deref().zip(ties.as_ref().map(|t| t.0.as_str()));
    let mut imported = match files.read((&path, &households.0), tie_file) {
        Ok(imported) => imported,
        Err(faults) => {
            faults.into_iter().for_each(|fault| problems.add_fault(fault));
            return None;
        }
    };
    if let Some((typed, place)) = digest.filter(|(typed, _)| *typed != imported.digest) {
        let message = message!(errors::other_digest, typed = typed);
        let label = message!(errors::digest_is, digest = &imported.digest);
        problems.add(&place, message, label, None);
    }
    sizes(tree, &mut imported, &households, problems);
    if let Some(Item { node: Node::Table(population), place, .. }) = tree.get_mut("population") {
        let node = Node::Text(imported.digest.clone());
        population.set("digest", default_item(node, &place.span));
    }
    Some(Arc::new(imported))
}

/// The path of a file: from the folder of the scenario on, or from the working directory when it was given on
/// the command line.
fn found(
    key: &str,
    (name, place): &(String, Place),
    file: &str,
    files: &dyn HouseholdFiles,
    problems: &mut Problems,
) -> Option<PathBuf> {
    let folder = match place.origin {
        Origin::Set(_) => Path::new(""),
        _ => Path::new(file).parent().unwrap_or(Path::new("")),
    };
    let path = folder.join(name);
    if files.has(&path) {
        return Some(path);
    }
    let label = message!(errors::looked_for, path = path.display().to_string());
    let key = format!("population.{key}");
    problems.add(place, message!(errors::no_such_file, key = key, name = name), label, None);
    None
}

/// Fills the number of households, and of neighbourhoods where they are named, into each community, and holds
/// both to what was typed.
fn sizes(
    tree: &mut Table,
    imported: &mut Imported,
    (file, at): &(String, Place),
    problems: &mut Problems,
) {
    let communities = tree.tables_mut("community").map_or(0, |list| list.len());
    if let [only] = imported.places.as_mut_slice()
        && only.name.is_empty()
    {
        let names: Vec<&str> =
            tree.tables("community").filter_map(|(t, _)| t.text("name")).collect();
        match names.as_slice() {
            [name] if communities == 1 => only.name = (*name).to_string(),
            _ => {
                let message = message!(errors::no_community_column, file = file);
                let label = message!(errors::one_community_only);
                return problems.add(at, message, label, None);
            }
        }
    }
    let mut met: Vec<String> = Vec::new();
    for item in tree.tables_mut("community").into_iter().flatten() {
        let span = item.place.span.clone();
        let Node::Table(community) = &mut item.node else { continue };
        let Some(name) = community.text("name").map(String::from) else { continue };
        let name_at = community.get("name").map_or(at.clone(), |item| item.place.clone());
        if community.whole("count").is_some_and(|count| count != 1) {
            let label = message!(errors::write_each_community);
            let place = community.get("count").map_or(&name_at, |item| &item.place);
            let key = format!("community.{name}.count");
            let message = message!(errors::count_beside_file, key = key, file = file);
            problems.add(place, message, label, None);
            continue;
        }
        let Some(place) = imported.place(&name) else {
            let known = imported.places.iter().map(|p| p.name.as_str());
            let help = did_you_mean(&name, known);
            let label = message!(errors::households_there);
            let message = message!(errors::no_household_in, file = file, name = &name);
            problems.add(&name_at, message, label, help);
            continue;
        };
        let mut set = |key: &str, count: usize| match community.get(key) {
            Some(item) if item.node != Node::Whole(count as i64) => {
                let path = format!("community.{name}.{key}");
                let message = message!(errors::not_what_file_holds, key = path, file = file);
                let label = message!(errors::file_holds, n = count);
                problems.add(&item.place, message, label, None);
            }
            _ => community.set(key, default_item(Node::Whole(count as i64), &span)),
        };
        set("households", place.people.len());
        if !place.neighbourhoods.is_empty() {
            set("neighbourhoods", place.neighbourhoods.len());
        }
        met.push(name);
    }
    let left: Vec<&str> = imported
        .places
        .iter()
        .map(|p| p.name.as_str())
        .filter(|name| !met.iter().any(|m| m == name))
        .collect();
    if let (Some(first), true) = (left.first(), communities > 0 && problems.is_empty()) {
        let message = message!(errors::community_not_here, file = file, name = *first);
        let label = message!(errors::communities_left, n = left.len());
        problems.add(at, message, label, None);
    }
}

/// No arm changes what was read.
pub(super) fn check_arms(base: &Table, problems: &mut Problems) {
    for (arm, _) in base.tables("arm") {
        for (path, item) in arm.table("set").map_or(&[][..], |set| &set.entries) {
            let key = path.rsplit('.').next().unwrap_or_default();
            if path.starts_with("community.") && FILLED.contains(&key) {
                let message = message!(errors::arm_cannot_change, key = path);
                problems.add(&item.key, message, message!(errors::arm_imported), None);
            }
        }
    }
}
