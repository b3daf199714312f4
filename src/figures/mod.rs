//! Pictures of an answer, as SVG and PNG.
//!
//! A figure is laid out as a list of shapes with measured texts ([`scene`]), then drawn as [`svg`] and
//! as [`png`], letters as outlines in both. Lines keep a colour, a dash pattern and a marker
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

pub mod axes;

pub mod programme;

pub mod lines;

pub mod funds;

pub mod forest;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::results::answer::Answer;
use scene::Scene;

/// Width of a figure, in pixels.
pub const WIDTH: f64 = 1600.0;
/// Height of a figure, in pixels.
pub const HEIGHT: f64 = 900.0;

/// The names of the figures, in the order of the report.
pub const NAMES: [&str; 10] = [
    "effects",
    "works",
    "funds",
    "turnout",
    "turnout-groups",
    "trust",
    "welfare",
    "welfare-groups",
    "poverty",
    "who-gains",
];

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
    Draw(String),
    /// It could not be written.
    Write {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Unknown(name) => {
                write!(f, "there is no figure `{name}`; there are {}", NAMES.join(", "))
            }
            Error::Draw(cause) => write!(f, "a figure could not be drawn: {cause}"),
            Error::Write { file, cause } => {
                write!(f, "{} could not be written: {cause}", file.display())
            }
        }
    }
}

impl std::error::Error for Error {}

/// Draws every figure into `folder`, as `<name>.svg` and `<name>.png`. Each file is written beside
/// its place and renamed.
pub fn draw_all(answer: &Answer, folder: &Path) -> Result<Vec<FigureFile>, Error> {
    fs::create_dir_all(folder)
        .map_err(|e| Error::Write { file: folder.to_path_buf(), cause: e.to_string() })?;
    NAMES
        .par_iter()
        .map(|&name| {
            let scene = scene_of(answer, name)?;
            let svg = folder.join(format!("{name}.svg"));
            let png = folder.join(format!("{name}.png"));
            render::write_svg(&scene, &svg)?;
            render::write_png(&scene, &png)?;
            Ok(FigureFile { name, svg, png })
        })
        .collect()
}

/// One figure as the text of an SVG, to be embedded in a page.
pub fn svg_text(answer: &Answer, name: &str) -> Result<String, Error> {
    svg::file(&scene_of(answer, name)?)
}

/// One figure as a list of shapes.
pub fn scene_of(answer: &Answer, name: &str) -> Result<Scene, Error> {
    use crate::measures::{Group, Id};
    use lines::Panel;
    let everybody = |id: Id| Panel::of(id, Group::All);
    let inside_outside = |id: Id| [Panel::of(id, Group::Delineated), Panel::of(id, Group::Other)];
    Ok(match name {
        "effects" => forest::effects(answer),
        "who-gains" => forest::who_gains(answer),
        "funds" => funds::figure(answer),
        "works" => lines::figure(
            answer,
            "Works finished and works progress",
            &[everybody(Id::WorksFinished), everybody(Id::WorksProgress)],
        ),
        "turnout" => lines::figure(answer, "Turnout at mutual work", &[everybody(Id::Turnout)]),
        "turnout-groups" => lines::figure(
            answer,
            "Turnout inside and outside the slum decree",
            &inside_outside(Id::Turnout),
        ),
        "trust" => lines::figure(
            answer,
            "Trust in neighbours and in the board (LKM)",
            &[everybody(Id::Trust), everybody(Id::TrustBoard)],
        ),
        "welfare" => lines::figure(answer, "Welfare", &[everybody(Id::Welfare)]),
        "welfare-groups" => lines::figure(
            answer,
            "Welfare inside and outside the slum decree",
            &inside_outside(Id::Welfare),
        ),
        "poverty" => lines::figure(answer, "Poverty", &[everybody(Id::Poverty)]),
        other => return Err(Error::Unknown(other.to_string())),
    })
}
