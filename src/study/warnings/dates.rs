//! Dates that moved against each other: a start without its end, what is needed after what needs it.

use super::{Need, Warning, share_a_place};
use crate::core::units::Month;
use crate::model::setup::dose::idle;
use crate::model::setup::{Arm, Intervention, Scenario};
use crate::scenario::Start;

/// What one arm's dates do against those of another version of it: `of` names the arm where that is not
/// plain.
pub(super) fn of(scenario: &Scenario, was: &Arm, is: &Arm, of: Option<&str>) -> Vec<Warning> {
    let mut found = Vec::new();
    let arm = of.map(String::from);
    for i in is.interventions.iter().filter(|i| !idle(i)) {
        let Some(old) = was.interventions.iter().find(|old| old.id == i.id) else { continue };
        let (Start::Month(before), Start::Month(now)) = (old.at, i.at) else { continue };
        if let Some(until) = i.until
            && now != before
            && old.until == i.until
            && until <= scenario.end().plus(1)
        {
            let (arm, id) = (arm.clone(), i.id.clone());
            found.push(Warning::EndStays { arm, id, before, now, until });
        }
    }
    for why in Need::ALL {
        let before = late(was, why);
        for (user, need) in late(is, why) {
            if before.iter().any(|(u, n)| u.id == user.id && n.id == need.id) {
                continue; // so it is in the scenario itself
            }
            let (Start::Month(at), Start::Month(first)) = (need.at, user.at) else { continue };
            let (user, need) = (user.id.clone(), need.id.clone());
            found.push(Warning::NeededLater { arm: arm.clone(), user, first, need, at, why });
        }
    }
    found
}

/// Interventions that begin before everything that they need.
fn late(arm: &Arm, why: Need) -> Vec<(&Intervention, &Intervention)> {
    let (kind, needed) = why.kinds();
    let of = |kind: &str| -> Vec<&Intervention> {
        arm.interventions.iter().filter(|i| i.kind.name() == kind && !idle(i)).collect()
    };
    let at = |i: &Intervention| match i.at {
        Start::Month(month) => Some(month),
        Start::Stage(_) => None,
    };
    let mut found = Vec::new();
    for user in of(kind) {
        let near: Vec<(&Intervention, Month)> = of(needed)
            .into_iter()
            .filter(|need| share_a_place(user, need))
            .filter_map(|need| Some((need, at(need)?)))
            .collect();
        let Some(first) = at(user) else { continue };
        if let Some((need, month)) = near.into_iter().min_by_key(|(_, month)| *month)
            && month > first
        {
            found.push((user, need));
        }
    }
    found
}
