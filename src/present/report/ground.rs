//! What the answer rests on: the programme in words, what we do not know, how to run it again, what the
//! measures mean.

use crate::model::setup::{Arm, DECLARED};
use maud::{Markup, html};

use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{Language, message, numbers, say};
use crate::measures::MEASURES;
use crate::present::figures::asked::{View, capital, uncapital};
use crate::present::figures::called;
use crate::present::report::sentences::with_unit;
use crate::present::report::{RunFacts, change, programme};
use crate::scenario::ParameterValue;
use crate::scenario::catalogue::Entry;

/// Who does what when, arm by arm.
pub fn programme(answer: View<'_>) -> Markup {
    html! {
        section.fine {
            h2 { (say!(answer.language, report::programme)) }
            @for number in 0..answer.scenario.arms.len() { (of_arm(answer, number)) }
        }
    }
}

fn of_arm(answer: View<'_>, number: usize) -> Markup {
    let (s, language) = (&answer.answer.scenario, answer.language);
    let (arm, control) = (&s.arms[number], s.control());
    let told = |arm: &Arm| arm.interventions.iter().map(programme::intervention).collect();
    let (mut told, described): (Vec<Message>, Vec<Message>) = (told(arm), told(control));
    // What an arm shares with the control is not said again.
    told.retain(|words| arm.control || !described.contains(words));
    let gone = |i: &str| !arm.interventions.iter().any(|own| own.id == i);
    let gone = control.interventions.iter().filter(|i| gone(&i.id));
    let mut dropped: Vec<String> = gone.map(|i| called::name(language, control, i)).collect();
    dropped.dedup();
    let as_control = told.is_empty() && dropped.is_empty();
    html! {
        p {
            strong { (answer.label(number)) }
            @if arm.control { " " (say!(language, report::is_control)) }
            ": "
            @if arm.interventions.is_empty() {
                (say!(language, report::nothing_is_done)) "."
            } @else if as_control {
                @match change::in_words(answer, number) {
                    Some(change) => {
                        @let change = uncapital(&change);
                        (say!(language, report::as_control_and, change = change))
                    },
                    None => (say!(language, report::as_control)),
                }
                "."
            } @else if !arm.control {
                (say!(language, report::as_control_except))
            }
        }
        @if !arm.interventions.is_empty() && !as_control {
            ul {
                @for words in told { li { (words.of(language)) } }
                @if !dropped.is_empty() {
                    li { (say!(language, change::without, names = Arg::commas(dropped))) }
                }
            }
        }
    }
}

/// With fewer draws, assumptions are not ranked: what does not matter at all shows about 0.8/√n by chance
/// ([`crate::study::influence`]), which is 0.33 with six and 0.18 with twenty.
const LEAST_DRAWS: usize = 20;

/// What was assumed: what was varied, by its influence, then what was held fixed.
pub fn unknown(answer: View<'_>) -> Markup {
    let (s, language) = (&answer.answer.scenario, answer.language);
    let given = &s.control().parameters.0;
    let mut entries = DECLARED.all();
    entries.retain(|e| e.table == "parameters");
    let count = entries.len().min(given.len());
    let is_drawn = |i: usize| matches!(given[i], ParameterValue::Drawn(_));
    let mut drawn: Vec<usize> = (0..count).filter(|&i| is_drawn(i)).collect();
    // as `berdaya explain` counts them: assumed, or recalled and not verified
    let fixed: Vec<usize> = (0..count).filter(|&i| entries[i].assumed() && !is_drawn(i)).collect();
    let draws = answer.replicates.1;
    let enough = draws >= LEAST_DRAWS;
    let told =
        |i: usize| answer.influence.iter().find(|(p, _)| *p == i).map_or(f64::NAN, |(_, x)| *x);
    let influence = |i: usize| if enough { told(i) } else { f64::NAN };
    let known = drawn.iter().any(|&i| influence(i).is_finite());
    // The strongest first; what is not known last, in the order of the list.
    let rank = |i: &usize| if influence(*i).is_finite() { -influence(*i) } else { 1.0 };
    drawn.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    let line = |i: usize| assumption(language, &entries[i], &given[i], influence(i));
    let drift = Arg::Number(100.0 * answer.drift, 2);
    let (varied, all) = (drawn.len(), drawn.len() + fixed.len());
    html! {
        section.fine {
            h2 { (say!(language, report::unknown)) }
            (people(answer))
            @if drawn.is_empty() {
                p { (say!(language, report::nothing_varied)) }
            } @else {
                h3 { (say!(language, report::varied, n = varied, all = all)) }
                @if known {
                    p { (say!(language, report::varied_by_influence, draws = draws)) }
                } @else if !enough && varied > 1 {
                    p {
                        (coded(&say!(
                            language, report::too_few_to_rank, draws = draws, least = LEAST_DRAWS
                        )))
                    }
                }
                ul.columns { @for &i in &drawn { (line(i)) } }
            }
            details {
                summary { (say!(language, report::held_fixed, n = fixed.len())) }
                ul.columns { @for &i in &fixed { (line(i)) } }
            }
            p { (say!(language, report::marks)) }
            p { (say!(language, report::burn_in, months = s.burn_in, drift = drift)) }
        }
    }
}

