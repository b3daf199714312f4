//! Shocks: floods destroy assets (works, savings, stock of enterprises), in the rainy season, by neighbourhood.
//!
//! A neighbourhood floods with its yearly chance spread over the seven rainy months; an imposed flood
//! hits everywhere it is delivered. Sources: [S:003] (a flood wipes out gains); sizes are assumptions.

use crate::core::random::{Event, uniform};
use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::neighbourhoods::SLUM_FROM;
use crate::model::world::now::Now;

/// Rainy months in a year, October–April.
const RAINY_MONTHS: f32 = 7.0;

/// Strikes.
pub fn strike(now: &Now<'_>, c: &mut Community, _s: &mut Scratch) {
    let par = now.par;
    if c.delivered.flood > 0.0 {
        let severity = c.delivered.flood;
        for r in 0..c.neighbourhoods.len() {
            flood(c, r, severity, severity);
        }
    }
    if !now.month.is_rainy() || (par.flood_slum <= 0.0 && par.flood_other <= 0.0) {
        return;
    }
    let mut words = vec![0_u32; c.neighbourhoods.len()];
    now.luck.fill(Event::Flood, now.offset, &mut words);
    for (r, word) in words.into_iter().enumerate() {
        let yearly = if c.neighbourhoods[r].slum_score >= SLUM_FROM {
            par.flood_slum
        } else {
            par.flood_other
        };
        if uniform(word) < yearly / RAINY_MONTHS {
            flood(c, r, par.flood_works, par.flood_savings);
        }
    }
}

/// Destroys shares of works and savings in a neighbourhood.
fn flood(c: &mut Community, r: usize, works: f32, savings: f32) {
    for p in c.board.packages.iter_mut().filter(|p| p.neighbourhood as usize == r) {
        p.lost += (p.built() as f64 * f64::from(works)) as Money;
    }
    if let Some(garden) = c.commons.condition.get_mut(r) {
        *garden *= 1.0 - works;
    }
    let mut lost: Money = 0;
    for i in c.neighbourhoods[r].range() {
        let gone = (f64::from(c.households.savings[i]) * f64::from(savings)) as i32;
        c.households.savings[i] -= gone;
        lost += Money::from(gone);
    }
    c.accounts.book(Account::Households, Account::Disaster, lost);
    if c.enterprises.any() {
        let mut lost: Money = 0;
        for stock in &mut c.enterprises.capital[c.neighbourhoods[r].range()] {
            let gone = (f64::from(*stock) * f64::from(savings)) as i32;
            *stock -= gone;
            lost += Money::from(gone);
        }
        c.accounts.book(Account::Enterprises, Account::Disaster, lost);
    }
}
