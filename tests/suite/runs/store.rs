//! Runs: the same bytes whatever happens, nothing done twice, nothing foreign touched.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::make::cheap_model;
use crate::make::run_folder::bytes_of;
use berdaya::core::text::catalogue::Message;
use berdaya::model::setup::{Level, Scenario};
use berdaya::study::answer::Verdict;
use berdaya::study::experiment::{Outcome, Progress, Request, RunError, Silent, read, run};
use berdaya::study::files::{Faults, Kind, Step};
use berdaya::study::layout::Part;

fn small() -> Scenario {
    let level = Level::Region; // two places: these tests run it a hundred times
    Scenario { level, ..cheap_model::scenario(&["none", "full", "late"], 5, 3) }
}

fn request(scenario: &Scenario, out: &Path) -> Request {
    let mut request = Request::new(
        scenario.clone(),
        cheap_model::layout(scenario),
        "name = \"fake\"\n".into(),
        format!("fake {:?}", scenario.arms.iter().map(|a| &a.name).collect::<Vec<_>>()),
        out.to_path_buf(),
    );
    request.csv = true;
    request.threads = Some(2);
    request
}

/// Runs, and says which replicates were done.
fn counted(request: Request) -> (Result<Outcome, RunError>, BTreeSet<(u32, bool)>) {
    let scenario = request.scenario.clone();
    let done = Mutex::new(Vec::new());
    let simulate = |replicate, drawn| -> Part {
        done.lock().expect("a lock").push((replicate, drawn));
        cheap_model::part(&scenario, replicate, drawn)
    };
    let result = run(request, &simulate, &Silent, &AtomicBool::new(false));
    let list = done.into_inner().expect("a lock");
    let set: BTreeSet<_> = list.iter().copied().collect();
    assert_eq!(set.len(), list.len(), "a replicate was done twice");
    (result, set)
}

fn finished(request: Request) -> Outcome {
    counted(request).0.expect("a finished run")
}

fn temporary() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[derive(Default)]
struct Notes(Mutex<Vec<String>>);

impl Progress for Notes {
    fn note(&self, words: &Message) {
        self.0.lock().expect("a lock").push(words.to_string());
    }
}

#[test]
fn the_same_bytes_for_any_number_of_threads_and_any_order_of_the_work() {
    let reference = temporary();
    let expected = bytes_of(&finished(request(&small(), reference.path())).folder);
    for name in ["manifest.json", "scenario.toml", "monthly.parquet", "monthly.csv", "effects.csv"]
    {
        assert!(expected.contains_key(name), "{name}");
    }
    type Order = fn(usize) -> u64;
    let orders: [Option<Order>; 3] =
        [None, Some(|at| u64::MAX - at as u64), Some(|at| (at as u64 * 7_919) % 13)];
    for threads in [1, 2, 8] {
        for order in orders {
            let out = temporary();
            let mut request = request(&small(), out.path());
            (request.threads, request.order) = (Some(threads), order);
            assert!(bytes_of(&finished(request).folder) == expected, "{threads} threads");
        }
    }
}

#[test]
fn a_run_stopped_at_any_step_continues_to_the_same_bytes_and_does_nothing_twice() {
    let reference = temporary();
    let expected = bytes_of(&finished(request(&small(), reference.path())).folder);
    let mut stops = vec![(Step::MergeBegun, 0), (Step::TablesDone, 0)];
    for moment in [Step::Written, Step::Synced, Step::Renamed] {
        stops.extend([(moment(Kind::Part), 0), (moment(Kind::Part), 3)]);
        stops.extend((0..8).map(|table| (moment(Kind::Table), table)));
        stops.push((moment(Kind::Manifest), 0));
    }
    for (step, skip) in stops {
        let out = temporary();
        let mut stopped = request(&small(), out.path());
        stopped.faults = Faults::at(step, skip);
        let folder = stopped.folder();
        let (result, first) = counted(stopped);
        let error = result.err().unwrap_or_else(|| panic!("{step:?} {skip} did not stop"));
        assert!(matches!(error, RunError::Failed(_)), "{error}");
        let kept = fs::read_dir(folder.join("parts"))
            .expect("parts")
            .filter(|e| e.as_ref().expect("an entry").path().extension().is_some())
            .count();
        let (result, second) = counted(request(&small(), out.path()));
        let whole = step == Step::Renamed(Kind::Manifest);
        assert_eq!(result.expect("a finished run").already_done, whole);
        assert_eq!(second.len(), 8 - kept, "{step:?} {skip}");
        assert!(first.union(&second).count() == 8);
        assert!(bytes_of(&folder) == expected, "{step:?} {skip}");
    }
}

