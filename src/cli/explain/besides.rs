//! What an intervention's keys do not say by themselves: how a fund is divided, what a loan is used for.

use crate::core::text::{Language, numbers};
use crate::model::year_end;
use crate::scenario::{Arm, Fund, Intervention, Kind, Value};

/// A sentence more about an intervention of an arm; empty where nothing needs to be said.
pub(super) fn words(l: Language, arm: &Arm, i: &Intervention) -> String {
    match &i.kind {
        Kind::Fund(fund) => share(l, arm, i, fund),
        Kind::GroupLoan(_) | Kind::Microfinance(_) if arm.trades.is_empty() => l
            .pick(
                " No trade is described here, so nobody invests what is borrowed: it is saved, spent little \
                 by little, and costs its interest.",
                " Skenario ini tidak memuat usaha, jadi pinjaman tidak dijadikan modal: uangnya ditabung, \
                 dibelanjakan sedikit demi sedikit, dan bunganya tetap dibayar.",
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
    if fund.budget_share == Value::Fixed(0.0) {
        return String::new();
    }
    let of: Vec<(usize, f64)> =
        arm.communities.iter().map(|c| (c.region, c.slum_hectares)).collect();
    let here = |k: usize| i.communities.as_ref().is_none_or(|list| list.contains(&k));
    let all: Vec<(f64, &str)> = (arm.communities.iter().enumerate().zip(year_end::shares(&of)))
        .filter(|((k, c), _)| here(*k) && c.slum_hectares > 0.0)
        .map(|((_, c), share)| (mean * share, c.name.as_str()))
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
                    " {amount} a year is the mean: the communities of a region share by slum area, here from {low} \
                     in {few} to {high} in {many}, and later by what they made of it."
                ),
                format!(
                    " {amount} setahun adalah rata-rata: komunitas dalam satu wilayah berbagi menurut luas \
                     kumuh, di sini dari {low} di {few} sampai {high} di {many}; tahun-tahun berikutnya juga \
                     menurut hasil kerjanya."
                ),
            )
        }
        _ => String::new(),
    }
}
