//! The order of the `pub mod` lines in `src/lib.rs` is the architecture: a module may refer only to
//! modules declared above it, and to itself.

use std::fs;
use std::path::{Path, PathBuf};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The modules of the library, top to bottom.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(source().join("lib.rs")).expect("src/lib.rs");
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ").or(line.strip_prefix("mod ")))
        .map(|rest| rest.trim_end_matches(';').to_string())
        .collect()
}

/// All files of a module: `name.rs` and everything under `name/`.
fn files_of(module: &str) -> Vec<PathBuf> {
    let mut files = vec![];
    let single = source().join(format!("{module}.rs"));
    if single.exists() {
        files.push(single);
    }
    let mut folders = vec![source().join(module)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// The modules that a text refers to by `crate::name`, also in `use crate::{a, b::c}`.
fn referred(text: &str) -> Vec<(usize, String)> {
    let code: Vec<&str> =
        text.lines().map(|line| if is_comment(line) { "" } else { line }).collect();
    let code = code.join("\n");
    let mut found = vec![];
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue; // another word that ends in `crate`
        }
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| -> String {
            text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = true;
            for (i, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => start = true,
                    c if start && !c.is_whitespace() => {
                        found.push((line, word(&group[i..])));
                        start = false;
                    }
                    _ => {}
                }
            }
        } else {
            found.push((line, word(rest)));
        }
    }
    found
}

#[test]
fn a_module_refers_only_to_modules_declared_above_it() {
    let modules = modules();
    assert!(modules.len() >= 5, "read src/lib.rs: {modules:?}");
    let mut wrong = vec![];
    for (place, module) in modules.iter().enumerate() {
        let files = files_of(module);
        assert!(!files.is_empty(), "`{module}` has no file");
        for file in files {
            let text = fs::read_to_string(&file).expect("a source file");
            for (line, name) in referred(&text) {
                if !modules[..=place].contains(&name) {
                    wrong.push(format!("{}:{line}: `{module}` refers to `{name}`", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nobody_climbs_two_floors_at_once() {
    let mut wrong = vec![];
    for module in modules() {
        for file in files_of(&module) {
            let text = fs::read_to_string(&file).expect("a source file");
            for (number, line) in text.lines().enumerate() {
                if !is_comment(line) && line.contains("super::super") {
                    wrong.push(format!("{}:{}: {line}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_finds_groups_and_paths() {
    let text = "use crate::units::{A, B};\nuse crate::{maths, random::{x, y}, scenario};\n// crate::no\nlet a = crate::results::f();";
    let names: Vec<String> = referred(text).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["units", "maths", "random", "scenario", "results"]);
}
