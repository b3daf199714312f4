//! What a figure consists of, before it becomes SVG or PNG: a list of shapes in pixels of the
//! canvas. Because every text is in the list with its measured box, a test can show that no text is
//! clipped and that no two overlap.

use crate::present::figures::text;

/// A place on the canvas, in pixels from the upper left corner.
pub type Point = (f64, f64);

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text and the control arm.
pub const INK: Colour = Colour(0x1a, 0x1a, 0x1a);
/// Secondary text.
pub const SOFT: Colour = Colour(0x55, 0x55, 0x55);
/// Axis lines.
pub const AXIS: Colour = Colour(0x88, 0x88, 0x88);
/// Grid lines.
pub const GRID: Colour = Colour(0xe4, 0xe4, 0xe4);
/// The paper.
pub const PAPER: Colour = Colour(0xff, 0xff, 0xff);

/// Which end of a text is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Left,
    /// It is centred there.
    Middle,
    /// It ends there.
    Right,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Where.
    pub x: f64,
    /// The baseline.
    pub y: f64,
    /// Size of an em, in pixels.
    pub size: f64,
    /// Bold?
    pub bold: bool,
    /// Which end is at `x`.
    pub anchor: Anchor,
    /// Colour.
    pub colour: Colour,
}

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left.
    pub left: f64,
    /// Top.
    pub top: f64,
    /// Right.
    pub right: f64,
    /// Bottom.
    pub bottom: f64,
}

impl Rect {
    /// Do the two share more than a hair?
    pub fn overlaps(&self, other: &Rect) -> bool {
        let hair = 0.5;
        self.left + hair < other.right
            && other.left + hair < self.right
            && self.top + hair < other.bottom
            && other.top + hair < self.bottom
    }
}

impl Text {
    /// Where it begins and how wide it is.
    pub fn left_and_width(&self) -> (f64, f64) {
        let width = text::width(&self.text, self.size, self.bold);
        let left = match self.anchor {
            Anchor::Left => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::Right => self.x - width,
        };
        (left, width)
    }

    /// The box that the text fills, from the measured width; letters with descenders included.
    pub fn rect(&self) -> Rect {
        let (left, width) = self.left_and_width();
        let (top, bottom) = (self.y - 0.76 * self.size, self.y + 0.24 * self.size);
        Rect { left, top, right: left + width, bottom }
    }
}

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// Thickness.
    pub width: f64,
    /// Colour.
    pub colour: Colour,
    /// Opacity.
    pub alpha: f64,
    /// Lengths of stroke and gap in turn; empty = solid.
    pub dash: &'static [f64],
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Lines through points, of one look: together they cover what any of them covers.
    Strokes {
        /// The points of each line.
        lines: Vec<Vec<Point>>,
        /// The look.
        pen: Pen,
    },
    /// A filled area.
    Area {
        /// Its corners.
        points: Vec<Point>,
        /// Colour.
        colour: Colour,
        /// Opacity.
        alpha: f64,
    },
    /// Filled circles of one look.
    Discs {
        /// Centres.
        centres: Vec<Point>,
        /// Radius.
        radius: f64,
        /// Colour.
        colour: Colour,
    },
    /// A line of text.
    Text(Text),
}

/// A figure as a list of shapes, painted in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width of the canvas.
    pub width: f64,
    /// Height of the canvas.
    pub height: f64,
    /// What it shows, for those who cannot see it.
    pub alternative: String,
    /// The shapes.
    pub shapes: Vec<Shape>,
}

impl Scene {
    /// An empty canvas.
    pub fn new(width: f64, height: f64, alternative: impl Into<String>) -> Self {
        Scene { width, height, alternative: alternative.into(), shapes: Vec::new() }
    }

