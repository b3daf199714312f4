//! One replicate of a study: every arm from the same settled world, written as a part.

use crate::core::units::Month;
use crate::measures::{COUNT, Group};
use crate::model::engine::{Keep, World, settle};
use crate::model::observe::spread::Spread;
use crate::model::observe::tally::Tally;
use crate::model::setup::Scenario;
use crate::model::world::Breach;
use crate::study::fine::Fine;
use crate::study::keep::Below;
use crate::study::layout::{ArmPart, Layout, Part};
use crate::study::version::Version;

/// One replicate: every arm from the same settled world.
pub fn replicate(scenario: &Scenario, layout: &Layout, replicate: u32, drawn: bool) -> Part {
    try_replicate(scenario, layout, replicate, drawn)
        .unwrap_or_else(|breach| Part::failed(replicate, drawn, breach.0, 0))
}

fn try_replicate(
    scenario: &Scenario,
    layout: &Layout,
    replicate: u32,
    drawn: bool,
) -> Result<Part, Breach> {
    let control = Version::new(scenario, scenario.control(), replicate, drawn);
    let (settled, drift) = settle(scenario, control.arm, &control.par, control.numbers)?;
    let people = |world: &World| world.communities.iter().map(|c| c.len() as u64).sum::<u64>();
    let mut household_months = people(&settled) * u64::from(scenario.burn_in);
    let mut arms = Vec::with_capacity(scenario.arms.len());
    let fine = if drawn { None } else { Fine::new(scenario, layout) };
    for (number, arm) in scenario.arms.iter().enumerate() {
        let version = Version::new(scenario, arm, replicate, drawn);
        let mut world = if arm.same_people(control.arm) {
            settled.clone()
        } else {
            // Other people live here: founded and settled for themselves, effects unpaired.
            household_months += u64::from(scenario.burn_in)
                * arm.communities.iter().map(|c| u64::from(c.households)).sum::<u64>();
            version.settled()?
        };
        household_months += people(&world) * u64::from(scenario.months);
        version.begin(&mut world);
        let of_arm = |b: Breach| Breach(format!("arm {}, {}", arm.name, b.0));
        let mut keep = match &fine {
            Some(fine) => Some(Below::new(fine, number, &world).map_err(of_arm)?),
            None => None,
        };
        let (monthly, spread) =
            live_arm(&version, layout, &mut world, keep.as_mut()).map_err(of_arm)?;
        let windows = layout.windows_of(&monthly);
        arms.push(ArmPart {
            arm: arm.name.clone(),
            monthly: if drawn { Vec::new() } else { monthly },
            windows,
            spread: spread.deviations(),
            fine: keep.map_or(Vec::new(), Below::into_blocks),
        });
    }
    Ok(Part { replicate, drawn, arms, failure: None, drift, household_months })
}

fn live_arm(
    version: &Version<'_>,
    layout: &Layout,
    world: &mut World,
    keep: Option<&mut Below<'_>>,
) -> Result<(Vec<f64>, Spread), Breach> {
    let (scenario, rules) = (version.scenario, version.rules());
    let regions = scenario.regions.len();
    let region_of: Vec<usize> = world.communities.iter().map(|c| c.region).collect();
    let mut monthly = vec![f64::NAN; layout.monthly_len()];
    let mut write = |place: usize, month: usize, tally: &Tally| {
        for group in Group::ALL {
            let at = layout.monthly_at(place, group as usize, month);
            monthly[at..at + COUNT].copy_from_slice(&tally.values(group));
        }
    };
    let mut sums = vec![vec![Tally::empty(); regions]; scenario.months as usize];
    let detailed = layout.places.len() > regions;
    let mut spread = Spread::default();
    let mut watch = |offset: i32, community: usize, tally: &Tally| {
        let month = offset as usize;
        sums[month][region_of[community]].merge(tally);
        if detailed {
            write(regions + community, month, tally);
        }
    };
    world.live_kept(
        &rules,
        scenario.months,
        Some(&mut watch),
        Some(&mut spread),
        keep.map(|k| k as &mut dyn Keep),
    )?;
    for (month, by_region) in sums.iter().enumerate() {
        for (region, tally) in by_region.iter().enumerate() {
            write(region, month, tally);
        }
    }
    Ok((monthly, spread))
}

/// The month from which the programme is over in the control arm (or the first arm that has one):
/// the latest `until` of its interventions, if all that last have one.
pub fn programme_end(scenario: &Scenario) -> Option<Month> {
    std::iter::once(scenario.control())
        .chain(&scenario.arms)
        .find(|a| !a.interventions.is_empty())
        .and_then(|a| a.interventions.iter().filter_map(|i| i.until).max())
        .filter(|end| *end <= scenario.end())
}
