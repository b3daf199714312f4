//! The key of arms, where their lines have no words at their ends.

use crate::present::figures::asked::View;
use crate::present::figures::axes::{MARGIN, SMALL};
use crate::present::figures::scene::Scene;
use crate::present::figures::{WIDTH, style, text};

/// The key of arms, in rows as wide as the canvas; gives the height below it.
pub fn arms(scene: &mut Scene, answer: View<'_>, arms: &[usize], top: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 18.0);
    for &arm in arms {
        let look = style::of(&answer, arm);
        let words = text::cut(answer.label(arm), SMALL, false, 640.0);
        let width = 64.0 + text::width(&words, SMALL, false);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 34.0);
        }
        style::marker(scene, look.marker, (x + 9.0, y), 8.0, look.colour);
        scene.text(words, (x + 26.0, y + 0.36 * SMALL), SMALL, look.words);
        x += width;
    }
    y + 30.0
}

/// The same with a piece of each arm's line.
pub fn lines(scene: &mut Scene, answer: View<'_>, top: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 18.0);
    for arm in 0..answer.scenario.arms.len() {
        let look = style::of(&answer, arm);
        let words = text::cut(answer.label(arm), SMALL, false, 640.0);
        let width = 108.0 + text::width(&words, SMALL, false);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 34.0);
        }
        style::sample(scene, look, (x, y), 56.0);
        scene.text(words, (x + 68.0, y + 0.36 * SMALL), SMALL, look.words);
        x += width;
    }
    y + 30.0
}
