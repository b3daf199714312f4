//! `berdaya run SCENARIO`: all arms and replicates, into a run folder.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::options::{Format, Run};
use super::{Exit, Stop, estimate, language, load_changed, notes, print_path, saved, say, which};
use crate::core::text::catalogue::{Arg, Message, commands};
use crate::core::text::{Language, message, say};
use crate::model::setup::{Level, Loaded};
use crate::present::{figures, report};
use crate::study::experiment::{self, Progress, Request};
use crate::study::gather::TOLERATED;
use crate::study::layout::Layout;
use crate::study::replicate;

pub(super) fn run(options: &Run) -> Result<Exit, Stop> {
    let changed = load_changed(&options.scenario, &options.set, &options.overrides())?;
    let loaded = &changed.loaded;
    let names: Vec<&str> = loaded.scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    for wanted in &options.arms {
        which::named("--arm", "arm", wanted, &names).map_err(Stop::wrong)?;
    }
    if !options.quiet {
        notes::say(&changed, &options.set, &options.arms);
    }
    execute(changed.loaded, options)
}

/// The one place where the command line meets the experiment.
fn execute(loaded: Loaded, options: &Run) -> Result<Exit, Stop> {
    let identity = identity(&loaded, options);
    let Loaded { mut scenario, resolved, .. } = loaded;
    let of_file = saved::not_control(&scenario);
    if !options.arms.is_empty() {
        scenario.arms.retain(|arm| arm.control || options.arms.contains(&arm.name));
    }
    let layout = Layout::new(&scenario, replicate::programme_end(&scenario));
    let out = options.out.clone().unwrap_or_else(|| PathBuf::from("output"));
    let mut request = Request::new(scenario.clone(), layout.clone(), resolved, identity, out);
    request.threads = options.threads.map(usize::from);
    request.csv = options.format.contains(&Format::Csv);
    request.fresh = options.fresh;
    request.command = options.as_typed();
    if options.dry_run {
        return estimate::estimate(&request).map_err(Stop::failed);
    }
    let begun = Instant::now();
    if options.verbose {
        say(&chosen(language(), &request));
    }
    if let Some(imported) = scenario.population.imported.as_ref().filter(|_| !options.quiet) {
        say(&imported.in_words().of(language()));
    }
    let bar = Bar::new(options.quiet);
    let stop = interruptible().map_err(Stop::failed)?;
    let simulate =
        |number: u32, drawn: bool| replicate::replicate(&scenario, &layout, number, drawn);
    let outcome = experiment::run(request, &simulate, &bar, stop);
    bar.close();
    let mut outcome = outcome?;
    outcome.answer.looks_of(&of_file);
    if !options.no_figures {
        let folder = outcome.folder.join("figures");
        figures::draw_all(&outcome.answer, language(), &folder)
            .map_err(|e| Stop::failed(message!(commands::figures_failed, why = e.message())))?;
    }
    let facts = saved::facts(&outcome.folder, &outcome);
    report::write(&outcome.answer, language(), &outcome.folder, &facts)
        .map_err(|e| Stop::failed(message!(commands::report_failed, why = e.message())))?;
    let kept = outcome.answer.replicates.0;
    if !options.quiet && kept > scenario.replicates as usize {
        let wanted = scenario.replicates;
        say(&say!(language(), commands::kept_replicates, kept = kept, wanted = wanted));
    }
    if !options.quiet {
        say(&report::in_short(&outcome.answer, language()));
        let page = outcome.folder.join("report.html");
        say(&say!(language(), commands::report, path = page.display().to_string()));
    }
    if options.verbose {
        let l = language();
        let months = Arg::Number(outcome.household_months as f64, 0);
        let seconds = Arg::Number(begun.elapsed().as_secs_f64(), 1);
        say(&match outcome.already_done {
            true => say!(l, commands::found_done, months = months, seconds = seconds),
            false => say!(l, commands::done, months = months, seconds = seconds),
        });
    }
    print_path(&outcome.folder);
    Ok(if outcome.failed_share <= TOLERATED { Exit::Done } else { Exit::Failed })
}

/// What is chosen, in words.
fn chosen(l: Language, request: &Request) -> String {
    let scenario = &request.scenario;
    let threads = request
        .threads
        .or_else(|| std::thread::available_parallelism().ok().map(usize::from))
        .unwrap_or(1);
    let arms: Vec<&str> = scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    let folder = request.folder().display().to_string();
    let run = say!(l, commands::chosen, run = request.run_id(), folder = folder);
    let arms = say!(
        l,
        commands::chosen_arms,
        arms = Arg::commas(arms),
        control = &scenario.control().name,
        replicates = scenario.replicates,
        draws = scenario.assumption_draws,
        // as it would be typed
        seed = scenario.seed.to_string(),
        threads = threads,
    );
    format!("{run}\n{arms}")
}

/// What names the run: the scenario, the finest level if it is not the usual one (replicates are kept
/// with the places of one level), and the arms if not all of them run.
fn identity(loaded: &Loaded, options: &Run) -> String {
    let mut identity = loaded.identity();
    identity.push_str(match loaded.scenario.level {
        Level::Region => "\nlevel region",
        Level::Community => "",
        Level::Neighbourhood => "\nlevel neighbourhood",
        Level::Household => "\nlevel household",
    });
    if !options.arms.is_empty() {
        let arms = &loaded.scenario.arms;
        for arm in arms.iter().filter(|a| a.control || options.arms.contains(&a.name)) {
            identity.push_str(&format!("\nonly {}", arm.name));
        }
    }
    identity
}

/// A flag that Ctrl-C raises: what is finished is kept, and the run can be continued. A second Ctrl-C
/// does not wait for what is under way; every file is whole or not there, so nothing is lost by it.
fn interruptible() -> Result<&'static AtomicBool, Message> {
    static STOP: AtomicBool = AtomicBool::new(false);
    let raise = || {
        if STOP.swap(true, Ordering::SeqCst) {
            std::process::exit(Exit::Interrupted as i32);
        }
    };
    ctrlc::set_handler(raise).map_err(|e| Message::raw(e.to_string()))?;
    Ok(&STOP)
}

/// Progress with time left, on stderr; silent when asked to be.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(quiet: bool) -> Self {
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(0) };
        let words = [commands::bar_replicates, commands::bar_gone, commands::bar_left];
        let [replicates, gone, left] = words.map(|word| word.of(language()));
        let template = format!(
            "{{bar:30}} {{pos}}/{{len}} {replicates}, {{elapsed}} {gone}, {{eta}} {left} {{wide_msg}}"
        );
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style);
        }
        Bar(bar)
    }

    pub(super) fn close(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn begin(&self, total: usize, done: usize) {
        self.0.set_length(total as u64);
        self.0.set_position(done as u64);
        self.0.reset_eta();
    }

    fn finished(&self, replicate: u32, _drawn: bool, _household_months: u64, failed: bool) {
        self.0.inc(1);
        if failed {
            let words = say!(language(), commands::replicate_failed, replicate = replicate);
            self.0.suspend(|| say(&words));
        }
    }

    fn note(&self, words: &Message) {
        self.0.suspend(|| say(&words.of(language())));
    }

    fn writing(&self, file: &str) {
        self.0.set_message(say!(language(), commands::writing, file = file));
    }
}
