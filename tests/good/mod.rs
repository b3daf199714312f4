//! A small good scenario, for the tests to read, change and break.

use berdaya::scenario::{Loaded, Problems, load};

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
