//! Small enterprises of households, as columns: at most one a household, none where the scenario has
//! no trades (the columns are empty then). Twenty bytes a household.

use std::sync::Arc;

use crate::core::random::{CommunityLuck, Event, category, uniform};
use crate::core::units::{Money, from_rupiah};
use crate::model::livelihoods::trades::Trade;
use crate::model::world::Breach;
use crate::model::world::households::Households;

/// The trade of a household without an enterprise.
pub const NONE: u8 = u8::MAX;
/// Months of youth.
pub const YOUNG: u16 = 12;
/// The oldest enterprise at the founding, months (assumption).
const OLDEST: f32 = 84.0;

/// The enterprises of a community.
#[derive(Clone, Debug, PartialEq)]
pub struct Enterprises {
    /// The trades that there are.
    pub trades: Arc<[Trade]>,
    /// Trade (its place in `trades`), or [`NONE`].
    pub trade: Vec<u8>,
    /// How often the household has closed one.
    pub closures: Vec<u8>,
    /// Age, months.
    pub age: Vec<u16>,
    /// Working capital, units of Rp 100.
    pub capital: Vec<i32>,
    /// Profit of a usual month (exponential mean), units of Rp 100; may be negative.
    pub profit: Vec<i32>,
    /// Quality of the product, a share; see [`Share16`].
    pub quality: Vec<Share16>,
    /// Its name among customers.
    pub reputation: Vec<Share16>,
    /// How far custom reaches: kin, neighbours, the community, strangers.
    pub reach: Vec<Share16>,
    /// Tools at hand, of those that full work needs.
    pub tools: Vec<Share16>,
    /// What happened so far.
    pub events: Events,
}

/// Counts of what happened to enterprises since the start of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Events {
    /// Stood at the start.
    pub at_start: u64,
    /// Started.
    pub started: u64,
    /// Of those, by households that had had one before.
    pub again: u64,
    /// Closed.
    pub closed: u64,
    /// Months that the closed ones had lasted, together.
    pub lasted: u64,
    /// Months lived by all of them together.
    pub lived: u64,
    /// Of the closed ones, those in their first year.
    pub closed_young: u64,
    /// Of the months lived, those of a first year.
    pub lived_young: u64,
}

/// A share in 16 bits: fine enough that slow changes are not lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share16(u16);

impl Share16 {
    /// The nearest to a number, which is kept in [0, 1].
    pub fn new(x: f32) -> Self {
        Share16((x.clamp(0.0, 1.0) * 65_535.0 + 0.5) as u16)
    }

    /// As a number.
    pub fn get(self) -> f32 {
        f32::from(self.0) * (1.0 / 65_535.0)
    }
}

/// Quality that a skill allows, with nothing lacking (assumption).
pub fn quality_of(skill: f32) -> f32 {
    0.4 + 0.6 * skill
}

impl Default for Enterprises {
    fn default() -> Self {
        Enterprises {
            trades: Arc::from([]),
            trade: Vec::new(),
            closures: Vec::new(),
            age: Vec::new(),
            capital: Vec::new(),
            profit: Vec::new(),
            quality: Vec::new(),
            reputation: Vec::new(),
            reach: Vec::new(),
            tools: Vec::new(),
            events: Events::default(),
        }
    }
}

