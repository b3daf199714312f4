//! `berdaya list`: the bundled scenarios, a line each.

use super::{Exit, Stop, language, put};
use crate::scenario::bundled::BUNDLED;
use crate::scenario::document::parse;

pub(super) fn list() -> Result<Exit, Stop> {
    let widest = BUNDLED.iter().map(|b| b.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for bundled in BUNDLED {
        // the title alone: that each of them is good is the tests' to say
        let tree = parse(bundled.text, bundled.name)?;
        let title = tree.table("scenario").and_then(|t| t.words("title")).unwrap_or_default();
        let title = title.of(language());
        text.push_str(&format!("{:widest$}  {title}\n", bundled.name));
    }
    put(&text)
}
