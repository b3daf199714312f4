//! The page: where the sentences, tables and figures go. Everything that a scenario says is escaped.

use std::fmt::Write;

use crate::figures::asked::{self, PLACE, capital, compared, headline, when, window};
use crate::figures::{self, Error, numbers, text};
use crate::measures::{Group, Id, MEASURES};
use crate::report::{RunFacts, sentences};
use crate::results::answer::{Answer, Verdict};
use crate::scenario::{PARAMETERS, ParameterValue};

/// Text as HTML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
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
    let mut sections = vec![the_answer(answer), costs(answer), who_gains(answer)];
    sections.push(pictures(answer)?);
    sections.push(assumptions(answer));
    sections.push(again(answer, run));
    sections.push(glossary());
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title><style>{}{}{}</style></head>\n<body><main>\n<h1>{title}</h1>\n<p class=\"question\">{}</p>\n{}</main></body></html>\n",
        face("normal", text::REGULAR),
        face("bold", text::BOLD),
        include_str!("style.css"),
        escaped(&s.question),
        sections.join("\n")
    ))
}

/// Pushes formatted text; writing to a string cannot fail.
macro_rules! put {
    ($out:expr, $($arg:tt)*) => { let _ = write!($out, $($arg)*); };
}

fn the_answer(answer: &Answer) -> String {
    let mut out = String::from("<section class=\"answer\" aria-label=\"The answer\">\n");
    put!(out, "<p>{}</p>\n", escaped(&sentences::replicates(answer)));
    let arms = compared(answer);
    let measures = headline(answer);
    let window = window(answer);
    if sentences::too_many_failures(answer) {
        out.push_str("<p><strong>No verdict is given: more than one replicate in a hundred failed.</strong></p>\n");
    } else if arms.is_empty() || measures.is_empty() || window.is_none() {
        out.push_str("<p><strong>No verdict can be given: nothing was compared with a control arm.</strong></p>\n");
    } else if let Some(window) = window {
        let short = sentences::in_short(answer, &arms, &measures, window);
        put!(out, "<p class=\"short\">{}</p>\n", escaped(&short));
        for arm in arms {
            let spec = &answer.scenario.arms[arm];
            put!(out, "<h3>{}</h3>\n", escaped(&spec.label));
            if !spec.change.is_empty() {
                put!(out, "<p>{}.</p>\n", escaped(&capital(spec.change.trim_end_matches('.'))));
            }
            out.push_str("<ul>\n");
            for &measure in &measures {
                let Some(e) = answer.effect(arm, PLACE, Group::All, measure, window) else {
                    continue;
                };
                let (class, tag) = match e.verdict {
                    _ if !e.mean.is_finite() => ("unjudged", "no verdict"),
                    Verdict::Benefit => ("benefit", "benefit"),
                    Verdict::Harm => ("harm", "harm"),
                    Verdict::NoDifference => ("none", "no difference"),
                    Verdict::NotJudged => ("unjudged", "no verdict"),
                };
                let words = escaped(&sentences::verdict(answer, e));
                put!(out, "<li class=\"{class}\"><span class=\"tag\">{tag}</span> {words}</li>\n");
            }
            out.push_str("</ul>\n");
        }
        if let Some(end) = asked::end(answer).filter(|&end| end != window) {
            let left = sentences::in_short(answer, &compared(answer), &measures, end);
            put!(out, "<h3>What is left of it</h3>\n<p>{}</p>\n", escaped(&left));
        }
        let unpaired = answer.effects.iter().any(|e| !e.paired);
        if unpaired {
            out.push_str("<p>Some arms change who lives there: their effects are not paired by replicate, and their intervals are wider for it.</p>\n");
        }
    }
    out.push_str("</section>");
    out
}

fn costs(answer: &Answer) -> String {
    let last = answer.layout.months.saturating_sub(1);
    let mut out = String::from(
        "<section><h2>What it costs</h2>\n<p>Mean of a community, added up to the last month, in million rupiah of March 2021.</p>\n<div class=\"tablebox\"><table><thead><tr><th>Arm</th><th>Planned</th><th>Released</th><th>Spent</th><th>Lapsed</th><th>Packages finished</th><th>Spent per finished package</th></tr></thead><tbody>\n",
    );
    for (arm, spec) in answer.scenario.arms.iter().enumerate() {
        if answer.layout.months == 0 {
            break;
        }
        let at = |id: Id| answer.stat(arm, PLACE, Group::All, last, id as usize).mean;
        let rupiah = |x: f64| numbers::thousands(x / 1e6, if x.abs() < 1e9 { 1 } else { 0 });
        let (spent, finished) = (at(Id::FundSpent), at(Id::WorksCompleted));
        let each = if finished > 0.05 { rupiah(spent / finished) } else { "–".into() };
        put!(
            out,
            "<tr><td>{}{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{each}</td></tr>\n",
            escaped(&spec.label),
            if spec.control { " (control)" } else { "" },
            rupiah(at(Id::FundPlanned)),
            rupiah(at(Id::FundReleased)),
            rupiah(spent),
            rupiah(at(Id::FundLapsed)),
            numbers::thousands(finished, 1),
        );
    }
    out.push_str("</tbody></table></div></section>");
    out
}

