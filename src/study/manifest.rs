//! What a run folder says of itself: `manifest.json` (what was run; the same bytes for the same
//! run) and `provenance.json` (when, where, how long).
//!
//! What must stay true: a folder with a manifest is a finished run, for the manifest is written
//! last and removed before its tables are touched again.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::model::setup::Scenario;
use crate::study::files;
use crate::study::parquet::SCHEMA_VERSION;

/// Name of the manifest.
pub const MANIFEST: &str = "manifest.json";
/// Name of the provenance.
pub const PROVENANCE: &str = "provenance.json";

/// Digest of the source of everything that decides a result, made by the build.
pub const MODEL_DIGEST: &str = env!("BERDAYA_MODEL_DIGEST");

/// Digest of the source of everything that makes tables from parts.
pub const TABLES_DIGEST: &str = env!("BERDAYA_TABLES_DIGEST");

/// The first 12 hexadecimal digits of a hash of what is asked (replicates and presentation left
/// out) and of the model that answers.
pub fn run_id(identity: &str) -> String {
    let id = files::sha256_of(format!("{identity}\0{MODEL_DIGEST}").as_bytes());
    id[..12].to_owned()
}

/// What was run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the program.
    pub berdaya: String,
    /// Digest of the model's source.
    pub model: String,
    /// Version of the tables' columns.
    pub tables_version: u32,
    /// Digest of the source that made the tables.
    pub tables_source: String,
    /// The run id, name of the folder.
    pub run: String,
    /// Name of the scenario.
    pub scenario_name: String,
    /// Its seed.
    pub seed: u64,
    /// The arms, in the scenario's order.
    pub arms: Vec<String>,
    /// The control among them.
    pub control: String,
    /// Central replicates.
    pub replicates: u32,
    /// Replicates with drawn assumptions.
    pub assumption_draws: u32,
    /// How many of both failed.
    pub failed: usize,
    /// Household-months simulated, burn-in included.
    pub household_months: u64,
    /// What was read of households and ties, and what was drawn; none where all was drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<String>,
    /// sha256 of each table.
    pub tables: BTreeMap<String, String>,
    /// The resolved scenario.
    pub scenario: String,
}

impl Manifest {
    /// A manifest without tables yet.
    pub fn new(run: &str, scenario: &Scenario, resolved: &str) -> Self {
        Manifest {
            berdaya: env!("CARGO_PKG_VERSION").into(),
            model: MODEL_DIGEST.into(),
            tables_version: SCHEMA_VERSION,
            tables_source: TABLES_DIGEST.into(),
            run: run.into(),
            scenario_name: scenario.name.clone(),
            seed: scenario.seed,
            arms: scenario.arms.iter().map(|a| a.name.clone()).collect(),
            control: scenario.control().name.clone(),
            replicates: scenario.replicates,
            assumption_draws: scenario.assumption_draws,
            failed: 0,
            household_months: 0,
            imported: scenario.population.imported.as_ref().map(|i| i.in_words().to_string()),
            tables: BTreeMap::new(),
            scenario: resolved.into(),
        }
    }

    /// The manifest of a folder, if it has one that can be read.
    pub fn read(folder: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(folder.join(MANIFEST)).ok()?).ok()
    }

    /// Are all its tables there, as this program would write them?
    pub fn tables_stand(&self, folder: &Path) -> bool {
        let made_here = self.tables_source == TABLES_DIGEST;
        made_here
            && !self.tables.is_empty()
            && self.tables.iter().all(|(name, sum)| {
                files::sha256_of_file(&folder.join(name)).is_ok_and(|found| found == *sum)
            })
    }
}

/// When, where and how long.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// Start, UTC.
    pub started: String,
    /// End, UTC.
    pub ended: String,
    /// Seconds between them.
    pub wall_seconds: f64,
    /// Threads.
    pub threads: usize,
    /// The machine's name.
    pub host: String,
    /// Operating system and processor family.
    pub platform: String,
    /// Replicates done by this start of the program.
    pub replicates_done: usize,
    /// Did it continue what an earlier start had begun?
    pub resumed: bool,
    /// The command as one would type it again.
    #[serde(default)]
    pub command: String,
}

impl Provenance {
    /// The provenance of what began at `started` and ends now.
    pub fn now(
        started: SystemTime,
        threads: usize,
        replicates_done: usize,
        resumed: bool,
        command: &str,
    ) -> Self {
        let ended = SystemTime::now();
        let wall = ended.duration_since(started).unwrap_or(Duration::ZERO);
        Provenance {
            started: utc(started),
            ended: utc(ended),
            wall_seconds: wall.as_secs_f64(),
            threads,
            host: host(),
            platform: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            replicates_done,
            resumed,
            command: command.into(),
        }
    }

    /// The provenance of a folder, if it has one that can be read.
    pub fn read(folder: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(folder.join(PROVENANCE)).ok()?).ok()
    }
}

fn host() -> String {
    fs::read_to_string("/etc/hostname")
        .ok()
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .map_or_else(|| "unknown".into(), |name| name.trim().to_owned())
}

/// A time as `2026-11-02T08:15:30Z`.
fn utc(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let (days, rest) = ((seconds / 86_400) as i64, seconds % 86_400);
    // Howard Hinnant's civil_from_days.
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    let (h, m, s) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_utc() {
        let at = |s| utc(UNIX_EPOCH + Duration::from_secs(s));
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(at(1_798_761_599), "2026-12-31T23:59:59Z");
    }

    #[test]
    fn a_run_id_is_twelve_digits_of_what_is_asked() {
        assert_eq!((run_id("a").len(), MODEL_DIGEST.len()), (12, 64));
        assert_ne!(MODEL_DIGEST, TABLES_DIGEST);
        assert_ne!(run_id("a"), run_id("b"));
        assert_eq!(run_id("a"), run_id("a"));
    }
}
