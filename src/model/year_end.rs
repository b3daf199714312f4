//! The year end: the only time at which communities exchange.
//!
//! After December, in community order: tranches may lapse (inside each community), each community's
//! success is evaluated (value of works that stands, of the cost planned), and next year's budget is
//! allocated in proportion to need (slum area) × (1 + w·(success − mean success)), normalised so
//! that the region's pot does not change. Source: [S:003] (good ones encouraged), [S:001] (budgets by decree);
//! the weight w is an assumption.

use crate::model::community::Community;
use crate::model::parameters::Parameters;

/// Need of each community, against the mean of its region's communities with slum conditions.
pub fn needs(communities: &[Community]) -> Vec<f64> {
    let of: Vec<(usize, f64)> = communities.iter().map(|c| (c.region, c.slum_hectares)).collect();
    shares(&of)
}

/// The same from regions and slum areas in hectares: a fund's planned amount is that of a community with the
/// mean area of its region.
pub fn shares(of: &[(usize, f64)]) -> Vec<f64> {
    of.iter()
        .map(|&(region, hectares)| {
            let (sum, n) = of
                .iter()
                .filter(|(other, area)| *other == region && *area > 0.0)
                .fold((0.0, 0_u32), |(s, n), (_, area)| (s + area, n + 1));
            if sum > 0.0 { hectares * f64::from(n) / sum } else { 1.0 }
        })
        .collect()
}

/// Allocates next year's budget.
pub fn allocate(communities: &mut [Community], needs: &[f64], par: &Parameters) {
    let regions = communities.iter().map(|c| c.region).max().map_or(0, |r| r + 1);
    let weight = f64::from(par.works.performance_weight);
    for region in 0..regions {
        let members: Vec<usize> =
            (0..communities.len()).filter(|&k| communities[k].region == region).collect();
        let success: Vec<Option<f64>> =
            members.iter().map(|&k| communities[k].board.success()).collect();
        let known: Vec<f64> = success.iter().copied().flatten().collect();
        if known.is_empty() {
            continue;
        }
        let mean = known.iter().sum::<f64>() / known.len() as f64;
        let raw: Vec<f64> = members
            .iter()
            .zip(&success)
            .map(|(&k, s)| needs[k] * (1.0 + weight * (s.unwrap_or(mean) - mean)))
            .collect();
        let need: f64 = members.iter().map(|&k| needs[k]).sum();
        let total: f64 = raw.iter().sum();
        for (&k, r) in members.iter().zip(&raw) {
            communities[k].board.budget_weight = if total > 0.0 { r * need / total } else { 0.0 };
        }
    }
}
