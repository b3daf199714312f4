//! From a list of shapes to SVG and PNG, by one walk over both of plotters' backends.
//!
//! Both are drawn on a finer raster than the canvas: plotters' places are whole pixels, and its
//! bitmap has no anti-aliasing of lines, so the PNG is drawn three times as large and averaged.

use std::error::Error as StdError;
use std::fs;
use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::figures::Error;
use crate::figures::scene::{Anchor, Colour, PAPER, Scene, Shape};
use crate::figures::text;

/// The raster of the SVG against the canvas.
const SVG_SCALE: f64 = 4.0;
/// The raster of the PNG against the canvas, before averaging.
const PNG_SCALE: u32 = 3;

fn pen(Colour(r, g, b): Colour, alpha: f64, width: f64) -> ShapeStyle {
    let color = RGBColor(r, g, b).mix(alpha);
    ShapeStyle { color, filled: true, stroke_width: (width.round() as u32).max(1) }
}

fn failed(cause: impl std::fmt::Display) -> Error {
    Error::Draw(cause.to_string())
}

/// What differs between the backends.
struct Device {
    scale: f64,
    /// The backend's font size at one pixel an em.
    em: f64,
    /// From the baseline to where the backend wants the text, in backend font sizes.
    baseline: f64,
    /// Strokes are drawn segment by segment with round joints.
    segments: bool,
}

fn walk<B: DrawingBackend>(backend: &mut B, scene: &Scene, device: &Device) -> Result<(), Error> {
    let s = device.scale;
    let at = |(x, y): (f64, f64)| ((x * s).round() as i32, (y * s).round() as i32);
    let all = [(0.0, 0.0), (scene.width, 0.0), (scene.width, scene.height), (0.0, scene.height)];
    backend.fill_polygon(all.map(at), &pen(PAPER, 1.0, 1.0)).map_err(failed)?;
    for shape in &scene.shapes {
        match shape {
            Shape::Line { points, width, colour } if device.segments => {
                segments(backend, points, *width, s, &pen(*colour, 1.0, 1.0))?;
            }
            Shape::Line { points, width, colour } => backend
                .draw_path(points.iter().copied().map(at), &pen(*colour, 1.0, *width * s))
                .map_err(failed)?,
            Shape::Area { points, colour, alpha } => backend
                .fill_polygon(points.iter().copied().map(at), &pen(*colour, *alpha, 1.0))
                .map_err(failed)?,
            Shape::Disc { centre, radius, colour } => {
                let radius = (radius * s).round() as u32;
                backend
                    .draw_circle(at(*centre), radius, &pen(*colour, 1.0, 1.0), true)
                    .map_err(failed)?;
            }
            Shape::Text(t) => {
                let size = t.size * s * device.em;
                let style = if t.bold { FontStyle::Bold } else { FontStyle::Normal };
                let h = match t.anchor {
                    Anchor::Left => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::Right => HPos::Right,
                };
                let v = if device.segments { VPos::Top } else { VPos::Bottom };
                let Colour(r, g, b) = t.colour;
                let colour = RGBColor(r, g, b);
                let style =
                    TextStyle::from((FontFamily::Name(text::FAMILY), size, style).into_font())
                        .color(&colour)
                        .pos(Pos::new(h, v));
                let place =
                    ((t.x * s).round() as i32, (t.y * s - device.baseline * size).round() as i32);
                backend.draw_text(&t.text, &style, place).map_err(failed)?;
            }
        }
    }
    backend.present().map_err(failed)
}

