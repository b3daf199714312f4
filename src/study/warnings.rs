//! What a scenario, or a change of it, does without saying so: a change that reaches no arm, a start that
//! is moved and shortens a programme, a course that nobody hears of. Nothing is refused for it; somebody who
//! typed one thing and will get another is told.

mod changes;
mod dates;
mod leaders;
mod spread;

use crate::core::lists::each_once;
use crate::core::text::catalogue::{Arg, Message, Text, notes};
use crate::core::text::message;
use crate::core::units::Month;
use crate::model::setup::dose::idle;
use crate::model::setup::{Intervention, Kind, Loaded, Scenario};
use crate::scenario::Start;

/// Something that a scenario, or a change of it, does without saying so.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// These changes say what the scenario says already.
    NothingChanged {
        /// The keys that were set.
        keys: Vec<String>,
    },
    /// A change of an arm that does not run.
    ArmNotRun {
        /// The key that was set.
        key: String,
        /// The arm.
        arm: String,
    },
    /// A change that arms undo which say the same key for themselves, or go without the intervention.
    Overridden {
        /// The key that was set.
        key: String,
        /// Its new value.
        value: String,
        /// Arms that set it themselves.
        own: Vec<String>,
        /// Arms without that intervention.
        without: Vec<String>,
        /// Which arms it does reach.
        reaches: Reaches,
    },
    /// A distribution whose mean alone is changed.
    KeepsSpread {
        /// What is distributed.
        name: String,
        /// Its standard deviation.
        sd: f64,
        /// The key without `.mean`, as it would be typed.
        key: String,
        /// The new mean, as it was typed.
        value: String,
    },
    /// A start that is moved while the end stays.
    EndStays {
        /// The arm, where it is not the changed scenario itself.
        arm: Option<String>,
        /// The intervention.
        id: String,
        /// Its start before.
        before: Month,
        /// Its start now.
        now: Month,
        /// The first month in which it is over.
        until: Month,
    },
    /// What an intervention needs begins after it.
    NeededLater {
        /// The arm, where it is not the changed scenario itself.
        arm: Option<String>,
        /// The intervention that needs another.
        user: String,
        /// Its start.
        first: Month,
        /// The one that it needs.
        need: String,
        /// The start of that one.
        at: Month,
        /// What for.
        why: Need,
    },
    /// A course in an arm in which nobody hears of the programme.
    NobodyHears {
        /// The arm.
        arm: String,
        /// The course.
        course: String,
    },
    /// Money that comes when those who lead the works are gone.
    NobodyLeads {
        /// Arms in which it is so.
        arms: Vec<String>,
        /// The fund.
        fund: String,
        /// The month in which its last tranche can be expected at the earliest.
        last: Month,
        /// Who leads.
        who: Vec<String>,
        /// The last month in which they are there.
        until: Month,
    },
}

/// Which arms a change reaches that others undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reaches {
    /// None that runs.
    None,
    /// Some.
    Some,
    /// The control alone, with which the others are compared.
    Control(String),
}

/// What one intervention needs of another: a programme may do without, but hardly by a change of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A fund pays only inside a decree.
    Decree,
    /// A fund's plan is made in a stage.
    Stages,
    /// A fund's papers are made with help.
    Facilitator,
    /// A hand-over needs cadres.
    Training,
    /// Meetings need groups.
    Loans,
}

impl Need {
    const ALL: [Need; 5] =
        [Need::Decree, Need::Stages, Need::Facilitator, Need::Training, Need::Loans];

    /// The kind that needs, and the kind that is needed.
    fn kinds(self) -> (&'static str, &'static str) {
        match self {
            Need::Decree => ("fund", "delineation"),
            Need::Stages => ("fund", "stages"),
            Need::Facilitator => ("fund", "facilitator"),
            Need::Training => ("handover", "training"),
            Need::Loans => ("meeting", "group_loan"),
        }
    }

    fn text(self) -> Text {
        match self {
            Need::Decree => notes::fund_needs_decree,
            Need::Stages => notes::fund_needs_stages,
            Need::Facilitator => notes::fund_needs_facilitator,
            Need::Training => notes::handover_needs_training,
            Need::Loans => notes::meeting_needs_loans,
        }
    }
}

/// Names in back ticks, as a list in words.
fn quoted(names: &[String]) -> Arg {
    Arg::list(names.iter().map(|name| format!("`{name}`")))
}