fn who_gains(answer: &Answer) -> String {
    let arms = compared(answer);
    let Some(window) = window(answer).filter(|_| !arms.is_empty()) else { return String::new() };
    let mut out = format!(
        "<section><h2>Who gains</h2>\n<p>Difference from “{}” {}, with the 95 % interval of luck and, below it, of luck and assumptions.</p>\n",
        escaped(&answer.scenario.control().label),
        when(answer, &answer.layout.windows[window])
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
                let Some(e) = answer.effect(arm, PLACE, group, id as usize, window) else {
                    out.push_str("<td>–</td>");
                    continue;
                };
                let ends = [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions];
                let (t, _) = numbers::differences(measure, &ends);
                put!(out, "<td>{}<br><small>{} to {}</small>", t[0], t[1], t[2]);
                if e.lo_assumptions.is_finite() {
                    put!(out, "<br><small>{} to {}</small>", t[3], t[4]);
                }
                out.push_str("</td>");
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
    for name in figures::NAMES {
        let svg = figures::svg_text(answer, name)?;
        let caption = sentences::caption(name);
        put!(
            out,
            "<figure id=\"figure-{name}\">{svg}<figcaption>{caption}</figcaption></figure>\n"
        );
    }
    out.push_str("</section>");
    Ok(out)
}

fn assumptions(answer: &Answer) -> String {
    let s = &answer.scenario;
    let mut out = String::from("<section><h2>What was assumed</h2>\n<h3>The programme</h3>\n");
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
            .map(|c| escaped(&c.id))
            .collect();
        if new.is_empty() && dropped.is_empty() {
            out.push_str(": the control's interventions.</p>\n");
            continue;
        }
        let lead = if arm.control { ":" } else { ": as the control, except" };
        put!(out, "{lead}</p>\n<ul>");
        for i in new {
            put!(
                out,
                "<li><code>{}</code>: {}</li>\n",
                escaped(&arm.interventions[i].id),
                escaped(&words[i])
            );
        }
        if !dropped.is_empty() {
            put!(out, "<li>without {}</li>\n", dropped.join(", "));
        }
        out.push_str("</ul>\n");
    }
    let given = &s.control().parameters.0;
    out.push_str("<h3>Parameters that were varied</h3>\n");
    let drawn: Vec<usize> = (0..PARAMETERS.len().min(given.len()))
        .filter(|&i| matches!(given[i], ParameterValue::Drawn(_)))
        .collect();
    if drawn.is_empty() {
        out.push_str("<p>None: every parameter kept its central value. The intervals above are of luck alone.</p>\n");
    } else {
        out.push_str("<div class=\"tablebox\"><table class=\"words\"><thead><tr><th>Parameter</th><th>Drawn from</th><th>Meaning</th><th>Source</th></tr></thead><tbody>\n");
        for i in drawn {
            let p = &PARAMETERS[i];
            if let ParameterValue::Drawn(d) = given[i] {
                put!(
                    out,
                    "<tr><td><code>{}</code></td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    p.key,
                    sentences::dist(d),
                    escaped(p.meaning),
                    escaped(p.source)
                );
            }
        }
        out.push_str("</tbody></table></div>\n");
    }
    let assumed: Vec<usize> = (0..PARAMETERS.len().min(given.len()))
        .filter(|&i| {
            PARAMETERS[i].source.contains("[A]") && matches!(given[i], ParameterValue::Fixed(_))
        })
        .collect();
    put!(
        out,
        "<details open><summary>Assumptions that were held fixed ({})</summary>\n<div class=\"tablebox\"><table class=\"words\"><thead><tr><th>Parameter</th><th>Value</th><th>Meaning</th><th>Source</th></tr></thead><tbody>\n",
        assumed.len()
    );
    for i in assumed {
        let p = &PARAMETERS[i];
        if let ParameterValue::Fixed(x) = given[i] {
            put!(
                out,
                "<tr><td><code>{}</code></td><td>{x} {}</td><td>{}</td><td>{}</td></tr>\n",
                p.key,
                escaped(p.unit),
                escaped(p.meaning),
                escaped(p.source)
            );
        }
    }
    out.push_str("</tbody></table></div></details>\n<p>[A] assumption · [R] recalled, not verified · [V] read in the source named · [D] computed from the data named · [S:nnn] read in field study nnn.</p>\n");
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
        "<section><h2>How to run it again</h2>\n<pre>{}</pre>\n<p>Run <code>{}</code>, seed {}, berdaya {}; {households} household-months. The same version, scenario and seed give the same tables, byte for byte.</p>\n",
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
    let mut out = String::from("<section><h2>What the measures mean</h2>\n<dl>\n");
    for m in MEASURES {
        put!(
            out,
            "<dt>{} <code>{}</code></dt><dd>{} ({})</dd>\n",
            escaped(m.name),
            m.id,
            escaped(&capital(m.meaning)),
            escaped(m.unit)
        );
    }
    out.push_str("</dl></section>\n");
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
