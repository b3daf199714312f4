//! Values that may follow the calendar or chance: their checks, and what they become.

use super::document::{Item, Node, Place, Table};
use super::keys::{DISTRIBUTIONS, Type};
use super::problems::{Problems, did_you_mean};
use super::{Dist, ParameterValue, Value};
use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::core::units::Month;

/// Spread of a gamma or lognormal distribution, to its mean, beyond which tails lose all sense.
const WIDEST: f64 = 5.0;

/// What a key takes, as a demand.
pub(crate) fn must_be(kind: Type) -> Message {
    message!(errors::must_be, allowed = kind.allowed())
}

/// The problem of a number outside of the range of its key.
pub(crate) fn out_of_range(place: &Place, kind: Type, path: &str, problems: &mut Problems) {
    problems.add(place, message!(errors::out_of_range, key = path), must_be(kind), None);
}

/// Checks a number, schedule or distribution against the range of its key.
pub(crate) fn check_value(item: &Item, kind: Type, path: &str, problems: &mut Problems) {
    let (low, high, schedules, chance) = match kind {
        Type::Value(low, high) | Type::Values(low, high) => (low, high, true, true),
        Type::Parameter { low, high, uncertain } => (low, high, false, uncertain),
        _ => return,
    };
    match &item.node {
        Node::Whole(_) | Node::Number(_) => {
            if !item.node.number().is_some_and(|x| (low..=high).contains(&x)) {
                out_of_range(&item.place, kind, path, problems);
            }
        }
        Node::List(steps) if schedules => check_schedule(steps, item, kind, path, problems),
        Node::Table(table) if chance => {
            if let Some(dist) = check_dist(table, &item.place, path, problems) {
                check_support(dist, &item.place, kind, path, problems);
            }
        }
        Node::Table(_) => problems.add(
            &item.place,
            message!(errors::no_distribution_here, key = path),
            message!(errors::was_measured),
            None,
        ),
        other => problems.add(
            &item.place,
            message!(errors::cannot_be, key = path, what = other.describe()),
            must_be(kind),
            None,
        ),
    }
}

fn check_schedule(steps: &[Item], item: &Item, kind: Type, path: &str, problems: &mut Problems) {
    let (Type::Value(low, high) | Type::Values(low, high)) = kind else { return };
    if steps.is_empty() {
        let label = message!(errors::schedule_steps);
        problems.add(&item.place, message!(errors::empty_schedule, key = path), label, None);
    }
    let mut last: Option<Month> = None;
    for (number, step) in steps.iter().enumerate() {
        let path = format!("{path}[{}]", number + 1);
        let Some([date, value]) = step.node.list() else {
            let message = message!(errors::not_a_step, key = path);
            problems.add(&step.place, message, message!(errors::step_takes), None);
            continue;
        };
        match date.node.text().unwrap_or_default().parse::<Month>() {
            Err(_) => {
                let message = message!(errors::step_without_month, key = &path);
                problems.add(&date.place, message, must_be(Type::Month), None);
            }
            Ok(month) => {
                if last.is_some_and(|last| month <= last) {
                    let message = message!(errors::step_not_later, key = &path);
                    problems.add(&date.place, message, message!(errors::dates_increase), None);
                }
                last = Some(month);
            }
        }
        if !value.node.number().is_some_and(|x| (low..=high).contains(&x)) {
            out_of_range(&value.place, Type::Number(low, high), &path, problems);
        }
    }
}

