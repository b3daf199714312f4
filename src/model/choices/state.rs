//! What people chose to do together. Empty where no scenario uses it.

use crate::model::world::{Breach, all_shares};

/// A household's part in an activity.
pub mod part {
    /// Never took it up.
    pub const NONE: u8 = 0;
    /// Takes part.
    pub const IN: u8 = 1;
    /// Took part, and left.
    pub const LEFT: u8 = 2;
}

/// Needs of a household: income, food, learning, surroundings.
pub const NEEDS: usize = 4;

/// An activity that is to be chosen, or was.
#[derive(Clone, Debug, PartialEq)]
pub struct Undertaking {
    /// Which of the programme's interventions it is (position).
    pub choice: u16,
    /// Needs that were spoken of in assemblies, added up.
    pub voiced: [f32; NEEDS],
    /// How often somebody spoke of its needs.
    pub voices: f32,
    /// Proposals, by place in the menu.
    pub proposed: Vec<u32>,
    /// Households, a meeting counted once a month: attended, spoke, decided.
    pub funnel: [u64; 3],
    /// What was chosen: its place in the menu.
    pub chosen: Option<u8>,
    /// Each household's part; empty before something was chosen.
    pub parts: Vec<u8>,
    /// How far what was chosen meets each household's needs, to what would meet them best; 0–1.
    pub met: Vec<f32>,
}

impl Undertaking {
    /// Nothing said yet, with so many activities to choose from.
    pub fn new(choice: u16, menu: usize) -> Self {
        Undertaking {
            choice,
            voiced: [0.0; NEEDS],
            voices: 0.0,
            proposed: vec![0; menu],
            funnel: [0; 3],
            chosen: None,
            parts: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Households that take part.
    pub fn members(&self) -> usize {
        self.parts.iter().filter(|&&p| p == part::IN).count()
    }
}

/// What a community is to choose, or chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Activities.
    pub undertakings: Vec<Undertaking>,
}

impl Choices {
    /// Does the household take part in an activity that was chosen?
    pub fn takes_part(&self, i: usize) -> bool {
        self.undertakings.iter().any(|u| u.parts.get(i) == Some(&part::IN))
    }

    /// Somebody new lives in place `i`.
    pub fn leave(&mut self, i: usize) {
        for u in self.undertakings.iter_mut().filter(|u| !u.parts.is_empty()) {
            u.parts[i] = part::NONE;
            // What it needs was not asked when the activity was chosen: as much of it is met as of anybody's.
            let met: f64 = u.met.iter().map(|&met| f64::from(met)).sum();
            u.met[i] = (met / u.met.len() as f64) as f32;
        }
    }

    /// Parts are those that there are, and what is met is a share.
    pub fn check(&self) -> Result<(), Breach> {
        for u in &self.undertakings {
            if u.parts.iter().any(|&p| p > part::LEFT) {
                return Err(Breach("a household has no part in an activity".into()));
            }
            if !all_shares(&u.met) {
                return Err(Breach("how far needs are met is outside [0, 1]".into()));
            }
        }
        Ok(())
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        let own = |u: &Undertaking| u.parts.len() + u.met.len() * 4 + u.proposed.len() * 4;
        self.undertakings.iter().map(|u| size_of::<Undertaking>() + own(u)).sum()
    }
}

/// Working columns of assemblies and activities.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// 1 for those who came to the month's assemblies.
    pub came: Vec<u8>,
    /// Luck of needs that a household has once for all.
    pub words: Vec<u32>,
    /// Paid to members of activities this month, units of Rp 100; empty where there are none.
    pub pay: Vec<i32>,
}
