//! From a list of shapes to SVG: plotters' backend draws the shapes, letters come between them as
//! outlines, defined once and placed by reference: no reader needs our font. What is written stands in
//! the file a second time as a description, for those who listen or search.

use std::fmt::Write;

use plotters::prelude::*;

use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::present::figures::scene::{Colour, PAPER, Pen, Point, Scene, Shape, Text};
use crate::present::figures::{Error, glyphs};

/// The raster of places against the canvas: plotters' places are whole numbers.
const FINE: f64 = 4.0;

/// Text as XML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The figure as a file of its own.
pub fn file(scene: &Scene) -> Result<String, Error> {
    if !glyphs::ready() {
        return Err(Error::Draw(message!(figures::no_font)));
    }
    let letters = glyphs::definitions(scene.texts().map(|t| (t.text.as_str(), t.bold)));
    Ok(format!("{}<defs>{letters}</defs>{}", head(scene, true), body(scene)?))
}

/// The figure inside a page that holds the letters ([`letters`]) once for all its figures.
pub fn part(scene: &Scene) -> Result<String, Error> {
    if !glyphs::ready() {
        return Err(Error::Draw(message!(figures::no_font)));
    }
    Ok(format!("{}{}", head(scene, false), body(scene)?.replace("xlink:href", "href")))
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

/// A colour as plotters writes it.
fn paint(Colour(r, g, b): Colour) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

fn at((x, y): Point) -> (i32, i32) {
    (whole(x) as i32, whole(y) as i32)
}

/// What plotters' backend draws, without the frame of the file.
fn drawn(
    scene: &Scene,
    draw: impl FnOnce(&mut SVGBackend<'_>) -> Result<(), String>,
) -> Result<String, Error> {
    let size = (whole(scene.width) as u32, whole(scene.height) as u32);
    let mut text = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut text, size);
        draw(&mut backend).map_err(|e| Error::Draw(Message::raw(e)))?;
        backend.present().map_err(|e| Error::Draw(Message::raw(e.to_string())))?;
    }
    let from = text.find('>').map_or(0, |end| end + 1);
    let inside = text[from..].trim().trim_end_matches("</svg>").trim();
    Ok(inside.replace(" \"/>", "\"/>").replace('\n', ""))
}

/// Elements of one look: what they say of it is said once, of all together.
fn together(elements: &str, said: &str, of_all: &str) -> String {
    format!("<g {of_all}>{}</g>", elements.replace(said, ""))
}

fn body(scene: &Scene) -> Result<String, Error> {
    let (w, h) = (scene.width, scene.height);
    let paper = [(0.0, 0.0), (w, 0.0), (w, h), (0.0, h)];
    let mut out = area(scene, &paper, PAPER, 1.0)?;
    for shape in &scene.shapes {
        match shape {
            Shape::Strokes { lines, pen } => out.push_str(&strokes(scene, lines, pen)?),
            Shape::Area { points, colour, alpha } => {
                out.push_str(&area(scene, points, *colour, *alpha)?);
            }
            Shape::Discs { centres, radius, colour } => {
                out.push_str(&discs(scene, centres, *radius, *colour)?);
            }
            Shape::Text(t) => words(&mut out, t),
        }
    }
    out.push_str("</svg>\n");
    Ok(out)
}

fn area(scene: &Scene, points: &[Point], colour: Colour, alpha: f64) -> Result<String, Error> {
    let Colour(r, g, b) = colour;
    let style = RGBColor(r, g, b).mix(alpha).filled();
    let points: Vec<(i32, i32)> = points.iter().copied().map(at).collect();
    let drawn =
        drawn(scene, |backend| backend.fill_polygon(points, &style).map_err(|e| e.to_string()))?;
    Ok(drawn.replace(" opacity=\"1\"", ""))
}

fn discs(scene: &Scene, centres: &[Point], radius: f64, colour: Colour) -> Result<String, Error> {
    let Colour(r, g, b) = colour;
    let style = RGBColor(r, g, b).filled();
    let radius = whole(radius).max(1) as u32;
    let circles = drawn(scene, |backend| {
        centres.iter().try_for_each(|c| {
            backend.draw_circle(at(*c), radius, &style, true).map_err(|e| e.to_string())
        })
    })?;
    let fill = format!("fill=\"{}\"", paint(colour));
    let said = format!(" opacity=\"1\" {fill} stroke=\"none\" stroke-width=\"1\"");
    Ok(together(&circles, &said, &fill))
}

fn strokes(scene: &Scene, lines: &[Vec<Point>], pen: &Pen) -> Result<String, Error> {
    let Colour(r, g, b) = pen.colour;
    let width = whole(pen.width).max(1);
    let style = RGBColor(r, g, b).stroke_width(width as u32);
    let paths = drawn(scene, |backend| {
        lines.iter().try_for_each(|line| {
            backend.draw_path(line.iter().copied().map(at), &style).map_err(|e| e.to_string())
        })
    })?;
    let colour = paint(pen.colour);
    let said = format!(" fill=\"none\" opacity=\"1\" stroke=\"{colour}\" stroke-width=\"{width}\"");
    let mut look = format!(
        "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\""
    );
    // Of all together: where see-through lines cross they are not darker.
    if pen.alpha < 1.0 {
        let _ = write!(look, " opacity=\"{}\"", pen.alpha);
    }
    if !pen.dash.is_empty() {
        let dash: Vec<String> = pen.dash.iter().map(|d| whole(*d).to_string()).collect();
        let _ = write!(look, " stroke-dasharray=\"{}\"", dash.join(" "));
    }
    Ok(together(&paths, &said, &look))
}

/// A line of text as placed outlines.
fn words(out: &mut String, t: &Text) {
    let (left, _) = t.left_and_width();
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
