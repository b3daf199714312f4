//! How arms look: colours of Okabe and Ito, in an order that alternates dark and light, with a dash
//! pattern and a marker each, so that no arm depends on colour alone.

use crate::model::setup::Scenario;
use crate::present::figures::scene::{Colour, INK, PAPER, Point, Scene};
use crate::study::answer::Answer;

/// The shape of a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Circle.
    Disc,
    /// Square.
    Square,
    /// Triangle, point up.
    Up,
    /// Diamond.
    Diamond,
    /// Triangle, point down.
    Down,
    /// Circle, open.
    Ring,
    /// Square, open.
    Frame,
    /// Triangle, point up, open.
    OpenUp,
    /// Diamond, open.
    OpenDiamond,
    /// Triangle, point down, open.
    OpenDown,
}

/// How an arm is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArmStyle {
    /// Colour of lines and markers.
    pub colour: Colour,
    /// A darker tone of it, for words (contrast of at least 4.5 on paper).
    pub words: Colour,
    /// Strokes and gaps; empty = solid.
    pub dash: &'static [f64],
    /// Marker.
    pub marker: Marker,
    /// Thickness of the line.
    pub width: f64,
}

const CONTROL: ArmStyle =
    ArmStyle { colour: INK, words: INK, dash: &[], marker: Marker::Disc, width: 6.0 };

const fn other(colour: Colour, words: Colour, dash: &'static [f64], marker: Marker) -> ArmStyle {
    ArmStyle { colour, words, dash, marker, width: 4.0 }
}

#[rustfmt::skip]
const OTHERS: [ArmStyle; 9] = [
    other(Colour(0xd5, 0x5e, 0x00), Colour(0xa8, 0x49, 0x00), &[18.0, 8.0], Marker::Square),
    other(Colour(0x56, 0xb4, 0xe9), Colour(0x1f, 0x6f, 0xa3), &[], Marker::Up),
    other(Colour(0x00, 0x72, 0xb2), Colour(0x00, 0x5a, 0x8e), &[22.0, 7.0, 5.0, 7.0], Marker::Diamond),
    other(Colour(0xcc, 0x79, 0xa7), Colour(0x9a, 0x47, 0x77), &[7.0, 7.0], Marker::Down),
    other(Colour(0x00, 0x9e, 0x73), Colour(0x00, 0x74, 0x54), &[34.0, 8.0], Marker::Ring),
    other(Colour(0xe6, 0x9f, 0x00), Colour(0x8f, 0x62, 0x00), &[12.0, 6.0, 4.0, 6.0, 4.0, 6.0], Marker::Frame),
    other(Colour(0x7b, 0x3f, 0xa0), Colour(0x6a, 0x2f, 0x8e), &[26.0, 6.0, 4.0, 6.0], Marker::OpenUp),
    other(Colour(0x8c, 0x5a, 0x2b), Colour(0x75, 0x48, 0x1f), &[10.0, 5.0], Marker::OpenDiamond),
    other(Colour(0x80, 0x80, 0x80), Colour(0x5c, 0x5c, 0x5c), &[4.0, 5.0], Marker::OpenDown),
];

/// The look of an arm, by its place in the scenario's file, whichever arms were run.
pub fn of(answer: &Answer, arm: usize) -> ArmStyle {
    let scenario = &answer.scenario;
    if scenario.arms[arm].control {
        return CONTROL;
    }
    let here = || scenario.arms[..arm].iter().filter(|a| !a.control).count();
    let place = answer.looks.get(arm).copied().unwrap_or_else(here);
    OTHERS[place % OTHERS.len()]
}

/// The order of painting: the control last, on top.
pub fn painting_order(scenario: &Scenario) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scenario.arms.len()).collect();
    order.sort_by_key(|&a| scenario.arms[a].control);
    order
}

/// Draws a marker, with a thin rim of paper so that it stands off its line.
pub fn marker(scene: &mut Scene, marker: Marker, (x, y): Point, r: f64, colour: Colour) {
    let shape = |r: f64| -> Vec<Point> {
        match marker {
            Marker::Square | Marker::Frame => {
                let r = 0.88 * r;
                vec![(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
            }
            Marker::Up | Marker::OpenUp => {
                vec![(x, y - 1.2 * r), (x + 1.1 * r, y + 0.8 * r), (x - 1.1 * r, y + 0.8 * r)]
            }
            Marker::Down | Marker::OpenDown => {
                vec![(x, y + 1.2 * r), (x + 1.1 * r, y - 0.8 * r), (x - 1.1 * r, y - 0.8 * r)]
            }
            Marker::Diamond | Marker::OpenDiamond => {
                let r = 1.25 * r;
                vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
            }
            Marker::Disc | Marker::Ring => Vec::new(),
        }
    };
    match marker {
        Marker::Disc | Marker::Ring => {
            scene.disc((x, y), r + 2.0, PAPER);
            scene.disc((x, y), r, colour);
            if marker == Marker::Ring {
                scene.disc((x, y), r - 3.5, PAPER);
            }
        }
        _ => {
            scene.area(shape(r + 2.5), PAPER, 1.0);
            scene.area(shape(r), colour, 1.0);
            let open = [Marker::Frame, Marker::OpenUp, Marker::OpenDiamond, Marker::OpenDown];
            if open.contains(&marker) {
                scene.area(shape((r - 3.5).max(0.35 * r)), PAPER, 1.0);
            }
        }
    }
}

/// A piece of an arm's line with its marker, for a key.
pub fn sample(scene: &mut Scene, style: ArmStyle, (x, y): Point, length: f64) {
    scene.dashed(&[(x, y), (x + length, y)], style.dash, style.width, style.colour);
    marker(scene, style.marker, (x + length / 2.0, y), 8.0, style.colour);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lightness(Colour(r, g, b): Colour) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    #[test]
    fn words_of_every_arm_have_enough_contrast_on_paper() {
        for style in OTHERS.iter().chain([&CONTROL]) {
            let contrast = 1.05 / (lightness(style.words) + 0.05);
            assert!(contrast >= 4.5, "{style:?}: {contrast}");
        }
    }

    #[test]
    fn no_two_arms_share_dash_and_marker() {
        for (i, a) in OTHERS.iter().enumerate() {
            for b in OTHERS.iter().skip(i + 1).chain([&CONTROL]) {
                assert!(
                    a.marker != b.marker
                        && (a.dash != b.dash || a.width != b.width || a.dash.is_empty())
                );
            }
        }
    }
}
