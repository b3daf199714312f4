//! `berdaya patterns [STUDY|ROW…]`: the rows of evidence, run now.

use std::io;
use std::path::{Path, PathBuf};

use super::options::{Patterns, TableFormat};
use super::run::Bar;
use super::{Exit, Stop, language, print, say};
use crate::core::text::catalogue::{Message, Text, evidence as texts};
use crate::core::text::{Language, message};
use crate::evidence::live::Effort;
use crate::evidence::runs::{self, Ask, Planned, Which};
use crate::evidence::{self, Chosen, Study, bundled, forest, forms, markdown, read, robust, table};

/// Replicates below which a table is no evidence.
const ENOUGH: u32 = 30;
/// Processor seconds a household-month, for saying beforehand how long it takes.
const SECONDS: f64 = 300e-9;

pub(super) fn patterns(options: &Patterns) -> Result<Exit, Stop> {
    let (studies, words) = studies(options)?;
    go(options, &studies, &words)
}

/// Says it in the language of who asked.
fn tell(message: &Message) {
    say(&message.of(language()));
}

fn file_cause(file: impl Into<String>, why: impl Into<Message>) -> Message {
    message!(evidence::file_cause, file = file.into(), why = why.into())
}

/// What the system says, as it is.
fn system(error: impl ToString) -> Message {
    Message::raw(error.to_string())
}

/// The studies of the program and the files that were named, with the words that choose rows.
fn studies(options: &Patterns) -> Result<(Vec<Study>, Vec<String>), Stop> {
    let is_file = |word: &&String| word.contains('/') || word.ends_with(".toml");
    let mut studies = runs::bundled_studies()?;
    let mut words = Vec::new();
    for word in &options.rows {
        if !is_file(&word) {
            words.push(word.clone());
            continue;
        }
        let text = match super::read(word) {
            Ok(Some(bytes)) => String::from_utf8(bytes)
                .map_err(|_| Stop::wrong(message!(evidence::not_utf8, file = word)))?,
            Ok(None) => return Err(Stop::wrong(message!(evidence::too_large, file = word))),
            Err(why) => return Err(Stop::wrong(file_cause(word, system(why)))),
        };
        let folder = Path::new(word).parent().unwrap_or(Path::new(""));
        let study = read::read(&text, word, folder)?;
        let ids = |s: &Study| s.rows.iter().map(|r| r.id.clone()).collect::<Vec<_>>();
        for other in &studies {
            if let Some(id) = ids(other).iter().find(|id| ids(&study).contains(id)) {
                let other = &other.file;
                return Err(Stop::wrong(message!(
                    evidence::row_twice,
                    file = word,
                    row = id,
                    other = other
                )));
            }
        }
        studies.push(study);
        words.push(word.clone());
    }
    Ok((studies, words))
}

fn go(options: &Patterns, studies: &[Study], words: &[String]) -> Result<Exit, Stop> {
    let chosen = evidence::choose(studies, words).map_err(Stop::wrong)?;
    if options.list {
        for c in &chosen {
            // Columns: what is shorter is filled up.
            let line = message!(
                evidence::list_line,
                id = format!("{:6}", c.row.id),
                study = format!("{:10}", c.study.name),
                claim = &c.row.claim,
                expect = c.row.expect.message(),
                fixed = if c.row.by_construction() { "yes" } else { "no" }
            );
            if !print(&line.of(language())) {
                break;
            }
        }
        return Ok(Exit::Done);
    }
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(options.threads.map_or(0, usize::from))
        .build()
        .map_err(|e| Stop::wrong(message!(evidence::no_threads, why = e.to_string())))?;
    pool.install(|| {
        if options.forms {
            rival_forms(options, &chosen)
        } else if options.robust {
            elsewhere(options, &chosen)
        } else {
            here(options, studies, &chosen)
        }
    })
}

fn folder(options: &Patterns) -> PathBuf {
    options.out.clone().unwrap_or_else(|| PathBuf::from("output")).join("patterns")
}

