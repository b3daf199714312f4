//! What a pass over ties leaves, whatever the form of trust.

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
