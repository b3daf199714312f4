//! The manners of the command line: exit codes, what goes to stdout and what to stderr.

use assert_cmd::Command;
use berdaya::scenario::bundled::BUNDLED;

fn berdaya(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C");
    let output = command.args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

#[test]
fn the_bundled_scenarios_are_listed_a_line_each_on_stdout() {
    let (code, out, err) = berdaya(&["list"]);
    assert_eq!((code, out.lines().count(), err.as_str()), (0, BUNDLED.len(), ""));
    assert!(out.starts_with("kotaku "), "{out}");
}

#[test]
fn good_scenarios_are_one_line_on_stdout_and_bad_ones_go_to_stderr_with_exit_2() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bad.toml");
    std::fs::write(&path, "[scenario]\nname = \"x\"\nstrat = \"2016-01\"\n").expect("written");
    let path = path.to_str().expect("a path");
    let (code, out, err) = berdaya(&["check", "kelas", path, "kotaku"]);
    assert_eq!(code, 2);
    assert_eq!(out.lines().count(), 2, "{out}");
    assert!(out.starts_with("kelas: OK, 1 community with 200 households, 4 arms"), "{out}");
    assert!(err.contains(&format!("{path}:3:1")), "{err}");
    assert!(err.contains("did you mean `start`?"), "{err}");
    assert!(!err.contains('\u{1b}'), "plain when not on a terminal: {err}");
}

#[test]
fn a_wrong_command_line_exits_2_and_names_what_is_wrong() {
    let (code, out, err) = berdaya(&["check", "kotako"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("did you mean `kotaku`?"), "{err}");
    assert_eq!(berdaya(&["run", "kelas", "--set", "seed"]).0, 2);
    assert_eq!(berdaya(&["run", "kelas", "--replicates", "0"]).0, 2);
    assert_eq!(berdaya(&["run", "kelas", "--arm", "hand"]).0, 2);
    assert_eq!(berdaya(&["check", "no/such/file.toml"]).0, 2);
    assert_eq!(berdaya(&["no-such-command"]).0, 2);
    assert_eq!(berdaya(&["--help"]).0, 0);
}
