//! The page: where the sentences, tables and figures go. Everything that a scenario says is escaped.

use std::fmt::Write;

use rayon::prelude::*;

use crate::figures::asked::{self, PLACE, capital, compared, headline, uncapital, when, window};
use crate::figures::{self, Error, glyphs, numbers, programme};
use crate::measures::{Group, Id, MEASURES};
use crate::report::{RunFacts, sentences};
use crate::results::answer::{Answer, Effect, Stat, Verdict};
use crate::scenario::{PARAMETERS, ParameterValue};

/// Text as HTML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// Pushes formatted text; writing to a string cannot fail.
macro_rules! put {
    ($out:expr, $($arg:tt)*) => { let _ = write!($out, $($arg)*); };
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0_u32, |w, b| w << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for i in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * i)) as usize & 63];
            out.push(if i <= chunk.len() { letter as char } else { '=' });
        }
    }
    out
}

/// The whole page.
pub fn page(answer: &Answer, run: &RunFacts) -> Result<String, Error> {
    let s = &answer.scenario;
    let title = escaped(&s.title);
    let face = |weight: &str, font: &[u8]| {
        format!(
            "@font-face{{font-family:\"DejaVu Sans\";font-weight:{weight};src:url(data:font/ttf;base64,{})}}",
            base64(font)
        )
    };
    let mut sections = vec![the_answer(answer), findings(answer), costs(answer)];
    sections.push(who_gains(answer));
    sections.push(programme_in_words(answer));
    sections.push(pictures(answer)?);
    sections.push(assumptions(answer));
    sections.push(again(answer, run));
    sections.push(glossary());
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title><style>{}{}{}</style></head>\n<body><main>\n<h1>{title}</h1>\n<p class=\"question\">{}</p>\n{}</main></body></html>\n",
        face("normal", glyphs::REGULAR),
        face("bold", glyphs::BOLD),
        include_str!("style.css"),
        escaped(&s.question),
        sections.join("\n")
    ))
}

/// The question's answer on one page: in short, and as a table of arms and measures.
fn the_answer(answer: &Answer) -> String {
    let mut out = String::from("<section class=\"answer\" aria-label=\"The answer\">\n");
    put!(out, "<p class=\"facts\">{}</p>\n", escaped(&sentences::replicates(answer)));
    let (arms, measures) = (compared(answer), headline(answer));
    match window(answer) {
        _ if sentences::too_many_failures(answer) => out.push_str("<p><strong>No verdict is given: more than one replicate in a hundred failed.</strong></p>\n"),
        Some(window) if !arms.is_empty() && !measures.is_empty() => {
            let short = sentences::in_short(answer, &arms, &measures, window);
            put!(out, "<p class=\"short\">{}</p>\n", escaped(&short));
            out.push_str(&verdicts(answer, &arms, &measures, window));
            let smallest: Vec<String> =
                measures.iter().filter_map(|&m| sentences::acted_on_from(answer, m)).collect();
            put!(
                out,
                "<p><strong>Worth acting on</strong> is a difference that both intervals tell from nothing and that reaches the smallest size for which we would act: {}.</p>\n",
                escaped(&smallest.join("; "))
            );
            put!(out, "<p>{}</p>\n", escaped(sentences::intervals(answer)));
            if let Some(end) = asked::end(answer).filter(|&end| {
                answer.layout.windows[end].to != answer.layout.windows[window].to
            }) {
                let left = sentences::in_short(answer, &arms, &measures, end);
                put!(out, "<p><strong>What is left of it.</strong> {}</p>\n", escaped(&left));
            }
            out.push_str("<p class=\"caution\"><strong>These are a model's numbers.</strong> Most of what it rests on is assumed, not measured (see “What was assumed”): read them as what would follow if the assumptions held, to compare arms and to ask better questions, not as a forecast for these places.</p>\n");
            if answer.effects.iter().any(|e| !e.paired) {
                out.push_str("<p>Some arms change who lives there: their effects are not paired by replicate, and their intervals are wider for it.</p>\n");
            }
        }
        _ => out.push_str("<p><strong>No verdict can be given: nothing was compared with a control arm.</strong></p>\n"),
    }
    out.push_str("</section>");
    out
}

/// Class and words of a verdict.
fn tag(effect: &Effect) -> (&'static str, &'static str) {
    match effect.verdict {
        _ if !effect.mean.is_finite() => ("unjudged", "not defined"),
        Verdict::Benefit => ("benefit", "benefit"),
        Verdict::Harm => ("harm", "harm"),
        Verdict::NoDifference => ("none", "no difference to act on"),
        Verdict::NotJudged => ("unjudged", "no verdict"),
    }
}

