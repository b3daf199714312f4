//! Hard to break: a closed pipe, folders that cannot be written or vanish, names that are not UTF-8.
//! What concerns a killed, interrupted or doubled run stands in `interruption.rs`.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const SMALL: &str = "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\
    months = 13\nburn_in = 12\nseed = 5\nreplicates = 2\n\n\
    [[community]]\nname = \"A\"\nhouseholds = 60\nneighbourhoods = 5\nhectares = 12\n\n\
    [[intervention]]\nid = \"teams\"\nkind = \"facilitator\"\nat = \"2016-06\"\n\n\
    [[arm]]\nname = \"planned\"\ncontrol = true\n\n[[arm]]\nname = \"without\"\ndrop = [\"teams\"]\n";

fn berdaya(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_berdaya"));
    command.current_dir(folder).stdin(Stdio::null());
    command
}

fn temporary() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("small.toml"), SMALL).expect("written");
    folder
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_closed_pipe_is_no_error_for_any_command_that_prints() {
    let folder = temporary();
    let run = berdaya(folder.path())
        .args(["run", "small.toml", "--no-figures", "-q", "--out", "out"])
        .output()
        .expect("it runs");
    let run = String::from_utf8(run.stdout).expect("UTF-8");
    let run = run.trim();
    let commands: &[&[&str]] = &[
        &["list"],
        &["check", "small.toml", "kelas"],
        &["explain", "small.toml", "--all"],
        &["explain", "trust.gain"],
        &["schema"],
        &["man"],
        &["completions", "bash"],
        &["--help"],
        &["run", "--help"],
        &["run", "small.toml", "--no-figures", "-q", "--out", "out"],
        &["run", "small.toml", "--dry-run"],
        &["compare", run],
        &["compare", run, "--measure", "all", "--window", "all", "--format", "csv"],
        &["network", "small.toml", "--month", "2016-03"],
        &["trace", "small.toml", "--household", "A:3"],
        &["patterns", "--list"],
    ];
    for words in commands {
        let mut child = berdaya(folder.path())
            .args(*words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take()); // nobody reads
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", said(&output));
        assert!(!said(&output).contains("panicked"), "{words:?}: {}", said(&output));
    }
}

#[test]
fn a_reader_that_stops_early_gets_a_whole_beginning() {
    let folder = temporary();
    let mut child = berdaya(folder.path())
        .arg("schema")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut beginning = [0; 100];
    child.stdout.as_mut().expect("stdout").read_exact(&mut beginning).expect("a beginning");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(beginning.starts_with(b"{\n"));
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""));
}

#[test]
fn a_closed_stderr_disturbs_nobody() {
    let folder = temporary();
    let words = "exec 2>&-; \"$0\" run small.toml --no-figures --out out";
    let output = Command::new("sh")
        .args(["-c", words, env!("CARGO_BIN_EXE_berdaya")])
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(folder.path().join(printed.trim()).join("manifest.json").is_file(), "{printed}");
}

#[test]
fn a_full_disk_under_stdout_is_said_and_exits_3() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let folder = temporary();
    for words in [
        &["man"][..],
        &["schema"],
        &["network", "small.toml", "--month", "2016-03"],
        &["explain", "kelas"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("it");
        let output = berdaya(folder.path()).args(words).stdout(full).output().expect("it runs");
        assert_eq!(output.status.code(), Some(3), "{words:?}: {}", said(&output));
        assert!(said(&output).contains("error: stdout: "), "{words:?}: {}", said(&output));
    }
}

