//! A process for one test alone, where it measures the process that it runs in.

use std::process::Command;

const MARK: &str = "BERDAYA_TEST_ALONE";

/// Runs the test of this path (`module_path!()` and its name) again in a process of its own, which must
/// succeed. Says whether this is that process already: then it is for the caller to do the work.
pub fn is_own_process(module: &str, test: &str) -> bool {
    if std::env::var_os(MARK).is_some() {
        return true;
    }
    // The harness knows tests without the name of the crate.
    let module = module.split_once("::").map_or("", |(_, inside)| inside);
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", &format!("{module}::{test}"), "--test-threads", "1", "--nocapture"])
        .env(MARK, "1")
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "no test `{module}::{test}`: {said}");
    false
}
