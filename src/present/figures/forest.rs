//! Paired effects: a point and two intervals a row. The thick line is the Monte Carlo interval, the thin
//! line has the uncertainty of parameters in it; between the shaded edges a difference is too small to act
//! on. What the figures of effects share.

use crate::core::text::{Language, numbers as written, say};
use crate::measures::MEASURES;
use crate::present::figures::asked::{self, View, at_place, when};
use crate::present::figures::axes::{BASE, MARGIN};
use crate::present::figures::scene::{AXIS, Anchor, Colour, Rect, SOFT, Scene};
use crate::present::figures::{HEIGHT, WIDTH, numbers, style, text};
use crate::study::answer::{Effect, Verdict};

/// Where a difference is too small to act on.
pub const BAND: Colour = Colour(0xd9, 0xd9, 0xd9);

/// A row: mean and interval ends in the unit of the axis (NaN = not there).
pub(super) struct Row {
    pub arm: usize,
    pub group: usize,
    pub mean: f64,
    pub monte_carlo: (f64, f64),
    pub both: (f64, f64),
    pub words: String,
    /// A benefit or a harm worth acting on.
    pub decided: bool,
}

/// Ends in order: a scale that turns the axis swaps them.
pub fn ordered(a: f64, b: f64) -> (f64, f64) {
    if a <= b { (a, b) } else { (b, a) }
}

/// Rows of one measure, their numbers written with the same decimals; `points` says whether the word
/// “points” stands behind differences of shares.
pub(super) fn rows<'a>(
    language: Language,
    effects: impl Iterator<Item = &'a Effect>,
    scale: f64,
    points: bool,
) -> Vec<Row> {
    let effects: Vec<&Effect> = effects.collect();
    let Some(first) = effects.first() else { return Vec::new() };
    let means: Vec<f64> = effects.iter().map(|e| e.mean).collect();
    let measure = &MEASURES[first.measure];
    let (texts, _) = numbers::column_in(language, measure, &means);
    let points = points && numbers::Unit::of(measure) == numbers::Unit::Share;
    let unit = if points { format!(" {}", written::points_word(language)) } else { String::new() };
    let row = |(effect, text): (&&Effect, &String)| Row {
        arm: effect.arm,
        group: effect.group,
        mean: effect.mean * scale,
        monte_carlo: ordered(effect.lo * scale, effect.hi * scale),
        both: ordered(effect.lo_assumptions * scale, effect.hi_assumptions * scale),
        words: if effect.mean.is_finite() {
            format!("{}{unit}", written::signed(text))
        } else {
            say!(language, figures::not_defined).into()
        },
        decided: matches!(effect.verdict, Verdict::Benefit | Verdict::Harm),
    };
    effects.iter().zip(&texts).map(row).collect()
}

/// One column of a forest plot: its scale and where it is.
pub(super) struct Axis {
    pub left: f64,
    pub right: f64,
    pub limit: f64,
    /// Beyond one, each step is ten times the one before.
    pub steps_of_ten: bool,
}

/// Where a value stands on an axis of steps of ten: straight up to one, then a step a power of ten.
pub fn in_steps(value: f64) -> f64 {
    let size = value.abs();
    if size <= 1.0 { value } else { value.signum() * (1.0 + size.log10()) }
}

