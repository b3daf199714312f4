//! A run: all arms × replicates, each finished replicate saved, and at the end the tables.
//!
//! What must stay true: the same request leaves the same bytes, for any number of threads, any
//! order of the work and any number of interruptions; a finished replicate is never done again;
//! nothing is started when the folder cannot be used.

mod folder;
mod merge;
mod work;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::model::setup::Scenario;
use crate::study::answer::Answer;
use crate::study::files::{self, Faults};
use crate::study::gather::{self, Replicates};
use crate::study::layout::{Layout, Part};
use crate::study::manifest::{self, Manifest};
use crate::study::store::{Found, Head, Store};

use folder::RunFolder;

/// What is to be run, and where.
#[derive(Debug)]
pub struct Request {
    /// The scenario; its `replicates` and `assumption_draws` say how many.
    pub scenario: Scenario,
    /// Places, months, windows.
    pub layout: Layout,
    /// The resolved scenario, runnable as it is: the folder's `scenario.toml`.
    pub scenario_text: String,
    /// The resolved scenario without presentation and without numbers of replicates, the level
    /// included (parts hold the places of one level): with the model's digest it makes the run id.
    pub identity: String,
    /// The folder of all runs; this one's is `out/<scenario>/<run id>`.
    pub out: PathBuf,
    /// Threads; none = as many as there are processors. Changes no result.
    pub threads: Option<usize>,
    /// Also write the monthly table as CSV.
    pub csv: bool,
    /// Forget what is kept of this run first.
    pub fresh: bool,
    /// The command as one would type it again, for the provenance.
    pub command: String,
    /// Where a test stops the run.
    #[doc(hidden)]
    pub faults: Faults,
    /// A test's order of the work, by the position in the usual one.
    #[doc(hidden)]
    pub order: Option<fn(usize) -> u64>,
}

impl Request {
    /// A run of a scenario with the usual settings.
    pub fn new(
        scenario: Scenario,
        layout: Layout,
        scenario_text: String,
        identity: String,
        out: PathBuf,
    ) -> Self {
        Request {
            scenario,
            layout,
            scenario_text,
            identity,
            out,
            threads: None,
            csv: false,
            fresh: false,
            command: String::new(),
            faults: Faults::default(),
            order: None,
        }
    }

    /// The run id.
    pub fn run_id(&self) -> String {
        manifest::run_id(&self.identity)
    }

    /// The run's folder.
    pub fn folder(&self) -> PathBuf {
        self.out.join(&self.scenario.name).join(self.run_id())
    }
}

/// Is told how a run goes on. Called from several threads.
pub trait Progress: Sync {
    /// The work begins: replicates in all, and how many of them are done already.
    fn begin(&self, _total: usize, _done: usize) {}
    /// A replicate is finished and saved.
    fn finished(&self, _replicate: u32, _drawn: bool, _household_months: u64, _failed: bool) {}
    /// Something a human should know.
    fn note(&self, _words: &Message) {}
    /// A table is being written.
    fn writing(&self, _file: &str) {}
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {}

/// A run that is finished.
#[derive(Debug)]
pub struct Outcome {
    /// Its folder.
    pub folder: PathBuf,
    /// Its answer.
    pub answer: Answer,
    /// True when everything was there already.
    pub already_done: bool,
    /// Household-months simulated for it, burn-in included.
    pub household_months: u64,
    /// Share of replicates that failed.
    pub failed_share: f64,
}

/// Why there is no outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunError {
    /// Nothing was started.
    Refused(Message),
    /// The run failed; what was finished is kept.
    Failed(Message),
    /// The run was stopped; what was finished is kept.
    Interrupted {
        /// The folder to continue.
        folder: PathBuf,
        /// Replicates that are done.
        done: usize,
        /// Replicates asked for.
        total: usize,
    },
}

