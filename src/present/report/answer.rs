//! The question's answer on one page: in short, as a table of arms and measures, then every verdict in
//! a sentence.

use std::fmt::Write;

use crate::measures::{Group, MEASURES};
use crate::present::figures::asked::{
    self, PLACE, View, capital, compared, headline, smallest, window,
};
use crate::present::figures::numbers::{Unit, differences_apart, signed};
use crate::present::report::page::{escaped, put};
use crate::present::report::{change, hidden, sentences, words};
use crate::study::answer::{Effect, Verdict};

/// The first section.
pub fn section(answer: View<'_>) -> String {
    let language = answer.language;
    let mut out =
        format!("<section class=\"answer\" aria-label=\"{}\">\n", words::the_answer(language));
    put!(out, "<p class=\"facts\">{}</p>\n", escaped(&sentences::replicates(answer)));
    let (arms, measures) = (compared(&answer), headline(&answer));
    match window(&answer) {
        _ if sentences::too_many_failures(&answer) => {
            put!(out, "<p><strong>{}</strong></p>\n", words::too_many_failed(language));
        }
        Some(window) if !arms.is_empty() && !measures.is_empty() => {
            judged(answer, &arms, &measures, window, &mut out);
        }
        _ => {
            put!(out, "<p><strong>{}</strong></p>\n", words::nothing_compared(language));
        }
    }
    out.push_str("</section>");
    out
}

fn judged(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize, out: &mut String) {
    let language = answer.language;
    let short = sentences::in_short(answer, arms, measures, window);
    put!(out, "<p class=\"short\">{}</p>\n", escaped(&short));
    let groups = hidden::by_group(answer, arms, measures, window);
    if !groups.is_empty() {
        let lead = words::not_alike(language);
        put!(
            out,
            "<p class=\"groups\"><strong>{lead}</strong> {}</p>\n",
            escaped(&groups.join(" "))
        );
    }
    if let Some(way) = hidden::on_the_way(answer, arms, measures, window) {
        let lead = words::on_the_way(language);
        put!(out, "<p class=\"way\"><strong>{lead}</strong> {}</p>\n", escaped(&way));
    }
    if let Some(same) = sentences::the_same(answer, arms) {
        put!(out, "<p>{}</p>\n", escaped(&same));
    }
    out.push_str(&verdicts(answer, arms, measures, window));
    let smallest: Vec<String> =
        measures.iter().filter_map(|&m| sentences::acted_on_from(answer, m)).collect();
    put!(
        out,
        "<p><strong>{}</strong> {}</p>\n",
        words::worth_acting_on(language),
        escaped(&words::worth_acting_on_is(language, &smallest.join("; ")))
    );
    put!(out, "<p>{}</p>\n", escaped(&sentences::intervals(answer)));
    let later = |&end: &usize| answer.layout.windows[end].to != answer.layout.windows[window].to;
    if let Some(end) = asked::end(&answer).filter(later) {
        let left = sentences::in_short(answer, arms, measures, end);
        let lead = words::what_is_left(language);
        put!(out, "<p><strong>{lead}</strong> {}</p>\n", escaped(&left));
    }
    put!(
        out,
        "<p class=\"caution\"><strong>{}</strong> {}</p>\n",
        words::model_numbers(language),
        escaped(&words::read_them(language))
    );
    if answer.effects.iter().any(|e| !e.paired) {
        put!(out, "<p>{}</p>\n", escaped(&words::not_paired(language)));
    }
}

/// Class and words of a verdict.
pub fn tag(answer: View<'_>, effect: &Effect) -> (&'static str, String) {
    let language = answer.language;
    match effect.verdict {
        _ if !effect.mean.is_finite() => {
            ("unjudged", crate::core::text::say!(language, figures::not_defined).into())
        }
        Verdict::Benefit => ("benefit", words::benefit(language)),
        Verdict::Harm => ("harm", words::harm(language)),
        Verdict::NoDifference => ("none", words::no_difference(language)),
        Verdict::NotJudged => {
            let why = sentences::why_not_judged(answer, effect);
            ("unjudged", words::no_verdict(language, &why))
        }
    }
}

