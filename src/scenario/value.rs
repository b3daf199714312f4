//! Values that may follow the calendar or chance: their checks, and what they become.

use super::check::out_of_range;
use super::document::{Item, Node, Place, Table};
use super::keys::{DISTRIBUTIONS, Type};
use super::problems::{Problems, did_you_mean};
use super::{Dist, Given, ParameterValue, Value};
use crate::core::text::Language;
use crate::core::units::Month;

/// Spread of a gamma or lognormal distribution, to its mean, beyond which tails lose all sense.
const WIDEST: f64 = 5.0;

/// Checks a number, schedule or distribution against the range of its key.
pub(super) fn check_value(item: &Item, kind: Type, path: &str, problems: &mut Problems) {
    let (low, high, schedules, chance) = match kind {
        Type::Value(low, high) => (low, high, true, true),
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
            format!("`{path}` cannot be a distribution"),
            "its value was measured; only values marked [A] or [R] are uncertain",
            None,
        ),
        other => problems.add(
            &item.place,
            format!("`{path}` cannot be {}", other.describe()),
            format!("must be {}", kind.allowed()),
            None,
        ),
    }
}

fn check_schedule(steps: &[Item], item: &Item, kind: Type, path: &str, problems: &mut Problems) {
    let Type::Value(low, high) = kind else { return };
    if steps.is_empty() {
        let label = "a schedule has at least one step [\"YYYY-MM\", number]";
        problems.add(&item.place, format!("`{path}` is an empty schedule"), label, None);
    }
    let mut last: Option<Month> = None;
    for (number, step) in steps.iter().enumerate() {
        let path = format!("{path}[{}]", number + 1);
        let Some([date, value]) = step.node.list() else {
            let message = format!("`{path}` is not a step of a schedule");
            problems.add(&step.place, message, "must be [\"YYYY-MM\", number]", None);
            continue;
        };
        match date.node.text().unwrap_or_default().parse::<Month>() {
            Err(_) => {
                let message = format!("`{path}` has no month");
                let label = format!("must be {}", Type::Month.allowed());
                problems.add(&date.place, message, label, None);
            }
            Ok(month) => {
                if last.is_some_and(|last| month <= last) {
                    let message = format!("`{path}` is not later than the step before");
                    problems.add(&date.place, message, "dates must increase", None);
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
        let label = "a distribution is { dist = \"gamma\", mean = …, sd = … }";
        problems.add(place, format!("`{path}` has no `dist`"), label, None);
        return None;
    };
    let kind = name.node.text().unwrap_or_default();
    let needs = match kind {
        "uniform" => ["low", "high"],
        _ => ["mean", "sd"],
    };
    if !DISTRIBUTIONS.contains(&kind) {
        let label = format!("must be one of {}", DISTRIBUTIONS.join(", "));
        let help = did_you_mean(kind, DISTRIBUTIONS.iter().copied());
        problems.add(&name.place, format!("`{path}`: unknown distribution"), label, help);
        return None;
    }
    let mut good = true;
    for (key, item) in &table.entries {
        if key == "dist" {
            continue;
        }
        if !needs.contains(&key.as_str()) {
            good = false;
            let label = format!("{kind} has `{}` and `{}`", needs[0], needs[1]);
            let help = did_you_mean(key, needs);
            problems.add(&item.key, format!("unknown key `{path}.{key}`"), label, help);
        } else if !item.node.number().is_some_and(f64::is_finite) {
            good = false;
            let message = format!("`{path}.{key}` cannot be {}", item.node.describe());
            problems.add(&item.place, message, "must be a number", None);
        }
    }
    for key in needs {
        if table.get(key).is_none() {
            let label = format!("{kind} needs `{}` and `{}`", needs[0], needs[1]);
            problems.add(place, format!("`{path}.{key}` is missing"), label, None);
        }
    }
    let dist = dist_of(table)?;
    if !good {
        return None;
    }
    let mut wrong = |key: &str, message: String, label: &str| {
        let place = table.get(key).map_or(place, |item| &item.place);
        problems.add(place, message, label, None);
        good = false;
    };
    match dist {
        Dist::Uniform { low, high } if low > high => {
            wrong("low", format!("`{path}`: low is above high"), "low must not exceed high");
        }
        Dist::Normal { sd, .. }
        | Dist::Lognormal { sd, .. }
        | Dist::Gamma { sd, .. }
        | Dist::Beta { sd, .. }
            if sd < 0.0 =>
        {
            wrong("sd", format!("`{path}.sd` is negative"), "a spread is 0 or more");
        }
        Dist::Lognormal { mean, .. } | Dist::Gamma { mean, .. } if mean <= 0.0 => {
            wrong(
                "mean",
                format!("`{path}.mean` is not positive"),
                "gamma and lognormal are positive",
            );
        }
        Dist::Lognormal { mean, sd } | Dist::Gamma { mean, sd } if sd > WIDEST * mean => {
            wrong("sd", format!("`{path}.sd` is too large"), "must be at most five times the mean");
        }
        Dist::Beta { mean, .. } if mean <= 0.0 || mean >= 1.0 => {
            wrong("mean", format!("`{path}.mean` is not a share"), "must lie between 0 and 1");
        }
        Dist::Beta { mean, sd } if sd * sd >= mean * (1.0 - mean) => {
            wrong(
                "sd",
                format!("`{path}`: no beta distribution is so wide"),
                "sd² must be below mean × (1 − mean)",
            );
        }
        _ => {}
    }
    good.then_some(dist)
}

/// Draws must lie in the range of the key. A parameter's are kept within it, so there only the
/// centre counts; other values are not, so a share takes only distributions that are shares.
fn check_support(dist: Dist, place: &Place, kind: Type, path: &str, problems: &mut Problems) {
    let (low, high, kept_within) = match kind {
        Type::Value(low, high) => (low, high, false),
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
        let message = format!("`{path}`: the distribution leaves the range of the key");
        let label = format!("must stay in {low} – {high}");
        let help = (high <= 1.0).then(|| "for a share use `beta` or `uniform`".to_string());
        problems.add(place, message, label, help);
    }
}

/// The distribution that a table means.
pub(super) fn dist_of(table: &Table) -> Option<Dist> {
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
pub(super) fn value_of(node: &Node) -> Option<Value> {
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

/// The parameter that was typed, once checked.
pub(super) fn parameter_of(node: &Node) -> Option<ParameterValue> {
    match node {
        Node::Table(table) => dist_of(table).map(ParameterValue::Drawn),
        _ => node.number().map(ParameterValue::Fixed),
    }
}

/// A value in words.
pub fn in_words(node: &Node) -> String {
    in_words_of(Language::English, node)
}

/// A value in words of this language.
pub fn in_words_of(language: Language, node: &Node) -> String {
    Given::read(node, None).told().of(language)
}
