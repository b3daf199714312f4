//! `berdaya trace SCENARIO --household COMMUNITY:NUMBER`: one life, or the first divergence of two.

use std::io::Write;

use super::options::{Rows, Trace};
use super::{Exit, Output, Stop, language, load_changed, notes, say, which, written};
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{message, say};
use crate::explain::event::Page;
use crate::explain::life::Life;
use crate::explain::page::page;
use crate::explain::parting::parting;
use crate::explain::rows;
use crate::explain::steps::Two;
use crate::explain::{story, tables};
use crate::model::setup::{Arm, Scenario};
use crate::model::world::Breach;

/// Months that are shown after the first divergence, where none are asked for.
const AFTER: i32 = 12;

pub(super) fn trace(options: &Trace) -> Result<Exit, Stop> {
    let set = &options.which.set;
    let changed = load_changed(&options.which.scenario, set, set)?;
    notes::say_of_changes(&changed, set);
    let question = ask(&changed.loaded.scenario, options).map_err(Stop::wrong)?;
    answer(&question, options)?;
    Ok(Exit::Done)
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

fn answer(question: &Question<'_>, options: &Trace) -> Result<(), Stop> {
    let breach = |b: Breach| Stop::failed(Message::raw(b.0));
    let end = question.scenario.months as i32 - 1;
    let to = question.shown.map_or(end, |(_, to)| to);
    let versions = question
        .arms
        .iter()
        .map(|arm| which::of_arm(question.scenario, arm, &options.which))
        .collect::<Result<Vec<_>, _>>()
        .map_err(Stop::failed)?;
    let lives = versions
        .iter()
        .map(|version| Life::of(version, question.community, to as u32 + 1))
        .collect::<Result<Vec<_>, _>>()
        .map_err(breach)?;
    let l = language();
    let mut out = Output::new();
    let mut shown = question.shown.unwrap_or((0, end));
    if let [a, b] = &lives[..] {
        let two = Two { a, b };
        let found = parting(&two, question.household).map_err(breach)?;
        if let (None, Some(first)) = (question.shown, &found.first)
            && !options.all_months
        {
            let from = first.month.since(question.scenario.start);
            let decided =
                found.decision.as_ref().map_or(from, |d| d.month.since(question.scenario.start));
            shown = (from, (decided + AFTER - 1).min(end));
        }
        let who = tables::who(a, question.household).map_err(breach)?;
        let heading =
            format!("{}\n{}\n", say!(l, causes::heading, who = who), story::arms(l, &two));
        let story = story::story(l, &two, &found);
        match options.format {
            Rows::Table => written(write!(out, "{heading}\n{story}\n"))?,
            // Data go to stdout and words to stderr.
            Rows::Csv => say(&format!("{heading}\n{story}")),
        }
    }
    let pages = |life: &Life<'_>| -> Result<Vec<Page>, Stop> {
        let of = |t: i32| life.month(t).map(|m| page(life, &m, question.household));
        (shown.0..=shown.1).map(of).collect::<Result<_, _>>().map_err(breach)
    };
    match options.format {
        Rows::Csv => {
            let mut rows = rows::Rows::new(out);
            for life in &lives {
                let name = &life.version.arm.name;
                written(rows.write(name, life.name(), question.household, &pages(life)?))?;
            }
            written(rows.finish())
        }
        Rows::Table => {
            for life in &lives {
                let who = tables::who(life, question.household).map_err(breach)?;
                let pages = pages(life)?;
                let all = options.all_months || options.months.is_some() || lives.len() > 1;
                let shown = if all { vec![true; pages.len()] } else { tables::eventful(&pages) };
                let table = tables::life(l, &pages, &shown);
                let lines = shown.iter().filter(|shown| **shown).count();
                let (all, moved) = (pages.len(), Arg::Plain(tables::MOVED));
                let note = match lines < all {
                    true => say!(l, life::shown, shown = lines, all = all, moved = moved) + "\n\n",
                    false => String::new(),
                };
                let arm = say!(l, life::arm, arm = &life.version.arm.name, who = who);
                written(write!(out, "{arm}\n\n{note}{table}\n"))?;
            }
            written(write!(out, "{}", tables::legend(l)).and_then(|()| out.flush()))
        }
    }
}
