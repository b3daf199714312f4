//! Whom a programme visits first: religious and community figures, the best connected, or anybody.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type, keys};

/// Who is visited first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// Leaders (religious and community figures), the best connected of them first; then others.
    Figures,
    /// Those with the most ties.
    Degree,
    /// Those with the highest eigenvector centrality.
    Eigenvector,
    /// Anybody, by a draw.
    Random,
}

/// Visits to the first households, in the month in which this begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Share of households visited; dose, 0–1, default .05 [A].
    pub share: Value,
    /// Which.
    pub through: Through,
    /// Salience gained by those visited, 0–1 (default .5 [A]).
    pub push: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "entry" {
        "share" DOSE, Or("0.05"), Share, [Assumption];
        "through" Type::Choice(&["figures", "degree", "eigenvector", "random"]), Or("\"figures\""), None, [Study(4): "figures-open-doors"];
        "push" SHARE, Or("0.5"), Share, [Assumption];
    }
}

impl Entry {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Entry {
            share: keys.value("share")?,
            through: match keys.text("through")?.as_str() {
                "figures" => Through::Figures,
                "degree" => Through::Degree,
                "eigenvector" => Through::Eigenvector,
                "random" => Through::Random,
                other => return Err(format!("the entry `{other}` passed the checks")),
            },
            push: keys.number("push")?,
        })
    }
}
