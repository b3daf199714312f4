//! Small multiples: many small panels on shared axes, one a group, a community or a measure, so that what
//! differs between them is seen at a glance. Lines only; where they end, the other figures say in numbers.

use crate::core::text::catalogue::{Text, figures};
use crate::core::text::say;
use crate::measures::{Group, Id, MEASURES};
use crate::present::figures::asked::{self, PLACE, View, capital, headline};
use crate::present::figures::axes::{self, MARGIN, SMALL, TimeAxis, ValueAxis};
use crate::present::figures::numbers::Unit;
use crate::present::figures::scene::{AXIS, Anchor, INK, PAPER, Scene};
use crate::present::figures::{HEIGHT, WIDTH, key, lines, style, text};

/// More communities than this are not shown: panels would be stamps.
pub const MOST: usize = 12;

/// What a panel shows.
#[derive(Clone, Copy)]
struct Panel {
    measure: usize,
    group: Group,
    place: usize,
}

/// What people do together and what it rests on, with the words of its panel.
const COOPERATION: [[(Id, Text); 2]; 2] = [
    [(Id::Turnout, figures::of_turnout), (Id::EverAttended, figures::of_mutual_help)],
    [(Id::Willingness, figures::of_willingness), (Id::Trust, figures::of_trust)],
];

/// Turnout, mutual help, willingness and trust, a panel each.
pub fn cooperation(answer: View<'_>) -> Scene {
    let language = answer.language;
    let panel = |id| Panel { measure: id as usize, group: Group::All, place: PLACE };
    let panels = COOPERATION.iter().map(|row| row.iter().map(|&(id, _)| panel(id)).collect());
    let heads = COOPERATION.iter().flatten().map(|(_, words)| words.of(language).to_string());
    let grid_of = Grid {
        panels: panels.collect(),
        heads: heads.collect(),
        titles: Vec::new(),
        scales: Scales::Own,
    };
    let below = [lines::subtitle(answer, false), say!(language, figures::own_scales).into()];
    grid(answer, say!(language, figures::cooperation_title), &below.join("; "), grid_of)
}

/// Turnout, trust and welfare (rows) of the poor, the others, those inside the decree and those
/// outside (columns).
pub fn groups(answer: View<'_>) -> Scene {
    let language = answer.language;
    let order = [Group::Poor, Group::NonPoor, Group::Delineated, Group::Other];
    let shown = shown_groups(answer);
    let mut columns: Vec<Group> = order.into_iter().filter(|g| shown.contains(g)).collect();
    if columns.is_empty() {
        columns.push(Group::All);
    }
    let rows = [Id::Turnout, Id::TrustBoard, Id::Welfare];
    let panels: Vec<Vec<Panel>> = rows
        .iter()
        .map(|id| {
            let panel = |group| Panel { measure: *id as usize, group, place: PLACE };
            columns.iter().copied().map(panel).collect()
        })
        .collect();
    let heads: Vec<String> = columns.iter().map(|g| capital(g.label_in(language))).collect();
    let titles: Vec<String> =
        rows.iter().map(|id| lines::axis_title(language, *id as usize)).collect();
    let below = [lines::subtitle(answer, false), say!(language, figures::rows_share).into()];
    let title = say!(language, figures::groups_title);
    grid(answer, title, &below.join("; "), Grid { panels, heads, titles, scales: Scales::Row })
}

/// The groups that effects are shown by: everybody; those inside and outside of a slum decree where there
/// is one, for without it the one is nobody and the other everybody again; the poor and the others.
pub fn shown_groups(answer: View<'_>) -> Vec<Group> {
    let decree = [Group::Delineated, Group::Other];
    let there = decree.into_iter().all(|g| lives(answer, g));
    let shown =
        |g: &Group| *g == Group::All || if decree.contains(g) { there } else { lives(answer, *g) };
    Group::ALL.into_iter().filter(shown).collect()
}

/// Does anybody belong to a group? Where nothing is delineated, nobody is inside.
pub fn lives(answer: View<'_>, group: Group) -> bool {
    let arms = 0..answer.scenario.arms.len();
    let months = answer.layout.months;
    let seen = |arm, m| answer.stat(arm, PLACE, group, m, Id::Welfare as usize).mean.is_finite();
    arms.into_iter().any(|arm| (0..months).any(|m| seen(arm, m)))
}