impl Axis {
    pub fn fit<'a>(rows: impl Iterator<Item = &'a Row>, least: f64, left: f64, right: f64) -> Self {
        let limit = rows
            .flat_map(|r| [r.mean, r.monte_carlo.0, r.monte_carlo.1, r.both.0, r.both.1])
            .filter(|v| v.is_finite())
            .fold(least, |m, v| m.max(v.abs()));
        Axis { left, right, limit: limit * 1.06, steps_of_ten: false }
    }

    pub fn x(&self, value: f64) -> f64 {
        let share = if self.steps_of_ten {
            in_steps(value) / in_steps(self.limit)
        } else {
            value / self.limit
        };
        0.5 * (self.left + self.right) + share.clamp(-1.0, 1.0) * 0.5 * (self.right - self.left)
    }

    /// Places and words of the ticks.
    pub fn ticks(&self, language: Language, wanted: usize) -> Vec<(f64, String)> {
        if !self.steps_of_ten {
            let (ticks, step) = numbers::ticks(-self.limit, self.limit, wanted);
            let words = |t: f64| numbers::plain_tick(language, t, step);
            return ticks.into_iter().map(|t| (t, words(t))).collect();
        }
        let mut out = vec![(0.0, "0".to_string())];
        let mut size = 1.0;
        while size <= self.limit {
            for sign in [-1.0, 1.0] {
                out.push((sign * size, written::thousands(language, sign * size, 0)));
            }
            size *= 10.0;
        }
        out
    }

    pub fn draw_row(&self, scene: &mut Scene, answer: View<'_>, row: &Row, y: f64) {
        let look = style::of(&answer, row.arm);
        intervals(scene, |value| self.x(value), y, [row.both, row.monte_carlo], look.colour);
        if row.mean.is_finite() {
            style::marker(scene, look.marker, (self.x(row.mean), y), 8.0, look.colour);
        }
    }

    pub fn draw_zero(&self, scene: &mut Scene, top: f64, bottom: f64) {
        scene.line(vec![(self.x(0.0), top), (self.x(0.0), bottom)], 2.5, AXIS);
    }

    pub fn draw_band(&self, scene: &mut Scene, half: f64, top: f64, bottom: f64) {
        let (left, right) = (self.x(-half), self.x(half));
        scene.rect(Rect { left, top, right, bottom }, BAND, 0.75);
    }
}

/// The interval with the uncertainty of parameters, and the Monte Carlo interval over it.
pub fn intervals(
    scene: &mut Scene,
    x: impl Fn(f64) -> f64,
    y: f64,
    [both, draws]: [(f64, f64); 2],
    colour: Colour,
) {
    for ((low, high), width) in [(both, 3.0), (draws, 9.0)] {
        if low.is_finite() && high.is_finite() {
            let (from, to) = (x(low), x(high).max(x(low) + 1.0));
            scene.line(vec![(from, y), (to, y)], width, colour);
        }
    }
}

/// A figure that has nothing to show says why.
pub(super) fn nothing(mut scene: Scene, words: &str) -> Scene {
    for (i, line) in text::wrap(words, BASE, false, WIDTH - 4.0 * MARGIN, 3).iter().enumerate() {
        let y = HEIGHT / 2.0 + 1.3 * BASE * i as f64;
        scene.put(line.clone(), (WIDTH / 2.0, y), BASE, SOFT, Anchor::Middle, false);
    }
    scene
}

/// What the lines are.
pub(super) fn subtitle(answer: View<'_>) -> String {
    let language = answer.language;
    let words = match answer.replicates {
        (_, drawn) if drawn > 0 => say!(language, figures::both_intervals),
        (1, _) => say!(language, figures::no_interval),
        _ => say!(language, figures::mc_interval),
    };
    at_place(answer, words)
}

/// The difference from the control, and the time of the verdict.
pub(super) fn difference(answer: View<'_>) -> String {
    let (language, control) = (answer.language, answer.control());
    match asked::window(&answer) {
        Some(w) => {
            let when = when(answer, &answer.layout.windows[w]);
            say!(language, figures::difference_from_at, control = control, when = when)
        }
        None => say!(language, figures::difference_from, control = control),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_of_ten_keep_order_and_sign_and_are_straight_up_to_one() {
        let values = [-100.0, -10.0, -1.0, -0.5, 0.0, 0.5, 1.0, 10.0, 100.0];
        let places: Vec<f64> = values.iter().map(|v| in_steps(*v)).collect();
        assert_eq!(places, [-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0]);
        let axis = Axis { left: 0.0, right: 600.0, limit: 100.0, steps_of_ten: true };
        assert_eq!((axis.x(-100.0), axis.x(0.0), axis.x(10.0)), (0.0, 300.0, 500.0));
        assert_eq!(axis.ticks(Language::English, 8).len(), 7);
    }
}
