//! `berdaya network SCENARIO --month M`: the ties at a month, to stdout or a new file.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::options::{Network, NetworkFormat, NetworkTable};
use super::{Exit, Output, Stop, language, load_changed, notes, which};
use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::explain::{Format, Table, network, write};
use crate::model::setup::Scenario;
use crate::present::figures::network::{Heading, scene};
use crate::present::figures::scene::Scene;
use crate::present::figures::{png, render, svg};
use crate::study::files::{Faults, Kind, replace, why};

pub(super) fn network(options: &Network) -> Result<Exit, Stop> {
    let set = &options.which.set;
    let changed = load_changed(&options.which.scenario, set, set)?;
    notes::say_of_changes(&changed, set);
    export(&changed.loaded.scenario, options)?;
    Ok(Exit::Done)
}

fn export(scenario: &Scenario, options: &Network) -> Result<(), Stop> {
    let version = which::version(scenario, &options.which).map_err(Stop::wrong)?;
    let month = which::month(scenario, "--month", options.month).map_err(Stop::wrong)?;
    let only = options.community.as_ref().map(|c| which::community(version.arm, "--community", c));
    let only = only.transpose().map_err(Stop::wrong)?;
    let wanted = format(options).map_err(Stop::wrong)?;
    let out = options.out.as_ref().map(|path| new_file(path)).transpose().map_err(Stop::wrong)?;
    let raw = |why: String| Stop::failed(Message::raw(why));
    let network = network::at(&version, month, only).map_err(|b| raw(b.0))?;
    let failed = |place: &Path, e: io::Error| {
        let place = place.display().to_string();
        Stop::failed(message!(runs::at, place = place, why = why(&e)))
    };
    let Some(format) = wanted else {
        let place = match (only, scenario.regions.as_slice()) {
            (Some(k), _) => version.arm.communities[k].name.clone(),
            (None, regions) => match version.arm.communities.as_slice() {
                [one] => one.name.clone(),
                _ => regions.join(", "),
            },
        };
        let arm = version.arm.label.of(language());
        let heading = Heading { language: language(), place: &place, arm, month };
        let picture = scene(&network, &heading);
        return draw(&picture, options.format == NetworkFormat::Png, out.as_deref()).map_err(raw);
    };
    match out {
        Some(path) => replace(&path, Kind::Table, &Faults::default(), |file| {
            write(&network, format, BufWriter::new(file))
        })
        .map_err(|e| failed(&path, e)),
        None => write(&network, format, Output::new()).map_err(|e| failed(Path::new("stdout"), e)),
    }
}

/// The format of data; none for a picture.
fn format(options: &Network) -> Result<Option<Format>, Message> {
    match (options.format, options.table) {
        (NetworkFormat::Csv, Some(NetworkTable::Nodes)) => Ok(Some(Format::Csv(Table::Nodes))),
        (NetworkFormat::Csv, _) => Ok(Some(Format::Csv(Table::Edges))),
        (_, Some(_)) => Err(message!(runs::only_csv_tables)),
        (NetworkFormat::Graphml, None) => Ok(Some(Format::GraphMl)),
        (NetworkFormat::Gexf, None) => Ok(Some(Format::Gexf)),
        (NetworkFormat::Svg | NetworkFormat::Png, None) => Ok(None),
    }
}

/// Writes the picture to a file, or to stdout.
fn draw(picture: &Scene, as_png: bool, out: Option<&Path>) -> Result<(), String> {
    match out {
        Some(path) if as_png => render::write_png(picture, path).map_err(|e| e.to_string()),
        Some(path) => render::write_svg(picture, path).map_err(|e| e.to_string()),
        None => {
            let bytes = if as_png {
                // The encoder writes files; this one is gone when it was read.
                let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
                let file = folder.path().join("network.png");
                png::write(picture, &file).map_err(|e| e.to_string())?;
                std::fs::read(&file).map_err(|e| e.to_string())?
            } else {
                svg::file(picture).map_err(|e| e.to_string())?.into_bytes()
            };
            let mut stdout = Output::new();
            let written = stdout.write_all(&bytes).and_then(|()| stdout.flush());
            written.map_err(|e| format!("stdout: {e}"))
        }
    }
}

/// A path that can be written to and where nothing is yet.
fn new_file(path: &Path) -> Result<std::path::PathBuf, Message> {
    let refused =
        |why: Message| Err(message!(runs::out, path = path.display().to_string(), why = why));
    let path_whole = std::path::absolute(path).or_else(|e| refused(Message::raw(e.to_string())))?;
    if path_whole.exists() {
        return refused(message!(runs::nothing_overwritten));
    }
    match path_whole.parent() {
        Some(folder) if folder.is_dir() => Ok(path_whole),
        _ => refused(message!(runs::no_folder)),
    }
}
