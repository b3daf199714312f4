//! The question's answer on one page: in short, as a table of arms and measures, then every verdict in
//! a sentence.

use maud::{Markup, html};

use crate::core::text::catalogue::{Arg, Message, report};
use crate::core::text::{message, say};
use crate::measures::{Group, MEASURES};
use crate::present::figures::asked::{
    self, PLACE, View, capital, compared, headline, smallest, window,
};
use crate::present::figures::numbers::{Unit, differences_apart, signed};
use crate::present::report::{change, hidden, sentences};
use crate::study::answer::{Effect, Verdict};

/// The first section.
pub fn section(answer: View<'_>) -> Markup {
    let language = answer.language;
    let (arms, measures) = (compared(&answer), headline(&answer));
    let too_many = sentences::too_many_failures(&answer);
    let judged_in = window(&answer).filter(|_| !arms.is_empty() && !measures.is_empty());
    html! {
        section.answer aria-label=(say!(language, report::the_answer)) {
            p.facts { (sentences::replicates(answer)) }
            @match judged_in {
                _ if too_many => p { strong { (say!(language, report::too_many_failed)) } },
                Some(window) => (judged(answer, &arms, &measures, window)),
                None => p { strong { (say!(language, report::nothing_compared)) } },
            }
        }
    }
}

fn judged(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize) -> Markup {
    let language = answer.language;
    let groups = hidden::by_group(answer, arms, measures, window);
    let smallest: Vec<Message> =
        measures.iter().filter_map(|&m| sentences::acted_on_from(answer, m)).collect();
    let sizes = Arg::Joined(smallest.into_iter().map(Arg::from).collect(), "; ");
    let intervals = if answer.replicates.1 > 0 { 2 } else { 1 };
    let later = |&end: &usize| answer.layout.windows[end].to != answer.layout.windows[window].to;
    let left = asked::end(&answer).filter(later);
    html! {
        p.short { (sentences::in_short(answer, arms, measures, window)) }
        @if !groups.is_empty() {
            p.groups { strong { (say!(language, report::not_alike)) } " " (groups.join(" ")) }
        }
        @if let Some(way) = hidden::on_the_way(answer, arms, measures, window) {
            p.way { strong { (say!(language, report::on_the_way)) } " " (way) }
        }
        @if let Some(same) = sentences::the_same(answer, arms) {
            p { (same) }
        }
        (verdicts(answer, arms, measures, window))
        p {
            strong { (say!(language, report::worth_acting_on)) }
            " " (say!(language, report::worth_acting_on_is, intervals = intervals, sizes = sizes))
        }
        p { (sentences::intervals(answer).of(language)) }
        @if let Some(end) = left {
            p {
                strong { (say!(language, report::what_is_left)) }
                " " (sentences::in_short(answer, arms, measures, end))
            }
        }
        p.caution {
            strong { (say!(language, report::model_numbers)) }
            " " (say!(language, report::read_them))
        }
        @if answer.effects.iter().any(|e| !e.paired) {
            p { (say!(language, report::not_paired)) }
        }
    }
}

/// Class and words of a verdict.
pub fn tag(answer: View<'_>, effect: &Effect) -> (&'static str, Message) {
    match effect.verdict {
        _ if !effect.mean.is_finite() => ("unjudged", message!(report::tag_not_defined)),
        Verdict::Benefit => ("benefit", message!(report::tag_benefit)),
        Verdict::Harm => ("harm", message!(report::tag_harm)),
        Verdict::NoDifference => ("none", message!(report::tag_none)),
        Verdict::NotJudged => {
            let why = sentences::why_not_judged(answer, effect);
            ("unjudged", message!(report::tag_not_judged, why = why))
        }
    }
}

/// Arms down, headline measures across: verdict, effect, both intervals.
fn verdicts(answer: View<'_>, arms: &[usize], measures: &[usize], window: usize) -> Markup {
    let language = answer.language;
    let effect = |arm: usize, m: usize| answer.effect(arm, PLACE, Group::All, m, window);
    let two = answer.replicates.1 > 0;
    let key = if two { report::key_of_both } else { report::key_of_one };
    let undefined = arms
        .iter()
        .any(|&arm| measures.iter().filter_map(|&m| effect(arm, m)).any(|e| !e.mean.is_finite()));
    html! {
        div.tablebox {
            table.verdicts {
                thead {
                    tr {
                        th scope="col" { (say!(language, report::arm)) }
                        @for &m in measures {
                            th scope="col" { (MEASURES[m].label(language)) }
                        }
                    }
                }
                tbody {
                    @for &arm in arms {
                        tr {
                            th scope="row" { (answer.label(arm)) }
                            @for &m in measures { (cell(answer, effect(arm, m))) }
                        }
                    }
                }
            }
        }
        p.key {
            (key.of(language)) " " (say!(language, report::key_of_points))
            @if undefined { " " (say!(language, report::key_of_not_defined)) }
        }
    }
}

fn cell(answer: View<'_>, effect: Option<&Effect>) -> Markup {
    let Some(e) = effect else { return html! { td { "–" } } };
    let (class, words) = tag(answer, e);
    html! {
        td class=(class) {
            span.tag { (words.of(answer.language)) }
            (numbers_of(answer, e, true))
        }
    }
}

/// A difference with its intervals, for a cell of a table.
pub fn numbers_of(answer: View<'_>, e: &Effect, unit_too: bool) -> Markup {
    if !e.mean.is_finite() {
        return html! { "–" };
    }
    let measure = &MEASURES[e.measure];
    let values = [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions];
    let small = smallest(&answer, e.measure).unwrap_or(f64::NAN);
    let apart = sentences::apart(e, small);
    let (t, unit) = differences_apart(answer.language, measure, &values, &apart);
    let unit = if unit_too { unit.as_ref() } else { "" };
    let mean = sentences::with_unit(signed(&t[0]), unit).of(answer.language);
    let money = Unit::of(measure) == Unit::Rupiah;
    // Money says by its sign that it is a difference; other numbers cannot be read as a level.
    let end = |i: usize| if money { signed(&t[i]) } else { t[i].clone() };
    let both = [(e.lo, e.hi, 1, 2), (e.lo_assumptions, e.hi_assumptions, 3, 4)];
    let intervals = both.into_iter().filter(|(lo, hi, ..)| lo.is_finite() && hi.is_finite());
    html! {
        strong { (mean) }
        @for (_, _, from, until) in intervals {
            small { (say!(answer.language, report::from_to, low = end(from), high = end(until))) }
        }
    }
}

/// Every verdict as a sentence.
pub fn findings(answer: View<'_>) -> Markup {
    let language = answer.language;
    let (arms, measures) = (compared(&answer), headline(&answer));
    let Some(window) = window(&answer) else { return html! {} };
    if sentences::too_many_failures(&answer) || arms.is_empty() || measures.is_empty() {
        return html! {};
    }
    let effects = |arm: usize| {
        let of = move |&m: &usize| answer.answer.effect(arm, PLACE, Group::All, m, window);
        measures.iter().filter_map(of)
    };
    html! {
        section {
            h2 { (say!(language, report::findings)) }
            details {
                summary { (say!(language, report::every_finding)) }
                div class="fine columns" {
                    @for arm in arms {
                        h3 { (answer.label(arm)) }
                        @if let Some(change) = change::in_words(answer, arm) {
                            p { (capital(&change)) "." }
                        }
                        ul {
                            @for e in effects(arm) {
                                li class=(tag(answer, e).0) {
                                    (sentences::verdict(answer, e))
                                    @if let Some(peak) = hidden::peak(answer, e) {
                                        " " (peak.sentence(answer))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
