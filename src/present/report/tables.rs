//! Tables of the report: what it costs, and who gains.

use maud::{Markup, html};

use crate::core::lists::each_once;
use crate::core::text::catalogue::report;
use crate::core::text::{Language, numbers, say};
use crate::measures::{Group, Id, MEASURES};
use crate::present::figures::asked::{PLACE, View, capital, compared, headline, when, window};
use crate::present::figures::multiples;
use crate::present::figures::numbers::Unit;
use crate::present::report::answer::{numbers_of, tag};
use crate::present::report::hidden;
use crate::study::answer::Stat;

/// Planned, released, spent, lapsed, and what a finished package took.
pub fn costs(answer: View<'_>) -> Markup {
    let Some(last) = answer.layout.months.checked_sub(1) else { return html! {} };
    let language = answer.language;
    let sums = [Id::FundPlanned, Id::FundReleased, Id::FundSpent, Id::WorksCompleted];
    let arms = 0..answer.scenario.arms.len();
    let moved = |arm: usize, id: Id| {
        answer.stat(arm, PLACE, Group::All, last, id as usize).mean.abs() > 0.0
    };
    if !arms.clone().any(|arm| sums.iter().any(|id| moved(arm, *id))) {
        return html! {
            section {
                h2 { (say!(language, report::costs)) }
                p { (say!(language, report::no_costs)) }
            }
        };
    }
    let heads = [
        report::arm,
        report::planned,
        report::released,
        report::spent,
        report::lapsed,
        report::packages,
        report::each_package,
    ];
    let told: Vec<String> = arms.clone().filter_map(|arm| finished(answer, arm, last)).collect();
    html! {
        section.keep {
            h2 { (say!(language, report::costs)) }
            p { (say!(language, report::costs_of)) }
            div.tablebox {
                table {
                    thead { tr { @for head in heads { th scope="col" { (head.of(language)) } } } }
                    tbody { @for arm in arms { (costs_of(answer, arm, last)) } }
                }
            }
            p.key { (say!(language, report::costs_key)) }
            @if !told.is_empty() {
                ul.fine { @for told in told { li { (told) } } }
            }
        }
    }
}

/// The costs of an arm: a row.
fn costs_of(answer: View<'_>, arm: usize, last: usize) -> Markup {
    let language = answer.language;
    let several = answer.replicates.0 > 1;
    let at = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize);
    let million = |x: f64| numbers::thousands(language, x / 1e6, if x.abs() < 1e8 { 1 } else { 0 });
    let count = |x: f64| numbers::thousands(language, x, 1);
    let spread = |s: &Stat, write: &dyn Fn(f64) -> String| {
        html! {
            (write(s.mean))
            @if several && s.p95 > s.p05 {
                small { (from_to(language, write(s.p05), write(s.p95))) }
            }
        }
    };
    let (spent, finished) = (at(Id::FundSpent), at(Id::WorksCompleted));
    html! {
        tr {
            td {
                (answer.label(arm))
                @if answer.scenario.arms[arm].control { " " (say!(language, report::is_control)) }
            }
            td { (million(at(Id::FundPlanned).mean)) }
            td { (spread(at(Id::FundReleased), &million)) }
            td { (spread(spent, &million)) }
            td { (spread(at(Id::FundLapsed), &million)) }
            td { (spread(finished, &count)) }
            td { (per_package(language, spent, finished, several, &million)) }
        }
    }
}

fn from_to(language: Language, low: String, high: String) -> String {
    say!(language, report::from_to, low = low, high = high)
}

/// What became of the packages of an arm, and what a finished one took: what is spent on unfinished ones is
/// contained in it. None where an arm plans none.
fn finished(answer: View<'_>, arm: usize, last: usize) -> Option<String> {
    let language = answer.language;
    let mean = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize).mean;
    let (planned, done) = (mean(Id::WorksPlanned), mean(Id::WorksCompleted));
    if !(planned.is_finite() && done.is_finite() && planned >= LEAST) {
        return None;
    }
    let number = |x: f64| numbers::thousands(language, x, 1);
    let arm = answer.label(arm);
    Some(if done < LEAST {
        say!(language, report::none_finished, arm = arm, planned = number(planned))
    } else {
        say!(
            language,
            report::finished,
            arm = arm,
            planned = number(planned),
            done = number(done),
            open = number((planned - done).max(0.0)),
            each = numbers::rupiah_short(language, mean(Id::FundSpent) / done)
        )
    })
}

/// Fewer packages than this in a community are none.
const LEAST: f64 = 0.05;

/// Spending for each package finished; none where next to nothing is finished.
fn per_package(
    language: Language,
    spent: &Stat,
    finished: &Stat,
    spread: bool,
    write: &dyn Fn(f64) -> String,
) -> Markup {
    if spent.mean.is_nan() || finished.mean.is_nan() || finished.mean < LEAST {
        return html! { "–" };
    }
    let low = write(spent.mean / finished.p95);
    html! {
        (write(spent.mean / finished.mean))
        @if spread && finished.p95 > finished.p05 {
            small {
                @if finished.p05 < LEAST {
                    (say!(language, report::without_end, from = low))
                } @else {
                    (from_to(language, low, write(spent.mean / finished.p05)))
                }
            }
        }
    }
}

/// The effects on welfare, on consumption, and on what the answer names for a group, group by group.
pub fn who_gains(answer: View<'_>) -> Markup {
    let language = answer.language;
    let arms = compared(&answer);
    let Some(window) = window(&answer).filter(|_| !arms.is_empty()) else { return html! {} };
    let (control, when) = (answer.control(), when(answer, &answer.layout.windows[window]));
    let lead = if answer.replicates.1 > 0 {
        say!(language, report::who_gains_of_both, control = control, when = when)
    } else {
        say!(language, report::who_gains_of, control = control, when = when)
    };
    let groups = multiples::shown_groups(answer);
    let named = hidden::measures_by_group(answer, &arms, &headline(&answer), window);
    let welfare = [Id::Welfare, Id::Consumption].map(|id| id as usize);
    let measures = each_once(welfare.into_iter().chain(named));
    html! {
        section {
            // Headings stay with the table below them where the page is printed.
            @for (k, m) in measures.into_iter().enumerate() {
                div.keep {
                    @if k == 0 {
                        h2 { (say!(language, report::who_gains)) }
                        p { (lead) }
                    }
                    (by_group(answer, &arms, &groups, m, window))
                }
            }
            @if !groups.contains(&Group::Delineated) {
                p.key { (say!(language, report::no_decree)) }
            }
        }
    }
}

/// The effects on one measure: arms down, groups across.
fn by_group(answer: View<'_>, arms: &[usize], groups: &[Group], m: usize, window: usize) -> Markup {
    let language = answer.language;
    let measure = &MEASURES[m];
    let unit = if Unit::of(measure) == Unit::Share {
        numbers::points_word(language)
    } else {
        measure.unit_in(language)
    };
    let label = measure.label(language);
    html! {
        h3 { (say!(language, report::measure_and_unit, measure = label, unit = unit)) }
        div.tablebox {
            table {
                thead {
                    tr {
                        th scope="col" { (say!(language, report::arm)) }
                        @for group in groups {
                            th scope="col" { (capital(group.label_in(language))) }
                        }
                    }
                }
                tbody {
                    @for &arm in arms {
                        tr {
                            td { (answer.label(arm)) }
                            @for &group in groups {
                                @match answer.effect(arm, PLACE, group, m, window) {
                                    Some(e) => td class=(tag(answer, e).0) {
                                        (numbers_of(answer, e, false))
                                    },
                                    None => td { "–" },
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
