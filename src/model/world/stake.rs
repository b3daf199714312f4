//! What people may expect of works, in money: what lies at works, what is announced, what is promised.
//!
//! In Rp million a household: v = cash at works of the neighbourhood / its households + inside the decree
//! Σ_plans (planned − paid)·e^(−overdue / stale) / households inside · I·min(1, a + R). Money that is seen needs
//! no trust; money that is announced counts as far as one heard of it (salience a, rapport R), believes the
//! board (trust I, which carries its record of delivery), and as it is not overdue. The stake is
//! S = v / (v + v½).
//! A promise is judged in proportion to its size and forgotten: P = promised / (promised + v½·households) ·
//! e^(−months since the last works were due / forgotten).
//! Forms and sizes are assumptions; v½ is a tenth of what Rp 1 billion a ward is to a household inside.

use super::board::Board;
use super::neighbourhoods::Neighbourhood;
use crate::core::maths;
use crate::core::units::{Money, to_rupiah};
use crate::model::parameters::Parameters;

fn millions(money: Money) -> f64 {
    to_rupiah(money) / 1e6
}

/// The stake, 0–1, of one who may expect `v` (Rp million a household).
#[inline(always)]
pub fn of(par: &Parameters, v: f32) -> f32 {
    v / (v + par.mutual_work.stake_half)
}

/// What one may expect of money at works and money announced, of which it believes a share.
#[inline(always)]
pub fn expected(at_works: f32, announced: f32, believed: f32) -> f32 {
    at_works + announced * believed
}

/// Cash at works of neighbourhood `r`, Rp million a household.
pub fn at_works(board: &Board, place: &Neighbourhood, r: usize) -> f32 {
    let here = |p: &&super::board::Package| p.neighbourhood as usize == r;
    let cash: Money = board.packages.iter().filter(here).map(|p| p.cash).sum();
    (millions(cash) / place.range().len().max(1) as f64) as f32
}

/// How much works are under way in neighbourhood `r`, 0–1.
pub fn under_way(par: &Parameters, board: &Board, place: &Neighbourhood, r: usize) -> f32 {
    of(par, at_works(board, place, r))
}

/// What is announced and not paid, less the more it is overdue, Rp million a household inside the decree.
pub fn announced(
    par: &Parameters,
    board: &Board,
    neighbourhoods: &[Neighbourhood],
    month: i32,
) -> f32 {
    let inside: usize =
        neighbourhoods.iter().filter(|p| p.delineated).map(|p| p.range().len()).sum();
    let stale = f64::from(par.mutual_work.stake_stale);
    let left: f64 = board
        .plans
        .iter()
        .map(|p| {
            let overdue = f64::from(month - p.made) - f64::from(p.promised_within);
            millions(p.planned - p.paid) * maths::exp(-overdue.max(0.0) / stale)
        })
        .sum();
    (left / inside.max(1) as f64) as f32
}

/// How far a promise is there to be judged, 0–1.
pub fn promise(par: &Parameters, board: &Board, month: i32, households: usize) -> f32 {
    let promised = board.promised(month) * to_rupiah(1) / 1e6;
    let half = f64::from(par.mutual_work.stake_half) * households as f64;
    let due = |p: &super::board::Plan| f64::from(p.made) + f64::from(p.promised_within);
    let last = board.plans.iter().map(due).fold(f64::NEG_INFINITY, f64::max);
    let since = (f64::from(month) - last).max(0.0);
    if promised <= 0.0 {
        return 0.0;
    }
    let kept = maths::exp(-since / f64::from(par.trust.promise_forgotten));
    (promised / (promised + half) * kept) as f32
}
