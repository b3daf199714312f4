//! How a community is seen from outside, and the partners that stand by it.

use crate::core::units::Money;
use crate::model::world::Breach;

/// A partner's dealings with a community.
#[derive(Clone, Debug, PartialEq)]
pub struct Partnership {
    /// Which of the programme's interventions it is (position).
    pub partner: u16,
    /// How many times it has come.
    pub stays: u32,
    /// It is here.
    pub present: bool,
    /// Months since it was asked, or saw enough, while it is not here.
    pub waited: u32,
    /// Months in a row in which too little was returned.
    pub short: u32,
    /// Given so far.
    pub given: Money,
}

/// What the world outside sees of a community. Public facts: any process may read them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// Media and visitors: grows with success, fades without; 0–1.
    pub visibility: f32,
    /// A bad name outside, which keeps customers and partners away until success turns it; 0–1.
    pub stigma: f32,
    /// Partners that were asked, or that are watching.
    pub partners: Vec<Partnership>,
    /// Spent on publicity by partners this month, million rupiah.
    pub publicity: f32,
}

impl Standing {
    /// What is seen of a community, its bad name taken off.
    pub fn seen(&self) -> f32 {
        self.visibility * (1.0 - self.stigma)
    }

    /// Partners that are here.
    pub fn present(&self) -> usize {
        self.partners.iter().filter(|p| p.present).count()
    }

    /// Given by all partners so far.
    pub fn given(&self) -> Money {
        self.partners.iter().map(|p| p.given).sum()
    }

    /// Shares are shares.
    pub fn check(&self) -> Result<(), Breach> {
        crate::model::world::all_shares(&[self.visibility, self.stigma])
            .then_some(())
            .ok_or_else(|| Breach("visibility or stigma is outside [0, 1]".into()))
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.partners.len() * size_of::<Partnership>()
    }
}
