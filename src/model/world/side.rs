//! Where a household stands on a programme: who takes sides is of `news`; those against take nothing up.

/// Speaks against the programme (*kontra*).
pub const AGAINST: u8 = 0;
/// Neither.
pub const NEUTRAL: u8 = 1;
/// Speaks for it.
pub const FOR: u8 = 2;

/// Is household `i` against the programme? `sides` is empty where nobody has taken sides.
pub fn against(sides: &[u8], i: usize) -> bool {
    sides.get(i) == Some(&AGAINST)
}
