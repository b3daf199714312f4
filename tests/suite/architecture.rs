//! The order of the `pub mod` lines in `src/lib.rs` is the architecture: a module may refer only to
//! modules declared above it, and to itself. The same holds inside `model`; there a topic sees no other
//! topic but those that the list of topics allows. Inside a module no files import each other in a circle.
//! What decides results knows of no machine: no threads, files or clocks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use berdaya::model::topics::TOPICS;

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

/// Modules declared in a file, in its order.
fn declared(file: &str) -> Vec<String> {
    let text = fs::read_to_string(source().join(file)).expect("a source file");
    let names = text.lines().filter_map(|line| line.strip_prefix("pub mod "));
    names.map(|rest| rest.trim_end_matches(';').to_string()).collect()
}

/// A source file: the modules on the way to it, and all paths that its code outside tests refers to.
struct File {
    place: Vec<String>,
    paths: Vec<Vec<String>>,
}

/// Adds the paths of a tree of imports, `a::{b, c::d}` and the like.
fn expand(tree: &str, before: &[String], all: &mut Vec<Vec<String>>) {
    let tree = tree.split(" as ").next().unwrap_or("").trim();
    let (way, group) = match tree.find('{') {
        Some(at) => (&tree[..at], tree[at + 1..].strip_suffix('}')),
        None => (tree, None),
    };
    let parts = way.split("::").map(str::trim).filter(|part| !part.is_empty() && *part != "self");
    let path: Vec<String> = before.iter().cloned().chain(parts.map(String::from)).collect();
    let Some(group) = group else { return all.push(path) };
    let (mut depth, mut from) = (0, 0);
    for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !group[from..at].trim().is_empty() {
                    expand(&group[from..at], &path, all);
                }
                from = at + 1;
            }
            _ => {}
        }
    }
}

/// The code of a file, without comments and tests.
fn code_of(text: &str) -> String {
    let code: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
    let code = code.join("\n");
    code.split("#[cfg(test)]\nmod ").next().unwrap_or("").into()
}

/// Adds the paths in `code` that begin with `root`, which stands for `way`.
fn paths_from(code: &str, root: &str, way: &[String], all: &mut Vec<Vec<String>>) {
    for (at, _) in code.match_indices(root) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + root.len()..];
        let mut depth = 0;
        let end = rest.find(|c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            let word = c.is_alphanumeric() || c == '_' || c == ':' || c == '{';
            !(word || depth > 0 || (c == '}' && depth == 0))
        });
        let tree = &rest[..end.unwrap_or(rest.len())];
        // A block that follows a path is no group of imports.
        let tree = if tree.starts_with('{') || tree.contains("::{") {
            tree
        } else {
            tree.split('{').next().unwrap_or("")
        };
        expand(tree, way, all);
    }
}

/// The paths from `crate::`, `super::` and `self::` in the code of a module at `place`.
fn paths_of(text: &str, place: &[String]) -> Vec<Vec<String>> {
    let code = code_of(text);
    let mut all = vec![];
    paths_from(&code, "crate::", &[], &mut all);
    paths_from(&code, "super::", &place[..place.len().saturating_sub(1)], &mut all);
    paths_from(&code, "self::", place, &mut all);
    all
}

/// All files of a module by their path below `src`.
fn graph(module: &str) -> BTreeMap<String, File> {
    let mut all = BTreeMap::new();
    for path in files_of(module) {
        let text = fs::read_to_string(&path).expect("a source file");
        let name = path.strip_prefix(source()).expect("below src").display().to_string();
        let way = name.trim_end_matches(".rs").trim_end_matches("/mod");
        let place: Vec<String> = way.split('/').map(String::from).collect();
        let paths = paths_of(&text, &place);
        all.insert(name, File { place, paths });
    }
    all
}

