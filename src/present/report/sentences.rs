//! What the report says of effects: verdicts in plain words with their uncertainty, numbers rounded
//! to what can be known. The words themselves are in [`super::sentence_words`].

use crate::core::text::{Language, numbers};
use crate::measures::{Good, Group, MEASURES, Measure};
use crate::present::figures::asked::{PLACE, View, smallest, uncapital, when};
use crate::present::figures::numbers::{differences, differences_apart};
use crate::present::report::hidden::size;
use crate::present::report::sentence_words as say;
use crate::study::answer::{Answer, Effect, Verdict};

/// The name of a measure inside a sentence: a capital only where it is an abbreviation.
pub fn in_sentence(language: Language, measure: &Measure) -> String {
    uncapital(measure.label(language))
}

/// Numbers and their unit as one: `18 and 29 points`, `Rp 1,000 and Rp 2,300`.
fn with_unit(numbers: String, unit: &str) -> String {
    if unit.is_empty() { numbers } else { format!("{numbers} {unit}") }
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

/// Why no verdict is given on an effect that is defined.
pub fn why_not_judged(answer: View<'_>, effect: &Effect) -> String {
    let language = answer.language;
    if MEASURES[effect.measure].good == Good::Neither {
        say::no_good_side(language)
    } else if too_many_failures(&answer) {
        say::failures(language)
    } else if !effect.lo.is_finite() || !effect.hi.is_finite() {
        say::one_pair(language)
    } else {
        say::no_size(language)
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
        return say::undefined(language, &name, arm, &at);
    }
    let small = smallest(&answer, effect.measure).unwrap_or(f64::NAN);
    let apart = apart(effect, small);
    let varied = effect.lo_assumptions.is_finite() && effect.hi_assumptions.is_finite();
    let nothing = |x: f64| x == 0.0;
    let same = [effect.mean, effect.lo, effect.hi].into_iter().all(nothing)
        && (!varied || (nothing(effect.lo_assumptions) && nothing(effect.hi_assumptions)));
    match effect.verdict {
        Verdict::Benefit | Verdict::Harm => {
            let sizes =
                [effect.mean, effect.lo, effect.hi, effect.lo_assumptions, effect.hi_assumptions]
                    .map(f64::abs);
            let apart: Vec<(f64, f64)> = apart.iter().map(|(a, b)| (a.abs(), *b)).collect();
            let (t, unit) = differences_apart(language, measure, &sizes, &apart);
            let order = |i: usize, j: usize| if sizes[i] <= sizes[j] { (i, j) } else { (j, i) };
            let (a, b) = order(1, 2);
            let luck = with_unit(say::between(language, &t[a], &t[b]), &unit);
            let more = if varied {
                let (a, b) = order(3, 4);
                say::when_varied(language, &say::from_to(language, &t[a], &t[b]))
            } else {
                say::not_varied(language)
            };
            let by = with_unit(t[0].clone(), &unit);
            let moved = if effect.mean > 0.0 { say::raises } else { say::lowers };
            let what = if effect.verdict == Verdict::Benefit { say::benefit } else { say::harm };
            let sure = say::sure(language, &what(language), &luck, &more);
            format!("{}: {sure}.", moved(language, arm, &name, &by, &at, control))
        }
        Verdict::NoDifference if same => say::same(language, arm, &name, control, &at),
        Verdict::NoDifference => {
            let clear = |lo: f64, hi: f64| lo > 0.0 || hi < 0.0;
            let (lo, hi) = (effect.lo_assumptions, effect.hi_assumptions);
            let (low, high, whose) = if !varied {
                (effect.lo, effect.hi, say::luck_alone(language))
            } else if clear(lo, hi) && !clear(effect.lo, effect.hi) {
                // the interval that holds zero is the reason
                (effect.lo, effect.hi, say::luck_by_itself(language))
            } else {
                (lo, hi, say::luck_and_assumptions(language))
            };
            let (t, unit) = differences_apart(language, measure, &[low, high, small], &apart);
            let reach = with_unit(say::from_to(language, &t[0], &t[1]), &unit);
            let least = with_unit(t[2].clone(), &unit);
            let tail = if !small.is_finite() {
                String::new()
            } else if low > -small && high < small {
                say::inside(language, &least)
            } else {
                say::not_excluded(language, &least)
            };
            say::no_difference(language, arm, &name, &at, control, &reach, &whose, &tail)
        }
        Verdict::NotJudged => {
            let (t, unit) = differences(language, measure, &[effect.mean, effect.lo, effect.hi]);
            let by = with_unit(t[0].clone(), &unit);
            let why = why_not_judged(answer, effect);
            if !effect.lo.is_finite() || !effect.hi.is_finite() {
                return say::without_interval(language, &name, &why, arm, control, &by, &at);
            }
            let reach = say::from_to(language, &t[1], &t[2]);
            say::not_judged(language, &name, &why, arm, control, &by, &at, &reach)
        }
    }
}

/// From which size a difference in a measure is acted on: `works finished from 5.0 points`.
pub fn acted_on_from(answer: View<'_>, measure: usize) -> Option<String> {
    let small = smallest(&answer, measure)?;
    let measure = &MEASURES[measure];
    let (t, unit) = differences(answer.language, measure, &[small]);
    let name = in_sentence(answer.language, measure);
    Some(say::acted_on(answer.language, &name, &with_unit(t[0].clone(), &unit)))
}

/// What the intervals contain, in a plain sentence.
pub fn intervals(answer: View<'_>) -> String {
    match answer.replicates {
        (1, 0) => say::no_interval(answer.language),
        (_, 0) => say::interval_of_luck(answer.language),
        _ => say::both_intervals(answer.language),
    }
}

/// The verdicts of all arms in a few words.
pub fn in_short(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize) -> String {
    let language = answer.language;
    let of = |arm: usize, verdict: Verdict| -> Vec<String> {
        measures
            .iter()
            .filter_map(|&m| answer.effect(arm, PLACE, Group::All, m, window))
            .filter(|e| e.verdict == verdict && e.mean.is_finite())
            // With its size: several arms may be better for the same, and one brings most.
            .map(|e| {
                format!("{} ({})", in_sentence(language, &MEASURES[e.measure]), size(answer, e))
            })
            .collect()
    };
    let listed = |names: &[String]| numbers::list(language, names);
    let mut parts: Vec<String> = Vec::new();
    for &arm in arms {
        let label = answer.label(arm);
        let (good, bad) = (of(arm, Verdict::Benefit), of(arm, Verdict::Harm));
        parts.push(match (good.is_empty(), bad.is_empty()) {
            (true, true) => continue,
            (false, true) => say::better_for(language, label, &listed(&good)),
            (true, false) => say::worse_for(language, label, &listed(&bad)),
            (false, false) => say::mixed_for(language, label, &listed(&good), &listed(&bad)),
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
            let name = in_sentence(language, &MEASURES[m]);
            open.push(say::named(language, &name, &why_not_judged(answer, e)));
        } else if effects().next().is_some() && effects().all(|e| !e.mean.is_finite()) {
            // What the control does not have can be compared between the others all the same.
            let name = in_sentence(language, &MEASURES[m]);
            let why = say::not_in_control(language, answer.control());
            open.push(say::named(language, &name, &why));
        }
    }
    let mut out = if !parts.is_empty() {
        say::in_short(language, answer.control(), &at, &parts.join("; "))
    } else if judged || open.is_empty() {
        say::nothing_to_act_on(language, answer.control(), &at)
    } else {
        String::new()
    };
    if !open.is_empty() {
        let space = if out.is_empty() { "" } else { " " };
        out = format!("{out}{space}{}", say::unjudged(language, &open.join("; ")));
    }
    out
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
    let names: Vec<String> =
        arms.iter().filter(|&&a| same(a)).map(|&a| format!("“{}”", answer.label(a))).collect();
    let list = numbers::list(answer.language, &names);
    match names.len() {
        0 => None,
        1 => Some(say::the_same(answer.language, &list, answer.control())),
        _ => Some(say::all_the_same(answer.language, &list, answer.control())),
    }
}

/// The sentences about replicates, with the failed ones.
pub fn replicates(answer: View<'_>) -> String {
    let language = answer.language;
    let (central, drawn) = answer.replicates;
    let total = central + drawn + answer.failures.len();
    let lived = match central {
        1 => say::one_replicate(language),
        n => say::central(language, n),
    };
    let varied = match drawn {
        0 => say::none_drawn(language),
        1 => say::one_drawn(language),
        n => say::drawn(language, n),
    };
    let failed = match answer.failures.len() {
        0 => say::none_failed(language),
        1 => say::one_failed(language, total),
        n => say::failed(language, n, total),
    };
    [lived, varied, failed].join(" ")
}

/// More failures than one in a hundred: then there is no verdict.
pub fn too_many_failures(answer: &Answer) -> bool {
    let (central, drawn) = answer.replicates;
    let failed = answer.failures.len();
    failed * 100 > central + drawn + failed
}