/// Arms down, headline measures across: verdict, effect, both intervals.
fn verdicts(answer: &Answer, arms: &[usize], measures: &[usize], window: usize) -> String {
    let mut out = String::from(
        "<div class=\"tablebox\"><table class=\"verdicts\"><thead><tr><th scope=\"col\">Arm</th>",
    );
    for &m in measures {
        put!(out, "<th scope=\"col\">{}</th>", escaped(MEASURES[m].name));
    }
    out.push_str("</tr></thead><tbody>\n");
    for &arm in arms {
        put!(out, "<tr><th scope=\"row\">{}</th>", escaped(&answer.scenario.arms[arm].label));
        for &m in measures {
            match answer.effect(arm, PLACE, Group::All, m, window) {
                Some(e) => {
                    let (class, words) = tag(e);
                    put!(
                        out,
                        "<td class=\"{class}\"><span class=\"tag\">{words}</span>{}</td>",
                        numbers_of(e, true)
                    );
                }
                None => out.push_str("<td>–</td>"),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    let two = answer.replicates.1 > 0;
    let key = if two {
        "Difference from the control; below it the 95 % interval of luck, then that of luck and assumptions. "
    } else {
        "Difference from the control; below it the 95 % interval of luck. "
    };
    put!(out, "<p class=\"key\">{key}Shares are compared in points, each one in a hundred.");
    let cells = arms.iter().flat_map(|&a| measures.iter().map(move |&m| (a, m)));
    if cells
        .filter_map(|(a, m)| answer.effect(a, PLACE, Group::All, m, window))
        .any(|e| !e.mean.is_finite())
    {
        out.push_str(
            " Not defined: where nothing is planned, there is no share of it to be finished.",
        );
    }
    out.push_str("</p>\n");
    out
}

/// A difference with its intervals, for a cell of a table.
fn numbers_of(e: &Effect, unit_too: bool) -> String {
    if !e.mean.is_finite() {
        return "–".into();
    }
    let measure = &MEASURES[e.measure];
    let (t, unit) =
        numbers::differences(measure, &[e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions]);
    let unit = if unit_too && !unit.is_empty() { format!(" {unit}") } else { String::new() };
    let mut out = format!("<strong>{}{}</strong>", numbers::signed(&t[0]), escaped(&unit));
    for (lo, hi, from, to) in [(e.lo, e.hi, 1, 2), (e.lo_assumptions, e.hi_assumptions, 3, 4)] {
        if lo.is_finite() && hi.is_finite() {
            put!(out, "<small>{} to {}</small>", t[from], t[to]);
        }
    }
    out
}

/// Every verdict as a sentence.
fn findings(answer: &Answer) -> String {
    let (arms, measures) = (compared(answer), headline(answer));
    let Some(window) = window(answer) else { return String::new() };
    if sentences::too_many_failures(answer) || arms.is_empty() || measures.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "<section><h2>The findings, one by one</h2>\n<details><summary>Every arm and measure in a sentence</summary><div class=\"fine columns\">\n",
    );
    for arm in arms {
        let spec = &answer.scenario.arms[arm];
        put!(out, "<h3>{}</h3>\n", escaped(&spec.label));
        if !spec.change.is_empty() {
            put!(out, "<p>{}.</p>\n", escaped(&capital(spec.change.trim_end_matches('.'))));
        }
        out.push_str("<ul>\n");
        for e in measures.iter().filter_map(|&m| answer.effect(arm, PLACE, Group::All, m, window)) {
            put!(
                out,
                "<li class=\"{}\">{}</li>\n",
                tag(e).0,
                escaped(&sentences::verdict(answer, e))
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</div></details></section>");
    out
}

fn costs(answer: &Answer) -> String {
    let Some(last) = answer.layout.months.checked_sub(1) else { return String::new() };
    let mut out = String::from(
        "<section><h2>What it costs</h2>\n<p>Mean of a community, added up to the last month, in million rupiah of March 2021; in small type the 5–95 % of replicates.</p>\n<div class=\"tablebox\"><table><thead><tr><th>Arm</th><th>Planned</th><th>Released</th><th>Spent</th><th>Lapsed</th><th>Packages finished</th><th>Spent per finished package</th></tr></thead><tbody>\n",
    );
    for (arm, spec) in answer.scenario.arms.iter().enumerate() {
        let at = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize);
        let million = |x: f64| numbers::thousands(x / 1e6, if x.abs() < 1e8 { 1 } else { 0 });
        let spread = |s: &Stat, write: &dyn Fn(f64) -> String| {
            if answer.replicates.0 > 1 && s.p95 > s.p05 {
                format!("{}<small>{} to {}</small>", write(s.mean), write(s.p05), write(s.p95))
            } else {
                write(s.mean)
            }
        };
        let (spent, finished) = (at(Id::FundSpent), at(Id::WorksCompleted));
        put!(
            out,
            "<tr><td>{}{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            escaped(&spec.label),
            if spec.control { " (control)" } else { "" },
            million(at(Id::FundPlanned).mean),
            spread(at(Id::FundReleased), &million),
            spread(spent, &million),
            spread(at(Id::FundLapsed), &million),
            spread(finished, &|x| numbers::thousands(x, 1)),
            per_package(spent, finished, answer.replicates.0 > 1, &million),
        );
    }
    out.push_str("</tbody></table></div>\n<p class=\"key\">The range of the last column is the mean spending over the 95 % and the 5 % quantile of packages finished: a rough spread, not an interval.</p></section>");
    out
}

/// Spending for each package finished; none where next to nothing is finished.
fn per_package(
    spent: &Stat,
    finished: &Stat,
    spread: bool,
    write: &dyn Fn(f64) -> String,
) -> String {
    const LEAST: f64 = 0.05;
    if spent.mean.is_nan() || finished.mean.is_nan() || finished.mean < LEAST {
        return "–".into();
    }
    let each = write(spent.mean / finished.mean);
    if !spread || finished.p95 <= finished.p05 {
        return each;
    }
    let low = write(spent.mean / finished.p95);
    if finished.p05 < LEAST {
        return format!("{each}<small>{low} to without end</small>");
    }
    format!("{each}<small>{low} to {}</small>", write(spent.mean / finished.p05))
}

fn who_gains(answer: &Answer) -> String {
    let arms = compared(answer);
    let Some(window) = window(answer).filter(|_| !arms.is_empty()) else { return String::new() };
    let mut out = format!(
        "<section><h2>Who gains</h2>\n<p>Difference from “{}” {}: the 95 % interval of luck below it{}. In colour: worth acting on.</p>\n",
        escaped(&answer.scenario.control().label),
        when(answer, &answer.layout.windows[window]),
        if answer.replicates.1 > 0 { ", then that of luck and assumptions" } else { "" }
    );
    for id in [Id::Welfare, Id::Consumption] {
        let measure = &MEASURES[id as usize];
        let unit = if measure.unit == "share" { "points" } else { measure.unit };
        put!(
            out,
            "<h3>{}, {unit}</h3>\n<div class=\"tablebox\"><table><thead><tr><th>Arm</th>",
            measure.name
        );
        for group in Group::ALL {
            put!(out, "<th>{}</th>", capital(group.label()));
        }
        out.push_str("</tr></thead><tbody>\n");
        for &arm in &arms {
            put!(out, "<tr><td>{}</td>", escaped(&answer.scenario.arms[arm].label));
            for group in Group::ALL {
                match answer.effect(arm, PLACE, group, id as usize, window) {
                    Some(e) => {
                        let class = tag(e).0;
                        put!(out, "<td class=\"{class}\">{}</td>", numbers_of(e, false));
                    }
                    None => out.push_str("<td>–</td>"),
                }
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table></div>\n");
    }
    out.push_str("</section>");
    out
}

fn pictures(answer: &Answer) -> Result<String, Error> {
    let mut out = String::from("<section><h2>What happens, in pictures</h2>\n");
    let drawn: Vec<String> = figures::NAMES
        .par_iter()
        .map(|name| figures::svg_text(answer, name))
        .collect::<Result<_, Error>>()?;
    for (name, svg) in figures::NAMES.into_iter().zip(drawn) {
        let caption = sentences::caption(name);
        put!(
            out,
            "<figure id=\"figure-{name}\">{svg}<figcaption>{caption}</figcaption></figure>\n"
        );
    }
    out.push_str("</section>");
    Ok(out)
}

/// Who does what when, arm by arm.
fn programme_in_words(answer: &Answer) -> String {
    let s = &answer.scenario;
    let mut out = String::from("<section class=\"fine\"><h2>The programme, in words</h2>\n");
    let described: Vec<String> =
        s.control().interventions.iter().map(sentences::intervention).collect();
    for arm in &s.arms {
        let from_control = if arm.control { " (control)" } else { "" };
        put!(out, "<p><strong>{}</strong>{from_control}", escaped(&arm.label));
        let words: Vec<String> = arm.interventions.iter().map(sentences::intervention).collect();
        if arm.interventions.is_empty() {
            out.push_str(": no intervention.</p>\n");
            continue;
        }
        // What an arm shares with the control is not said again.
        let new: Vec<usize> =
            (0..words.len()).filter(|&i| arm.control || !described.contains(&words[i])).collect();
        let dropped: Vec<String> = s
            .control()
            .interventions
            .iter()
            .filter(|c| !arm.interventions.iter().any(|i| i.id == c.id))
            .map(|c| escaped(&programme::name(s.control(), c)))
            .collect();
        if new.is_empty() && dropped.is_empty() {
            let change = match arm.change.trim_end_matches('.') {
                "" => String::new(),
                change => format!("; {}", escaped(&uncapital(change))),
            };
            put!(out, ": the control's interventions{change}.</p>\n");
            continue;
        }
        let lead = if arm.control { ":" } else { ": as the control, except" };
        put!(out, "{lead}</p>\n<ul>");
        for i in new {
            put!(out, "<li>{}</li>\n", escaped(&words[i]));
        }
        if !dropped.is_empty() {
            put!(out, "<li>without {}</li>\n", dropped.join(", "));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>");
    out
}

fn assumptions(answer: &Answer) -> String {
    let s = &answer.scenario;
    let mut out = String::from("<section class=\"fine\"><h2>What was assumed</h2>\n");
    let given = &s.control().parameters.0;
    let count = PARAMETERS.len().min(given.len());
    let drawn: Vec<usize> =
        (0..count).filter(|&i| matches!(given[i], ParameterValue::Drawn(_))).collect();
    let fixed: Vec<usize> = (0..count)
        .filter(|&i| {
            PARAMETERS[i].source.contains("[A]") && matches!(given[i], ParameterValue::Fixed(_))
        })
        .collect();
    let line = |i: usize| {
        let p = &PARAMETERS[i];
        let value = match given[i] {
            ParameterValue::Fixed(x) => format!("{x} {}", p.unit),
            ParameterValue::Drawn(d) => format!("{}, {}", sentences::dist(d), p.unit),
        };
        format!(
            "<li><code>{}</code> {}: {} <i>{}</i></li>\n",
            p.key,
            escaped(&value),
            escaped(p.meaning),
            escaped(p.source)
        )
    };
    if drawn.is_empty() {
        out.push_str("<p>No assumption was varied: every parameter kept its central value, and the intervals are of luck alone.</p>\n");
    } else {
        put!(
            out,
            "<h3>Varied: {} of {} assumptions</h3>\n<ul class=\"columns\">\n",
            drawn.len(),
            drawn.len() + fixed.len()
        );
        drawn.iter().for_each(|&i| out.push_str(&line(i)));
        out.push_str("</ul>\n");
    }
    put!(
        out,
        "<details><summary>Held fixed: {} assumptions. No interval contains what they leave open</summary>\n<ul class=\"columns\">\n",
        fixed.len()
    );
    fixed.iter().for_each(|&i| out.push_str(&line(i)));
    out.push_str("</ul></details>\n<p>[A] assumption · [R] recalled, not verified · [V] read in the source named · [D] computed from the data named · [S:nnn] read in field study nnn.</p>\n");
    put!(
        out,
        "<p>Before the start the communities lived {} months without a programme; over the last year of that, turnout moved by {} points.</p></section>",
        s.burn_in,
        numbers::thousands(100.0 * answer.drift, 2)
    );
    out
}

fn again(answer: &Answer, run: &RunFacts) -> String {
    let households = numbers::thousands(run.household_months as f64, 0);
    let mut out = format!(
        "<section class=\"fine\"><h2>How to run it again</h2>\n<pre>{}</pre>\n<p>Run <code>{}</code>, seed {}, berdaya {}; {households} household-months. The same version, scenario and seed give the same tables, byte for byte.</p>\n",
        escaped(&run.command),
        escaped(&run.run_id),
        run.seed,
        escaped(&run.version)
    );
    if !answer.failures.is_empty() {
        out.push_str("<h3>Replicates that failed</h3>\n<ul>\n");
        for (number, drawn, cause) in &answer.failures {
            let kind = if *drawn { "assumptions drawn" } else { "central" };
            put!(out, "<li>{number} ({kind}): {}</li>\n", escaped(cause));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>");
    out
}

fn glossary() -> String {
    let mut out = String::from(
        "<section class=\"fine\"><h2>What the measures mean</h2>\n<details><summary>All measures of the tables</summary><ul class=\"columns\">\n",
    );
    for m in MEASURES {
        put!(
            out,
            "<li><strong>{}</strong> <code>{}</code> {} ({})</li>\n",
            escaped(m.name),
            m.id,
            escaped(&capital(m.meaning)),
            escaped(m.unit)
        );
    }
    out.push_str("</ul></details></section>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads() {
        assert_eq!(
            [&b""[..], b"f", b"fo", b"foo", b"foob"].map(base64),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
        );
    }
}
