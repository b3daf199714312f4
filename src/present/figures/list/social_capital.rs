//! Social capital as a profile: bonding, bridging and linking beside each other, an arm a row, at the start, when
//! arms are compared and at the end. The panels span the same number of points from origins of their own, so that
//! the same length is the same change in all of them.

use crate::core::text::catalogue::{Arg, Text, figures};
use crate::core::text::say;
use crate::measures::{Group, Id};
use crate::present::figures::asked::{self, PLACE, View, at_place};
use crate::present::figures::axes::{BASE, MARGIN, SMALL};
use crate::present::figures::scene::{
    AXIS, Anchor, Colour, GRID, INK, PAPER, Pen, Point, SOFT, Scene,
};
use crate::present::figures::style::{self, ArmStyle, Marker};
use crate::present::figures::{HEIGHT, WIDTH, key, lines, numbers, text};
use crate::study::answer::Stat;

/// The kinds of social capital, with their names and what they are.
const KINDS: [(Id, Text, Text); 3] = [
    (Id::Bonding, figures::bonding_capital, figures::bonding_is),
    (Id::Bridging, figures::bridging_capital, figures::bridging_is),
    (Id::Linking, figures::linking_capital, figures::linking_is),
];

/// The panels span at least so much: five points.
const LEAST: f64 = 0.05;
/// Rows narrower than this have no name beside them: the key says whose they are.
const NAMED: f64 = 27.0;
/// Rows narrower than this have no numbers.
const NUMBERED: f64 = 52.0;
/// How far a row's numbers stand above its marks.
const RAISED: f64 = 18.0;
const RADIUS: f64 = 8.0;
/// The ring at the start, so wide that a marker that has not moved stands in it.
const RING: f64 = 12.0;

/// The months that are shown.
#[derive(Clone, Copy)]
struct Times {
    compared: usize,
    last: usize,
}

impl Times {
    fn of(answer: View<'_>) -> Self {
        let last = answer.layout.months.saturating_sub(1);
        let window = asked::window(&answer).map(|w| answer.layout.windows[w].to as usize);
        Times { compared: window.unwrap_or(last).min(last), last }
    }

    /// First, compared, last; the last only where it is another month.
    fn months(self) -> Vec<usize> {
        let mut all = vec![0, self.compared];
        all.extend((self.last != self.compared).then_some(self.last));
        all
    }
}

fn stat<'a>(answer: View<'a>, arm: usize, id: Id, month: usize) -> &'a Stat {
    answer.answer.stat(arm, PLACE, Group::All, month, id as usize)
}

