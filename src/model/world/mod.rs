//! What topics share: households as columns, directed trust on ties, neighbourhoods, accounts, the board with
//! its works; the calendar and reach of an intervention; what is delivered. Only state and the bookkeeping
//! that keeps it consistent; what happens to it is in the topics.

pub mod accounts;
pub mod population;
pub mod intervention;
pub mod offers;
pub mod board;
pub mod delivered;
pub mod founding_import;
pub mod founding_ties;
pub mod households;
pub mod neighbourhoods;
pub mod now;
pub mod people;
pub mod ties;
pub mod lookup;
pub mod once;
pub mod stages;
pub mod setting;
pub mod sums;
pub mod tie_sums;
pub mod signals;
pub mod moves;
pub mod monitoring;
pub mod presence;
pub mod stake;
pub mod places;
pub mod schemes;
pub mod side;
pub mod site;

use multiversion::multiversion;

/// A breach of what must always hold; the replicate fails with this cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach(pub String);

/// True when every value lies in [0, 1] (not a number is outside).
#[multiversion(targets("x86_64+avx2"))]
pub fn all_shares(column: &[f32]) -> bool {
    // As bits, everything outside (negative, infinite, not a number) is above 1; -0 + 0 is 0.
    column.iter().fold(0, |most, &v| (v + 0.0).to_bits().max(most)) <= 1.0_f32.to_bits()
}
