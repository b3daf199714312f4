//! What the answer rests on: the programme in words, what we do not know, how to run it again, what the
//! measures mean.

use std::fmt::Write;

use crate::core::text::{Language, numbers};
use crate::measures::MEASURES;
use crate::present::figures::asked::{View, capital, uncapital};
use crate::present::figures::called;
use crate::present::report::page::{escaped, put};
use crate::present::report::{RunFacts, change, programme, words};
use crate::scenario::{PARAMETERS, ParameterValue, catalogue};

/// Who does what when, arm by arm.
pub fn programme(answer: View<'_>) -> String {
    let (s, language) = (&answer.answer.scenario, answer.language);
    let mut out = format!("<section class=\"fine\"><h2>{}</h2>\n", words::programme(language));
    let told = |i| programme::intervention(i).of(language);
    let described: Vec<String> = s.control().interventions.iter().map(told).collect();
    for (number, arm) in s.arms.iter().enumerate() {
        put!(out, "<p><strong>{}</strong>", escaped(answer.label(number)));
        if arm.control {
            put!(out, " {}", words::is_control(language));
        }
        let words: Vec<String> = arm.interventions.iter().map(told).collect();
        if arm.interventions.is_empty() {
            put!(out, ": {}.</p>\n", words::no_intervention(language));
            continue;
        }
        // What an arm shares with the control is not said again.
        let new: Vec<usize> =
            (0..words.len()).filter(|&i| arm.control || !described.contains(&words[i])).collect();
        let mut dropped: Vec<String> = s
            .control()
            .interventions
            .iter()
            .filter(|c| !arm.interventions.iter().any(|i| i.id == c.id))
            .map(|c| called::name(language, s.control(), c))
            .collect();
        dropped.dedup();
        if new.is_empty() && dropped.is_empty() {
            let change = change::in_words(answer, number)
                .map_or(String::new(), |change| format!("; {}", escaped(&uncapital(&change))));
            put!(out, ": {}{change}.</p>\n", words::as_control(language));
            continue;
        }
        if arm.control {
            out.push_str(":</p>\n<ul>");
        } else {
            put!(out, ": {}</p>\n<ul>", words::as_control_except(language));
        }
        for i in new {
            put!(out, "<li>{}</li>\n", escaped(&words[i]));
        }
        if !dropped.is_empty() {
            let without = words::without(language, &dropped.join(", "));
            put!(out, "<li>{}</li>\n", escaped(&without));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>");
    out
}

/// With fewer draws, assumptions are not ranked: what does not matter at all shows about 0.8/√n by chance
/// ([`crate::study::influence`]), which is 0.33 with six and 0.18 with twenty.
const LEAST_DRAWS: usize = 20;

/// What was assumed: what was varied, by its influence, then what was held fixed.
pub fn unknown(answer: View<'_>) -> String {
    let (s, language) = (&answer.answer.scenario, answer.language);
    let mut out = format!("<section class=\"fine\"><h2>{}</h2>\n", words::unknown(language));
    out.push_str(&people(answer));
    let given = &s.control().parameters.0;
    let count = PARAMETERS.len().min(given.len());
    let mut drawn: Vec<usize> =
        (0..count).filter(|&i| matches!(given[i], ParameterValue::Drawn(_))).collect();
    // as `berdaya explain` counts them: assumed, or recalled and not verified
    let entries = catalogue::all();
    let assumed: Vec<&str> =
        entries.iter().filter(|e| e.table == "parameters" && e.assumed()).map(|e| e.name).collect();
    let fixed: Vec<usize> = (0..count)
        .filter(|&i| {
            assumed.contains(&PARAMETERS[i].key) && matches!(given[i], ParameterValue::Fixed(_))
        })
        .collect();
    let enough = answer.replicates.1 >= LEAST_DRAWS;
    let told =
        |i: usize| answer.influence.iter().find(|(p, _)| *p == i).map_or(f64::NAN, |(_, x)| *x);
    let influence = |i: usize| if enough { told(i) } else { f64::NAN };
    let known = drawn.iter().any(|&i| influence(i).is_finite());
    // The strongest first; what is not known last, in the order of the list.
    let rank = |i: &usize| if influence(*i).is_finite() { -influence(*i) } else { 1.0 };
    drawn.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    let line = |i: usize| {
        let p = &PARAMETERS[i];
        let unit = p.unit.of(language);
        let value = match given[i] {
            ParameterValue::Fixed(x) => format!("{} {unit}", numbers::plain(language, x)),
            ParameterValue::Drawn(d) => format!("{}, {unit}", d.told().of(language)),
        };
        let strength = if influence(i).is_finite() {
            let size = numbers::thousands(language, influence(i), 2);
            format!(" <strong>({})</strong>", words::follows(language, &size))
        } else {
            String::new()
        };
        let meaning = p.meaning_in(language);
        format!(
            "<li><code>{}</code> {}: {}{strength} {}</li>\n",
            p.key,
            escaped(value.trim_end_matches([',', ' '])),
            coded(meaning),
            format_args!("<i>{}</i>", escaped(&p.source.marked(language)))
        )
    };
    if drawn.is_empty() {
        put!(out, "<p>{}</p>\n", words::nothing_varied(language));
    } else {
        let all = drawn.len() + fixed.len();
        put!(out, "<h3>{}</h3>\n", words::varied(language, drawn.len(), all));
        if known {
            put!(out, "<p>{}</p>\n", words::varied_by_influence(language, answer.replicates.1));
        } else if !enough && drawn.len() > 1 {
            let n = answer.replicates.1;
            put!(out, "<p>{}</p>\n", coded(&words::too_few_to_rank(language, n, LEAST_DRAWS)));
        }
        out.push_str("<ul class=\"columns\">\n");
        drawn.iter().for_each(|&i| out.push_str(&line(i)));
        out.push_str("</ul>\n");
    }
    put!(
        out,
        "<details><summary>{}</summary>\n<ul class=\"columns\">\n",
        words::held_fixed(language, fixed.len())
    );
    fixed.iter().for_each(|&i| out.push_str(&line(i)));
    put!(out, "</ul></details>\n<p>{}</p>\n", words::marks(language));
    let drift = numbers::thousands(language, 100.0 * answer.drift, 2);
    put!(out, "<p>{}</p></section>", words::burn_in(language, s.burn_in, &drift));
    out
}

/// Text as HTML, with what stands between back ticks as code.
fn coded(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let part = |(k, part): (usize, &str)| {
        if k % 2 == 1 { format!("<code>{}</code>", escaped(part)) } else { escaped(part) }
    };
    parts.map(part).collect()
}

/// Where the people come from, if they were read from files.
fn people(answer: View<'_>) -> String {
    let language = answer.language;
    let Some(imported) = &answer.answer.scenario.population.imported else { return String::new() };
    let whole = |n: usize| numbers::thousands(language, n as f64, 0);
    let digest: String = imported.digest.chars().take(12).collect();
    let (households, places) = (whole(imported.households()), imported.places.len());
    let mut said = if imported.with_ties {
        words::imported(language, &households, &whole(imported.ties()), places, &digest)
    } else {
        words::imported_people(language, &households, places, &digest)
    };
    let drawn: Vec<&str> =
        imported.drawn().into_iter().filter(|(_, n)| *n > 0).map(|(name, _)| name).collect();
    if !drawn.is_empty() {
        said.push(' ');
        said.push_str(&words::imported_drawn(language, &drawn.join(", ")));
    }
    format!("<p>{}</p>\n", escaped(&said))
}

/// The command, and what failed.
pub fn again(answer: View<'_>, run: &RunFacts) -> String {
    let language = answer.language;
    let household_months = numbers::thousands(language, run.household_months as f64, 0);
    // in English the program speaks by itself, unless the locale is Indonesian
    let command = match language {
        Language::Indonesian => format!("{} --lang id", run.command),
        _ => run.command.clone(),
    };
    let mut out = format!(
        "<section class=\"fine\"><h2>{}</h2>\n<pre>{}</pre>\n<p>{}</p>\n",
        words::again(language),
        escaped(&command),
        escaped(&words::same_again(
            language,
            &run.run_id,
            run.seed,
            &run.version,
            &household_months
        ))
    );
    if !answer.failures.is_empty() {
        put!(out, "<h3>{}</h3>\n<ul>\n", words::failed(language));
        for (number, drawn, cause) in &answer.failures {
            let kind = if *drawn { words::drawn(language) } else { words::central(language) };
            put!(out, "<li>{number} ({kind}): <span lang=\"en\">{}</span></li>\n", escaped(cause));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>");
    out
}

/// The meaning of every measure.
pub fn measures(answer: View<'_>) -> String {
    let language = answer.language;
    let mut out = format!(
        "<section class=\"fine\"><h2>{}</h2>\n<details><summary>{}</summary><ul class=\"columns\">\n",
        words::measures(language),
        words::all_measures(language)
    );
    for m in MEASURES {
        put!(
            out,
            "<li><strong>{}</strong> <code>{}</code> {} ({})</li>\n",
            escaped(m.label(language)),
            m.id,
            coded(&capital(m.meaning_in(language))),
            escaped(m.unit_in(language))
        );
    }
    out.push_str("</ul></details></section>\n");
    out
}
