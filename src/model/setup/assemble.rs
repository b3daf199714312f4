//! From a checked document to the types of a scenario.

use super::{Arm, Intervention, Kind, Level, PARAMETERS, ParameterSet, Scenario};
use crate::core::units::Month;
use crate::measures;
use crate::model::forms::forms;
use crate::model::livelihoods::trades;
use crate::model::world::population::{communities, population};
use crate::scenario::Window;
use crate::scenario::arms::ArmTree;
use crate::scenario::document::Table;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::value::parameter_of;

/// The scenario that the canonical document `base` and its arms mean.
pub(super) fn scenario(base: &Table, arms: &[ArmTree]) -> Result<Scenario, Broken> {
    let empty = Table::default();
    let table = base.table("scenario").unwrap_or(&empty);
    let keys = Keys::of(table);
    let (start, end): (Month, Month) = (keys.read("start")?, keys.read("end")?);
    let all = u32::try_from(end.since(start) + 1).map_err(|_| "the end is before the start")?;
    let months = table.whole("months").and_then(|n| u32::try_from(n).ok()).unwrap_or(all);
    let mut regions: Vec<String> = Vec::new();
    for (community, _) in base.tables("community") {
        let region = Keys::of(community).read("region")?;
        if !regions.contains(&region) {
            regions.push(region);
        }
    }
    let level = match base.table("output").and_then(|output| output.text("level")) {
        Some("region") => Level::Region,
        Some("neighbourhood") => Level::Neighbourhood,
        Some("household") => Level::Household,
        _ => Level::Community,
    };
    Ok(Scenario {
        name: keys.read("name")?,
        title: keys.read("title")?,
        question: keys.read("question")?,
        start,
        months,
        burn_in: keys.read("burn_in")?,
        seed: keys.read("seed")?,
        replicates: keys.read("replicates")?,
        assumption_draws: keys.read("assumption_draws")?,
        population: population(base)?,
        communities: communities(base, &regions)?,
        arms: arms.iter().map(|a| arm(a, &regions)).collect::<Result<_, _>>()?,
        regions,
        level,
        verdict: keys.must("verdict", Window::read(table.text("verdict").unwrap_or("end")))?,
        headline: table
            .texts("headline")
            .map(|(id, _)| keys.must("headline", measures::Id::named(id)))
            .collect::<Result<_, _>>()?,
    })
}

fn arm(arm: &ArmTree, regions: &[String]) -> Result<Arm, Broken> {
    let keys = Keys::of(&arm.table);
    let communities = communities(&arm.tree, regions)?;
    let bases: Vec<&str> = arm
        .tree
        .tables("community")
        .flat_map(|(c, _)| {
            let count = c.whole("count").unwrap_or(1).max(0) as usize;
            std::iter::repeat_n(c.text("name").unwrap_or_default(), count)
        })
        .collect();
    let interventions = arm.tree.tables("intervention");
    Ok(Arm {
        name: keys.read("name")?,
        label: keys.read("label")?,
        control: keys.read("control")?,
        changes: arm.changes.clone(),
        population: population(&arm.tree)?,
        trades: trades::read(&arm.tree)?,
        parameters: parameters(&arm.tree)?,
        interventions: interventions
            .enumerate()
            .map(|(number, (table, _))| {
                let keys = Keys::of(table);
                Intervention::read(number, &keys, (&communities, &bases), Kind::read(&keys)?)
            })
            .collect::<Result<_, _>>()?,
        communities,
    })
}

/// The parameters of a canonical document.
fn parameters(tree: &Table) -> Result<ParameterSet, Broken> {
    let empty = Table::default();
    let table = tree.table("parameters").unwrap_or(&empty);
    let keys = Keys::of(table);
    let one = |key: &str| keys.must(key, table.get(key).and_then(|item| parameter_of(&item.node)));
    let values = PARAMETERS.iter().map(|spec| one(spec.key)).collect::<Result<_, _>>()?;
    Ok(ParameterSet(values, forms(tree)?))
}
