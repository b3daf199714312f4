//! What is done, and when, in each arm: a line each, and a bar over the years.

use super::wrapped;
use crate::scenario::catalogue::kind_words;
use crate::scenario::{Arm, Intervention, Scenario, Start};
use crate::units::Month;

/// Most characters of a bar.
const LONGEST: i32 = 60;

/// The calendar of the control, then what every other arm changes.
pub(super) fn words(scenario: &Scenario) -> String {
    let control = scenario.control();
    let mut text = if control.interventions.is_empty() {
        wrapped("  ", &format!("In the control, `{}`, nothing is done.", control.name))
    } else {
        wrapped("  ", &format!("In the control, {}:", name(control)))
    };
    if !control.interventions.is_empty() {
        text.push_str(&table(scenario, control, |_| true));
    }
    for arm in scenario.arms.iter().filter(|arm| !arm.control) {
        text.push('\n');
        let changes = format!("In {}: {}.", name(arm), arm.change.trim_end_matches('.'));
        text.push_str(&wrapped("  ", &changes));
        if !arm.same_people(control) {
            text.push_str(&wrapped(
                "  ",
                "Other people live there, so its effects are not paired.",
            ));
        }
        let moved = |i: &Intervention| {
            let same = control.interventions.iter().find(|other| other.id == i.id);
            same.is_none_or(|other| {
                (other.at, other.until, other.every) != (i.at, i.until, i.every)
                    || other.communities != i.communities
            })
        };
        if arm.interventions.iter().any(moved) {
            text.push_str(&table(scenario, arm, moved));
        }
    }
    text
}

fn table(scenario: &Scenario, arm: &Arm, shown: impl Fn(&Intervention) -> bool) -> String {
    let step = step(scenario);
    let wide = arm.interventions.iter().map(|i| i.id.chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!("\n    {:wide$}  {}\n", "", years(scenario, step));
    let mut rows: Vec<&Intervention> = arm.interventions.iter().filter(|i| shown(i)).collect();
    rows.sort_by_key(|i| match i.at {
        Start::Month(at) => (0, at),
        Start::Stage(stage) => (1, Month(stage as i32)),
    });
    for i in &rows {
        text.push_str(&format!("    {:wide$}  {}\n", i.id, bar(scenario, i, step).trim_end()));
    }
    text.push('\n');
    for i in &rows {
        let kind = i.kind.name();
        let words =
            format!("{} [{kind}]. {}, {}.", what(kind), capital(&when(i)), place(scenario, i));
        text.push_str(&wrapped(&format!("    {:wide$}  ", i.id), &words));
    }
    text
}

/// An arm by its name, and its label if that says more.
fn name(arm: &Arm) -> String {
    if arm.label == *arm.name {
        format!("`{}`", arm.name)
    } else {
        format!("`{}` ({})", arm.name, arm.label)
    }
}

/// What a kind of intervention is, for somebody who never met it.
fn what(kind: &str) -> &str {
    match kind {
        "stages" => {
            "The programme goes through its stages: a time of engagement, then each year assessment, choice between alternatives, action plan, implementation and evaluation"
        }
        "delineation" => {
            "A decree says which neighbourhoods count as slum; only there the fund pays for works"
        }
        "socialisation" => "Outreach events and media make the programme known",
        "facilitator" => {
            "Teams of facilitators visit the communities, help with papers and keep the programme on people's minds"
        }
        "fund" => {
            "Money for works is planned each year and paid to the community's board in parts, each against papers"
        }
        "training" => {
            "Courses with a limited number of places teach skills; some of those trained become cadres"
        }
        "norm" => "Neighbourhoods agree on a rule of how often one comes to the mutual work",
        "shock" => "Something bad happens to everybody there",
        "handover" => {
            "At the end local cadres take over part of the facilitators' tasks, and a group keeps the works up"
        }
        "coordination" => {
            "Agencies, firms and community mind their own sectors instead of working together"
        }
        "partner" => {
            "A firm, bank or medium supports the community while it gets something in return"
        }
        "audit" => "Somebody looks at what the board spent",
        "model_village" => "Communities that lag visit those that do well",
        "group_loan" => "Groups of neighbours get loans from a revolving fund",
        "meeting" => "Loan groups or owners of enterprises meet",
        "outlet" => "A shop or online outlet sells what the community's enterprises make",
        "microfinance" => "A microfinance body lends to households",
        other => kind_words(other),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
}

/// Months that a character of a bar stands for.
fn step(scenario: &Scenario) -> i32 {
    let months = scenario.months as i32;
    [1, 2, 3, 6, 12, 24].into_iter().find(|step| months <= step * LONGEST).unwrap_or(48)
}

/// The years above the bars, as far as there is room for them.
fn years(scenario: &Scenario, step: i32) -> String {
    let mut line = String::new();
    for column in 0..columns(scenario, step) {
        let month = scenario.start.plus(column * step);
        let begins = column == 0 || month.year() != scenario.start.plus((column - 1) * step).year();
        if begins && line.chars().count() as i32 <= column {
            while (line.chars().count() as i32) < column {
                line.push(' ');
            }
            line.push_str(&format!("{} ", month.year()));
        }
    }
    line.trim_end().to_string()
}

fn columns(scenario: &Scenario, step: i32) -> i32 {
    (scenario.months as i32 + step - 1) / step
}

/// `█` where it lasts or may happen, `|` where it is repeated, `·` where it is not there.
fn bar(scenario: &Scenario, i: &Intervention, step: i32) -> String {
    let Start::Month(at) = i.at else { return String::new() };
    let last = i.until.unwrap_or(scenario.end().plus(1));
    (0..columns(scenario, step))
        .map(|column| {
            let from = scenario.start.plus(column * step);
            let to = from.plus(step);
            let begins = match i.every {
                Some(every) => (from.0..to.0)
                    .any(|m| m >= at.0 && Month(m) < last && (m - at.0) % every.max(1) as i32 == 0),
                None => false,
            };
            match (i.every, at < to && last > from) {
                (Some(_), _) if begins => '|',
                (None, true) => '█',
                _ => '·',
            }
        })
        .collect()
}

fn when(i: &Intervention) -> String {
    let begin = match i.at {
        Start::Month(at) => format!("from {at}"),
        Start::Stage(stage) => {
            format!("when a community enters the stage {}", stage.name().replace('_', " "))
        }
    };
    let end = match i.until {
        Some(until) => format!(" to {}", until.plus(-1)),
        None => String::new(),
    };
    let again = match i.every {
        Some(12) => ", every year".to_string(),
        Some(1) => ", every month".to_string(),
        Some(n) => format!(", every {n} months"),
        None => String::new(),
    };
    format!("{begin}{end}{again}")
}

fn place(scenario: &Scenario, i: &Intervention) -> String {
    match &i.communities {
        None => "everywhere".into(),
        Some(list) => {
            let names = list.iter().take(6).filter_map(|&c| scenario.communities.get(c));
            let names: Vec<&str> = names.map(|c| c.name.as_str()).collect();
            let more = if list.len() > 6 {
                format!(" and {} more", list.len() - 6)
            } else {
                String::new()
            };
            format!("in {}{more}", names.join(", "))
        }
    }
}
