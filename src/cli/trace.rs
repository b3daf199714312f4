//! `berdaya trace SCENARIO --household COMMUNITY:NUMBER`: one life, or where two lives part.

use std::io::{self, Write};

use super::options::{Trace, TraceFormat};
use super::{Exit, Output, fail, language, load_changed, notes, say, which};
use crate::core::text::catalogue::Message;
use crate::core::text::{Language, message};
use crate::explain::causes::Two;
use crate::explain::life::Life;
use crate::explain::page::{Page, page};
use crate::explain::parting::{Difference, parting};
use crate::explain::{facts, tables};
use crate::model::world::Breach;
use crate::scenario::{Arm, Scenario};

/// Months that are shown after two lives part, where none are asked for.
const AFTER: i32 = 12;

pub(super) fn trace(options: &Trace) -> Exit {
    let set = &options.which.set;
    let Some(changed) = load_changed(&options.which.scenario, set, set) else {
        return Exit::Wrong;
    };
    notes::say_of_changes(&changed, set);
    let said = ask(&changed.loaded.scenario, options)
        .map_err(|why| (Exit::Wrong, why))
        .and_then(|question| answer(&question, options).map_err(|why| (Exit::Failed, why)));
    match said {
        Ok(()) => Exit::Done,
        Err((exit, why)) => {
            fail(why);
            exit
        }
    }
}

/// What is asked, with every word checked.
struct Question<'a> {
    scenario: &'a Scenario,
    arms: Vec<&'a Arm>,
    community: usize,
    household: usize,
    /// Months that are shown, from the start of the run; none where none were asked for.
    shown: Option<(i32, i32)>,
}

fn ask<'a>(scenario: &'a Scenario, options: &Trace) -> Result<Question<'a>, Message> {
    let first = which::version(scenario, &options.which)?.arm;
    let mut arms = vec![first];
    if let Some(name) = &options.against {
        let other = which::arm(scenario, "--against", name)?;
        if other.name == first.name {
            return Err(message!(runs::own_arm, name = name));
        }
        if !other.same_people(first) {
            return Err(message!(runs::other_residents, name = name, first = &first.name));
        }
        arms.push(other);
    }
    let (community, household) = which::household(first, "--household", &options.household)?;
    let shown = match options.months {
        Some((from, to)) => {
            let from = which::month(scenario, "--months", from)?.since(scenario.start);
            Some((from, which::month(scenario, "--months", to)?.since(scenario.start)))
        }
        None => None,
    };
    Ok(Question { scenario, arms, community, household, shown })
}

