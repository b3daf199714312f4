//! Checks between keys: dates inside the run, shares that add up, names that exist, sizes that
//! fit. They work on what could be read, so that they report beside the checks of single keys.

use std::collections::BTreeSet;

use super::calendar;
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::message;
use crate::measures::{self, MEASURES};
use crate::model::{choices, training, works};
use crate::scenario::Window;
use crate::scenario::document::{Item, Place, Table, at, typed};
use crate::scenario::problems::{Problems, did_you_mean};
use crate::scenario::value::dist_of;

/// Most households of all communities together.
const MOST_HOUSEHOLDS: i64 = 100_000_000;

/// Most communities.
const MOST_COMMUNITIES: usize = 100_000;

/// Most trades.
const MOST_TRADES: usize = 100;

/// One community after `count` was written out.
struct Community<'a> {
    name: String,
    base: &'a str,
    households: i64,
    /// Where its households were typed.
    place: &'a Place,
}

/// Checks of the document as it stands, without any arm.
pub(super) fn check_base(tree: &Table, problems: &mut Problems) {
    let Some(scenario) = tree.table("scenario") else { return };
    if let (Some(start), Some(end)) = (scenario.month("start"), scenario.month("end")) {
        let months = end.since(start) + 1;
        if months < 1 {
            let label = message!(errors::not_before, start = start.to_string());
            problems.add(at(scenario, "end"), message!(errors::end_before_start), label, None);
        } else if months > 1200 {
            let label = message!(errors::most_months);
            problems.add(at(scenario, "end"), message!(errors::run_too_long), label, None);
        } else if let Some(run) = scenario.whole("months").filter(|run| *run > i64::from(months)) {
            let label = message!(errors::months_at_most, months = months, end = end.to_string());
            let message = message!(errors::months_past_end, months = run.to_string());
            problems.add(at(scenario, "months"), message, label, None);
        }
    }
    let asked: Vec<(&str, &Place)> = scenario.texts("headline").collect();
    if scenario.get("headline").and_then(|i| i.node.list()).is_some_and(<[Item]>::is_empty) {
        let label = message!(errors::headline_name_one);
        problems.add(at(scenario, "headline"), message!(errors::headline_empty), label, None);
    }
    for (number, &(id, place)) in asked.iter().enumerate() {
        if asked[..number].iter().any(|(other, _)| *other == id) {
            let message = message!(errors::headline_twice, measure = id);
            problems.add(place, message, message!(errors::measure_once), None);
        }
        if measures::find(id).is_none() {
            let help = did_you_mean(id, MEASURES.iter().map(|m| m.id));
            let message = message!(errors::headline_unknown, measure = id);
            problems.add(place, message, message!(errors::headline_takes), help);
        }
    }
    if let Some(verdict) = scenario.text("verdict")
        && Window::read(verdict).is_none()
    {
        let message = message!(errors::verdict_unknown, time = verdict);
        let label = message!(errors::verdict_takes, times = Window::NAMED.join(", "));
        let help = did_you_mean(verdict, Window::NAMED);
        problems.add(at(scenario, "verdict"), message, label, help);
    }
    let has = |kind: &str| tree.tables("intervention").any(|(t, _)| t.text("kind") == Some(kind));
    if !has("delineation") {
        for (fund, _) in kind(tree, "fund") {
            let label = message!(errors::needs_delineation);
            problems.add(at(fund, "kind"), message!(errors::no_decree), label, None);
        }
    }
}

/// Checks of a world: of the document as it stands and of every arm's version.
pub(super) fn check_world(tree: &Table, problems: &mut Problems) {
    let places = communities(tree, problems);
    trades(tree, problems);
    population(tree, &places, problems);
    interventions(tree, &places, problems);
}

fn kind<'a>(tree: &'a Table, kind: &'a str) -> impl Iterator<Item = (&'a Table, &'a Place)> {
    tree.tables("intervention").filter(move |(table, _)| table.text("kind") == Some(kind))
}

