//! Checks of dates against each other: an intervention inside the run, schedules that hold some time,
//! stages that come, a fund that meets a decree, a verdict that has a time.

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::core::units::Month;
use crate::scenario::Window;
use crate::scenario::document::{Item, Table, at, typed};
use crate::scenario::problems::Problems;

/// The stages that come again each year, in order.
const YEARLY: [&str; 5] =
    ["assessment", "alternatives", "action_plan", "implementation", "evaluation"];

/// The first and last month of the run, where they make sense.
fn run(tree: &Table) -> Option<(Month, Month)> {
    let scenario = tree.table("scenario")?;
    let (start, end) = (scenario.month("start")?, scenario.month("end")?);
    (start <= end).then_some((start, end))
}

fn the_run(start: Month, end: Month) -> Message {
    message!(errors::the_run_is, start = start.to_string(), end = end.to_string())
}

/// Dates of one intervention.
pub(super) fn dates(tree: &Table, table: &Table, id: &str, problems: &mut Problems) {
    let Some(scenario) = tree.table("scenario") else { return };
    let (from, until) = (table.month("at"), table.month("until"));
    if let (Some(from), Some((start, end))) = (from, run(tree))
        && !(start..=end).contains(&from)
    {
        let message = message!(errors::outside_of_run, key = format!("intervention.{id}.at"));
        problems.add(at(table, "at"), message, the_run(start, end), None);
    }
    if let (Some(until), Some(first)) = (until, from.or(scenario.month("start")))
        && until <= first
    {
        let message = message!(errors::until_not_after, key = format!("intervention.{id}.until"));
        let label = message!(errors::until_later, month = first.to_string());
        problems.add(at(table, "until"), message, label, None);
    }
    for (key, item) in &table.entries {
        schedule(tree, item, &format!("intervention.{id}.{key}"), problems);
    }
}

/// Steps of a schedule that come after the run.
fn schedule(tree: &Table, item: &Item, path: &str, problems: &mut Problems) {
    let (Some((_, end)), Some(steps)) = (run(tree), item.node.list()) else { return };
    for (number, step) in steps.iter().enumerate() {
        if let Some([date, _]) = step.node.list()
            && let Some(month) = date.node.text().and_then(|text| text.parse::<Month>().ok())
            && month > end
        {
            let message = message!(errors::never_holds, key = format!("{path}[{}]", number + 1));
            let label = message!(errors::run_ends, end = end.to_string());
            problems.add(&date.place, message, label, None);
        }
    }
}

/// The stages of a year fill it, and a machine of stages runs by the calendar.
pub(super) fn stages(table: &Table, id: &str, problems: &mut Problems) {
    if table.table("at").is_some() {
        let message = message!(errors::stages_wait, id = id);
        let label = message!(errors::stages_begin);
        problems.add(at(table, "at"), message, label, None);
    }
    let Some(sum) = YEARLY.iter().map(|key| table.count(key)).sum::<Option<i64>>() else { return };
    if sum != 12 {
        let message = message!(errors::stages_sum, id = id, n = sum);
        let label = message!(errors::stages_take, stages = YEARLY.join(" + "));
        let key = YEARLY.iter().find(|key| typed(table, key)).unwrap_or(&"kind");
        problems.add(at(table, key), message, label, None);
    }
}

/// An intervention that waits for a stage: does it come, somewhere where it works? `all` are the
/// interventions, each with the communities in which it works.
pub(super) fn awaited(
    tree: &Table,
    table: &Table,
    here: &[usize],
    all: &[(&Table, Vec<usize>)],
    problems: &mut Problems,
) {
    let Some(start) = table.get("at").filter(|item| item.node.table().is_some()) else { return };
    if table.text("kind") == Some("stages") {
        return; // refused by itself
    }
    let id = table.text("id").unwrap_or("?");
    let machines: Vec<&(&Table, Vec<usize>)> =
        all.iter().filter(|(other, _)| other.text("kind") == Some("stages")).collect();
    let key = format!("intervention.{id}.at");
    let mut say = |message: Message, label: Message| {
        problems.add(&start.place, message, label, None);
    };
    if machines.is_empty() {
        let message = message!(errors::wait_without_stages, key = key);
        return say(message, message!(errors::needs_stages));
    }
    let near: Vec<&Table> = machines
        .iter()
        .filter(|(_, there)| there.iter().any(|place| here.contains(place)))
        .map(|(machine, _)| *machine)
        .collect();
    // a machine that works nowhere has its own problem
    let known = machines.iter().all(|(_, there)| !there.is_empty());
    if near.is_empty() && known && !here.is_empty() {
        let message = message!(errors::wait_elsewhere, key = key);
        return say(message, message!(errors::no_stages_here));
    }
    let Some(stage) = start.node.table().and_then(|t| t.text("stage")) else { return };
    let Some((_, end)) = run(tree) else { return };
    if stage == "termination" {
        let ends = |machine: &Table| machine.month("until").is_some_and(|until| until <= end);
        if !near.is_empty() && !near.iter().any(|machine| ends(machine)) {
            let message = message!(errors::wait_termination, key = key);
            say(message, message!(errors::stages_need_until, end = end.to_string()));
        }
        return;
    }
    let months = |machine: &Table| machine.whole(stage);
    if !near.is_empty() && near.iter().all(|machine| months(machine) == Some(0)) {
        let message = message!(errors::wait_left_out, key = key, stage = stage);
        return say(message, message!(errors::stage_no_months, stage = stage));
    }
    // yearly stages come only after the engagement, and before the machine ends
    let late = |machine: &Table| -> Option<bool> {
        let mut first = machine.month("at")?;
        if stage != "engagement" {
            first = first.plus(machine.count("engagement")? as i32);
            let before = YEARLY.iter().take_while(|name| **name != stage);
            let before: Option<i64> = before.map(|name| machine.count(name)).sum();
            first = first.plus(before? as i32);
        }
        Some(first > end || machine.month("until").is_some_and(|until| first >= until))
    };
    if !near.is_empty() && near.iter().all(|machine| late(machine) == Some(true)) {
        let message = message!(errors::wait_never, key = key, stage = stage);
        say(message, message!(errors::stages_end_before));
    }
}

