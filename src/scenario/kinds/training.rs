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
    KEYS {
        "seats" Type::Value(0.0, 10_000.0), Or("20.0"), "places a course", "places in each community" / "kursi di tiap komunitas", "[A]; 5-30 [S:003] [S:004]";
        "gain" SHARE, Or("0.3"), "share", "part of what could be learned that a course teaches" / "bagian hal yang dapat dipelajari yang diajarkan satu pelatihan", "[A]";
        "competence" DOSE, COMPETENCE, "share", "the trainer's competence" / "kecakapan pelatih", "[A] Beta(5, 3)";
        "allocation" Type::Choice(&["first_come", "poorest_first", "boards_friends"]), Or("\"first_come\""), "", "who gets a place" / "siapa yang mendapat kursi", "design";
        "uptake" SHARE, Or("0.35"), "chance", "a household that knows of it applies" / "rumah tangga yang mengetahuinya mendaftar", "[S:003] 15-20 of 50 came";
        "cadre_share" SHARE, Or("0.1"), "share", "trained who become cadres" / "peserta yang menjadi kader", "[A]";
        "households" Type::Wholes(0, 9_999), Optional, "founding numbers", "only these households of each community" / "hanya rumah tangga ini di tiap komunitas", "design";
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