#[test]
fn an_interrupted_run_keeps_what_is_finished_and_is_continued() {
    let out = temporary();
    let scenario = small();
    let (stop, calls) = (AtomicBool::new(false), AtomicUsize::new(0));
    let simulate = |replicate, drawn| {
        if calls.fetch_add(1, Ordering::SeqCst) == 2 {
            stop.store(true, Ordering::SeqCst);
        }
        cheap_model::part(&scenario, replicate, drawn)
    };
    let error = run(request(&scenario, out.path()), &simulate, &Silent, &stop).expect_err("a stop");
    let RunError::Interrupted { done, total, .. } = error else { panic!("{error}") };
    assert!((3..=4).contains(&done) && total == 8, "{done} of {total}");
    let (result, second) = counted(request(&scenario, out.path()));
    assert_eq!(second.len(), 8 - done);
    assert_eq!(result.expect("a finished run").failed_share, 0.0);
}

#[test]
fn a_finished_run_is_not_run_again_and_a_lost_table_is_written_again() {
    let out = temporary();
    let first = finished(request(&small(), out.path()));
    let expected = bytes_of(&first.folder);
    let (again, done) = counted(request(&small(), out.path()));
    let again = again.expect("a finished run");
    assert!(again.already_done && done.is_empty() && !first.already_done);
    assert_eq!(again.household_months, 8_000);
    assert_eq!(format!("{:?}", again.answer), format!("{:?}", first.answer));
    let scenario = small();
    let opened = read(&first.folder, &scenario, &cheap_model::layout(&scenario)).expect("a run");
    assert_eq!(format!("{:?}", opened.answer), format!("{:?}", first.answer));
    assert!(read(out.path(), &scenario, &cheap_model::layout(&scenario)).is_err());
    fs::remove_file(first.folder.join("effects.csv")).expect("a file");
    fs::write(first.folder.join("summary.csv"), "edited").expect("a file");
    let (again, done) = counted(request(&small(), out.path()));
    assert!(!again.expect("a finished run").already_done && done.is_empty());
    assert!(bytes_of(&first.folder) == expected);
}

#[test]
fn more_replicates_continue_the_same_folder_and_fewer_find_it_done() {
    let (direct, grown) = (temporary(), temporary());
    let few = small();
    let many = Scenario { replicates: 7, assumption_draws: 4, ..small() };
    let folder = finished(request(&few, grown.path())).folder;
    let (result, done) = counted(request(&many, grown.path()));
    assert_eq!(result.expect("a finished run").folder, folder);
    assert_eq!(done, BTreeSet::from([(5, false), (6, false), (3, true)]));
    let expected = bytes_of(&finished(request(&many, direct.path())).folder);
    assert!(bytes_of(&folder) == expected);
    let (result, done) = counted(request(&few, grown.path()));
    let outcome = result.expect("a finished run");
    assert!(outcome.already_done && done.is_empty());
    assert_eq!(outcome.answer.replicates, (7, 4));
    assert!(bytes_of(&folder) == expected);
}

#[test]
fn a_damaged_part_counts_as_not_done_and_is_reported() {
    let out = temporary();
    let folder = finished(request(&small(), out.path())).folder;
    let expected = bytes_of(&folder);
    let victim = folder.join("parts/luck-000003.part");
    let whole = fs::read(&victim).expect("a part");
    let other = fs::read(folder.join("parts/luck-000001.part")).expect("a part");
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let damages = [
        Vec::new(),
        b"something else".to_vec(),
        whole[..20].to_vec(),
        whole[..whole.len() - 1].to_vec(),
        flipped(3),
        flipped(9),
        flipped(15),
        flipped(20),
        flipped(60),
        flipped(whole.len() / 2),
        flipped(whole.len() - 1),
        other,
    ];
    for (i, damage) in damages.iter().enumerate() {
        fs::write(&victim, damage).expect("a file");
        let (notes, scenario) = (Notes::default(), small());
        let calls = AtomicUsize::new(0);
        let simulate = |replicate, drawn| {
            calls.fetch_add(1, Ordering::SeqCst);
            cheap_model::part(&scenario, replicate, drawn)
        };
        run(request(&scenario, out.path()), &simulate, &notes, &AtomicBool::new(false))
            .expect("a finished run");
        assert_eq!(calls.into_inner(), 1, "damage {i}");
        let notes = notes.0.into_inner().expect("a lock");
        assert!(notes.len() == 1 && notes[0].contains("luck-000003"), "damage {i}: {notes:?}");
        assert!(bytes_of(&folder) == expected, "damage {i}");
    }
}

