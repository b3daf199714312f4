//! Measures over time: a line an arm, a band over its replicates, the words at the line's end.

use crate::core::text::{Language, numbers, say};
use crate::measures::{Group, Id, MEASURES};
use crate::present::figures::asked::{self, PLACE, View, at_place, capital, uncapital};
use crate::present::figures::axes::{self, BASE, MARGIN, SMALL, TITLE, TimeAxis, ValueAxis};
use crate::present::figures::numbers::Unit;
use crate::present::figures::programme::Strip;
use crate::present::figures::scene::{AXIS, Anchor, INK, PAPER, SOFT, Scene};
use crate::present::figures::{HEIGHT, WIDTH, style, text};

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
pub fn axis_title(language: Language, measure: usize) -> String {
    let m = &MEASURES[measure];
    let name = m.label(language);
    match (Unit::of(m), m.unit.whole(language)) {
        (Unit::Share, Some(whole)) => {
            say!(language, figures::percent_axis_of, name = name, whole = whole)
        }
        (Unit::Share, None) => say!(language, figures::percent_axis, name = name),
        _ => say!(language, figures::axis_of, name = name, unit = m.unit_in(language)),
    }
}

/// Are a measure's levels shown from nothing? Works are: what is finished is read against all that is planned.
pub fn from_zero(measure: usize) -> bool {
    const WORKS: [Id; 5] = [
        Id::WorksPlanned,
        Id::WorksCompleted,
        Id::WorksFinished,
        Id::WorksProgress,
        Id::WorksStalled,
    ];
    WORKS.iter().any(|id| *id as usize == measure)
}

/// Bands of more arms than this would hide one another: then the control alone has one.
const MOST_BANDS: usize = 3;

/// Does an arm's line have a band?
pub fn has_band(answer: View<'_>, arm: usize) -> bool {
    answer.scenario.arms.len() <= MOST_BANDS || answer.scenario.arms[arm].control
}

/// The words under the title: where, and what line and band are.
pub fn subtitle(answer: View<'_>, bands: bool) -> String {
    let (n, language) = (answer.replicates.0, answer.language);
    let words = match n {
        1 => say!(language, figures::one_replicate).to_string(),
        _ if !bands => say!(language, figures::mean_alone, n = n),
        _ if answer.scenario.arms.len() <= MOST_BANDS => {
            say!(language, figures::line_and_band, n = n)
        }
        _ => say!(language, figures::line_and_band_of, n = n, arm = answer.control()),
    };
    at_place(answer, &words)
}

/// Draws title and subtitle; gives the height at which the rest begins.
pub fn head(scene: &mut Scene, title: &str, subtitle: &str) -> f64 {
    let room = WIDTH - 2.0 * MARGIN;
    // A long title is set smaller before anything of it is cut.
    let size = (0.99 * TITLE * room / text::width(title, TITLE, true)).clamp(0.75 * TITLE, TITLE);
    scene.put(text::cut(title, size, true, room), (MARGIN, 64.0), size, INK, Anchor::Left, true);
    scene.text(text::cut(subtitle, BASE, false, room), (MARGIN, 101.0), BASE, SOFT);
    122.0
}

