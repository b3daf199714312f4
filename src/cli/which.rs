//! Which arm, replicate, community and month is meant; a wrong word gets an exact error.

use super::options::Which;
use crate::core::units::Month;
use crate::scenario::problems::nearest;
use crate::scenario::{Arm, Scenario};
use crate::study::version::Version;

/// The place of a name in a list, or what is wrong with it.
pub(super) fn named(
    option: &str,
    what: &str,
    wanted: &str,
    names: &[&str],
) -> Result<usize, String> {
    names.iter().position(|name| *name == wanted).ok_or_else(|| {
        let guess = nearest(wanted, names.iter().copied());
        let guess = guess.map_or(String::new(), |best| format!("; did you mean `{best}`?"));
        format!("{option}: there is no {what} `{wanted}`{guess} (there is {})", names.join(", "))
    })
}

/// An arm by its name.
pub(super) fn arm<'a>(
    scenario: &'a Scenario,
    option: &str,
    wanted: &str,
) -> Result<&'a Arm, String> {
    let names: Vec<&str> = scenario.arms.iter().map(|arm| arm.name.as_str()).collect();
    Ok(&scenario.arms[named(option, "arm", wanted, &names)?])
}

/// A community by its name: its number.
pub(super) fn community(arm: &Arm, option: &str, wanted: &str) -> Result<usize, String> {
    let names: Vec<&str> = arm.communities.iter().map(|c| c.name.as_str()).collect();
    named(option, "community", wanted, &names)
}

/// A household, as COMMUNITY:NUMBER, or by its number where there is only one community: the numbers of
/// both.
pub(super) fn household(arm: &Arm, option: &str, typed: &str) -> Result<(usize, usize), String> {
    let names: Vec<&str> = arm.communities.iter().map(|c| c.name.as_str()).collect();
    let (place, number) = match (typed.rsplit_once(':'), names.as_slice()) {
        (Some((name, number)), _) => (community(arm, option, name)?, number),
        (None, [_]) if typed.parse::<u32>().is_ok() => (0, typed),
        (None, _) => {
            let meant = names.iter().find(|name| **name == typed).unwrap_or(&names[0]);
            let number = typed.parse::<u32>().unwrap_or(0);
            let there = match names.len() {
                1 => String::new(),
                _ => format!(" (there is {})", names.join(", ")),
            };
            return Err(format!(
                "{option}: write `{typed}` as COMMUNITY:NUMBER, for example \"{meant}:{number}\"{there}"
            ));
        }
    };
    let there = arm.communities[place].households;
    let household = number.parse().ok().filter(|n| *n < there as usize).ok_or_else(|| {
        let name = names[place];
        format!("{option}: `{name}` has no household `{number}`; numbers are 0 – {}", there - 1)
    })?;
    Ok((place, household))
}

/// The arm and replicate that are meant.
pub(super) fn version<'a>(scenario: &'a Scenario, which: &Which) -> Result<Version<'a>, String> {
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
) -> Result<Version<'a>, String> {
    let (count, of, key) = if which.drawn {
        (scenario.assumption_draws, "draws of assumptions", "assumption_draws")
    } else {
        (scenario.replicates, "replicates", "replicates")
    };
    if count == 0 {
        return Err("--drawn: no parameter of this scenario is a distribution".into());
    }
    if which.replicate >= count {
        return Err(format!(
            "--replicate: {} is not one of the {count} {of}, 0 – {} \
             (--set scenario.{key}={} makes more)",
            which.replicate,
            count - 1,
            which.replicate + 1,
        ));
    }
    Ok(Version::new(scenario, arm, which.replicate, which.drawn))
}

/// A month of the run.
pub(super) fn month(scenario: &Scenario, option: &str, month: Month) -> Result<Month, String> {
    let (start, end) = (scenario.start, scenario.end());
    if (start..=end).contains(&month) {
        return Ok(month);
    }
    Err(format!("{option}: {month} is outside of the run, {start} – {end}"))
}
