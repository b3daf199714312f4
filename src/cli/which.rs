//! Which arm, replicate, community and month is meant; a wrong word gets an exact error.

use super::options::Which;
use crate::core::text::catalogue::Message;
use crate::core::text::message;
use crate::core::units::Month;
use crate::model::setup::{Arm, Scenario};
use crate::scenario::problems::nearest;
use crate::study::version::Version;

/// The place of a name in a list, or what is wrong with it.
pub(super) fn named(
    option: &str,
    what: &str,
    wanted: &str,
    names: &[&str],
) -> Result<usize, Message> {
    names.iter().position(|name| *name == wanted).ok_or_else(|| {
        let there = names.join(", ");
        match nearest(wanted, names.iter().copied()) {
            Some(meant) => message!(
                runs::no_such_meant,
                option = option,
                what = what,
                wanted = wanted,
                meant = meant,
                names = there
            ),
            None => {
                message!(
                    runs::no_such,
                    option = option,
                    what = what,
                    wanted = wanted,
                    names = there
                )
            }
        }
    })
}

/// An arm by its name.
pub(super) fn arm<'a>(
    scenario: &'a Scenario,
    option: &str,
    wanted: &str,
) -> Result<&'a Arm, Message> {
    let names: Vec<&str> = scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    Ok(&scenario.arms[named(option, "arm", wanted, &names)?])
}

/// A community by its name: its number.
pub(super) fn community(arm: &Arm, option: &str, wanted: &str) -> Result<usize, Message> {
    let names: Vec<&str> = arm.communities.iter().map(|c| c.name.as_str()).collect();
    named(option, "community", wanted, &names)
}

/// A household, as COMMUNITY:NUMBER, or by its number where there is only one community: the numbers of
/// both.
pub(super) fn household(arm: &Arm, option: &str, typed: &str) -> Result<(usize, usize), Message> {
    let names: Vec<&str> = arm.communities.iter().map(|c| c.name.as_str()).collect();
    let (place, number) = match (typed.rsplit_once(':'), names.as_slice()) {
        (Some((name, number)), _) => (community(arm, option, name)?, number),
        (None, [_]) if typed.parse::<u32>().is_ok() => (0, typed),
        (None, _) => {
            let meant = names.iter().find(|name| **name == typed).unwrap_or(&names[0]);
            let number = typed.parse::<u32>().unwrap_or(0);
            let meant = *meant;
            return Err(match names.len() {
                1 => message!(
                    runs::household_as,
                    option = option,
                    typed = typed,
                    meant = meant,
                    number = number.to_string()
                ),
                _ => message!(
                    runs::household_as_of,
                    option = option,
                    typed = typed,
                    meant = meant,
                    number = number.to_string(),
                    names = names.join(", ")
                ),
            });
        }
    };
    let there = arm.communities[place].households;
    let household = number.parse().ok().filter(|n| *n < there as usize).ok_or_else(|| {
        message!(
            runs::no_household,
            option = option,
            community = names[place],
            number = number,
            last = (there - 1).to_string()
        )
    })?;
    Ok((place, household))
}

/// The arm and replicate that are meant.
pub(super) fn version<'a>(scenario: &'a Scenario, which: &Which) -> Result<Version<'a>, Message> {
    let arm = match &which.arm {
        Some(name) => arm(scenario, "--arm", name)?,
        None => scenario.control(),
    };
    of_arm(scenario, arm, which)
}

/// The replicate that is meant, of an arm.
pub(super) fn of_arm<'a>(
    scenario: &'a Scenario,
    arm: &'a Arm,
    which: &Which,
) -> Result<Version<'a>, Message> {
    let count = if which.drawn { scenario.assumption_draws } else { scenario.replicates };
    if count == 0 {
        return Err(message!(runs::drawn_none));
    }
    if which.replicate >= count {
        let (number, last) = (which.replicate.to_string(), (count - 1).to_string());
        let more = (u64::from(which.replicate) + 1).to_string();
        return Err(if which.drawn {
            message!(runs::no_draw, number = number, count = count, last = last, more = more)
        } else {
            message!(runs::no_replicate, number = number, count = count, last = last, more = more)
        });
    }
    Ok(Version::new(scenario, arm, which.replicate, which.drawn))
}

/// A month of the run.
pub(super) fn month(scenario: &Scenario, option: &str, month: Month) -> Result<Month, Message> {
    let (start, end) = (scenario.start, scenario.end());
    if (start..=end).contains(&month) {
        return Ok(month);
    }
    Err(message!(
        runs::month_outside,
        option = option,
        month = month.to_string(),
        start = start.to_string(),
        end = end.to_string()
    ))
}
