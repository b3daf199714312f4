//! Loans that are offered: their terms, and schemes of group loans.

use crate::model::world::offers::{Formation, Screening};

/// The terms of a loan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// Interest a month.
    pub rate: f64,
    /// Instalments.
    pub months: u8,
    /// Interest on the whole principal in every month (flat), or on what is left (annuity).
    pub flat: bool,
    /// How often principal may be put off when the interest is paid.
    pub rollovers: u8,
    /// Interest stops when interest and principal reach so many times the principal; 0 = never.
    pub most: f64,
}

impl Terms {
    /// Interest a month that weighs as much as this on what is left of the loan.
    pub fn burden(&self) -> f64 {
        let n = f64::from(self.months);
        if self.flat { self.rate * 2.0 * n / (n + 1.0) } else { self.rate }
    }

    /// All the interest of a loan that is paid as agreed, to the principal.
    pub fn cost(&self) -> f64 {
        let n = f64::from(self.months);
        let mut growth = 1.0;
        for _ in 0..self.months {
            growth *= 1.0 + self.rate;
        }
        match (self.flat, self.rate > 0.0) {
            (_, false) => 0.0,
            (true, true) => self.rate * n,
            (false, true) => n * self.rate / (1.0 - 1.0 / growth) - 1.0,
        }
    }

    /// The level instalment of an annuity, P·r / (1 − (1 + r)⁻ⁿ), to the next unit.
    pub fn annuity(&self, principal: i32) -> i32 {
        let mut growth = 1.0;
        for _ in 0..self.months {
            growth *= 1.0 + self.rate;
        }
        let p = f64::from(principal);
        if self.rate > 0.0 {
            (p * self.rate / (1.0 - 1.0 / growth) + 0.5) as i32
        } else {
            (p / f64::from(self.months)).ceil() as i32
        }
    }
}

/// A scheme of group loans, as it is open in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scheme {
    /// Which of the programme's interventions it is (position).
    pub number: u32,
    /// Most groups at a time.
    pub groups: u32,
    /// Members of a group.
    pub size: u32,
    /// Loan of a member, units of Rp 100.
    pub principal: i32,
    /// Terms of the loans.
    pub terms: Terms,
    /// Members answer for one another; one default ends the group's credit.
    pub joint: bool,
    /// How groups come about.
    pub formation: Formation,
    /// Who looks at applicants.
    pub screening: Screening,
    /// Months of meetings before the first loan.
    pub preparing: u16,
    /// Meetings a month in that time.
    pub preparing_meetings: f32,
    /// Chance a month that a household in need of a loan wants to join.
    pub uptake: f32,
}
