//! The file of ties.

use std::collections::HashMap;
use std::path::Path;

use super::MOST_TIES;
use super::rows::{Column, Faults, shortened};
use super::table::each;
use crate::core::text::catalogue::data;
use crate::core::text::message;
use crate::scenario::imported::{Fault, ImportedTie, Place};

/// The columns; the first two must be there. An empty cell is a value that is not known.
pub const COLUMNS: &[Column] = &[
    Column { name: "a", required: true, allowed: data::end_takes, meaning: data::a_means },
    Column { name: "b", required: true, allowed: data::end_takes, meaning: data::b_means },
    Column { name: "kind", required: false, allowed: data::kind_takes, meaning: data::kind_means },
    Column {
        name: "strength",
        required: false,
        allowed: data::share_takes,
        meaning: data::strength_means,
    },
    Column {
        name: "trust_ab",
        required: false,
        allowed: data::share_takes,
        meaning: data::trust_ab_means,
    },
    Column {
        name: "trust_ba",
        required: false,
        allowed: data::share_takes,
        meaning: data::trust_ba_means,
    },
];

/// Kinds of tie, by their number in [`ImportedTie::kind`].
pub const KINDS: &[&[&str]] = &[&["kin"], &["neighbour"], &["work"]];

/// Reads the ties between the households.
pub(super) fn read(path: &Path, name: &str, places: &mut [Place]) -> Result<(), Vec<Fault>> {
    let mut faults = Faults::new(name);
    // Ids are texts, and only looked up: nobody goes through this map.
    let mut who: HashMap<String, (usize, u32)> = HashMap::new();
    for (p, place) in places.iter().enumerate() {
        for (i, person) in place.people.iter().enumerate() {
            who.insert(person.id.clone(), (p, i as u32));
        }
    }
    let mut counts: Vec<Vec<u32>> = places.iter().map(|p| vec![0; p.people.len()]).collect();
    let mut pairs: HashMap<(u32, u32, u32), u32> = HashMap::new();
    each(path, COLUMNS, &mut faults, |cells, faults| {
        let kind = cells.word(2, KINDS, faults);
        let [strength, ab, ba] =
            [3, 4, 5].map(|k| cells.number(k, 0.0, 1.0, faults).map(|x| x as f32));
        let mut end = |k: usize| {
            let found = who.get(cells.text(k)).copied();
            if found.is_none() {
                let (column, id) = (COLUMNS[k].name, shortened(cells.text(k)));
                let message = message!(data::no_household, column = column, id = id);
                faults.add(cells.place(k), message, message!(data::must_be_household));
            }
            found
        };
        let (Some((p, a)), Some((q, b))) = (end(0), end(1)) else { return };
        let [one, other] = [0, 1].map(|k| shortened(cells.text(k)));
        if p != q {
            let [here, there] = [p, q].map(|p| shortened(&places[p].name));
            let label =
                message!(data::lives_where, one = one, here = here, other = other, there = there);
            return faults.add(cells.place(1), message!(data::tie_across), label);
        }
        if a == b {
            let message = message!(data::tied_to_itself, id = one);
            return faults.add(cells.place(1), message, message!(data::two_ends));
        }
        let (low, high) = (a.min(b), a.max(b));
        let line = cells.place(0).0;
        if let Some(first) = pairs.insert((p as u32, low, high), line as u32) {
            let message = message!(data::tied_twice, one = one, other = other);
            let label = message!(data::tied_in_line, line = first);
            return faults.add(cells.place(1), message, label);
        }
        for i in [a, b] {
            counts[p][i as usize] += 1;
            if counts[p][i as usize] == MOST_TIES as u32 + 1 {
                let id = shortened(&places[p].people[i as usize].id);
                let message = message!(data::too_many_ties, id = id, most = MOST_TIES);
                faults.add(cells.place(0), message, message!(data::most_ties));
            }
        }
        let (up, down) = if a < b { (ab, ba) } else { (ba, ab) };
        places[p].ties.push(ImportedTie { low, high, kind, strength, up, down });
    });
    for place in places.iter_mut() {
        place.ties.sort_by_key(|t| (t.low, t.high));
    }
    faults.or(())
}
