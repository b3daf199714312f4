//! Trust in board, facilitator and government; ties to board and facilitator.
//!
//! Trust is judged against the *promise*: ΔI = a·e_i·(y − I) + ρ·(I⁰_i − I), where y = y_lo + (y_hi −
//! y_lo)·(1 − b·(1 − min(1, delivered/promised))), b the part of a shortfall laid on that institution
//! (the board bears all of it), e_i the exposure of those inside the decree and of those who have it
//! on their minds. Late money mainly keeps trust from rising; where much less than the promise stands, it falls, and it
//! heals when the money comes.
//!
//! Ties: Δk = gain·q·(1 − k) − forgetting·(1 − q)·k with contact q. Contact with the board is work
//! days attended at which a board member is there. The board's time is limited: what it gives to
//! neighbourhoods with works the others lose — which is why outsiders and board stop knowing each other.
//! Sources: [S:001] (both ties; rarely meeting); rates are assumptions. See docs/model.md.

use multiversion::multiversion;

use crate::core::maths::unit32;
use crate::model::parameters::Parameters;
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::{Households, flag};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::stake;

/// What judging institutions reads and writes.
#[allow(missing_docs)]
pub struct Judge<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub board: &'a Board,
    pub delivered: &'a Delivered,
    pub turnout: &'a [f32],
    pub board_time: &'a [f32],
}

/// Judges delivery against promise, and meets board and facilitator.
#[multiversion(targets("x86_64+avx2"))]
pub fn judge(now: &Now<'_>, c: &mut Judge<'_>) {
    let par = now.par;
    let kept = kept(c.board, now.offset);
    let exposed = stake::promise(par, c.board, now.offset, c.households.len());
    let blames = [1.0, par.trust.blame_facilitator, par.trust.blame_government];
    let targets = blames.map(|blame| deserved(par, blame, kept.unwrap_or(0.0)));
    let there = c.delivered.presence;
    let (contact, skill) = (there.contact(par), there.skill(par));
    let h = &mut *c.households;
    for (place, &present) in c.neighbourhoods.iter().zip(c.board_time) {
        let range = place.range();
        let inside = if place.delineated { 1.0 } else { 0.0 };
        let there = [contact, skill].map(|part| visits(par, part, place.delineated));
        let came = &c.turnout[range.clone()];
        let salience = &h.salience[range.clone()];
        let flags = &h.flags[range.clone()];
        let own = &h.own_trust[range.clone()];
        let (board, team, state) = (
            &mut h.trust_board[range.clone()],
            &mut h.trust_facilitator[range.clone()],
            &mut h.trust_government[range.clone()],
        );
        let board_tie = &mut h.board_tie[range.clone()];
        let rapport = &mut h.facilitator_tie[range];
        for i in 0..board.len() {
            let pull = pull(par, exposed, inside, salience[i]);
            let base = f32::from(own[i]) * (1.0 / 255.0);
            let step = |trust: f32, target: f32| judged(par, trust, pull, target, base).after;
            board[i] = step(board[i], targets[0]);
            team[i] = step(team[i], targets[1]);
            state[i] = step(state[i], targets[2]);
            let member = if flags[i] & flag::BOARD != 0 { 1.0 } else { 0.0 };
            let contact = (present * came[i]).max(member);
            board_tie[i] =
                meet(board_tie[i], contact, par.trust.board_gain, par.trust.board_forgetting);
            rapport[i] = accompanied(par, rapport[i], there, came[i]);
        }
    }
}

/// What stands, of what is promised by now; none where nothing is.
pub fn kept(board: &Board, offset: i32) -> Option<f32> {
    let promised = board.promised(offset);
    (promised > 0.0).then(|| (board.built() as f64 / promised).min(1.0) as f32)
}

/// The trust that an institution deserves on which this part of a shortfall is laid.
#[inline(always)]
pub fn deserved(par: &Parameters, blame: f32, kept: f32) -> f32 {
    let span = par.trust.deserved_high - par.trust.deserved_low;
    par.trust.deserved_low + span * (1.0 - blame * (1.0 - kept))
}

/// How strongly delivery pulls at the trust of one who is `inside` the decree (0/1), where it is judged
/// (`exposed`, 0–1).
#[inline(always)]
pub fn pull(par: &Parameters, exposed: f32, inside: f32, salience: f32) -> f32 {
    let exposure = par.trust.exposure_delineated * inside + par.trust.exposure_salience * salience;
    par.trust.institution_gain * (exposed * exposure.min(1.0))
}

/// What a month does to trust in an institution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// What delivery against promise did.
    pub delivery: f32,
    /// What the return to the household's own did.
    pub back: f32,
    /// Trust after the month.
    pub after: f32,
}

/// Trust in an institution, pulled to what it deserves and back to its baseline.
#[inline(always)]
pub fn judged(par: &Parameters, trust: f32, pull: f32, deserved: f32, base: f32) -> Judged {
    let delivery = pull * (deserved - trust);
    let back = par.trust.institution_return * (base - trust);
    Judged { delivery, back, after: unit32(trust + delivery + back) }
}

/// How much of contact, or of what it does, is had in a neighbourhood.
#[inline]
pub fn visits(par: &Parameters, contact: f32, delineated: bool) -> f32 {
    contact * if delineated { 1.0 } else { par.board.facilitator_outside }
}

/// The tie to facilitators and cadres after a month of so much contact, and of what those who are met make of
/// it, for one who came so much.
#[inline(always)]
pub fn accompanied(par: &Parameters, tie: f32, [contact, skill]: [f32; 2], came: f32) -> f32 {
    let met = 0.5 + 0.5 * came;
    let gain = par.trust.rapport_gain * skill * met * (1.0 - tie);
    unit32(tie + gain - par.trust.rapport_loss * (1.0 - contact * met) * tie)
}

#[inline(always)]
fn meet(tie: f32, contact: f32, gain: f32, forgetting: f32) -> f32 {
    unit32(tie + gain * contact * (1.0 - tie) - forgetting * (1.0 - contact) * tie)
}

/// Ties to the board as they rest without a programme at each household's habit: k* = γq̄ / (γq̄ + δ(1 − q̄)), q̄
/// mean contact. They half close a gap in nearly two years, more than a burn-in can wait for, so it places them.
pub fn rest(
    par: &Parameters,
    h: &mut Households,
    neighbourhoods: &[Neighbourhood],
    board_time: &[f32],
) {
    let (gain, forgetting) = (par.trust.board_gain, par.trust.board_forgetting);
    for (place, &present) in neighbourhoods.iter().zip(board_time) {
        for i in place.range() {
            let contact = if h.has(i, flag::BOARD) { 1.0 } else { present * h.habit[i] };
            let (up, down) = (gain * contact, forgetting * (1.0 - contact));
            if up + down > 0.0 {
                h.board_tie[i] = unit32(up / (up + down));
            }
        }
    }
}