impl RunError {
    fn failed(folder: &Path, why: Message) -> Self {
        let path = folder.display().to_string();
        RunError::Failed(message!(runs::kept, why = why, path = path))
    }

    /// What is said of it.
    pub fn message(&self) -> Message {
        match self {
            RunError::Refused(why) | RunError::Failed(why) => why.clone(),
            RunError::Interrupted { folder, done, total } => message!(
                runs::interrupted,
                done = *done,
                total = *total,
                path = folder.display().to_string()
            ),
        }
    }
}

/// In English: for logs and tests.
impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for RunError {}

/// What does one replicate: its number, and whether assumptions are drawn.
pub type Simulate<'a> = dyn Fn(u32, bool) -> Part + Sync + 'a;

/// Runs what is asked, or continues it, or finds it done.
pub fn run(
    request: Request,
    simulate: &Simulate,
    progress: &dyn Progress,
    stop: &AtomicBool,
) -> Result<Outcome, RunError> {
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(request.threads.unwrap_or(0)).build().map_err(
            |e| RunError::Refused(message!(runs::cannot_start_threads, why = e.to_string())),
        )?;
    let folder = RunFolder::open(&request)?;
    pool.install(|| Run { request: &request, folder: &folder, progress, stop }.go(simulate))
}

/// The outcome of a finished run, read from its folder: nothing is locked, run or written. The
/// scenario and the layout are those of the run.
pub fn read(folder: &Path, scenario: &Scenario, layout: &Layout) -> Result<Outcome, RunError> {
    let (store, replicates) = open(folder, scenario, layout)?;
    let answer = gather::answer(&store, scenario, &replicates)
        .map_err(|e| unreadable(folder, files::why(&e)))?;
    Ok(Outcome {
        folder: folder.to_path_buf(),
        household_months: replicates.household_months(),
        failed_share: replicates.failed_share(),
        answer,
        already_done: true,
    })
}

fn unreadable(folder: &Path, why: Message) -> RunError {
    let path = folder.display().to_string();
    RunError::Refused(message!(runs::cannot_read, path = path, why = why))
}

/// An error of a file, with its place.
fn at(path: &Path, error: &io::Error) -> Message {
    message!(runs::at, place = path.display().to_string(), why = files::why(error))
}

/// The parts of a finished run and the heads of its replicates, read from its folder.
pub fn open(
    folder: &Path,
    scenario: &Scenario,
    layout: &Layout,
) -> Result<(Store, Replicates), RunError> {
    let manifest = Manifest::read(folder)
        .ok_or_else(|| unreadable(folder, message!(runs::not_finished_run)))?;
    let store = Store::new(&folder.join(folder::PARTS), &manifest.run, scenario, layout);
    let heads = |count: u32, drawn: bool| -> Result<Vec<Head>, RunError> {
        let read = |r| match store.open(r, drawn) {
            Ok(part) => Ok(part.head),
            Err(e) => Err(unreadable(folder, at(&store.path(r, drawn), &e))),
        };
        (0..count).map(read).collect()
    };
    let central = heads(manifest.replicates, false)?;
    let replicates = Replicates { central, drawn: heads(manifest.assumption_draws, true)? };
    Ok((store, replicates))
}

struct Run<'a> {
    request: &'a Request,
    folder: &'a RunFolder,
    progress: &'a dyn Progress,
    stop: &'a AtomicBool,
}

