//! From parts to tables, in one order, the manifest last.
//!
//! What must stay true: the merge reads only parts, writes each file whole, and can be stopped
//! anywhere and begun again. While tables change there is no manifest.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::time::SystemTime;

use crate::study::answer::Answer;
use crate::study::experiment::folder::SCENARIO;
use crate::study::experiment::{Run, at};
use crate::study::files::{self, Kind, Step};
use crate::study::gather::Replicates;
use crate::study::manifest::{MANIFEST, Manifest, PROVENANCE, Provenance};
use crate::study::store::Store;
use crate::study::{parquet, tables};

/// Name of the monthly table for spreadsheets.
pub(crate) const MONTHLY_CSV: &str = "monthly.csv";

/// When the run began, what this start of the program did, and whether another had begun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    pub(crate) started: SystemTime,
    pub(crate) done: usize,
    pub(crate) resumed: bool,
}

/// A merge.
pub(crate) struct Merge<'a> {
    pub(crate) run: &'a Run<'a>,
    pub(crate) store: &'a Store,
    pub(crate) answer: &'a Answer,
    pub(crate) csv: bool,
    pub(crate) times: Times,
}

impl Merge<'_> {
    /// Writes everything.
    pub(crate) fn write(&self, replicates: &Replicates, mut manifest: Manifest) -> io::Result<()> {
        let faults = &self.run.request.faults;
        faults.pass(Step::MergeBegun)?;
        match fs::remove_file(self.path(MANIFEST)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => files::sync_folder(self.run.folder.path())?,
        }
        let scenario = &self.run.request.scenario;
        let central = replicates.central_done();
        let mut sums = Vec::new();
        let mut table =
            |name: &str, write: &dyn Fn(&mut BufWriter<&mut File>) -> io::Result<()>| {
                self.file(name, Kind::Table, write)?;
                sums.push((name.to_owned(), files::sha256_of_file(&self.path(name))?));
                Ok::<(), io::Error>(())
            };
        table("measures.csv", &|out| tables::measures(out))?;
        table("failures.csv", &|out| tables::failures(self.answer, out))?;
        table("effects.csv", &|out| tables::effects(self.answer, out))?;
        table("summary.csv", &|out| tables::summary(self.answer, out))?;
        table("monthly.parquet", &|out| parquet::monthly(self.store, scenario, &central, out))?;
        if self.csv {
            table(MONTHLY_CSV, &|out| tables::monthly(self.store, scenario, &central, out))?;
        }
        manifest.tables.extend(sums);
        self.file(SCENARIO, Kind::Table, &|out| {
            out.write_all(self.run.request.scenario_text.as_bytes())
        })?;
        let Times { started, done, resumed } = self.times;
        let (threads, command) = (rayon::current_num_threads(), &self.run.request.command);
        let provenance = Provenance::now(started, threads, done, resumed, command);
        self.json(PROVENANCE, Kind::Table, &provenance)?;
        faults.pass(Step::TablesDone)?;
        self.json(MANIFEST, Kind::Manifest, &manifest)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.run.folder.path().join(name)
    }

    fn json(&self, name: &str, kind: Kind, value: &impl serde::Serialize) -> io::Result<()> {
        self.file(name, kind, &|out| {
            serde_json::to_writer_pretty(&mut *out, value)?;
            out.write_all(b"\n")
        })
    }

    fn file(
        &self,
        name: &str,
        kind: Kind,
        write: &dyn Fn(&mut BufWriter<&mut File>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.run.progress.writing(name);
        let path = self.path(name);
        let done = files::replace(&path, kind, &self.run.request.faults, |file| {
            let mut out = BufWriter::new(file);
            write(&mut out)?;
            out.flush()
        });
        done.map_err(|e| files::fault(e.kind(), at(&path, &e)))
    }
}
