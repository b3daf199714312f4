//! Money that comes when nobody is there any more to lead the works.

use super::{Warning, share_a_place};
use crate::core::units::Month;
use crate::model::setup::dose::{by_calendar, idle};
use crate::model::setup::{Arm, Intervention, Kind, Scenario};
use crate::model::works::fund::Fund;
use crate::scenario::{Start, Value};

/// Funds whose last tranche comes when those who lead are gone; arms alike are told together.
pub(super) fn gone(scenario: &Scenario) -> Vec<Warning> {
    let mut found: Vec<(Late, Vec<String>)> = Vec::new();
    for arm in &scenario.arms {
        for i in arm.interventions.iter().filter(|i| !idle(i)) {
            let Some(late) = late(scenario, arm, i) else { continue };
            match found.iter_mut().find(|(other, _)| *other == late) {
                Some((_, arms)) => arms.push(arm.name.clone()),
                None => found.push((late, vec![arm.name.clone()])),
            }
        }
    }
    let warning = |(Late { fund, last, who, until }, arms)| Warning::NobodyLeads {
        arms,
        fund,
        last,
        who,
        until,
    };
    found.into_iter().map(warning).collect()
}

/// A fund whose money comes too late.
#[derive(PartialEq)]
struct Late {
    fund: String,
    last: Month,
    who: Vec<String>,
    until: Month,
}

fn late(scenario: &Scenario, arm: &Arm, i: &Intervention) -> Option<Late> {
    let Kind::Fund(fund) = &i.kind else { return None };
    // A community that learned to do the work itself leads it.
    let par = arm.parameters.central();
    if par.board.capability_gain > 0.0 && par.board.capability_carries > 0.0 {
        return None;
    }
    let leads = |o: &&Intervention| {
        let kind = matches!(o.kind, Kind::Facilitator(_) | Kind::Handover(_));
        kind && !idle(o) && share_a_place(o, i)
    };
    let leaders: Vec<&Intervention> = arm.interventions.iter().filter(leads).collect();
    let gone =
        leaders.iter().map(|o| o.until).collect::<Option<Vec<Month>>>()?.into_iter().max()?;
    let last = last_tranche(scenario, i, fund)?;
    let who = leaders.iter().map(|o| o.id.clone()).collect();
    (last >= gone && gone <= scenario.end()).then(|| Late {
        fund: i.id.clone(),
        last,
        who,
        until: gone.plus(-1),
    })
}

/// The earliest month in which the last tranche of the last plan with money can be expected: as if the plan were
/// made in January and papers took no time.
fn last_tranche(scenario: &Scenario, i: &Intervention, fund: &Fund) -> Option<Month> {
    let Start::Month(at) = i.at else { return None };
    let end = i.until.unwrap_or(scenario.end().plus(1)).plus(-1);
    let mut january = end.plus(1 - end.number() as i32);
    while january > at && by_calendar(&fund.budget_share, january) <= 0.0 {
        january = january.plus(-12);
    }
    let waits = |value: &Value| match value {
        Value::Fixed(months) => Some(*months),
        Value::Drawn(dist) => Some(dist.mean()),
        Value::Schedule(_) => None,
    };
    let later = 0..fund.tranches.len().saturating_sub(1);
    let gaps: f64 = later.map(|time| waits(fund.gap.of(time))).sum::<Option<_>>()?;
    let months = waits(&fund.lag)? + gaps;
    Some(january.max(at).plus(months.round() as i32))
}