/// Checks the keys of a distribution and whether there is one with these numbers.
fn check_dist(table: &Table, place: &Place, path: &str, problems: &mut Problems) -> Option<Dist> {
    let Some(name) = table.get("dist") else {
        let label = message!(errors::dist_takes);
        problems.add(place, message!(errors::no_dist, key = path), label, None);
        return None;
    };
    let kind = name.node.text().unwrap_or_default();
    let needs = match kind {
        "uniform" => ["low", "high"],
        _ => ["mean", "sd"],
    };
    if !DISTRIBUTIONS.contains(&kind) {
        let label = message!(errors::must_be_one_of, words = DISTRIBUTIONS.join(", "));
        let help = did_you_mean(kind, DISTRIBUTIONS.iter().copied());
        let message = message!(errors::unknown_distribution, key = path);
        problems.add(&name.place, message, label, help);
        return None;
    }
    let mut good = true;
    for (key, item) in &table.entries {
        if key == "dist" {
            continue;
        }
        if !needs.contains(&key.as_str()) {
            good = false;
            let [first, second] = needs;
            let label = message!(errors::dist_has, dist = kind, first = first, second = second);
            let help = did_you_mean(key, needs);
            let message = message!(errors::unknown_key, key = format!("{path}.{key}"));
            problems.add(&item.key, message, label, help);
        } else if !item.node.number().is_some_and(f64::is_finite) {
            good = false;
            let path = format!("{path}.{key}");
            let message = message!(errors::cannot_be, key = path, what = item.node.describe());
            problems.add(&item.place, message, message!(errors::must_be_number), None);
        }
    }
    for key in needs {
        if table.get(key).is_none() {
            let [first, second] = needs;
            let label = message!(errors::dist_needs, dist = kind, first = first, second = second);
            problems.add(
                place,
                message!(errors::missing, key = format!("{path}.{key}")),
                label,
                None,
            );
        }
    }
    let dist = dist_of(table)?;
    if !good {
        return None;
    }
    let mut wrong = |key: &str, message: Message, label: Message| {
        let place = table.get(key).map_or(place, |item| &item.place);
        problems.add(place, message, label, None);
        good = false;
    };
    match dist {
        Dist::Uniform { low, high } if low > high => {
            let message = message!(errors::low_above_high, key = path);
            wrong("low", message, message!(errors::low_and_high));
        }
        Dist::Normal { sd, .. }
        | Dist::Lognormal { sd, .. }
        | Dist::Gamma { sd, .. }
        | Dist::Beta { sd, .. }
            if sd < 0.0 =>
        {
            wrong("sd", message!(errors::sd_negative, key = path), message!(errors::sd_takes));
        }
        Dist::Lognormal { mean, .. } | Dist::Gamma { mean, .. } if mean <= 0.0 => {
            let message = message!(errors::mean_not_positive, key = path);
            wrong("mean", message, message!(errors::positive_distributions));
        }
        Dist::Lognormal { mean, sd } | Dist::Gamma { mean, sd } if sd > WIDEST * mean => {
            wrong("sd", message!(errors::sd_too_large, key = path), message!(errors::sd_at_most));
        }
        Dist::Beta { mean, .. } if mean <= 0.0 || mean >= 1.0 => {
            let message = message!(errors::mean_not_a_share, key = path);
            wrong("mean", message, message!(errors::between_0_and_1));
        }
        Dist::Beta { mean, sd } if sd * sd >= mean * (1.0 - mean) => {
            wrong("sd", message!(errors::beta_too_wide, key = path), message!(errors::beta_takes));
        }
        _ => {}
    }
    good.then_some(dist)
}

/// Draws must lie in the range of the key. A parameter's are kept within it, so there only the
/// centre counts; other values are not, so a share takes only distributions that are shares.
fn check_support(dist: Dist, place: &Place, kind: Type, path: &str, problems: &mut Problems) {
    let (low, high, kept_within) = match kind {
        Type::Value(low, high) | Type::Values(low, high) => (low, high, false),
        Type::Parameter { low, high, .. } => (low, high, true),
        _ => return,
    };
    let inside = |x: f64| (low..=high).contains(&x);
    let fits = match dist {
        Dist::Uniform { low, high } => inside(low) && inside(high),
        Dist::Beta { .. } if !kept_within => low <= 0.0 && high >= 1.0,
        _ if kept_within => inside(dist.mean()),
        _ if high <= 1.0 => inside(dist.mean()) && dist.quantile(0.75) == dist.quantile(0.25),
        _ => inside(dist.quantile(1e-4)) && inside(dist.quantile(1.0 - 1e-4)),
    };
    if !fits {
        let message = message!(errors::dist_leaves_range, key = path);
        let label = message!(errors::stay_in, low = low, high = high);
        let help = (high <= 1.0).then(|| message!(errors::share_distributions));
        problems.add(place, message, label, help);
    }
}

/// The distribution that a table means.
pub(crate) fn dist_of(table: &Table) -> Option<Dist> {
    if table.text("dist")? == "uniform" {
        return Some(Dist::Uniform { low: table.number("low")?, high: table.number("high")? });
    }
    let (mean, sd) = (table.number("mean")?, table.number("sd")?);
    Some(match table.text("dist")? {
        "normal" => Dist::Normal { mean, sd },
        "lognormal" => Dist::Lognormal { mean, sd },
        "gamma" => Dist::Gamma { mean, sd },
        "beta" => Dist::Beta { mean, sd },
        _ => return None,
    })
}

/// The value that was typed, once checked.
pub(crate) fn value_of(node: &Node) -> Option<Value> {
    match node {
        Node::List(steps) => steps
            .iter()
            .map(|step| match step.node.list()? {
                [date, value] => Some((date.node.text()?.parse().ok()?, value.node.number()?)),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .map(Value::Schedule),
        Node::Table(table) => dist_of(table).map(Value::Drawn),
        _ => node.number().map(Value::Fixed),
    }
}

/// A list of numbers alone, which no schedule is.
pub(crate) fn numbers_of(node: &Node) -> Option<Vec<f64>> {
    let items = node.list().filter(|items| !items.is_empty())?;
    items.iter().map(|item| item.node.number()).collect()
}

/// The parameter that was typed, once checked.
pub(crate) fn parameter_of(node: &Node) -> Option<ParameterValue> {
    match node {
        Node::Table(table) => dist_of(table).map(ParameterValue::Drawn),
        _ => node.number().map(ParameterValue::Fixed),
    }
}
