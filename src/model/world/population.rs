//! Who lives there, as a scenario describes it: traits of the population, and the communities.

use std::sync::Arc;

use crate::scenario::document::Table;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::imported::Imported;
use crate::scenario::keys::Presence::{Optional, Or, Required};
use crate::scenario::keys::{SHARE, Type::*, keys};

/// Traits of the population, shared by all communities of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Mean number of ties a household (6.1–12.8 in 37 Karnataka villages, mean 9.3 [D]).
    pub mean_degree: f64,
    /// Spread of the logarithm of households' sociability; makes the heavy tail of degrees.
    pub sociability_sd: f64,
    /// Share of households without ties (isolates, about 5 % in Karnataka [D]).
    pub isolate_share: f64,
    /// Share of ties that are kin ties.
    pub kin_share: f64,
    /// Households in a kin group (9 [A]).
    pub kin_group: u32,
    /// Share of ties across neighbourhoods that are neither kin (bridging through work).
    pub bridging_share: f64,
    /// Share of neighbour ties that close a triangle.
    pub closure: f64,
    /// Share of households that are leaders (0.12 [D]).
    pub leader_share: f64,
    /// Sociability of leaders, to others (1.45 [D]).
    pub leader_degree: f64,
    /// Members of the board (LKM), elected volunteers.
    pub board_members: u32,
    /// Mean baseline trust of a tie (0.6 [A], .4–.8).
    pub trust_mean: f64,
    /// Concentration a + b of the beta distribution of baseline trust (10 [A]).
    pub trust_concentration: f64,
    /// Correlation of trust in the two directions of a tie (0.3 [A]).
    pub trust_symmetry: f64,
    /// Mean people a household (3.9 [R]; poor households 4.49 [V]).
    pub household_size: f64,
    /// Share of people below the poverty line at the start.
    pub poverty_rate: f64,
    /// Gini coefficient of consumption per head at the start (0.384 [V], March 2021).
    pub gini: f64,
    /// Poverty line, rupiah a head and month (472,525 [V], national, March 2021).
    pub poverty_line: f64,
    /// Households, and perhaps ties, that were read instead of drawn.
    pub imported: Option<Arc<Imported>>,
}

/// One community.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunitySpec {
    /// Its name.
    pub name: String,
    /// Index into [`Scenario::regions`].
    pub region: usize,
    /// Number of households (1 – 10,000).
    pub households: u32,
    /// Number of neighbourhoods (RT).
    pub neighbourhoods: u32,
    /// Area in hectares.
    pub hectares: f64,
    /// Area with slum conditions, in hectares.
    pub slum_hectares: f64,
}

keys! {
    /// Keys of `[population]`.
    POPULATION "population" {
        "households" Text, Optional, None, [Design];
        "ties" Text, Optional, None, [Design];
        "digest" Text, Optional, None, [Design];
        "mean_degree" Number(0.0, 100.0), Or("9.3"), TiesPerHousehold, [Data range 6.1..=12.8: "karnataka-37"];
        "sociability_sd" Number(0.0, 2.0), Or("0.7"), LogUnits, [Assumption];
        "isolate_share" SHARE, Or("0.05"), Share, [Data: "karnataka"];
        "kin_share" SHARE, Or("0.3"), Share, [Assumption];
        "kin_group" Whole(2, 40), Or("9"), Households, [Assumption];
        "bridging_share" SHARE, Or("0.2"), Share, [Assumption];
        "closure" SHARE, Or("0.3"), Share, [Assumption];
        "leader_share" SHARE, Or("0.12"), Share, [Data: "karnataka"];
        "leader_degree" Number(0.1, 10.0), Or("1.45"), Ratio, [Data: "karnataka"];
        "board_members" Whole(1, 100), Or("9"), Members, [Assumption];
        "trust_mean" Number(0.01, 0.99), Or("0.6"), Share, [Assumption range 0.4..=0.8];
        "trust_concentration" Number(0.5, 1000.0), Or("10"), None, [Assumption];
        "trust_symmetry" SHARE, Or("0.3"), Correlation, [Assumption range 0.0..=0.7];
        "household_size" Number(1.0, 12.0), Or("3.9"), People, [Recalled];
        "poverty_rate" Number(0.001, 0.95), Or("0.0789"), Share, [Verified: "urban-march-2021"];
        "gini" Number(0.01, 0.9), Or("0.384"), Share, [Verified: "march-2021"];
        "poverty_line" Number(1.0, 1e9), Or("472525"), RupiahPerHeadMonth, [Verified: "national-march-2021"];
    }
    /// Keys of `[[community]]`.
    COMMUNITY "community" {
        "name" Text, Required, None, [Design];
        "region" Text, Or("\"region\""), None, [Design];
        "households" Whole(1, 10_000), Required, Households, [Design];
        "neighbourhoods" Whole(1, 2_500), Required, Neighbourhoods, [Design];
        "hectares" Number(0.01, 1e6), Required, Hectares, [Design];
        "slum_hectares" Number(0.0, 1e6), Or("0.0"), Hectares, [Design];
        "count" Whole(1, 10_000), Or("1"), Communities, [Design];
    }
}

/// The population of a canonical document.
pub(in crate::model) fn population(tree: &Table) -> Result<Population, Broken> {
    let empty = Table::default();
    let keys = Keys::of(tree.table("population").unwrap_or(&empty));
    Ok(Population {
        mean_degree: keys.read("mean_degree")?,
        sociability_sd: keys.read("sociability_sd")?,
        isolate_share: keys.read("isolate_share")?,
        kin_share: keys.read("kin_share")?,
        kin_group: keys.read("kin_group")?,
        bridging_share: keys.read("bridging_share")?,
        closure: keys.read("closure")?,
        leader_share: keys.read("leader_share")?,
        leader_degree: keys.read("leader_degree")?,
        board_members: keys.read("board_members")?,
        trust_mean: keys.read("trust_mean")?,
        trust_concentration: keys.read("trust_concentration")?,
        trust_symmetry: keys.read("trust_symmetry")?,
        household_size: keys.read("household_size")?,
        poverty_rate: keys.read("poverty_rate")?,
        gini: keys.read("gini")?,
        poverty_line: keys.read("poverty_line")?,
        imported: None,
    })
}

/// The communities of a canonical document, each as often as `count` says.
pub(in crate::model) fn communities(
    tree: &Table,
    regions: &[String],
) -> Result<Vec<CommunitySpec>, Broken> {
    let mut all = Vec::new();
    for (table, _) in tree.tables("community") {
        let keys = Keys::of(table);
        let (name, region): (String, String) = (keys.read("name")?, keys.read("region")?);
        let region = keys.must("region", regions.iter().position(|r| *r == region))?;
        let count: u32 = keys.read("count")?;
        for number in 1..=count {
            all.push(CommunitySpec {
                name: if count > 1 { format!("{name} {number}") } else { name.clone() },
                region,
                households: keys.read("households")?,
                neighbourhoods: keys.read("neighbourhoods")?,
                hectares: keys.read("hectares")?,
                slum_hectares: keys.read("slum_hectares")?,
            });
        }
    }
    Ok(all)
}
