//! What a pass over ties leaves, whatever the form of trust, and the equation of strength that both share.

use crate::core::maths::unit32;
use crate::model::world::ties::FAINT;

/// What one pass over ties leaves by household.
pub(super) struct Sums<'a> {
    /// Turnout seen of others.
    pub(super) seen: &'a mut [f32],
    /// Trust over ties that stand.
    pub(super) present: &'a mut [f32],
    /// Trust over ties that stood at the start.
    pub(super) stood: &'a mut [f32],
    /// Strength.
    pub(super) strength: &'a mut [f32],
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