/// A stroke as quadrilaterals with round joints: plotters makes one polygon of a thick line, which
/// has holes where a wiggly line folds over itself.
fn segments<B: DrawingBackend>(
    backend: &mut B,
    points: &[(f64, f64)],
    width: f64,
    s: f64,
    pen: &ShapeStyle,
) -> Result<(), Error> {
    let half = (width * s / 2.0).max(0.5);
    for (i, pair) in points.windows(2).enumerate() {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let (x0, y0, x1, y1) = (x0 * s, y0 * s, x1 * s, y1 * s);
        let length = ((x1 - x0).powi(2) + (y1 - y0).powi(2)).sqrt();
        if length < 1e-9 {
            continue;
        }
        let (nx, ny) = (-(y1 - y0) / length * half, (x1 - x0) / length * half);
        let corners =
            [(x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny)];
        backend
            .fill_polygon(corners.map(|(x, y)| (x.round() as i32, y.round() as i32)), pen)
            .map_err(failed)?;
        if i > 0 && half >= 1.5 {
            backend
                .draw_circle((x0.round() as i32, y0.round() as i32), half as u32, pen, true)
                .map_err(failed)?;
        }
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The figure as SVG.
pub fn svg(scene: &Scene) -> Result<String, Error> {
    if !text::ready() {
        return Err(Error::Draw("the embedded font cannot be read".into()));
    }
    let (w, h) = ((scene.width * SVG_SCALE) as u32, (scene.height * SVG_SCALE) as u32);
    let mut out = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut out, (w, h));
        let device = Device { scale: SVG_SCALE, em: 1.24, baseline: 0.0, segments: false };
        walk(&mut backend, scene, &device)?;
    }
    // The backend shifts text by half an x-height and knows no raster finer than its size.
    let head = format!("width=\"{w}\" height=\"{h}\"");
    let alternative = escaped(&scene.alternative);
    let size = format!(
        "width=\"{}\" height=\"{}\" role=\"img\" aria-label=\"{alternative}\"",
        scene.width, scene.height
    );
    Ok(out
        .replacen(&head, &size, 1)
        .replace(" dy=\"-0.5ex\"", "")
        .replace(" opacity=\"1\"", "")
        .replace("<polyline", "<polyline stroke-linejoin=\"round\""))
}

/// Writes the figure as SVG, whole or not at all.
pub fn write_svg(scene: &Scene, file: &Path) -> Result<(), Error> {
    let text = svg(scene)?;
    whole(file, |part| fs::write(part, text).map_err(|e| Box::new(e) as Box<dyn StdError>))
}

/// Writes the figure as PNG, whole or not at all.
pub fn write_png(scene: &Scene, file: &Path) -> Result<(), Error> {
    if !text::ready() {
        return Err(Error::Draw("the embedded font cannot be read".into()));
    }
    let (w, h) = (scene.width as u32, scene.height as u32);
    let (big_w, big_h) = (w * PNG_SCALE, h * PNG_SCALE);
    let mut raster = vec![0xff_u8; (big_w * big_h * 3) as usize];
    {
        let mut backend = BitMapBackend::with_buffer(&mut raster, (big_w, big_h));
        let em = text::HEIGHT_OF_EM;
        let device = Device { scale: f64::from(PNG_SCALE), em, baseline: 0.5, segments: true };
        walk(&mut backend, scene, &device)?;
    }
    let small = averaged(&raster, w as usize, h as usize);
    whole(file, |part| {
        let mut backend = BitMapBackend::new(part, (w, h));
        backend.blit_bitmap((0, 0), (w, h), &small)?;
        Ok(backend.present()?)
    })
}

/// Each pixel the mean of the fine raster's pixels that it covers.
fn averaged(raster: &[u8], w: usize, h: usize) -> Vec<u8> {
    let n = PNG_SCALE as usize;
    let row = w * n * 3;
    let mut small = Vec::with_capacity(w * h * 3);
    for y in 0..h {
        for x in 0..w {
            for channel in 0..3 {
                let mut sum = 0_usize;
                for dy in 0..n {
                    for dx in 0..n {
                        sum += raster[(y * n + dy) * row + (x * n + dx) * 3 + channel] as usize;
                    }
                }
                small.push(((sum + n * n / 2) / (n * n)) as u8);
            }
        }
    }
    small
}

/// Writes beside `file` and renames: a failure leaves neither a half file nor a lost old one.
pub fn whole(
    file: &Path,
    write: impl FnOnce(&Path) -> Result<(), Box<dyn StdError>>,
) -> Result<(), Error> {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    // The name's end is kept: it tells the encoder which format to write.
    let part = file.with_file_name(format!(".part-{name}"));
    let done = write(&part)
        .map_err(|e| e.to_string())
        .and_then(|()| fs::rename(&part, file).map_err(|e| e.to_string()));
    done.map_err(|cause| {
        let _ = fs::remove_file(&part); // it may not be there
        Error::Write { file: file.to_path_buf(), cause }
    })
}
