//! Loan groups (KSM): who is in them, what they were promised, how their members have paid.

use crate::core::units::Money;
use crate::model::world::Breach;
use crate::model::world::schemes::Scheme;

/// What a group is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Meets, waits for loans.
    Preparing,
    /// Has loans.
    Repaying,
    /// No longer a group.
    Ended,
}

/// A member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Member {
    /// Who.
    pub household: u32,
    /// Still takes part (was not refused, is not barred).
    pub active: bool,
    /// Was late in each of the last sixteen months; the newest is the lowest bit.
    pub late: u16,
    /// Cannot pay, for reasons of its own.
    pub troubled: bool,
    /// Was in default in the present loan.
    pub defaulted: bool,
    /// Was in default in any loan of the group; only measures ask.
    pub ever: bool,
    /// What the board believes: how likely the member is late.
    pub believed: f32,
}

/// A group.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it was promised.
    pub scheme: Scheme,
    /// What it does.
    pub stage: Stage,
    /// Months that it has done so.
    pub months: u16,
    /// Loans that it has had before the present one.
    pub cycle: u8,
    /// Ever had a loan; groups that never had one are forgotten when they end.
    pub lent: bool,
    /// Its members.
    pub members: Vec<Member>,
}

/// The groups of a community.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    /// All that go on or ever had a loan.
    pub list: Vec<Group>,
    /// What each scheme has brought into the fund.
    pub granted: Vec<(u32, Money)>,
    /// Loans given to members so far.
    pub loans: u64,
    /// Instalments that their member could not pay, and of these those that others paid.
    pub unpaid: (u64, u64),
}

impl Groups {
    /// Is a household in a group that goes on?
    pub fn has(&self, household: usize) -> bool {
        self.list.iter().any(|g| {
            g.stage != Stage::Ended
                && g.members.iter().any(|m| m.active && m.household as usize == household)
        })
    }

    /// What is believed is a share; no group has a member twice.
    pub fn check(&self) -> Result<(), Breach> {
        for (number, group) in self.list.iter().enumerate() {
            for (k, m) in group.members.iter().enumerate() {
                if !(0.0..=1.0).contains(&m.believed) {
                    return Err(Breach(format!("a belief of group {number} is outside [0, 1]")));
                }
                if group.members[..k].iter().any(|o| o.household == m.household) {
                    return Err(Breach(format!("group {number} has a member twice")));
                }
            }
        }
        Ok(())
    }

    /// Bytes.
    pub fn bytes(&self) -> usize {
        let members: usize = self.list.iter().map(|g| g.members.len()).sum();
        self.list.len() * size_of::<Group>() + members * size_of::<Member>()
    }
}
