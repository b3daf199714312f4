//! Pooled capital of households that have worked together. What a member puts in stays its own in the
//! books until it takes it out or gives it for works. Empty where the scenario has no pool.

use crate::core::units::Money;
use crate::model::world::Breach;

/// The pool of a community.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    /// Who is a member (1); empty where there is no pool.
    pub member: Vec<u8>,
    /// What is each household's own in the pool, units of Rp 100.
    pub claim: Vec<i32>,
    /// Given for works so far.
    pub given: Money,
}

impl Pool {
    /// Gives the pool its columns.
    pub fn open(&mut self, households: usize) {
        if self.member.is_empty() {
            self.member.resize(households, 0);
            self.claim.resize(households, 0);
        }
    }

    /// Household `i` leaves, and takes out what is its own.
    pub fn leave(&mut self, i: usize) -> i32 {
        let Some(claim) = self.claim.get_mut(i) else { return 0 };
        self.member[i] = 0;
        std::mem::take(claim)
    }

    /// What all hold together.
    pub fn held(&self) -> Money {
        self.claim.iter().map(|&x| Money::from(x)).sum()
    }

    /// Nobody owes the pool, and what is held is what was booked.
    pub fn check(&self, booked: Money) -> Result<(), Breach> {
        if self.claim.iter().any(|&x| x < 0) {
            return Err(Breach("a household's part of the pool is negative".into()));
        }
        let held = self.held();
        (held == booked).then_some(()).ok_or_else(|| {
            Breach(format!(
                "households hold {held} in the pool but {booked} were booked to it (units of Rp 100)"
            ))
        })
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.member.len() * 5
    }
}
