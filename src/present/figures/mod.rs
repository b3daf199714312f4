//! Pictures of an answer, as SVG and PNG.
//!
//! A figure is laid out as a list of shapes with measured texts ([`scene`]), then drawn on plotters'
//! backends as [`svg`] and as [`png`], letters as outlines in both. Lines keep a colour, a dash pattern and a marker
//! per arm, so that they can be told apart in grey and by those who do not see all colours.

pub mod words;

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

pub mod key;

pub mod effects;

pub mod who_gains;

pub mod multiples;

pub mod places;

pub mod network;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::core::text::Language;
use crate::study::answer::Answer;
use asked::View;
use scene::Scene;

/// Width of a figure, in pixels.
pub const WIDTH: f64 = 1600.0;
/// Height of a figure, in pixels.
pub const HEIGHT: f64 = 900.0;

/// The names of the figures, in the order of the report. A headline measure that none of them shows over
/// time has one of its own, under the measure's id ([`names`]).
pub const NAMES: [&str; 12] = [
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
    "groups",
    "communities",
];

/// The names of the figures that an answer has: communities are shown where there are several, those
/// inside and outside of a slum decree where there is one, works and funds where any are planned. Headline
/// measures without a figure of their own come first after the effects.
pub fn names(answer: &Answer) -> Vec<&'static str> {
    let view = View { answer, language: Language::English };
    use crate::measures::Group::{Delineated, Other};
    let delineated = [Delineated, Other].into_iter().all(|group| multiples::lives(view, group));
    let planned = |id: crate::measures::Id| {
        let sum =
            |arm, m| answer.stat(arm, 0, crate::measures::Group::All, m, id as usize).mean.max(0.0);
        (0..answer.scenario.arms.len())
            .any(|arm| (0..answer.layout.months).any(|m| sum(arm, m) > 0.0))
    };
    use crate::measures::Id::{FundPlanned, WorksPlanned};
    let there = |name: &&str| match *name {
        "works" => planned(WorksPlanned),
        "funds" => planned(FundPlanned),
        "communities" => multiples::has_communities(view),
        "turnout-groups" | "welfare-groups" => delineated,
        _ => true,
    };
    let (first, rest) = NAMES.split_at(1);
    let own = own_figures(answer);
    first.iter().copied().chain(own).chain(rest.iter().copied()).filter(there).collect()
}

/// The measures that a figure with a name shows over time.
fn shown_over_time(name: &str) -> &'static [crate::measures::Id] {
    use crate::measures::Id;
    match name {
        "works" => &[Id::WorksFinished, Id::WorksProgress],
        "funds" => &[Id::FundPlanned, Id::FundReleased, Id::FundSpent],
        "turnout" => &[Id::Turnout],
        "trust" => &[Id::Trust, Id::TrustBoard],
        "welfare" => &[Id::Welfare],
        "poverty" => &[Id::Poverty],
        _ => &[],
    }
}

/// The ids of headline measures that are defined somewhere and that no figure with a name shows.
fn own_figures(answer: &Answer) -> Vec<&'static str> {
    let named = |m: usize| {
        NAMES.iter().any(|name| shown_over_time(name).iter().any(|id| *id as usize == m))
    };
    let defined = |m: usize| {
        let mean = |arm, month| answer.stat(arm, 0, crate::measures::Group::All, month, m).mean;
        (0..answer.scenario.arms.len())
            .any(|arm| (0..answer.layout.months).any(|month| mean(arm, month).is_finite()))
    };
    let wanted = asked::headline(answer).into_iter().filter(|&m| !named(m) && defined(m));
    wanted.map(|m| crate::measures::MEASURES[m].id).collect()
}

/// The measure that a figure shows by arm and month alone, if its name is a measure's id.
pub fn of_measure(name: &str) -> Option<usize> {
    if NAMES.contains(&name) {
        None
    } else {
        crate::measures::MEASURES.iter().position(|m| m.id == name)
    }
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
                let names = NAMES.join(", ");
                write!(f, "there is no figure `{name}`; there are {names}, and each measure's id")
            }
            Error::Draw(cause) => write!(f, "a figure could not be drawn: {cause}"),
            Error::Write { file, cause } => {
                write!(f, "{} could not be written: {cause}", file.display())
            }
        }
    }
}

impl std::error::Error for Error {}

/// Draws every figure in one language into `folder`, as `<name>.svg` and `<name>.png`, in Indonesian as
/// `<name>.id.svg` and `<name>.id.png`: a name always has the same bytes. Each file is written beside
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
            let stem = language.pick(name.to_string(), format!("{name}.id"));
            let svg = folder.join(format!("{stem}.svg"));
            let png = folder.join(format!("{stem}.png"));
            render::write_svg(&scene, &svg)?;
            render::write_png(&scene, &png)?;
            Ok(FigureFile { name, svg, png })
        })
        .collect()
}

/// One figure as the text of an SVG.
pub fn svg_text(answer: &Answer, language: Language, name: &str) -> Result<String, Error> {
    svg::file(&scene_of(answer, language, name)?)
}

/// One figure as a list of shapes.
pub fn scene_of(answer: &Answer, language: Language, name: &str) -> Result<Scene, Error> {
    use crate::measures::{Group, Id};
    use lines::Panel;
    let view = View { answer, language };
    let everybody = |id: Id| Panel::of(id, Group::All);
    let inside_outside = |id: Id| [Panel::of(id, Group::Delineated), Panel::of(id, Group::Other)];
    let lines = |title: fn(Language) -> String, panels: &[Panel]| {
        lines::figure(view, &title(language), panels)
    };
    Ok(match name {
        "effects" => effects::figure(view),
        "who-gains" => who_gains::figure(view),
        "funds" => funds::figure(view),
        "groups" => multiples::groups(view),
        "communities" => multiples::communities(view),
        "works" => {
            lines(words::works, &[everybody(Id::WorksFinished), everybody(Id::WorksProgress)])
        }
        "turnout" => lines(words::turnout, &[everybody(Id::Turnout)]),
        "turnout-groups" => lines(words::turnout_groups, &inside_outside(Id::Turnout)),
        "trust" => lines(words::trust, &[everybody(Id::Trust), everybody(Id::TrustBoard)]),
        "welfare" => lines(words::welfare, &[everybody(Id::Welfare)]),
        "welfare-groups" => lines(words::welfare_groups, &inside_outside(Id::Welfare)),
        "poverty" => lines(words::poverty, &[everybody(Id::Poverty)]),
        other => match of_measure(other) {
            Some(measure) => {
                let title = crate::measures::MEASURES[measure].label(language);
                lines::figure(view, title, &[Panel { measure, group: Group::All }])
            }
            None => return Err(Error::Unknown(other.to_string())),
        },
    })
}
