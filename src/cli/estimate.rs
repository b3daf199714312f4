//! `berdaya run SCENARIO --dry-run`: how large, how long, how much disk, before anything starts.
//!
//! The time is measured: two short pieces of the scenario are run, one replicate each, without its
//! folder. The disk follows from the size of such a replicate's part, which is measured too, and of the
//! tables, whose rows are known. Both are estimates; a machine that does other work takes longer.

use std::time::Instant;

use super::{Exit, language, print, say};
use crate::core::text::catalogue::{Arg, Message, Text, commands};
use crate::core::text::numbers::thousands;
use crate::core::text::{Language, message, say};
use crate::measures::{COUNT, Group};
use crate::model::setup::{CommunitySpec, Scenario};
use crate::study::experiment::Request;
use crate::study::files::{self, Faults};
use crate::study::fine::Fine;
use crate::study::layout::{Layout, Part};
use crate::study::replicate;
use crate::study::store::Store;

/// Households of the piece that is run, if its first community is not larger.
const SAMPLE: u64 = 3_000;
/// Months of the burn-in of the piece.
const BURN_IN: u32 = 12;
/// Months of programme of the longer piece; the shorter has one.
const MONTHS: u32 = 13;
/// Bytes of a value in the monthly table, compressed, and of a row of `effects.csv` and `summary.csv`;
/// as measured on the bundled scenarios.
const VALUE: f64 = 1.5;
const ROW: f64 = 120.0;
/// Bytes of a row below communities: in the table against in the part, and as text.
const FINE_TABLE: f64 = 1.1;
const FINE_TEXT: f64 = 500.0;
/// Bytes of figures and report.
const PICTURES: f64 = 3e6;
/// Seconds that tables, figures and report take where there is little of anything.
const LEAST: f64 = 2.0;

pub(super) fn estimate(request: &Request) -> Result<Exit, Message> {
    let scenario = &request.scenario;
    let households: u64 = scenario.communities.iter().map(|c| u64::from(c.households)).sum();
    let arms = scenario.arms.len() as u64;
    let apart =
        scenario.arms.iter().filter(|arm| !arm.same_people(scenario.control())).count() as u64;
    let replicates = u64::from(scenario.replicates) + u64::from(scenario.assumption_draws);
    let burn_in = households * u64::from(scenario.burn_in) * (1 + apart);
    let lived = households * u64::from(scenario.months) * arms;
    let Pace { founding, burn_in_month, month, part_value, fine_row } = pace(scenario)?;
    let one = founding * households as f64 * (1 + apart) as f64
        + burn_in_month * burn_in as f64
        + month * lived as f64;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = request.threads.unwrap_or(cores).min(cores).max(1);
    // replicates share the threads; a last one that is alone has its communities to share
    let kept = if request.fresh { 0 } else { kept(request) };
    let seconds = LEAST + one * replicates.saturating_sub(kept) as f64 / threads as f64;

    let rows = (request.layout.places.len() * Group::ALL.len()) as f64;
    let values = rows * request.layout.months as f64 * COUNT as f64 * arms as f64;
    let parts = values * part_value * f64::from(scenario.replicates);
    let windows = request.layout.windows.len() as f64;
    let effects = rows * windows * COUNT as f64 * arms.saturating_sub(1) as f64 * ROW;
    let regions = scenario.regions.len() as f64 * Group::ALL.len() as f64;
    let summary = regions * request.layout.months as f64 * COUNT as f64 * arms as f64 * ROW;
    let monthly = values * VALUE * f64::from(scenario.replicates);
    let spreadsheet = if request.csv { monthly * 3.0 } else { 0.0 };
    // below communities: rows of the monthly table, saved and written again
    let fine = Fine::new(scenario, &request.layout);
    let series: u64 = (0..scenario.arms.len())
        .map(|arm| fine.as_ref().map_or(0, |fine| fine.series(arm) as u64))
        .sum();
    let fine_rows = series * request.layout.months as u64 * u64::from(scenario.replicates);
    let all_rows = fine_rows
        + rows as u64 * request.layout.months as u64 * arms * u64::from(scenario.replicates);
    let text = if request.csv { FINE_TEXT } else { 0.0 };
    let finer = fine_rows as f64 * (fine_row + fine_row * FINE_TABLE + text);
    let disk = parts + effects + summary + monthly + spreadsheet + finer + PICTURES;

    let l = language();
    let whole = |n: u64| Arg::Number(n as f64, 0);
    let months = scenario.months;
    let (central, drawn) = (scenario.replicates, scenario.assumption_draws);
    let lines: [(Text, Message); 8] = [
        (commands::estimate_folder, Message::raw(request.folder().display().to_string())),
        (
            commands::estimate_size,
            message!(
                commands::size_is,
                communities = message!(commands::communities, n = scenario.communities.len()),
                households = whole(households),
                arms = message!(commands::arms, n = scenario.arms.len()),
            ),
        ),
        (
            commands::estimate_months,
            message!(
                commands::months_are,
                burn_in = scenario.burn_in,
                months = months,
                from = scenario.start.to_string(),
                to = scenario.start.plus(months as i32 - 1).to_string(),
            ),
        ),
        (
            commands::estimate_replicates,
            match kept {
                0 => message!(commands::replicates_are, central = central, drawn = drawn),
                n => {
                    message!(commands::replicates_kept, central = central, drawn = drawn, kept = n)
                }
            },
        ),
        (
            commands::estimate_work,
            message!(commands::work_is, n = whole((burn_in + lived) * replicates)),
        ),
        (
            commands::estimate_time,
            message!(commands::time_is, time = duration(seconds), threads = threads),
        ),
        (commands::estimate_rows, message!(commands::rows_are, n = whole(all_rows))),
        (commands::estimate_disk, message!(commands::disk_is, size = bytes(l, disk))),
    ];
    let wide = lines.iter().map(|(name, _)| name.of(l).chars().count()).max().unwrap_or(0);
    let lines: Vec<String> =
        lines.iter().map(|(name, is)| format!("{:wide$}  {}", name.of(l), is.of(l))).collect();
    print(&lines.join("\n"));
    say(say!(l, commands::nothing_started));
    Ok(Exit::Done)
}

