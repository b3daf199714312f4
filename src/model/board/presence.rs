//! Where members of the board spend their time: evenly, and the more in a neighbourhood the more money lies at
//! works there. A neighbourhood has the weight 1 + (`board.site_weight` − 1)·U_r, U_r how much works are under
//! way (`world::stake`); the time given in all is (`board.presence`)·(1 + (`board.programme_time` − 1)·max U_r).

use crate::model::parameters::Parameters;
use crate::model::world::board::Board;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::stake;

/// Share of each neighbourhood's work days at which a board member is there.
pub fn shares(par: &Parameters, board: &Board, places: &[Neighbourhood], out: &mut Vec<f32>) {
    out.clear();
    let mut busiest = 0.0_f32;
    for (r, place) in places.iter().enumerate() {
        let works = stake::under_way(par, board, place, r);
        busiest = busiest.max(works);
        out.push(1.0 + (par.board.board_site_weight - 1.0) * works);
    }
    let programme = 1.0 + (par.board.board_programme - 1.0) * busiest;
    let time = par.board.board_presence * places.len() as f32 * programme;
    let total: f32 = out.iter().sum();
    out.iter_mut().for_each(|w| *w = (time * *w / total).min(1.0));
}
