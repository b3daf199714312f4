//! The effect on welfare and on consumption, group by group.

use crate::core::text::catalogue::figures;
use crate::core::text::{numbers as written, say};
use crate::measures::{Good, Group, Id, MEASURES};
use crate::present::figures::asked::{self, PLACE, View, capital, compared, smallest};
use crate::present::figures::axes::{BASE, MARGIN, SMALL, TITLE};
use crate::present::figures::forest::{Axis, Row, nothing, rows, subtitle};
use crate::present::figures::scene::{AXIS, Anchor, GRID, INK, SOFT, Scene};
use crate::present::figures::{HEIGHT, WIDTH, key, lines, multiples, numbers, style, text};

/// Rows narrower than this have no numbers beside them.
const LEGIBLE: f64 = 23.9;

/// The effect on welfare and on consumption by group.
pub fn figure(answer: View<'_>) -> Scene {
    let language = answer.language;
    let control = answer.control();
    let seen = say!(language, figures::who_gains_seen, control = control);
    let mut scene = Scene::new(WIDTH, HEIGHT, seen);
    let room = WIDTH - 2.0 * MARGIN;
    let when = asked::window(&answer).map(|w| asked::when(answer, &answer.layout.windows[w]));
    let short = say!(language, figures::who_gains_title, control = control);
    // Where the time does not fit into the title, it goes below it.
    let top = match when {
        None => lines::head(&mut scene, &short, &subtitle(answer)),
        Some(when) => {
            let whole =
                say!(language, figures::who_gains_title_at, control = control, when = &when);
            if text::width(&whole, 0.75 * TITLE, true) > room {
                let below = format!("{}; {}", capital(&when), subtitle(answer));
                lines::head(&mut scene, &short, &below)
            } else {
                lines::head(&mut scene, &whole, &subtitle(answer))
            }
        }
    };
    let arms = compared(&answer);
    let Some(window) = asked::window(&answer).filter(|_| !arms.is_empty()) else {
        return nothing(scene, say!(language, figures::one_arm));
    };
    let top = key::arms(&mut scene, answer, &arms, top);
    let groups = multiples::shown_groups(answer);
    let names: Vec<Vec<String>> = groups
        .iter()
        .map(|g| text::wrap(&capital(g.label_in(language)), BASE, false, 210.0, 3))
        .collect();
    let name_width =
        names.iter().flatten().map(|n| text::width(n, BASE, false)).fold(0.0, f64::max);
    let bottom = HEIGHT - 96.0;
    let (plot_top, height) = (top + 34.0, (bottom - top - 34.0) / groups.len() as f64);
    let pitch = (height - 8.0) / arms.len() as f64;
    let columns: Vec<Column> = [Id::Welfare, Id::Consumption]
        .into_iter()
        .map(|id| Column::new(answer, id as usize, (&arms, &groups), window, pitch >= LEGIBLE))
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
    let mut notes =
        vec![say!(language, figures::grey_is_small), say!(language, figures::bold_is_decided)];
    if !groups.contains(&Group::Delineated) {
        notes.insert(0, say!(language, figures::no_decree));
    }
    let note = text::cut(&notes.join(" · "), SMALL, false, WIDTH - 2.0 * MARGIN);
    scene.put(note, (WIDTH - MARGIN, HEIGHT - 10.0), SMALL, SOFT, Anchor::Right, false);
    scene
}

/// One measure of the figure: its rows by group.
struct Column {
    measure: usize,
    groups: Vec<Group>,
    rows: Vec<Row>,
    /// Width of the numbers beside the rows.
    numbers: f64,
    /// Points for shares.
    scale: f64,
}