    /// Every text.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(text) => Some(text),
            _ => None,
        })
    }

    /// A line of text.
    pub fn text(&mut self, words: impl Into<String>, at: Point, size: f64, colour: Colour) {
        self.put(words, at, size, colour, Anchor::Left, false);
    }

    /// A line of text, with its anchor and weight.
    pub fn put(
        &mut self,
        words: impl Into<String>,
        (x, y): Point,
        size: f64,
        colour: Colour,
        anchor: Anchor,
        bold: bool,
    ) {
        let text = words.into();
        if !text.is_empty() {
            self.shapes.push(Shape::Text(Text { text, x, y, size, bold, anchor, colour }));
        }
    }

    /// A line; fewer than two points are nothing.
    pub fn line(&mut self, points: Vec<Point>, width: f64, colour: Colour) {
        self.stroke(points, Pen { width, colour, alpha: 1.0, dash: &[] });
    }

    /// A line in dashes.
    pub fn dashed(&mut self, points: &[Point], dash: &'static [f64], width: f64, colour: Colour) {
        self.stroke(points.to_vec(), Pen { width, colour, alpha: 1.0, dash });
    }

    /// A line of any look. Lines of one look that follow each other are one shape: smaller files,
    /// and where see-through lines cross they are not darker.
    pub fn stroke(&mut self, points: Vec<Point>, pen: Pen) {
        if points.len() < 2 {
            return;
        }
        match self.shapes.last_mut() {
            Some(Shape::Strokes { lines, pen: last }) if *last == pen => lines.push(points),
            _ => self.shapes.push(Shape::Strokes { lines: vec![points], pen }),
        }
    }

    /// A filled area.
    pub fn area(&mut self, points: Vec<Point>, colour: Colour, alpha: f64) {
        if points.len() > 2 {
            self.shapes.push(Shape::Area { points, colour, alpha });
        }
    }

    /// A filled rectangle.
    pub fn rect(&mut self, r: Rect, colour: Colour, alpha: f64) {
        let corners =
            vec![(r.left, r.top), (r.right, r.top), (r.right, r.bottom), (r.left, r.bottom)];
        self.area(corners, colour, alpha);
    }

    /// A filled circle.
    pub fn disc(&mut self, centre: Point, radius: f64, colour: Colour) {
        match self.shapes.last_mut() {
            Some(Shape::Discs { centres, radius: r, colour: c })
                if *r == radius && *c == colour =>
            {
                centres.push(centre);
            }
            _ => self.shapes.push(Shape::Discs { centres: vec![centre], radius, colour }),
        }
    }
}

/// The strokes of a dashed line.
pub fn dashes(points: &[Point], pattern: &[f64]) -> Vec<Vec<Point>> {
    let Some(&first) = pattern.first() else { return vec![points.to_vec()] };
    let mut out = Vec::new();
    let (mut slot, mut left) = (0, first);
    let mut stroke: Vec<Point> = points.first().copied().into_iter().collect();
    for pair in points.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        loop {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let length = (dx * dx + dy * dy).sqrt();
            if length <= left {
                left -= length;
                if slot % 2 == 0 {
                    stroke.push(to);
                }
                break;
            }
            let part = left / length;
            from = (from.0 + part * dx, from.1 + part * dy);
            if slot % 2 == 0 {
                stroke.push(from);
                out.push(std::mem::take(&mut stroke));
            } else {
                stroke = vec![from];
            }
            slot += 1;
            left = pattern[slot % pattern.len()];
        }
    }
    if slot % 2 == 0 {
        out.push(stroke);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_cover_the_pattern_s_share_of_a_line_and_turn_corners() {
        let pieces = dashes(&[(0.0, 0.0), (50.0, 0.0), (50.0, 50.0)], &[6.0, 4.0]);
        let length: f64 = pieces
            .iter()
            .flat_map(|points| points.windows(2))
            .map(|p| ((p[1].0 - p[0].0).powi(2) + (p[1].1 - p[0].1).powi(2)).sqrt())
            .sum();
        assert!((length - 60.0).abs() < 1e-9, "{length}");
    }

    #[test]
    fn lines_of_one_look_that_follow_each_other_are_one_shape() {
        let mut scene = Scene::new(100.0, 100.0, "");
        scene.line(vec![(0.0, 0.0), (1.0, 1.0)], 2.0, INK);
        scene.line(vec![(5.0, 0.0), (1.0, 1.0)], 2.0, INK);
        scene.line(vec![(5.0, 0.0)], 2.0, INK);
        scene.line(vec![(5.0, 0.0), (1.0, 1.0)], 3.0, INK);
        assert_eq!(scene.shapes.len(), 2);
    }
}
