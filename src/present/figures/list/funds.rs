//! Funds planned, released and spent: a small panel an arm, on one scale.

use crate::core::text::catalogue::{Arg, Text, figures};
use crate::core::text::say;
use crate::measures::{Group, Id};
use crate::present::figures::asked::View;
use crate::present::figures::axes::{self, BASE, MARGIN, SMALL, TimeAxis, ValueAxis};
use crate::present::figures::lines::{self, Panel};
use crate::present::figures::numbers::Unit;
use crate::present::figures::scene::{Anchor, Colour, INK, Scene};
use crate::present::figures::{HEIGHT, WIDTH, style, text};

const PLANNED: Colour = INK;
const RELEASED: Colour = Colour(0x00, 0x72, 0xb2);
const SPENT: Colour = Colour(0xe6, 0x9f, 0x00);

/// What stands for one of the sums.
struct Sum {
    id: Id,
    name: Text,
    colour: Colour,
    dash: &'static [f64],
    width: f64,
}

const KEY: [Sum; 3] = [
    Sum {
        id: Id::FundPlanned,
        name: figures::planned,
        colour: PLANNED,
        dash: &[12.0, 7.0],
        width: 3.5,
    },
    Sum { id: Id::FundReleased, name: figures::released, colour: RELEASED, dash: &[], width: 4.5 },
    Sum { id: Id::FundSpent, name: figures::spent, colour: SPENT, dash: &[], width: 3.0 },
];

/// Drawn as an area.
const AREA: Id = Id::FundSpent;

/// Planned, released and spent by arm.
pub fn figure(answer: View<'_>) -> Scene {
    let (scenario, language) = (&answer.scenario, answer.language);
    let mut scene = Scene::new(WIDTH, HEIGHT, say!(language, figures::funds_seen));
    let below = [lines::subtitle(answer, false), say!(language, figures::funds_unit).into()];
    let mut top = lines::head(&mut scene, say!(language, figures::funds_title), &below.join("; "));
    // The key, in a row.
    let mut x = MARGIN;
    for Sum { id, name, colour, dash, width } in KEY {
        let words = name.of(language);
        if id == AREA {
            let r = crate::present::figures::scene::Rect {
                left: x,
                top: top + 14.0,
                right: x + 60.0,
                bottom: top + 32.0,
            };
            scene.rect(r, colour, 0.45);
            scene.line(vec![(x, top + 14.0), (x + 60.0, top + 14.0)], width, colour);
        } else {
            scene.dashed(&[(x, top + 23.0), (x + 60.0, top + 23.0)], dash, width, colour);
        }
        let place = (x + 72.0, top + 32.0);
        x += 72.0 + text::width(words, BASE, false) + 44.0;
        scene.text(words, place, BASE, INK);
    }
    top += 52.0;
    let arms = scenario.arms.len().max(1);
    let columns = [1, 2, 3, 2, 3, 3][(arms - 1).min(5)];
    let rows = arms.div_ceil(columns);
    let all = (0..scenario.arms.len()).flat_map(|arm| {
        KEY.iter()
            .flat_map(move |k| lines::series(answer, arm, Panel::of(k.id, Group::All), |s| s.mean))
    });
    let fitted = ValueAxis::fit(language, all, Unit::Rupiah, true, 4);
    let ticks = fitted.label_width() + 14.0;
    let gap = 60.0;
    let plot = (WIDTH - 2.0 * MARGIN - ticks - gap * (columns as f64 - 1.0)) / columns as f64;
    let height = (HEIGHT - 20.0 - top) / rows as f64;
    for arm in 0..scenario.arms.len() {
        let (row, column) = (arm / columns, arm % columns);
        let left = MARGIN + ticks + (plot + gap) * column as f64;
        let y = top + height * row as f64;
        let mut axis = fitted.clone();
        (axis.top, axis.bottom) = (y + 80.0, y + height - 46.0);
        let time = TimeAxis {
            language,
            start: answer.layout.start,
            months: answer.layout.months,
            left,
            right: left + plot,
        };
        panel(&mut scene, answer, arm, &time, &axis, column == 0);
    }
    scene
}

fn panel(
    scene: &mut Scene,
    answer: View<'_>,
    arm: usize,
    time: &TimeAxis,
    axis: &ValueAxis,
    labelled: bool,
) {
    let look = style::of(&answer, arm);
    let language = answer.language;
    let name = answer.label(arm);
    // The arm's marker ties the panel to the other figures.
    style::marker(scene, look.marker, (time.left + 8.0, axis.top - 58.0), 8.0, look.colour);
    let room = time.right - time.left - 26.0;
    let last = |id| {
        lines::series(answer, arm, Panel::of(id, Group::All), |s| s.mean)
            .into_iter()
            .rev()
            .find(|v| v.is_finite())
            .unwrap_or(f64::NAN)
    };
    let planned = last(Id::FundPlanned);
    let percent = |id| Arg::Number(100.0 * last(id) / planned, 0);
    let end = if planned > 0.0 {
        let part = || (percent(Id::FundReleased), percent(Id::FundSpent));
        let (released, spent) = part();
        let words = say!(language, figures::of_plan, released = released, spent = spent);
        if text::width(&words, SMALL, false) <= time.right - time.left {
            words
        } else {
            let (released, spent) = part();
            say!(language, figures::of_plan_short, released = released, spent = spent)
        }
    } else {
        say!(language, figures::nothing_planned).to_string()
    };
    let size = if text::width(name, BASE, true) <= room { BASE } else { SMALL };
    let name = text::cut(name, size, true, room);
    scene.put(name, (time.left + 26.0, axis.top - 49.0), size, look.words, Anchor::Left, true);
    let end = text::cut(&end, SMALL, false, time.right - time.left);
    scene.put(end, (time.left, axis.top - 18.0), SMALL, INK, Anchor::Left, false);
    if labelled {
        axis.draw(scene, time.left, time.right);
    } else {
        axis.draw_grid(scene, time.left, time.right);
    }
    time.draw(scene, axis.top, axis.bottom);
    for Sum { id, colour, dash, width, .. } in KEY.iter().rev() {
        let values = lines::series(answer, arm, Panel::of(*id, Group::All), |s| s.mean);
        for run in axes::runs(&values) {
            if values.iter().all(|v| *v == 0.0) {
                continue; // lines of nothing would only darken the axis
            }
            let points: Vec<_> = run.iter().map(|&(m, v)| (time.end_of(m), axis.y(v))).collect();
            if *id == AREA {
                let mut outline = points.clone();
                outline.push((points[points.len() - 1].0, axis.bottom));
                outline.push((points[0].0, axis.bottom));
                scene.area(outline, *colour, 0.45);
            }
            if points.len() == 1 {
                scene.disc(points[0], 6.0, *colour);
            }
            scene.dashed(&points, dash, *width, *colour);
        }
    }
}
