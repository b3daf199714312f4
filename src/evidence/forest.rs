//! All rows in one picture: effects in units of each row's smallest effect of interest, what is
//! claimed to the right, so that rows of different units share an axis.
//!
//! The thick line is the Monte Carlo interval, the thin line has the uncertainty of parameters in it. Verdicts
//! differ by shape and by light and dark, not by colour alone.

use std::fs;
use std::path::{Path, PathBuf};

use super::score::Verdict;
use super::table::Kept;
use super::{Chosen, Expect};
use crate::core::lists::each_once;
use crate::core::text::catalogue::evidence as texts;
use crate::core::text::numbers::thousands;
use crate::core::text::{Language, say};
use crate::present::figures::axes::{MARGIN, SMALL, TITLE};
use crate::present::figures::forest::{BAND, in_steps, intervals, ordered};
use crate::present::figures::scene::{AXIS, Anchor, Colour, GRID, INK, PAPER, Rect, SOFT, Scene};
use crate::present::figures::style::{Marker, marker};
use crate::present::figures::{Error, WIDTH, file_stem, render, text};

const RANGE: Colour = Colour(0xbf, 0xdb, 0xee);
/// Height of a line of words.
const LINE: f64 = 29.0;
/// Space above and below a row.
const SPACE: f64 = 9.0;
/// Height of a heading.
const HEADING: f64 = 54.0;
/// Widths of the columns of words.
const IDS: f64 = 88.0;
const CLAIMS: f64 = 640.0;
const VERDICTS: f64 = 136.0;

/// How a verdict is drawn.
fn look(verdict: Verdict) -> (Marker, Colour, Colour) {
    match verdict {
        Verdict::Matched => (Marker::Disc, Colour(0x00, 0x4b, 0x7a), Colour(0x00, 0x4b, 0x7a)),
        Verdict::Null => (Marker::Ring, Colour(0x66, 0x66, 0x66), Colour(0x55, 0x55, 0x55)),
        Verdict::Opposed => (Marker::Down, Colour(0xd5, 0x5e, 0x00), Colour(0xa8, 0x49, 0x00)),
        Verdict::NotShown | Verdict::Undefined => {
            (Marker::Frame, Colour(0xb8, 0x86, 0x00), Colour(0x7a, 0x58, 0x00))
        }
    }
}

/// A row to be drawn; values in units of the smallest effect of interest, NaN where not defined.
struct Row<'a> {
    id: &'a str,
    words: Vec<String>,
    effect: f64,
    monte_carlo: (f64, f64),
    both: (f64, f64),
    null_model: f64,
    range: Option<(f64, f64)>,
    verdict: Verdict,
}

impl Row<'_> {
    fn height(&self) -> f64 {
        LINE * self.words.len() as f64 + SPACE
    }

    fn values(&self) -> impl Iterator<Item = f64> {
        let (monte_carlo, both) = (self.monte_carlo, self.both);
        let range = self.range.unwrap_or((f64::NAN, f64::NAN));
        [
            self.effect,
            self.null_model,
            monte_carlo.0,
            monte_carlo.1,
            both.0,
            both.1,
            range.0,
            range.1,
        ]
        .into_iter()
        .filter(|v| v.is_finite())
    }
}

fn row<'a>(c: &Chosen<'a>, k: &'a Kept) -> Row<'a> {
    let per = c.row.expect.side() / k.smallest;
    let span = |(lo, hi): (f64, f64)| ordered(lo * per, hi * per);
    // One sd, from the smallest effect that was given in it.
    let sd = k.smallest / c.row.smallest.value;
    let range = match c.row.expect {
        Expect::Between(low, high) => Some(span((low.of(sd), high.of(sd)))),
        _ => None,
    };
    Row {
        id: &c.row.id,
        words: text::wrap(&c.row.claim, SMALL, false, CLAIMS, 3),
        effect: k.effect * per,
        monte_carlo: span(k.monte_carlo),
        both: span(k.both),
        null_model: k.null_model.as_ref().map_or(f64::NAN, |n| n.0 * per),
        range,
        verdict: k.verdict,
    }
}

struct Axis {
    left: f64,
    right: f64,
    low: f64,
    high: f64,
}

