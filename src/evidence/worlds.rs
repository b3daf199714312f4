//! Worlds: a base scenario, its arms and further arms of the file of rows, read by the scenario's own
//! reader, so that every key has the checks that it always has.
//!
//! What must stay true: a mistake in an arm is reported at its place in the file of rows, not in the
//! text that was put together from both.

use crate::import::load;
use std::path::Path;

use super::bundled::WORLDS;
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::model::setup::{Level, Scenario};
use crate::scenario::Problems;
use crate::scenario::bundled::BUNDLED;
use crate::scenario::document::{self, Node, Place};
use crate::scenario::problems::nearest;
use crate::scenario::write;

/// A base scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its file, for messages.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// A key with its new value as TOML, and where it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
    /// Where it was typed.
    pub place: Place,
}

impl Change {
    /// A change that nobody typed.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Change { key: key.into(), value: value.into(), place: Place::file(0..0) }
    }
}

/// A further arm, as TOML lines each with its place in the file of rows.
#[derive(Clone, Debug)]
pub struct FurtherArm {
    /// Its name.
    pub name: String,
    /// Its lines.
    pub lines: Vec<(String, Place)>,
}

/// A world.
#[derive(Clone, Debug)]
pub struct World {
    /// Its name in the file.
    pub name: String,
    /// Its base scenario.
    pub base: Base,
    /// Keys of the base scenario that are changed in every arm.
    pub set: Vec<Change>,
    /// The arm whose spread across households is one sd.
    pub reference: Option<String>,
    /// Sizes for `--full`.
    pub sizes: Vec<f64>,
    /// Is a size one of the number of communities, not of each?
    pub by_communities: bool,
    /// Seeds for `--full`; empty = the scenario's own.
    pub seeds: Vec<u64>,
    /// Further arms.
    pub arms: Vec<FurtherArm>,
    /// Where it stands in the file of rows.
    pub place: Place,
}

/// What is changed in a whole world, every arm alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Size against the base scenario.
    pub size: f64,
    /// The seed; none = the scenario's own.
    pub seed: Option<u64>,
    /// Further keys.
    pub set: Vec<Change>,
}

impl Default for Variant {
    fn default() -> Self {
        Variant { size: 1.0, seed: None, set: Vec::new() }
    }
}

impl Variant {
    /// Does the other one change the same, wherever it was typed?
    pub fn is_that_of(&self, other: &Variant) -> bool {
        (self.size, self.seed) == (other.size, other.seed) && said(&self.set) == said(&other.set)
    }
}

/// The scenario that a word names: a file from `folder`, a bundled one, or one of the small worlds.
pub fn base(word: &str, folder: &Path) -> Result<Base, Message> {
    if word.contains('/') || word.ends_with(".toml") {
        let path = folder.join(word);
        let file = path.display().to_string();
        return match std::fs::read(&path) {
            Err(e) => Err(message!(evidence::file_cause, file = file, why = e.to_string())),
            Ok(bytes) => match document::text_of(&bytes, &file) {
                Ok(text) => Ok(Base { file, text: text.to_string() }),
                Err(problems) => Err(Message::raw(problems.to_string())),
            },
        };
    }
    let mut all = BUNDLED.iter().chain(WORLDS);
    if let Some(found) = all.find(|b| b.name == word) {
        return Ok(Base { file: format!("{}.toml", found.name), text: found.text.to_string() });
    }
    let names: Vec<&str> = BUNDLED.iter().chain(WORLDS).map(|b| b.name).collect();
    let best = nearest(word, names.iter().copied());
    let names = Arg::commas(names);
    Err(match best {
        None => message!(evidence::no_such_scenario, word = word, names = names),
        Some(best) => {
            message!(evidence::no_such_scenario_meant, word = word, best = best, names = names)
        }
    })
}

impl World {
    /// Is the other one the same base scenario with the same changes, whatever its name and arms?
    pub fn is_that_of(&self, other: &World) -> bool {
        self.base == other.base
            && said(&self.set) == said(&other.set)
            && self.by_communities == other.by_communities
    }

