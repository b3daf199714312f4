//! Tables of the report: what it costs, and who gains.

use std::fmt::Write;

use crate::core::text::{Language, numbers};
use crate::measures::{Group, Id, MEASURES};
use crate::present::figures::asked::{PLACE, View, capital, compared, headline, when, window};
use crate::present::figures::multiples;
use crate::present::figures::numbers::Unit;
use crate::present::report::answer::{numbers_of, tag};
use crate::present::report::page::{escaped, put};
use crate::present::report::{hidden, words};
use crate::study::answer::Stat;

/// Planned, released, spent, lapsed, and what a finished package took.
pub fn costs(answer: View<'_>) -> String {
    let Some(last) = answer.layout.months.checked_sub(1) else { return String::new() };
    let language = answer.language;
    let sums = [Id::FundPlanned, Id::FundReleased, Id::FundSpent, Id::WorksCompleted];
    let moved = |arm: usize, id: Id| {
        answer.stat(arm, PLACE, Group::All, last, id as usize).mean.abs() > 0.0
    };
    if !(0..answer.scenario.arms.len()).any(|arm| sums.iter().any(|id| moved(arm, *id))) {
        return format!(
            "<section><h2>{}</h2>\n<p>{}</p></section>",
            words::costs(language),
            words::no_costs(language)
        );
    }
    let mut out = format!(
        "<section class=\"keep\"><h2>{}</h2>\n<p>{}</p>\n<div class=\"tablebox\"><table><thead><tr>",
        words::costs(language),
        words::costs_of(language)
    );
    let heads = [
        words::arm(language),
        words::planned(language),
        words::released(language),
        words::spent(language),
        words::lapsed(language),
        words::packages(language),
        words::each_package(language),
    ];
    for head in heads {
        put!(out, "<th scope=\"col\">{head}</th>");
    }
    out.push_str("</tr></thead><tbody>\n");
    let several = answer.replicates.0 > 1;
    let to = words::to(language);
    for (arm, spec) in answer.scenario.arms.iter().enumerate() {
        let at = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize);
        let million =
            |x: f64| numbers::thousands(language, x / 1e6, if x.abs() < 1e8 { 1 } else { 0 });
        let spread = |s: &Stat, write: &dyn Fn(f64) -> String| {
            if several && s.p95 > s.p05 {
                let (mean, low, high) = (write(s.mean), write(s.p05), write(s.p95));
                format!("{mean}<small>{low} {to} {high}</small>")
            } else {
                write(s.mean)
            }
        };
        let (spent, finished) = (at(Id::FundSpent), at(Id::WorksCompleted));
        let control = words::is_control(language);
        let control = if spec.control { format!(" {control}") } else { String::new() };
        put!(
            out,
            "<tr><td>{}{control}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            escaped(answer.label(arm)),
            million(at(Id::FundPlanned).mean),
            spread(at(Id::FundReleased), &million),
            spread(spent, &million),
            spread(at(Id::FundLapsed), &million),
            spread(finished, &|x| numbers::thousands(language, x, 1)),
            per_package(language, spent, finished, several, &million),
        );
    }
    put!(out, "</tbody></table></div>\n<p class=\"key\">{}</p>\n", words::costs_key(language));
    let told: Vec<String> =
        (0..answer.scenario.arms.len()).filter_map(|arm| finished(answer, arm, last)).collect();
    if !told.is_empty() {
        let told: Vec<String> =
            told.iter().map(|words| format!("<li>{}</li>", escaped(words))).collect();
        put!(out, "<ul class=\"fine\">{}</ul>", told.join("\n"));
    }
    out.push_str("</section>");
    out
}

/// What became of the packages of an arm, and what a finished one took: what is spent on unfinished ones is
/// contained in it. None where an arm plans none.
fn finished(answer: View<'_>, arm: usize, last: usize) -> Option<String> {
    let language = answer.language;
    let mean = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize).mean;
    let (planned, done) = (mean(Id::WorksPlanned), mean(Id::WorksCompleted));
    let whole = planned.is_finite() && done.is_finite() && planned >= LEAST;
    let number = |x: f64| numbers::thousands(language, x, 1);
    whole.then(|| {
        let open = (planned - done).max(0.0);
        let counts = (number(planned), number(done), number(open));
        let label = answer.label(arm);
        if done < LEAST {
            return words::none_finished(language, label, &counts.0);
        }
        let each = numbers::rupiah_short(language, mean(Id::FundSpent) / done);
        words::finished(language, label, &counts.0, &counts.1, &counts.2, &each)
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
) -> String {
    if spent.mean.is_nan() || finished.mean.is_nan() || finished.mean < LEAST {
        return "–".into();
    }
    let each = write(spent.mean / finished.mean);
    if !spread || finished.p95 <= finished.p05 {
        return each;
    }
    let low = write(spent.mean / finished.p95);
    if finished.p05 < LEAST {
        return format!("{each}<small>{}</small>", words::without_end(language, &low));
    }
    let high = write(spent.mean / finished.p05);
    format!("{each}<small>{low} {} {high}</small>", words::to(language))
}

/// The effects on welfare, on consumption, and on what the answer names for a group, group by group.
pub fn who_gains(answer: View<'_>) -> String {
    let language = answer.language;
    let arms = compared(&answer);
    let Some(window) = window(&answer).filter(|_| !arms.is_empty()) else { return String::new() };
    let when = when(answer, &answer.layout.windows[window]);
    let lead = if answer.replicates.1 > 0 {
        words::who_gains_of_both(language, answer.control(), &when)
    } else {
        words::who_gains_of(language, answer.control(), &when)
    };
    let mut out = format!(
        "<section><div class=\"keep\"><h2>{}</h2>\n<p>{}</p>\n",
        words::who_gains(language),
        escaped(&lead)
    );
    let groups = multiples::shown_groups(answer);
    // Headings stay with the table below them where the page is printed.
    let mut measures = vec![Id::Welfare as usize, Id::Consumption as usize];
    for m in hidden::measures_by_group(answer, &arms, &headline(&answer), window) {
        if !measures.contains(&m) {
            measures.push(m);
        }
    }
    for (k, m) in measures.into_iter().enumerate() {
        if k > 0 {
            out.push_str("<div class=\"keep\">");
        }
        let measure = &MEASURES[m];
        let unit = if Unit::of(measure) == Unit::Share {
            numbers::points_word(language)
        } else {
            measure.unit_in(language)
        };
        put!(
            out,
            "<h3>{}, {unit}</h3>\n<div class=\"tablebox\"><table><thead><tr><th scope=\"col\">{}</th>",
            measure.label(language),
            words::arm(language)
        );
        for &group in &groups {
            put!(out, "<th scope=\"col\">{}</th>", capital(group.label_in(language)));
        }
        out.push_str("</tr></thead><tbody>\n");
        for &arm in &arms {
            put!(out, "<tr><td>{}</td>", escaped(answer.label(arm)));
            for &group in &groups {
                match answer.effect(arm, PLACE, group, m, window) {
                    Some(e) => {
                        let class = tag(answer, e).0;
                        put!(out, "<td class=\"{class}\">{}</td>", numbers_of(answer, e, false));
                    }
                    None => out.push_str("<td>–</td>"),
                }
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table></div></div>\n");
    }
    if !groups.contains(&Group::Delineated) {
        put!(out, "<p class=\"key\">{}</p>\n", words::no_decree(language));
    }
    out.push_str("</section>");
    out
}
