//! A run is killed at any moment, stopped by Ctrl-C, or started twice: what is finished is kept, nothing
//! is done twice, and the tables are those of a run that nobody disturbed.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::make::run_folder::bytes_of;
use crate::make::settled_worlds::*;

/// Enough replicates for a run of some seconds.
const REPLICATES: usize = 40;
const KILLS: usize = 20;
/// One run at a time: each takes two threads, and moments are shares of the time that one takes.
static ALONE: Mutex<()> = Mutex::new(());

/// A scenario file and the folder of its runs.
struct Place {
    folder: tempfile::TempDir,
}

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let places = community("A", "west", 900) + &community("B", "east", 700);
        // Much to live, little to write.
        let level = "[output]\nlevel = \"region\"\n";
        let text = format!("{}{places}{}{TWO_ARMS}{level}", head(18), programme());
        let many = text
            .replace("replicates = 3", &format!("replicates = {REPLICATES}"))
            .replace("burn_in = 24", "burn_in = 72");
        fs::write(folder.path().join("small.toml"), many).expect("written");
        Place { folder }
    }

    fn start(&self) -> Child {
        Command::new(env!("CARGO_BIN_EXE_berdaya"))
            .current_dir(self.folder.path())
            .args(["run", "./small.toml", "--no-figures", "--quiet", "--threads", "2"])
            .args(["--format", "parquet,csv", "--out", "out"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts")
    }

    /// Runs to the end.
    fn finish(&self) -> PathBuf {
        let output = self.start().wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{}", words(&output));
        self.run_folder().expect("a run folder")
    }

    fn run_folder(&self) -> Option<PathBuf> {
        let runs = fs::read_dir(self.folder.path().join("out/small")).ok()?;
        let folders: Vec<PathBuf> = runs.map(|e| e.expect("an entry").path()).collect();
        assert!(folders.len() <= 1, "one run, one folder: {folders:?}");
        folders.into_iter().next()
    }

    /// The finished parts: inode, time of change and bytes, by name.
    fn parts(&self) -> BTreeMap<String, (u64, i64, i64, Vec<u8>)> {
        let Some(parts) = self.run_folder().map(|f| f.join("parts")) else {
            return BTreeMap::new();
        };
        let Ok(entries) = fs::read_dir(parts) else { return BTreeMap::new() };
        entries
            .filter_map(|entry| {
                let path = entry.expect("an entry").path();
                let name = path.file_name()?.to_str()?.to_string();
                // A temporary file may be renamed while one looks.
                let about = name.ends_with(".part").then(|| fs::metadata(&path).ok())??;
                let bytes = fs::read(&path).expect("a part");
                Some((name, (about.ino(), about.mtime(), about.mtime_nsec(), bytes)))
            })
            .collect()
    }

    /// Waits until so many replicates are finished, or the process.
    fn wait_for(&self, child: &mut Child, wanted: usize) {
        while self.parts().len() < wanted && child.try_wait().expect("a process").is_none() {
            sleep(Duration::from_millis(5));
        }
    }

    /// Starts, and waits until at least one replicate is finished.
    fn under_way(&self) -> Child {
        let child = self.start();
        let patience = Instant::now();
        while self.parts().is_empty() {
            assert!(patience.elapsed() < Duration::from_secs(60), "no replicate in a minute");
            sleep(Duration::from_millis(5));
        }
        child
    }
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Tables and manifest; the report says nothing that a table does not.
fn tables(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = bytes_of(folder);
    for name in ["monthly.csv", "monthly.parquet", "effects.csv", "summary.csv", "manifest.json"] {
        assert!(files.contains_key(name), "{name} is missing");
    }
    files
}

/// Every part of `before` is still there, the same file with the same bytes.
fn nothing_redone(
    before: &BTreeMap<String, (u64, i64, i64, Vec<u8>)>,
    after: &BTreeMap<String, (u64, i64, i64, Vec<u8>)>,
) {
    for (name, part) in before {
        let now = after.get(name).unwrap_or_else(|| panic!("{name} is gone"));
        assert!(now.3 == part.3, "{name} has other bytes");
        assert!(now == part, "{name} was done again");
    }
}

/// A number in [0, 1) from a counter: the same moments in every run of the test.
fn share(counter: u64) -> f64 {
    let mut z = counter.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678_9abc_def1);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z >> 40) as f64 / (1_u64 << 24) as f64
}