    /// The world's scenario under a variant; problems have the places of the file of rows, whose
    /// name and text are given.
    pub fn load(&self, variant: &Variant, file: &str, text: &str) -> Result<Scenario, Problems> {
        let base = self.base.text.trim_end();
        let tree = document::parse(base, &self.base.file)?;
        let mut added: Vec<(String, Place)> = Vec::new();
        if tree.get("arm").is_none() {
            let line = |text: &str| (text.to_string(), self.place.clone());
            added.extend([line("[[arm]]"), line("name = \"base\""), line("control = true")]);
        }
        added.extend(self.arms.iter().flat_map(|arm| arm.lines.iter().cloned()));
        let lines: Vec<&str> = added.iter().map(|(line, _)| line.as_str()).collect();
        let whole = format!("{base}\n{}\n", lines.join("\n"));
        let before = base.lines().count();
        let mut changes: Vec<Change> = self.set.clone();
        changes.extend(variant.set.iter().cloned());
        changes.extend(self.sized(variant.size, &tree));
        changes.extend(variant.seed.map(|s| Change::new("scenario.seed", s.to_string())));
        let overrides: Vec<(String, String)> =
            changes.iter().map(|c| (c.key.clone(), c.value.clone())).collect();
        match load(&whole, &self.base.file, &overrides) {
            Ok(loaded) => Ok(Scenario { level: Level::Region, ..loaded.scenario }),
            Err(problems) => {
                let mut here = Problems::new(file, text);
                for p in problems.iter() {
                    let typed = changes.iter().find(|c| p.set.as_ref() == Some(&c.key));
                    let (place, message) = match typed {
                        Some(change) => (&change.place, p.message.clone()),
                        None if p.line > before => (
                            &added[(p.line - before - 1).min(added.len() - 1)].1,
                            p.message.clone(),
                        ),
                        None => (
                            &self.place,
                            Message::raw(format!(
                                "{}:{}:{}: {}",
                                self.base.file, p.line, p.column, p.message
                            )),
                        ),
                    };
                    here.add(place, message, p.label.clone(), p.help.clone());
                }
                Err(here)
            }
        }
    }

    /// The changes that make the world `size` times as large: every community, its neighbourhoods as
    /// large as they are, or the number of communities.
    fn sized(&self, size: f64, tree: &document::Table) -> Vec<Change> {
        if size == 1.0 {
            return Vec::new();
        }
        let times = |n: i64| ((n as f64 * size).round() as i64).max(1).to_string();
        let mut out = Vec::new();
        for (community, _) in tree.tables("community") {
            let Some(name) = community.text("name") else { continue };
            let keys: &[&str] =
                if self.by_communities { &["count"] } else { &["households", "neighbourhoods"] };
            for key in keys {
                let n = community.whole(key).or((*key == "count").then_some(1));
                out.extend(n.map(|n| Change::new(format!("community.{name}.{key}"), times(n))));
            }
        }
        out
    }
}

/// Keys and values, wherever they were typed.
fn said(changes: &[Change]) -> Vec<(&str, &str)> {
    changes.iter().map(|c| (c.key.as_str(), c.value.as_str())).collect()
}

/// The changes of a table `{ "KEY" = value, … }`; nested tables that are no distributions are keys
/// with points.
pub fn changes_of(table: &document::Table) -> Vec<Change> {
    fn walk(out: &mut Vec<Change>, prefix: &str, table: &document::Table) {
        for (key, item) in &table.entries {
            let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            match &item.node {
                Node::Table(inner)
                    if inner.get("dist").is_none() && inner.get("stage").is_none() =>
                {
                    walk(out, &path, inner);
                }
                node => out.push(Change {
                    key: path,
                    value: write::value(node),
                    place: item.place.clone(),
                }),
            }
        }
    }
    let mut out = Vec::new();
    walk(&mut out, "", table);
    out
}