#[test]
fn an_output_folder_that_cannot_be_made_or_written_exits_2_before_anything_starts() {
    let folder = temporary();
    fs::write(folder.path().join("file"), "mine").expect("written");
    let read_only = folder.path().join("read-only");
    fs::create_dir(&read_only).expect("a folder");
    let mut rights = fs::metadata(&read_only).expect("it").permissions();
    std::os::unix::fs::PermissionsExt::set_mode(&mut rights, 0o555);
    fs::set_permissions(&read_only, rights).expect("set");
    // a superuser may write anywhere; /proc not even then
    let anywhere = fs::write(read_only.join("try"), "").is_ok();
    for out in ["file", "/proc/berdaya", "read-only", "file/below"] {
        if out == "read-only" && anywhere {
            continue;
        }
        let output = berdaya(folder.path())
            .args(["run", "small.toml", "--no-figures", "--out", out])
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{out}: {}", said(&output));
        assert!(said(&output).starts_with("error: cannot make the folder "), "{}", said(&output));
        assert!(output.stdout.is_empty());
    }
    assert_eq!(fs::read(folder.path().join("file")).expect("it"), b"mine");
}

#[test]
fn an_output_folder_that_vanishes_during_a_run_exits_3_with_the_reason() {
    let folder = temporary();
    let long = SMALL.replace("replicates = 2", "replicates = 4000");
    fs::write(folder.path().join("long.toml"), long).expect("written");
    let mut child = berdaya(folder.path())
        .args(["run", "./long.toml", "--no-figures", "-q", "--out", "out"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let out = folder.path().join("out");
    let begun = Instant::now();
    let under_way = || {
        let run = fs::read_dir(out.join("small")).ok()?.next()?.ok()?.path().join("parts");
        fs::read_dir(run).ok()?.next().map(|_| ())
    };
    while under_way().is_none() {
        assert!(begun.elapsed() < Duration::from_secs(60), "no replicate in a minute");
        sleep(Duration::from_millis(5));
    }
    // a file may come while one removes: until it is gone
    while out.exists() {
        let _ = fs::remove_dir_all(&out);
    }
    let mut text = String::new();
    child.stderr.take().expect("stderr").read_to_string(&mut text).expect("words");
    assert_eq!(child.wait().expect("it ends").code(), Some(3), "{text}");
    assert!(text.starts_with("error: ") && !text.contains("panicked"), "{text}");
}

#[test]
fn names_that_are_not_utf_8_are_names() {
    let folder = temporary();
    let name = OsStr::from_bytes(b"w\xffard.toml");
    if fs::write(folder.path().join(name), SMALL).is_err() {
        return; // a file system that has no such names
    }
    let output = berdaya(folder.path()).arg("check").arg(name).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let out = OsStr::from_bytes(b"o\xfeut");
    let output = berdaya(folder.path())
        .args(["run", "--no-figures", "-q", "--out"])
        .arg(out)
        .arg(name)
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let printed = output.stdout.strip_suffix(b"\n").expect("a line");
    let run = folder.path().join(OsStr::from_bytes(printed));
    assert!(run.join("manifest.json").is_file(), "the path is printed byte for byte");
    for command in ["compare", "report", "figures"] {
        let output = berdaya(folder.path()).arg(command).arg(&run).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{command}: {}", said(&output));
    }
    // where a name must be text, an exact refusal
    let output = berdaya(folder.path()).arg("explain").arg(name).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let bad = [OsStr::from_bytes(b"\xff=1")];
    let output = berdaya(folder.path()).args(["run", "kelas", "--set"]).args(bad).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("invalid UTF-8"), "{}", said(&output));
}

#[test]
fn what_is_no_file_or_no_text_is_refused_and_not_read_for_ever() {
    let folder = temporary();
    fs::write(folder.path().join("binary.toml"), [0, 159, 146, 150]).expect("written");
    for (word, why) in [
        ("./", "Is a directory"),
        ("/dev/zero", "too large"),
        ("binary.toml", "not a text file in UTF-8"),
        ("empty.toml", "there is no file empty.toml"),
        ("/dev/null", "`[scenario]` is missing"),
    ] {
        for command in ["check", "run"] {
            let output = berdaya(folder.path()).args([command, word]).output().expect("it runs");
            assert_eq!(output.status.code(), Some(2), "{command} {word}: {}", said(&output));
            assert!(said(&output).contains(why), "{command} {word}: {}", said(&output));
        }
    }
}

/// A disk that takes no file larger than so many blocks: what `ulimit -f` makes of any disk, for anybody.
fn on_a_small_disk(folder: &Path, blocks: u32, words: &[&str]) -> Output {
    let shell = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    Command::new("sh")
        .args(["-c", &shell, env!("CARGO_BIN_EXE_berdaya")])
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("a shell")
}

#[test]
fn a_disk_that_fills_up_anywhere_loses_nothing_and_the_same_command_continues() {
    let words = ["run", "small.toml", "-q", "--format", "parquet,csv", "--out", "out"];
    let whole = temporary();
    let output = berdaya(whole.path()).args(words).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let run = |folder: &Path| {
        let runs = folder.join("out/small");
        fs::read_dir(runs).expect("runs").next().expect("one").expect("it").path()
    };
    let files = |folder: &Path| -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![run(folder)];
        while let Some(here) = folders.pop() {
            for entry in fs::read_dir(&here).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(run(folder)).expect("inside").display().to_string();
                if name != "provenance.json" {
                    files.push((name, fs::read(&path).expect("a file")));
                }
            }
        }
        files.sort();
        files
    };
    let expected = files(whole.path());
    let largest = expected.iter().map(|(_, bytes)| bytes.len()).max().expect("files");
    let (mut full, mut kept, mut stopped) = (0, 0, Vec::new());
    // a block has 512 or 1,024 bytes: from where little fits to where all but the largest does
    let mut blocks = 9;
    while blocks as usize * 1024 < largest {
        let folder = temporary();
        let output = on_a_small_disk(folder.path(), blocks, &words);
        let why = said(&output);
        // where not even the scenario can be laid down, nothing is started
        let refused = why.starts_with("error: cannot write into the folder");
        let code = output.status.code();
        assert_eq!(code, Some(if refused { 2 } else { 3 }), "{blocks} blocks: {why}");
        assert!(why.starts_with("error: ") && why.contains("File too large"), "{why}");
        assert!(!why.contains("panicked") && output.stdout.is_empty(), "{why}");
        full += 1;
        stopped.push(why.split(": ").find(|s| s.contains('/')).unwrap_or("").to_string());
        let parts = |folder: &Path| -> Vec<(String, Vec<u8>)> {
            let all = files(folder).into_iter();
            all.filter(|(name, _)| name.ends_with(".part")).collect()
        };
        let before = parts(folder.path());
        kept += before.len();
        // room is made
        let output = berdaya(folder.path()).args(words).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(!said(&output).contains("done again"), "{}", said(&output));
        let after = files(folder.path());
        assert!(before.iter().all(|part| after.contains(part)), "a finished part was lost");
        let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
            files.iter().map(|(name, _)| name.clone()).collect()
        };
        assert_eq!(names(&after), names(&expected), "{blocks} blocks");
        assert!(after == expected, "{blocks} blocks: other bytes");
        blocks *= 2;
    }
    println!("{full} sizes of disk, {kept} parts kept: {stopped:?}");
    assert!(full >= 5 && kept > 0);
}

#[test]
fn a_large_file_is_read_whole() {
    let folder = temporary();
    // rows in places of 10,000 households
    let write = |places: usize| {
        let mut rows = String::from("household,community,neighbourhood,people\n");
        let mut text = String::from(
            "[scenario]\nname = \"big\"\nstart = \"2020-01\"\nend = \"2020-12\"\n\n\
             [population]\nhouseholds = \"big.csv\"\n\n[[arm]]\nname = \"one\"\ncontrol = true\n",
        );
        for place in 0..places {
            text.push_str(&format!("\n[[community]]\nname = \"C{place}\"\nhectares = 100\n"));
            for i in 0..10_000 {
                rows.push_str(&format!("C{place}-{i:05},C{place},RT {:02},4\n", i / 200));
            }
        }
        fs::write(folder.path().join("big.csv"), rows).expect("written");
        fs::write(folder.path().join("big.toml"), text).expect("written");
    };
    write(18);
    let output = berdaya(folder.path()).args(["check", "big.toml"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let words = String::from_utf8_lossy(&output.stdout);
    assert!(words.contains("18 communities with 180000 households"), "{words}");
}
