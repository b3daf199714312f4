//! Measures over time: a line an arm, a band over its replicates, the words at the line's end.

use crate::figures::axes::{self, BASE, MARGIN, TITLE, TimeAxis, ValueAxis};
use crate::figures::numbers::{self, Unit};
use crate::figures::programme::Strip;
use crate::figures::scene::{Anchor, INK, PAPER, SOFT, Scene};
use crate::figures::{HEIGHT, WIDTH, style, text};
use crate::measures::{Group, Id, MEASURES};
use crate::results::answer::Answer;

/// The place that figures show: the first, which is the region.
pub const PLACE: usize = 0;

/// What one panel shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    /// Index into the measures.
    pub measure: usize,
    /// Whom.
    pub group: Group,
}

impl Panel {
    /// A panel of a measure and group.
    pub fn of(measure: Id, group: Group) -> Self {
        Panel { measure: measure as usize, group }
    }
}

/// A measure's axis title: its name and unit.
pub fn axis_title(measure: usize) -> String {
    let m = &MEASURES[measure];
    match Unit::of(m) {
        Unit::Share => match m.unit.strip_prefix("share of ") {
            Some(of) => format!("{}, % of {of}", m.name),
            None => format!("{}, %", m.name),
        },
        _ => format!("{}, {}", m.name, m.unit),
    }
}

/// The first letter as a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
}

/// The name of the place shown.
pub fn place_name(answer: &Answer) -> &str {
    answer.layout.places.get(PLACE).map_or("", |p| &p.region)
}

/// The words under the title: where, and what line and band are.
pub fn subtitle(answer: &Answer) -> String {
    let n = answer.replicates.0;
    let bands = if n > 1 {
        format!("line: mean of {n} replicates; band: 5–95 % of them")
    } else {
        "one replicate".to_string()
    };
    let place = place_name(answer);
    if place.is_empty() { capital(&bands) } else { format!("{place} · {bands}") }
}

/// Draws title and subtitle; gives the height at which the rest begins.
pub fn head(scene: &mut Scene, title: &str, subtitle: &str) -> f64 {
    let room = WIDTH - 2.0 * MARGIN;
    scene.put(text::cut(title, TITLE, true, room), (MARGIN, 64.0), TITLE, INK, Anchor::Left, true);
    scene.text(text::cut(subtitle, BASE, false, room), (MARGIN, 101.0), BASE, SOFT);
    122.0
}

/// A series of one arm.
pub fn series(
    answer: &Answer,
    arm: usize,
    panel: Panel,
    of: impl Fn(&crate::results::answer::Stat) -> f64,
) -> Vec<f64> {
    (0..answer.layout.months)
        .map(|m| of(answer.stat(arm, PLACE, panel.group, m, panel.measure)))
        .collect()
}

struct Label {
    arm: usize,
    y: f64,
    value: String,
    lines: Vec<String>,
}

/// One to three panels side by side, arms labelled at the right of the last.
pub fn figure(answer: &Answer, title: &str, panels: &[Panel]) -> Scene {
    let scenario = &answer.scenario;
    let arms = scenario.arms.len();
    let names: Vec<&str> = scenario.arms.iter().map(|a| a.label.as_str()).collect();
    let mut scene = Scene::new(WIDTH, HEIGHT, format!("{title}, by month: {}", names.join("; ")));
    let top = head(&mut scene, title, &subtitle(answer));
    let values = |p: &Panel| -> Vec<f64> {
        (0..arms)
            .flat_map(|a| {
                [
                    series(answer, a, *p, |s| s.p05),
                    series(answer, a, *p, |s| s.p95),
                    series(answer, a, *p, |s| s.mean),
                ]
            })
            .flatten()
            .collect()
    };
    // Panels of one measure share their axis, so that they can be compared.
    let same = panels.iter().all(|p| p.measure == panels[0].measure);
    let mut axes: Vec<ValueAxis> = panels
        .iter()
        .map(|p| {
            let unit = Unit::of(&MEASURES[p.measure]);
            let zero = MEASURES[p.measure].id.starts_with("works");
            let all: Vec<f64> =
                if same { panels.iter().flat_map(&values).collect() } else { values(p) };
            ValueAxis::fit(all.into_iter(), unit, zero)
        })
        .collect();
    // The words at the line ends: the value, then the arm.
    let last_panel = panels[panels.len() - 1];
    let size = if panels.len() > 1 { 22.0 } else { BASE };
    let room = if panels.len() > 1 { 250.0 } else { 310.0 };
    let mut labels: Vec<Label> = Vec::new();
    for arm in 0..arms {
        let line = series(answer, arm, last_panel, |s| s.mean);
        let last = line.iter().rev().copied().find(|v| v.is_finite());
        let bold = scenario.arms[arm].control;
        labels.push(Label {
            arm,
            y: last.unwrap_or(f64::NAN),
            value: last.map_or("–".into(), |v| level(last_panel.measure, v)),
            lines: text::wrap(&scenario.arms[arm].label, size, bold, room, 3),
        });
    }
    let value_width = labels.iter().map(|l| text::width(&l.value, size, true)).fold(0.0, f64::max);
    let words_width = labels
        .iter()
        .flat_map(|l| l.lines.iter().map(move |t| (l.arm, t)))
        .map(|(arm, t)| text::width(t, size, scenario.arms[arm].control))
        .fold(0.0, f64::max);
    let column = 34.0 + 40.0 + value_width + 14.0 + words_width;
    // Panels get equal plots.
    let n = panels.len() as f64;
    let gap = 36.0;
    let ticks: f64 = axes.iter().map(|a| a.label_width() + 14.0).sum();
    let plot = (WIDTH - 2.0 * MARGIN - column - ticks - gap * (n - 1.0)) / n;
    let mut left = MARGIN;
    let mut times = Vec::new();
    for axis in &axes {
        left += axis.label_width() + 14.0;
        times.push(TimeAxis {
            start: answer.layout.start,
            months: answer.layout.months,
            left,
            right: left + plot,
        });
        left += plot + gap;
    }
    let strips: Vec<Strip> = times.iter().map(|t| Strip::new(scenario, t, 7)).collect();
    let strip = strips.iter().map(Strip::height).fold(0.0, f64::max);
    let (plot_top, bottom) = (top + 62.0, HEIGHT - 24.0 - strip - 44.0);
    for (i, panel) in panels.iter().enumerate() {
        let (time, axis) = (&times[i], &mut axes[i]);
        (axis.top, axis.bottom) = (plot_top, bottom);
        let left = time.left - axis.label_width() - 14.0;
        let words = match (same && panels.len() > 1, panel.group) {
            (true, group) => capital(group.label()),
            (false, _) => axis_title(panel.measure),
        };
        let room = time.right - left;
        scene.put(
            text::cut(&words, BASE, true, room),
            (left, top + 34.0),
            BASE,
            INK,
            Anchor::Left,
            true,
        );
        axis.draw(&mut scene, time.left, time.right);
        time.draw(&mut scene, plot_top, bottom);
        draw(&mut scene, answer, *panel, time, axis);
        strips[i].draw(&mut scene, bottom + 48.0);
    }
    let last = panels.len() - 1;
    end_labels(&mut scene, answer, &labels, (&times[last], &axes[last]), (size, value_width));
    scene
}

