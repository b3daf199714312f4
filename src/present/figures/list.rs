//! The figures, one row each: a new one is its row here, its texts in `locales/*/figures.ftl`, and a file of
//! its own below this one where the lines of some measures by month are not what it shows.

mod effects;
mod funds;
mod social_capital;
mod who_gains;

use crate::core::text::catalogue::{Text, figures};
use crate::measures::Group::{All, Delineated, Other};
use crate::measures::{Group, Id};
use crate::present::figures::asked::{PLACE, View};
use crate::present::figures::lines::{self, Panel};
use crate::present::figures::multiples;
use crate::present::figures::scene::Scene;

/// A figure.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// Its name in files, and its place in the report's page.
    pub name: &'static str,
    /// What stands below it in a report.
    pub caption: Text,
    /// When an answer has it.
    pub needs: Needs,
    /// The measures that everybody's lines show over time, with bands and numbers: these need no figure of their own.
    pub over_time: &'static [Id],
    /// How it is drawn.
    pub draw: Draw,
}

/// What an answer must have for a figure to be there.
#[derive(Clone, Copy, Debug)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// Somewhere the measure is above nothing.
    Some(Id),
    /// People inside and outside of a slum decree.
    Decree,
    /// Several communities.
    Communities,
}

/// How a figure is drawn.
#[derive(Clone, Copy, Debug)]
pub enum Draw {
    /// Lines by month under a title: a panel a measure and group.
    Lines(Text, &'static [(Id, Group)]),
    /// By a function of its own.
    Own(fn(View<'_>) -> Scene),
}

use Draw::{Lines, Own};
use Needs::{Communities, Decree, Nothing, Some};

/// The figures in the order of the report. A headline measure that none of them shows over time has one
/// of its own, under the measure's id.
#[rustfmt::skip]
pub const FIGURES: [Figure; 14] = [
    Figure { name: "effects", caption: figures::effects_caption, needs: Nothing, over_time: &[], draw: Own(effects::figure) },
    Figure { name: "works", caption: figures::works_caption, needs: Some(Id::WorksPlanned), over_time: &[Id::WorksFinished, Id::WorksProgress],
        draw: Lines(figures::works_title, &[(Id::WorksFinished, All), (Id::WorksProgress, All)]) },
    Figure { name: "funds", caption: figures::funds_caption, needs: Some(Id::FundPlanned), over_time: &[Id::FundPlanned, Id::FundReleased, Id::FundSpent],
        draw: Own(funds::figure) },
    Figure { name: "turnout", caption: figures::turnout_caption, needs: Nothing, over_time: &[Id::Turnout],
        draw: Lines(figures::turnout_title, &[(Id::Turnout, All)]) },
    Figure { name: "turnout-groups", caption: figures::turnout_groups_caption, needs: Decree, over_time: &[],
        draw: Lines(figures::turnout_groups_title, &[(Id::Turnout, Delineated), (Id::Turnout, Other)]) },
    Figure { name: "trust", caption: figures::trust_caption, needs: Nothing, over_time: &[Id::Trust, Id::TrustBoard],
        draw: Lines(figures::trust_title, &[(Id::Trust, All), (Id::TrustBoard, All)]) },
    Figure { name: "cooperation", caption: figures::cooperation_caption, needs: Nothing, over_time: &[], draw: Own(multiples::cooperation) },
    Figure { name: "social-capital", caption: figures::social_capital_caption, needs: Nothing, over_time: &[], draw: Own(social_capital::figure) },
    Figure { name: "welfare", caption: figures::welfare_caption, needs: Nothing, over_time: &[Id::Welfare],
        draw: Lines(figures::welfare_title, &[(Id::Welfare, All)]) },
    Figure { name: "welfare-groups", caption: figures::welfare_groups_caption, needs: Decree, over_time: &[],
        draw: Lines(figures::welfare_groups_title, &[(Id::Welfare, Delineated), (Id::Welfare, Other)]) },
    Figure { name: "poverty", caption: figures::poverty_caption, needs: Nothing, over_time: &[Id::Poverty],
        draw: Lines(figures::poverty_title, &[(Id::Poverty, All)]) },
    Figure { name: "who-gains", caption: figures::who_gains_caption, needs: Nothing, over_time: &[], draw: Own(who_gains::figure) },
    Figure { name: "groups", caption: figures::groups_caption, needs: Nothing, over_time: &[], draw: Own(multiples::groups) },
    Figure { name: "communities", caption: figures::communities_caption, needs: Communities, over_time: &[], draw: Own(multiples::communities) },
];

/// Their names, in the same order.
pub const NAMES: [&str; FIGURES.len()] = {
    let mut names = [""; FIGURES.len()];
    let mut at = 0;
    while at < FIGURES.len() {
        names[at] = FIGURES[at].name;
        at += 1;
    }
    names
};

/// The figure of this name.
pub fn find(name: &str) -> Option<&'static Figure> {
    FIGURES.iter().find(|figure| figure.name == name)
}

impl Figure {
    /// Has an answer what it needs?
    pub fn is_there(&self, answer: View<'_>) -> bool {
        match self.needs {
            Nothing => true,
            Some(id) => {
                let mean = |arm, m| answer.stat(arm, PLACE, All, m, id as usize).mean;
                let arms = 0..answer.scenario.arms.len();
                arms.into_iter().any(|arm| (0..answer.layout.months).any(|m| mean(arm, m) > 0.0))
            }
            Decree => [Delineated, Other].into_iter().all(|group| multiples::lives(answer, group)),
            Communities => multiples::has_communities(answer),
        }
    }

    /// The figure as a list of shapes.
    pub fn scene(&self, answer: View<'_>) -> Scene {
        match self.draw {
            Own(figure) => figure(answer),
            Lines(title, panels) => {
                let panels: Vec<Panel> = panels.iter().map(|&(id, g)| Panel::of(id, g)).collect();
                lines::figure(answer, title.of(answer.language), &panels)
            }
        }
    }
}
