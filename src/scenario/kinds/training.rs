//! Training courses.

use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Optional, Or};
use crate::scenario::keys::{COMPETENCE, DOSE, SHARE, Type, keys};
use crate::scenario::Value;

/// Who gets training places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allocation {
    /// Applicants in the order in which they come.
    FirstCome,
    /// Applicants with the lowest consumption per head first.
    PoorestFirst,
    /// Applicants with the strongest tie to the board first.
    BoardsFriends,
}

/// A training course.
#[derive(Clone, Debug, PartialEq)]
pub struct Training {
    /// Places a community and course; dose, 0–10,000, default 20 [A] (5–30 in [S:003], [S:004]).
    pub seats: Value,
    /// Share of what could be learned that a course teaches, 0–1 (default .3 [A]).
    pub gain: f64,
    /// Trainer's competence, 0–1; default Beta, mean .625, sd .16 [A].
    pub competence: Value,
    /// Who gets a place.
    pub allocation: Allocation,
    /// Chance that a household which knows of it applies (default .35: 15–20 of 50 came [S:003]).
    pub uptake: f64,
    /// Share of trained who become cadres (default .1 [A]).
    pub cadre_share: f64,
    /// Only these households of each community (founding numbers); none = all.
    pub households: Option<Vec<u32>>,
}

keys! {
    /// The keys of this kind alone.
    KEYS "training" {
        "seats" Type::Value(0.0, 10_000.0), Or("20.0"), PlacesPerCourse, [Assumption, Study(3) range 5.0..=30.0, Study(4) range 5.0..=30.0];
        "gain" SHARE, Or("0.3"), Share, [Assumption];
        "competence" DOSE, COMPETENCE, Share, [Assumption: "beta-5-3"];
        "allocation" Type::Choice(&["first_come", "poorest_first", "boards_friends"]), Or("\"first_come\""), None, [Design];
        "uptake" SHARE, Or("0.35"), Chance, [Study(3): "came-of-50"];
        "cadre_share" SHARE, Or("0.1"), Share, [Assumption];
        "households" Type::Wholes(0, 9_999), Optional, FoundingNumbers, [Design];
    }
}

impl Training {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        let households = keys.table().get("households").and_then(|item| item.node.list()).map(|items| {
            items.iter().filter_map(|item| item.node.number()).map(|n| n as u32).collect()
        });
        Ok(Training {
            seats: keys.value("seats")?,
            gain: keys.number("gain")?,
            competence: keys.value("competence")?,
            allocation: match keys.text("allocation")?.as_str() {
                "first_come" => Allocation::FirstCome,
                "poorest_first" => Allocation::PoorestFirst,
                "boards_friends" => Allocation::BoardsFriends,
                other => return Err(format!("the allocation `{other}` passed the checks")),
            },
            uptake: keys.number("uptake")?,
            cadre_share: keys.number("cadre_share")?,
            households,
        })
    }
}
