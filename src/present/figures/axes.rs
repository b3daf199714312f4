//! Axes: months of the calendar from left to right, values from bottom to top.

use crate::core::text::{Language, numbers as written, say};
use crate::core::units::Month;
use crate::present::figures::numbers::{self, Unit};
use crate::present::figures::scene::{AXIS, Anchor, GRID, INK, Point, Scene};
use crate::present::figures::text;

/// Size of ordinary words: legible from the last row when the figure fills a slide.
pub const BASE: f64 = 26.0;
/// Size of secondary words: nothing is smaller.
pub const SMALL: f64 = 24.0;
/// Size of the title.
pub const TITLE: f64 = 38.0;
/// Distance of everything from the edge of the canvas.
pub const MARGIN: f64 = 44.0;

/// The axis of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeAxis {
    /// The language of its words.
    pub language: Language,
    /// First month.
    pub start: Month,
    /// Number of months.
    pub months: usize,
    /// Where the first month begins.
    pub left: f64,
    /// Where the last month ends.
    pub right: f64,
}

impl TimeAxis {
    /// Where a moment is, in months since the start.
    pub fn x(&self, months: f64) -> f64 {
        self.left + (self.right - self.left) * months / self.months.max(1) as f64
    }

    /// Where a month's state is: at the month's end, which is when it holds.
    pub fn end_of(&self, month: usize) -> f64 {
        self.x(month as f64 + 1.0)
    }

    /// Labelled ticks: at Januaries, every few years when there are many, and at months in
    /// between when there are few. Offset from the start and words.
    pub fn ticks(&self) -> Vec<(usize, String)> {
        let short = |month: Month| written::month_short(self.language, month.number());
        let room = 1.35 * text::width("2016", BASE, false);
        let pixels = (self.right - self.left) / self.months.max(1) as f64;
        let step = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120, 240]
            .into_iter()
            .find(|s| f64::from(*s) * pixels >= room)
            .unwrap_or(600);
        let mut out: Vec<(usize, String)> = Vec::new();
        let mut free_from = f64::NEG_INFINITY;
        for m in 0..self.months {
            let month = self.start.plus(m as i32);
            let year_start = month.number() == 1;
            let wanted = if step >= 12 {
                year_start && month.year() % (step / 12) == 0
            } else {
                (month.number() as i32 - 1) % step == 0
            };
            if !wanted {
                continue;
            }
            let words = if year_start {
                month.year().to_string()
            } else if out.is_empty() {
                format!("{} {}", short(month), month.year())
            } else {
                short(month).to_string()
            };
            let half = text::width(&words, BASE, false) / 2.0;
            if self.x(m as f64) - half >= free_from {
                free_from = self.x(m as f64) + half + 10.0;
                out.push((m, words));
            }
        }
        out
    }

    /// Draws the axis at `bottom`, with grid lines up to `top`.
    pub fn draw(&self, scene: &mut Scene, top: f64, bottom: f64) {
        self.draw_grid(scene, top, bottom);
        for (m, words) in self.ticks() {
            let x = self.x(m as f64);
            scene.line(vec![(x, bottom), (x, bottom + 8.0)], 2.0, AXIS);
            scene.put(words, (x, bottom + 37.0), BASE, INK, Anchor::Middle, false);
        }
    }

    /// Draws the lines of the axis without its words.
    pub fn draw_grid(&self, scene: &mut Scene, top: f64, bottom: f64) {
        for (m, _) in self.ticks() {
            let x = self.x(m as f64);
            scene.line(vec![(x, top), (x, bottom)], 1.5, GRID);
        }
        scene.line(vec![(self.left, bottom), (self.right, bottom)], 2.0, AXIS);
    }
}

/// An axis of shares spans at least so much: five points.
const LEAST_SHARE: f64 = 0.05;
/// Where the lowest share is at most this part of the highest, the axis begins at nothing.
const NEAR_NOTHING: f64 = 0.4;

/// The axis of values.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueAxis {
    /// Value at the bottom.
    pub low: f64,
    /// Value at the top.
    pub high: f64,
    /// Top of the plot.
    pub top: f64,
    /// Bottom of the plot.
    pub bottom: f64,
    /// How values are written.
    pub unit: Unit,
    /// The language of its words.
    pub language: Language,
    ticks: Vec<f64>,
    step: f64,
}

impl ValueAxis {
    /// An axis that holds all finite values, with round ends; from zero when asked. Values that
    /// are all the same are given room on both sides. About `wanted` ticks.
    pub fn fit(
        language: Language,
        values: impl Iterator<Item = f64>,
        unit: Unit,
        from_zero: bool,
        wanted: usize,
    ) -> Self {
        let (mut low, mut high) = values
            .filter(|v| v.is_finite())
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        // Shares that fall to a small part of their highest are shown from nothing.
        let near_nothing = unit == Unit::Share && low > 0.0 && low <= NEAR_NOTHING * high;
        if from_zero || near_nothing {
            low = 0.0_f64.min(low);
        }
        // A change that nobody would see on the spot is not blown up to fill the plot.
        let least = match unit {
            Unit::Share => LEAST_SHARE,
            _ => 0.01 * low.abs().max(high.abs()).max(1e-9),
        };
        if high - low < least {
            let middle = 0.5 * (low + high);
            (low, high) = (middle - 0.5 * least, middle + 0.5 * least);
            // Shares and sums do not leave their range for it.
            if (from_zero || unit == Unit::Share) && low < 0.0 && middle >= 0.0 {
                (low, high) = (0.0, least);
            }
            if unit == Unit::Share && middle <= 1.0 && high > 1.0 {
                (low, high) = (1.0 - least, 1.0);
            }
        }
        let (_, step) = numbers::ticks(low, high, wanted);
        let (mut low, mut high) =
            ((low / step + 1e-6).floor() * step, (high / step - 1e-6).ceil() * step);
        if unit == Unit::Share && low >= -1e-9 && high <= 1.0 + step {
            (low, high) = (low.max(0.0), high.min(1.0));
        }
        let (first, last) =
            ((low / step - 1e-6).ceil() as i64, (high / step + 1e-6).floor() as i64);
        let ticks = (first..=last).map(|i| i as f64 * step).collect();
        ValueAxis { low, high, top: 0.0, bottom: 1.0, unit, language, ticks, step }
    }

