//! A good scenario with something of everything, for the tests to break.

use berdaya::model::setup::load;
use berdaya::scenario::Problems;

/// A good scenario with something of everything; the tests break it.
pub const FULL: &str = r#"[scenario]
name = "full"
start = "2016-01"
end = "2020-12"
headline = ["works_finished", "turnout"]
verdict = "after_12"

[population]
mean_degree = 8

[[community]]
name = "Hill"
region = "North"
households = 120
neighbourhoods = 6
hectares = 20
slum_hectares = 5

[[community]]
name = "Shore"
region = "South"
count = 2
households = 90
neighbourhoods = 5
hectares = 15
slum_hectares = 3

[[trade]]
name = "crackers"
owners = 0.2
spending = 0.02

[[trade]]
name = "sewing"
product = "goods"
owners = 0.1

[parameters]
participation.altruist_share = 0.05

[[intervention]]
id = "cycle"
kind = "stages"
at = "2016-01"
until = "2019-01"
engagement = 12

[[intervention]]
id = "teams"
kind = "facilitator"
at = "2016-01"
until = "2019-01"

[[intervention]]
id = "decree"
kind = "delineation"
at = "2016-04"

[[intervention]]
id = "bdi"
kind = "fund"
at = "2016-06"
until = "2019-01"
amount = 1e9
tranches = [0.7, 0.3]

[[intervention]]
id = "course"
kind = "training"
at = "2017-01"
every = "year"
seats = [["2017-01", 10], ["2018-01", 20]]

[[intervention]]
id = "handover"
kind = "handover"
at = { stage = "termination" }

[[arm]]
name = "planned"
label = "as planned"
control = true

[[arm]]
name = "late"
label = "comes late"
set = { "intervention.bdi.gap" = 18 }

[[arm]]
name = "later"
from = "late"
set = { "intervention.bdi.lag" = 12 }
"#;

/// What is wrong with a text.
pub fn read(text: &str) -> Option<Problems> {
    load(text, "full.toml", &[]).err()
}

/// Line and column (in characters, from 1) of a byte.
pub fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..byte];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line..].chars().count() + 1)
}

/// Every problem as a line.
pub fn lines(problems: &Problems) -> String {
    problems.iter().map(|p| format!("{p}\n")).collect()
}
