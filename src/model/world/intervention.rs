//! An intervention: where and when something is done.

use crate::core::units::Month;
use crate::model::world::population::CommunitySpec;
use crate::scenario::document::Node;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::{Stage, Start, Words};

/// Something that is done: where and when, and what by its kind, which the world does not look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Intervention<K> {
    /// Its place in the list of its arm.
    pub number: u16,
    /// Unique name; the address of its luck.
    pub id: String,
    /// What people call it, where the scenario says so.
    pub label: Option<Words>,
    /// When it starts.
    pub at: Start,
    /// First month in which it is over; none = to the end of the run.
    pub until: Option<Month>,
    /// Repeats after so many months (12 for `"year"`); none = once (or as long as it lasts).
    pub every: Option<u32>,
    /// Where: indices of communities; none = everywhere.
    pub communities: Option<Vec<usize>>,
    /// What.
    pub kind: K,
}

impl<K> Intervention<K> {
    /// Does it reach this community, by its index?
    pub fn reaches(&self, community: usize) -> bool {
        self.communities.as_ref().is_none_or(|list| list.contains(&community))
    }

    /// Reads the keys of a checked table that every kind has; `bases` are the communities' names before they
    /// were counted.
    pub(in crate::model) fn read(
        number: usize,
        keys: &Keys<'_>,
        (communities, bases): (&[CommunitySpec], &[&str]),
        kind: K,
    ) -> Result<Self, Broken> {
        let table = keys.table();
        let at = match table.table("at").and_then(|at| at.text("stage")) {
            Some(name) => {
                Start::Stage(keys.must("at", Stage::ALL.into_iter().find(|s| s.name() == name))?)
            }
            None => Start::Month(keys.read("at")?),
        };
        let every = match table.get("every").map(|item| &item.node) {
            None => None,
            Some(Node::Text(_)) => Some(12),
            Some(_) => Some(keys.read("every")?),
        };
        let chosen = table.get("communities").map(|_| {
            let names: Vec<&str> = table.texts("communities").map(|(name, _)| name).collect();
            let named = |&i: &usize| {
                names.contains(&communities[i].name.as_str()) || names.contains(&bases[i])
            };
            (0..communities.len()).filter(named).collect()
        });
        let until = table.month("until");
        Ok(Intervention {
            number: keys.must("id", u16::try_from(number).ok())?,
            id: keys.read("id")?,
            label: table.words("label"),
            at,
            until,
            every,
            communities: chosen,
            kind,
        })
    }
}
