//! Shocks: floods destroy assets (works, savings, stock of enterprises), in the rainy season, by neighbourhood.
//!
//! A neighbourhood floods with its yearly chance spread over the seven rainy months; an imposed flood
//! hits everywhere it is delivered. Sources: [S:003] (a flood wipes out gains); sizes are assumptions.

use crate::core::random::{Event, uniform};
use crate::core::units::Money;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::{Neighbourhood, SLUM_FROM};
use crate::model::world::now::Now;

/// Rainy months in a year, October–April.
const RAINY_MONTHS: f32 = 7.0;

/// What floods strike.
#[allow(missing_docs)]
pub struct Strike<'a> {
    pub households: &'a mut Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub accounts: &'a mut Accounts,
    pub board: &'a mut Board,
    pub delivered: &'a Delivered,
    pub gardens: &'a mut [f32],
    pub stock: &'a mut [i32],
}

/// Strikes.
pub fn strike(now: &Now<'_>, c: &mut Strike<'_>) {
    let par = now.par;
    if c.delivered.flood > 0.0 {
        let severity = c.delivered.flood;
        for r in 0..c.neighbourhoods.len() {
            flood(c, r, severity, severity);
        }
    }
    if !now.month.is_rainy() || (par.shocks.flood_slum <= 0.0 && par.shocks.flood_other <= 0.0) {
        return;
    }
    let mut words = vec![0_u32; c.neighbourhoods.len()];
    now.luck.fill(Event::Flood, now.offset, &mut words);
    for (r, word) in words.into_iter().enumerate() {
        let yearly = if c.neighbourhoods[r].slum_score >= SLUM_FROM {
            par.shocks.flood_slum
        } else {
            par.shocks.flood_other
        };
        if uniform(word) < yearly / RAINY_MONTHS {
            flood(c, r, par.shocks.flood_works, par.shocks.flood_savings);
        }
    }
}

/// Destroys shares of works and savings in a neighbourhood.
fn flood(c: &mut Strike<'_>, r: usize, works: f32, savings: f32) {
    for p in c.board.packages.iter_mut().filter(|p| p.neighbourhood as usize == r) {
        p.lost += (p.built() as f64 * f64::from(works)) as Money;
    }
    if let Some(garden) = c.gardens.get_mut(r) {
        *garden *= 1.0 - works;
    }
    let mut lost: Money = 0;
    for i in c.neighbourhoods[r].range() {
        let gone = (f64::from(c.households.savings[i]) * f64::from(savings)) as i32;
        c.households.savings[i] -= gone;
        lost += Money::from(gone);
    }
    c.accounts.book(Account::Households, Account::Disaster, lost);
    if !c.stock.is_empty() {
        let mut lost: Money = 0;
        for stock in &mut c.stock[c.neighbourhoods[r].range()] {
            let gone = (f64::from(*stock) * f64::from(savings)) as i32;
            *stock -= gone;
            lost += Money::from(gone);
        }
        c.accounts.book(Account::Enterprises, Account::Disaster, lost);
    }
}
