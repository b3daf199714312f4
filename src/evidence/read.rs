//! From a file of rows to checked rows: every problem at once, each with its place, what is allowed
//! and a guess at what was meant, as with scenarios.

use std::path::Path;

use super::keys::{self, TABLES};
use super::worlds::{self, Change, FurtherArm, Variant, World, changes_of};
use super::{Row, Study};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::model::setup::Scenario;
use crate::scenario::Problems;
use crate::scenario::document::{self, Item, Node, Place, Table};
use crate::scenario::problems::did_you_mean;
use crate::scenario::write;

/// Reads a file of rows; `folder` is where the scenarios that it names as files are.
pub fn read(text: &str, file: &str, folder: &Path) -> Result<Study, Problems> {
    let tree = document::parse(text, file)?;
    let mut problems = Problems::new(file, text);
    check_keys(&tree, &mut problems);
    problems.or(())?;
    let mut r = Reader { problems: Problems::new(file, text), folder };
    let (name, source, title) = r.study(&tree);
    let mut worlds: Vec<World> = tree.tables("world").filter_map(|(t, p)| r.world(t, p)).collect();
    r.arms(&tree, &mut worlds);
    r.problems.or(())?;
    // Whole worlds, so that what rows say of arms and months can be checked against them.
    let mut scenarios: Vec<Scenario> = Vec::new();
    for world in &worlds {
        scenarios.push(world.load(&Variant::default(), file, text)?);
    }
    let mut r = Reader { problems: Problems::new(file, text), folder };
    for (world, scenario) in worlds.iter().zip(&scenarios) {
        r.check_world(world, scenario);
    }
    let rows: Vec<Row> =
        tree.tables("row").filter_map(|(t, p)| r.row(t, p, &worlds, &scenarios)).collect();
    r.check_ids(&rows);
    r.problems.or(())?;
    for row in rows.iter().filter(|row| !row.off.is_empty()) {
        let variant = Variant { set: row.off.clone(), ..Variant::default() };
        worlds[row.world].load(&variant, file, text)?;
    }
    let (file, text) = (file.to_string(), text.to_string());
    Ok(Study { name, source, title, worlds, rows, file, text })
}

/// Unknown tables and keys, missing keys.
fn check_keys(tree: &Table, problems: &mut Problems) {
    let heads: Vec<&str> = TABLES.iter().map(|(_, head)| *head).collect();
    for (name, item) in &tree.entries {
        let Some((table, head)) = TABLES.iter().find(|(table, _)| table == name) else {
            let label = message!(evidence::file_has, tables = Arg::commas(heads.iter().copied()));
            let help = did_you_mean(name, TABLES.iter().map(|(table, _)| *table));
            problems.add(&item.key, message!(evidence::unknown_table, table = name), label, help);
            continue;
        };
        let several = head.starts_with("[[");
        let tables: Vec<(&Table, &Place)> = match &item.node {
            Node::Table(one) if !several => vec![(one, &item.place)],
            Node::List(_) if several => tree.tables(name).collect(),
            _ => {
                let label = message!(evidence::keys_under, header = *head);
                let message = message!(evidence::not_that_table, table = name, header = *head);
                problems.add(&item.key, message, label, None);
                continue;
            }
        };
        for (inner, place) in tables {
            for (key, item) in &inner.entries {
                if !keys::of(table).any(|k| k.name == key) {
                    let names: Vec<&str> = keys::of(table).map(|k| k.name).collect();
                    let label =
                        message!(evidence::known_keys, keys = Arg::commas(names.iter().copied()));
                    let help = did_you_mean(key, names.iter().copied());
                    let message = message!(evidence::unknown_key, key = format!("{table}.{key}"));
                    problems.add(&item.key, message, label, help);
                }
            }
            for key in keys::of(table).filter(|k| k.needed && inner.get(k.name).is_none()) {
                let message = missing(&format!("{table}.{}", key.name));
                problems.add(place, message, message!(evidence::needs, what = key.takes), None);
            }
        }
    }
    for (table, head) in TABLES.iter().filter(|(table, _)| *table != "arm") {
        if tree.get(table).is_none() {
            let label = message!(evidence::every_file_needs);
            problems.add(&Place::file(0..0), missing(head), label, None);
        }
    }
}

