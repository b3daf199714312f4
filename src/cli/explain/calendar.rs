//! What is done, and when, in each arm: a line each, and a bar over the years.

use super::{besides, month, named, names, wrapped};
use crate::core::text::catalogue::{Message, Text, explain};
use crate::core::text::{Language, message, say};
use crate::core::units::Month;
use crate::model::setup::dose::idle;
use crate::model::setup::{Arm, Intervention, Kind, Scenario};
use crate::present::figures::asked::capital;
use crate::scenario::catalogue::kind_words_in;
use crate::scenario::{Stage, Start, changes_by_names};

/// Most places that are named.
const NAMED: usize = 6;
/// Most characters of a bar.
const LONGEST: i32 = 60;

/// The calendar of the control, then what every other arm changes.
pub(super) fn words(l: Language, scenario: &Scenario) -> String {
    let control = scenario.control();
    let arm = named(l, control);
    let mut text = if control.interventions.is_empty() {
        wrapped("  ", &say!(l, explain::control_nothing, arm = arm))
    } else {
        wrapped("  ", &say!(l, explain::control, arm = arm))
            + &table(l, scenario, control, |_| true)
    };
    for arm in scenario.arms.iter().filter(|arm| !arm.control) {
        text.push('\n');
        let change = changes_by_names(&arm.changes, l);
        text.push_str(&wrapped("  ", &say!(l, explain::arm, arm = named(l, arm), change = change)));
        if !arm.same_people(control) {
            text.push_str(&wrapped("  ", say!(l, explain::other_people)));
        }
        let moved = |i: &Intervention| {
            let same = control.interventions.iter().find(|other| other.id == i.id);
            same.is_none_or(|other| {
                (other.at, other.until, other.every) != (i.at, i.until, i.every)
                    || other.communities != i.communities
                    || idle(other) != idle(i)
            })
        };
        if arm.interventions.iter().any(moved) {
            text.push_str(&table(l, scenario, arm, moved));
        }
    }
    text
}

fn table(
    l: Language,
    scenario: &Scenario,
    arm: &Arm,
    shown: impl Fn(&Intervention) -> bool,
) -> String {
    let step = step(scenario);
    let wide = arm.interventions.iter().map(|i| i.id.chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!("\n    {:wide$}  {}\n", "", years(scenario, step));
    let mut rows: Vec<&Intervention> = arm.interventions.iter().filter(|i| shown(i)).collect();
    rows.sort_by_key(|i| match i.at {
        Start::Month(at) => (0, at),
        Start::Stage(stage) => (1, Month(stage as i32)),
    });
    for i in &rows {
        let bar = match idle(i) {
            true => "·".repeat(columns(scenario, step).max(0) as usize),
            false => bar(scenario, i, step),
        };
        text.push_str(&format!("    {:wide$}  {}\n", i.id, bar.trim_end()));
    }
    text.push('\n');
    for i in &rows {
        let what = capital(what(l, i));
        let what = match &i.label {
            Some(label) => say!(l, explain::labelled, label = capital(label.of(l)), what = what),
            None => what,
        };
        let mut sentences = vec![say!(
            l,
            explain::intervention,
            what = what,
            kind = i.kind.name(),
            when = when(i),
            place = place(l, scenario, i),
        )];
        if idle(i) {
            sentences.push(say!(l, explain::idle).into());
        }
        sentences.extend(besides::words(l, arm, i));
        text.push_str(&wrapped(&format!("    {:wide$}  ", i.id), &sentences.join(" ")));
    }
    text
}

/// What an intervention does, for somebody who never met its kind.
fn what(l: Language, i: &Intervention) -> &'static str {
    let kind = i.kind.name();
    let name = match &i.kind {
        Kind::Shock(shock) => format!("{kind}-{}", shock.hits.word()),
        Kind::Partner(partner) => format!("{kind}-{}", partner.form.word()),
        _ => kind.into(),
    };
    // the others are said well enough by the words of their kind
    Text::named("explain_kinds", &name).map_or_else(|| kind_words_in(l, kind), |text| text.of(l))
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

fn when(i: &Intervention) -> Message {
    let begin = match i.at {
        Start::Month(at) => message!(explain::from, month = month(at)),
        Start::Stage(stage) => message!(explain::from_stage, stage = stage_name(stage)),
    };
    let when = match i.until {
        Some(until) => message!(explain::until, begin = begin, month = month(until.plus(-1))),
        None => begin,
    };
    match i.every {
        Some(months) => message!(explain::every, when = when, n = months),
        None => when,
    }
}

fn stage_name(stage: Stage) -> Text {
    match stage {
        Stage::Engagement => explain::stage_engagement,
        Stage::Assessment => explain::stage_assessment,
        Stage::Alternatives => explain::stage_alternatives,
        Stage::ActionPlan => explain::stage_action_plan,
        Stage::Implementation => explain::stage_implementation,
        Stage::Evaluation => explain::stage_evaluation,
        Stage::Termination => explain::stage_termination,
    }
}

fn place(l: Language, scenario: &Scenario, i: &Intervention) -> String {
    let Some(list) = &i.communities else { return say!(l, explain::everywhere).into() };
    let all = list.iter().filter_map(|&c| scenario.communities.get(c));
    let all: Vec<String> = all.map(|c| c.name.clone()).collect();
    say!(l, explain::in_places, places = names(l, &all, NAMED))
}