/// The communities that have rows of their own.
fn places(answer: View<'_>) -> Vec<usize> {
    let places = answer.answer.layout.places.iter().enumerate();
    places.filter(|(_, p)| p.community().is_some()).map(|(k, _)| k).collect()
}

/// Is there more than one community to show?
pub fn has_communities(answer: View<'_>) -> bool {
    places(answer).len() > 1
}

/// The first headline measure (turnout where there is none), community by community.
pub fn communities(answer: View<'_>) -> Scene {
    let language = answer.language;
    let measure = headline(&answer).first().copied().unwrap_or(Id::Turnout as usize);
    let all = places(answer);
    let shown = &all[..all.len().min(MOST)];
    let columns = match shown.len() {
        0..=4 => shown.len().max(1),
        5..=9 => 3,
        _ => 4,
    };
    let panels: Vec<Vec<Panel>> = shown
        .chunks(columns)
        .map(|row| row.iter().map(|&place| Panel { measure, group: Group::All, place }).collect())
        .collect();
    let heads: Vec<String> =
        shown.iter().map(|&p| answer.layout.places[p].name().to_string()).collect();
    let mut said = vec![lines::subtitle(answer, false), say!(language, figures::all_share).into()];
    if shown.len() < all.len() {
        said.push(say!(language, figures::first_shown, n = shown.len(), all = all.len()));
    }
    let measure = lines::axis_title(language, measure);
    let title = say!(language, figures::communities_title, measure = measure);
    let all = Grid { panels, heads, titles: Vec::new(), scales: Scales::All };
    grid(answer, &title, &said.join("; "), all)
}

/// Panels in rows.
struct Grid {
    panels: Vec<Vec<Panel>>,
    /// Of each column, where rows have titles; else of each panel.
    heads: Vec<String>,
    /// Of each row; none where each panel has a head.
    titles: Vec<String>,
    scales: Scales,
}

/// Which panels have one scale of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scales {
    /// All.
    All,
    /// Those of a row.
    Row,
    /// Each its own.
    Own,
}

fn means(answer: View<'_>, arm: usize, panel: Panel) -> Vec<f64> {
    (0..answer.layout.months)
        .map(|m| answer.stat(arm, panel.place, panel.group, m, panel.measure).mean)
        .collect()
}

