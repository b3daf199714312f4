//! Where members of the board spend their time.

use crate::model::parameters::Parameters;
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;

/// Share of each neighbourhood's work days at which a board member is there.
pub fn shares(par: &Parameters, d: &Delivered, board: &Board, n: usize, out: &mut Vec<f32>) {
    out.clear();
    out.resize(n, 1.0);
    let mut works = false;
    if d.lead() > 0.0 {
        for p in board.packages.iter().filter(|p| p.cash > 0) {
            out[p.neighbourhood as usize] = par.board.board_site_weight;
            works = true;
        }
    }
    let time =
        par.board.board_presence * n as f32 * if works { par.board.board_programme } else { 1.0 };
    let total: f32 = out.iter().sum();
    out.iter_mut().for_each(|w| *w = (time * *w / total).min(1.0));
}
