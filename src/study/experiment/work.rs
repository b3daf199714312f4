//! The replicates, done by all threads, each saved as it is finished.
//!
//! What must stay true: which thread does what, and when, changes no byte. A panic inside a
//! replicate is that replicate's failure, with its cause, and nobody else's.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::core::text::catalogue::Message;
use crate::study::experiment::{Run, RunError, Simulate, at};
use crate::study::layout::Part;
use crate::study::store::{Found, Store};

/// Which replicates are done already?
pub(crate) fn look(store: &Store, numbers: &[(u32, bool)]) -> Vec<Found> {
    numbers.par_iter().map(|&(replicate, drawn)| store.check(replicate, drawn)).collect()
}

/// Does all of them, unless the run is stopped; says how many were done.
pub(crate) fn all(
    run: &Run,
    store: &Store,
    todo: &[(u32, bool)],
    simulate: &Simulate,
) -> Result<usize, RunError> {
    let mut todo = todo.to_vec();
    if let Some(order) = run.request.order {
        let mut places: Vec<usize> = (0..todo.len()).collect();
        places.sort_by_key(|&at| order(at));
        todo = places.into_iter().map(|at| todo[at]).collect();
    }
    let (next, finished) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let broken = AtomicBool::new(false);
    let error: Mutex<Option<Message>> = Mutex::new(None);
    // Every thread takes the next number, so that the first replicates are finished first and a
    // run that is stopped leaves a beginning, not a scattering.
    rayon::broadcast(|_| {
        while !run.stop.load(Ordering::SeqCst) && !broken.load(Ordering::SeqCst) {
            let Some(&(replicate, drawn)) = todo.get(next.fetch_add(1, Ordering::SeqCst)) else {
                break;
            };
            let part = one(store, replicate, drawn, simulate);
            if let Err(e) = store.save(&part, &run.request.faults) {
                broken.store(true, Ordering::SeqCst);
                let words = at(&store.path(replicate, drawn), &e);
                error.lock().unwrap_or_else(|p| p.into_inner()).get_or_insert(words);
                break;
            }
            finished.fetch_add(1, Ordering::SeqCst);
            run.progress.finished(replicate, drawn, part.household_months, part.failure.is_some());
        }
    });
    match error.into_inner().unwrap_or_else(|p| p.into_inner()) {
        Some(words) => Err(RunError::failed(run.folder.path(), words)),
        None => Ok(finished.into_inner()),
    }
}

/// One replicate; whatever happens, a part that fits.
fn one(store: &Store, replicate: u32, drawn: bool, simulate: &Simulate) -> Part {
    let failed = |cause: String, months: u64| Part::failed(replicate, drawn, cause, months);
    match catch_unwind(AssertUnwindSafe(|| simulate(replicate, drawn))) {
        Ok(part) => {
            if (part.replicate, part.drawn) != (replicate, drawn) {
                failed("the model answered for another replicate".into(), part.household_months)
            } else if let Some(why) = store.misfit(&part) {
                failed(why, part.household_months)
            } else {
                part
            }
        }
        Err(panic) => failed(format!("panic: {}", words_of(&*panic)), 0),
    }
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|s| (*s).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "without words".into())
}
