//! What the report says of effects: verdicts in plain words with their uncertainty, numbers rounded
//! to what can be known.

use crate::core::text::catalogue::{Arg, Message, Text, report};
use crate::core::text::{Language, message, say};
use crate::measures::{Good, Group, MEASURES, Measure};
use crate::present::figures::asked::{PLACE, View, smallest, uncapital, when};
use crate::present::figures::numbers::{differences, differences_apart, signed};
use crate::study::answer::{Answer, Effect, Verdict};

/// The name of a measure inside a sentence: a capital only where it is an abbreviation.
pub fn in_sentence(language: Language, measure: &Measure) -> String {
    uncapital(measure.label(language))
}

/// Numbers and their unit as one: `18 points`, `Rp 1,000`.
pub(super) fn with_unit(number: impl Into<Arg>, unit: &str) -> Arg {
    match unit {
        "" => number.into(),
        unit => message!(report::with_unit, number = number.into(), unit = unit).into(),
    }
}

/// From one number to another.
fn from_to(low: &str, high: &str) -> Message {
    message!(report::from_to, low = low, high = high)
}

/// Numbers of an effect that must not be written alike, lest they read against its verdict: an end of an
/// interval that leaves nothing out, or holds it; a mean below the size from which one acts; and an interval
/// that is inside that size.
pub fn apart(effect: &Effect, smallest: f64) -> Vec<(f64, f64)> {
    let ends = [effect.lo, effect.hi, effect.lo_assumptions, effect.hi_assumptions];
    let nothing = ends.into_iter().map(|end| (end, 0.0));
    match effect.verdict {
        Verdict::Benefit | Verdict::Harm => nothing.collect(),
        // Too small: where zero is, decides nothing.
        Verdict::NoDifference if effect.mean.abs() < smallest => {
            let sides = [smallest, -smallest];
            let mean = sides.map(|side| (effect.mean, side));
            let inside = ends.into_iter().filter(|end| end.abs() < smallest);
            mean.into_iter().chain(inside.flat_map(|end| sides.map(|side| (end, side)))).collect()
        }
        Verdict::NoDifference => nothing.collect(),
        Verdict::NotJudged => Vec::new(),
    }
}

/// An effect as it is told: `−3.1 points`.
pub(super) fn size(answer: View<'_>, effect: &Effect) -> Arg {
    let small = smallest(&answer, effect.measure).unwrap_or(f64::NAN);
    written(answer, effect.measure, effect.mean, &apart(effect, small))
}

pub(super) fn written(answer: View<'_>, measure: usize, value: f64, apart: &[(f64, f64)]) -> Arg {
    let apart: Vec<(f64, f64)> = apart.iter().filter(|(a, _)| *a == value).copied().collect();
    let (t, unit) = differences_apart(answer.language, &MEASURES[measure], &[value], &apart);
    with_unit(signed(&t[0]), &unit)
}

/// Why no verdict is given on an effect that is defined.
pub fn why_not_judged(answer: View<'_>, effect: &Effect) -> Text {
    if MEASURES[effect.measure].good == Good::Neither {
        report::no_good_side
    } else if too_many_failures(&answer) {
        report::failures
    } else if !effect.lo.is_finite() || !effect.hi.is_finite() {
        report::one_pair
    } else {
        report::no_size
    }
}

/// One sentence about the effect of one arm on one measure.
pub fn verdict(answer: View<'_>, effect: &Effect) -> String {
    let language = answer.language;
    let measure = &MEASURES[effect.measure];
    let (arm, control) = (answer.label(effect.arm), answer.control());
    let name = in_sentence(language, measure);
    let at = when(answer, &answer.layout.windows[effect.window]);
    if !effect.mean.is_finite() {
        return say!(language, report::undefined, name = name, arm = arm, at = at);
    }
    let varied = effect.lo_assumptions.is_finite() && effect.hi_assumptions.is_finite();
    let nothing = |x: f64| x == 0.0;
    let same = [effect.mean, effect.lo, effect.hi].into_iter().all(nothing)
        && (!varied || (nothing(effect.lo_assumptions) && nothing(effect.hi_assumptions)));
    match effect.verdict {
        Verdict::Benefit | Verdict::Harm => moved(answer, effect, varied),
        Verdict::NoDifference if same => {
            say!(language, report::same, arm = arm, name = name, control = control, at = at)
        }
        Verdict::NoDifference => no_difference(answer, effect, varied),
        Verdict::NotJudged => {
            let (t, unit) = differences(language, measure, &[effect.mean, effect.lo, effect.hi]);
            let known = effect.lo.is_finite() && effect.hi.is_finite();
            say!(
                language,
                report::not_judged,
                name = name,
                why = why_not_judged(answer, effect),
                arm = arm,
                control = control,
                by = with_unit(&t[0], &unit),
                at = at,
                known = if known { "yes" } else { "no" },
                reach = from_to(&t[1], &t[2])
            )
        }
    }
}

