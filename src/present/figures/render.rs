//! Figures as files: SVG and PNG, whole or not at all.

use std::error::Error as StdError;
use std::fs;
use std::path::Path;

use crate::present::figures::scene::Scene;
use crate::present::figures::{Error, png, svg};

/// Writes the figure as SVG.
pub fn write_svg(scene: &Scene, file: &Path) -> Result<(), Error> {
    let text = svg::file(scene)?;
    whole(file, |part| Ok(fs::write(part, text)?))
}

/// Writes the figure as PNG.
pub fn write_png(scene: &Scene, file: &Path) -> Result<(), Error> {
    whole(file, |part| Ok(png::write(scene, part)?))
}

/// Writes beside `file` and renames: a failure leaves neither a half file nor a lost old one.
pub fn whole(
    file: &Path,
    write: impl FnOnce(&Path) -> Result<(), Box<dyn StdError>>,
) -> Result<(), Error> {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    // The name's end is kept: it tells plotters' encoder which format to write.
    let part = file.with_file_name(format!(".part-{name}"));
    let done = write(&part)
        .map_err(|e| e.to_string())
        .and_then(|()| fs::rename(&part, file).map_err(|e| e.to_string()));
    done.map_err(|cause| {
        let _ = fs::remove_file(&part); // it may not be there
        Error::Write { file: file.to_path_buf(), cause }
    })
}
