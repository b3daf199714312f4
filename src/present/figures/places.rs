//! Where the households of a community stand in its picture.
//!
//! A place depends on what does not change during a run: the neighbourhood, and the ties that stood at
//! the start. So the picture of another month or arm has everyone in the same place, and two pictures
//! can be laid side by side. Nothing is drawn by chance: the same graph gives the same picture.
//!
//! Neighbourhoods have cells in rows, in the order of their numbers. Inside a cell, ties pull together
//! and everybody pushes apart (Fruchterman & Reingold 1991), from a lattice on; then those that still
//! touch are moved apart. Only roots are taken, so that every machine gives the same.

use std::ops::Range;

use crate::present::figures::scene::{Point, Rect};

/// Rounds of pulling and pushing.
const ROUNDS: usize = 90;
/// Rounds of moving apart.
const APART: usize = 80;

/// Cells for neighbourhoods, in rows, as square as they can be.
pub fn cells(frame: Rect, count: usize, gap: f64) -> Vec<Rect> {
    let (width, height) = (frame.right - frame.left, frame.bottom - frame.top);
    let count = count.max(1);
    let shape = |columns: usize| {
        let rows = count.div_ceil(columns);
        let (w, h) = (width / columns as f64, height / rows as f64);
        // A little wider than high; empty cells are wasted room.
        let empty = 2.0 * (columns * rows - count) as f64 / count as f64;
        (w / h / 1.3).max(1.3 * h / w) + empty
    };
    let columns = (1..=count).min_by(|a, b| shape(*a).total_cmp(&shape(*b))).unwrap_or(1);
    let rows = count.div_ceil(columns);
    let (w, h) = (
        (width - gap * (columns as f64 - 1.0)) / columns as f64,
        (height - gap * (rows as f64 - 1.0)) / rows as f64,
    );
    (0..count)
        .map(|k| {
            let (left, top) = (
                frame.left + (w + gap) * (k % columns) as f64,
                frame.top + (h + gap) * (k / columns) as f64,
            );
            Rect { left, top, right: left + w, bottom: top + h }
        })
        .collect()
}

/// Places of the households `range` in a cell; `ties` are pairs of households, those outside of the
/// range left out. `apart` is how far two should stand from each other.
pub fn inside(cell: Rect, range: Range<usize>, ties: &[(usize, usize)], apart: f64) -> Vec<Point> {
    let n = range.len();
    let (width, height) = (cell.right - cell.left, cell.bottom - cell.top);
    if n == 0 {
        return Vec::new();
    }
    let own: Vec<(usize, usize)> = ties
        .iter()
        .filter(|(a, b)| range.contains(a) && range.contains(b))
        .map(|(a, b)| (a - range.start, b - range.start))
        .collect();
    let mut at = lattice(n, width / height.max(1.0));
    settle(&mut at, &own);
    fill(&mut at, cell);
    part(&mut at, cell, apart);
    at
}

/// A lattice in the unit square, every other row moved by half a step.
fn lattice(n: usize, aspect: f64) -> Vec<Point> {
    let columns = ((n as f64 * aspect).sqrt().ceil() as usize).clamp(1, n);
    let rows = n.div_ceil(columns);
    (0..n)
        .map(|k| {
            let (column, row) = (k % columns, k / columns);
            let shift = if row % 2 == 1 { 0.5 } else { 0.0 };
            ((column as f64 + shift + 0.25) / columns as f64, (row as f64 + 0.5) / rows as f64)
        })
        .collect()
}

fn settle(at: &mut [Point], ties: &[(usize, usize)]) {
    let n = at.len();
    let ideal = (1.0 / n as f64).sqrt();
    let mut force: Vec<Point> = vec![(0.0, 0.0); n];
    for round in 0..ROUNDS {
        force.fill((0.0, 0.0));
        for a in 0..n {
            for b in a + 1..n {
                let (dx, dy) = (at[a].0 - at[b].0, at[a].1 - at[b].1);
                let square = (dx * dx + dy * dy).max(1e-9);
                let push = ideal * ideal / square;
                force[a].0 += dx * push;
                force[a].1 += dy * push;
                force[b].0 -= dx * push;
                force[b].1 -= dy * push;
            }
        }
        for &(a, b) in ties {
            let (dx, dy) = (at[a].0 - at[b].0, at[a].1 - at[b].1);
            let pull = (dx * dx + dy * dy).sqrt() / ideal;
            force[a].0 -= dx * pull;
            force[a].1 -= dy * pull;
            force[b].0 += dx * pull;
            force[b].1 += dy * pull;
        }
        let furthest = 0.08 * (1.0 - round as f64 / ROUNDS as f64) + 0.002;
        for (p, f) in at.iter_mut().zip(&force) {
            // Towards the middle, so that those without ties do not drift off.
            let (fx, fy) = (f.0 + 0.4 * (0.5 - p.0), f.1 + 0.4 * (0.5 - p.1));
            let length = (fx * fx + fy * fy).sqrt().max(1e-9);
            let step = length.min(furthest) / length;
            p.0 += fx * step;
            p.1 += fy * step;
        }
    }
}

