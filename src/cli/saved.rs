//! Finished runs, opened again: `berdaya figures RUN` and `berdaya report RUN`, same bytes as the run
//! itself wrote.

use crate::import::load_bytes;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Exit, Stop, language, options, print_path, say, say_problems};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{self, message};
use crate::model::setup::Scenario;
use crate::present::figures;
use crate::present::report::{self, RunFacts};
use crate::study::experiment::{self, Outcome};
use crate::study::layout::Layout;
use crate::study::manifest::{MANIFEST, Manifest, Provenance};
use crate::study::replicate;

/// A finished run as its folder holds it.
pub(super) struct Saved {
    pub folder: PathBuf,
    pub manifest: Manifest,
    /// The scenario, with the arms that were run.
    pub scenario: Scenario,
    /// All arms of its file but the control.
    pub of_file: Vec<String>,
    pub layout: Layout,
}

pub(super) fn figures(options: &options::Saved) -> Result<Exit, Stop> {
    again(options, |saved, outcome| {
        let folder = saved.folder.join("figures");
        figures::draw_all(&outcome.answer, language(), &folder).map_err(|e| e.message())?;
        Ok(folder)
    })
}

pub(super) fn report(options: &options::Saved) -> Result<Exit, Stop> {
    again(options, |saved, outcome| {
        let facts = facts(&saved.folder, outcome);
        report::write(&outcome.answer, language(), &saved.folder, &facts)
            .map_err(|e| e.message())?;
        Ok(saved.folder.join("report.html"))
    })
}

/// Opens a run and makes something of its answer; prints where that is.
fn again(
    options: &options::Saved,
    make: impl Fn(&Saved, &Outcome) -> Result<PathBuf, Message>,
) -> Result<Exit, Stop> {
    let saved = open(&options.run)?;
    let mut outcome = experiment::read(&saved.folder, &saved.scenario, &saved.layout)?;
    outcome.answer.looks_of(&saved.of_file);
    let path = make(&saved, &outcome).map_err(Stop::failed)?;
    if !options.quiet {
        say(&report::in_short(&outcome.answer, language()));
    }
    print_path(&path);
    Ok(Exit::Done)
}

/// The names of all arms but the control.
pub(super) fn not_control(scenario: &Scenario) -> Vec<String> {
    scenario.arms.iter().filter(|arm| !arm.control).map(|arm| arm.name.clone()).collect()
}

/// What the report says of a run that stands in a folder: nothing that depends on who reads it.
pub(super) fn facts(folder: &Path, outcome: &Outcome) -> RunFacts {
    let manifest = Manifest::read(folder);
    let command = Provenance::read(folder).map(|p| p.command).filter(|c| !c.is_empty());
    RunFacts {
        run_id: manifest.as_ref().map(|m| m.run.clone()).unwrap_or_default(),
        command: command.unwrap_or_else(|| "berdaya run scenario.toml".into()),
        version: manifest.map(|m| m.berdaya).unwrap_or_default(),
        household_months: outcome.household_months,
        seed: outcome.answer.scenario.seed,
    }
}

/// Opens the folder of a finished run.
pub(super) fn open(folder: &Path) -> Result<Saved, Stop> {
    let at = |path: &Path, why: Message| {
        Stop::wrong(message!(runs::at, place = path.display().to_string(), why = why))
    };
    let manifest = Manifest::read(folder).ok_or_else(|| at(folder, why_not(folder)))?;
    let file = folder.join("scenario.toml");
    let bytes = fs::read(&file).map_err(|why| at(&file, Message::raw(why.to_string())))?;
    let loaded = load_bytes(&bytes, &file.to_string_lossy(), &[]).map_err(|problems| {
        say_problems(&problems);
        say(text::say!(language(), runs::other_version));
        Stop::Told(Exit::Wrong)
    })?;
    let mut scenario = loaded.scenario;
    let of_file = not_control(&scenario);
    scenario.arms.retain(|arm| manifest.arms.contains(&arm.name));
    let layout = Layout::new(&scenario, replicate::programme_end(&scenario));
    Ok(Saved { folder: folder.to_path_buf(), manifest, scenario, of_file, layout })
}

/// Why a folder is not that of a finished run, and which one may be meant.
fn why_not(folder: &Path) -> Message {
    if !folder.exists() {
        return message!(runs::no_such_folder);
    }
    if !folder.is_dir() {
        return message!(runs::not_a_folder);
    }
    if folder.join("run.lock").is_file() {
        return message!(runs::not_finished);
    }
    let mut inside: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join(MANIFEST).is_file())
        .collect();
    inside.sort();
    match inside.as_slice() {
        [] => message!(runs::not_a_run),
        [one] => message!(runs::not_a_run_meant, meant = one.display().to_string()),
        many => {
            let names = Arg::commas(many.iter().map(|path| path.display().to_string()));
            message!(runs::not_a_run_there, names = names)
        }
    }
}
