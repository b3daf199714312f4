//! The folder of a run: found or made, ours or refused, locked.
//!
//! What must stay true: everything that can be wrong with the folder is found before the first
//! replicate, and nothing of somebody else is ever overwritten. The lock file is also the sign
//! that a folder is a run's: it holds the run id, and it is the first file there.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::study::experiment::{Request, RunError};
use crate::study::files::{self, Faults, Kind};
use crate::study::manifest::MANIFEST;

const LOCK: &str = "run.lock";
/// Name of the folder of the parts.
pub(crate) const PARTS: &str = "parts";
/// Name of the resolved scenario.
pub(crate) const SCENARIO: &str = "scenario.toml";

/// A run's folder, locked as long as this lives.
#[derive(Debug)]
pub(crate) struct RunFolder {
    path: PathBuf,
    _lock: File,
}

impl RunFolder {
    /// Opens or makes the folder.
    pub(crate) fn open(request: &Request) -> Result<Self, RunError> {
        let name = &request.scenario.name;
        if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']) {
            return Err(RunError::Refused(message!(runs::not_a_folder_name, name = name)));
        }
        let path = request.folder();
        let shown = path.display().to_string();
        fs::create_dir_all(&path).map_err(|e| {
            RunError::Refused(message!(runs::cannot_make, path = &shown, why = files::why(&e)))
        })?;
        let foreign = is_foreign(&path).map_err(|e| {
            let why = files::why(&e);
            RunError::Refused(message!(runs::cannot_read_folder, path = &shown, why = why))
        })?;
        if foreign {
            return Err(RunError::Refused(message!(runs::cannot_use_folder, path = &shown)));
        }
        let lock = lock(&path, &request.run_id())?;
        let parts = path.join(PARTS);
        if request.fresh {
            forget(&path).map_err(|e| {
                let why = files::why(&e);
                RunError::Refused(message!(runs::cannot_forget, path = &shown, why = why))
            })?;
        }
        fs::create_dir_all(&parts)
            .and_then(|()| files::sweep(&path))
            .and_then(|()| files::sweep(&parts))
            .and_then(|()| {
                if path.join(SCENARIO).exists() {
                    // Present, and perhaps with other words: the merge brings it up to date.
                    return writable(&parts);
                }
                files::replace(&path.join(SCENARIO), Kind::Table, &Faults::default(), |f| {
                    f.write_all(request.scenario_text.as_bytes())
                })
            })
            .map_err(|e| {
                let why = files::why(&e);
                RunError::Refused(message!(runs::cannot_write_folder, path = &shown, why = why))
            })?;
        Ok(RunFolder { path, _lock: lock })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Where its parts are.
    pub(crate) fn parts(&self) -> PathBuf {
        self.path.join(PARTS)
    }
}

/// Is there something, and no lock file with it?
fn is_foreign(path: &Path) -> std::io::Result<bool> {
    Ok(fs::read_dir(path)?.next().is_some() && !path.join(LOCK).is_file())
}

/// Removes what a run keeps: its manifest first, then its replicates. What somebody else put there
/// stays.
fn forget(path: &Path) -> std::io::Result<()> {
    let gone = |done: std::io::Result<()>| match done {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    };
    gone(fs::remove_file(path.join(MANIFEST)))?;
    gone(fs::remove_file(path.join(SCENARIO)))?;
    files::sync_folder(path)?;
    let entries = match fs::read_dir(path.join(PARTS)) {
        Ok(entries) => entries,
        Err(e) => return gone(Err(e)),
    };
    for entry in entries {
        let file = entry?.path();
        if file.extension().is_some_and(|e| e == "part") {
            gone(fs::remove_file(file))?;
        }
    }
    Ok(())
}

fn writable(folder: &Path) -> std::io::Result<()> {
    tempfile::Builder::new().prefix(files::TEMPORARY).tempfile_in(folder)?.close()
}

fn lock(path: &Path, id: &str) -> Result<File, RunError> {
    let refuse = |why: Message| {
        let path = path.display().to_string();
        RunError::Refused(message!(runs::cannot_use, path = path, why = why))
    };
    let unwritable =
        |e: std::io::Error| refuse(message!(runs::lock_unwritable, why = files::why(&e)));
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path.join(LOCK))
        .map_err(unwritable)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(refuse(message!(runs::lock_held)));
        }
        Err(TryLockError::Error(e)) => {
            return Err(refuse(message!(runs::lock_fails, why = files::why(&e))));
        }
    }
    let sign = format!("berdaya run {id}\n");
    let mut found = Vec::new();
    (&mut file)
        .take(1024)
        .read_to_end(&mut found)
        .map_err(|e| refuse(message!(runs::lock_unreadable, why = files::why(&e))))?;
    // A start that was killed between making the lock file and writing it leaves part of the sign.
    if !sign.as_bytes().starts_with(&found) {
        return Err(refuse(message!(runs::lock_of_other)));
    }
    file.seek(SeekFrom::Start(0))
        .and_then(|_| file.write_all(sign.as_bytes()))
        .and_then(|()| file.sync_all())
        .and_then(|()| files::sync_folder(path))
        .map_err(unwritable)?;
    Ok(file)
}
