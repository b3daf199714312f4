//! `berdaya network SCENARIO --month M`: the ties at a month, to stdout or a new file.

use std::io::{self, BufWriter};
use std::path::Path;

use super::options::{Network, NetworkFormat, NetworkTable};
use super::{Exit, Output, load_named, say, which};
use crate::inspection::network;
use crate::inspection::{Format, Table, write};
use crate::results::files::{Faults, Kind, replace};
use crate::scenario::Scenario;

pub(super) fn network(options: &Network) -> Exit {
    let Some(loaded) = load_named(&options.which.scenario, &options.which.set) else {
        return Exit::Wrong;
    };
    match export(&loaded.scenario, options) {
        Ok(()) => Exit::Done,
        Err((exit, why)) => {
            say(&format!("error: {why}"));
            exit
        }
    }
}

fn export(scenario: &Scenario, options: &Network) -> Result<(), (Exit, String)> {
    let wrong = |why: String| (Exit::Wrong, why);
    let version = which::version(scenario, &options.which).map_err(wrong)?;
    let month = which::month(scenario, "--month", options.month).map_err(wrong)?;
    let only = match &options.community {
        Some(name) => Some(which::community(version.arm, "--community", name).map_err(wrong)?),
        None => None,
    };
    let format = format(options).map_err(wrong)?;
    let out = match &options.out {
        Some(path) => Some(new_file(path).map_err(wrong)?),
        None => None,
    };
    let network = network::at(&version, month, only).map_err(|b| (Exit::Failed, b.0))?;
    let failed = |place: &Path, e: io::Error| (Exit::Failed, format!("{}: {e}", place.display()));
    match out {
        Some(path) => replace(&path, Kind::Table, &Faults::default(), |file| {
            write(&network, format, BufWriter::new(file))
        })
        .map_err(|e| failed(&path, e)),
        None => write(&network, format, Output::new()).map_err(|e| failed(Path::new("stdout"), e)),
    }
}

fn format(options: &Network) -> Result<Format, String> {
    match (options.format, options.table) {
        (NetworkFormat::Csv, Some(NetworkTable::Nodes)) => Ok(Format::Csv(Table::Nodes)),
        (NetworkFormat::Csv, _) => Ok(Format::Csv(Table::Edges)),
        (_, Some(_)) => Err("--table: only --format csv has tables".into()),
        (NetworkFormat::Graphml, None) => Ok(Format::GraphMl),
        (NetworkFormat::Gexf, None) => Ok(Format::Gexf),
    }
}

/// A path that can be written to and where nothing is yet.
fn new_file(path: &Path) -> Result<std::path::PathBuf, String> {
    let refused = |why: &str| Err(format!("--out: {}: {why}", path.display()));
    let path_whole = std::path::absolute(path).or_else(|e| refused(&e.to_string()))?;
    if path_whole.exists() {
        return refused("there is something already; nothing is overwritten");
    }
    match path_whole.parent() {
        Some(folder) if folder.is_dir() => Ok(path_whole),
        _ => refused("there is no such folder"),
    }
}