impl Enterprises {
    /// Who owns what when the world is founded.
    pub fn found(trades: &Arc<[Trade]>, h: &Households, luck: CommunityLuck) -> Self {
        let mut e = Enterprises { trades: Arc::clone(trades), ..Enterprises::default() };
        if trades.is_empty() {
            return e;
        }
        let n = h.len();
        e.trade = vec![NONE; n];
        e.closures = vec![0; n];
        e.age = vec![0; n];
        e.capital = vec![0; n];
        e.profit = vec![0; n];
        for column in [&mut e.quality, &mut e.reputation, &mut e.reach, &mut e.tools] {
            *column = vec![Share16::default(); n];
        }
        let mut words = vec![0_u32; 4 * n];
        luck.fill(Event::FoundEnterprise, 0, &mut words);
        let mut shares: Vec<f64> = trades.iter().map(|t| t.owners).collect();
        shares.push((1.0 - shares.iter().sum::<f64>()).max(0.0));
        for (i, w) in words.chunks_exact(4).enumerate() {
            let k = category(w[0], &shares);
            if k == trades.len() {
                continue;
            }
            let t = &trades[k];
            let quality = quality_of(h.skill[i]);
            e.open(i, k as u8, quality, uniform(w[2]));
            e.age[i] = (uniform(w[1]) * OLDEST) as u16;
            e.capital[i] = (from_rupiah(t.capital) as f32 * (0.5 + 0.5 * uniform(w[3]))) as i32;
            e.profit[i] = (f64::from(h.wage[i]) * t.time) as i32;
        }
        e
    }

    /// Opens an enterprise without capital.
    pub fn open(&mut self, i: usize, trade: u8, quality: f32, reach: f32) {
        self.trade[i] = trade;
        self.age[i] = 0;
        self.capital[i] = 0;
        self.profit[i] = 0;
        self.quality[i] = Share16::new(quality);
        self.reputation[i] = Share16::new(quality);
        self.reach[i] = Share16::new(reach);
        self.tools[i] = Share16::new(self.trades[usize::from(trade)].tools_shared as f32);
    }

    /// Closes one; its capital must have gone before.
    pub fn close(&mut self, i: usize) {
        debug_assert_eq!(self.capital[i], 0);
        self.events.closed += 1;
        self.events.lasted += u64::from(self.age[i]);
        self.events.closed_young += u64::from(self.age[i] <= YOUNG);
        self.closures[i] = self.closures[i].saturating_add(1);
        self.trade[i] = NONE;
        self.age[i] = 0;
        self.profit[i] = 0;
        for column in [&mut self.quality, &mut self.reputation, &mut self.reach, &mut self.tools] {
            column[i] = Share16::default();
        }
    }

    /// Somebody new lives in place `i`, who never closed one.
    pub fn leave(&mut self, i: usize) {
        if let Some(closures) = self.closures.get_mut(i) {
            *closures = 0;
        }
    }

    /// Are there trades at all?
    pub fn any(&self) -> bool {
        !self.trade.is_empty()
    }

    /// The trade of household `i`, if it has an enterprise.
    pub fn of(&self, i: usize) -> Option<&Trade> {
        self.trades.get(usize::from(*self.trade.get(i)?))
    }

    /// The owners, in order.
    pub fn owners(&self) -> impl Iterator<Item = usize> + '_ {
        self.trade.iter().enumerate().filter(|(_, t)| **t != NONE).map(|(i, _)| i)
    }

    /// All working capital.
    pub fn capital(&self) -> Money {
        self.capital.iter().map(|&x| Money::from(x)).sum()
    }

    /// From here on events are counted, and those that stand are those of the start.
    pub fn mark_start(&mut self) {
        self.events = Events { at_start: self.owners().count() as u64, ..Events::default() };
    }

    /// Capital is not negative, and only owners have it; each trade exists.
    pub fn check(&self) -> Result<(), Breach> {
        for (i, (&trade, &capital)) in self.trade.iter().zip(&self.capital).enumerate() {
            if capital < 0 || (trade == NONE && capital != 0) {
                return Err(Breach(format!(
                    "the enterprise of household {i} has {capital} (units of Rp 100)"
                )));
            }
            if trade != NONE && usize::from(trade) >= self.trades.len() {
                return Err(Breach(format!("household {i} has an enterprise of no trade")));
            }
        }
        Ok(())
    }

    /// Bytes of the columns.
    pub fn bytes(&self) -> usize {
        self.trade.len() * (1 + 1 + 2 + 2 * 4 + 4 * 2)
    }
}
