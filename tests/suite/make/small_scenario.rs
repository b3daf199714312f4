//! A small good scenario, for the tests to read, change and break.

use berdaya::import::load;
use berdaya::model::setup::Loaded;
use berdaya::scenario::Problems;

/// A small good scenario; the tests break it.
pub const GOOD: &str = r#"[scenario]
name = "test"
start = "2016-01"
end = "2018-12"

[[community]]
name = "A"
households = 100
neighbourhoods = 5
hectares = 20
slum_hectares = 4

[parameters]
trust.gain = 0.05

[[intervention]]
id = "decree"
kind = "delineation"
at = "2016-04"

[[intervention]]
id = "bdi"
kind = "fund"
at = "2016-06"
amount = 1e9

[[arm]]
name = "on-time"
control = true

[[arm]]
name = "late"
set = { "intervention.bdi.gap" = 18 }
"#;

/// Loads a text.
pub fn read(text: &str) -> Result<Loaded, Problems> {
    load(text, "t.toml", &[])
}

/// Every problem as a line.
pub fn lines(result: Result<Loaded, Problems>) -> Vec<String> {
    match result {
        Ok(_) => vec![],
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// Breaks the good scenario by replacing `old`, and expects exactly these problems.
pub fn breaks(old: &str, new: &str, expected: &[&str]) {
    assert!(GOOD.contains(old), "the good scenario contains {old}");
    assert_eq!(lines(read(&GOOD.replacen(old, new, 1))), expected, "{old} -> {new}");
}

/// Loads the good scenario with one `--set KEY=VALUE`.
pub fn with(key: &str, value: &str) -> Result<Loaded, Problems> {
    load(GOOD, "t.toml", &[(key.into(), value.into())])
}

/// `--set` with this key and value is refused with exactly these problems.
pub fn refuses(key: &str, value: &str, expected: &[&str]) {
    assert_eq!(lines(with(key, value)), expected, "--set {key}={value}");
}
