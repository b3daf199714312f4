//! An activity that a community chooses in assemblies from a menu, or that is imposed.

use std::sync::Arc;

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::{Optional, Or, Required};
use crate::scenario::keys::{DOSE, SHARE, Type, keys};

/// How it is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Those who come to the assembly decide, on what was proposed there.
    Assembly,
    /// Somebody else has decided, without asking: any activity of the menu, by a draw.
    Imposed,
}

/// An activity of the menu.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its name.
    pub name: String,
    /// How far it serves a need of income, food, learning, surroundings; 0–1 each.
    pub serves: [f32; 4],
    /// What a household pays to take it up, rupiah.
    pub cost: f64,
    /// What it earns a member a month, rupiah.
    pub earns: f64,
}

/// An activity that is chosen, taken up and kept on, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Share of households that the activity has room for; dose, 0–1, default 1.
    pub room: Value,
    /// How it is decided.
    pub rule: Rule,
    /// Assemblies a month, while there is something to talk about (0–8, default 2 [A]).
    pub meetings: f64,
    /// Months in which needs are assessed, where there is no stage machine (default 2 [A]).
    pub assessment: u32,
    /// Months in which proposals are made, where there is no stage machine (default 1 [A]).
    pub weighing: u32,
    /// Chance a month that a household takes it up whose needs it meets as well as anything (default .1 [A]).
    pub uptake: f64,
    /// Chance a month that a member leaves whose needs it does not meet at all (default .1 [A]).
    pub leaves: f64,
    /// What there is to choose from.
    pub menu: Arc<[Activity]>,
}

/// The lists that have one number an activity.
pub const LISTS: [&str; 6] = ["income", "food", "learning", "surroundings", "cost", "earns"];

keys! {
    /// The keys of this kind alone.
    KEYS "choice" {
        "room" DOSE, Or("1.0"), Share, [Design];
        "rule" Type::Choice(&["assembly", "imposed"]), Or("\"assembly\""), None, [Study(4)];
        "meetings" Type::Number(0.0, 8.0), Or("2.0"), PerMonth, [Assumption];
        "assessment" Type::Whole(0, 24), Or("2"), Months, [Assumption];
        "weighing" Type::Whole(0, 24), Or("1"), Months, [Assumption];
        "uptake" SHARE, Or("0.1"), ChancePerMonth, [Assumption];
        "leaves" SHARE, Or("0.1"), ChancePerMonth, [Assumption];
        "activities" Type::Texts, Required, None, [Design];
        "income" Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        "food" Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        "learning" Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        "surroundings" Type::Numbers(0.0, 1.0), Optional, Share, [Assumption];
        "cost" Type::Numbers(0.0, 1e9), Optional, Rupiah, [Assumption, Study(4): "cakes"];
        "earns" Type::Numbers(0.0, 1e8), Optional, RupiahPerMonth, [Assumption];
    }
}

impl Choice {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        let table = keys.table();
        let list = |key: &str| -> Vec<f64> {
            let items = table.get(key).and_then(|item| item.node.list()).unwrap_or(&[]);
            items.iter().filter_map(|item| item.node.number()).collect()
        };
        let lists = LISTS.map(list);
        let of = |l: usize, k: usize| lists[l].get(k).copied().unwrap_or(0.0);
        let activity = |(k, (name, _)): (usize, (&str, _))| Activity {
            name: name.to_string(),
            serves: std::array::from_fn(|d| of(d, k) as f32),
            cost: of(4, k),
            earns: of(5, k),
        };
        Ok(Choice {
            room: keys.value("room")?,
            rule: match keys.text("rule")?.as_str() {
                "assembly" => Rule::Assembly,
                "imposed" => Rule::Imposed,
                other => return Err(format!("the rule `{other}` passed the checks")),
            },
            meetings: keys.number("meetings")?,
            assessment: keys.whole("assessment")?,
            weighing: keys.whole("weighing")?,
            uptake: keys.number("uptake")?,
            leaves: keys.number("leaves")?,
            menu: table.texts("activities").enumerate().map(activity).collect(),
        })
    }
}
