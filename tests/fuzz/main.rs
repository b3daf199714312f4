//! A fuzzer of everything that is read: scenarios, values of `--set`, months, CSV, Parquet, saved replicates,
//! manifests. Stable Rust and nothing else.
//!
//!     cargo test --test fuzz -- --seconds 60
//!     cargo test --test fuzz -- --target csv --inputs 1000000 --seed 7
//!     cargo test --test fuzz -- --target csv --seed 7 --only 123456     # that input again
//!
//! An input follows from seed, target and number (and the kept inputs in `tests/fuzz/kept/`), so whatever is
//! found is found again by its number. A panic or an input that takes longer than a minute ends the
//! fuzzer with exit code 1, and the input in a file. `--keep DIR` writes inputs that reach a kind of error
//! which none before reached. `--trace` says each number before it is tried: for what ends the whole process,
//! as asking for more memory than there is (`ulimit -v 8000000` beforehand makes that happen early).

#![allow(missing_docs)] // a program of its own, and small

mod luck;
mod parts;
mod scenarios;
mod tables;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::exit;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use luck::Luck;

/// What came of an input.
pub enum Seen {
    Taken,
    /// Refused, for this kind of reason.
    Refused(String),
}

/// Something that reads.
pub trait Target {
    fn name(&self) -> &'static str;
    fn input(&self, luck: &mut Luck) -> Vec<u8>;
    /// Reads it and looks whether what must hold, holds; panics where it does not.
    fn try_one(&self, bytes: &[u8], luck: &mut Luck) -> Seen;
}

/// A message without what was typed: the kind of error.
pub fn kind_of(message: &str) -> String {
    let mut out = String::new();
    let mut quoted = None;
    for c in message.chars() {
        match quoted {
            Some(mark) if c == mark => quoted = None,
            Some(_) => {}
            None if matches!(c, '`' | '"') => {
                quoted = Some(c);
                out.push('*');
            }
            None if c.is_ascii_digit() => {}
            None => out.push(c),
        }
    }
    out.chars().take(90).collect()
}

struct Options {
    seconds: Option<f64>,
    inputs: Option<u64>,
    seed: u64,
    target: Option<String>,
    only: Option<u64>,
    keep: Option<PathBuf>,
    /// Say each number beforehand: for what ends the whole process.
    trace: bool,
}

fn options() -> Options {
    let mut o = Options {
        seconds: None,
        inputs: None,
        seed: 1,
        target: None,
        only: None,
        keep: None,
        trace: false,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_default();
        let number = |text: String| -> u64 {
            text.replace('_', "").parse().unwrap_or_else(|_| panic!("`{text}` is not a number"))
        };
        match word.as_str() {
            "--seconds" => o.seconds = Some(number(value()) as f64),
            "--inputs" => o.inputs = Some(number(value())),
            "--seed" => o.seed = number(value()),
            "--target" => o.target = Some(value()),
            "--only" => o.only = Some(number(value())),
            "--trace" => o.trace = true,
            "--keep" => o.keep = Some(value().into()),
            "--list" => exit(0), // asked by tools that list tests
            _ => {}              // options for the tests of Rust's own harness
        }
    }
    o
}

/// What the watchdog looks at: the input at hand (+ 1; 0 = none), and when it began, in milliseconds.
static AT: AtomicU64 = AtomicU64::new(0);
static SINCE: AtomicU64 = AtomicU64::new(0);
/// Longest time for an input.
const PATIENCE: Duration = Duration::from_secs(60); // on a busy machine, too: what is merely slow is said as the slowest

fn main() {
    let options = options();
    let scratch = scratch();
    let corpus: Vec<Vec<u8>> = folder("kept").into_iter().map(|(_, bytes)| bytes).collect();
    let mut targets: Vec<Box<dyn Target>> = vec![
        Box::new(scenarios::Scenarios::new(&corpus, scratch.path())),
        Box::new(scenarios::Overrides::new()),
        Box::new(scenarios::Months),
        Box::new(tables::Tables::new(scratch.path())),
        Box::new(tables::Parquet::new(scratch.path())),
        Box::new(parts::Parts::new(scratch.path(), false)),
        Box::new(parts::Parts::new(scratch.path(), true)),
        Box::new(parts::Manifests::new(scratch.path())),
    ];
    if let Some(wanted) = &options.target {
        targets.retain(|t| t.name() == wanted);
        assert!(!targets.is_empty(), "there is no target `{wanted}`");
    }
    let begun = Instant::now();
    std::thread::spawn(move || watch(begun));
    let share = options.seconds.map(|s| s / targets.len() as f64);
    // without a wish, as a test among others: some seconds
    let share = share.or_else(|| options.inputs.is_none().then_some(2.0));
    let mut all = 0;
    for target in &targets {
        all += run(target.as_ref(), &options, share, begun);
    }
    println!("{all} inputs, no panic, no hang, {:.0} s", begun.elapsed().as_secs_f64());
}

