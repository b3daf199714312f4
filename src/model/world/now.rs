//! The month that is being lived, and the luck and parameters in force.

use crate::core::random::CommunityLuck;
use crate::core::units::Month;
use crate::model::parameters::Parameters;

/// Passed to everything that happens in a month.
#[derive(Clone, Copy, Debug)]
pub struct Now<'a> {
    /// Months since the start of the run; negative in the burn-in.
    pub offset: i32,
    /// The calendar month.
    pub month: Month,
    /// The community's luck.
    pub luck: CommunityLuck,
    /// The parameters in force.
    pub par: &'a Parameters,
    /// How many months' turnover of ties this month has: 1, but more in the first half of the burn-in, so
    /// that who is tied to whom settles before the start.
    pub turnovers: u32,
}
