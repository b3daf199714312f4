//! The report: one page that answers the question first, then shows what the answer rests on, in every
//! language that is asked for.
//!
//! Self-contained (pictures, style and font inside, no script, no network) and made to be printed.

pub mod sentences;

pub mod change;

pub mod hidden;

pub mod programme;

mod answer;

mod tables;

mod ground;

mod page;

use std::fs;
use std::path::Path;

use crate::core::lists::each_once;
use crate::core::text::{Language, say};
use crate::present::figures::asked::{self, View};
use crate::present::figures::{self, Error};
use crate::study::answer::Answer;

/// What the report says about the run itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunFacts {
    /// The run's id.
    pub run_id: String,
    /// The command that repeats it.
    pub command: String,
    /// Version of the simulator.
    pub version: String,
    /// Household-months simulated.
    pub household_months: u64,
    /// The study's seed.
    pub seed: u64,
}

/// The languages of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// All that it holds, in the order of the switch.
    pub all: Vec<Language>,
    /// The one in which it opens.
    pub shown: Language,
}

/// All languages, opened in this one.
impl From<Language> for Languages {
    fn from(shown: Language) -> Self {
        Languages { all: each_once(Language::ALL.into_iter().chain([shown])), shown }
    }
}

/// The answer in a sentence or two, for the terminal.
pub fn in_short(answer: &Answer, language: Language) -> String {
    let view = View { answer, language };
    let (arms, measures) = (asked::compared(answer), asked::headline(answer));
    match asked::window(answer) {
        Some(window) if !arms.is_empty() && !sentences::too_many_failures(answer) => {
            let mut said = vec![sentences::in_short(view, &arms, &measures, window)];
            said.extend(hidden::by_group(view, &arms, &measures, window));
            if let Some(way) = hidden::on_the_way(view, &arms, &measures, window) {
                said.push(format!("{} {way}", say!(language, report::on_the_way)));
            }
            said.extend(sentences::the_same(view, &arms));
            said.join("\n")
        }
        _ => sentences::replicates(view),
    }
}

/// Writes `report.html` into `folder`, whole or not at all.
pub fn write(
    answer: &Answer,
    languages: impl Into<Languages>,
    folder: &Path,
    run: &RunFacts,
) -> Result<(), Error> {
    let text = html(answer, languages, run)?;
    let file = folder.join("report.html");
    fs::create_dir_all(folder)
        .map_err(|e| Error::Write { file: folder.to_path_buf(), cause: e.to_string() })?;
    figures::render::whole(&file, |part| Ok(fs::write(part, text)?))
}

/// The page as text.
pub fn html(
    answer: &Answer,
    languages: impl Into<Languages>,
    run: &RunFacts,
) -> Result<String, Error> {
    page::page(answer, run, &languages.into())
}