#[test]
fn a_run_killed_at_twenty_moments_ends_in_the_same_bytes_and_does_nothing_twice() {
    let _alone = alone();
    let reference = Place::new();
    let begun = Instant::now();
    let expected = tables(&reference.finish());
    let whole = begun.elapsed();
    assert_eq!(reference.parts().len(), REPLICATES);

    let (mut kills, mut kept, mut counter, mut between) = (0, 0, 0, 0);
    while kills < KILLS {
        let place = Place::new();
        let mut before = place.parts();
        loop {
            let mut child = place.start();
            if kills < KILLS {
                // Counted from what is finished, so that it holds at any speed of the machine; every
                // fourth at a moment of the clock, which may be before the first replicate.
                if kills % 4 != 0 {
                    let wanted = before.len() + (4.0 * share(counter + 1_000)) as usize;
                    place.wait_for(&mut child, wanted.min(REPLICATES - 1));
                }
                sleep(whole.mul_f64(0.08 * share(counter)));
                counter += 1;
            }
            if kills < KILLS && child.try_wait().expect("a process").is_none() {
                child.kill().expect("killed");
                child.wait().expect("dead");
                kills += 1;
                let now = place.parts();
                nothing_redone(&before, &now);
                kept += now.len();
                between += usize::from(!now.is_empty() && now.len() < REPLICATES);
                before = now;
                continue;
            }
            let output = child.wait_with_output().expect("it ends");
            assert_eq!(output.status.code(), Some(0), "{}", words(&output));
            assert!(!words(&output).contains("done again"), "{}", words(&output));
            break;
        }
        nothing_redone(&before, &place.parts());
        let found = tables(&place.run_folder().expect("a run folder"));
        assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        for (name, bytes) in &found {
            assert!(bytes == &expected[name], "{name} differs after {kills} kills");
        }
    }
    println!("{kills} kills, {between} of them among replicates, kept {kept} parts; {whole:?}");
    assert!(between >= KILLS / 3, "only {between} kills fell among replicates");
}

#[test]
fn ctrl_c_exits_130_and_keeps_what_is_finished() {
    let _alone = alone();
    let place = Place::new();
    let child = place.under_way();
    let told = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(told.expect("kill").success());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130), "{}", words(&output));
    assert!(words(&output).contains("the same command resumes"), "{}", words(&output));
    let kept = place.parts();
    assert!((1..REPLICATES).contains(&kept.len()), "{} parts", kept.len());
    assert!(words(&output).contains(&format!("{} of {REPLICATES} replicates", kept.len())));
    place.finish();
    let parts = place.parts();
    assert_eq!(parts.len(), REPLICATES);
    nothing_redone(&kept, &parts);
}

#[test]
fn a_second_process_on_the_same_folder_exits_2_and_disturbs_nothing() {
    let _alone = alone();
    let place = Place::new();
    let mut first = place.under_way();
    let second = place.start().wait_with_output().expect("it ends");
    assert!(
        first.try_wait().expect("a process").is_none(),
        "the first was too quick for this test"
    );
    assert_eq!(second.status.code(), Some(2), "{}", words(&second));
    assert!(words(&second).contains("another process"), "{}", words(&second));
    let kept = place.parts();
    let output = first.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    nothing_redone(&kept, &place.parts());
    // The lock went with the process: now the run is found done.
    let again = place.start().wait_with_output().expect("it ends");
    assert_eq!(again.status.code(), Some(0), "{}", words(&again));
    nothing_redone(&kept, &place.parts());
}