fn communities<'a>(tree: &'a Table, problems: &mut Problems) -> Vec<Community<'a>> {
    let mut places: Vec<Community> = Vec::new();
    let mut names = BTreeSet::new();
    let mut total = 0;
    for (table, _) in tree.tables("community") {
        let base = table.text("name").unwrap_or_default();
        let count = table.whole("count").unwrap_or(1).clamp(0, 10_000);
        let households = table.count("households").unwrap_or(0);
        total += count * households.max(0);
        named(table, "community", "name", message!(errors::community_named), problems);
        named(table, "community", "region", message!(errors::region_named), problems);
        if places.len() + count as usize > MOST_COMMUNITIES {
            let label = message!(errors::most_communities, most = MOST_COMMUNITIES);
            problems.add(at(table, "name"), message!(errors::too_many_communities), label, None);
            break;
        }
        for number in 1..=count {
            let name = if count > 1 { format!("{base} {number}") } else { base.to_string() };
            if !base.is_empty() && !names.insert(name.clone()) {
                let message = message!(errors::two_communities, name = &name);
                problems.add(at(table, "name"), message, message!(errors::names_unique), None);
            }
            places.push(Community { name, base, households, place: at(table, "households") });
        }
        if let (Some(slum), Some(all)) = (table.number("slum_hectares"), table.number("hectares"))
            && slum > all
        {
            let key = format!("community.{base}.slum_hectares");
            let message = message!(errors::slum_too_large, key = key);
            let label = message!(errors::at_most_hectares, hectares = all);
            problems.add(at(table, "slum_hectares"), message, label, None);
        }
        if let Some(neighbourhoods) = table.whole("neighbourhoods").filter(|n| *n > 0)
            && households > 0
        {
            let size = households as f64 / neighbourhoods as f64;
            if !(4.0..=200.0).contains(&size) {
                let key = format!("community.{base}");
                let size = Arg::Number(size, 1);
                let message = message!(errors::neighbourhood_size, key = key, size = size);
                let label = message!(errors::neighbourhoods_take);
                problems.add(at(table, "neighbourhoods"), message, label, None);
            }
        }
    }
    if total > MOST_HOUSEHOLDS
        && let Some(item) = tree.get("community")
    {
        let label = message!(errors::most_households, most = MOST_HOUSEHOLDS);
        problems.add(&item.key, message!(errors::too_many_households, n = total), label, None);
    }
    places
}

/// A name that is there says something, and has no space around it that nobody sees.
fn named(table: &Table, path: &str, key: &str, label: Message, problems: &mut Problems) {
    let Some(name) = table.text(key) else { return };
    if name.trim().is_empty() {
        let message = message!(errors::empty, key = format!("{path}.{key}"));
        problems.add(at(table, key), message, label, None);
    } else if name.trim() != name {
        let message = message!(errors::blank_around, key = format!("{path}.{key}"));
        let label = message!(errors::blank_around_why);
        let help = Some(message!(errors::write_this, text = name.trim()));
        problems.add(at(table, key), message, label, help);
    }
}

/// Trades have names of their own, and their owners together are at most everybody.
fn trades(tree: &Table, problems: &mut Problems) {
    let mut names = BTreeSet::new();
    let (mut owners, mut spending) = (0.0, 0.0);
    for (number, (table, _)) in tree.tables("trade").enumerate() {
        let name = table.text("name").unwrap_or_default();
        named(table, "trade", "name", message!(errors::trade_named), problems);
        if !name.is_empty() && !names.insert(name) {
            let message = message!(errors::two_trades, name = name);
            problems.add(at(table, "name"), message, message!(errors::names_unique), None);
        }
        if number == MOST_TRADES {
            let label = message!(errors::most_trades, most = MOST_TRADES);
            problems.add(at(table, "name"), message!(errors::too_many_trades), label, None);
        }
        for (key, sum) in [("owners", &mut owners), ("spending", &mut spending)] {
            let before = *sum;
            *sum += table.number(key).unwrap_or(0.0);
            if before <= 1.0 + 1e-9 && *sum > 1.0 + 1e-9 {
                let message = message!(errors::trades_sum, key = key);
                problems.add(at(table, key), message, message!(errors::together_at_most_1), None);
            }
        }
    }
}

fn population(tree: &Table, places: &[Community], problems: &mut Problems) {
    let sized = places.iter().filter(|p| p.households > 0);
    let Some(place) = sized.min_by_key(|p| p.households) else { return };
    let smallest = place.households;
    if let Some(table) = tree.table("population") {
        // a default that does not fit is the fault of the community's size
        let blamed = |key: &str| if typed(table, key) { at(table, key) } else { place.place };
        if let Some(members) = table.whole("board_members").filter(|n| *n > smallest) {
            let name = &place.name;
            let message = message!(errors::smaller_than_board, community = name, members = members);
            let label = message!(errors::board_takes);
            problems.add(blamed("board_members"), message, label, None);
        }
        if let Some(ties) = table.number("mean_degree").filter(|ties| *ties >= smallest as f64) {
            let name = &place.name;
            let message = message!(errors::too_small_for_ties, community = name, ties = ties);
            let label = message!(errors::mean_degree_takes);
            problems.add(blamed("mean_degree"), message, label, None);
        }
        sum_at_most_one(table, ["kin_share", "bridging_share"], "population", problems);
    }
    if let Some(table) = tree.table("parameters") {
        let keys = ["participation.altruist_share", "participation.free_rider_share"];
        sum_at_most_one(table, keys, "parameters", problems);
        sum_at_most_one(table, ["ties.by_friends", "ties.by_neighbours"], "parameters", problems);
        let deserved = ["institutions.deserved_low", "institutions.deserved_high"];
        if let [Some(low), Some(high)] = deserved.map(|key| centre(table.get(key)))
            && low > high
        {
            let first = format!("parameters.{}", deserved[0]);
            let message = message!(errors::above, first = first, second = deserved[1]);
            let key = if typed(table, deserved[0]) { deserved[0] } else { deserved[1] };
            problems.add(at(table, key), message, message!(errors::deserved_takes), None);
        }
    }
}