/// A parameter: its value, how closely effects follow it, its meaning and source.
fn assumption(language: Language, key: &Entry, given: &ParameterValue, influence: f64) -> Markup {
    let unit = key.unit_in(language);
    let value: Arg = match *given {
        ParameterValue::Fixed(x) => with_unit(Arg::Plain(x), unit),
        ParameterValue::Drawn(law) if unit.is_empty() => law.told().into(),
        ParameterValue::Drawn(law) => {
            message!(report::law_with_unit, law = law.told(), unit = unit).into()
        }
    };
    html! {
        li {
            code { (key.name) } " " (value.of(language)) ": " (coded(key.meaning_in(language)))
            @if influence.is_finite() {
                " "
                strong { (say!(language, report::influence, size = Arg::Number(influence, 2))) }
            }
            " " i { (key.source.marked(language)) }
        }
    }
}

/// Text with what stands between back ticks as code.
fn coded(text: &str) -> Markup {
    html! {
        @for (k, part) in text.split('`').enumerate() {
            @if k % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// Where the people come from, if they were read from files.
fn people(answer: View<'_>) -> Markup {
    let language = answer.language;
    let Some(imported) = &answer.answer.scenario.population.imported else { return html! {} };
    let whole = |n: usize| Arg::Number(n as f64, 0);
    let digest: String = imported.digest.chars().take(12).collect();
    let (households, places) = (whole(imported.households()), imported.places.len());
    let said = if imported.with_ties {
        message!(
            report::imported,
            households = households,
            ties = whole(imported.ties()),
            communities = places,
            digest = digest
        )
    } else {
        message!(
            report::imported_people,
            households = households,
            communities = places,
            digest = digest
        )
    };
    let drawn: Vec<&str> =
        imported.drawn().into_iter().filter(|(_, n)| *n > 0).map(|(name, _)| name).collect();
    html! {
        p {
            (said.of(language))
            @if !drawn.is_empty() {
                " " (say!(language, report::imported_drawn, columns = Arg::commas(drawn)))
            }
        }
    }
}

/// The command, and what failed.
pub fn again(answer: View<'_>, run: &RunFacts) -> Markup {
    let language = answer.language;
    // in English the program speaks by itself, unless the locale is another one
    let command = match language {
        Language::English => run.command.clone(),
        other => format!("{} --lang {other}", run.command),
    };
    let same = say!(
        language,
        report::same_again,
        run = &run.run_id,
        seed = run.seed.to_string(),
        version = &run.version,
        household_months = numbers::thousands(language, run.household_months as f64, 0)
    );
    let failed = |number: u32, drawn: bool| {
        let kind = if drawn { "drawn" } else { "central" };
        say!(language, report::failed_as, number = number, kind = kind)
    };
    html! {
        section.fine {
            h2 { (say!(language, report::again)) }
            pre { (command) }
            p { (same) }
            @if !answer.failures.is_empty() {
                h3 { (say!(language, report::failed)) }
                ul {
                    @for (number, drawn, cause) in &answer.failures {
                        li { (failed(*number, *drawn)) " " span lang="en" { (cause) } }
                    }
                }
            }
        }
    }
}

/// The meaning of every measure.
pub fn measures(answer: View<'_>) -> Markup {
    let language = answer.language;
    html! {
        section.fine {
            h2 { (say!(language, report::measures)) }
            details {
                summary { (say!(language, report::all_measures)) }
                ul.columns {
                    @for m in MEASURES {
                        li {
                            strong { (m.label(language)) } " " code { (m.id) } " "
                            (coded(&capital(m.meaning_in(language))))
                            " (" (m.unit_in(language)) ")"
                        }
                    }
                }
            }
        }
    }
}
