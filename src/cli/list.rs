//! `berdaya list`: the bundled scenarios, a line each.

use super::{Exit, language, put, say_problems};
use crate::scenario::bundled::BUNDLED;
use crate::scenario::document::parse;

pub(super) fn list() -> Exit {
    let widest = BUNDLED.iter().map(|b| b.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for bundled in BUNDLED {
        // the title alone: that each of them is good is the tests' to say
        let tree = match parse(bundled.text, bundled.name) {
            Ok(tree) => tree,
            Err(problems) => {
                say_problems(&problems);
                return Exit::Failed;
            }
        };
        let title = tree.table("scenario").and_then(|t| t.words("title")).unwrap_or_default();
        let title = title.of(language());
        text.push_str(&format!("{:widest$}  {title}\n", bundled.name));
    }
    put(&text)
}
