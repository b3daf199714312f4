//! Paired effects: a point and two intervals a row. The thick line is what luck alone leaves open,
//! the thin line luck and assumptions together; between the shaded edges a difference is too small
//! to act on.

use crate::figures::asked::{self, PLACE, at_place, capital, compared, headline, smallest, when};
use crate::figures::axes::{BASE, MARGIN, SMALL};
use crate::figures::lines;
use crate::figures::numbers;
use crate::figures::scene::{AXIS, Anchor, Colour, GRID, INK, Rect, SOFT, Scene};
use crate::figures::{HEIGHT, WIDTH, style, text};
use crate::measures::{Good, Group, Id, MEASURES};
use crate::results::answer::{Answer, Effect, Verdict};

const BAND: Colour = Colour(0xd9, 0xd9, 0xd9);

/// A row: mean and interval ends in the unit of the axis (NaN = not there).
struct Row {
    arm: usize,
    group: usize,
    mean: f64,
    luck: (f64, f64),
    both: (f64, f64),
    words: String,
    /// A benefit or a harm worth acting on.
    decided: bool,
}

/// Ends in order: a scale that turns the axis swaps them.
fn ordered(a: f64, b: f64) -> (f64, f64) {
    if a <= b { (a, b) } else { (b, a) }
}

/// Rows of one measure, their numbers written with the same decimals.
fn rows<'a>(effects: impl Iterator<Item = &'a Effect>, scale: f64) -> Vec<Row> {
    let effects: Vec<&Effect> = effects.collect();
    let Some(first) = effects.first() else { return Vec::new() };
    let means: Vec<f64> = effects.iter().map(|e| e.mean).collect();
    let (texts, unit) = numbers::column(&MEASURES[first.measure], &means);
    let unit = if unit == "points" { " points" } else { "" };
    let row = |(effect, text): (&&Effect, &String)| Row {
        arm: effect.arm,
        group: effect.group,
        mean: effect.mean * scale,
        luck: ordered(effect.lo * scale, effect.hi * scale),
        both: ordered(effect.lo_assumptions * scale, effect.hi_assumptions * scale),
        words: if effect.mean.is_finite() {
            format!("{}{unit}", numbers::signed(text))
        } else {
            "not defined".into()
        },
        decided: matches!(effect.verdict, Verdict::Benefit | Verdict::Harm),
    };
    effects.iter().zip(&texts).map(row).collect()
}

/// One column of a forest plot: its scale and where it is.
struct Axis {
    left: f64,
    right: f64,
    limit: f64,
    /// Beyond one, each step is ten times the one before.
    steps_of_ten: bool,
}

/// Where a value stands on an axis of steps of ten: straight up to one, then a step a power of ten.
fn in_steps(value: f64) -> f64 {
    let size = value.abs();
    if size <= 1.0 { value } else { value.signum() * (1.0 + size.log10()) }
}

impl Axis {
    fn fit<'a>(rows: impl Iterator<Item = &'a Row>, least: f64, left: f64, right: f64) -> Self {
        let limit = rows
            .flat_map(|r| [r.mean, r.luck.0, r.luck.1, r.both.0, r.both.1])
            .filter(|v| v.is_finite())
            .fold(least, |m, v| m.max(v.abs()));
        Axis { left, right, limit: limit * 1.06, steps_of_ten: false }
    }

    fn x(&self, value: f64) -> f64 {
        let share = if self.steps_of_ten {
            in_steps(value) / in_steps(self.limit)
        } else {
            value / self.limit
        };
        0.5 * (self.left + self.right) + share.clamp(-1.0, 1.0) * 0.5 * (self.right - self.left)
    }

    /// Places and words of the ticks.
    fn ticks(&self, wanted: usize) -> Vec<(f64, String)> {
        if !self.steps_of_ten {
            let (ticks, step) = numbers::ticks(-self.limit, self.limit, wanted);
            let words = |t: f64| numbers::tick(numbers::Unit::Other(""), t, step);
            return ticks.into_iter().map(|t| (t, words(t))).collect();
        }
        let mut out = vec![(0.0, "0".to_string())];
        let mut size = 1.0;
        while size <= self.limit {
            for sign in [-1.0, 1.0] {
                out.push((sign * size, numbers::thousands(sign * size, 0)));
            }
            size *= 10.0;
        }
        out
    }

    fn draw_row(&self, scene: &mut Scene, answer: &Answer, row: &Row, y: f64) {
        let look = style::of(&answer.scenario, row.arm);
        for ((low, high), width) in [(row.both, 3.0), (row.luck, 9.0)] {
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
        scene.line(vec![(self.x(0.0), top), (self.x(0.0), bottom)], 2.5, AXIS);
    }

    fn draw_band(&self, scene: &mut Scene, half: f64, top: f64, bottom: f64) {
        let (left, right) = (self.x(-half), self.x(half));
        scene.rect(Rect { left, top, right, bottom }, BAND, 0.75);
    }
}

