//! Paired effects: a point and two intervals a row. The thick line is what luck alone leaves open,
//! the thin line luck and assumptions together; between the shaded edges a difference is too small
//! to act on.

use crate::figures::axes::{BASE, MARGIN, SMALL};
use crate::figures::lines::{self, PLACE, capital};
use crate::figures::numbers;
use crate::figures::scene::{AXIS, Anchor, Colour, GRID, INK, Rect, SOFT, Scene};
use crate::figures::{HEIGHT, WIDTH, style, text};
use crate::measures::{Good, Group, Id, MEASURES, Smallest};
use crate::results::answer::{Answer, Effect};
use crate::results::layout::Window;

const BAND: Colour = Colour(0xd9, 0xd9, 0xd9);

/// The window that effects are reported for: the one that the scenario names, else the end, else the
/// last there is.
pub fn window(answer: &Answer) -> Option<usize> {
    let windows = &answer.layout.windows;
    let named = windows.iter().position(|w| w.name == answer.scenario.verdict);
    named.or_else(|| end(answer))
}

/// The end of the run, where it is another window than the verdict's.
pub fn end(answer: &Answer) -> Option<usize> {
    let windows = &answer.layout.windows;
    windows.iter().position(|w| w.name == "end").or(windows.len().checked_sub(1))
}

/// When a window is, in words: `at the end of 2024`, `in June 2019`.
pub fn when(answer: &Answer, window: &Window) -> String {
    let last = answer.layout.start.plus(window.to as i32);
    if window.from != window.to {
        let months = window.to - window.from + 1;
        format!("on average over the {months} months to {}", numbers::month_in_words(last))
    } else if last.is_december() {
        format!("at the end of {}", last.year())
    } else {
        format!("in {}", numbers::month_in_words(last))
    }
}

/// The measure's smallest effect of interest, in its own unit; none when it has none here.
pub fn smallest(answer: &Answer, measure: usize) -> Option<f64> {
    let size = match MEASURES[measure].smallest {
        Smallest::Sd(share) => share * answer.control_sd[measure],
        Smallest::Unit(unit) => unit,
        Smallest::None => return None,
    };
    (size.is_finite() && size > 0.0).then_some(size)
}

/// The headline measures that exist, without repeats.
pub fn headline(answer: &Answer) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    for id in &answer.scenario.headline {
        let found = MEASURES.iter().position(|m| m.id == id);
        if let Some(m) = found.filter(|m| !out.contains(m)) {
            out.push(m);
        }
    }
    out
}

/// The arms that are compared with the control.
pub fn compared(answer: &Answer) -> Vec<usize> {
    (0..answer.scenario.arms.len()).filter(|&a| !answer.scenario.arms[a].control).collect()
}

/// A row: mean and interval ends in the unit of the axis (NaN = not there).
struct Row {
    arm: usize,
    mean: f64,
    luck: (f64, f64),
    both: (f64, f64),
    words: String,
}

/// Ends in order: a scale that turns the axis swaps them.
fn ordered(a: f64, b: f64) -> (f64, f64) {
    if a <= b { (a, b) } else { (b, a) }
}

fn row(effect: &Effect, scale: f64) -> Row {
    let measure = &MEASURES[effect.measure];
    let ends = [effect.mean, effect.lo, effect.hi];
    let (t, unit) = numbers::differences(measure, &ends);
    let short = match unit.as_str() {
        "points" if measure.unit.starts_with("share") => " pp",
        _ => "",
    };
    let plus = |t: &str| {
        let nothing = t.chars().all(|c| !c.is_ascii_digit() || c == '0');
        if nothing || t.starts_with('−') { t.to_string() } else { format!("+{t}") }
    };
    let words = if effect.mean.is_finite() {
        format!("{}{short}", plus(&t[0]))
    } else {
        "not defined".into()
    };
    Row {
        arm: effect.arm,
        mean: effect.mean * scale,
        luck: ordered(effect.lo * scale, effect.hi * scale),
        both: ordered(effect.lo_assumptions * scale, effect.hi_assumptions * scale),
        words,
    }
}