/// Arms down, headline measures across: verdict, effect, both intervals.
fn verdicts(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize) -> String {
    let language = answer.language;
    let mut out = format!(
        "<div class=\"tablebox\"><table class=\"verdicts\"><thead><tr><th scope=\"col\">{}</th>",
        words::arm(language)
    );
    for &m in measures {
        put!(out, "<th scope=\"col\">{}</th>", escaped(MEASURES[m].label(language)));
    }
    out.push_str("</tr></thead><tbody>\n");
    for &arm in arms {
        put!(out, "<tr><th scope=\"row\">{}</th>", escaped(answer.label(arm)));
        for &m in measures {
            match answer.effect(arm, PLACE, Group::All, m, window) {
                Some(e) => {
                    let (class, words) = tag(answer, e);
                    put!(
                        out,
                        "<td class=\"{class}\"><span class=\"tag\">{words}</span>{}</td>",
                        numbers_of(answer, e, true)
                    );
                }
                None => out.push_str("<td>–</td>"),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    let two = answer.replicates.1 > 0;
    let key = if two { words::key_of_both(language) } else { words::key_of_luck(language) };
    put!(out, "<p class=\"key\">{key} {}", words::key_of_points(language));
    let cells = arms.iter().flat_map(|&a| measures.iter().map(move |&m| (a, m)));
    if cells
        .filter_map(|(a, m)| answer.effect(a, PLACE, Group::All, m, window))
        .any(|e| !e.mean.is_finite())
    {
        put!(out, " {}", words::key_of_not_defined(language));
    }
    out.push_str("</p>\n");
    out
}

/// A difference with its intervals, for a cell of a table.
pub fn numbers_of(answer: View<'_>, e: &Effect, unit_too: bool) -> String {
    if !e.mean.is_finite() {
        return "–".into();
    }
    let measure = &MEASURES[e.measure];
    let values = [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions];
    let small = smallest(&answer, e.measure).unwrap_or(f64::NAN);
    let apart = sentences::apart(e, small);
    let (t, unit) = differences_apart(answer.language, measure, &values, &apart);
    let unit = if unit_too && !unit.is_empty() { format!(" {unit}") } else { String::new() };
    let mut out = format!("<strong>{}{}</strong>", signed(&t[0]), escaped(&unit));
    let to = words::to(answer.language);
    let money = Unit::of(measure) == Unit::Rupiah;
    for (lo, hi, from, until) in [(e.lo, e.hi, 1, 2), (e.lo_assumptions, e.hi_assumptions, 3, 4)] {
        if lo.is_finite() && hi.is_finite() {
            // Money says by its sign that it is a difference; other numbers cannot be read as a level.
            let end = |i: usize| if money { signed(&t[i]) } else { t[i].clone() };
            put!(out, "<small>{} {to} {}</small>", end(from), end(until));
        }
    }
    out
}

/// Every verdict as a sentence.
pub fn findings(answer: View<'_>) -> String {
    let language = answer.language;
    let (arms, measures) = (compared(&answer), headline(&answer));
    let Some(window) = window(&answer) else { return String::new() };
    if sentences::too_many_failures(&answer) || arms.is_empty() || measures.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<section><h2>{}</h2>\n<details><summary>{}</summary><div class=\"fine columns\">\n",
        words::findings(language),
        words::every_finding(language)
    );
    for arm in arms {
        put!(out, "<h3>{}</h3>\n", escaped(answer.label(arm)));
        if let Some(change) = change::in_words(answer, arm) {
            put!(out, "<p>{}.</p>\n", escaped(&capital(&change)));
        }
        out.push_str("<ul>\n");
        for e in measures.iter().filter_map(|&m| answer.effect(arm, PLACE, Group::All, m, window)) {
            let mut said = sentences::verdict(answer, e);
            if let Some(peak) = hidden::peak(answer, e) {
                said = format!("{said} {}", peak.sentence(answer));
            }
            put!(out, "<li class=\"{}\">{}</li>\n", tag(answer, e).0, escaped(&said));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</div></details></section>");
    out
}
