//! `berdaya compare RUN…`: the arms of one run, or runs that share population and seed.

mod runs;
mod table;

use std::path::{Path, PathBuf};

use super::options::{Compare, Rows};
use super::saved::{self, Saved};
use super::{Exit, Stop, fail, language, put, say, which};
use crate::core::text::catalogue::{Message, Text};
use crate::core::text::{Language, message, say};
use crate::measures::{COUNT, Group, MEASURES};
use crate::study::compare::{Mismatch, Side, Wanted, effects, reasons_against};
use crate::study::experiment;
use crate::study::files;
use crate::study::gather::{Replicates, TOLERATED};
use crate::study::store::Store;
use crate::study::tables::{self, EFFECT_COLUMNS, effect_row};
use runs::{compared_replicates, letter, who_is_who};
use table::for_people;

/// A run, opened.
struct Opened {
    saved: Saved,
    store: Store,
    replicates: Replicates,
}

/// One comparison: an arm of a run against an arm of a run.
struct Pair {
    runs: [usize; 2],
    arms: [usize; 2],
}

pub(super) fn compare(options: &Compare) -> Result<Exit, Stop> {
    let mut options = options.clone();
    name_the_first(&mut options);
    let mut runs = Vec::new();
    for folder in &options.runs {
        let saved = saved::open(folder)?;
        let (store, replicates) = experiment::open(&saved.folder, &saved.scenario, &saved.layout)?;
        runs.push(Opened { saved, store, replicates });
    }
    let first = runs.remove(0);
    let (alike, others): (Vec<_>, Vec<_>) =
        runs.into_iter().partition(|run| cannot(&first.saved, &run.saved).is_empty());
    let l = language();
    for other in &others {
        let [a, b] = [&first, other].map(|run| run.saved.folder.display().to_string());
        let why = cannot(&first.saved, &other.saved);
        let why: Vec<String> = why.iter().map(|why| why.message().of(l)).collect();
        let what = format!("{}\n  {}", say!(l, commands::cannot, a = a, b = b), why.join("\n  "));
        // one that is asked for alone is missed; of many the others are compared
        match alike.is_empty() {
            true => fail(Message::raw(what)),
            false => say(&say!(l, commands::left_out, what = what)),
        }
    }
    if alike.is_empty() && !others.is_empty() {
        if others.len() > 1 {
            say(say!(l, commands::other_first));
        }
        return Ok(Exit::No);
    }
    let runs: Vec<Opened> = std::iter::once(first).chain(alike).collect();
    let pairs = pairs(&runs, &options).map_err(Stop::wrong)?;
    let wanted = wanted(&runs, &options).map_err(Stop::wrong)?;
    put(&show(&runs, &pairs, &wanted, &options).map_err(Stop::failed)?)
}

/// `--against RUN`: that run becomes the first, against which the others are held.
fn name_the_first(options: &mut Compare) {
    let Some(folder) = options.against.as_ref().map(PathBuf::from) else { return };
    if !folder.is_dir() {
        return; // an arm
    }
    let whole = |path: &PathBuf| std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
    let first = whole(&folder);
    options.runs.retain(|run| whole(run) != first);
    options.runs.insert(0, folder);
    options.against = None;
}

/// Why two runs cannot be compared.
fn cannot(a: &Saved, b: &Saved) -> Vec<Mismatch> {
    let mut why = reasons_against(&a.scenario, &b.scenario);
    if a.manifest.model != b.manifest.model {
        why.push(Mismatch::Model);
    }
    why
}

/// Which arm against which.
fn pairs(runs: &[Opened], options: &Compare) -> Result<Vec<Pair>, Message> {
    let names = |run: &Opened| -> Vec<String> {
        run.saved.scenario.arms.iter().map(|arm| arm.name.clone()).collect()
    };
    let place = |run: &Opened, option: &str, wanted: &str| {
        let names = names(run);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        which::named(option, "arm", wanted, &names)
    };
    let chosen = |run: &Opened| -> Result<Vec<usize>, Message> {
        if options.arms.is_empty() {
            return Ok((0..run.saved.scenario.arms.len()).collect());
        }
        options.arms.iter().map(|wanted| place(run, "--arm", wanted)).collect()
    };
    let mut pairs = Vec::new();
    let first = &runs[0];
    if runs.len() == 1 {
        let other = match &options.against {
            Some(name) => place(first, "--against", name)?,
            None => first.saved.scenario.arms.iter().position(|arm| arm.control).unwrap_or(0),
        };
        let arms = chosen(first)?.into_iter().filter(|&arm| arm != other);
        pairs.extend(arms.map(|arm| Pair { runs: [0, 0], arms: [arm, other] }));
    }
    for (run, opened) in runs.iter().enumerate().skip(1) {
        for arm in chosen(opened)? {
            let name = &opened.saved.scenario.arms[arm].name;
            let other = match &options.against {
                Some(against) => Some(place(first, "--against", against)?),
                None => names(first).iter().position(|n| n == name),
            };
            pairs.extend(other.map(|other| Pair { runs: [run, 0], arms: [arm, other] }));
        }
    }
    if pairs.is_empty() {
        return Err(match runs.len() {
            1 => message!(runs::only_that_arm),
            _ => message!(runs::no_common_arm),
        });
    }
    Ok(pairs)
}