/// A folder in memory, where there is one.
fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).expect("a folder")
}

/// The inputs in a folder beside this file, in the order of their names: `kept` are those from which others
/// are made, `found` those that once broke the program.
fn folder(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(name);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().filter_map(|path| Some((name(path), fs::read(path).ok()?))).collect()
}

fn watch(begun: Instant) {
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let (at, since) = (AT.load(Ordering::SeqCst), SINCE.load(Ordering::SeqCst));
        let now = begun.elapsed().as_millis() as u64;
        if at > 0 && now.saturating_sub(since) > PATIENCE.as_millis() as u64 {
            println!("FAILED: input number {} has no end", at - 1);
            exit(1);
        }
    }
}

fn run(target: &dyn Target, options: &Options, share: Option<f64>, begun: Instant) -> u64 {
    let started = Instant::now();
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    let (mut number, mut taken) = (options.only.unwrap_or(0), 0);
    let (first, mut slowest) = (number, (Duration::ZERO, 0));
    panic::set_hook(Box::new(|_| {}));
    for (name, bytes) in folder("found") {
        if name.rsplit_once('-').is_some_and(|(of, _)| of == target.name()) {
            AT.store(u64::MAX, Ordering::SeqCst);
            SINCE.store(begun.elapsed().as_millis() as u64, Ordering::SeqCst);
            target.try_one(&bytes, &mut Luck::of(0, &name, 0));
            AT.store(0, Ordering::SeqCst);
        }
    }
    loop {
        let enough = options.inputs.is_some_and(|n| number - first >= n)
            || (number.is_multiple_of(64)
                && share.is_some_and(|s| started.elapsed().as_secs_f64() > s));
        if enough && options.only.is_none() {
            break;
        }
        let mut luck = Luck::of(options.seed, target.name(), number);
        let input = target.input(&mut luck);
        if options.only.is_some() {
            let _ = panic::take_hook();
            println!(
                "the input: {}",
                written(target.name(), options.seed, number, &input).display()
            );
        }
        if options.trace {
            println!("{number}");
        }
        let clock = Instant::now();
        SINCE.store(begun.elapsed().as_millis() as u64, Ordering::SeqCst);
        AT.store(number + 1, Ordering::SeqCst);
        let seen = panic::catch_unwind(AssertUnwindSafe(|| target.try_one(&input, &mut luck)));
        AT.store(0, Ordering::SeqCst);
        if clock.elapsed() > slowest.0 {
            slowest = (clock.elapsed(), number);
        }
        match seen {
            Ok(Seen::Taken) => taken += 1,
            Ok(Seen::Refused(kind)) => {
                if options.only.is_some() {
                    println!("refused: {kind}");
                }
                let times = kinds.entry(kind).or_default();
                *times += 1;
                if let (1, Some(folder)) = (*times, &options.keep) {
                    fs::create_dir_all(folder).expect("a folder");
                    let name = format!("{}-{:03}", target.name(), kinds.len());
                    fs::write(folder.join(name), &input).expect("written");
                }
            }
            Err(panic) => found(target.name(), options.seed, number, &input, &panic),
        }
        number += 1;
        if options.only.is_some() {
            break;
        }
    }
    let _ = panic::take_hook();
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{:<10} {:>9} inputs in {seconds:>6.1} s ({:>6.0} a second), {:>8} taken, {:>3} kinds of refusal, \
         slowest {:>4} ms (number {})",
        target.name(),
        number - first,
        (number - first) as f64 / seconds,
        taken,
        kinds.len(),
        slowest.0.as_millis(),
        slowest.1,
    );
    number - first
}

/// Lays an input down where it can be looked at.
fn written(target: &str, seed: u64, number: u64, input: &[u8]) -> PathBuf {
    let file = std::env::temp_dir().join(format!("berdaya-fuzz-{target}-{seed}-{number}"));
    let _ = fs::write(&file, input);
    file
}

fn found(
    target: &str,
    seed: u64,
    number: u64,
    input: &[u8],
    panic: &Box<dyn std::any::Any + Send>,
) -> ! {
    let why = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or(panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic");
    let file = written(target, seed, number, input);
    println!("FAILED: target {target}, seed {seed}, number {number}: {why}");
    println!("the input: {}", file.display());
    println!("again: cargo test --test fuzz -- --target {target} --seed {seed} --only {number}");
    exit(1);
}
