//! From a checked document to the types of a scenario.

use super::arms::ArmTree;
use super::document::{Node, Table};
use super::extract::{Broken, Keys};
use super::forms::{Forms, Participation, Trust};
use super::kinds::Kind;
use super::parameters::PARAMETERS;
use super::value::parameter_of;
use super::{
    Arm, CommunitySpec, Intervention, Level, ParameterSet, Population, Scenario, Stage, Start,
    Window, trades,
};
use crate::measures;

/// The scenario that the canonical document `base` and its arms mean.
pub(super) fn scenario(base: &Table, arms: &[ArmTree]) -> Result<Scenario, Broken> {
    let empty = Table::default();
    let table = base.table("scenario").unwrap_or(&empty);
    let keys = Keys::of(table);
    let (start, end) = (keys.month("start")?, keys.month("end")?);
    let all = u32::try_from(end.since(start) + 1).map_err(|_| "the end is before the start")?;
    let months = table.whole("months").and_then(|n| u32::try_from(n).ok()).unwrap_or(all);
    let mut regions: Vec<String> = Vec::new();
    for (community, _) in base.tables("community") {
        let region = Keys::of(community).text("region")?;
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
        name: keys.text("name")?,
        title: keys.words("title")?,
        question: keys.words("question")?,
        start,
        months,
        burn_in: keys.whole("burn_in")?,
        seed: keys.whole("seed")?,
        replicates: keys.whole("replicates")?,
        assumption_draws: keys.whole("assumption_draws")?,
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
        name: keys.text("name")?,
        label: keys.words("label")?,
        control: keys.flag("control")?,
        changes: arm.changes.clone(),
        population: population(&arm.tree)?,
        trades: trades::read(&arm.tree)?,
        parameters: parameters(&arm.tree)?,
        interventions: interventions
            .map(|(table, _)| intervention(table, &communities, &bases))
            .collect::<Result<_, _>>()?,
        communities,
    })
}

/// The parameters of a canonical document.
pub(super) fn parameters(tree: &Table) -> Result<ParameterSet, Broken> {
    let empty = Table::default();
    let table = tree.table("parameters").unwrap_or(&empty);
    let keys = Keys::of(table);
    let one = |key: &str| keys.must(key, table.get(key).and_then(|item| parameter_of(&item.node)));
    let values = PARAMETERS.iter().map(|spec| one(spec.key)).collect::<Result<_, _>>()?;
    Ok(ParameterSet(values, forms(tree)?))
}

fn population(tree: &Table) -> Result<Population, Broken> {
    let empty = Table::default();
    let keys = Keys::of(tree.table("population").unwrap_or(&empty));
    Ok(Population {
        mean_degree: keys.number("mean_degree")?,
        sociability_sd: keys.number("sociability_sd")?,
        isolate_share: keys.number("isolate_share")?,
        kin_share: keys.number("kin_share")?,
        kin_group: keys.whole("kin_group")?,
        bridging_share: keys.number("bridging_share")?,
        closure: keys.number("closure")?,
        leader_share: keys.number("leader_share")?,
        leader_degree: keys.number("leader_degree")?,
        board_members: keys.whole("board_members")?,
        trust_mean: keys.number("trust_mean")?,
        trust_concentration: keys.number("trust_concentration")?,
        trust_symmetry: keys.number("trust_symmetry")?,
        household_size: keys.number("household_size")?,
        poverty_rate: keys.number("poverty_rate")?,
        gini: keys.number("gini")?,
        poverty_line: keys.number("poverty_line")?,
        imported: None,
    })
}

fn communities(tree: &Table, regions: &[String]) -> Result<Vec<CommunitySpec>, Broken> {
    let mut all = Vec::new();
    for (table, _) in tree.tables("community") {
        let keys = Keys::of(table);
        let (name, region) = (keys.text("name")?, keys.text("region")?);
        let region = keys.must("region", regions.iter().position(|r| *r == region))?;
        let count: u32 = keys.whole("count")?;
        for number in 1..=count {
            all.push(CommunitySpec {
                name: if count > 1 { format!("{name} {number}") } else { name.clone() },
                region,
                households: keys.whole("households")?,
                neighbourhoods: keys.whole("neighbourhoods")?,
                hectares: keys.number("hectares")?,
                slum_hectares: keys.number("slum_hectares")?,
            });
        }
    }
    Ok(all)
}

fn intervention(
    table: &Table,
    communities: &[CommunitySpec],
    bases: &[&str],
) -> Result<Intervention, Broken> {
    let keys = Keys::of(table);
    let at = match table.table("at").and_then(|at| at.text("stage")) {
        Some(name) => {
            Start::Stage(keys.must("at", Stage::ALL.into_iter().find(|s| s.name() == name))?)
        }
        None => Start::Month(keys.month("at")?),
    };
    let every = match table.get("every").map(|item| &item.node) {
        None => None,
        Some(Node::Text(_)) => Some(12),
        Some(_) => Some(keys.whole("every")?),
    };
    let chosen = table.get("communities").map(|_| {
        let names: Vec<&str> = table.texts("communities").map(|(name, _)| name).collect();
        let named =
            |&i: &usize| names.contains(&communities[i].name.as_str()) || names.contains(&bases[i]);
        (0..communities.len()).filter(named).collect()
    });
    let until = table.month("until");
    Ok(Intervention {
        id: keys.text("id")?,
        label: table.words("label"),
        at,
        until,
        every,
        communities: chosen,
        kind: Kind::read(&keys)?,
    })
}

/// The forms that a canonical document names.
fn forms(tree: &Table) -> Result<Forms, Broken> {
    let empty = Table::default();
    let table = tree.table("model").unwrap_or(&empty);
    let keys = Keys::of(table);
    let (how, learnt) = (keys.text("participation")?, keys.text("trust")?);
    let of_participation = Participation::ALL.into_iter().find(|f| f.word() == how);
    let of_trust = Trust::ALL.into_iter().find(|f| f.word() == learnt);
    Ok(Forms {
        participation: keys.must("participation", of_participation)?,
        trust: keys.must("trust", of_trust)?,
    })
}