fn nothing(mut scene: Scene, words: &str) -> Scene {
    for (i, line) in text::wrap(words, BASE, false, WIDTH - 4.0 * MARGIN, 3).iter().enumerate() {
        let y = HEIGHT / 2.0 + 1.3 * BASE * i as f64;
        scene.put(line.clone(), (WIDTH / 2.0, y), BASE, SOFT, Anchor::Middle, false);
    }
    scene
}

fn subtitle(answer: &Answer) -> String {
    let words = match answer.replicates {
        (_, drawn) if drawn > 0 => {
            "thick line: 95 % interval of luck; thin: of luck and assumptions"
        }
        (1, _) => "one replicate: no interval",
        _ => "line: 95 % interval of luck (the assumptions were not varied)",
    };
    at_place(answer, words)
}

/// `title`, and the time of the verdict if it fits into a line with it.
fn titled(answer: &Answer, lead: &str) -> String {
    let control = &answer.scenario.control().label;
    match asked::window(answer) {
        Some(w) => format!("{lead} “{control}” {}", when(answer, &answer.layout.windows[w])),
        None => format!("{lead} “{control}”"),
    }
}

/// Each arm against the control, for the headline measures, in units of the smallest effect of
/// interest, so that measures of different units share an axis.
pub fn effects(answer: &Answer) -> Scene {
    let control = &answer.scenario.control().label;
    let mut scene = Scene::new(WIDTH, HEIGHT, format!("Effect of each arm against {control}"));
    let arms = compared(answer);
    let top = lines::head(&mut scene, &titled(answer, "Difference from"), &subtitle(answer));
    let Some(window) = asked::window(answer) else {
        return nothing(scene, "There is no month to compare.");
    };
    // As many measures as there is room for rows.
    let (least, gap, foot) = (25.0, 12.0, 112.0);
    let room = HEIGHT - top - foot;
    let most = ((room / (least * arms.len() as f64 + gap)) as usize).max(1);
    let mut groups: Vec<(usize, Vec<Row>)> = Vec::new();
    let mut left_out = 0;
    for measure in headline(answer) {
        let Some(size) = smallest(answer, measure) else { continue };
        let sign = if MEASURES[measure].good == Good::Down { -1.0 } else { 1.0 };
        let effects =
            arms.iter().filter_map(|&a| answer.effect(a, PLACE, Group::All, measure, window));
        let rows = rows(effects, sign / size);
        if rows.is_empty() {
            continue;
        }
        if groups.len() < most {
            groups.push((measure, rows));
        } else {
            left_out += 1;
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
    let left = MARGIN + measure_width + 20.0 + arm_width + 30.0;
    let right = WIDTH - MARGIN - number_width - 24.0;
    let mut axis = Axis::fit(groups.iter().flat_map(|g| &g.1), 1.5, left, right);
    axis.steps_of_ten = axis.limit > 6.0;
    let count: usize = groups.iter().map(|g| g.1.len()).sum();
    let gaps = gap * groups.len() as f64;
    // A measure's name needs two lines where the rows are few.
    let two_lines = (2.4 * BASE) / (count as f64 / groups.len() as f64);
    let row_height = ((room - gaps) / count as f64).clamp(20.0, two_lines.max(110.0));
    let (plot_top, bottom) = (top + 4.0, top + 4.0 + row_height * count as f64 + gaps);
    axis.draw_band(&mut scene, 1.0, plot_top, bottom);
    for (t, words) in axis.ticks(8) {
        let x = axis.x(t);
        scene.line(vec![(x, plot_top), (x, bottom)], 1.5, GRID);
        scene.put(words, (x, bottom + 30.0), SMALL, INK, Anchor::Middle, false);
    }
    axis.draw_zero(&mut scene, plot_top, bottom);
    let mut y = plot_top;
    for (i, (measure, rows)) in groups.iter().enumerate() {
        if i > 0 {
            scene.line(vec![(MARGIN, y), (WIDTH - MARGIN, y)], 1.5, AXIS);
        }
        let height = row_height * rows.len() as f64 + gap;
        let fits = ((height / (1.2 * BASE)) as usize).clamp(1, 3);
        let words = text::wrap(MEASURES[*measure].name, BASE, true, measure_width, fits);
        let first = if rows.len() > 1 {
            y + gap / 2.0 + row_height.min(1.3 * BASE) / 2.0
        } else {
            y + height / 2.0 - 0.6 * BASE * (words.len() as f64 - 1.0)
        };
        for (k, line) in words.iter().enumerate() {
            let at = first + 0.36 * BASE + 1.2 * BASE * k as f64;
            scene.put(line.clone(), (MARGIN, at), BASE, INK, Anchor::Left, true);
        }
        for (k, row) in rows.iter().enumerate() {
            let at = y + gap / 2.0 + row_height * (k as f64 + 0.5);
            let colour = style::of(&answer.scenario, row.arm).words;
            let place = arms.iter().position(|a| *a == row.arm).unwrap_or(0);
            let base = at + 0.36 * SMALL;
            let words = arm_words[place].clone();
            scene.put(words, (left - 30.0, base), SMALL, colour, Anchor::Right, false);
            axis.draw_row(&mut scene, answer, row, at);
            let (words, end) = (row.words.clone(), (WIDTH - MARGIN, base));
            scene.put(words, end, SMALL, colour, Anchor::Right, row.decided);
        }
        y += height;
    }
    let centre = (left + right) / 2.0;
    let times = "times the smallest effect worth acting on";
    let half = text::width(times, SMALL, false) / 2.0 + 24.0;
    let base = bottom + 62.0;
    scene.put(times, (centre, base), SMALL, INK, Anchor::Middle, false);
    scene.put("← worse", (centre - half, base), SMALL, INK, Anchor::Right, true);
    scene.put("better →", (centre + half, base), SMALL, INK, Anchor::Left, true);
    let mut notes = vec!["grey: too small to act on", "bold: benefit or harm worth acting on"];
    if axis.steps_of_ten {
        notes.push("each further step is ten times");
    }
    let mut note = notes.join(" · ");
    if left_out > 0 {
        note.push_str(" · more measures in the report");
    }
    let note = text::cut(&note, SMALL, false, WIDTH - 2.0 * MARGIN);
    scene.put(note, (WIDTH - MARGIN, base + 34.0), SMALL, SOFT, Anchor::Right, false);
    scene
}

/// Rows narrower than this have no numbers beside them.
const LEGIBLE: f64 = 23.9;

/// The effect on welfare and on consumption by group.
pub fn who_gains(answer: &Answer) -> Scene {
    let control = &answer.scenario.control().label;
    let mut scene =
        Scene::new(WIDTH, HEIGHT, format!("Who gains: effects by group against {control}"));
    let title = titled(answer, "Who gains: difference from");
    let top = lines::head(&mut scene, &title, &subtitle(answer));
    let arms = compared(answer);
    let Some(window) = asked::window(answer).filter(|_| !arms.is_empty()) else {
        return nothing(scene, "Nothing was compared: there is one arm.");
    };
    let top = key(&mut scene, answer, &arms, top);
    let names: Vec<Vec<String>> =
        Group::ALL.iter().map(|g| text::wrap(&capital(g.label()), BASE, false, 210.0, 2)).collect();
    let name_width =
        names.iter().flatten().map(|n| text::width(n, BASE, false)).fold(0.0, f64::max);
    let bottom = HEIGHT - 96.0;
    let (plot_top, height) = (top + 34.0, (bottom - top - 34.0) / Group::ALL.len() as f64);
    let pitch = (height - 8.0) / arms.len() as f64;
    let columns: Vec<Column> = [Id::Welfare, Id::Consumption]
        .into_iter()
        .map(|id| Column::new(answer, id as usize, &arms, window, pitch >= LEGIBLE))
        .collect();
    let first = MARGIN + name_width + 30.0;
    let numbers: f64 = columns.iter().map(|c| c.numbers + 16.0).sum();
    let between = 44.0;
    let plot = (WIDTH - MARGIN - first - between - numbers) / 2.0;
    for (g, name) in names.iter().enumerate() {
        let y = plot_top + height * g as f64;
        if g > 0 {
            scene.line(vec![(MARGIN, y), (WIDTH - MARGIN, y)], 1.5, AXIS);
        }
        let lead = y + height / 2.0 - 0.6 * BASE * (name.len() as f64 - 1.0) + 0.36 * BASE;
        for (k, line) in name.iter().enumerate() {
            let at = (MARGIN, lead + 1.2 * BASE * k as f64);
            scene.put(line.clone(), at, BASE, INK, Anchor::Left, g == 0);
        }
    }
    let mut left = first;
    for column in &columns {
        column.draw(&mut scene, answer, (left, left + plot), (top, plot_top, bottom), pitch);
        left += plot + 16.0 + column.numbers + between;
    }
    let note = "grey: too small to act on · bold: benefit or harm worth acting on";
    scene.put(note, (WIDTH - MARGIN, HEIGHT - 10.0), SMALL, SOFT, Anchor::Right, false);
    scene
}

/// The key of arms, in rows as wide as the canvas; gives the height below it.
fn key(scene: &mut Scene, answer: &Answer, arms: &[usize], top: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 18.0);
    for &arm in arms {
        let look = style::of(&answer.scenario, arm);
        let words = text::cut(&answer.scenario.arms[arm].label, SMALL, false, 640.0);
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

/// One measure of the figure: its rows by group.
struct Column {
    measure: usize,
    rows: Vec<Row>,
    /// Width of the numbers beside the rows.
    numbers: f64,
    /// Points for shares.
    scale: f64,
}

impl Column {
    fn new(answer: &Answer, measure: usize, arms: &[usize], window: usize, written: bool) -> Self {
        let share = numbers::Unit::of(&MEASURES[measure]) == numbers::Unit::Share;
        let scale = if share { 100.0 } else { 1.0 };
        let effects = Group::ALL.iter().flat_map(|&g| {
            arms.iter().filter_map(move |&a| answer.effect(a, PLACE, g, measure, window))
        });
        let mut rows = rows(effects, scale);
        for row in &mut rows {
            row.words = row.words.replace(" points", ""); // the heading says it
        }
        let widths = rows.iter().map(|r| text::width(&r.words, SMALL, true));
        let numbers = if written { widths.fold(0.0, f64::max) } else { 0.0 };
        Column { measure, rows, numbers, scale }
    }

    fn draw(
        &self,
        scene: &mut Scene,
        answer: &Answer,
        (left, right): (f64, f64),
        (head, top, bottom): (f64, f64, f64),
        pitch: f64,
    ) {
        let measure = &MEASURES[self.measure];
        let small = smallest(answer, self.measure).map(|s| s * self.scale);
        // The edges of what is too small are shown, unless the rows would be a dot then.
        let bare = Axis::fit(self.rows.iter(), 1e-9, left, right);
        let least = small.map_or(1e-9, |s| 1.3 * s);
        let shown = bare.limit <= 1e-8 || least < 4.0 * bare.limit;
        let axis = if shown { Axis::fit(self.rows.iter(), least, left, right) } else { bare };
        let unit = if self.scale > 1.0 { "points" } else { measure.unit };
        let heading = format!("{}, {unit}", measure.name);
        let room = right - left + 16.0 + self.numbers;
        let size = if text::width(&heading, BASE, true) <= room { BASE } else { SMALL };
        let heading = text::cut(&heading, size, true, room);
        scene.put(heading, (left, head + 20.0), size, INK, Anchor::Left, true);
        if let Some(s) = small {
            axis.draw_band(scene, s, top, bottom);
        }
        let mut free = f64::NEG_INFINITY;
        for (t, words) in axis.ticks(4) {
            let x = axis.x(t);
            scene.line(vec![(x, top), (x, bottom)], 1.5, GRID);
            let half = text::width(&words, SMALL, false) / 2.0;
            if x - half > free {
                scene.put(words, (x, bottom + 29.0), SMALL, INK, Anchor::Middle, false);
                free = x + half + 12.0;
            }
        }
        axis.draw_zero(scene, top, bottom);
        let height = (bottom - top) / Group::ALL.len() as f64;
        for g in 0..Group::ALL.len() {
            for (i, row) in self.rows.iter().filter(|r| r.group == g).enumerate() {
                let y = top + height * g as f64 + 4.0 + pitch * (i as f64 + 0.5);
                axis.draw_row(scene, answer, row, y);
                if self.numbers > 0.0 {
                    let colour = style::of(&answer.scenario, row.arm).words;
                    let place = (right + 16.0 + self.numbers, y + 0.36 * SMALL);
                    let words = row.words.clone();
                    scene.put(words, place, SMALL, colour, Anchor::Right, row.decided);
                }
            }
        }
        let (less, more) = match measure.good {
            Good::Up => ("← worse", "better →"),
            Good::Down => ("← less, better", "more, worse →"),
            Good::Neither => ("← less", "more →"),
        };
        let (middle, base) = (0.5 * (left + right), bottom + 60.0);
        scene.put(less, (middle - 14.0, base), SMALL, INK, Anchor::Right, true);
        scene.put(more, (middle + 14.0, base), SMALL, INK, Anchor::Left, true);
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
        assert_eq!(axis.ticks(8).len(), 7);
    }
}
