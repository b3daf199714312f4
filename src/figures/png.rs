//! From a list of shapes to PNG, each shape with the exact share of every pixel that it covers.

use std::io::{BufWriter, Write};

use ab_glyph::{OutlineCurve, Point as Place, point};
use ab_glyph_rasterizer::Rasterizer;

use crate::figures::scene::{self, Anchor, Colour, Point, Scene, Shape, Text};
use crate::figures::{Error, glyphs, text};

/// Straight pieces of a circle.
const CORNERS: usize = 24;

/// The picture, pixel by pixel.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// Draws the figure and writes it.
pub fn write(scene: &Scene, out: impl Write) -> Result<(), Error> {
    if !glyphs::ready() {
        return Err(Error::Draw("the embedded font cannot be read".into()));
    }
    let canvas = drawn(scene);
    let failed = |e: png::EncodingError| Error::Draw(e.to_string());
    let mut encoder =
        png::Encoder::new(BufWriter::new(out), canvas.width as u32, canvas.height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // Flat colours: what repeats is found as it stands.
    encoder.set_filter(png::FilterType::NoFilter);
    encoder.set_compression(png::Compression::Default);
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&canvas.pixels).map_err(failed)?;
    writer.finish().map_err(failed)
}

fn drawn(scene: &Scene) -> Canvas {
    let (width, height) = (scene.width.ceil() as usize, scene.height.ceil() as usize);
    let mut canvas = Canvas { width, height, pixels: vec![0xff; width * height * 3] };
    for shape in &scene.shapes {
        match shape {
            Shape::Strokes { lines, pen } => {
                let mut pieces = Vec::new();
                for line in lines {
                    for stroke in scene::dashes(line, pen.dash) {
                        outline(&stroke, pen.width, &mut pieces);
                    }
                }
                canvas.fill(&pieces, pen.colour, pen.alpha);
            }
            Shape::Area { points, colour, alpha } => {
                canvas.fill(std::slice::from_ref(points), *colour, *alpha);
            }
            Shape::Discs { centres, radius, colour } => {
                for centre in centres {
                    canvas.fill(&[circle(*centre, *radius)], *colour, 1.0);
                }
            }
            Shape::Text(t) => canvas.write(t),
        }
    }
    canvas
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

impl Canvas {
    /// Fills what any of the polygons covers.
    fn fill(&mut self, polygons: &[Vec<Point>], colour: Colour, alpha: f64) {
        let points = || polygons.iter().flatten();
        let finite = points().all(|p| p.0.is_finite() && p.1.is_finite());
        if !finite || polygons.is_empty() {
            return;
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
        });
    }

    /// A line of text.
    fn write(&mut self, t: &Text) {
        let width = text::width(&t.text, t.size, t.bold);
        let mut x = match t.anchor {
            Anchor::Left => t.x,
            Anchor::Middle => t.x - width / 2.0,
            Anchor::Right => t.x - width,
        };
        let frame = (x - t.size, t.y - 1.2 * t.size, x + width + t.size, t.y + 0.5 * t.size);
        self.cover(frame, t.colour, 1.0, |raster, at| {
            let scale = t.size / glyphs::EM;
            for letter in t.text.chars() {
                let place = |p: &Place| {
                    at((x + f64::from(p.x) * scale, t.y - f64::from(p.y) * scale))
                };
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
        });
    }

    /// Lays a colour over what `draw` covers inside a frame (left, top, right, bottom).
    fn cover(
        &mut self,
        (left, top, right, bottom): (f64, f64, f64, f64),
        Colour(r, g, b): Colour,
        alpha: f64,
        mut draw: impl FnMut(&mut Rasterizer, &dyn Fn(Point) -> Place),
    ) {
        // A shape that leaves the canvas is a fault that tests find; here it is only cut off.
        let (x0, y0) = (left.floor().max(-64.0) - 1.0, top.floor().max(-64.0) - 1.0);
        let (x1, y1) = (
            right.ceil().min(self.width as f64 + 64.0) + 2.0,
            bottom.ceil().min(self.height as f64 + 64.0) + 2.0,
        );
        if x1 <= x0 || y1 <= y0 {
            return;
        }
        let (w, h) = ((x1 - x0) as usize, (y1 - y0) as usize);
        let mut raster = Rasterizer::new(w, h);
        let at = |(x, y): Point| point((x.clamp(x0, x1 - 1.0) - x0) as f32, (y - y0) as f32);
        draw(&mut raster, &at);
        let (x0, y0) = (x0 as i64, y0 as i64);
        raster.for_each_pixel_2d(|x, y, covered| {
            // Sums of opposite edges leave hairs of a hundred-thousandth.
            if covered < 0.002 {
                return;
            }
            let (x, y) = (x0 + i64::from(x), y0 + i64::from(y));
            if x < 0 || y < 0 || x >= self.width as i64 || y >= self.height as i64 {
                return;
            }
            let share = covered.min(1.0) * alpha as f32;
            let at = 3 * (y as usize * self.width + x as usize);
            for (channel, value) in [r, g, b].into_iter().enumerate() {
                let old = f32::from(self.pixels[at + channel]);
                let new = old + share * (f32::from(value) - old);
                self.pixels[at + channel] = (new + 0.5) as u8;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::scene::{INK, Rect};

    fn grey(canvas: &Canvas, x: usize, y: usize) -> u8 {
        canvas.pixels[3 * (y * canvas.width + x)]
    }

    #[test]
    fn a_pixel_half_covered_is_half_dark_and_overlaps_count_once() {
        let mut scene = Scene::new(20.0, 20.0, "");
        let black = Colour(0, 0, 0);
        scene.rect(Rect { left: 2.0, top: 2.0, right: 4.5, bottom: 5.0 }, black, 1.0);
        let pen = scene::Pen { width: 2.0, colour: black, alpha: 0.5, dash: &[] };
        scene.stroke(vec![(0.0, 10.0), (20.0, 10.0)], pen);
        scene.stroke(vec![(10.0, 0.0), (10.0, 20.0)], pen);
        let canvas = drawn(&scene);
        assert_eq!((grey(&canvas, 3, 3), grey(&canvas, 5, 3)), (0, 255));
        assert!((126..=129).contains(&grey(&canvas, 4, 3)), "{}", grey(&canvas, 4, 3));
        for (x, y) in [(5, 9), (9, 9), (9, 5)] {
            assert!((126..=129).contains(&grey(&canvas, x, y)), "{}", grey(&canvas, x, y));
        }
    }

    #[test]
    fn letters_are_dark_and_shapes_beyond_the_canvas_are_cut_off() {
        let mut scene = Scene::new(60.0, 30.0, "");
        scene.text("HHH", (5.0, 25.0), 24.0, INK);
        scene.line(vec![(-500.0, 2.0), (900.0, 2.0)], 2.0, INK);
        scene.disc((70.0, 15.0), 30.0, INK);
        let canvas = drawn(&scene);
        assert!((0..60).any(|x| grey(&canvas, x, 17) < 60));
        assert!(grey(&canvas, 30, 1) < 60 && grey(&canvas, 55, 15) < 60);
    }
}
