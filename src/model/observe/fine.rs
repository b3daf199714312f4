//! A month below the community: each neighbourhood's measures, and each household's.
//!
//! A neighbourhood has the measures that are sums over its households, by the same formulas as a community's,
//! and the state of its place. What belongs to a community (funds, works, offices, assemblies) is not defined
//! there, nor is a group of which nobody lives there. A household has the measures of which it has a value
//! of its own.

use super::{spread, sums};
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::observe::tally::Tally;
use crate::model::working::Scratch;
use crate::model::world::neighbourhoods::SLUM_FROM;

/// Counts of what an assembly of the whole community decides, which `CivicSums` divides by households.
const OF_THE_COMMUNITY: [Id; 3] = [Id::AssemblyAttended, Id::AssemblySpoke, Id::AssemblyDecided];

/// Appends the measures of each neighbourhood, group by group.
pub fn neighbourhoods(c: &Community, s: &Scratch, out: &mut Vec<f64>) {
    let derived = sums::derived(c, s);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let tally = Tally::of_neighbourhood(c, s, r, &derived);
        for group in Group::ALL {
            if tally.households(group) == 0.0 {
                out.extend([f64::NAN; COUNT]);
                continue;
            }
            let mut values = tally.values(group);
            if group == Group::All {
                let slum = place.slum_score >= SLUM_FROM;
                values[Id::SlumScore as usize] = f64::from(place.slum_score);
                values[Id::SlumHectares as usize] =
                    if slum { f64::from(place.hectares) } else { 0.0 };
                OF_THE_COMMUNITY.iter().for_each(|&id| values[id as usize] = f64::NAN);
            }
            out.extend(values);
        }
    }
}

/// Appends the measures of each household.
pub fn households(c: &Community, s: &Scratch, out: &mut Vec<f64>) {
    for i in 0..c.len() {
        out.extend(Id::ALL.iter().map(|&id| spread::value(id, c, s, i)));
    }
}