/// Which measures, time, place and group, by their places in the first run's lists.
struct Asked {
    place: usize,
    group: usize,
    measures: Vec<usize>,
    windows: Vec<usize>,
}

fn wanted(runs: &[Opened], options: &Compare) -> Result<Asked, Message> {
    let (scenario, layout) = (&runs[0].saved.scenario, &runs[0].saved.layout);
    let places: Vec<&str> = layout.places.iter().map(|p| p.name()).collect();
    let place = match &options.place {
        Some(name) => which::named("--place", "place", name, &places)?,
        None => 0,
    };
    let group = which::named("--group", "group", &options.group, &Group::ALL.map(Group::id))
        .or_else(|why| group_in_words(&options.group).ok_or(why))?;
    let ids: Vec<&str> = MEASURES.iter().map(|m| m.id).collect();
    let measures = match options.measures.as_slice() {
        [] => scenario.headline.iter().map(|id| *id as usize).collect(),
        [all] if all == "all" => (0..COUNT).collect(),
        some => some
            .iter()
            .map(|id| which::named("--measure", "measure", id, &ids))
            .collect::<Result<Vec<_>, _>>()?,
    };
    let names: Vec<&str> = layout.windows.iter().map(|w| w.name.as_str()).collect();
    let windows = match options.window.as_deref() {
        Some("all") => (0..names.len()).collect(),
        Some(name) => vec![which::named("--window", "time", name, &names)?],
        // as in the report: where the verdict's time does not exist, the end
        None => vec![layout.judged(scenario.verdict).unwrap_or(0)],
    };
    Ok(Asked { place, group, measures, windows })
}

/// The group that this word means in any language: its label in tables and figures, or its short name.
fn group_in_words(word: &str) -> Option<usize> {
    let word = word.trim().to_lowercase().replace('_', " ");
    Group::ALL.iter().position(|g| {
        Language::ALL.iter().any(|&l| {
            let short = Text::named("groups_short", g.id()).map(|text| text.of(l).to_lowercase());
            short.as_ref() == Some(&word) || g.label_in(l).to_lowercase() == word
        })
    })
}

/// The comparisons as text.
fn show(
    runs: &[Opened],
    pairs: &[Pair],
    asked: &Asked,
    options: &Compare,
) -> Result<String, Message> {
    let mut rows = Vec::new();
    let mut text = match runs.len() {
        1 => String::new(),
        _ => who_is_who(language(), runs) + &compared_replicates(language(), runs),
    };
    for pair in pairs {
        let [run, other] = pair.runs.map(|run| &runs[run]);
        let sides = [(run, pair.arms[0]), (other, pair.arms[1])].map(|(run, arm)| Side {
            scenario: &run.saved.scenario,
            store: &run.store,
            replicates: &run.replicates,
            arm,
        });
        let [here, there] = sides.map(|side| &side.scenario.arms[side.arm]);
        // windows of the same name and the same months; the end of a programme may differ
        let same = |&w: &usize| {
            let window = runs[0].saved.layout.windows.get(w)?;
            let at = |of: &Opened| of.saved.layout.windows.iter().position(|o| o == window);
            Some((at(run)?, at(other)?))
        };
        let windows: Vec<(usize, usize)> = asked.windows.iter().filter_map(same).collect();
        if windows.is_empty() {
            say(&say!(language(), commands::no_common_time, arm = &here.name));
            continue;
        }
        let wanted = Wanted {
            place: asked.place,
            group: asked.group,
            measures: asked.measures.clone(),
            windows,
            paired: here.same_people(there),
        };
        let found = effects(sides[0], sides[1], &wanted).map_err(|e| files::why(&e))?;
        let name = |side: &Side<'_>, run: usize| {
            let arm = &side.scenario.arms[side.arm].name;
            match (runs.len(), options.format) {
                (1, _) => arm.clone(),
                (_, Rows::Table) => format!("{}:{arm}", letter(run)),
                (_, Rows::Csv) => format!("{}:{arm}", label(&runs[run].saved.folder)),
            }
        };
        let names = [name(&sides[0], pair.runs[0]), name(&sides[1], pair.runs[1])];
        match options.format {
            Rows::Csv => {
                let (layout, names) = (&run.saved.layout, names.each_ref().map(String::as_str));
                rows.extend(found.iter().map(|e| effect_row(layout, names, &e.effect)));
            }
            Rows::Table => {
                if here.parameters != there.parameters && runs.len() > 1 {
                    text.push_str(say!(language(), commands::other_parameters));
                    text.push('\n');
                }
                let few_failed =
                    [run, other].iter().all(|r| r.replicates.failed_share() <= TOLERATED);
                text.push_str(&for_people(
                    language(),
                    run,
                    &names,
                    [here, there],
                    &found,
                    few_failed,
                ));
            }
        }
    }
    match options.format {
        Rows::Csv => tables::text(EFFECT_COLUMNS, rows).map_err(|e| files::why(&e)),
        Rows::Table => Ok(text),
    }
}

/// What a run is called: its folder's name, which is its id.
fn label(folder: &Path) -> String {
    let whole = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    whole.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned())
}
