//! Hashes the source of everything that decides a result, so that a run folder is never continued
//! by a different model.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

#[path = "build/texts.rs"]
mod texts;

/// Modules that decide results.
const MODEL: [&str; 11] = [
    "core/cores",
    "core/units",
    "core/maths",
    "core/random",
    "measures",
    "import",
    "scenario",
    "model",
    "study/keep",
    "study/replicate",
    "study/version",
];

/// Modules that make tables of results: when they change, tables are written again from the parts.
const TABLES: [&str; 14] = [
    "study/answer",
    "study/compare",
    "study/effects",
    "study/files",
    "study/fine",
    "study/gather",
    "study/influence",
    "study/layout",
    "study/manifest",
    "study/monthly",
    "study/parquet",
    "study/stats",
    "study/store",
    "study/tables",
];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    // The pseudo-language shows in tests which words were not taken from the catalogue.
    let pseudo = env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    println!("cargo::rustc-check-cfg=cfg(berdaya_pseudo)");
    if pseudo {
        println!("cargo::rustc-cfg=berdaya_pseudo");
    }
    texts::compile(&root.join("locales"), &out, pseudo)?;
    println!("cargo::rustc-env=BERDAYA_MODEL_DIGEST={}", digest(&MODEL)?);
    println!("cargo::rustc-env=BERDAYA_TABLES_DIGEST={}", digest(&TABLES)?);
    // Tests that need the large data sets are listed as ignored where they are built without them.
    println!("cargo::rustc-check-cfg=cfg(berdaya_data)");
    println!("cargo::rerun-if-env-changed=BERDAYA_DATA");
    if env::var_os("BERDAYA_DATA").is_some_and(|folder| Path::new(&folder).is_dir()) {
        println!("cargo::rustc-cfg=berdaya_data");
    }
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    Ok(())
}

/// The digest of these modules, each a file or a folder. One that does not exist fails the build: a module
/// that was moved must not fall out of the digest unseen.
fn digest(modules: &[&str]) -> io::Result<String> {
    let source = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src");
    let mut files = Vec::new();
    for module in modules {
        let before = files.len();
        collect(&source.join(module), &mut files)?;
        collect(&source.join(module).with_extension("rs"), &mut files)?;
        if files.len() == before {
            return Err(io::Error::other(format!("build.rs names `src/{module}`: no such module")));
        }
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        let name = file.strip_prefix(&source).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // Line ends differ between checkouts; the model does not.
        let text = fs::read_to_string(&file)?.replace("\r\n", "\n");
        hash.update(format!("{name}\0{}\0{text}", text.len()));
    }
    Ok(hash.finalize().iter().map(|b| format!("{b:02x}")).collect())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else if path.extension().is_some_and(|e| e == "rs") && path.is_file() {
        files.push(path.to_path_buf());
    }
    Ok(())
}