/// A benefit or a harm.
fn moved(answer: View<'_>, effect: &Effect, varied: bool) -> String {
    let language = answer.language;
    let measure = &MEASURES[effect.measure];
    let small = smallest(&answer, effect.measure).unwrap_or(f64::NAN);
    let sizes = [effect.mean, effect.lo, effect.hi, effect.lo_assumptions, effect.hi_assumptions]
        .map(f64::abs);
    let apart: Vec<(f64, f64)> = apart(effect, small).iter().map(|(a, b)| (a.abs(), *b)).collect();
    let (t, unit) = differences_apart(language, measure, &sizes, &apart);
    let reach = |i: usize, j: usize| {
        if sizes[i] <= sizes[j] { from_to(&t[i], &t[j]) } else { from_to(&t[j], &t[i]) }
    };
    let draws = with_unit(reach(1, 2), &unit);
    let intervals = if varied {
        message!(report::intervals_both, reach = draws, wide = reach(3, 4))
    } else {
        message!(report::intervals_one, reach = draws)
    };
    say!(
        language,
        report::moved,
        arm = answer.label(effect.arm),
        direction = if effect.mean > 0.0 { "up" } else { "down" },
        name = in_sentence(language, measure),
        by = with_unit(&t[0], &unit),
        at = when(answer, &answer.layout.windows[effect.window]),
        control = answer.control(),
        verdict = if effect.verdict == Verdict::Benefit { "benefit" } else { "harm" },
        intervals = intervals
    )
}

/// No difference to act on, with the interval that is the reason.
fn no_difference(answer: View<'_>, effect: &Effect, varied: bool) -> String {
    let language = answer.language;
    let measure = &MEASURES[effect.measure];
    let small = smallest(&answer, effect.measure).unwrap_or(f64::NAN);
    let clear = |lo: f64, hi: f64| lo > 0.0 || hi < 0.0;
    let (lo, hi) = (effect.lo_assumptions, effect.hi_assumptions);
    // The interval that holds zero is the reason.
    let (low, high, whose) = if !varied || (clear(lo, hi) && !clear(effect.lo, effect.hi)) {
        (effect.lo, effect.hi, "draws")
    } else {
        (lo, hi, "both")
    };
    let apart = apart(effect, small);
    let (t, unit) = differences_apart(language, measure, &[low, high, small], &apart);
    let reach = with_unit(from_to(&t[0], &t[1]), &unit);
    let least = with_unit(&t[2], &unit);
    let (arm, control) = (answer.label(effect.arm), answer.control());
    let name = in_sentence(language, measure);
    let at = when(answer, &answer.layout.windows[effect.window]);
    macro_rules! told {
        ($text:ident $(, $least:ident)?) => {
            say!(
                language,
                report::$text,
                arm = arm,
                name = name,
                at = at,
                control = control,
                whose = whose,
                reach = reach
                $(, $least = $least)?
            )
        };
    }
    if !small.is_finite() {
        told!(no_difference)
    } else if low > -small && high < small {
        told!(no_difference_inside, least)
    } else {
        told!(no_difference_open, least)
    }
}

/// From which size a difference in a measure is acted on: `works finished from 5.0 points`.
pub fn acted_on_from(answer: View<'_>, measure: usize) -> Option<Message> {
    let small = smallest(&answer, measure)?;
    let measure = &MEASURES[measure];
    let (t, unit) = differences(answer.language, measure, &[small]);
    let name = in_sentence(answer.language, measure);
    Some(message!(report::acted_on, name = name, size = with_unit(&t[0], &unit)))
}

/// What the intervals contain, in a plain sentence.
pub fn intervals(answer: View<'_>) -> Text {
    match answer.replicates {
        (1, 0) => report::no_interval,
        (_, 0) => report::interval_of_draws,
        _ => report::both_intervals,
    }
}