impl Axis {
    fn fit<'a>(rows: impl Iterator<Item = &'a Row<'a>>, left: f64, right: f64) -> Self {
        let (mut low, mut high) = (-1.6_f64, 3.0_f64);
        for value in rows.flat_map(Row::values) {
            (low, high) = (low.min(value), high.max(value));
        }
        let room = 0.04 * (in_steps(high) - in_steps(low));
        Axis { left, right, low: in_steps(low) - room, high: in_steps(high) + room }
    }

    fn x(&self, value: f64) -> f64 {
        let share = (in_steps(value) - self.low) / (self.high - self.low);
        self.left + share * (self.right - self.left)
    }

    fn ticks(&self) -> Vec<f64> {
        let mut out = vec![0.0];
        let mut size = 1.0;
        while size < 1e7 {
            for t in [-size, size] {
                if (self.low..=self.high).contains(&in_steps(t)) {
                    out.push(t);
                }
            }
            size *= 10.0;
        }
        out
    }
}

/// The picture.
pub fn scene(language: Language, chosen: &[Chosen<'_>], kept: &[Kept]) -> Scene {
    let first = |c: &Chosen<'_>| kept.iter().find(|k| k.row == c.row.id);
    let drawn = |fixed: bool, study: Option<&str>| -> Vec<Row<'_>> {
        let wanted = chosen.iter().filter(|c| {
            c.row.by_construction() == fixed && study.is_none_or(|s| c.study.name == s)
        });
        wanted.filter_map(|c| Some(row(c, first(c)?))).collect()
    };
    let title = |name: &str| {
        let first = chosen.iter().find(|c| c.study.name == name);
        first.map_or(String::new(), |c| c.study.title.clone())
    };
    let mut sections: Vec<(String, Vec<Row<'_>>)> =
        each_once(chosen.iter().map(|c| c.study.name.as_str()))
            .into_iter()
            .map(|name| (title(name), drawn(false, Some(name))))
            .collect();
    sections.push((say!(language, evidence::by_construction_head).into(), drawn(true, None)));
    sections.retain(|(_, rows)| !rows.is_empty());
    let top = 222.0;
    let body: f64 =
        sections.iter().map(|(_, r)| HEADING + r.iter().map(Row::height).sum::<f64>()).sum();
    let height = top + body + 130.0;
    let mut scene = Scene::new(WIDTH, height, say!(language, evidence::picture_seen));
    head(&mut scene, language);
    let left = MARGIN + IDS + CLAIMS + 30.0;
    let right = WIDTH - MARGIN - VERDICTS - 10.0;
    let axis = Axis::fit(sections.iter().flat_map(|(_, rows)| rows), left, right);
    let bottom = top + body;
    scene.rect(Rect { left: axis.x(-1.0), top, right: axis.x(1.0), bottom }, BAND, 0.75);
    for tick in axis.ticks() {
        let x = axis.x(tick);
        let (width, colour) = if tick == 0.0 { (2.5, AXIS) } else { (1.5, GRID) };
        scene.line(vec![(x, top), (x, bottom)], width, colour);
        for y in [top - 10.0, bottom + 32.0] {
            scene.put(thousands(language, tick, 0), (x, y), SMALL, INK, Anchor::Middle, false);
        }
    }
    let mut y = top;
    for (title, rows) in &sections {
        scene.line(vec![(MARGIN, y + 8.0), (WIDTH - MARGIN, y + 8.0)], 1.5, AXIS);
        let words = text::cut(title, SMALL, true, left - MARGIN - 10.0);
        scene.put(words, (MARGIN, y + 40.0), SMALL, INK, Anchor::Left, true);
        y += HEADING;
        for row in rows {
            draw(&mut scene, language, &axis, row, y);
            y += row.height();
        }
    }
    let base = bottom + 72.0;
    let centre = axis.x(0.0).max(left + 150.0);
    let (claimed, other) = (texts::as_claimed.of(language), texts::other_way.of(language));
    scene.put(claimed, (centre + 12.0, base), SMALL, INK, Anchor::Left, true);
    scene.put(other, (centre - 12.0, base), SMALL, INK, Anchor::Right, true);
    let notes = say!(language, evidence::picture_axis);
    scene.put(notes, (WIDTH - MARGIN, base + 38.0), SMALL, SOFT, Anchor::Right, false);
    scene
}

fn draw(scene: &mut Scene, language: Language, axis: &Axis, row: &Row<'_>, y: f64) {
    let (shape, colour, dark) = look(row.verdict);
    let height = row.height();
    let middle = y + height / 2.0;
    let base = middle + 0.36 * SMALL;
    let lead = base - 0.5 * LINE * (row.words.len() as f64 - 1.0);
    scene.put(row.id, (MARGIN, base), SMALL, INK, Anchor::Left, true);
    for (k, words) in row.words.iter().enumerate() {
        let at = (MARGIN + IDS, lead + LINE * k as f64);
        scene.put(words.clone(), at, SMALL, INK, Anchor::Left, false);
    }
    if let Some((low, high)) = row.range {
        let r =
            Rect { left: axis.x(low), top: y + 3.0, right: axis.x(high), bottom: y + height - 3.0 };
        scene.rect(r, RANGE, 0.9);
    }
    if row.null_model.is_finite() {
        let x = axis.x(row.null_model);
        scene.line(vec![(x, middle - 13.0), (x, middle + 13.0)], 5.0, PAPER);
        scene.line(vec![(x, middle - 13.0), (x, middle + 13.0)], 3.0, SOFT);
    }
    intervals(scene, |value| axis.x(value), middle, [row.both, row.monte_carlo], colour);
    if row.effect.is_finite() {
        marker(scene, shape, (axis.x(row.effect), middle), 9.0, colour);
    }
    let bold = row.verdict != Verdict::Matched;
    let words = row.verdict.text().of(language);
    scene.put(words, (WIDTH - MARGIN, base), SMALL, dark, Anchor::Right, bold);
}

/// Title, what the lines are, and the key of the markers.
fn head(scene: &mut Scene, language: Language) {
    let title = say!(language, evidence::picture_title);
    scene.put(title, (MARGIN, 64.0), TITLE, INK, Anchor::Left, true);
    let words = say!(language, evidence::picture_lines);
    scene.put(words, (MARGIN, 104.0), SMALL, SOFT, Anchor::Left, false);
    let y = 146.0;
    let mut x = MARGIN;
    for verdict in [Verdict::Matched, Verdict::Null, Verdict::Opposed, Verdict::NotShown] {
        let (shape, colour, dark) = look(verdict);
        marker(scene, shape, (x + 9.0, y - 8.0), 9.0, colour);
        let words = verdict.text().of(language);
        scene.put(words, (x + 28.0, y), SMALL, dark, Anchor::Left, false);
        x += 28.0 + text::width(words, SMALL, false) + 44.0;
    }
    scene.line(vec![(x + 8.0, y - 21.0), (x + 8.0, y + 5.0)], 3.0, SOFT);
    let words = say!(language, evidence::picture_null_model);
    scene.put(words, (x + 24.0, y), SMALL, INK, Anchor::Left, false);
    x += 24.0 + text::width(words, SMALL, false) + 44.0;
    scene.rect(Rect { left: x, top: y - 19.0, right: x + 30.0, bottom: y + 1.0 }, RANGE, 0.9);
    scene.put(
        say!(language, evidence::picture_range),
        (x + 42.0, y),
        SMALL,
        INK,
        Anchor::Left,
        false,
    );
}

/// Writes the picture as SVG and PNG into a folder; answers the PNG. A picture of some rows leaves that of all,
/// `forest`, alone.
pub fn draw_into(
    language: Language,
    chosen: &[Chosen<'_>],
    kept: &[Kept],
    (folder, all): (&Path, bool),
) -> Result<PathBuf, Error> {
    fs::create_dir_all(folder)
        .map_err(|e| Error::Write { file: folder.to_path_buf(), cause: e.to_string() })?;
    let scene = scene(language, chosen, kept);
    let name = file_stem(if all { "forest" } else { "forest-of-some" }, language);
    let png = folder.join(format!("{name}.png"));
    render::write_svg(&scene, &folder.join(format!("{name}.svg")))?;
    render::write_png(&scene, &png)?;
    Ok(png)
}