/// A fund needs a decree where and while it pays.
pub(super) fn decrees(all: &[(&Table, Vec<usize>)], problems: &mut Problems) {
    let decrees: Vec<&(&Table, Vec<usize>)> =
        all.iter().filter(|(table, _)| table.text("kind") == Some("delineation")).collect();
    // an arm may drop it; a document without one, or one that works nowhere, is refused elsewhere
    if decrees.is_empty() || decrees.iter().any(|(_, there)| there.is_empty()) {
        return;
    }
    for (fund, here) in all.iter().filter(|(table, _)| table.text("kind") == Some("fund")) {
        let id = fund.text("id").unwrap_or("?");
        let near: Vec<&Table> = decrees
            .iter()
            .filter(|(_, there)| there.iter().any(|place| here.contains(place)))
            .map(|(decree, _)| *decree)
            .collect();
        if near.is_empty() && !here.is_empty() {
            let path = format!("intervention.{id}");
            let message = message!(errors::fund_no_decree_here, key = path);
            let key = if fund.get("communities").is_some() { "communities" } else { "kind" };
            let label = message!(errors::no_delineation_here);
            problems.add(at(fund, key), message, label, None);
        } else if let Some(until) = fund.month("until")
            && let Some(Some(first)) = near.iter().map(|decree| decree.month("at")).min()
            && near.iter().all(|decree| decree.month("at").is_some())
            && first >= until
        {
            let path = format!("intervention.{id}");
            let message = message!(errors::fund_before_decree, key = path);
            let label = message!(errors::first_decree, month = first.to_string());
            problems.add(at(fund, "until"), message, label, None);
        }
    }
}

/// A verdict needs its time: a December of the run, twelve months, a programme that ends in the run.
pub(super) fn verdict<'a>(
    tree: &Table,
    worlds: impl IntoIterator<Item = &'a Table>,
    problems: &mut Problems,
) {
    let (Some(scenario), Some((start, end))) = (tree.table("scenario"), run(tree)) else { return };
    let Some(verdict) = scenario.text("verdict").and_then(Window::read) else { return };
    let mut say = |message: Message, label: Message| {
        problems.add(at(scenario, "verdict"), message, label, None);
    };
    match verdict {
        Window::December(year) if !(start..=end).contains(&Month::new(year, 12)) => {
            let month = Month::new(year, 12).to_string();
            say(message!(errors::verdict_outside, month = month), the_run(start, end));
        }
        Window::Last12 if end.since(start) < 11 => {
            say(message!(errors::verdict_no_year), message!(errors::use_end));
        }
        Window::After(gap) => {
            let ends: Vec<Month> = worlds
                .into_iter()
                .flat_map(|tree| tree.tables("intervention").filter_map(|(t, _)| t.month("until")))
                .filter(|until| *until <= end)
                .collect();
            match ends.iter().max() {
                None => say(
                    message!(errors::verdict_no_end, time = verdict.to_string()),
                    message!(errors::verdict_needs_until, end = end.to_string()),
                ),
                // the programme's last month is the one before `until`
                Some(last) if last.plus(i32::from(gap) - 1) > end => say(
                    message!(errors::verdict_after_run, time = verdict.to_string()),
                    message!(
                        errors::programme_over,
                        last = last.to_string(),
                        end = end.to_string()
                    ),
                ),
                Some(_) => {}
            }
        }
        Window::End | Window::Last12 | Window::December(_) => {}
    }
}
