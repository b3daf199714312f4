//! What an intervention's keys do not say by themselves: how a fund is divided, what a loan is used for.

use crate::language::{Language, numbers};
use crate::scenario::{Arm, CommunitySpec, Fund, Intervention, Kind, Value};

/// A sentence more about an intervention of an arm; empty where nothing needs to be said.
pub(super) fn words(l: Language, arm: &Arm, i: &Intervention) -> String {
    match &i.kind {
        Kind::Fund(fund) => share(l, arm, i, fund),
        Kind::GroupLoan(_) | Kind::Microfinance(_) if arm.trades.is_empty() => l
            .pick(
                " No trade is described here, so nobody invests what is borrowed: it is saved, spent little \
                 by little, and costs its interest.",
                " Di sini tidak ada usaha yang dijelaskan, jadi pinjaman tidak ditanam dalam usaha: ditabung, \
                 dibelanjakan sedikit demi sedikit, dan ada bunganya.",
            )
            .into(),
        _ => String::new(),
    }
}

/// The planned amount is a mean: communities of a region share by their slum area (as `year_end::needs`).
fn share(l: Language, arm: &Arm, i: &Intervention, fund: &Fund) -> String {
    let Some(mean) = (match &fund.amount {
        Value::Fixed(amount) => Some(*amount),
        Value::Drawn(dist) => Some(dist.mean()),
        Value::Schedule(_) => None,
    }) else {
        return String::new();
    };
    let here = |k: usize| i.communities.as_ref().is_none_or(|list| list.contains(&k));
    let communities = arm.communities.iter().enumerate();
    let all: Vec<(f64, &str)> = communities
        .filter(|(k, c)| here(*k) && c.slum_hectares > 0.0)
        .map(|(_, c)| (mean * need(&arm.communities, c), c.name.as_str()))
        .collect();
    let least = all.iter().min_by(|a, b| a.0.total_cmp(&b.0));
    let most = all.iter().max_by(|a, b| a.0.total_cmp(&b.0));
    match (least, most) {
        (Some(least), Some(most)) if most.0 > least.0 => {
            let (amount, low, high) = (
                numbers::rupiah_short(l, mean),
                numbers::rupiah_short(l, least.0),
                numbers::rupiah_short(l, most.0),
            );
            let (few, many) = (least.1, most.1);
            l.pick(
                format!(
                    " {amount} a year is the mean: communities of a region share by slum area, from {low} in \
                     {few} to {high} in {many}, and later by what they made of it."
                ),
                format!(
                    " {amount} setahun adalah rata-rata: komunitas dalam satu wilayah berbagi menurut luas \
                     kumuh, dari {low} di {few} sampai {high} di {many}, kemudian juga menurut hasilnya."
                ),
            )
        }
        _ => String::new(),
    }
}

/// Slum area against the mean of the region's communities that have any.
fn need(all: &[CommunitySpec], c: &CommunitySpec) -> f64 {
    let near: Vec<f64> = all
        .iter()
        .filter(|o| o.region == c.region && o.slum_hectares > 0.0)
        .map(|o| o.slum_hectares)
        .collect();
    c.slum_hectares * near.len() as f64 / near.iter().sum::<f64>()
}