/// Spreads places over a cell: half by where they are, half by their rank, so that a few far off do
/// not press the others together.
fn fill(at: &mut [Point], cell: Rect) {
    let x = spread(&at.iter().map(|p| p.0).collect::<Vec<_>>());
    let y = spread(&at.iter().map(|p| p.1).collect::<Vec<_>>());
    for (p, (x, y)) in at.iter_mut().zip(x.into_iter().zip(y)) {
        *p = (cell.left + x * (cell.right - cell.left), cell.top + y * (cell.bottom - cell.top));
    }
}

/// Values as shares of the way from the lowest to the highest.
fn spread(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let (Some(&first), Some(&last)) = (order.first(), order.last()) else { return Vec::new() };
    let (low, span) = (values[first], values[last] - values[first]);
    let mut out = vec![0.5; values.len()];
    if span > 1e-9 {
        for (rank, &k) in order.iter().enumerate() {
            let by_rank = rank as f64 / (values.len() - 1) as f64;
            out[k] = 0.5 * (values[k] - low) / span + 0.5 * by_rank;
        }
    }
    out
}

/// Moves apart those that touch, within the cell.
fn part(at: &mut [Point], cell: Rect, apart: f64) {
    for _ in 0..APART {
        let mut moved = false;
        for a in 0..at.len() {
            for b in a + 1..at.len() {
                let (mut dx, mut dy) = (at[a].0 - at[b].0, at[a].1 - at[b].1);
                let mut distance = (dx * dx + dy * dy).sqrt();
                if distance >= apart {
                    continue;
                }
                if distance < 1e-6 {
                    // Two in one place part along a direction of their own.
                    (dx, dy, distance) = (1.0, (a % 7) as f64 - 3.0, 1.0);
                    distance = (distance + dy * dy).sqrt();
                }
                let step = 0.5 * (apart - distance.min(apart)) / distance + 1e-4;
                at[a].0 += dx * step;
                at[a].1 += dy * step;
                at[b].0 -= dx * step;
                at[b].1 -= dy * step;
                moved = true;
            }
        }
        for p in at.iter_mut() {
            *p = (p.0.clamp(cell.left, cell.right), p.1.clamp(cell.top, cell.bottom));
        }
        if !moved {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CELL: Rect = Rect { left: 10.0, top: 20.0, right: 260.0, bottom: 180.0 };

    fn chords(n: usize) -> Vec<(usize, usize)> {
        (0..n)
            .flat_map(|a| [(a, (a + 1) % n), (a, (a * 7 + 3) % n)])
            .filter(|(a, b)| a != b)
            .collect()
    }

    #[test]
    fn the_same_graph_has_the_same_places_inside_the_cell_and_nobody_on_another() {
        for n in [1, 2, 5, 30, 75] {
            let at = inside(
                CELL,
                40..40 + n,
                &chords(n).iter().map(|(a, b)| (a + 40, b + 40)).collect::<Vec<_>>(),
                12.0,
            );
            let again = inside(
                CELL,
                40..40 + n,
                &chords(n).iter().map(|(a, b)| (a + 40, b + 40)).collect::<Vec<_>>(),
                12.0,
            );
            assert_eq!(at, again);
            for (k, p) in at.iter().enumerate() {
                assert!(
                    p.0 >= CELL.left && p.0 <= CELL.right && p.1 >= CELL.top && p.1 <= CELL.bottom
                );
                for q in &at[..k] {
                    let distance = ((p.0 - q.0).powi(2) + (p.1 - q.1).powi(2)).sqrt();
                    assert!(distance > 9.0, "{n}: {distance}");
                }
            }
        }
        assert!(inside(CELL, 3..3, &[], 12.0).is_empty());
    }

    #[test]
    fn those_who_are_tied_stand_closer() {
        // Two cliques without a tie between them.
        let clique =
            |from: usize| (from..from + 6).flat_map(move |a| (from..a).map(move |b| (a, b)));
        let ties: Vec<_> = clique(0).chain(clique(6)).collect();
        let at = inside(CELL, 0..12, &ties, 10.0);
        let far =
            |a: usize, b: usize| ((at[a].0 - at[b].0).powi(2) + (at[a].1 - at[b].1).powi(2)).sqrt();
        let mean = |pairs: Vec<(usize, usize)>| {
            pairs.iter().map(|(a, b)| far(*a, *b)).sum::<f64>() / pairs.len() as f64
        };
        let across = (0..6).flat_map(|a| (6..12).map(move |b| (a, b))).collect();
        assert!(mean(ties) < 0.8 * mean(across));
    }

    #[test]
    fn cells_do_not_overlap_and_fill_the_frame() {
        for count in [1, 2, 5, 12, 30] {
            let cells = cells(CELL, count, 4.0);
            assert_eq!(cells.len(), count);
            for (k, c) in cells.iter().enumerate() {
                assert!(c.left >= CELL.left - 1e-9 && c.bottom <= CELL.bottom + 1e-9);
                assert!(cells[..k].iter().all(|o| !o.overlaps(c)));
            }
        }
    }
}
