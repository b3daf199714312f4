//! A small ward to try commands on.

use std::fs;
use std::path::Path;

/// A small scenario that runs in a moment: a team, outreach, a course.
pub const SMALL: &str = "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\
    months = 18\nburn_in = 12\nseed = 5\nreplicates = 4\nheadline = [\"turnout\", \"trust\"]\n\n\
    [[community]]\nname = \"A\"\nhouseholds = 90\nneighbourhoods = 6\nhectares = 12\n\
    slum_hectares = 4\n\n\
    [[intervention]]\nid = \"teams\"\nkind = \"facilitator\"\nat = \"2016-06\"\nuntil = \"2017-06\"\n\n\
    [[intervention]]\nid = \"course\"\nkind = \"training\"\nat = \"2016-08\"\nuntil = \"2017-06\"\n\n\
    [[arm]]\nname = \"planned\"\ncontrol = true\n\n\
    [[arm]]\nname = \"without\"\nlabel = \"no team\"\ndrop = [\"teams\", \"course\"]\n\n\
    [[arm]]\nname = \"early\"\n\
    set = { \"intervention.teams.at\" = \"2016-02\", \"intervention.teams.until\" = \"2017-02\" }\n";

/// Puts it into a folder.
pub fn small(folder: &Path) {
    fs::write(folder.join("small.toml"), SMALL).expect("written");
}
