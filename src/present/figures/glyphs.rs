//! The letters: outlines and widths from the embedded font. Figures hold outlines and not text, so
//! that they look the same on a machine that has other fonts, in any reader of SVG.

use std::fmt::Write;
use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, OutlineCurve, Point};

/// DejaVu Sans, Latin only.
pub const REGULAR: &[u8] = include_bytes!("../../../assets/DejaVuSans.ttf");
/// DejaVu Sans Bold, Latin only.
pub const BOLD: &[u8] = include_bytes!("../../../assets/DejaVuSans-Bold.ttf");

/// Units of the font to an em: outlines are in these.
pub const EM: f64 = 2048.0;

struct Face {
    font: FontRef<'static>,
    /// Widths of the letters of ASCII, in ems; the others are asked for.
    ascii: [f64; 128],
}

static FACES: LazyLock<Option<[Face; 2]>> = LazyLock::new(|| Some([face(REGULAR)?, face(BOLD)?]));

fn face(bytes: &'static [u8]) -> Option<Face> {
    let font = FontRef::try_from_slice(bytes).ok()?;
    let mut ascii = [0.0; 128];
    for (code, width) in (0_u8..128).zip(&mut ascii) {
        *width = f64::from(font.h_advance_unscaled(font.glyph_id(code.into()))) / EM;
    }
    Some(Face { font, ascii })
}

fn of(bold: bool) -> Option<&'static Face> {
    FACES.as_ref().map(|faces| &faces[usize::from(bold)])
}

/// False when the embedded files cannot be read.
pub fn ready() -> bool {
    FACES.is_some()
}

/// How far a letter moves on, in ems.
pub fn advance(letter: char, bold: bool) -> f64 {
    // Without a font nothing can be drawn; a guess keeps the layout alive until that is said.
    let Some(face) = of(bold) else { return 0.62 };
    match face.ascii.get(letter as usize) {
        Some(width) => *width,
        None => f64::from(face.font.h_advance_unscaled(face.font.glyph_id(letter))) / EM,
    }
}

/// The curves of a letter, in units of the font, upward; none for a space.
pub fn curves(letter: char, bold: bool) -> Vec<OutlineCurve> {
    let Some(face) = of(bold) else { return Vec::new() };
    face.font.outline(face.font.glyph_id(letter)).map_or(Vec::new(), |outline| outline.curves)
}

/// The outline of a letter as the path of an SVG, in units of the font, downward; empty for a space.
pub fn path(letter: char, bold: bool) -> String {
    let mut out = String::new();
    let mut at: Option<Point> = None;
    let place = |p: &Point| (p.x.round() as i32, -p.y.round() as i32);
    for curve in curves(letter, bold) {
        let (from, through, to) = match &curve {
            OutlineCurve::Line(a, b) => (*a, None, *b),
            OutlineCurve::Quad(a, c, b) => (*a, Some(*c), *b),
            // A TrueType font has none.
            OutlineCurve::Cubic(a, _, c, b) => (*a, Some(*c), *b),
        };
        // Writing to a string cannot fail.
        let (x, y) = place(&from);
        if at != Some(from) {
            let _ = write!(out, "{}M{x} {y}", if at.is_some() { "z" } else { "" });
        }
        let (tx, ty) = place(&to);
        let _ = match through {
            Some(c) => {
                let (cx, cy) = place(&c);
                write!(out, "q{} {} {} {}", cx - x, cy - y, tx - x, ty - y)
            }
            None => write!(out, "l{} {}", tx - x, ty - y),
        };
        at = Some(to);
    }
    if at.is_some() {
        out.push('z');
    }
    out
}

/// The letters of both weights that `texts` need, as definitions that a figure refers to.
pub fn definitions<'a>(texts: impl Iterator<Item = (&'a str, bool)>) -> String {
    let mut letters: Vec<(bool, char)> =
        texts.flat_map(|(words, bold)| words.chars().map(move |c| (bold, c))).collect();
    letters.sort_unstable();
    letters.dedup();
    let mut out = String::new();
    for (bold, letter) in letters {
        let path = path(letter, bold);
        if !path.is_empty() {
            let _ = write!(out, "<path id=\"{}\" d=\"{path}\"/>", id(letter, bold));
        }
    }
    out
}

/// What a letter's outline is called in a file.
pub fn id(letter: char, bold: bool) -> String {
    format!("{}{:x}", if bold { 'b' } else { 'r' }, letter as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_an_outline_and_a_space_none() {
        assert!(ready());
        for bold in [false, true] {
            let path = path('g', bold);
            assert!(path.starts_with('M') && path.ends_with('z') && path.contains('q'), "{path}");
            assert!(super::path(' ', bold).is_empty() && advance(' ', bold) > 0.2);
        }
    }

    #[test]
    fn every_mark_that_the_figures_set_is_in_the_font() {
        let missing = path('\u{4e00}', false);
        for mark in "“”…·−–—←→▲≤≥×½²•".chars() {
            for bold in [false, true] {
                assert_ne!(path(mark, bold), missing, "{mark}");
            }
        }
    }
}
