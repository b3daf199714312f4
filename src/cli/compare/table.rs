//! A comparison as a table for people: levels, difference, intervals, and what may be said of it.

use super::Opened;
use crate::core::text::catalogue::{Message, Text, commands};
use crate::core::text::{Language, columns, message, numbers as written, say};
use crate::measures::{Good, Group, MEASURES, Measure};
use crate::model::setup::Arm;
use crate::present::figures::numbers::{self, Unit};
use crate::study::answer::{Effect, Verdict};
use crate::study::compare::Compared;
use crate::study::layout::{Layout, Window};

/// What may be said of an effect; where nothing may, why.
fn verdict(e: &Effect, few_failed: bool) -> Text {
    match e.verdict {
        Verdict::Benefit => commands::benefit,
        Verdict::Harm => commands::harm,
        Verdict::NoDifference => commands::no_difference,
        Verdict::NotJudged if e.mean.is_nan() => commands::not_judged_undefined,
        Verdict::NotJudged if MEASURES[e.measure].good == Good::Neither => {
            commands::not_judged_neither
        }
        Verdict::NotJudged if !few_failed => commands::not_judged_failed,
        Verdict::NotJudged if e.lo.is_nan() => commands::not_judged_one,
        Verdict::NotJudged => commands::not_judged_size,
    }
}

/// A level as people read it.
fn level(l: Language, measure: &Measure, x: f64) -> String {
    let decimals = match x.abs() {
        x if x >= 100.0 => 0,
        x if x >= 10.0 => 1,
        _ => 2,
    };
    match Unit::of(measure) {
        Unit::Share => written::percent(l, x, 1),
        Unit::Rupiah => written::rupiah_short(l, x),
        Unit::Other => written::thousands(l, x, decimals),
    }
}

/// Is there nothing between the two sides, in any pair?
fn same(compared: &Compared) -> bool {
    let e = &compared.effect;
    let nothing = |x: f64| x == 0.0 || x.is_nan();
    e.mean == 0.0 && [e.lo, e.hi, e.lo_assumptions, e.hi_assumptions].into_iter().all(nothing)
}

/// The arms' labels, where they say more than their names.
fn labels(l: Language, names: &[String; 2], arms: [&Arm; 2]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (name, arm) in names.iter().zip(arms) {
        let label = arm.label.of(l);
        if label != arm.name {
            lines.push(format!("  {name}: {label}\n"));
        }
    }
    lines.concat()
}

/// A time in words, with its months.
fn when(layout: &Layout, window: usize) -> Message {
    let Window { name, from, to } = &layout.windows[window];
    let [from, to] = [*from, *to].map(|m| layout.start.plus(m as i32).to_string());
    match (name.as_str(), name.strip_prefix("after_")) {
        ("end", _) => message!(commands::at_the_end, month = to),
        ("last_12", _) => message!(commands::last_year, from = from, to = to),
        (_, Some("0")) => message!(commands::last_month, month = to),
        (_, Some(months)) => message!(commands::months_after, months = months, month = to),
        (month, None) => Message::raw(month),
    }
}

/// One comparison as a table for people.
pub(super) fn for_people(
    l: Language,
    run: &Opened,
    names: &[String; 2],
    arms: [&Arm; 2],
    found: &[Compared],
    few_failed: bool,
) -> String {
    let layout = &run.saved.layout;
    let mut rows: Vec<[String; 8]> = Vec::new();
    for Compared { effect: e, levels } in found {
        let measure = &MEASURES[e.measure];
        let values = [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions];
        let (texts, unit) = numbers::column_in(l, measure, &values);
        let interval = |lo: usize| match values[lo].is_nan() || values[lo + 1].is_nan() {
            true => "–".to_string(),
            false => {
                let [low, high] = [&texts[lo], &texts[lo + 1]].map(|text| written::signed(text));
                say!(l, commands::interval, low = low, high = high)
            }
        };
        let mean = match e.mean.is_nan() {
            true => say!(l, commands::not_defined).to_string(),
            false => format!("{} {unit}", written::signed(&texts[0])).trim_end().to_string(),
        };
        let benefit = match e.p_benefit.is_nan() {
            true => "–".to_string(),
            false => written::percent(l, e.p_benefit, 0),
        };
        let verdict = verdict(e, few_failed).of(l).to_string();
        let name = format!("{} ({})", measure.label(l), when(layout, e.window).of(l));
        let [here, there] = levels.map(|x| level(l, measure, x));
        rows.push([name, here, there, mean, interval(1), interval(3), benefit, verdict]);
    }
    let pairs = found.iter().map(|e| e.effect.pairs).max().unwrap_or(0);
    let how = match found.first().is_some_and(|e| e.effect.paired) {
        true => message!(commands::paired, pairs = pairs),
        false => message!(commands::not_paired, pairs = pairs),
    };
    let (place, group) = found.first().map_or((0, 0), |e| (e.effect.place, e.effect.group));
    let labels = labels(l, names, arms);
    let (place, group) = (layout.places[place].name(), Group::ALL[group].label_in(l));
    let whom = message!(commands::whom, place = place, group = group, how = how);
    let [arm, other] = names;
    if !found.is_empty() && found.iter().all(same) {
        let same = say!(l, commands::against_same, arm = arm, other = other, whom = whom);
        return format!("{same}\n{labels}\n");
    }
    let head = [
        commands::head_measure.of(l),
        arm,
        other,
        commands::head_difference.of(l),
        commands::head_monte_carlo.of(l),
        commands::head_assumptions.of(l),
        commands::head_better.of(l),
        commands::head_verdict.of(l),
    ]
    .map(String::from);
    rows.insert(0, head);
    let against = say!(l, commands::against, arm = arm, other = other, whom = whom);
    let mut text = format!("{against}\n{labels}");
    // levels to the right, so that their digits stand below each other
    for line in columns::lines(&rows, |c| matches!(c, 1 | 2)) {
        text.push_str(&format!("{}\n", line.trim_end()));
    }
    text.push('\n');
    text
}