#[test]
fn inside_the_model_modules_refer_only_to_those_above_and_topics_to_what_the_list_allows() {
    let order = declared("model/mod.rs");
    let topics: Vec<&str> = TOPICS.iter().map(|topic| topic.name).collect();
    let folders: Vec<&str> =
        order.iter().map(String::as_str).filter(|name| topics.contains(name)).collect();
    assert_eq!(folders, topics, "the list of topics is in the order of `model/mod.rs`");
    let mut wrong = vec![];
    for (file, found) in graph("model") {
        let Some(own) = found.place.get(1) else { continue };
        let place = order.iter().position(|name| name == own).expect("a module of the model");
        let sees = TOPICS.iter().find(|topic| topic.name == own).map(|topic| topic.sees);
        // What a topic declares of its parameters is joined below the world: it needs nothing of the model.
        let joined = sees.is_some() && file.ends_with("/parameters.rs");
        for path in found.paths.iter().filter(|path| path[0] == "model" && path.len() > 1) {
            let other = &path[1];
            let above = order[..=place].contains(other);
            let allowed = sees.is_none_or(|sees| {
                let below = ["forms", "parameters", "world"].contains(&other.as_str());
                !joined && (other == own || below || sees.contains(&other.as_str()))
            });
            if !above || !allowed {
                wrong.push(format!("{file}: refers to {}", path.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_files_of_a_module_import_each_other_in_a_circle() {
    let mut found = BTreeSet::new();
    for module in modules() {
        let files = graph(&module);
        let by_place: BTreeMap<&[String], &String> =
            files.iter().map(|(name, file)| (file.place.as_slice(), name)).collect();
        let edges = |file: &File| -> BTreeSet<&String> {
            let owner = |path: &Vec<String>| {
                (1..=path.len()).rev().find_map(|k| by_place.get(&path[..k]).copied())
            };
            file.paths.iter().filter_map(owner).collect()
        };
        let next: BTreeMap<&String, BTreeSet<&String>> =
            files.iter().map(|(name, file)| (name, edges(file))).collect();
        for start in files.keys() {
            let mut seen = BTreeSet::new();
            let mut open: Vec<&String> =
                next[start].iter().copied().filter(|n| *n != start).collect();
            while let Some(name) = open.pop() {
                if seen.insert(name) {
                    open.extend(next[name].iter().copied());
                }
            }
            if seen.contains(start) {
                found.insert(start.clone());
            }
        }
    }
    assert!(found.is_empty(), "these import each other in a circle: {found:#?}");
}

#[test]
fn the_reader_of_paths_finds_groups_within_groups() {
    let place = ["a".to_string(), "b".to_string()];
    let text = "use crate::a::{c, d::{e, self}};\nuse super::{f};\nlet x = self::g::h();";
    let found: Vec<String> = paths_of(text, &place).iter().map(|path| path.join("::")).collect();
    assert_eq!(found, ["a::c", "a::d::e", "a::d", "a::f", "a::b::g::h"]);
}

/// Modules that decide results. They build without threads, files and clocks, for WebAssembly too.
const PURE: [&str; 4] = ["core", "measures", "scenario", "model"];

/// The one file of them that knows of threads.
const CORES: &str = "core/cores.rs";

/// Modules of the standard library that lead to the machine that a program runs on.
const MACHINE: [&str; 7] = ["env", "fs", "net", "os", "process", "thread", "time"];

/// Words that lead there without them.
const WORDS: [&str; 5] = ["File::", "Instant", "SystemTime", "thread_local", "rayon"];

/// Methods of a path that ask the disk.
const ASKING: [&str; 6] =
    [".canonicalize()", ".exists()", ".is_dir()", ".is_file()", ".metadata()", ".read_dir()"];

/// Where `code` names the machine.
fn machine(code: &str) -> Vec<String> {
    let mut paths = vec![];
    paths_from(code, "std::", &[], &mut paths);
    paths.retain(|path| path.first().is_some_and(|name| MACHINE.contains(&name.as_str())));
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    let stands = |word: &str, at: usize| {
        let after = &code[at + word.len()..];
        !code[..at].ends_with(inside) && (word.ends_with(':') || !after.starts_with(inside))
    };
    let words =
        WORDS.iter().filter(|word| code.match_indices(**word).any(|(at, _)| stands(word, at)));
    let paths = paths.iter().map(|path| format!("std::{}", path.join("::")));
    let asking = ASKING.iter().filter(|word| code.contains(**word));
    paths.chain(words.chain(asking).map(|word| word.to_string())).collect()
}

#[test]
fn what_decides_results_is_what_is_there_without_the_program() {
    let lib = fs::read_to_string(source().join("lib.rs")).expect("src/lib.rs");
    let gated = lib.matches("#[cfg(feature = \"program\")]\npub mod ").count();
    let modules = modules();
    assert_eq!(modules[..modules.len() - gated], PURE);
}

#[test]
fn what_decides_results_names_no_threads_files_or_clocks() {
    let mut wrong = vec![];
    for module in PURE {
        let files = files_of(module);
        assert!(!files.is_empty(), "`{module}` has no file");
        for file in files.iter().filter(|file| !file.ends_with(CORES)) {
            let text = fs::read_to_string(file).expect("a source file");
            for name in machine(&code_of(&text)) {
                wrong.push(format!("{}: names {name}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_the_machine_finds_paths_in_groups_and_words_alone() {
    let text = "use std::{fmt, fs::{self, File}, time::Instant};\nuse std::thread;\n// std::net";
    let found = machine(&code_of(text));
    assert_eq!(found, ["std::fs", "std::fs::File", "std::time::Instant", "std::thread", "Instant"]);
    assert_eq!(machine("let a = Origin::File; std::fmt::Write; std::envy(); crayon();"), [""; 0]);
    assert_eq!(machine("path.is_file() && is_file()"), [".is_file()"]);
    assert_eq!(machine("File::open(path); std::env::var(name);"), ["std::env::var", "File::"]);
}
