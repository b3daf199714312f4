//! What a community's capability and a facilitator who does the work itself make of a month's delivery.
//!
//! With a facilitator work is prepared and led with κ' = 1 − (1 − κ)(1 − q)(1 − d·h): q what the community can
//! do by itself, d the part that the facilitator does itself, h = `facilitator.own_hand`.
//! Where it does not come the community carries on part of its tasks, as cadres do: it adds
//! q·`capability.carries`·(1 − c_f) to them, c_f the chance of being met by a facilitator. How q grows is in `model::board::capability`.
//! Source: [S:001] (who does the work for the community gets it done now and leaves less behind); sizes are
//! assumptions.

use crate::model::parameters::Parameters;
use crate::model::world::site::Site;

/// Adds to the competence with which work is done while a facilitator is there.
pub fn lead(par: &Parameters, c: &mut Site<'_>) {
    let (q, d) = (c.board.capability, &mut *c.delivered);
    let own_hand = 1.0 - d.done_for * par.board.own_hand;
    d.presence.competence = 1.0 - (1.0 - d.presence.competence) * (1.0 - q) * own_hand;
}

/// Adds to what is carried on where facilitators do not come.
pub fn carry(par: &Parameters, c: &mut Site<'_>) {
    let (q, d) = (c.board.capability, &mut *c.delivered);
    d.presence.cadres += q * par.board.capability_carries * (1.0 - d.presence.by_team(par));
}