/// Says how much there is to do, before it is begun.
fn announce(options: &Patterns, what: Text, worlds: usize, household_months: u64) {
    let threads = rayon::current_num_threads();
    let seconds = household_months as f64 * SECONDS / threads as f64;
    let time = if seconds < 90.0 {
        message!(evidence::seconds, n = seconds.ceil() as u64)
    } else {
        message!(evidence::minutes, n = (seconds / 60.0).ceil() as u64)
    };
    if !options.quiet {
        tell(&message!(
            evidence::plan,
            what = what,
            worlds = worlds,
            millions = household_months.div_ceil(1_000_000),
            time = time,
            threads = threads
        ));
    }
}

/// The lines that were matched once and must be again.
fn compared(options: &Patterns) -> Result<Vec<table::Kept>, Stop> {
    let Some(file) = &options.check else {
        // A test reads it at every commit; where it cannot be read it is being made anew.
        return Ok(table::read_csv(bundled::EVIDENCE).unwrap_or_default());
    };
    let name = file.display().to_string();
    let text =
        std::fs::read_to_string(file).map_err(|e| Stop::wrong(file_cause(&name, system(e))))?;
    table::read_csv(&text).map_err(|why| Stop::wrong(file_cause(&name, why)))
}

fn here(options: &Patterns, studies: &[Study], chosen: &[Chosen<'_>]) -> Result<Exit, Stop> {
    let before = compared(options)?;
    let which = match (&options.check, options.full) {
        _ if !options.sizes.is_empty() || !options.seeds.is_empty() => {
            Which::Given(options.sizes.clone(), options.seeds.clone())
        }
        (_, true) => Which::Full,
        _ => Which::First,
    };
    let (asks, central, draws) = match &options.check {
        Some(_) => checked(options, chosen, &before)?,
        None => {
            let central = options.replicates.unwrap_or(ENOUGH);
            (runs::asks(chosen, &which), central, options.draws.unwrap_or(central))
        }
    };
    let other = before.iter().any(|k| k.model != table::model());
    if other && !options.quiet {
        tell(&texts::other_model.into());
    }
    if central < ENOUGH && !options.quiet {
        tell(&message!(evidence::few_replicates, n = ENOUGH));
    }
    let effort = Effort { central, draws, communities: true };
    let beside = options.check.is_none() && !options.bare;
    let planned: Planned = runs::planned(chosen, &asks, effort, beside)?;
    let parts = folder(options).join("parts");
    let found = planned.look(Some(&parts));
    announce(options, texts::plan_table, planned.worlds(), planned.household_months(&found));
    let lines = lived(options, |bar| planned.live(chosen, found, Some(&parts), bar))?;
    let kept: Vec<table::Kept> = lines.iter().map(|l| table::Kept::of(chosen, l)).collect();
    show(
        options,
        || table::csv(chosen, &kept),
        |l| {
            let mut table = markdown::evidence(l, studies, chosen, &kept);
            let elsewhere = markdown::sizes_and_seeds(l, &kept);
            if !elsewhere.is_empty() {
                let heading = texts::sizes_and_seeds.of(l);
                table.push_str(&format!("\n### {heading}\n\n{elsewhere}"));
            }
            table
        },
    )?;
    if !options.no_figures && options.check.is_none() {
        let all = options.rows.is_empty();
        let files = forest::draw_into(language(), chosen, &kept, (&folder(options), all))
            .map_err(|e| Stop::failed(e.message()))?;
        if !options.quiet {
            tell(&message!(evidence::figure_written, file = files.display().to_string()));
        }
    }
    Ok(verdict(options, &before, &kept))
}

/// What a file of evidence asks to be run again: its rows among those chosen, in its sizes and seeds.
fn checked(
    options: &Patterns,
    chosen: &[Chosen<'_>],
    before: &[table::Kept],
) -> Result<(Vec<Ask>, u32, u32), Stop> {
    let (sizes, seeds) = (&options.sizes, &options.seeds);
    let mut asks = Vec::new();
    let (mut central, mut draws) = (0, 0);
    for kept in before {
        let Some(row) = chosen.iter().position(|c| c.row.id == kept.row) else {
            if options.rows.is_empty() {
                return Err(Stop::wrong(message!(evidence::row_gone, row = &kept.row)));
            }
            continue;
        };
        let wanted = (sizes.is_empty() || sizes.contains(&kept.size))
            && (seeds.is_empty() || seeds.contains(&kept.seed));
        if wanted {
            asks.push(Ask { row, size: kept.size, seed: Some(kept.seed) });
            central = central.max(kept.replicates);
            draws = draws.max(kept.draws);
        }
    }
    if asks.is_empty() {
        return Err(Stop::wrong(texts::none_of_rows));
    }
    // Fewer replicates or draws would be matched less often, and say nothing against what was matched.
    for (option, asked, kept) in
        [("--replicates", options.replicates, central), ("--draws", options.draws, draws)]
    {
        if let Some(n) = asked.filter(|&n| n < kept) {
            return Err(Stop::wrong(message!(
                evidence::fewer_than_kept,
                option = option,
                n = n,
                kept = kept
            )));
        }
    }
    Ok((asks, options.replicates.unwrap_or(central), options.draws.unwrap_or(draws)))
}

/// Is everything matched that was?
fn verdict(options: &Patterns, before: &[table::Kept], now: &[table::Kept]) -> Exit {
    let mut exit = Exit::Done;
    for kept in now {
        let same = |b: &&table::Kept| {
            b.row == kept.row && b.size.to_bits() == kept.size.to_bits() && b.seed == kept.seed
        };
        let Some(was) = before.iter().find(same) else { continue };
        // Fewer replicates than then say nothing against it, unless one asks for it.
        let fair = options.check.is_some() || kept.replicates >= was.replicates;
        if was.matched() && !kept.matched() && fair {
            tell(&message!(
                evidence::row_lost,
                row = &kept.row,
                size = kept.size,
                seed = kept.seed.to_string(),
                verdict = kept.verdict.text()
            ));
            exit = Exit::No;
        }
    }
    exit
}

fn elsewhere(options: &Patterns, chosen: &[Chosen<'_>]) -> Result<Exit, Stop> {
    let planned = robust::planned(chosen, options.robust_replicates)?;
    let parts = folder(options).join("parts");
    let most = planned.household_months(Some(&parts));
    announce(options, texts::plan_elsewhere, planned.worlds(), most);
    if !options.quiet {
        planned.refused.iter().for_each(tell);
    }
    let tried = lived(options, |bar| planned.live(chosen, Some(&parts), bar))?;
    let kept: Vec<robust::Kept> = tried.iter().map(|t| robust::Kept::of(chosen, t)).collect();
    show(options, || robust::csv(&kept), |l| robust::table(l, chosen, &kept))?;
    Ok(Exit::Done)
}

fn rival_forms(options: &Patterns, chosen: &[Chosen<'_>]) -> Result<Exit, Stop> {
    let usual;
    let chosen = if options.rows.is_empty() {
        usual = forms::usual(chosen);
        &usual[..]
    } else {
        chosen
    };
    let replicates = options.replicates.unwrap_or(ENOUGH);
    if replicates < ENOUGH && !options.quiet {
        tell(&message!(evidence::few_replicates, n = ENOUGH));
    }
    let planned = forms::planned(chosen, replicates)?;
    let parts = folder(options).join("parts");
    announce(options, texts::plan_forms, planned.worlds(), planned.household_months(Some(&parts)));
    let tried = lived(options, |bar| planned.live(chosen, Some(&parts), bar))?;
    let kept: Vec<forms::Kept> =
        tried.iter().map(|t| forms::Kept::of(chosen, t, replicates)).collect();
    show(options, || forms::csv(&kept), |l| forms::table(l, chosen, &kept))?;
    Ok(Exit::Done)
}

/// What came of worlds that are lived under a bar of progress.
fn lived<T>(options: &Patterns, live: impl FnOnce(&Bar) -> io::Result<T>) -> Result<T, Stop> {
    let bar = Bar::new(options.quiet);
    let done = live(&bar);
    bar.close();
    let file = || folder(options).display().to_string();
    done.map_err(|e| Stop::failed(file_cause(file(), system(e))))
}

/// Prints the table in the format that is asked for.
fn show(
    options: &Patterns,
    csv: impl FnOnce() -> io::Result<String>,
    markdown: impl FnOnce(Language) -> String,
) -> Result<(), Stop> {
    let text = match options.format {
        TableFormat::Csv => csv().map_err(|e| Stop::failed(system(e)))?,
        TableFormat::Markdown => markdown(language()),
    };
    print(text.trim_end());
    Ok(())
}
