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
    KEYS {
        "share" DOSE, Or("0.05"), "share", "households that are visited first" / "rumah tangga yang dikunjungi lebih dulu", "[A]";
        "through" Type::Choice(&["figures", "degree", "eigenvector", "random"]), Or("\"figures\""), "", "who is visited first: leaders (religious and community figures), those with the most ties, those most central by eigenvector, or anybody" / "siapa yang dikunjungi lebih dulu: tokoh agama dan masyarakat, yang paling banyak hubungannya, yang paling sentral menurut vektor eigen, atau siapa saja", "[S:004] figures open doors";
        "push" SHARE, Or("0.5"), "share", "salience gained by one who is visited" / "perhatian pada program yang diperoleh warga yang dikunjungi", "[A]";
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