/// One column of a forest plot: its scale and where it is.
struct Axis {
    left: f64,
    right: f64,
    limit: f64,
}

impl Axis {
    fn fit<'a>(rows: impl Iterator<Item = &'a Row>, least: f64, left: f64, right: f64) -> Self {
        let limit = rows
            .flat_map(|r| [r.mean, r.luck.0, r.luck.1, r.both.0, r.both.1])
            .filter(|v| v.is_finite())
            .fold(least, |m, v| m.max(v.abs()));
        Axis { left, right, limit: limit * 1.06 }
    }

    fn x(&self, value: f64) -> f64 {
        let share = (value / self.limit).clamp(-1.0, 1.0);
        0.5 * (self.left + self.right) + share * 0.5 * (self.right - self.left)
    }

    fn draw_row(&self, scene: &mut Scene, answer: &Answer, row: &Row, y: f64) {
        let look = style::of(&answer.scenario, row.arm);
        for ((low, high), width) in [(row.both, 2.5), (row.luck, 8.0)] {
            if low.is_finite() && high.is_finite() {
                let (from, to) = (self.x(low), self.x(high).max(self.x(low) + 1.0));
                scene.line(vec![(from, y), (to, y)], width, look.colour);
            }
        }
        if row.mean.is_finite() {
            style::marker(scene, look.marker, (self.x(row.mean), y), 8.0, look.colour);
        }
    }

    fn draw_zero(&self, scene: &mut Scene, top: f64, bottom: f64) {
        scene.line(vec![(self.x(0.0), top), (self.x(0.0), bottom)], 2.0, AXIS);
    }
}

fn nothing(mut scene: Scene, words: &str) -> Scene {
    scene.put(words, (WIDTH / 2.0, HEIGHT / 2.0), BASE, SOFT, Anchor::Middle, false);
    scene
}

fn intervals_in_words(answer: &Answer) -> &'static str {
    if answer.replicates.1 > 0 {
        "thick: 95 % interval from luck · thin: luck and assumptions"
    } else {
        "thick: 95 % interval from luck (assumptions not varied)"
    }
}

