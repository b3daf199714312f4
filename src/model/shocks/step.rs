//! Shocks: floods destroy assets (works, savings, stock of enterprises), in the rainy season, by neighbourhood.
//!
//! A neighbourhood floods with its yearly chance spread over the seven rainy months; an imposed flood
//! hits everywhere it is delivered. Sources: [S:003] (a flood wipes out gains); sizes are assumptions.
//!
//! Those who were struck are helped along ties by those who were not. Where a flood took the share s of
//! savings, household i lacks D_i = s·(m·w_i − S_i)⁺, m `livelihood.savings_months`, w its wage of a usual month, S
//! what it has left. Its tie j is ready for q_ij = σ_ij·τ_ji, strength times j's trust in i, at most in all 1; j
//! has P_j = (S_j − m·w_j/2)⁺ to spare and gives `help.after_shock`·q_ij·D_i·P_j/(P_j + Σ_k q_kj·D_k). So nobody gets more
//! than it lacks, gives more than it can spare, or gives where nobody is tied. Form and size are assumptions.

use crate::core::random::{Event, uniform};
use crate::core::units::Money;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::neighbourhoods::{Neighbourhood, SLUM_FROM};
use crate::model::world::now::Now;
use crate::model::world::ties::{Ties, kind};

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
        if uniform(word) < yearly(now, &c.neighbourhoods[r]) / RAINY_MONTHS {
            flood(c, r, par.shocks.flood_works, par.shocks.flood_savings);
        }
    }
}

/// Chance a year that a neighbourhood floods.
fn yearly(now: &Now<'_>, place: &Neighbourhood) -> f32 {
    if place.slum_score >= SLUM_FROM {
        now.par.shocks.flood_slum
    } else {
        now.par.shocks.flood_other
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

/// Share of savings that floods took in each neighbourhood this month; empty where none came.
fn taken(now: &Now<'_>, delivered: &Delivered, neighbourhoods: &[Neighbourhood]) -> Vec<f32> {
    let par = &now.par.shocks;
    let chance = now.month.is_rainy() && (par.flood_slum > 0.0 || par.flood_other > 0.0);
    if delivered.flood <= 0.0 && !chance {
        return Vec::new();
    }
    let mut words = vec![0_u32; neighbourhoods.len()];
    now.luck.fill(Event::Flood, now.offset, &mut words);
    let share = |(place, word): (&Neighbourhood, u32)| {
        let by_chance = chance && uniform(word) < yearly(now, place) / RAINY_MONTHS;
        let left = if by_chance { 1.0 - par.flood_savings } else { 1.0 };
        1.0 - left * (1.0 - delivered.flood)
    };
    neighbourhoods.iter().zip(words).map(share).collect()
}

/// What help reads and writes.
#[allow(missing_docs)]
pub struct Help<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub accounts: &'a mut Accounts,
}

/// Helps those who were struck this month.
pub fn help(now: &Now<'_>, c: &mut Help<'_>) {
    let (rate, months) = (now.par.shocks.help, now.par.livelihoods.savings_months);
    let taken = match rate {
        0.0 => return,
        _ => taken(now, c.delivered, c.neighbourhoods),
    };
    if taken.is_empty() {
        return;
    }
    let h = &mut *c.households;
    let n = h.len();
    let target = |h: &Households, i: usize| months * h.wage[i] as f32;
    let (mut lacks, mut spares) = (vec![0.0_f32; n], vec![0.0_f32; n]);
    for (place, share) in c.neighbourhoods.iter().zip(&taken) {
        for i in place.range() {
            let (has, wants) = (h.savings[i] as f32, target(h, i));
            lacks[i] = share * (wants - has).max(0.0);
            spares[i] = (1.0 - share) * (has - 0.5 * wants).max(0.0);
        }
    }
    // Of each who lacks something: ties, and how ready each is.
    let mut asked = vec![0.0_f32; n];
    let mut asks: Vec<(usize, usize, f32)> = Vec::new();
    for i in (0..n).filter(|&i| lacks[i] > 0.0) {
        let from = asks.len();
        for k in c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0) {
            let j = usize::from(c.ties.to[k]);
            let back = c.ties.find(j, i as u16).map_or(0.0, |k| c.ties.trust[k]);
            asks.push((i, j, c.ties.strength[k] * back));
        }
        let all: f32 = asks[from..].iter().map(|ask| ask.2).sum();
        for (_, j, ready) in &mut asks[from..] {
            *ready *= lacks[i] / all.max(1.0);
            asked[*j] += *ready;
        }
    }
    for (i, j, wanted) in asks {
        if spares[j] > 0.0 {
            let gift = (rate * wanted * spares[j] / (spares[j] + asked[j])) as i32;
            h.savings[j] -= gift;
            h.savings[i] += gift;
            c.accounts.book(Account::Households, Account::Households, Money::from(gift));
        }
    }
}
