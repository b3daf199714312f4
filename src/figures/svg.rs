//! From a list of shapes to SVG. Letters are outlines, defined once and placed by reference: no
//! reader needs our font. What is written stands in the file a second time as a description, for
//! those who listen or search.

use std::fmt::Write;

use crate::figures::scene::{Anchor, Colour, PAPER, Pen, Point, Scene, Shape, Text};
use crate::figures::{Error, glyphs, text};

/// The raster of places against the canvas: whole numbers make short files.
const FINE: f64 = 8.0;

/// Text as XML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The figure as a file of its own.
pub fn file(scene: &Scene) -> Result<String, Error> {
    if !glyphs::ready() {
        return Err(Error::Draw("the embedded font cannot be read".into()));
    }
    let letters = glyphs::definitions(scene.texts().map(|t| (t.text.as_str(), t.bold)));
    Ok(format!("{}<defs>{letters}</defs>{}", head(scene, true), body(scene)))
}

/// The figure inside a page that holds the letters ([`letters`]) once for all its figures.
pub fn part(scene: &Scene) -> Result<String, Error> {
    if !glyphs::ready() {
        return Err(Error::Draw("the embedded font cannot be read".into()));
    }
    Ok(format!("{}{}", head(scene, false), body(scene).replace("xlink:href", "href")))
}

/// The letters of several figures, as an invisible picture at the head of their page.
pub fn letters<'a>(scenes: impl Iterator<Item = &'a Scene>) -> String {
    let texts = scenes.flat_map(Scene::texts).map(|t| (t.text.as_str(), t.bold));
    let letters = glyphs::definitions(texts);
    format!(
        "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>{letters}</defs></svg>"
    )
}

fn head(scene: &Scene, own: bool) -> String {
    let (w, h) = (whole(scene.width), whole(scene.height));
    let space = if own {
        " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    } else {
        ""
    };
    let alternative = escaped(&scene.alternative);
    let said: Vec<&str> = scene.texts().map(|t| t.text.as_str()).collect();
    let title = if own { format!("<title>{alternative}</title>") } else { String::new() };
    format!(
        "<svg{space} width=\"{}\" height=\"{}\" viewBox=\"0 0 {w} {h}\" role=\"img\" aria-label=\"{alternative}\">{title}<desc>{}</desc>",
        scene.width,
        scene.height,
        escaped(&said.join("; "))
    )
}

fn whole(x: f64) -> i64 {
    (x * FINE).round() as i64
}

/// A colour as `#123` or `#123456`.
fn paint(Colour(r, g, b): Colour) -> String {
    let short = |c: u8| c >> 4 == c & 15;
    if short(r) && short(g) && short(b) {
        format!("#{:x}{:x}{:x}", r & 15, g & 15, b & 15)
    } else {
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

/// A polygon or line: the first place, then steps.
fn track(out: &mut String, points: &[Point]) {
    let mut last: Option<(i64, i64)> = None;
    for p in points {
        let (x, y) = (whole(p.0), whole(p.1));
        // Writing to a string cannot fail.
        let _ = match last {
            None => write!(out, "M{x} {y}"),
            Some((lx, ly)) if x == lx && y == ly => continue,
            Some((lx, _)) if x == lx => write!(out, "V{y}"),
            Some((_, ly)) if y == ly => write!(out, "H{x}"),
            Some((lx, ly)) => write!(out, "l{} {}", x - lx, y - ly),
        };
        last = Some((x, y));
    }
}

fn body(scene: &Scene) -> String {
    let mut out = format!("<path fill=\"{}\" d=\"", paint(PAPER));
    let (w, h) = (scene.width, scene.height);
    track(&mut out, &[(0.0, 0.0), (w, 0.0), (w, h), (0.0, h)]);
    out.push_str("z\"/>");
    for shape in &scene.shapes {
        // Writing to a string cannot fail.
        let _ = match shape {
            Shape::Strokes { lines, pen } => {
                strokes(&mut out, lines, pen);
                Ok(())
            }
            Shape::Area { points, colour, alpha } => {
                let _ = write!(out, "<path fill=\"{}\"", paint(*colour));
                if *alpha < 1.0 {
                    let _ = write!(out, " opacity=\"{alpha}\"");
                }
                out.push_str(" d=\"");
                track(&mut out, points);
                write!(out, "z\"/>")
            }
            Shape::Discs { centres, radius, colour } => {
                let _ = write!(out, "<g fill=\"{}\">", paint(*colour));
                for c in centres {
                    let (x, y, r) = (whole(c.0), whole(c.1), whole(*radius).max(1));
                    let _ = write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
                }
                write!(out, "</g>")
            }
            Shape::Text(t) => {
                words(&mut out, t);
                Ok(())
            }
        };
    }
    out.push_str("</svg>\n");
    out
}

fn strokes(out: &mut String, lines: &[Vec<Point>], pen: &Pen) {
    let width = whole(pen.width).max(1);
    let _ = write!(
        out,
        "<path fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"",
        paint(pen.colour)
    );
    if pen.alpha < 1.0 {
        let _ = write!(out, " opacity=\"{}\"", pen.alpha);
    }
    if !pen.dash.is_empty() {
        let dash: Vec<String> = pen.dash.iter().map(|d| whole(*d).to_string()).collect();
        let _ = write!(out, " stroke-dasharray=\"{}\"", dash.join(" "));
    }
    out.push_str(" d=\"");
    for line in lines {
        track(out, line);
    }
    out.push_str("\"/>");
}

/// A line of text as placed outlines.
fn words(out: &mut String, t: &Text) {
    let width = text::width(&t.text, t.size, t.bold);
    let left = match t.anchor {
        Anchor::Left => t.x,
        Anchor::Middle => t.x - width / 2.0,
        Anchor::Right => t.x - width,
    };
    let scale = t.size * FINE / glyphs::EM;
    let _ = write!(
        out,
        "<g fill=\"{}\" transform=\"translate({} {}) scale({scale:.5})\">",
        paint(t.colour),
        whole(left),
        whole(t.y)
    );
    let mut x = 0.0;
    for letter in t.text.chars() {
        if !letter.is_whitespace() {
            let id = glyphs::id(letter, t.bold);
            let _ = write!(out, "<use xlink:href=\"#{id}\" x=\"{x:.0}\"/>");
        }
        x += glyphs::EM * glyphs::advance(letter, t.bold);
    }
    out.push_str("</g>");
}