/// A level as words at a line's end.
fn level(measure: usize, value: f64) -> String {
    match Unit::of(&MEASURES[measure]) {
        Unit::Share => format!("{} %", numbers::thousands(100.0 * value, 1)),
        Unit::Rupiah => numbers::rupiah_short(value),
        Unit::Other(_) => numbers::thousands(value, if value.abs() < 100.0 { 1 } else { 0 }),
    }
}

/// The lines and bands of one panel.
fn draw(scene: &mut Scene, answer: &Answer, panel: Panel, time: &TimeAxis, axis: &ValueAxis) {
    let order = style::painting_order(&answer.scenario);
    // Bands of many arms lie over one another: paler ones keep the lines legible.
    let alpha = (0.36 / order.len().max(1) as f64).clamp(0.06, 0.18);
    for &arm in &order {
        let look = style::of(&answer.scenario, arm);
        let low = series(answer, arm, panel, |s| s.p05);
        let high = series(answer, arm, panel, |s| s.p95);
        for outline in axes::band(time, axis, &low, &high) {
            scene.area(outline, look.colour, alpha);
        }
    }
    for &arm in &order {
        let look = style::of(&answer.scenario, arm);
        // Markers about once a year at most eight times, at other months for each arm.
        let every = (answer.layout.months / 8).clamp(1, 240).max(if answer.layout.months > 12 {
            12
        } else {
            1
        });
        let phase = every * (2 * arm + 1) / (2 * answer.scenario.arms.len().max(1));
        for run in axes::runs(&series(answer, arm, panel, |s| s.mean)) {
            let points: Vec<_> = run.iter().map(|&(m, v)| (time.end_of(m), axis.y(v))).collect();
            scene.line(points.clone(), look.width + 3.0, PAPER);
            scene.dashed(&points, look.dash, look.width, look.colour);
            for (&(m, _), &point) in run.iter().zip(&points) {
                let inside = m % every == phase && m + 1 < answer.layout.months;
                if inside || run.len() == 1 {
                    style::marker(scene, look.marker, point, 7.5, look.colour);
                }
            }
        }
    }
}

/// The words at the line ends, spread so that they do not overlap, each led to its line.
fn end_labels(
    scene: &mut Scene,
    answer: &Answer,
    labels: &[Label],
    (time, axis): (&TimeAxis, &ValueAxis),
    (size, value_width): (f64, f64),
) {
    let pitch = 1.2 * size;
    let y_of = |l: &Label| if l.y.is_finite() { axis.y(l.y) } else { axis.bottom };
    let wanted: Vec<f64> = labels.iter().map(y_of).collect();
    let heights: Vec<f64> =
        labels.iter().map(|l| pitch * l.lines.len().max(1) as f64 + 9.0).collect();
    // The column may begin a little above the plot and end below its last grid line.
    let centres = text::spread(&wanted, &heights, axis.top - 50.0, axis.bottom + 30.0);
    for (i, label) in labels.iter().enumerate() {
        let arm = &answer.scenario.arms[label.arm];
        let look = style::of(&answer.scenario, label.arm);
        let (from, to) = (time.right + 5.0, time.right + 32.0);
        if label.y.is_finite() {
            scene.line(vec![(from, wanted[i]), (to, centres[i])], 2.0, look.colour);
        }
        style::marker(scene, look.marker, (to + 15.0, centres[i]), 8.0, look.colour);
        let n = label.lines.len().max(1) as f64;
        let first = centres[i] - pitch * (n - 1.0) / 2.0 + 0.36 * size;
        let x = to + 36.0 + value_width;
        scene.put(label.value.clone(), (x, first), size, look.words, Anchor::Right, true);
        for (k, line) in label.lines.iter().enumerate() {
            let y = first + pitch * k as f64;
            scene.put(line.clone(), (x + 14.0, y), size, look.words, Anchor::Left, arm.control);
        }
    }
}
