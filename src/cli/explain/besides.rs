//! What an intervention's keys do not say by themselves: how a fund is divided, what a loan is used for.

use crate::core::text::catalogue::Arg as Said;
use crate::core::text::{Language, say};
use crate::model::setup::{Arm, Intervention, Kind};
use crate::model::works::fund::Fund;
use crate::model::year_end;
use crate::scenario::Value;

/// A sentence more about an intervention of an arm, where something needs to be said.
pub(super) fn words(l: Language, arm: &Arm, i: &Intervention) -> Option<String> {
    match &i.kind {
        Kind::Fund(fund) => share(l, arm, i, fund),
        Kind::GroupLoan(_) | Kind::Microfinance(_) if arm.trades.is_empty() => {
            Some(say!(l, explain::no_trade).into())
        }
        _ => None,
    }
}

/// The planned amount is a mean: communities of a region share by their slum area (as `year_end::needs`).
fn share(l: Language, arm: &Arm, i: &Intervention, fund: &Fund) -> Option<String> {
    let mean = match &fund.amount {
        Value::Fixed(amount) => *amount,
        Value::Drawn(dist) => dist.mean(),
        Value::Schedule(_) => return None,
    };
    if fund.budget_share == Value::Fixed(0.0) {
        return None;
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
    let (least, most) = (least?, most?);
    (most.0 > least.0).then(|| {
        say!(
            l,
            explain::fund_shared,
            amount = Said::RupiahShort(mean),
            low = Said::RupiahShort(least.0),
            few = least.1,
            high = Said::RupiahShort(most.0),
            many = most.1,
        )
    })
}
