//! Money that comes when nobody is there any more to lead the works.

use super::share_a_place;
use crate::figures::programme::idle;
use crate::language::{Language, numbers};
use crate::scenario::{Arm, Fund, Intervention, Kind, Scenario, Start, Value};
use crate::units::Month;

/// Funds of an arm whose last tranche is to be expected when those who lead are gone.
pub(super) fn gone(l: Language, scenario: &Scenario, arm: &Arm) -> Vec<String> {
    let funds = arm.interventions.iter().filter(|i| !idle(i));
    funds.filter_map(|i| late(l, scenario, arm, i)).collect()
}

fn late(l: Language, scenario: &Scenario, arm: &Arm, i: &Intervention) -> Option<String> {
    let Kind::Fund(fund) = &i.kind else { return None };
    let leads = |o: &&Intervention| {
        let kind = matches!(o.kind, Kind::Facilitator(_) | Kind::Handover(_));
        kind && !idle(o) && share_a_place(o, i)
    };
    let leaders: Vec<&Intervention> = arm.interventions.iter().filter(leads).collect();
    let gone =
        leaders.iter().map(|o| o.until).collect::<Option<Vec<Month>>>()?.into_iter().max()?;
    let last = last_tranche(scenario, i, fund)?;
    if last < gone || gone > scenario.end() {
        return None;
    }
    let who: Vec<String> = leaders.iter().map(|o| format!("`{}`", o.id)).collect();
    let (who, id, name, left) = (numbers::list(l, &who), &i.id, &arm.name, gone.plus(-1));
    Some(l.pick(
        format!(
            "in the arm `{name}` the last tranche of `{id}` is to be expected in {last}, and {who} leave after \
             {left}: what comes then is not spent, for nobody leads the works"
        ),
        format!(
            "dalam varian `{name}` termin terakhir `{id}` diperkirakan datang pada {last}, sedangkan {who} \
             pergi sesudah {left}: dana yang datang kemudian tidak terpakai karena tidak ada yang memimpin \
             pekerjaan"
        ),
    ))
}

/// The earliest month in which the last tranche of the last plan is to be expected: as if the plan were made
/// in January and papers took no time.
fn last_tranche(scenario: &Scenario, i: &Intervention, fund: &Fund) -> Option<Month> {
    let Start::Month(at) = i.at else { return None };
    let end = i.until.unwrap_or(scenario.end().plus(1)).plus(-1);
    let january = end.plus(1 - end.number() as i32).max(at);
    let waits = |value: &Value| match value {
        Value::Fixed(months) => Some(*months),
        Value::Drawn(dist) => Some(dist.mean()),
        Value::Schedule(_) => None,
    };
    let later = fund.tranches.len().saturating_sub(1) as f64;
    let months = waits(&fund.lag)? + later * waits(&fund.gap)?;
    Some(january.plus(months.round() as i32))
}
