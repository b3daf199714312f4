//! The file of households.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::MOST_HOUSEHOLDS;
use super::rows::{Cells, Column, Faults, shortened};
use super::table::each;
use crate::core::text::catalogue::data;
use crate::core::text::message;
use crate::scenario::imported::{Fault, Person, Place};

/// The columns; only the first must be there. An empty cell is a value that is not known.
pub const COLUMNS: &[Column] = &[
    Column {
        name: "household",
        required: true,
        allowed: data::household_takes,
        meaning: data::household_means,
    },
    Column {
        name: "community",
        required: false,
        allowed: data::community_takes,
        meaning: data::community_means,
    },
    Column {
        name: "neighbourhood",
        required: false,
        allowed: data::neighbourhood_takes,
        meaning: data::neighbourhood_means,
    },
    Column {
        name: "leader",
        required: false,
        allowed: data::flag_takes,
        meaning: data::leader_means,
    },
    Column {
        name: "board",
        required: false,
        allowed: data::flag_takes,
        meaning: data::board_means,
    },
    Column {
        name: "people",
        required: false,
        allowed: data::people_takes,
        meaning: data::people_means,
    },
    Column {
        name: "consumption",
        required: false,
        allowed: data::consumption_takes,
        meaning: data::consumption_means,
    },
    Column {
        name: "savings",
        required: false,
        allowed: data::savings_takes,
        meaning: data::savings_means,
    },
    Column {
        name: "skill",
        required: false,
        allowed: data::share_takes,
        meaning: data::skill_means,
    },
    Column {
        name: "disposition",
        required: false,
        allowed: data::disposition_takes,
        meaning: data::disposition_means,
    },
    Column {
        name: "trust",
        required: false,
        allowed: data::trust_takes,
        meaning: data::trust_means,
    },
];

/// The household of a row.
fn person(cells: &Cells<'_>, faults: &mut Faults) -> Person {
    Person {
        id: cells.text(0).into(),
        neighbourhood: cells.text(2).into(),
        leader: cells.flag(3, faults),
        board: cells.flag(4, faults),
        people: cells.whole(5, 1.0, 20.0, faults).map(|n| n as u8),
        consumption: cells.number(6, 1e3, 1e8, faults),
        savings: cells.number(7, 0.0, 1e11, faults),
        skill: cells.number(8, 0.0, 1.0, faults),
        disposition: cells.word(9, &[&["altruist"], &["conditional"], &["free_rider"]], faults),
        trust: cells.number(10, 0.05, 0.95, faults),
    }
}

/// Reads the households of all communities.
pub(super) fn read(path: &Path, name: &str) -> Result<Vec<Place>, Vec<Fault>> {
    let mut faults = Faults::new(name);
    let mut places: BTreeMap<String, Vec<Person>> = BTreeMap::new();
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut communities: Option<bool> = None;
    each(path, COLUMNS, &mut faults, |cells, faults| {
        let person = person(cells, faults);
        if let Some(first) = lines.get(&person.id) {
            let message = message!(data::two_households, id = shortened(&person.id));
            faults.add(cells.place(0), message, message!(data::other_in_line, line = *first));
            return;
        }
        lines.insert(person.id.clone(), cells.place(0).0);
        let community = cells.text(1);
        if *communities.get_or_insert(!community.is_empty()) == community.is_empty() {
            let message = message!(data::not_filled, column = "community");
            return faults.add(cells.place(1), message, message!(data::all_or_none));
        }
        let list = places.entry(community.into()).or_default();
        let first = list
            .first()
            .map_or(person.neighbourhood.is_empty(), |p: &Person| p.neighbourhood.is_empty());
        if first != person.neighbourhood.is_empty() {
            let message = message!(data::not_filled, column = "neighbourhood");
            let label = message!(data::all_or_none_of_community);
            return faults.add(cells.place(2), message, label);
        }
        if list.len() == MOST_HOUSEHOLDS {
            let message = message!(data::too_many_households, community = shortened(community));
            let label = message!(data::most_households, most = MOST_HOUSEHOLDS);
            return faults.add(cells.place(0), message, label);
        }
        list.push(person);
    });
    faults.or(())?;
    Ok(places.into_iter().map(|(name, people)| place(name, people)).collect())
}

fn place(name: String, mut people: Vec<Person>) -> Place {
    people.sort_by(|a, b| (&a.neighbourhood, &a.id).cmp(&(&b.neighbourhood, &b.id)));
    let mut neighbourhoods = Vec::new();
    for (i, person) in people.iter().enumerate() {
        let last = people.get(i + 1).is_none_or(|next| next.neighbourhood != person.neighbourhood);
        if last && !person.neighbourhood.is_empty() {
            neighbourhoods.push(i as u32 + 1);
        }
    }
    Place { name, people, neighbourhoods, ties: Vec::new() }
}
