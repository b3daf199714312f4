//! From a list of shapes to PNG: on plotters' bitmap, each shape with the exact share of every pixel that
//! it covers, which plotters' own lines and polygons do not have.

use std::path::Path;

use ab_glyph::{OutlineCurve, Point as Place, point};
use ab_glyph_rasterizer::Rasterizer;
use plotters::prelude::*;

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::present::figures::scene::{self, Colour, PAPER, Point, Scene, Shape, Text};
use crate::present::figures::{Error, glyphs};

/// Straight pieces of a circle.
const CORNERS: usize = 24;

/// The bitmap that is drawn on.
struct Canvas<'a> {
    bitmap: BitMapBackend<'a>,
}

fn failed(cause: impl std::fmt::Display) -> Error {
    Error::Draw(Message::raw(cause.to_string()))
}

/// The size of the bitmap.
fn size(scene: &Scene) -> (u32, u32) {
    (scene.width.ceil() as u32, scene.height.ceil() as u32)
}

/// Draws the figure into a file.
pub fn write(scene: &Scene, file: &Path) -> Result<(), Error> {
    if !glyphs::ready() {
        return Err(Error::Draw(message!(figures::no_font)));
    }
    let mut canvas = Canvas { bitmap: BitMapBackend::new(file, size(scene)) };
    canvas.draw(scene)?;
    canvas.bitmap.present().map_err(failed)
}

fn circle((x, y): Point, radius: f64) -> Vec<Point> {
    (0..CORNERS)
        .map(|k| {
            let (sin, cos) = (std::f64::consts::TAU * k as f64 / CORNERS as f64).sin_cos();
            (x + radius * cos, y + radius * sin)
        })
        .collect()
}

/// The pieces of a stroke, all turning the same way: where they lie over each other they count once.
fn outline(points: &[Point], width: f64, pieces: &mut Vec<Vec<Point>>) {
    let half = (width / 2.0).max(0.35);
    for (i, pair) in points.windows(2).enumerate() {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let length = ((x1 - x0).powi(2) + (y1 - y0).powi(2)).sqrt();
        if length < 1e-9 {
            continue;
        }
        let (nx, ny) = (-(y1 - y0) / length * half, (x1 - x0) / length * half);
        pieces.push(vec![
            (x0 - nx, y0 - ny),
            (x1 - nx, y1 - ny),
            (x1 + nx, y1 + ny),
            (x0 + nx, y0 + ny),
        ]);
        if i > 0 && half >= 1.2 {
            pieces.push(circle((x0, y0), half));
        }
    }
}