impl Column {
    fn new(
        answer: View<'_>,
        measure: usize,
        (arms, groups): (&[usize], &[Group]),
        window: usize,
        written: bool,
    ) -> Self {
        let share = numbers::Unit::of(&MEASURES[measure]) == numbers::Unit::Share;
        let scale = if share { 100.0 } else { 1.0 };
        let all = answer.answer;
        let effects = groups.iter().flat_map(|&g| {
            arms.iter().filter_map(move |&a| all.effect(a, PLACE, g, measure, window))
        });
        // The heading says what the numbers are.
        let rows = rows(answer.language, effects, scale, false);
        let widths = rows.iter().map(|r| text::width(&r.words, SMALL, true));
        let numbers = if written { widths.fold(0.0, f64::max) } else { 0.0 };
        Column { measure, groups: groups.to_vec(), rows, numbers, scale }
    }

    fn draw(
        &self,
        scene: &mut Scene,
        answer: View<'_>,
        (left, right): (f64, f64),
        (head, top, bottom): (f64, f64, f64),
        pitch: f64,
    ) {
        let (measure, language) = (&MEASURES[self.measure], answer.language);
        let small = smallest(&answer, self.measure).map(|s| s * self.scale);
        // The edges of what is too small are shown, unless the rows would be a dot then.
        let bare = Axis::fit(self.rows.iter(), 1e-9, left, right);
        let least = small.map_or(1e-9, |s| 1.3 * s);
        let shown = bare.limit <= 1e-8 || least < 4.0 * bare.limit;
        let axis = if shown { Axis::fit(self.rows.iter(), least, left, right) } else { bare };
        let unit = if self.scale > 1.0 {
            written::points_word(language)
        } else {
            measure.unit_in(language)
        };
        let room = right - left + 16.0 + self.numbers;
        let name = measure.label(language);
        let whole = say!(language, figures::axis_of, name = name, unit = unit);
        let money = measure.unit.is_money();
        let heading = if money && text::width(&whole, SMALL, true) > room {
            say!(language, figures::rupiah_axis, name = name)
        } else {
            whole
        };
        let size = if text::width(&heading, BASE, true) <= room { BASE } else { SMALL };
        let heading = text::cut(&heading, size, true, room);
        scene.put(heading, (left, head + 20.0), size, INK, Anchor::Left, true);
        if let Some(s) = small {
            axis.draw_band(scene, s, top, bottom);
        }
        let mut free = f64::NEG_INFINITY;
        for (t, words) in axis.ticks(language, 4) {
            let x = axis.x(t);
            scene.line(vec![(x, top), (x, bottom)], 1.5, GRID);
            let half = text::width(&words, SMALL, false) / 2.0;
            if x - half > free {
                scene.put(words, (x, bottom + 29.0), SMALL, INK, Anchor::Middle, false);
                free = x + half + 12.0;
            }
        }
        axis.draw_zero(scene, top, bottom);
        let height = (bottom - top) / self.groups.len() as f64;
        for (g, group) in self.groups.iter().enumerate() {
            let of_group = |r: &&Row| r.group == *group as usize;
            for (i, row) in self.rows.iter().filter(of_group).enumerate() {
                let y = top + height * g as f64 + 4.0 + pitch * (i as f64 + 0.5);
                axis.draw_row(scene, answer, row, y);
                if self.numbers > 0.0 {
                    let colour = style::of(&answer, row.arm).words;
                    let place = (right + 16.0 + self.numbers, y + 0.36 * SMALL);
                    let words = row.words.clone();
                    scene.put(words, place, SMALL, colour, Anchor::Right, row.decided);
                }
            }
        }
        let (less, more) = match measure.good {
            Good::Up => (figures::worse, figures::better),
            Good::Down => (figures::less_better, figures::more_worse),
            Good::Neither => (figures::less, figures::more),
        };
        let (less, more) = (less.of(language), more.of(language));
        let (middle, base) = (0.5 * (left + right), bottom + 60.0);
        scene.put(less, (middle - 14.0, base), SMALL, INK, Anchor::Right, true);
        scene.put(more, (middle + 14.0, base), SMALL, INK, Anchor::Left, true);
    }
}