pub(super) fn missing(key: &str) -> Message {
    message!(evidence::missing, key = key)
}

pub(super) fn there_is(names: &[&str]) -> Message {
    message!(evidence::there_is, names = Arg::commas(names.iter().copied()))
}

/// Reads keys, and collects what is wrong.
pub(super) struct Reader<'a> {
    pub(super) problems: Problems,
    folder: &'a Path,
}

impl Reader<'_> {
    /// Reports a value that is not what its key takes.
    pub(super) fn wrong(&mut self, table: &str, key: &str, item: &Item) {
        let takes = keys::of(table).find(|k| k.name == key).map_or("", |k| k.takes);
        let key = format!("{table}.{key}");
        let message = message!(evidence::cannot_be, key = key, what = item.node.describe());
        self.problems.add(&item.place, message, message!(evidence::must_be, what = takes), None);
    }

    pub(super) fn text(&mut self, table: &str, t: &Table, key: &str) -> Option<String> {
        let item = t.get(key)?;
        match item.node.text() {
            Some(text) if !text.trim().is_empty() => Some(text.to_string()),
            _ => {
                self.wrong(table, key, item);
                None
            }
        }
    }

    /// One of some words.
    pub(super) fn choice(
        &mut self,
        table: &str,
        t: &Table,
        key: &str,
        words: &[&str],
    ) -> Option<usize> {
        let text = self.text(table, t, key)?;
        let found = words.iter().position(|w| *w == text);
        if found.is_none() {
            let place = &t.get(key)?.place;
            let help = did_you_mean(&text, words.iter().copied());
            let label = message!(evidence::one_of, words = Arg::commas(words.iter().copied()));
            let key = format!("{table}.{key}");
            let message = message!(evidence::cannot_be_word, key = key, word = &text);
            self.problems.add(place, message, label, help);
        }
        found
    }

    pub(super) fn texts(&mut self, table: &str, t: &Table, key: &str) -> Vec<(String, Place)> {
        let Some(item) = t.get(key) else { return Vec::new() };
        let texts: Option<Vec<_>> = item.node.list().and_then(|list| {
            list.iter().map(|i| Some((i.node.text()?.to_string(), i.place.clone()))).collect()
        });
        texts.unwrap_or_else(|| {
            self.wrong(table, key, item);
            Vec::new()
        })
    }

    /// What stands in a list, which must not be empty.
    fn list<T>(
        &mut self,
        table: &str,
        t: &Table,
        key: &str,
        of: impl Fn(&Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let item = t.get(key)?;
        let found = item.node.list().and_then(|list| list.iter().map(|i| of(&i.node)).collect());
        let found = found.filter(|list: &Vec<T>| !list.is_empty());
        if found.is_none() {
            self.wrong(table, key, item);
        }
        found
    }

    pub(super) fn changes(&mut self, table: &str, t: &Table, key: &str) -> Vec<Change> {
        let Some(item) = t.get(key) else { return Vec::new() };
        match &item.node {
            Node::Table(changes) => changes_of(changes),
            _ => {
                self.wrong(table, key, item);
                Vec::new()
            }
        }
    }

    fn study(&mut self, tree: &Table) -> (String, String, String) {
        let empty = Table::default();
        let t = tree.table("study").unwrap_or(&empty);
        let mut get = |key| self.text("study", t, key).unwrap_or_default();
        (get("name"), get("source"), get("title"))
    }

    fn world(&mut self, t: &Table, place: &Place) -> Option<World> {
        let name = self.text("world", t, "name")?;
        let word = self.text("world", t, "scenario")?;
        let base = match worlds::base(&word, self.folder) {
            Ok(base) => base,
            Err(why) => {
                let place = t.get("scenario").map_or(place, |item| &item.place);
                self.problems.add(place, why, message!(evidence::readable_scenario), None);
                return None;
            }
        };
        let size = |node: &Node| node.number().filter(|x| (0.01..=100.0).contains(x));
        let seed = |node: &Node| match *node {
            Node::Whole(n) => u64::try_from(n).ok(),
            _ => None,
        };
        let sizes = self.list("world", t, "sizes", size).unwrap_or_else(|| vec![1.0]);
        let seeds = self.list("world", t, "seeds", seed).unwrap_or_default();
        let by_communities = t.get("size_of").is_some()
            && self.choice("world", t, "size_of", &["households", "communities"])? == 1;
        Some(World {
            name,
            base,
            set: self.changes("world", t, "set"),
            reference: self.text("world", t, "reference"),
            sizes,
            by_communities,
            seeds,
            arms: Vec::new(),
            place: place.clone(),
        })
    }

    /// Adds the further arms to their worlds, as lines of TOML that know their place.
    fn arms(&mut self, tree: &Table, worlds: &mut [World]) {
        for (t, place) in tree.tables("arm") {
            let Some(world) = self.world_of("arm", t, place, worlds) else { continue };
            let Some(name) = self.text("arm", t, "name") else { continue };
            let mut lines = vec![("[[arm]]".to_string(), place.clone())];
            for key in ["name", "from"] {
                if let Some(item) = t.get(key) {
                    lines.push((
                        format!("{key} = {}", write::value(&item.node)),
                        item.place.clone(),
                    ));
                }
            }
            if let Some(item) = t.get("drop") {
                lines.push(("drop = [".into(), item.place.clone()));
                for (text, place) in self.texts("arm", t, "drop") {
                    lines.push((format!("{},", write::value(&Node::Text(text))), place));
                }
                lines.push(("]".into(), item.place.clone()));
            }
            let changes = self.changes("arm", t, "set");
            if !changes.is_empty() {
                lines.push(("[arm.set]".into(), place.clone()));
            }
            for c in changes {
                let key = write::value(&Node::Text(c.key));
                lines.push((format!("{key} = {}", c.value), c.place));
            }
            worlds[world].arms.push(FurtherArm { name, lines });
        }
    }

    /// The world that an arm or a row is in.
    pub(super) fn world_of(
        &mut self,
        table: &str,
        t: &Table,
        place: &Place,
        worlds: &[World],
    ) -> Option<usize> {
        let names: Vec<&str> = worlds.iter().map(|w| w.name.as_str()).collect();
        if t.get("world").is_some() {
            return self.choice(table, t, "world", &names);
        }
        if worlds.len() != 1 {
            let message = missing(&format!("{table}.world"));
            self.problems.add(place, message, there_is(&names), None);
            return None;
        }
        Some(0)
    }

    fn check_world(&mut self, world: &World, scenario: &Scenario) {
        if scenario.regions.len() != 1 {
            let label = message!(evidence::one_region);
            self.problems.add(&world.place, message!(evidence::several_regions), label, None);
        }
        if let Some(reference) = &world.reference {
            self.check_arm(reference, &world.place, scenario);
        }
    }

    pub(super) fn check_arm(&mut self, name: &str, place: &Place, scenario: &Scenario) {
        let names: Vec<&str> = scenario.arms.iter().map(|a| a.name.as_str()).collect();
        if !names.contains(&name) {
            let help = did_you_mean(name, names.iter().copied());
            let message = message!(evidence::unknown_arm, arm = name);
            self.problems.add(place, message, there_is(&names), help);
        }
    }

    fn check_ids(&mut self, rows: &[Row]) {
        for (k, row) in rows.iter().enumerate() {
            if rows[..k].iter().any(|other| other.id == row.id) {
                let message = message!(evidence::two_rows, row = &row.id);
                self.problems.add(&row.place, message, message!(evidence::unique_ids), None);
            }
            for id in &row.sharper {
                if !rows.iter().any(|other| other.id == *id) {
                    let ids: Vec<&str> = rows.iter().map(|r| r.id.as_str()).collect();
                    let help = did_you_mean(id, ids.iter().copied());
                    let message = message!(evidence::unknown_sharper, row = id);
                    let label = message!(evidence::row_of_file);
                    self.problems.add(&row.place, message, label, help);
                }
            }
            if row.by_construction() && row.sharper.contains(&row.id) {
                let label = message!(evidence::another_row);
                self.problems.add(&row.place, message!(evidence::own_sharper), label, None);
            }
        }
    }
}
