//! The working columns of livelihoods, and what production and the market are handed.

use super::pools::{Access, Pools};
use super::state::Enterprises;
use crate::core::random::Event;
use crate::model::world::accounts::Accounts;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::once::Words;
use crate::model::world::tie_sums::TieSums;

/// Working columns of livelihoods beside wages; empty where nobody has any.
#[derive(Clone, Debug)]
pub struct Living {
    /// Neighbourhood of each household.
    pub place: Vec<u16>,
    /// The owners, in order.
    pub owners: Vec<usize>,
    /// Access of each owner to customers, in the order of `owners`.
    pub access: Vec<Access>,
    /// How each owner's enterprise appeals to customers, in the order of `owners`.
    pub appeal: Vec<f64>,
    /// Part of each owner's custom that comes through an outlet, in the order of `owners`.
    pub through: Vec<f64>,
    /// Whose products an outlet takes, in the order of `owners`; empty where there is none.
    pub members: Vec<bool>,
    /// Custom of each household's enterprise, units of Rp 100.
    pub demand: Vec<f32>,
    /// The pools of each trade.
    pub pools: Vec<Pools>,
    /// Profit taken home this month, units of Rp 100; in savings already.
    pub gain: Vec<i32>,
    /// Mean badness of the month's weather.
    pub bad: f32,
    /// Own drive to start an enterprise, by luck that is drawn once.
    pub drive: Words,
    /// Whose products an outlet takes, by luck that is drawn once.
    pub outlet: Words,
}

impl Default for Living {
    fn default() -> Self {
        Living {
            place: Vec::new(),
            owners: Vec::new(),
            access: Vec::new(),
            appeal: Vec::new(),
            through: Vec::new(),
            members: Vec::new(),
            demand: Vec::new(),
            pools: Vec::new(),
            gain: Vec::new(),
            bad: 0.0,
            drive: Words::of_event(Event::Drive),
            outlet: Words::of_event(Event::Outlet),
        }
    }
}

impl Living {
    /// Columns for a community; everything of another one before is gone.
    pub fn prepare(&mut self, h: usize, trades: bool, neighbourhoods: &[Neighbourhood]) {
        self.gain.clear();
        self.gain.resize(h, 0);
        self.owners.clear();
        self.members.clear();
        self.place.clear();
        if !trades {
            return;
        }
        for (r, place) in neighbourhoods.iter().enumerate() {
            self.place.extend(std::iter::repeat_n(r as u16, place.len()));
        }
    }
}

/// What producing and selling read and write.
#[allow(missing_docs)]
pub struct Produce<'a> {
    pub households: &'a mut Households,
    pub enterprises: &'a mut Enterprises,
    pub accounts: &'a mut Accounts,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub stigma: f32,
    pub visibility: f32,
    pub sums: &'a TieSums,
    pub usual: &'a mut [f32],
    pub own: &'a mut Living,
    pub words: &'a mut Vec<u32>,
}
