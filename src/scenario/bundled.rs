//! The scenarios that come with the program, embedded in it.

use super::problems::nearest;
use crate::core::text::catalogue::Message;
use crate::core::text::message;

/// One bundled scenario.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// All of them, in the order in which they are listed.
pub const BUNDLED: &[Bundled] = &[
    Bundled { name: "kotaku", text: include_str!("../../scenarios/kotaku.toml") },
    Bundled {
        name: "kotaku-mechanisms",
        text: include_str!("../../scenarios/kotaku-mechanisms.toml"),
    },
    Bundled { name: "telang", text: include_str!("../../scenarios/telang.toml") },
    Bundled { name: "cempako", text: include_str!("../../scenarios/cempako.toml") },
    Bundled { name: "grenpul", text: include_str!("../../scenarios/grenpul.toml") },
    Bundled { name: "pekapuran", text: include_str!("../../scenarios/pekapuran.toml") },
    Bundled { name: "kelas", text: include_str!("../../scenarios/kelas.toml") },
    Bundled { name: "villages", text: include_str!("../../scenarios/villages.toml") },
];

/// What the word after `run` or `check` means.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// A file to be read.
    File(&'a str),
    /// A scenario of the program.
    Bundled(Bundled),
}

/// A word with a `/` or ending in `.toml` is a file, any other the name of a bundled scenario.
pub fn resolve(word: &str) -> Result<Source<'_>, Message> {
    if word.contains('/') || word.ends_with(".toml") {
        return Ok(Source::File(word));
    }
    if let Some(bundled) = BUNDLED.iter().find(|b| b.name == word) {
        return Ok(Source::Bundled(*bundled));
    }
    let names: Vec<&str> = BUNDLED.iter().map(|b| b.name).collect();
    let guess = nearest(word, names.iter().copied());
    let names = names.join(", ");
    Err(match guess {
        Some(best) => {
            message!(errors::no_bundled_meant, name = word, meant = best, names = names)
        }
        None => message!(errors::no_bundled, name = word, names = names),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_slash_or_toml_is_a_file_and_any_other_a_bundled_name() {
        assert!(matches!(resolve("./kotaku"), Ok(Source::File(_))));
        assert!(matches!(resolve("kotaku.toml"), Ok(Source::File(_))));
        assert!(matches!(resolve("kotaku"), Ok(Source::Bundled(b)) if b.name == "kotaku"));
        let wrong = resolve("kotako").expect_err("no such name");
        assert!(wrong.to_string().contains("did you mean `kotaku`?"), "{wrong}");
    }
}
