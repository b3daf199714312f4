//! The program as somebody types it, in a folder of its own.

use std::path::Path;

use assert_cmd::Command;

/// Exit code, stdout, stderr of a command in a folder.
pub fn berdaya(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.current_dir(folder).args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

/// A folder that goes when the test ends.
pub fn temporary() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}
