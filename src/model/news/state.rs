//! Where people stand on a programme. Empty where no scenario uses it: then nobody has taken sides.

use crate::core::random::Event;
use crate::model::world::Breach;
use crate::model::world::once::Words;
use crate::model::world::side;

/// Where people stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Civic {
    /// Where each household stands ([`side`]); empty where nobody has taken sides.
    pub sides: Vec<u8>,
}

impl Civic {
    /// Is the household against the programme?
    pub fn against(&self, i: usize) -> bool {
        side::against(&self.sides, i)
    }

    /// Somebody new lives in place `i`.
    pub fn leave(&mut self, i: usize) {
        if let Some(own) = self.sides.get_mut(i) {
            *own = side::NEUTRAL;
        }
    }

    /// Sides are those that there are.
    pub fn check(&self) -> Result<(), Breach> {
        if self.sides.iter().any(|&s| s > side::FOR) {
            return Err(Breach("a household stands on no side".into()));
        }
        Ok(())
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.sides.len()
    }
}

/// Working columns of what is said about a programme; filled only where somebody says it.
#[derive(Clone, Debug)]
pub struct Work {
    /// Part of what one hears that is for it.
    pub favour: Vec<f32>,
    /// 1 for those who are for it, and for those who are against, as numbers.
    pub camps: [Vec<f32>; 2],
    /// What each would pass on.
    pub passes: Vec<f32>,
    /// Words of luck of once for all.
    pub words: Vec<u32>,
    /// Who lives closed to outreach, by luck that is drawn once.
    pub closed: Words,
    /// What closed households hold after a month: who, salience, flags.
    pub behind: Vec<(usize, f32, u8)>,
}

impl Default for Work {
    fn default() -> Self {
        Work {
            favour: Vec::new(),
            camps: Default::default(),
            passes: Vec::new(),
            words: Vec::new(),
            closed: Words::of_event(Event::Closed),
            behind: Vec::new(),
        }
    }
}