/// The verdicts of all arms in a few words.
pub fn in_short(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize) -> String {
    let language = answer.language;
    let name = |m: usize| in_sentence(language, &MEASURES[m]);
    let of = |arm: usize, verdict: Verdict| -> Vec<Message> {
        measures
            .iter()
            .filter_map(|&m| answer.effect(arm, PLACE, Group::All, m, window))
            .filter(|e| e.verdict == verdict && e.mean.is_finite())
            // With its size: several arms may be better for the same, and one brings most.
            .map(|e| message!(report::with_size, name = name(e.measure), size = size(answer, e)))
            .collect()
    };
    let mut parts: Vec<Message> = Vec::new();
    for &arm in arms {
        let arm_label = answer.label(arm);
        let (good, bad) = (of(arm, Verdict::Benefit), of(arm, Verdict::Harm));
        parts.push(match (good.is_empty(), bad.is_empty()) {
            (true, true) => continue,
            (false, true) => {
                message!(report::better_for, arm = arm_label, names = Arg::list(good))
            }
            (true, false) => message!(report::worse_for, arm = arm_label, names = Arg::list(bad)),
            (false, false) => message!(
                report::mixed_for,
                arm = arm_label,
                good = Arg::list(good),
                bad = Arg::list(bad)
            ),
        });
    }
    let at = when(answer, &answer.layout.windows[window]);
    // What cannot be judged is named: silence would read as no difference.
    let (mut judged, mut open) = (false, Vec::new());
    for &m in measures {
        let effects =
            || arms.iter().filter_map(|&a| answer.effect(a, PLACE, Group::All, m, window));
        judged |= effects().any(|e| e.verdict != Verdict::NotJudged);
        let unjudged = effects().find(|e| e.verdict == Verdict::NotJudged && e.mean.is_finite());
        if let Some(e) = unjudged {
            open.push(message!(report::named, name = name(m), why = why_not_judged(answer, e)));
        } else if effects().next().is_some() && effects().all(|e| !e.mean.is_finite()) {
            // What the control does not have can be compared between the others all the same.
            let why = message!(report::not_in_control, control = answer.control());
            open.push(message!(report::named, name = name(m), why = why));
        }
    }
    let joined =
        |parts: Vec<Message>| Arg::Joined(parts.into_iter().map(Arg::from).collect(), "; ");
    let mut told: Vec<String> = Vec::new();
    let control = answer.control();
    if !parts.is_empty() {
        let parts = joined(parts);
        told.push(say!(language, report::in_short, control = control, at = at, parts = parts));
    } else if judged || open.is_empty() {
        told.push(say!(language, report::nothing_to_act_on, control = control, at = at));
    }
    if !open.is_empty() {
        told.push(say!(language, report::unjudged, names = joined(open)));
    }
    told.join(" ")
}

/// Arms that are the same as the control in every number of every month, in a sentence; none where there
/// are none.
pub fn the_same(answer: View<'_>, arms: &[usize]) -> Option<String> {
    let control = answer.scenario.arms.iter().position(|arm| arm.control)?;
    let equal = |a: f64, b: f64| a == b || (a.is_nan() && b.is_nan());
    let nothing = |x: f64| x == 0.0 || x.is_nan();
    let same = |arm: usize| {
        let months = answer.stats[arm].iter().zip(&answer.stats[control]);
        months.clone().count() > 0
            && months.into_iter().all(|(a, b)| equal(a.mean, b.mean) && equal(a.sd, b.sd))
            && answer.effects.iter().filter(|e| e.arm == arm).all(|e| {
                [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions].into_iter().all(nothing)
            })
    };
    let quoted = |&arm: &usize| message!(common::quoted, text = answer.label(arm));
    let names: Vec<Message> = arms.iter().filter(|&&a| same(a)).map(quoted).collect();
    let n = names.len();
    (n > 0).then(|| {
        let (arms, control) = (Arg::list(names), answer.control());
        say!(answer.language, report::the_same, arms = arms, n = n, control = control)
    })
}

/// The sentences about replicates, with the failed ones.
pub fn replicates(answer: View<'_>) -> String {
    let language = answer.language;
    let (central, drawn) = answer.replicates;
    let failed = answer.failures.len();
    let all = central + drawn + failed;
    [
        say!(language, report::replicates, n = central),
        say!(language, report::replicates_varied, n = drawn),
        say!(language, report::replicates_failed, n = failed, all = all),
    ]
    .join(" ")
}

/// More failures than one in a hundred: then there is no verdict.
pub fn too_many_failures(answer: &Answer) -> bool {
    let (central, drawn) = answer.replicates;
    let failed = answer.failures.len();
    failed * 100 > central + drawn + failed
}
