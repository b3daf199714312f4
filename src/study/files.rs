//! Files that are either there whole or not there: written under a temporary name in the same
//! folder, synced, renamed, the folder synced.
//!
//! What must stay true: nothing in a run folder is ever written in place (but for the lock), so
//! that a run can stop at any moment and be continued. Tests stop it at every [`Step`].

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};

use crate::core::text::catalogue::Message;

/// Temporary files begin like this; what is left of them by a crash is removed at the next start.
pub const TEMPORARY: &str = ".unfinished-";

/// What is being written.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A part.
    Part,
    /// A table, the scenario or the provenance.
    Table,
    /// The manifest.
    Manifest,
}

/// A moment at which a test may stop a run.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Under its temporary name, not yet synced.
    Written(Kind),
    /// Synced, not yet renamed.
    Synced(Kind),
    /// Renamed.
    Renamed(Kind),
    /// All parts are there, no table is.
    MergeBegun,
    /// All tables are there, the manifest is not.
    TablesDone,
}

/// Where a test stops a run: the moment, and how many such moments pass before. A run outside
/// tests has none.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Faults {
    /// The moment and the number to let pass.
    pub at: Option<(Step, usize)>,
    passed: AtomicUsize,
}

impl Faults {
    /// Stop at the given moment, after letting `skip` of them pass.
    pub fn at(step: Step, skip: usize) -> Self {
        Faults { at: Some((step, skip)), passed: AtomicUsize::new(0) }
    }

    /// An error if the run is to stop here.
    pub fn pass(&self, step: Step) -> io::Result<()> {
        match self.at {
            Some((stop, skip))
                if stop == step && self.passed.fetch_add(1, Ordering::SeqCst) >= skip =>
            {
                Err(io::Error::other(format!("stopped on purpose at {step:?}")))
            }
            _ => Ok(()),
        }
    }
}

/// Writes a file so that it is either the old one or the new one, whatever happens.
pub fn replace(
    path: &Path,
    kind: Kind,
    faults: &Faults,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    // A temporary file is private by default; what becomes of this one is for colleagues too.
    #[cfg(unix)]
    let readable: fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut temporary = builder.tempfile_in(folder)?;
    write(temporary.as_file_mut())?;
    for step in [Step::Written(kind), Step::Synced(kind)] {
        if step == Step::Synced(kind) {
            temporary.as_file().sync_all()?;
        }
        if let Err(stop) = faults.pass(step) {
            // A crash would leave the temporary file lying there: so does this.
            let _ = temporary.keep();
            return Err(stop);
        }
    }
    temporary.persist(path).map_err(|e| e.error)?;
    faults.pass(Step::Renamed(kind))?;
    sync_folder(folder)
}

/// Makes the names in a folder durable.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // Only Unix lets a folder be opened as a file.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Removes temporary files that a crash left in a folder.
pub fn sweep(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(TEMPORARY) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// What is wrong with a file, as an error of the system's kind.
#[derive(Debug)]
struct Fault(Message);

/// In English: for logs and tests.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Fault {}

/// A fault of a file, to be said in the reader's language.
pub(crate) fn fault(kind: io::ErrorKind, message: Message) -> io::Error {
    io::Error::new(kind, Fault(message))
}

/// What an error of a file says; the system's own words stay as they are.
pub fn why(error: &io::Error) -> Message {
    let told = error.get_ref().and_then(|inner| inner.downcast_ref::<Fault>());
    told.map_or_else(|| Message::raw(error.to_string()), |fault| fault.0.clone())
}

/// The sha256 of a file, in hexadecimal digits.
pub fn sha256_of_file(path: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(format!("{:x}", hash.finalize()))
}

/// The sha256 of bytes, in hexadecimal digits.
pub fn sha256_of(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}