#[test]
fn a_folder_that_is_not_a_run_s_is_refused_and_left_alone() {
    let refused = |request: Request| {
        let (result, done) = counted(request);
        let error = result.expect_err("a refusal");
        assert!(matches!(error, RunError::Refused(_)) && done.is_empty(), "{error}");
    };
    let out = temporary();
    let folder = request(&small(), out.path()).folder();
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("thesis.doc"), "mine").expect("a file");
    refused(request(&small(), out.path()));
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);
    // the folder of another run, under this one's name
    fs::write(folder.join("run.lock"), "berdaya run 000000000000\n").expect("a file");
    refused(request(&small(), out.path()));
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
    // a file where a folder should be
    let file = out.path().join("file");
    fs::write(&file, "mine").expect("a file");
    refused(request(&small(), &file));
    // a name that would leave the output folder
    for name in ["../up", "", ".", "..", "a/b"] {
        refused(request(&Scenario { name: name.into(), ..small() }, out.path()));
    }
}

#[test]
fn a_second_process_on_the_same_run_is_refused() {
    let out = temporary();
    let scenario = small();
    let refused = AtomicUsize::new(0);
    let simulate = |replicate, drawn| {
        let (second, done) = counted(request(&scenario, out.path()));
        let error = second.expect_err("the lock");
        assert!(matches!(error, RunError::Refused(_)) && done.is_empty(), "{error}");
        refused.fetch_add(1, Ordering::SeqCst);
        cheap_model::part(&scenario, replicate, drawn)
    };
    run(request(&scenario, out.path()), &simulate, &Silent, &AtomicBool::new(false))
        .expect("a finished run");
    assert_eq!(refused.into_inner(), 8);
    // and the lock is gone with the run
    assert!(finished(request(&scenario, out.path())).already_done);
}

#[test]
fn a_replicate_that_panics_is_a_row_with_its_cause_and_its_pair_is_dropped_in_every_arm() {
    let out = temporary();
    let scenario = small();
    let simulate = |replicate, drawn| {
        assert!((replicate, drawn) != (1, false), "trust above one");
        let mut part = cheap_model::part(&scenario, replicate, drawn);
        if (replicate, drawn) == (2, true) {
            part.arms[1].windows.pop();
        }
        part
    };
    let outcome = run(request(&scenario, out.path()), &simulate, &Silent, &AtomicBool::new(false))
        .expect("a finished run");
    let failures = &outcome.answer.failures;
    assert_eq!(failures.len(), 2);
    assert!(failures[0].2.contains("trust above one"), "{failures:?}");
    assert_eq!((failures[1].0, failures[1].1), (2, true));
    assert_eq!(outcome.answer.replicates, (4, 2));
    assert_eq!(outcome.failed_share, 0.25);
    assert!(outcome.answer.effects.iter().all(|e| e.pairs <= 4));
    assert!(outcome.answer.effects.iter().all(|e| e.verdict == Verdict::NotJudged));
    let rows = fs::read_to_string(outcome.folder.join("failures.csv")).expect("a table");
    assert_eq!(rows.lines().count(), 3);
    let monthly = fs::read_to_string(outcome.folder.join("monthly.csv")).expect("a table");
    assert!(monthly.lines().skip(1).all(|row| row.split(',').nth(1) != Some("1")));
    // a failure is an answer too: it is not tried again
    let (again, done) = counted(request(&scenario, out.path()));
    assert!(done.is_empty() && again.expect("a finished run").already_done);
}