fn answer(question: &Question<'_>, options: &Trace) -> Result<(), Message> {
    let breach = |b: Breach| Message::raw(b.0);
    let end = question.scenario.months as i32 - 1;
    let to = question.shown.map_or(end, |(_, to)| to);
    let versions = question
        .arms
        .iter()
        .map(|arm| which::of_arm(question.scenario, arm, &options.which))
        .collect::<Result<Vec<_>, _>>()?;
    let lives = versions
        .iter()
        .map(|version| Life::of(version, question.community, to as u32 + 1))
        .collect::<Result<Vec<_>, _>>()
        .map_err(breach)?;
    let l = language();
    let mut out = Output::new();
    let mut shown = question.shown.unwrap_or((0, end));
    if let [a, b] = &lives[..] {
        let two = Two { a, b, language: l };
        let found = parting(&two, question.household).map_err(breach)?;
        if let (None, Some(first)) = (question.shown, &found.first)
            && !options.all_months
        {
            let from = first.month.since(question.scenario.start);
            let decided =
                found.decision.as_ref().map_or(from, |d| d.month.since(question.scenario.start));
            shown = (from, (decided + AFTER - 1).min(end));
        }
        let heading = format!(
            "{} {}\n{}\n",
            l.pick("Two lives of", "Dua kehidupan"),
            tables::who_in(l, a, question.household).map_err(breach)?,
            facts::changes(&two)
        );
        let story = story(&two, found.first.as_ref(), found.decision.as_ref());
        match options.format {
            TraceFormat::Table => written(write!(out, "{heading}\n{story}\n"))?,
            // Data go to stdout and words to stderr.
            TraceFormat::Csv => say(&format!("{heading}\n{story}")),
        }
    }
    let pages = |life: &Life<'_>| -> Result<Vec<Page>, Message> {
        let of = |t: i32| life.month(t).map(|m| page(life, &m, question.household));
        (shown.0..=shown.1).map(of).collect::<Result<_, _>>().map_err(breach)
    };
    match options.format {
        TraceFormat::Csv => {
            let mut rows = tables::Rows::new(out);
            for life in &lives {
                let name = &life.version.arm.name;
                written(rows.write(name, life.name(), question.household, &pages(life)?))?;
            }
            written(rows.finish())
        }
        TraceFormat::Table => {
            for life in &lives {
                let who = tables::who_in(l, life, question.household).map_err(breach)?;
                let pages = pages(life)?;
                let all = options.all_months || options.months.is_some() || lives.len() > 1;
                let shown = if all { vec![true; pages.len()] } else { tables::eventful(&pages) };
                let text = tables::life(l, &pages, &shown);
                let lines = shown.iter().filter(|shown| **shown).count();
                let note = match lines < pages.len() {
                    true => l.pick(
                        format!(
                            "{lines} of {} months: in which something happened, or moved by {}; --all-months \
                             shows all\n\n",
                            pages.len(),
                            tables::MOVED
                        ),
                        format!(
                            "{lines} dari {} bulan: yang di dalamnya terjadi sesuatu, atau berubah {}; \
                             --all-months menampilkan semuanya\n\n",
                            pages.len(),
                            tables::decimals(l, tables::MOVED.to_string())
                        ),
                    ),
                    false => String::new(),
                };
                let (arm, name) = (l.pick("Arm", "Varian"), &life.version.arm.name);
                written(write!(out, "{arm} {name}: {who}\n\n{note}{text}\n"))?;
            }
            written(write!(out, "{}", tables::legend(l)).and_then(|()| out.flush()))
        }
    }
}

fn written(done: io::Result<()>) -> Result<(), Message> {
    done.map_err(|e| message!(runs::at, place = "stdout", why = e.to_string()))
}

/// Where two lives part, in words.
fn story(two: &Two<'_>, first: Option<&Difference>, decision: Option<&Difference>) -> String {
    let [a, b] = two.names();
    let l = language();
    if let (None, Some(decision)) = (first, decision) {
        return format!("{}\n{}", first_difference(l, a, b), chain(l, decision));
    }
    let Some(first) = first else {
        let last = two.a.version.scenario.start.plus(two.a.months() - 1);
        return l.pick(
            format!("The two lives are the same to the end of {last}: {a}, {b}.\n"),
            format!("Kedua kehidupan itu sama sampai akhir {last}: {a}, {b}.\n"),
        );
    };
    let mut text = format!("{}\n{}", first_difference(l, a, b), chain(l, first));
    match decision {
        Some(decision) => {
            let head = l.pick(
                "First decision that came out otherwise:",
                "Keputusan pertama yang hasilnya berbeda:",
            );
            text.push_str(&format!("\n{head}\n{}", chain(l, decision)));
        }
        None => text.push_str(l.pick(
            "\nNo decision came out otherwise in these months.\n",
            "\nTidak ada keputusan yang hasilnya berbeda dalam bulan-bulan ini.\n",
        )),
    }
    text
}

fn first_difference(l: Language, a: &str, b: &str) -> String {
    l.pick(
        format!("First difference, {a} against {b}:"),
        format!("Perbedaan pertama, {a} dibandingkan dengan {b}:"),
    )
}

fn chain(l: Language, difference: &Difference) -> String {
    let mut text = format!("  {}  {}\n", difference.month, difference.words);
    for step in &difference.why {
        let because = l.pick("because", "karena");
        text.push_str(&format!("    {because} {}  {}\n", step.month, step.words));
    }
    text
}
