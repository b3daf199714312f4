//! What must hold in every month of drawn scenarios.

mod money;
