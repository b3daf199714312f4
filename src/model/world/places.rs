//! How places differ: what a neighbourhood agrees on, and how well a board leads alone, each around the mean of
//! all places on the logit scale.
//!
//! logit a_r = logit `norm.agreed` + `norm.between_communities`·c + `norm.between_neighbourhoods`·n_r;
//! logit ℓ_b = logit `board.leads_alone` + `board.leads_between`·b; c, n_r, b standard normal, drawn at the founding.
//! Surveys find places far apart: adults who came to a programme's meeting, .02 to .33 over 16 villages of Uganda;
//! people at a village assembly, 20 to 508, sd 80 of 131, DR Congo. The sizes here are assumptions.

use crate::core::maths;
use crate::core::random::{CommunityLuck, Event, normal};
use crate::model::parameters::Parameters;

/// A share, moved by so much on the logit scale; 0 and 1 stay.
pub fn moved(share: f32, by: f32) -> f32 {
    let odds = share * maths::exp32(by);
    odds / (odds + 1.0 - share)
}

/// Words of the founding's two events that are used elsewhere have index 0.
const OWN: i32 = 1;

/// What neighbourhood `r` agrees on.
pub fn agreed(par: &Parameters, luck: CommunityLuck, r: u32) -> f32 {
    let [community, _]: [u32; 2] = luck.words(Event::FoundCommunity, OWN, 0);
    let [own]: [u32; 1] = luck.words(Event::FoundNeighbourhood, OWN, r);
    let by = par.trust.norm_communities * normal(community)
        + par.trust.norm_neighbourhoods * normal(own);
    moved(par.trust.norm_agreed, by)
}

/// How well the board leads alone.
pub fn leads_alone(par: &Parameters, luck: CommunityLuck) -> f32 {
    let [_, board]: [u32; 2] = luck.words(Event::FoundCommunity, OWN, 0);
    moved(par.board.leads_alone, par.board.leads_between * normal(board))
}