/// A series of one arm.
pub fn series(
    answer: View<'_>,
    arm: usize,
    panel: Panel,
    of: impl Fn(&crate::study::answer::Stat) -> f64,
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

/// How the words at the lines' ends are set.
struct Ends {
    size: f64,
    value_width: f64,
}

/// Height of a panel's heading.
const HEADING: f64 = 46.0;
/// Between panels.
const GAP: f64 = 12.0;

/// One or two panels, one above the other on one axis of time, the arms named at every line's end
/// and the programme below.
pub fn figure(answer: View<'_>, title: &str, panels: &[Panel]) -> Scene {
    let scenario = &answer.scenario;
    let arms = scenario.arms.len();
    let language = answer.language;
    let names: Vec<&str> = (0..arms).map(|arm| answer.label(arm)).collect();
    let seen = say!(language, figures::by_month_seen, title = title, arms = names.join("; "));
    let mut scene = Scene::new(WIDTH, HEIGHT, seen);
    let top = head(&mut scene, title, &subtitle(answer, true));
    let values = |p: &Panel| -> Vec<f64> {
        let mut all = Vec::new();
        for arm in 0..arms {
            all.extend(series(answer, arm, *p, |s| s.mean));
            if has_band(answer, arm) {
                all.extend(series(answer, arm, *p, |s| s.p05));
                all.extend(series(answer, arm, *p, |s| s.p95));
            }
        }
        all
    };
    // Panels of one measure share their axis, so that they can be compared.
    let n = panels.len();
    let same = n > 1 && panels.iter().all(|p| p.measure == panels[0].measure);
    let axes: Vec<ValueAxis> = panels
        .iter()
        .map(|p| {
            let unit = Unit::of(&MEASURES[p.measure]);
            let zero = from_zero(p.measure);
            let all: Vec<f64> =
                if same { panels.iter().flat_map(&values).collect() } else { values(p) };
            ValueAxis::fit(language, all.into_iter(), unit, zero, if n > 1 { 4 } else { 6 })
        })
        .collect();
    let ticks = axes.iter().map(ValueAxis::label_width).fold(0.0, f64::max) + 14.0;
    let left = MARGIN + ticks;
    // The strip takes what it needs, the panels share the rest; how wide the plots are depends on
    // the words at their ends, and those on the height of a panel.
    let most = if n > 1 { 6 } else { 7 };
    let strip_room = |right: f64| {
        let time = axis_of(answer, left, right);
        let verdict = Verdict::new(answer, &time);
        Strip::new(scenario, &time, most, verdict.kept(&time))
    };
    let guess = strip_room(WIDTH - MARGIN - 420.0).height();
    let height_of = |strip: f64| {
        let rest = HEIGHT - 14.0 - strip - 47.0 - top;
        rest / n as f64 - HEADING - GAP
    };
    let zone = height_of(guess) + HEADING;
    let mut size = SMALL;
    while size > 12.0 && arms as f64 * (1.2 * size + 3.0) > zone {
        size -= 1.0;
    }
    let lines = ((zone / arms.max(1) as f64 - 4.0) / (1.2 * size)).floor().clamp(1.0, 3.0) as usize;
    // As narrow as lets every name stand whole.
    let whole = |width: f64| {
        let cut = |arm: usize| {
            let bold = scenario.arms[arm].control;
            !text::fits(names[arm], size, bold, width, lines)
        };
        !(0..arms).any(cut)
    };
    let narrowest = [335.0, 380.0, 425.0, 470.0, 515.0].into_iter().find(|w| whole(*w));
    let wide = narrowest.unwrap_or(if arms > 5 { 335.0 } else { 470.0 });
    let labels: Vec<Vec<Label>> = panels
        .iter()
        .map(|p| {
            (0..arms)
                .map(|arm| {
                    let line = series(answer, arm, *p, |s| s.mean);
                    let last = line.iter().rev().copied().find(|v| v.is_finite());
                    let bold = scenario.arms[arm].control;
                    Label {
                        arm,
                        y: last.unwrap_or(f64::NAN),
                        value: last.map_or_else(
                            || say!(language, figures::no_value).to_string(),
                            |v| level(language, p.measure, v),
                        ),
                        lines: text::wrap(names[arm], size, bold, wide, lines),
                    }
                })
                .collect()
        })
        .collect();
    let all = || labels.iter().flatten();
    let value_width = text::widest(all().map(|l| &l.value), size, true);
    let words_width = all()
        .flat_map(|l| l.lines.iter().map(move |t| (l.arm, t)))
        .map(|(arm, t)| text::width(t, size, scenario.arms[arm].control))
        .fold(0.0, f64::max);
    let right = WIDTH - MARGIN - (32.0 + 36.0 + value_width + 14.0 + words_width);
    let time = axis_of(answer, left, right);
    let verdict = Verdict::new(answer, &time);
    let strip = strip_room(right);
    let height = height_of(strip.height());
    for (i, panel) in panels.iter().enumerate() {
        let mut axis = axes[i].clone();
        axis.top = top + HEADING + (height + HEADING + GAP) * i as f64;
        axis.bottom = axis.top + height;
        let words = if same {
            let measure = uncapital(&axis_title(language, panel.measure));
            let group = capital(panel.group.label_in(language));
            say!(language, figures::panel_of, group = group, measure = measure)
        } else {
            axis_title(language, panel.measure)
        };
        let words = text::cut(&words, BASE, true, right - MARGIN);
        let after = MARGIN + text::width(&words, BASE, true) + 20.0;
        let place = (MARGIN, axis.top - 22.0);
        scene.put(words, place, BASE, INK, Anchor::Left, true);
        let warning = axis.warning();
        if after + text::width(&warning, SMALL, false) <= right {
            scene.text(warning, (after, axis.top - 22.0), SMALL, SOFT);
        }
        axis.draw(&mut scene, time.left, time.right);
        if i + 1 == n {
            time.draw(&mut scene, axis.top, axis.bottom);
        } else {
            time.draw_grid(&mut scene, axis.top, axis.bottom);
        }
        verdict.draw_line(&mut scene, axis.top, axis.bottom);
        draw(&mut scene, answer, *panel, &time, &axis);
        end_labels(&mut scene, answer, &labels[i], (&time, &axis), &Ends { size, value_width });
    }
    let below = top + (height + HEADING + GAP) * n as f64 - GAP + 45.0;
    strip.draw(&mut scene, below);
    verdict.draw_words(&mut scene, below + 22.0);
    scene
}

/// The axis of a run's months.
pub fn axis_of(answer: View<'_>, left: f64, right: f64) -> TimeAxis {
    let (start, months) = (answer.layout.start, answer.layout.months);
    TimeAxis { language: answer.language, start, months, left, right }
}

/// The time that verdicts are about, on the axis.
struct Verdict {
    x: f64,
    words: String,
    width: f64,
    middle: f64,
}

impl Verdict {
    fn new(answer: View<'_>, time: &TimeAxis) -> Self {
        let windows = &answer.layout.windows;
        let compared = answer.scenario.arms.len() > 1;
        let Some(window) = asked::window(&answer).filter(|_| compared) else {
            return Verdict { x: f64::NAN, words: String::new(), width: 0.0, middle: 0.0 };
        };
        let window = &windows[window];
        let x = time.end_of(window.to as usize);
        let when = asked::when(answer, window);
        let words = say!(answer.language, figures::compared_when, when = when);
        let words = text::cut(&words, SMALL, false, time.right - time.left);
        let width = text::width(&words, SMALL, false);
        // The mark that the words begin with stands below the line, where there is room for them.
        let from = x - text::width("▲", SMALL, false) / 2.0;
        let middle = if from + width <= time.right {
            from + width / 2.0
        } else {
            x.min(time.right - width / 2.0).max(time.left + width / 2.0)
        };
        Verdict { x, words, width, middle }
    }

    /// How much of the line right of the strip's head it takes.
    fn kept(&self, time: &TimeAxis) -> f64 {
        if self.words.is_empty() { 0.0 } else { time.right - self.middle + self.width / 2.0 + 16.0 }
    }

    fn draw_line(&self, scene: &mut Scene, top: f64, bottom: f64) {
        if self.x.is_finite() {
            scene.dashed(&[(self.x, top), (self.x, bottom)], &[4.0, 6.0], 2.5, AXIS);
        }
    }

    fn draw_words(&self, scene: &mut Scene, y: f64) {
        scene.put(self.words.clone(), (self.middle, y), SMALL, INK, Anchor::Middle, false);
    }
}

/// A level as words at a line's end.
pub fn level(language: Language, measure: usize, value: f64) -> String {
    match Unit::of(&MEASURES[measure]) {
        Unit::Share => numbers::percent(language, value, 1),
        Unit::Rupiah => numbers::rupiah_short(language, value),
        Unit::Other => numbers::thousands(language, value, if value.abs() < 100.0 { 1 } else { 0 }),
    }
}

/// The lines and bands of one panel.
fn draw(scene: &mut Scene, answer: View<'_>, panel: Panel, time: &TimeAxis, axis: &ValueAxis) {
    let order = style::painting_order(&answer.scenario);
    let alpha = 0.16;
    for &arm in order.iter().filter(|&&a| has_band(answer, a)) {
        let look = style::of(&answer, arm);
        let low = series(answer, arm, panel, |s| s.p05);
        let high = series(answer, arm, panel, |s| s.p95);
        for outline in axes::band(time, axis, &low, &high) {
            scene.area(outline, look.colour, alpha);
        }
    }
    for &arm in &order {
        let look = style::of(&answer, arm);
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
    answer: View<'_>,
    labels: &[Label],
    (time, axis): (&TimeAxis, &ValueAxis),
    &Ends { size, value_width }: &Ends,
) {
    let pitch = 1.2 * size;
    let y_of = |l: &Label| if l.y.is_finite() { axis.y(l.y) } else { axis.bottom };
    let wanted: Vec<f64> = labels.iter().map(y_of).collect();
    let heights: Vec<f64> =
        labels.iter().map(|l| pitch * l.lines.len().max(1) as f64 + 3.0).collect();
    // The column may begin beside the panel's heading.
    let centres = text::spread(&wanted, &heights, axis.top - HEADING, axis.bottom + 6.0);
    for (i, label) in labels.iter().enumerate() {
        let arm = &answer.scenario.arms[label.arm];
        let look = style::of(&answer, label.arm);
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
