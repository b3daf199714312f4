//! `docs/walkthroughs.md` is true: its commands are run in a temporary folder, and what it shows is what
//! they print.
//!
//! In a block ```` ```console ```` a line that begins with `$ ` is typed; what follows it is printed, where `…`
//! stands for any text and a line that is `…` alone for any lines. A block after `<!-- file: NAME -->` is
//! a file. A block after `<!-- needs: WORD … -->` is tried where Python has those modules. Each section of
//! the second level has a folder of its own.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a section has its reader do.
#[derive(Debug)]
enum Step {
    File { name: String, text: String },
    Typed { line: usize, command: String, printed: Vec<String>, needs: Vec<String> },
}

/// The sections and their steps.
fn sections(text: &str) -> Vec<(String, Vec<Step>)> {
    let mut sections: Vec<(String, Vec<Step>)> = Vec::new();
    let (mut file, mut needs) = (None, Vec::new());
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let inside = |mark: &str| Some(line.strip_prefix(mark)?.strip_suffix("-->")?.trim());
        if let Some(title) = line.strip_prefix("## ") {
            sections.push((title.to_string(), Vec::new()));
        } else if let Some(name) = inside("<!-- file:") {
            file = Some(name.to_string());
        } else if let Some(words) = inside("<!-- needs:") {
            needs = words.split_whitespace().map(String::from).collect();
        } else if let Some(language) = line.strip_prefix("```") {
            let block: Vec<(usize, &str)> =
                lines.by_ref().take_while(|(_, line)| !line.starts_with("```")).collect();
            let Some((_, steps)) = sections.last_mut() else { continue };
            if let Some(name) = file.take() {
                let text = block.iter().map(|(_, line)| format!("{line}\n")).collect();
                steps.push(Step::File { name, text });
            } else if language == "console" {
                let mut typed = None;
                for (number, line) in block {
                    if let Some(command) = line.strip_prefix("$ ") {
                        steps.extend(typed.take());
                        typed = Some(Step::Typed {
                            line: number + 1,
                            command: command.into(),
                            printed: Vec::new(),
                            needs: needs.clone(),
                        });
                    } else if let Some(Step::Typed { printed, .. }) = &mut typed {
                        printed.push(line.into());
                    } else {
                        panic!("line {}: a block of console begins with `$ `", number + 1);
                    }
                }
                steps.extend(typed);
            } else {
                assert!(language != "sh", "line {}: shell is shown as console", number + 1);
            }
            needs.clear();
        }
    }
    sections
}

/// Does a line look as it is shown? `…` stands for any text.
fn like(shown: &str, line: &str) -> bool {
    let mut pieces = shown.split('…');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    let mut last = None;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
        last = Some(piece);
    }
    // the last piece ends the line
    rest.is_empty() || last.is_some_and(|piece| piece.is_empty() || line.ends_with(piece))
}

/// Do the lines look as they are shown? A line that is `…` alone stands for any lines.
fn alike(shown: &[String], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first.trim() == "…" => {
            (0..=lines.len()).any(|skip| alike(rest, &lines[skip..]))
        }
        Some((first, rest)) => match lines.split_first() {
            Some((line, left)) => like(first.trim_end(), line.trim_end()) && alike(rest, left),
            None => false,
        },
    }
}

/// Has Python these modules?
fn has(modules: &[String]) -> bool {
    modules.is_empty()
        || Command::new("python3")
            .args(["-c", &format!("import {}", modules.join(", "))])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
}

#[test]
fn every_walkthrough_does_what_it_says() {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/walkthroughs.md"));
    let text = text.expect("docs/walkthroughs.md");
    let program = Path::new(env!("CARGO_BIN_EXE_berdaya")).parent().expect("a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let (mut tried, mut left) = (0, 0);
    for (title, steps) in sections(&text) {
        let folder = tempfile::tempdir().expect("a folder");
        for step in steps {
            match step {
                Step::File { name, text } => {
                    fs::write(folder.path().join(name), text).expect("written");
                }
                Step::Typed { needs, .. } if !has(&needs) => left += 1,
                Step::Typed { line, command, printed, .. } => {
                    let output = Command::new("sh")
                        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
                        .current_dir(folder.path())
                        .env("PATH", &path)
                        .env("LC_ALL", "C.UTF-8")
                        .env("NO_COLOR", "1")
                        .stdin(Stdio::null())
                        .output()
                        .expect("a shell");
                    let text = String::from_utf8_lossy(&output.stdout).into_owned();
                    let lines: Vec<&str> = text.trim_end().lines().collect();
                    assert!(
                        alike(&printed, &lines),
                        "docs/walkthroughs.md:{line}: {title}: $ {command}\nshows\n{}\n\nbut it prints\n{text}",
                        printed.join("\n")
                    );
                    tried += 1;
                }
            }
        }
    }
    println!("{tried} commands tried, {left} left out for want of a module");
    assert!(tried >= 12, "{tried}");
}

#[test]
fn what_is_left_out_is_any_text() {
    assert!(like("a … c", "a b c") && like("a…", "abc") && like("…c", "abc") && like("abc", "abc"));
    assert!(!like("a … d", "a b c") && !like("ab", "abc") && !like("…b", "abc"));
    let shown = |text: &str| text.lines().map(String::from).collect::<Vec<_>>();
    assert!(alike(&shown("a\n…\nd"), &["a", "b", "c", "d"]));
    assert!(alike(&shown("…"), &[]) && !alike(&shown("a"), &[]) && !alike(&shown(""), &["a"]));
}