/// Bonding, bridging and linking by arm.
pub fn figure(answer: View<'_>) -> Scene {
    let language = answer.language;
    let arms: Vec<usize> = (0..answer.scenario.arms.len()).collect();
    let labels: Vec<&str> = arms.iter().map(|&arm| answer.label(arm)).collect();
    let seen = say!(language, figures::social_capital_seen, arms = labels.join("; "));
    let mut scene = Scene::new(WIDTH, HEIGHT, seen);
    let words = match answer.replicates.0 {
        1 => say!(language, figures::one_replicate).to_string(),
        n => say!(language, figures::point_and_spread, n = n),
    };
    let below = [at_place(answer, &words), say!(language, figures::same_span).into()];
    let title = say!(language, figures::social_capital_title);
    let times = Times::of(answer);
    let top = lines::head(&mut scene, title, &below.join("; "));
    let top = times_key(&mut scene, answer, times, top);
    let (heads, foot) = (1.3 * BASE + 2.4 * SMALL + 14.0, 62.0);
    let pitch_below = |top: f64| (HEIGHT - foot - top - heads) / arms.len().max(1) as f64;
    let named = pitch_below(top) >= NAMED;
    let top = if named { top } else { key::arms(&mut scene, answer, &arms, top) };
    let pitch = pitch_below(top).max(1.0);
    let two = if pitch >= 2.4 * SMALL { 2 } else { 1 };
    let bold = |arm: usize| answer.scenario.arms[arm].control;
    let names: Vec<Vec<String>> =
        arms.iter().map(|&arm| text::wrap(labels[arm], SMALL, bold(arm), 300.0, two)).collect();
    let each =
        arms.iter().zip(&names).flat_map(|(&arm, lines)| lines.iter().map(move |l| (arm, l)));
    let widest = each.map(|(arm, line)| text::width(line, SMALL, bold(arm))).fold(0.0, f64::max);
    let first = MARGIN + if named { widest + 30.0 } else { RING };

    let axes = Axis::fit(answer, &arms, times);
    let ticks = axes.iter().flat_map(|axis| axis.words(answer).into_iter());
    let tick = ticks.map(|(_, words)| text::width(&words, SMALL, false)).fold(0.0, f64::max);
    let gap = 24.0 + tick;
    let plot = (WIDTH - MARGIN - first - gap * (KINDS.len() as f64 - 1.0)) / KINDS.len() as f64;
    let (plot_top, bottom) = (top + heads, top + heads + pitch * arms.len() as f64);
    let middle = |row: usize| plot_top + pitch * (row as f64 + 0.5);
    let numbered = pitch >= NUMBERED;
    // The marks stand below the middle of the row where numbers stand above them.
    let lowered = if numbered { 0.5 * RAISED } else { 0.0 };
    if named {
        for (row, lines) in names.iter().enumerate() {
            let start = middle(row) + 0.36 * SMALL - 0.6 * SMALL * (lines.len() as f64 - 1.0);
            for (k, line) in lines.iter().enumerate() {
                let at = (first - 30.0, start + 1.2 * SMALL * k as f64);
                let colour = style::of(&answer, arms[row]).words;
                scene.put(line.clone(), at, SMALL, colour, Anchor::Right, bold(arms[row]));
            }
        }
    }
    // Words at every tick, or at every second one in all panels.
    let every = |axis: &Axis| ((tick + 10.0) / (plot * axis.step / axis.span)).ceil() as usize;
    for (k, (&(id, name, what), axis)) in KINDS.iter().zip(&axes).enumerate() {
        let left = first + (plot + gap) * k as f64;
        let x = |value: f64| left + plot * (value - axis.low) / axis.span;
        let name = name.of(language);
        let size = if text::width(name, BASE, true) <= plot { BASE } else { SMALL };
        let name = text::cut(name, size, true, plot);
        scene.put(name, (left, top + 24.0), size, INK, Anchor::Left, true);
        for (n, line) in text::wrap(what.of(language), SMALL, false, plot, 2).iter().enumerate() {
            let y = top + 24.0 + 1.2 * BASE + 1.2 * SMALL * n as f64;
            scene.text(line.clone(), (left, y), SMALL, SOFT);
        }
        for (n, (value, words)) in axis.words(answer).into_iter().enumerate() {
            scene.line(vec![(x(value), plot_top), (x(value), bottom)], 1.5, GRID);
            if n % every(axis).max(1) == 0 {
                scene.put(words, (x(value), bottom + 31.0), SMALL, INK, Anchor::Middle, false);
            }
        }
        scene.line(vec![(left, bottom), (left + plot, bottom)], 2.0, AXIS);
        for (row, &arm) in arms.iter().enumerate() {
            let (look, y) = (style::of(&answer, arm), middle(row) + lowered);
            scene.line(vec![(left, y), (left + plot, y)], 1.5, GRID);
            moved(&mut scene, look, |month| stat(answer, arm, id, month), (times, &x, y));
            if numbered {
                let path: Vec<f64> =
                    times.months().iter().map(|&m| 100.0 * stat(answer, arm, id, m).mean).collect();
                let words = if path.iter().all(|level| level.is_finite()) {
                    let path = path.into_iter().map(|level| Arg::Number(level, 1)).collect();
                    say!(language, figures::percent_path, path = Arg::Joined(path, " → "))
                } else {
                    say!(language, figures::not_defined).into()
                };
                let at = (left, y - RAISED);
                scene.text(text::cut(&words, SMALL, false, plot), at, SMALL, look.words);
            }
        }
    }
    scene
}

/// The scale of a panel.
struct Axis {
    low: f64,
    span: f64,
    step: f64,
}