    /// A value as this axis writes it.
    pub fn tick(&self, value: f64) -> String {
        numbers::tick(self.language, self.unit, value, self.step)
    }

    /// Where a value is.
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - (self.bottom - self.top) * (value - self.low) / (self.high - self.low)
    }

    /// What to say of an axis that does not begin at nothing; empty for one that does.
    pub fn warning(&self) -> String {
        if self.low > 0.0 {
            say!(self.language, figures::axis_from, value = self.tick(self.low))
        } else {
            String::new()
        }
    }

    /// Width of the widest tick label.
    pub fn label_width(&self) -> f64 {
        text::widest(self.ticks.iter().map(|t| self.tick(*t)), BASE, false)
    }

    /// Draws tick labels left of `left` and grid lines from there to `right`.
    pub fn draw(&self, scene: &mut Scene, left: f64, right: f64) {
        self.draw_grid(scene, left, right);
        for &t in &self.ticks {
            let y = self.y(t);
            let words = self.tick(t);
            scene.put(words, (left - 14.0, y + 0.36 * BASE), BASE, INK, Anchor::Right, false);
        }
    }

    /// Draws the grid lines alone.
    pub fn draw_grid(&self, scene: &mut Scene, left: f64, right: f64) {
        for &t in &self.ticks {
            let y = self.y(t);
            scene.line(vec![(left, y), (right, y)], 1.5, GRID);
        }
    }
}

/// The pieces of a series without gaps: offsets and values, cut where a value is not defined.
pub fn runs(values: &[f64]) -> Vec<Vec<(usize, f64)>> {
    let mut out: Vec<Vec<(usize, f64)>> = vec![Vec::new()];
    for (m, &v) in values.iter().enumerate() {
        if v.is_finite() {
            if let Some(last) = out.last_mut() {
                last.push((m, v));
            }
        } else if out.last().is_some_and(|l| !l.is_empty()) {
            out.push(Vec::new());
        }
    }
    out.retain(|run| !run.is_empty());
    out
}

/// The outline of the band between two series over one run of months.
pub fn band(time: &TimeAxis, value: &ValueAxis, low: &[f64], high: &[f64]) -> Vec<Vec<Point>> {
    let both: Vec<f64> = low.iter().zip(high).map(|(l, h)| l + h).collect();
    runs(&both)
        .into_iter()
        .filter(|run| run.iter().any(|&(m, _)| high[m] > low[m]))
        .map(|run| {
            let upper = run.iter().map(|&(m, _)| (time.end_of(m), value.y(high[m])));
            let lower = run.iter().rev().map(|&(m, _)| (time.end_of(m), value.y(low[m])));
            upper.chain(lower).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(start: Month, months: usize) -> TimeAxis {
        let language = Language::English;
        TimeAxis { language, start, months, left: 100.0, right: 1200.0 }
    }

    #[test]
    fn ticks_stand_at_januaries_and_never_touch() {
        for (months, left, right) in [
            (1, 0.0, 300.0),
            (5, 0.0, 300.0),
            (14, 0.0, 900.0),
            (108, 0.0, 1100.0),
            (240, 0.0, 480.0),
            (240, 0.0, 1100.0),
        ] {
            for start in [Month::new(2016, 1), Month::new(2016, 11)] {
                let language = Language::Indonesian;
                let axis = TimeAxis { language, start, months, left, right };
                let ticks = axis.ticks();
                for pair in ticks.windows(2) {
                    let half = |t: &(usize, String)| text::width(&t.1, BASE, false) / 2.0;
                    assert!(
                        axis.x(pair[0].0 as f64) + half(&pair[0])
                            < axis.x(pair[1].0 as f64) - half(&pair[1])
                    );
                }
                for (m, words) in ticks.iter().filter(|t| t.1.len() == 4) {
                    let month = start.plus(*m as i32);
                    assert_eq!((month.number(), month.year().to_string()), (1, words.clone()));
                }
            }
        }
        assert_eq!(axis(Month::new(2016, 1), 108).ticks().len(), 9);
    }

    #[test]
    fn a_constant_or_missing_series_still_has_an_axis() {
        for values in [vec![0.4; 3], vec![f64::NAN; 3], vec![0.0], vec![], vec![1.0]] {
            for zero in [true, false] {
                let axis =
                    ValueAxis::fit(Language::English, values.iter().copied(), Unit::Share, zero, 5);
                assert!(axis.high > axis.low && axis.ticks.len() >= 2, "{values:?}: {axis:?}");
                assert!(axis.low >= 0.0 && axis.high <= 1.0 + 1e-9, "{values:?}: {axis:?}");
            }
        }
        let money = ValueAxis::fit(Language::English, [3e5; 4].into_iter(), Unit::Rupiah, false, 5);
        assert!(money.low < 3e5 && money.high > 3e5 && money.low > 2.9e5);
    }

    #[test]
    fn a_gap_cuts_a_line_in_two() {
        let nan = f64::NAN;
        let pieces = runs(&[nan, 1.0, 2.0, nan, nan, 3.0]);
        assert_eq!(pieces, [vec![(1, 1.0), (2, 2.0)], vec![(5, 3.0)]]);
        assert!(runs(&[nan]).is_empty());
    }
}
