//! What a pass over ties leaves, whatever the form of trust, and the equations of sight and strength that both share.

use crate::core::maths::unit32;
use crate::model::parameters::Parameters;
use crate::model::world::ties::{FAINT, across};

/// What one pass over ties leaves by household.
pub(super) struct Sums<'a> {
    /// Trust over ties that stand.
    pub(super) present: &'a mut [f32],
    /// Trust over ties that stood at the start.
    pub(super) stood: &'a mut [f32],
    /// Strength.
    pub(super) strength: &'a mut [f32],
}

/// What a month does to trust in another: its terms, and where it has come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learnt {
    /// What was learnt from the other's turnout.
    pub surprise: f32,
    /// How far it went back to the pair's own.
    pub back: f32,
    /// Trust after the month.
    pub after: f32,
}

/// How well one sees what others do. Works are a neighbourhood's: of others one sees little, and does little
/// with them.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    floor: f32,
    rest: f32,
    elsewhere: f32,
}

impl Sight {
    /// By the parameters.
    #[inline(always)]
    pub fn of(par: &Parameters) -> Self {
        let floor = par.trust.sight_floor;
        Sight { floor, rest: 1.0 - floor, elsewhere: 1.0 - par.trust.sight_across }
    }

    /// How near somebody is along a tie of this mark.
    #[inline(always)]
    pub fn near(self, mark: u8) -> f32 {
        1.0 - self.elsewhere * across(mark)
    }

    /// What one who came so much saw of the other, at most 1: all are shares.
    #[inline(always)]
    pub fn along(self, near: f32, w: f32, came: f32) -> f32 {
        near * w * (self.floor + self.rest * came)
    }
}

/// Strength of a tie after a month: it grows where both came (`joint`, the product of their turnouts), as far
/// as it is `near`, and fades towards its baseline. A cut tie has strength 0 and stays so; a standing one
/// never reaches it.
#[inline(always)]
pub fn strength(w: f32, near: f32, (grow, fade): (f32, f32), joint: f32, base: f32) -> f32 {
    let next = unit32(w + near * grow * joint * (1.0 - w) + fade * (base - w));
    let next = if next < FAINT { FAINT } else { next };
    if w > 0.0 { next } else { 0.0 }
}