impl Run<'_> {
    fn go(&self, simulate: &Simulate) -> Result<Outcome, RunError> {
        let started = SystemTime::now();
        let failed = |why: Message| RunError::failed(self.folder.path(), why);
        let scenario = &self.request.scenario;
        let id = self.request.run_id();
        // A folder that already has more replicates keeps them.
        let before = Manifest::read(self.folder.path()).filter(|m| m.run == id);
        let counts = before.as_ref().map_or((0, 0), |m| (m.replicates, m.assumption_draws));
        let central = scenario.replicates.max(counts.0);
        let drawn = scenario.assumption_draws.max(counts.1);
        let numbers: Vec<(u32, bool)> =
            (0..central).map(|r| (r, false)).chain((0..drawn).map(|r| (r, true))).collect();

        let store = Store::new(&self.folder.parts(), &id, scenario, &self.request.layout);
        let found = work::look(&store, &numbers);
        let done = found.iter().filter(|f| matches!(f, Found::Done(_))).count();
        for ((replicate, drawn), damage) in numbers.iter().zip(&found) {
            if let Found::Damaged(why) = damage {
                let file = store.path(*replicate, *drawn);
                let file = file.display().to_string();
                let why = why.clone();
                self.progress.note(&message!(runs::done_again, path = file, why = why));
            }
        }
        self.progress.begin(numbers.len(), done);
        let todo: Vec<(u32, bool)> = numbers
            .iter()
            .zip(&found)
            .filter(|(_, f)| !matches!(f, Found::Done(_)))
            .map(|(&n, _)| n)
            .collect();
        let finished = work::all(self, &store, &todo, simulate)?;
        if finished < todo.len() {
            return Err(RunError::Interrupted {
                folder: self.folder.path().to_path_buf(),
                done: done + finished,
                total: numbers.len(),
            });
        }

        let heads = self.heads(&store, &numbers, found).map_err(failed)?;
        let (of_central, of_drawn) = heads.into_iter().partition(|h| !h.drawn);
        let replicates = Replicates { central: of_central, drawn: of_drawn };
        let answer = gather::answer(&store, scenario, &replicates)
            .map_err(|e| failed(message!(runs::parts_unreadable, why = files::why(&e))))?;
        let table_there = |name: &str| before.as_ref().is_some_and(|m| m.tables.contains_key(name));
        let csv = self.request.csv || table_there(merge::MONTHLY_CSV);
        let stands = before.as_ref().is_some_and(|m| {
            (m.replicates, m.assumption_draws) == (central, drawn)
                && csv == m.tables.contains_key(merge::MONTHLY_CSV)
                && same_words(&m.scenario, &self.request.scenario_text)
                && m.tables_stand(self.folder.path())
        });
        let already_done = todo.is_empty() && stands;
        if !already_done {
            let mut manifest = Manifest::new(&id, scenario, &self.request.scenario_text);
            manifest.replicates = central;
            manifest.assumption_draws = drawn;
            manifest.failed = answer.failures.len();
            manifest.household_months = replicates.household_months();
            let times = merge::Times { started, done: finished, resumed: done > 0 };
            merge::Merge { run: self, store: &store, answer: &answer, csv, times }
                .write(&replicates, manifest)
                .map_err(|e| failed(message!(runs::tables_unwritable, why = files::why(&e))))?;
        }
        Ok(Outcome {
            folder: self.folder.path().to_path_buf(),
            household_months: replicates.household_months(),
            failed_share: replicates.failed_share(),
            answer,
            already_done,
        })
    }

    /// The heads of all parts, those just made included.
    fn heads(
        &self,
        store: &Store,
        numbers: &[(u32, bool)],
        found: Vec<Found>,
    ) -> Result<Vec<Head>, Message> {
        numbers
            .iter()
            .zip(found)
            .map(|(&(replicate, drawn), found)| match found {
                Found::Done(head) => Ok(head),
                _ => store
                    .open(replicate, drawn)
                    .map(|r| r.head)
                    .map_err(|e| at(&store.path(replicate, drawn), &e)),
            })
            .collect()
    }
}

/// Do two resolved scenarios say the same but for their numbers of replicates? A run that is asked for
/// again under another title is shown with it, so its folder must hold it too.
fn same_words(a: &str, b: &str) -> bool {
    let counted = |line: &&str| {
        !(line.starts_with("replicates = ") || line.starts_with("assumption_draws = "))
    };
    a.lines().filter(counted).eq(b.lines().filter(counted))
}
