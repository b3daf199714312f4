//! What must come out of the model without being put in: rows of evidence, declared as data, run and
//! scored.
//!
//! A row is a claim of a field study or of the wider literature: arms that differ in what the row
//! names, one quantity measured of each, a sign, and a smallest effect of interest, all written down
//! before its first run (`patterns/*.toml`, format in `docs/patterns.md`). Rows that share a base
//! scenario are lived together, arm by arm, from the same settled worlds.
//!
//! What must stay true: no parameter serves one row alone; a row that does not come out is reported
//! as it is; the same rows give the same numbers for any number of threads and any interruption.

pub mod canonical;
pub mod bundled;
mod cells;
mod findings;
pub mod runs;
pub mod forest;
pub mod forms;
pub mod keys;
pub mod live;
pub mod markdown;
pub mod plan;
pub mod quantity;
pub mod read;
pub mod robust;
mod row;
pub mod score;
pub mod table;
pub mod worlds;

use crate::core::text::catalogue::{Arg, Message, Text, evidence};
use crate::core::text::message;
use crate::scenario::document::Place;
use crate::scenario::problems::nearest;
use quantity::{Amount, Quantity};
use worlds::{Change, World};

/// What kind of thing the source saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Measured in an experiment or an evaluation.
    Measured,
    /// The authors saw the contrast themselves (before and after, here and there).
    ContrastSeen,
    /// Informants told how it goes.
    ProcessTold,
    /// The authors' reading of what they were told.
    AuthorsReading,
}

impl Grade {
    /// All of them, strongest first.
    pub const ALL: [Grade; 4] =
        [Grade::Measured, Grade::ContrastSeen, Grade::ProcessTold, Grade::AuthorsReading];

    /// Its word in files.
    pub fn word(self) -> &'static str {
        ["measured", "contrast seen", "process told", "author's reading"][self as usize]
    }

    /// Its words in tables.
    pub fn text(self) -> Text {
        match self {
            Grade::Measured => evidence::grade_measured,
            Grade::ContrastSeen => evidence::grade_contrast_seen,
            Grade::ProcessTold => evidence::grade_process_told,
            Grade::AuthorsReading => evidence::grade_authors_reading,
        }
    }
}

/// What a row says should come out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expect {
    /// More.
    Plus,
    /// Less.
    Minus,
    /// No difference of interest: shown by equivalence, not by a wide interval.
    Null,
    /// Between two amounts.
    Between(Amount, Amount),
}

impl Expect {
    /// In words, for tables.
    pub fn message(&self) -> Message {
        match self {
            Expect::Plus => Message::raw("+"),
            Expect::Minus => Message::raw("−"),
            Expect::Null => evidence::null_claimed.into(),
            Expect::Between(low, high) => {
                message!(evidence::range, low = low.message(), high = high.message())
            }
        }
    }

    /// As it stands in tables that are kept (CSV).
    pub fn words(&self) -> String {
        match self {
            Expect::Plus => "+".into(),
            Expect::Minus => "−".into(),
            Expect::Null => "null".into(),
            Expect::Between(low, high) => format!("{} … {}", low.words(), high.words()),
        }
    }

    /// +1 or −1, so that what is claimed points to the right; +1 for claims without a side.
    pub fn side(&self) -> f64 {
        if matches!(self, Expect::Minus) { -1.0 } else { 1.0 }
    }
}

/// A row of evidence.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name in tables, `P10b`.
    pub id: String,
    /// The claim, in a short paraphrase of our own.
    pub claim: String,
    /// What the model must have for it.
    pub needs: String,
    /// What the source saw.
    pub grade: Grade,
    /// Index of the world among those of its study.
    pub world: usize,
    /// Arms with their weights: +1 and −1 for a difference, two pairs for an interaction.
    pub arms: Vec<(String, f64)>,
    /// What is measured of each arm.
    pub quantity: Quantity,
    /// What should come out.
    pub expect: Expect,
    /// The smallest effect of interest.
    pub smallest: Amount,
    /// What of the code fixes the sign, if anything does: then the row is so by construction.
    pub fixed_by: Option<String>,
    /// Rows that test the same claim where the code does not fix it.
    pub sharper: Vec<String>,
    /// Changes under which the row should turn null.
    pub off: Vec<Change>,
    /// Where the row stands in its file.
    pub place: Place,
}

impl Row {
    /// Is its sign fixed by the code?
    pub fn by_construction(&self) -> bool {
        self.fixed_by.is_some()
    }
}

/// The rows of one study, with the worlds that they are run in.
#[derive(Clone, Debug)]
pub struct Study {
    /// Its name on the command line.
    pub name: String,
    /// The study's file, or the publications.
    pub source: String,
    /// A line for humans.
    pub title: String,
    /// Worlds: base scenarios with further arms.
    pub worlds: Vec<World>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The file of the declaration, for messages.
    pub file: String,
    /// Its text, for messages.
    pub text: String,
}

/// A row of one of several studies.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// Its study.
    pub study: &'a Study,
    /// The row.
    pub row: &'a Row,
}

impl Chosen<'_> {
    /// The world that it is run in.
    pub fn world(&self) -> &World {
        &self.study.worlds[self.row.world]
    }
}

/// The rows that the words name: a study by its name or the beginning of its file's name, a row by its
/// id, several rows by the beginning of theirs (`P10`). No words are all rows.
pub fn choose<'a>(studies: &'a [Study], words: &[String]) -> Result<Vec<Chosen<'a>>, Message> {
    let all: Vec<Chosen<'a>> = studies
        .iter()
        .flat_map(|study| study.rows.iter().map(move |row| Chosen { study, row }))
        .collect();
    if words.is_empty() {
        return Ok(all);
    }
    let names = |c: &Chosen<'_>, word: &str| {
        let letters = |id: &str| id.trim_start_matches(char::is_alphabetic).to_string();
        let rest = c.row.id.strip_prefix(word).map(letters);
        c.study.name == word
            || c.study.file == word
            || (word.len() >= 3 && c.study.source.starts_with(word))
            || c.row.id == word
            // `P1` is not `P10`, but `P10` is `P10a`.
            || (word.ends_with(|d: char| d.is_ascii_digit()) && rest.is_some_and(|r| r.is_empty()))
    };
    for word in words {
        if !all.iter().any(|c| names(c, word)) {
            let known = all.iter().map(|c| c.row.id.as_str());
            let known = known.chain(studies.iter().map(|s| s.name.as_str()));
            let studies = Arg::commas(studies.iter().map(|s| s.name.as_str()));
            return Err(match nearest(word, known) {
                None => message!(evidence::no_such_row, word = word, studies = studies),
                Some(best) => message!(
                    evidence::no_such_row_meant,
                    word = word,
                    best = best,
                    studies = studies
                ),
            });
        }
    }
    Ok(all.into_iter().filter(|c| words.iter().any(|w| names(c, w))).collect())
}
