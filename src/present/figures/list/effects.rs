//! Effects of all arms on the headline measures, on one scale.

use crate::core::text::say;
use crate::measures::{Good, Group, MEASURES};
use crate::present::figures::asked::{self, PLACE, View, compared, headline, smallest};
use crate::present::figures::axes::{BASE, MARGIN, SMALL};
use crate::present::figures::forest::{Axis, Row, difference, nothing, rows, subtitle};
use crate::present::figures::scene::{AXIS, Anchor, GRID, INK, SOFT, Scene};
use crate::present::figures::{HEIGHT, WIDTH, lines, style, text};

/// Each arm against the control, for the headline measures, in units of the smallest effect of
/// interest, so that measures of different units share an axis.
pub fn figure(answer: View<'_>) -> Scene {
    let language = answer.language;
    let seen = say!(language, figures::effects_seen, control = answer.control());
    let mut scene = Scene::new(WIDTH, HEIGHT, seen);
    let arms = compared(&answer);
    let top = lines::head(&mut scene, &difference(answer), &subtitle(answer));
    let Some(window) = asked::window(&answer) else {
        return nothing(scene, say!(language, figures::no_month));
    };
    // As many measures as there is room for rows.
    let (least, gap, foot) = (25.0, 12.0, 112.0);
    let room = HEIGHT - top - foot;
    let most = ((room / (least * arms.len() as f64 + gap)) as usize).max(1);
    let mut groups: Vec<(usize, Vec<Row>)> = Vec::new();
    let mut left_out = 0;
    for measure in headline(&answer) {
        let Some(size) = smallest(&answer, measure) else { continue };
        let sign = if MEASURES[measure].good == Good::Down { -1.0 } else { 1.0 };
        let effects =
            arms.iter().filter_map(|&a| answer.effect(a, PLACE, Group::All, measure, window));
        let rows = rows(language, effects, sign / size, true);
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
        return nothing(scene, say!(language, figures::no_effect));
    }
    let arm_words: Vec<String> =
        arms.iter().map(|&a| text::cut(answer.label(a), SMALL, false, 420.0)).collect();
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
    for (t, words) in axis.ticks(language, 8) {
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
        let words = text::wrap(MEASURES[*measure].label(language), BASE, true, measure_width, fits);
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
            let colour = style::of(&answer, row.arm).words;
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
    let times = say!(language, figures::multiples_of_smallest);
    let half = text::width(times, SMALL, false) / 2.0 + 24.0;
    let base = bottom + 62.0;
    scene.put(times, (centre, base), SMALL, INK, Anchor::Middle, false);
    let (worse, better) = (say!(language, figures::worse), say!(language, figures::better));
    scene.put(worse, (centre - half, base), SMALL, INK, Anchor::Right, true);
    scene.put(better, (centre + half, base), SMALL, INK, Anchor::Left, true);
    let mut notes =
        vec![say!(language, figures::grey_is_small), say!(language, figures::bold_is_decided)];
    if axis.steps_of_ten {
        notes.push(say!(language, figures::steps_of_ten));
    }
    if left_out > 0 {
        notes.push(say!(language, figures::more_in_report));
    }
    // What the caption says too goes first.
    let room = WIDTH - 2.0 * MARGIN;
    while notes.len() > 1 && text::width(&notes.join(" · "), SMALL, false) > room {
        notes.remove(0);
    }
    let note = text::cut(&notes.join(" · "), SMALL, false, room);
    scene.put(note, (WIDTH - MARGIN, base + 34.0), SMALL, SOFT, Anchor::Right, false);
    scene
}