/// Replicates that the run's folder holds already.
fn kept(request: &Request) -> u64 {
    let entries = std::fs::read_dir(request.folder().join("parts"));
    let parts = entries.into_iter().flatten().flatten();
    parts.filter(|entry| entry.path().extension().is_some_and(|e| e == "part")).count() as u64
}

/// Seconds a household, a household-month of burn-in, a household-month; bytes of a saved value, and of a
/// saved row below communities.
struct Pace {
    founding: f64,
    burn_in_month: f64,
    month: f64,
    part_value: f64,
    fine_row: f64,
}

fn pace(scenario: &Scenario) -> Result<Pace, Message> {
    let households = |s: &Scenario| {
        s.communities.iter().map(|c| u64::from(c.households)).sum::<u64>().max(1) as f64
    };
    // one thread, as each replicate of the run has one while there are others
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .map_err(|e| Message::raw(e.to_string()))?;
    let timed = |burn_in: u32, months: u32| -> Result<(f64, Part, Scenario, Layout), Message> {
        let piece = piece(scenario, burn_in, months);
        let layout = Layout::new(&piece, replicate::programme_end(&piece));
        let begun = Instant::now();
        let part = pool.install(|| replicate::replicate(&piece, &layout, 0, false));
        let seconds = begun.elapsed().as_secs_f64();
        match part.failure {
            Some(why) => Err(message!(commands::piece_fails, why = why)),
            None => Ok((seconds, part, piece, layout)),
        }
    };
    let months = MONTHS.min(scenario.months).max(2);
    timed(0, 1)?; // what is made once is made before the clock runs
    let (found, ..) = timed(0, 1)?;
    let (settled, ..) = timed(BURN_IN, 1)?;
    let (lived, part, piece, layout) = timed(0, months)?;
    let arms = piece.arms.len() as f64;
    let people = households(&piece);
    let file = tempfile::tempdir().map_err(|e| files::why(&e))?;
    let store = Store::new(file.path(), "measured", &piece, &layout);
    store.save(&part, &Faults::default()).map_err(|e| files::why(&e))?;
    let size = std::fs::metadata(store.path(0, false)).map_err(|e| files::why(&e))?.len() as f64;
    let values = (layout.monthly_len() + layout.window_len()) as f64 * arms;
    let packed: usize = part.arms.iter().flat_map(|arm| &arm.fine).map(Vec::len).sum();
    let fine = Fine::new(&piece, &layout);
    let series: usize =
        (0..piece.arms.len()).map(|arm| fine.as_ref().map_or(0, |f| f.series(arm))).sum();
    Ok(Pace {
        founding: found / people,
        burn_in_month: (settled - found).max(0.0) / people / f64::from(BURN_IN),
        month: (lived - found).max(0.0) / people / f64::from(months - 1) / arms,
        part_value: (size - packed as f64) / values,
        fine_row: packed as f64 / (series * layout.months).max(1) as f64,
    })
}

/// The first communities, for some months.
fn piece(scenario: &Scenario, burn_in: u32, months: u32) -> Scenario {
    let mut piece = scenario.clone();
    let mut total = 0;
    let fits = |c: &&CommunitySpec| {
        total += u64::from(c.households);
        total <= SAMPLE
    };
    let kept = scenario.communities.iter().take_while(fits).count().max(1);
    piece.communities.truncate(kept);
    for arm in &mut piece.arms {
        arm.communities.truncate(kept);
        for intervention in &mut arm.interventions {
            if let Some(list) = &mut intervention.communities {
                list.retain(|&c| c < kept);
            }
        }
    }
    (piece.burn_in, piece.months) = (burn_in, months);
    piece
}

fn duration(seconds: f64) -> Message {
    let n = |size: f64, decimals| Arg::Number(size, decimals);
    match seconds {
        s if s < 100.0 => message!(commands::seconds, n = n(s, 0)),
        s if s < 6_000.0 => message!(commands::minutes, n = n(s / 60.0, 0)),
        s if s < 172_800.0 => message!(commands::hours, n = n(s / 3_600.0, 1)),
        s => message!(commands::days, n = n(s / 86_400.0, 1)),
    }
}

fn bytes(l: Language, bytes: f64) -> String {
    let (size, decimals, unit) = match bytes {
        b if b < 1e6 => (b / 1e3, 0, "kB"),
        b if b < 1e9 => (b / 1e6, 0, "MB"),
        b if b < 1e12 => (b / 1e9, 1, "GB"),
        b => (b / 1e12, 1, "TB"),
    };
    format!("{} {unit}", thousands(l, size, decimals))
}