impl Axis {
    /// One a kind, all of the same span.
    fn fit(answer: View<'_>, arms: &[usize], times: Times) -> Vec<Axis> {
        let ends: Vec<(f64, f64)> = KINDS
            .iter()
            .map(|&(id, ..)| {
                let months = times.months();
                let stats = arms
                    .iter()
                    .flat_map(|&arm| months.iter().map(move |&m| (m, stat(answer, arm, id, m))));
                // Only the marker has its spread beside it.
                let shown = stats.flat_map(|(m, s)| match m == times.compared {
                    true => [s.mean, s.p05, s.p95],
                    false => [s.mean; 3],
                });
                let (low, high) = shown
                    .filter(|v| v.is_finite())
                    .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
                if low <= high { (low, high) } else { (0.0, 0.0) }
            })
            .collect();
        let longest = ends.iter().map(|(low, high)| high - low).fold(LEAST, f64::max);
        let (_, step) = numbers::ticks(0.0, longest, 5);
        // One step more than is needed lets every panel begin at a round number.
        let span = ((longest / step - 1e-6).ceil() + 1.0) * step;
        let axis = |(low, high): (f64, f64)| {
            // About what is shown in its middle; shares do not leave their range for it.
            let steps = (0.5 * (low + high - span) / step).round();
            let most = (low / step + 1e-6).floor().min(((1.0 - span) / step + 1e-6).floor());
            let least = ((high - span) / step - 1e-6).ceil().max(0.0);
            Axis { low: steps.min(most).max(least) * step, span, step }
        };
        ends.into_iter().map(axis).collect()
    }

    /// Its ticks and their words.
    fn words(&self, answer: View<'_>) -> Vec<(f64, String)> {
        let count = (self.span / self.step).round() as usize;
        let value = |k: usize| self.low + k as f64 * self.step;
        let words = |v: f64| numbers::tick(answer.language, numbers::Unit::Share, v, self.step);
        (0..=count).map(|k| (value(k), words(value(k)))).collect()
    }
}

/// The key of the marks; gives the height below it.
fn times_key(scene: &mut Scene, answer: View<'_>, times: Times, top: f64) -> f64 {
    let language = answer.language;
    let month = |m: usize| {
        let month = answer.layout.start.plus(m as i32);
        Arg::Month(month.number(), month.year())
    };
    let (mut x, y) = (MARGIN, top + 18.0);
    for (k, m) in times.months().into_iter().enumerate() {
        let words = match k {
            0 => say!(language, figures::at_first, month = month(m)),
            1 if times.last != times.compared => {
                say!(language, figures::at_compared, month = month(m))
            }
            _ => say!(language, figures::at_last, month = month(m)),
        };
        match k {
            0 => ring(scene, (x + RING, y), INK),
            1 => style::marker(scene, Marker::Disc, (x + RING, y), RADIUS, INK),
            _ => bar(scene, (x + RING, y), INK),
        }
        scene.text(words.clone(), (x + 34.0, y + 0.36 * SMALL), SMALL, INK);
        x += 34.0 + text::width(&words, SMALL, false) + 36.0;
    }
    y + 30.0
}

fn ring(scene: &mut Scene, centre: Point, colour: Colour) {
    scene.disc(centre, RING, colour);
    scene.disc(centre, RING - 2.5, PAPER);
}

fn bar(scene: &mut Scene, (x, y): Point, colour: Colour) {
    scene.line(vec![(x, y - 11.0), (x, y + 11.0)], 5.0, colour);
}

/// One row: a ring at the start, the arm's marker when arms are compared, with the spread of replicates, a bar at
/// the end.
fn moved<'a>(
    scene: &mut Scene,
    look: ArmStyle,
    stat: impl Fn(usize) -> &'a Stat,
    (times, x, y): (Times, &dyn Fn(f64) -> f64, f64),
) {
    let (from, to, end) = (stat(0), stat(times.compared), stat(times.last));
    if from.mean.is_finite() && to.mean.is_finite() {
        let pen = Pen { width: RADIUS, colour: look.colour, alpha: 0.35, dash: &[] };
        scene.stroke(vec![(x(from.mean), y), (x(to.mean), y)], pen);
    }
    if from.mean.is_finite() {
        ring(scene, (x(from.mean), y), look.colour);
    }
    if to.p95 > to.p05 {
        scene.line(vec![(x(to.p05), y), (x(to.p95), y)], 2.5, look.colour);
    }
    if times.last != times.compared && end.mean.is_finite() {
        bar(scene, (x(end.mean), y), look.colour);
    }
    if to.mean.is_finite() {
        style::marker(scene, look.marker, (x(to.mean), y), RADIUS, look.colour);
    }
}
