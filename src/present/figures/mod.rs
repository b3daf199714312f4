//! Pictures of an answer, as SVG and PNG.
//!
//! A figure is laid out as a list of shapes with measured texts ([`scene`]), then drawn on plotters'
//! backends as [`svg`] and as [`png`], letters as outlines in both. Lines keep a colour, a dash pattern and a marker
//! per arm, so that they can be told apart in grey and by those who do not see all colours.

pub mod scene;

pub mod glyphs;

pub mod text;

pub mod numbers;

pub mod svg;

pub mod png;

pub mod render;

pub mod style;

pub mod asked;

pub mod called;

pub mod axes;

pub mod programme;

pub mod lines;

pub mod forest;

pub mod key;

pub mod multiples;

pub mod places;

pub mod network;

pub mod list;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{Language, message};
use crate::measures::{Group, MEASURES};
use crate::study::answer::Answer;
use asked::{PLACE, View};
use lines::Panel;
use list::FIGURES;
use scene::Scene;

pub use list::NAMES;

/// Width of a figure, in pixels.
pub const WIDTH: f64 = 1600.0;
/// Height of a figure, in pixels.
pub const HEIGHT: f64 = 900.0;

/// The names of the figures that an answer has: communities are shown where there are several, those
/// inside and outside of a slum decree where there is one, works and funds where any are planned. Headline
/// measures without a figure of their own come first after the effects.
pub fn names(answer: &Answer) -> Vec<&'static str> {
    let view = View { answer, language: Language::English };
    let there: Vec<&str> = FIGURES.iter().filter(|f| f.is_there(view)).map(|f| f.name).collect();
    let (first, rest) = there.split_at(1.min(there.len()));
    first.iter().copied().chain(own_figures(answer)).chain(rest.iter().copied()).collect()
}

/// The ids of headline measures that are defined somewhere and that no figure with a name shows.
fn own_figures(answer: &Answer) -> Vec<&'static str> {
    let named = |m: usize| FIGURES.iter().any(|f| f.over_time.iter().any(|id| *id as usize == m));
    let defined = |m: usize| {
        let mean = |arm, month| answer.stat(arm, PLACE, Group::All, month, m).mean;
        (0..answer.scenario.arms.len())
            .any(|arm| (0..answer.layout.months).any(|month| mean(arm, month).is_finite()))
    };
    let wanted = asked::headline(answer).into_iter().filter(|&m| !named(m) && defined(m));
    wanted.map(|m| MEASURES[m].id).collect()
}

/// The measure that a figure shows by arm and month alone, if its name is a measure's id.
pub fn of_measure(name: &str) -> Option<usize> {
    if list::find(name).is_some() { None } else { MEASURES.iter().position(|m| m.id == name) }
}

/// A figure that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureFile {
    /// Its name.
    pub name: &'static str,
    /// The SVG.
    pub svg: PathBuf,
    /// The PNG.
    pub png: PathBuf,
}

/// Why a figure could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// There is no figure of that name.
    Unknown(String),
    /// It could not be drawn.
    Draw(Message),
    /// It could not be written.
    Write {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: String,
    },
}

impl Error {
    /// To be said in the language of who asked.
    pub fn message(&self) -> Message {
        match self {
            Error::Unknown(name) => {
                message!(figures::unknown, name = name, names = Arg::commas(NAMES))
            }
            Error::Draw(cause) => message!(figures::not_drawn, cause = cause.clone()),
            Error::Write { file, cause } => {
                message!(figures::not_written, file = file.display().to_string(), cause = cause)
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for Error {}

/// Draws every figure in one language into `folder`, as `<name>.svg` and `<name>.png`, in any other language
/// than English with its code, as `<name>.id.svg`: a name always has the same bytes. Each file is written beside
/// its place and renamed.
pub fn draw_all(
    answer: &Answer,
    language: Language,
    folder: &Path,
) -> Result<Vec<FigureFile>, Error> {
    fs::create_dir_all(folder)
        .map_err(|e| Error::Write { file: folder.to_path_buf(), cause: e.to_string() })?;
    names(answer)
        .into_par_iter()
        .map(|name| {
            let scene = scene_of(answer, language, name)?;
            let stem = file_stem(name, language);
            let svg = folder.join(format!("{stem}.svg"));
            let png = folder.join(format!("{stem}.png"));
            render::write_svg(&scene, &svg)?;
            render::write_png(&scene, &png)?;
            Ok(FigureFile { name, svg, png })
        })
        .collect()
}

/// The name of a figure's file without its ending: each language has files of its own.
pub fn file_stem(name: &str, language: Language) -> String {
    match language {
        Language::English => name.to_string(),
        other => format!("{name}.{}", other.code()),
    }
}

/// One figure as the text of an SVG.
pub fn svg_text(answer: &Answer, language: Language, name: &str) -> Result<String, Error> {
    svg::file(&scene_of(answer, language, name)?)
}

/// One figure as a list of shapes.
pub fn scene_of(answer: &Answer, language: Language, name: &str) -> Result<Scene, Error> {
    let view = View { answer, language };
    match (list::find(name), of_measure(name)) {
        (Some(figure), _) => Ok(figure.scene(view)),
        (None, Some(measure)) => {
            let title = MEASURES[measure].label(language);
            Ok(lines::figure(view, title, &[Panel { measure, group: Group::All }]))
        }
        (None, None) => Err(Error::Unknown(name.to_string())),
    }
}