/// Each arm against the control, for the headline measures, in units of the smallest effect of
/// interest, so that measures of different units share an axis.
pub fn effects(answer: &Answer) -> Scene {
    let control = &answer.scenario.control().label;
    let mut scene = Scene::new(WIDTH, HEIGHT, format!("Effect of each arm against {control}"));
    let arms = compared(answer);
    let when = window(answer).map(|w| when(answer, &answer.layout.windows[w])).unwrap_or_default();
    let title = format!("Difference from “{control}” {when}");
    let top = lines::head(
        &mut scene,
        &title,
        &format!("{} · {}", lines::place_name(answer), intervals_in_words(answer)),
    );
    let Some(window) = window(answer) else {
        return nothing(scene, "There is no month to compare.");
    };
    // As many measures as there is room for rows.
    let row_height = 31.0;
    let most = (((HEIGHT - top - 120.0) / row_height) as usize / arms.len().max(1)).max(1);
    let mut groups: Vec<(usize, Vec<Row>)> = Vec::new();
    for measure in headline(answer) {
        let Some(size) = smallest(answer, measure) else { continue };
        let sign = if MEASURES[measure].good == Good::Down { -1.0 } else { 1.0 };
        let rows: Vec<Row> = arms
            .iter()
            .filter_map(|&a| answer.effect(a, PLACE, Group::All, measure, window))
            .map(|e| row(e, sign / size))
            .collect();
        if !rows.is_empty() && groups.len() < most {
            groups.push((measure, rows));
        }
    }
    if groups.is_empty() {
        return nothing(
            scene,
            "There is no effect to show: nothing was compared, or no headline measure has a smallest effect of interest.",
        );
    }
    let arm_words: Vec<String> = arms
        .iter()
        .map(|&a| text::cut(&answer.scenario.arms[a].label, SMALL, false, 330.0))
        .collect();
    let arm_width = arm_words.iter().map(|t| text::width(t, SMALL, false)).fold(0.0, f64::max);
    let number_width = groups
        .iter()
        .flat_map(|g| &g.1)
        .map(|r| text::width(&r.words, SMALL, true))
        .fold(0.0, f64::max);
    let measure_width = 250.0;
    let left = MARGIN + measure_width + 20.0 + arm_width + 40.0;
    let right = WIDTH - MARGIN - number_width - 24.0;
    let axis = Axis::fit(groups.iter().flat_map(|g| &g.1), 1.5, left, right);
    let count: usize = groups.iter().map(|g| g.1.len()).sum();
    let gaps = 16.0 * groups.len() as f64;
    let row_height = ((HEIGHT - top - 100.0 - gaps) / count as f64).clamp(24.0, 44.0);
    let (plot_top, bottom) = (top + 8.0, top + 8.0 + row_height * count as f64 + gaps);
    scene.rect(Rect { left: axis.x(-1.0), top: plot_top, right: axis.x(1.0), bottom }, BAND, 0.75);
    let (ticks, step) = numbers::ticks(-axis.limit, axis.limit, 8);
    for t in ticks {
        let x = axis.x(t);
        scene.line(vec![(x, plot_top), (x, bottom)], 1.5, GRID);
        let words = numbers::tick(numbers::Unit::Other(""), t, step);
        scene.put(words, (x, bottom + 28.0), SMALL, INK, Anchor::Middle, false);
    }
    axis.draw_zero(&mut scene, plot_top, bottom);
    let mut y = plot_top;
    for (i, (measure, rows)) in groups.iter().enumerate() {
        if i > 0 {
            scene.line(vec![(MARGIN, y), (WIDTH - MARGIN, y)], 1.5, GRID);
        }
        let height = row_height * rows.len() as f64 + 16.0;
        let fits = ((height / (1.2 * BASE)) as usize).max(1);
        let words = text::wrap(MEASURES[*measure].name, BASE, true, measure_width, fits.min(3));
        for (k, line) in words.iter().enumerate() {
            let at = y + 8.0 + row_height / 2.0 + 0.36 * BASE + 1.2 * BASE * k as f64;
            scene.put(line.clone(), (MARGIN, at), BASE, INK, Anchor::Left, true);
        }
        for (k, row) in rows.iter().enumerate() {
            let at = y + 8.0 + row_height * (k as f64 + 0.5);
            let look = style::of(&answer.scenario, row.arm);
            let place = arms.iter().position(|a| *a == row.arm).unwrap_or(0);
            let words = arm_words[place].clone();
            scene.put(
                words,
                (left - 40.0, at + 0.36 * SMALL),
                SMALL,
                look.words,
                Anchor::Right,
                false,
            );
            axis.draw_row(&mut scene, answer, row, at);
            scene.put(
                row.words.clone(),
                (WIDTH - MARGIN, at + 0.36 * SMALL),
                SMALL,
                look.words,
                Anchor::Right,
                true,
            );
        }
        y += height;
    }
    let words = "in smallest effects worth acting on (grey: too small to act on)";
    let foot = bottom + 60.0;
    scene.put(words, ((left + right) / 2.0, foot), SMALL, SOFT, Anchor::Middle, false);
    let half = text::width(words, SMALL, false) / 2.0 + 30.0;
    scene.put("← worse", ((left + right) / 2.0 - half, foot), SMALL, INK, Anchor::Right, true);
    scene.put("better →", ((left + right) / 2.0 + half, foot), SMALL, INK, Anchor::Left, true);
    scene
}

