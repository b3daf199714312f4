//! The key of arms, where their lines have no words at their ends.

use crate::present::figures::asked::View;
use crate::present::figures::axes::{MARGIN, SMALL};
use crate::present::figures::scene::{Point, Scene};
use crate::present::figures::style::{self, ArmStyle};
use crate::present::figures::{WIDTH, text};

/// The key of arms, in rows as wide as the canvas; gives the height below it.
pub fn arms(scene: &mut Scene, answer: View<'_>, arms: &[usize], top: f64) -> f64 {
    rows(scene, answer, arms, top, (26.0, 64.0), |scene, look, (x, y)| {
        style::marker(scene, look.marker, (x + 9.0, y), 8.0, look.colour);
    })
}

/// The same of all arms, with a piece of each one's line.
pub fn lines(scene: &mut Scene, answer: View<'_>, top: f64) -> f64 {
    let arms: Vec<usize> = (0..answer.scenario.arms.len()).collect();
    rows(scene, answer, &arms, top, (68.0, 108.0), |scene, look, at| {
        style::sample(scene, look, at, 56.0);
    })
}

/// Marks with the names of their arms: how far it is to a name, and, beside the name's own width, to the next mark.
fn rows(
    scene: &mut Scene,
    answer: View<'_>,
    arms: &[usize],
    top: f64,
    (to_name, to_next): (f64, f64),
    mark: impl Fn(&mut Scene, ArmStyle, Point),
) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 18.0);
    for &arm in arms {
        let look = style::of(&answer, arm);
        let words = text::cut(answer.label(arm), SMALL, false, 640.0);
        let width = to_next + text::width(&words, SMALL, false);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 34.0);
        }
        mark(scene, look, (x, y));
        scene.text(words, (x + to_name, y + 0.36 * SMALL), SMALL, look.words);
        x += width;
    }
    y + 30.0
}