/// The number, or the mean of the distribution.
fn centre(item: Option<&Item>) -> Option<f64> {
    let node = &item?.node;
    node.number().or_else(|| Some(dist_of(node.table()?)?.mean()))
}

fn sum_at_most_one(table: &Table, keys: [&str; 2], path: &str, problems: &mut Problems) {
    if let [Some(a), Some(b)] = keys.map(|key| centre(table.get(key)))
        && a + b > 1.0 + 1e-9
    {
        let first = format!("{path}.{}", keys[0]);
        let message = message!(errors::sum_of_two, first = first, second = keys[1], sum = a + b);
        let key = if typed(table, keys[0]) { keys[0] } else { keys[1] };
        problems.add(at(table, key), message, message!(errors::together_at_most_1), None);
    }
}

fn interventions(tree: &Table, places: &[Community], problems: &mut Problems) {
    let all: Vec<(&Table, &Place)> = tree.tables("intervention").collect();
    let mut works: Vec<(&Table, Vec<usize>)> = Vec::new();
    let mut machines = vec![0; places.len()];
    for (number, (table, _)) in all.iter().enumerate() {
        let id = table.text("id").unwrap_or("?");
        if all[..number].iter().any(|(other, _)| other.text("id") == table.text("id") && id != "?")
        {
            let message = message!(errors::two_ids, id = id);
            problems.add(at(table, "id"), message, message!(errors::ids_unique), None);
        }
        calendar::dates(tree, table, id, problems);
        let here = where_at(table, id, places, problems);
        match table.text("kind") {
            Some("stages") => {
                calendar::stages(table, id, problems);
                here.iter().for_each(|&place| machines[place] += 1);
                if let Some(twice) = here.iter().find(|&&place| machines[place] > 1) {
                    let name = &places[*twice].name;
                    let message = message!(errors::two_machines, community = name);
                    let label = message!(errors::one_cycle);
                    problems.add(at(table, "kind"), message, label, None);
                }
            }
            Some("fund") => works::fund::check(table, id, problems),
            Some("choice") => choices::choice::check(table, id, problems),
            Some("training") => {
                let smallest = here.iter().map(|&p| places[p].households).min();
                training::course::check(table, id, smallest.unwrap_or(i64::MAX), problems);
            }
            _ => {}
        }
        works.push((table, here));
    }
    for (table, here) in &works {
        calendar::awaited(tree, table, here, &works, problems);
    }
    calendar::decrees(&works, problems);
}

/// Indices of the communities in which an intervention works.
fn where_at(table: &Table, id: &str, places: &[Community], problems: &mut Problems) -> Vec<usize> {
    if table.get("communities").is_none() {
        return (0..places.len()).collect();
    }
    let mut here = Vec::new();
    let key = format!("intervention.{id}.communities");
    if table.get("communities").and_then(|i| i.node.list()).is_some_and(<[Item]>::is_empty) {
        let message = message!(errors::no_community_named, key = &key);
        let label = message!(errors::everywhere_without);
        problems.add(at(table, "communities"), message, label, None);
    }
    for (name, place) in table.texts("communities") {
        let named = |p: &Community| p.name == name || p.base == name;
        let found: Vec<usize> = (0..places.len()).filter(|&i| named(&places[i])).collect();
        if found.is_empty() {
            let message = message!(errors::unknown_community, key = &key, name = name);
            let names: Vec<&str> = places.iter().map(|p| p.name.as_str()).collect();
            let help = did_you_mean(name, names.iter().copied());
            let label = message!(errors::there_is, names = Arg::commas(names.into_iter().take(20)));
            problems.add(place, message, label, help);
        } else if found.iter().any(|i| here.contains(i)) {
            let message = message!(errors::stands_twice, key = &key, name = name);
            problems.add(place, message, message!(errors::community_once), None);
        }
        here.extend(found);
    }
    here
}
