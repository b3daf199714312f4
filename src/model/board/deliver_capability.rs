//! What a community's capability and a facilitator who does the work itself make of a month's delivery.
//!
//! While a facilitator is there, work is prepared and led with κ' = 1 − (1 − κ)(1 − q)(1 − d·h): q what the
//! community can do by itself, d the part that the facilitator does itself, h = `facilitator.own_hand`.
//! When it has gone, the community carries on part of its tasks: carried' = 1 − (1 − carried)(1 −
//! q·`capability.carries`). How q grows is in `model::board::capability`.
//! Source: [S:001] (who does the work for the community gets it done now and leaves less behind); sizes are
//! assumptions.

use crate::model::parameters::Parameters;
use crate::model::world::site::Site;

/// Adds to the competence with which work is done while a facilitator is there.
pub fn lead(par: &Parameters, c: &mut Site<'_>) {
    let (q, d) = (c.board.capability, &mut *c.delivered);
    if d.facilitator > 0.0 && (q > 0.0 || d.done_for > 0.0) {
        let own_hand = 1.0 - d.done_for * par.board.own_hand;
        d.competence = 1.0 - (1.0 - d.competence) * (1.0 - q) * own_hand;
    }
}

/// Adds to what is carried on when there is no facilitator.
pub fn carry(par: &Parameters, c: &mut Site<'_>) {
    let (q, d) = (c.board.capability, &mut *c.delivered);
    if d.facilitator == 0.0 && q > 0.0 {
        d.carried = 1.0 - (1.0 - d.carried) * (1.0 - q * par.board.capability_carries);
    }
}