fn grid(answer: View<'_>, title: &str, subtitle: &str, grid: Grid) -> Scene {
    let language = answer.language;
    let arms = answer.scenario.arms.len();
    let labels: Vec<&str> = (0..arms).map(|arm| answer.label(arm)).collect();
    let arms_named = labels.join("; ");
    let seen = say!(language, figures::by_month_seen, title = title, arms = arms_named);
    let mut scene = Scene::new(WIDTH, HEIGHT, seen);
    let top = lines::head(&mut scene, title, subtitle);
    let top = key::lines(&mut scene, answer, top);
    let by_row = !grid.titles.is_empty();
    let columns = grid.panels.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let rows = grid.panels.len().max(1);
    let values = |panels: &[Panel]| -> Vec<f64> {
        let each = panels.iter().flat_map(|p| (0..arms).flat_map(|a| means(answer, a, *p)));
        each.collect()
    };
    let all: Vec<f64> = grid.panels.iter().flat_map(|row| values(row)).collect();
    let axis = |row: &[Panel], panel: &Panel| {
        let unit = Unit::of(&MEASURES[panel.measure]);
        let zero = lines::from_zero(panel.measure);
        let of = match grid.scales {
            Scales::All => all.clone(),
            Scales::Row => values(row),
            Scales::Own => values(&[*panel]),
        };
        ValueAxis::fit(language, of.into_iter(), unit, zero, 3)
    };
    let axes: Vec<Vec<ValueAxis>> =
        grid.panels.iter().map(|row| row.iter().map(|panel| axis(row, panel)).collect()).collect();
    let ticks = axes.iter().flatten().map(ValueAxis::label_width).fold(0.0, f64::max) + 14.0;
    let own = grid.scales == Scales::Own;
    let apart = 34.0;
    let gap = if own { apart + ticks } else { apart };
    let heading = 34.0;
    let plot = (WIDTH - 2.0 * MARGIN - ticks - gap * (columns as f64 - 1.0)) / columns as f64;
    // Heads of columns stand once, titles of rows above each row; else each panel has its head.
    let set = |head: &String| -> Vec<String> {
        text::wrap(head, SMALL, true, plot, if by_row { 2 } else { 1 })
    };
    let heads: Vec<Vec<String>> = grid.heads.iter().map(set).collect();
    let most = heads.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let once = if by_row { 1.2 * SMALL * most as f64 + 10.0 } else { 0.0 };
    let below = 52.0;
    let height = (HEIGHT - below - top - once) / rows as f64;
    for (r, row) in grid.panels.iter().enumerate() {
        let y = top + once + height * r as f64;
        if let Some(title) = grid.titles.get(r) {
            let words = text::cut(title, SMALL, true, WIDTH - 2.0 * MARGIN);
            scene.put(words, (MARGIN, y + 24.0), SMALL, INK, Anchor::Left, true);
        }
        for (c, panel) in row.iter().enumerate() {
            let left = MARGIN + ticks + (plot + gap) * c as f64;
            let time = TimeAxis {
                language,
                start: answer.layout.start,
                months: answer.layout.months,
                left,
                right: left + plot,
            };
            let mut axis = axes[r][c].clone();
            (axis.top, axis.bottom) = (y + heading + 8.0, y + height - 14.0);
            let head = if by_row { heads.get(c) } else { heads.get(r * columns + c) };
            let base = if by_row { top + 22.0 } else { y + 28.0 };
            for (k, line) in head.filter(|_| !by_row || r == 0).into_iter().flatten().enumerate() {
                let at = (left, base + 1.2 * SMALL * k as f64);
                scene.put(line.clone(), at, SMALL, INK, Anchor::Left, true);
            }
            if c == 0 || own {
                axis.draw(&mut scene, time.left, time.right);
            } else {
                axis.draw_grid(&mut scene, time.left, time.right);
            }
            // The lowest panel of a column has the years.
            let last = grid.panels.get(r + 1).is_none_or(|next| next.len() <= c);
            time.draw_grid(&mut scene, axis.top, axis.bottom);
            if last {
                years(&mut scene, &time, axis.bottom, apart);
            }
            curves(&mut scene, answer, *panel, &time, &axis);
        }
    }
    scene
}

/// The words of an axis of time that has another at either side, `gap` away.
fn years(scene: &mut Scene, time: &TimeAxis, bottom: f64, gap: f64) {
    let (low, high) = (time.left - 0.4 * gap, time.right + 0.4 * gap);
    let mut free = low;
    for (m, words) in time.ticks() {
        let x = time.x(m as f64);
        scene.line(vec![(x, bottom), (x, bottom + 6.0)], 2.0, AXIS);
        let width = text::width(&words, SMALL, false);
        let left = (x - width / 2.0).min(high - width).max(low);
        if left >= free && left + width <= high {
            scene.put(words, (left, bottom + 31.0), SMALL, INK, Anchor::Left, false);
            free = left + width + 10.0;
        }
    }
}

fn curves(scene: &mut Scene, answer: View<'_>, panel: Panel, time: &TimeAxis, axis: &ValueAxis) {
    for &arm in &style::painting_order(&answer.scenario) {
        let look = style::of(&answer, arm);
        let width = 0.7 * look.width;
        for run in axes::runs(&means(answer, arm, panel)) {
            let points: Vec<_> = run.iter().map(|&(m, v)| (time.end_of(m), axis.y(v))).collect();
            scene.line(points.clone(), width + 2.0, PAPER);
            scene.dashed(&points, look.dash, width, look.colour);
            // One marker tells arms apart where lines are grey; each arm has it elsewhere.
            let arms = answer.scenario.arms.len().max(1);
            let at = points.len() * (2 * arm + 1) / (2 * arms);
            if let Some(point) = points.get(at) {
                style::marker(scene, look.marker, *point, 5.5, look.colour);
            }
        }
    }
    if let Some(window) = asked::window(&answer).filter(|_| answer.scenario.arms.len() > 1) {
        let x = time.end_of(answer.layout.windows[window].to as usize);
        let dash = &[4.0, 6.0];
        scene.dashed(&[(x, axis.top), (x, axis.bottom)], dash, 2.0, AXIS);
    }
}