impl Warning {
    /// The warning as a sentence.
    pub fn message(&self) -> Message {
        match self {
            Warning::NothingChanged { keys } => {
                let keys = Arg::list(keys.iter().map(|key| format!("--set {key}")));
                message!(notes::nothing_changed, keys = keys)
            }
            Warning::ArmNotRun { key, arm } => message!(notes::arm_not_run, key = key, arm = arm),
            Warning::Overridden { key, value, own, without, reaches } => {
                overridden(key, value, own, without, reaches)
            }
            Warning::KeepsSpread { name, sd, key, value } => {
                message!(
                    notes::keeps_spread,
                    name = name,
                    sd = *sd,
                    instead = format!("{key}={value}")
                )
            }
            Warning::EndStays { arm, id, before, now, until } => {
                end_stays(arm.as_deref(), id, *before, *now, *until)
            }
            Warning::NeededLater { arm, user, first, need, at, why } => {
                let later = message!(
                    notes::needed_later,
                    need = need,
                    at = at.to_string(),
                    user = user,
                    first = first.to_string(),
                    why = why.text(),
                );
                in_arm(arm.as_deref(), later)
            }
            Warning::NobodyHears { arm, course } => {
                message!(notes::nobody_hears, arm = arm, course = course)
            }
            Warning::NobodyLeads { arms, fund, last, who, until } => message!(
                notes::nobody_leads,
                arms = quoted(arms),
                fund = fund,
                last = last.to_string(),
                who = quoted(who),
                until = until.to_string(),
            ),
        }
    }
}

fn overridden(
    key: &str,
    value: &str,
    own: &[String],
    without: &[String],
    reaches: &Reaches,
) -> Message {
    // how the first of the arms that set it themselves is changed
    let first = own.first().map_or("", String::as_str);
    let instead = format!("arm.{first}.{key}={value}");
    let (own, gone) = (quoted(own), quoted(without));
    match reaches {
        Reaches::None if without.is_empty() => {
            message!(notes::all_set_it, key = key, own = own, instead = instead)
        }
        Reaches::None if first.is_empty() => {
            message!(notes::all_without, key = key, without = gone)
        }
        Reaches::None => {
            message!(notes::set_or_without, key = key, own = own, without = gone, instead = instead,)
        }
        Reaches::Some => message!(notes::not_reached, key = key, own = own, instead = instead),
        Reaches::Control(name) => {
            message!(notes::control_alone, key = key, own = own, instead = instead, control = name,)
        }
    }
}

fn end_stays(arm: Option<&str>, id: &str, before: Month, now: Month, until: Month) -> Message {
    let moved = until.plus(now.since(before));
    let (months, planned) = (until.since(now), until.since(before));
    let [from, to, last] = [before, now, until.plus(-1)].map(|month| month.to_string());
    let of_arm = arm.map_or(String::new(), |arm| format!("arm.{arm}."));
    let stays = message!(
        notes::end_stays,
        id = id,
        before = from,
        now = to,
        last = last,
        months = months,
        planned = planned,
        instead = format!("{of_arm}intervention.{id}.until={moved}"),
    );
    in_arm(arm, stays)
}

/// A sentence about an arm, where it is not plain which one.
fn in_arm(arm: Option<&str>, what: Message) -> Message {
    match arm {
        None => what,
        Some(arm) => message!(notes::in_arm, arm = arm, what = what),
    }
}

/// All warnings of a changed scenario, each once: `before` is what it was without the changes in `set`, where
/// that is known; `only` are the arms that run, none for all.
pub fn all(
    loaded: &Loaded,
    before: Option<&Loaded>,
    set: &[(String, String)],
    only: &[String],
) -> Vec<Warning> {
    let mut found = of_changes(loaded, before, set, only);
    found.extend(of_programme(&loaded.scenario));
    each_once(found)
}

/// The same of the changes alone, for commands that look at one arm.
pub fn of_changes(
    loaded: &Loaded,
    before: Option<&Loaded>,
    set: &[(String, String)],
    only: &[String],
) -> Vec<Warning> {
    let found = before.map(|before| changes::of(loaded, before, set, only));
    each_once(found.unwrap_or_default())
}

/// What the scenario itself does without saying so.
fn of_programme(scenario: &Scenario) -> Vec<Warning> {
    let mut found = Vec::new();
    for arm in &scenario.arms {
        for course in arm.interventions.iter().filter(|i| !idle(i)) {
            let Kind::Training(training) = &course.kind else { continue };
            if training.households.is_some() {
                continue; // a list is an order, nobody needs to hear of it
            }
            let told = arm.interventions.iter().any(|i| {
                let tells = matches!(
                    i.kind,
                    Kind::Socialisation(_) | Kind::Facilitator(_) | Kind::Entry(_)
                );
                tells && !idle(i) && share_a_place(i, course) && begins_before_the_end(i, course)
            });
            if !told {
                found.push(Warning::NobodyHears {
                    arm: arm.name.clone(),
                    course: course.id.clone(),
                });
            }
        }
    }
    found.extend(leaders::gone(scenario));
    let control = scenario.control();
    for arm in scenario.arms.iter().filter(|arm| !arm.control) {
        found.extend(dates::of(scenario, control, arm, Some(&arm.name)));
    }
    found
}

fn begins_before_the_end(i: &Intervention, course: &Intervention) -> bool {
    match (i.at, course.until) {
        (Start::Month(at), Some(until)) => at < until,
        _ => true,
    }
}

fn share_a_place(a: &Intervention, b: &Intervention) -> bool {
    match (&a.communities, &b.communities) {
        (Some(a), Some(b)) => a.iter().any(|place| b.contains(place)),
        _ => true,
    }
}