/// The effect on welfare and on consumption by group.
pub fn who_gains(answer: &Answer) -> Scene {
    let control = &answer.scenario.control().label;
    let mut scene =
        Scene::new(WIDTH, HEIGHT, format!("Who gains: effects by group against {control}"));
    let when = window(answer).map(|w| when(answer, &answer.layout.windows[w])).unwrap_or_default();
    let title = format!("Who gains: difference from “{control}” {when}");
    let top = lines::head(
        &mut scene,
        &title,
        &format!("{} · {}", lines::place_name(answer), intervals_in_words(answer)),
    );
    let arms = compared(answer);
    let Some(window) = window(answer).filter(|_| !arms.is_empty()) else {
        return nothing(scene, "Nothing was compared: there is one arm.");
    };
    // The arms' key, in rows as wide as the canvas.
    let (mut x, mut y) = (MARGIN, top + 20.0);
    for &arm in &arms {
        let look = style::of(&answer.scenario, arm);
        let words = text::cut(&answer.scenario.arms[arm].label, SMALL, false, 640.0);
        let width = 60.0 + text::width(&words, SMALL, false);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + 34.0);
        }
        style::marker(&mut scene, look.marker, (x + 9.0, y), 8.0, look.colour);
        scene.text(words, (x + 26.0, y + 0.36 * SMALL), SMALL, look.words);
        x += width;
    }
    let top = y + 38.0;
    let names: Vec<String> = Group::ALL.iter().map(|g| capital(g.label())).collect();
    let name_width = names.iter().map(|n| text::width(n, BASE, false)).fold(0.0, f64::max);
    let first = MARGIN + name_width + 30.0;
    let plot = (WIDTH - MARGIN - first - 60.0) / 2.0;
    let bottom = HEIGHT - 70.0;
    let (plot_top, height) = (top + 40.0, (bottom - top - 40.0) / Group::ALL.len() as f64);
    for (k, id) in [Id::Welfare, Id::Consumption].into_iter().enumerate() {
        let measure = id as usize;
        let share = numbers::Unit::of(&MEASURES[measure]) == numbers::Unit::Share;
        let scale = if share { 100.0 } else { 1.0 };
        let left = first + (plot + 60.0) * k as f64;
        let rows: Vec<Vec<Row>> = Group::ALL
            .iter()
            .map(|&g| {
                arms.iter()
                    .filter_map(|&a| answer.effect(a, PLACE, g, measure, window))
                    .map(|e| row(e, scale))
                    .collect()
            })
            .collect();
        let small = smallest(answer, measure).map(|s| s * scale);
        let least = small.map_or(1e-9, |s| 1.3 * s);
        let axis = Axis::fit(rows.iter().flatten(), least, left, left + plot);
        let unit = if share { "points" } else { MEASURES[measure].unit };
        let heading = format!("{}, {unit}", MEASURES[measure].name);
        let size = if text::width(&heading, BASE, true) <= plot { BASE } else { SMALL };
        let heading = text::cut(&heading, size, true, plot + 20.0);
        scene.put(heading, (left, top + 18.0), size, INK, Anchor::Left, true);
        if let Some(s) = small {
            scene.rect(
                Rect { left: axis.x(-s), top: plot_top, right: axis.x(s), bottom },
                BAND,
                0.75,
            );
        }
        let (ticks, step) = numbers::ticks(-axis.limit, axis.limit, 4);
        for t in ticks {
            let x = axis.x(t);
            scene.line(vec![(x, plot_top), (x, bottom)], 1.5, GRID);
            let words = numbers::tick(numbers::Unit::Other(""), t, step);
            let half = text::width(&words, SMALL, false) / 2.0;
            let x = x.clamp(left - 20.0 + half, left + plot + 20.0 - half);
            scene.put(words, (x, bottom + 28.0), SMALL, INK, Anchor::Middle, false);
        }
        axis.draw_zero(&mut scene, plot_top, bottom);
        for (g, rows) in rows.iter().enumerate() {
            let y = plot_top + height * g as f64;
            if g > 0 {
                scene.line(
                    vec![(if k == 0 { MARGIN } else { left }, y), (left + plot, y)],
                    1.5,
                    GRID,
                );
            }
            if k == 0 {
                scene.put(
                    names[g].clone(),
                    (MARGIN, y + height / 2.0 + 0.36 * BASE),
                    BASE,
                    INK,
                    Anchor::Left,
                    g == 0,
                );
            }
            let pitch = (height - 16.0) / rows.len().max(1) as f64;
            for (i, row) in rows.iter().enumerate() {
                axis.draw_row(&mut scene, answer, row, y + 8.0 + pitch * (i as f64 + 0.5));
            }
        }
    }
    let words = "right of the line: more than the control; grey: too small to act on";
    scene.put(words, (WIDTH - MARGIN, HEIGHT - 12.0), SMALL, SOFT, Anchor::Right, false);
    scene
}