impl Canvas<'_> {
    fn draw(&mut self, scene: &Scene) -> Result<(), Error> {
        let (width, height) = size(scene);
        let Colour(r, g, b) = PAPER;
        let paper = RGBColor(r, g, b).filled();
        self.bitmap
            .draw_rect((0, 0), (width as i32, height as i32), &paper, true)
            .map_err(failed)?;
        for shape in &scene.shapes {
            match shape {
                Shape::Strokes { lines, pen } => {
                    let mut pieces = Vec::new();
                    for line in lines {
                        for stroke in scene::dashes(line, pen.dash) {
                            outline(&stroke, pen.width, &mut pieces);
                        }
                    }
                    self.fill(&pieces, pen.colour, pen.alpha)?;
                }
                Shape::Area { points, colour, alpha } => {
                    self.fill(std::slice::from_ref(points), *colour, *alpha)?;
                }
                Shape::Discs { centres, radius, colour } => {
                    for centre in centres {
                        self.fill(&[circle(*centre, *radius)], *colour, 1.0)?;
                    }
                }
                Shape::Text(t) => self.write(t)?,
            }
        }
        Ok(())
    }

    /// Fills what any of the polygons covers.
    fn fill(&mut self, polygons: &[Vec<Point>], colour: Colour, alpha: f64) -> Result<(), Error> {
        let points = || polygons.iter().flatten();
        let finite = points().all(|p| p.0.is_finite() && p.1.is_finite());
        if !finite || polygons.is_empty() {
            return Ok(());
        }
        let edge = |f: fn(&Point) -> f64, low: bool| {
            let from = if low { f64::INFINITY } else { f64::NEG_INFINITY };
            points().map(f).fold(from, |m, v| if low { m.min(v) } else { m.max(v) })
        };
        let (left, right) = (edge(|p| p.0, true), edge(|p| p.0, false));
        let (top, bottom) = (edge(|p| p.1, true), edge(|p| p.1, false));
        self.cover((left, top, right, bottom), colour, alpha, |raster, at| {
            for polygon in polygons {
                for (i, p) in polygon.iter().enumerate() {
                    raster.draw_line(at(*p), at(polygon[(i + 1) % polygon.len()]));
                }
            }
        })
    }

    /// A line of text.
    fn write(&mut self, t: &Text) -> Result<(), Error> {
        let (mut x, width) = t.left_and_width();
        let frame = (x - t.size, t.y - 1.2 * t.size, x + width + t.size, t.y + 0.5 * t.size);
        self.cover(frame, t.colour, 1.0, |raster, at| {
            let scale = t.size / glyphs::EM;
            for letter in t.text.chars() {
                let place =
                    |p: &Place| at((x + f64::from(p.x) * scale, t.y - f64::from(p.y) * scale));
                for curve in glyphs::curves(letter, t.bold) {
                    match &curve {
                        OutlineCurve::Line(a, b) => raster.draw_line(place(a), place(b)),
                        OutlineCurve::Quad(a, c, b) => {
                            raster.draw_quad(place(a), place(c), place(b));
                        }
                        OutlineCurve::Cubic(a, c, d, b) => {
                            raster.draw_cubic(place(a), place(c), place(d), place(b));
                        }
                    }
                }
                x += t.size * glyphs::advance(letter, t.bold);
            }
        })
    }

    /// Lays a colour over what `draw` covers inside a frame (left, top, right, bottom).
    fn cover(
        &mut self,
        (left, top, right, bottom): (f64, f64, f64, f64),
        Colour(r, g, b): Colour,
        alpha: f64,
        mut draw: impl FnMut(&mut Rasterizer, &dyn Fn(Point) -> Place),
    ) -> Result<(), Error> {
        let (width, height) = self.bitmap.get_size();
        // A shape that leaves the canvas is a fault that tests find; here it is only cut off.
        let (x0, y0) = (left.floor().max(-64.0) - 1.0, top.floor().max(-64.0) - 1.0);
        let (x1, y1) = (
            right.ceil().min(f64::from(width) + 64.0) + 2.0,
            bottom.ceil().min(f64::from(height) + 64.0) + 2.0,
        );
        if x1 <= x0 || y1 <= y0 {
            return Ok(());
        }
        let (w, h) = ((x1 - x0) as usize, (y1 - y0) as usize);
        let mut raster = Rasterizer::new(w, h);
        let at = |(x, y): Point| point((x.clamp(x0, x1 - 1.0) - x0) as f32, (y - y0) as f32);
        draw(&mut raster, &at);
        let (x0, y0) = (x0 as i32, y0 as i32);
        let colour = RGBColor(r, g, b);
        let mut done = Ok(());
        raster.for_each_pixel_2d(|x, y, covered| {
            // Sums of opposite edges leave hairs of a hundred-thousandth. What lies outside of the
            // bitmap is cut off by it.
            if covered >= 0.002 && done.is_ok() {
                let share = f64::from(covered.min(1.0)) * alpha;
                let pixel = (x0 + x as i32, y0 + y as i32);
                let drawn = self.bitmap.draw_pixel(pixel, colour.mix(share).to_backend_color());
                done = drawn.map_err(failed);
            }
        });
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::figures::scene::{INK, Rect};

    /// The red of each pixel.
    fn reds(scene: &Scene) -> Vec<u8> {
        let (width, height) = size(scene);
        let mut pixels = vec![0_u8; (width * height * 3) as usize];
        {
            let bitmap = BitMapBackend::with_buffer(&mut pixels, (width, height));
            Canvas { bitmap }.draw(scene).expect("a picture");
        }
        pixels.chunks(3).map(|p| p[0]).collect()
    }

    #[test]
    fn a_pixel_half_covered_is_half_dark_and_overlaps_count_once() {
        let mut scene = Scene::new(20.0, 20.0, "");
        let black = Colour(0, 0, 0);
        scene.rect(Rect { left: 2.0, top: 2.0, right: 4.5, bottom: 5.0 }, black, 1.0);
        let pen = scene::Pen { width: 2.0, colour: black, alpha: 0.5, dash: &[] };
        scene.stroke(vec![(0.0, 10.0), (20.0, 10.0)], pen);
        scene.stroke(vec![(10.0, 0.0), (10.0, 20.0)], pen);
        let reds = reds(&scene);
        let at = |x: usize, y: usize| reds[20 * y + x];
        assert_eq!((at(3, 3), at(5, 3), at(0, 0), at(19, 19)), (0, 255, 255, 255));
        for (x, y) in [(4, 3), (5, 9), (9, 9), (9, 5)] {
            assert!((124..=131).contains(&at(x, y)), "{x}, {y}: {}", at(x, y));
        }
    }

    #[test]
    fn letters_are_dark_and_shapes_beyond_the_canvas_are_cut_off() {
        let mut scene = Scene::new(60.0, 30.0, "");
        scene.text("HHH", (5.0, 25.0), 24.0, INK);
        scene.line(vec![(-500.0, 2.0), (900.0, 2.0)], 2.0, INK);
        scene.disc((70.0, 15.0), 30.0, INK);
        let reds = reds(&scene);
        let at = |x: usize, y: usize| reds[60 * y + x];
        assert!((0..60).any(|x| at(x, 17) < 60));
        assert!(at(30, 1) < 60 && at(55, 15) < 60);
    }
}
