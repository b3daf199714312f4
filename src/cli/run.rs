//! `berdaya run SCENARIO`: all arms and replicates, into a run folder.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use super::options::{Format, Run};
use super::{Exit, estimate, fail, language, load_changed, notes, print_path, saved, say, which};
use crate::core::text::Language;
use crate::core::text::catalogue::Message;
use crate::core::text::numbers::thousands;
use crate::present::{figures, report};
use crate::scenario::{Level, Loaded};
use crate::study::experiment::{self, Progress, Request, RunError};
use crate::study::layout::Layout;
use crate::study::replicate;

pub(super) fn run(options: &Run) -> Exit {
    let Some(changed) = load_changed(&options.scenario, &options.set, &options.overrides()) else {
        return Exit::Wrong;
    };
    let loaded = &changed.loaded;
    let names: Vec<&str> = loaded.scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    for wanted in &options.arms {
        if let Err(why) = which::named("--arm", "arm", wanted, &names) {
            fail(why);
            return Exit::Wrong;
        }
    }
    if !options.quiet {
        notes::say(&changed, &options.set, &options.arms);
    }
    match execute(changed.loaded, options) {
        Ok(exit) => exit,
        Err(why) => {
            fail(why);
            Exit::Failed
        }
    }
}

/// The one place where the command line meets the experiment.
fn execute(loaded: Loaded, options: &Run) -> Result<Exit, String> {
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
        return estimate::estimate(&request);
    }
    let begun = Instant::now();
    if options.verbose {
        say(&chosen(language(), &request));
    }
    if let Some(imported) = scenario.population.imported.as_ref().filter(|_| !options.quiet) {
        say(&imported.in_words().of(language()));
    }
    let bar = Bar::new(options.quiet);
    let stop = interruptible()?;
    let simulate =
        |number: u32, drawn: bool| replicate::replicate(&scenario, &layout, number, drawn);
    let mut outcome = match experiment::run(request, &simulate, &bar, stop) {
        Ok(outcome) => outcome,
        Err(error) => {
            bar.close();
            fail(error.message());
            return Ok(match error {
                RunError::Refused(_) => Exit::Wrong,
                RunError::Failed(_) => Exit::Failed,
                RunError::Interrupted { .. } => Exit::Interrupted,
            });
        }
    };
    bar.close();
    outcome.answer.looks_of(&of_file);
    if !options.no_figures {
        let folder = outcome.folder.join("figures");
        figures::draw_all(&outcome.answer, language(), &folder)
            .map_err(|e| format!("figures: {e}"))?;
    }
    let facts = saved::facts(&outcome.folder, &outcome);
    report::write(&outcome.answer, language(), &outcome.folder, &facts)
        .map_err(|e| format!("report: {e}"))?;
    let kept = outcome.answer.replicates.0;
    if !options.quiet && kept > scenario.replicates as usize {
        say(&language().pick(
            format!(
                "this folder keeps {kept} replicates of the same question and all are used; for {} alone give \
                 it a name of its own: --set scenario.name=NAME",
                scenario.replicates
            ),
            format!(
                "folder ini menyimpan {kept} ulangan dari pertanyaan yang sama dan semuanya dipakai; untuk {} \
                 saja beri nama sendiri: --set scenario.name=NAMA",
                scenario.replicates
            ),
        ));
    }
    if !options.quiet {
        say(&report::in_short(&outcome.answer, language()));
        let page = outcome.folder.join("report.html");
        say(&format!("{}: {}", language().pick("report", "laporan"), page.display()));
    }
    if options.verbose {
        let seconds = begun.elapsed().as_secs_f64();
        let l = language();
        let what = match outcome.already_done {
            true => l.pick("found done", "sudah selesai sebelumnya"),
            false => l.pick("done", "selesai"),
        };
        let months = thousands(l, outcome.household_months as f64, 0);
        let seconds = thousands(l, seconds, 1);
        say(&l.pick(
            format!("{what}, {months} household-months in the folder, {seconds} s"),
            format!("{what}, {months} bulan-rumah-tangga dalam folder, {seconds} detik"),
        ));
    }
    print_path(&outcome.folder);
    Ok(if outcome.exit_code() == 0 { Exit::Done } else { Exit::Failed })
}

/// What is chosen, in words.
fn chosen(l: Language, request: &Request) -> String {
    let scenario = &request.scenario;
    let threads = request
        .threads
        .or_else(|| std::thread::available_parallelism().ok().map(usize::from))
        .unwrap_or(1);
    let arms: Vec<&str> = scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    let (run, folder, arms) = (request.run_id(), request.folder(), arms.join(", "));
    let folder = folder.display();
    let (control, seed) = (&scenario.control().name, scenario.seed);
    let (replicates, draws) = (scenario.replicates, scenario.assumption_draws);
    l.pick(
        format!(
            "run {run} into {folder}\narms {arms} (control {control}), {replicates} replicates and \
             {draws} draws of assumptions, seed {seed}, {threads} threads"
        ),
        format!(
            "simulasi {run} ke {folder}\nvarian {arms} (pembanding {control}), {replicates} ulangan \
             dan {draws} undian asumsi, benih acak {seed}, {threads} utas"
        ),
    )
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
fn interruptible() -> Result<&'static AtomicBool, String> {
    static STOP: AtomicBool = AtomicBool::new(false);
    let raise = || {
        if STOP.swap(true, Ordering::SeqCst) {
            std::process::exit(Exit::Interrupted as i32);
        }
    };
    ctrlc::set_handler(raise).map_err(|e| e.to_string())?;
    Ok(&STOP)
}

/// Progress with time left, on stderr; silent when asked to be.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(quiet: bool) -> Self {
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(0) };
        if let Ok(style) = ProgressStyle::with_template(language().pick(
            "{bar:30} {pos}/{len} replicates, {elapsed} gone, {eta} left {wide_msg}",
            "{bar:30} {pos}/{len} ulangan, {elapsed} berlalu, {eta} lagi {wide_msg}",
        )) {
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
            let words = language().pick(
                format!("replicate {replicate} failed; see failures.csv"),
                format!("ulangan {replicate} gagal; lihat failures.csv"),
            );
            self.0.suspend(|| say(&words));
        }
    }

    fn note(&self, words: &Message) {
        self.0.suspend(|| say(&words.of(language())));
    }

    fn writing(&self, file: &str) {
        self.0.set_message(format!("{} {file}", language().pick("writing", "menulis")));
    }
}
