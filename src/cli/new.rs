//! `berdaya new NAME [--from SCENARIO]`: a commented scenario to start from. Nothing is overwritten.

use crate::import::load;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::options::New;
use super::{Exit, Stop, language, print_path, say, text_of};
use crate::core::text::catalogue::Message;
use crate::core::text::{Language, message, say};
use crate::scenario::document;

/// The scenario that is written where none is named, by the code of the language: the same but for words.
const TEMPLATES: [(&str, &str); 2] = [
    ("en", include_str!("../../locales/en/new.toml")),
    ("id", include_str!("../../locales/id/new.toml")),
];

/// The one of a language; the first where there is none.
fn template(l: Language) -> &'static str {
    let own = TEMPLATES.iter().find(|(code, _)| *code == l.code());
    own.unwrap_or(&TEMPLATES[0]).1
}

pub(super) fn new(options: &New) -> Result<Exit, Stop> {
    let (file, name) = place(&options.name).map_err(Stop::wrong)?;
    let text = match &options.from {
        None => {
            template(language()).replace("{name}", &name).replace("{file}", &file.to_string_lossy())
        }
        Some(from) => {
            let (bytes, from) = text_of(from)?;
            renamed(&bytes, &from, &name)?
        }
    };
    // what is written is good: a scenario that would not pass is a mistake of whoever it comes from
    load(&text, &file.to_string_lossy(), &[])?;
    let shown = file.display().to_string();
    write(&file, &text)
        .map_err(|why| Stop::wrong(message!(runs::at, place = &shown, why = why)))?;
    print_path(&file);
    say(&say!(language(), commands::next, file = shown));
    Ok(Exit::Done)
}

/// The file, and the name of the scenario in it.
fn place(wanted: &Path) -> Result<(PathBuf, String), Message> {
    let typed = wanted.to_string_lossy();
    let is_file = typed.contains('/') || typed.ends_with(".toml");
    let stem = wanted.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let name = if is_file { stem.unwrap_or_default() } else { typed.into_owned() };
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    if name.is_empty() || name.len() > 60 || !name.chars().all(good) {
        let better: String =
            name.to_lowercase().chars().take(60).map(|c| if good(c) { c } else { '-' }).collect();
        let better = better.trim_matches('-');
        return Err(match better {
            "" => message!(commands::bad_name, name = name),
            better => message!(commands::bad_name_better, name = name, better = better),
        });
    }
    let file = if is_file { wanted.to_path_buf() } else { PathBuf::from(format!("{name}.toml")) };
    let file = if file.extension().is_some_and(|e| e == "toml") {
        file
    } else {
        file.with_extension("toml")
    };
    // `./name.toml` and `name.toml` are the same file, and both words mean a file
    Ok((file, name))
}

/// A scenario's text under another name, every comment kept.
fn renamed(bytes: &[u8], from: &str, name: &str) -> Result<String, crate::scenario::Problems> {
    let text = document::text_of(bytes, from)?;
    load(text, from, &[])?;
    let tree = document::parse(text, from)?;
    let named = tree.table("scenario").and_then(|table| table.get("name"));
    let mut out = text.to_string();
    if let Some(item) = named {
        out.replace_range(item.place.span.clone(), &format!("\"{name}\""));
    }
    Ok(out)
}

fn write(file: &Path, text: &str) -> Result<(), Message> {
    let opened = OpenOptions::new().write(true).create_new(true).open(file);
    let mut opened = opened.map_err(|e| match e.kind() {
        io::ErrorKind::AlreadyExists => message!(commands::in_the_way),
        io::ErrorKind::NotFound => message!(commands::no_folder),
        _ => Message::raw(e.to_string()),
    })?;
    let done = opened.write_all(text.as_bytes()).and_then(|()| opened.sync_all());
    done.map_err(|e| {
        // half a scenario is none
        let _ = std::fs::remove_file(file);
        Message::raw(e.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scenario_to_start_from_is_the_same_in_every_language() {
        let identities = Language::ALL.map(|l| {
            let text = template(l).replace("{name}", "mine");
            load(&text, "mine.toml", &[]).unwrap_or_else(|p| panic!("{p}")).identity()
        });
        assert!(identities.iter().all(|identity| *identity == identities[0]));
        let comments = Language::ALL.map(|l| template(l).matches('#').count());
        assert!(comments.iter().all(|n| *n >= comments[0]), "{comments:?}");
        let codes = TEMPLATES.map(|(code, _)| code);
        let known = Language::ALL.map(Language::code);
        assert!(codes.iter().all(|code| known.contains(code)), "{codes:?}");
    }
}
