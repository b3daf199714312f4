//! A scenario: who lives there, what is done to them, which arms are compared, what is asked.
//!
//! Two stages: what was typed (`document`, with the place of every key) and what is true (the types
//! of this module, checked). Nothing behind this module sees a number that was not checked.

pub mod imported;
pub mod sources;
pub mod parameters;
pub mod keys;
pub mod kinds;
pub mod trades;
mod place;
pub mod document;
pub mod problems;
pub mod fill;
pub mod write;
pub mod forms;
pub mod catalogue;
pub mod schema;
pub mod bundled;
pub mod words;
mod window;
pub mod dose;
mod dist;
mod given;
mod change;
mod value;
pub mod declared;
mod check;
mod paths;
mod arms;
mod cross;
mod calendar;
mod extract;
mod assemble;
mod importing;
mod load;

pub use change::{Change, by_names as changes_by_names, told_together};
pub use dist::Dist;
pub use forms::Forms;
pub use given::{Given, in_words, in_words_of};
pub use kinds::*;
pub use load::{Loaded, load, load_bytes, load_with};
pub use parameters::{PARAMETERS, ParameterSpec, Parameters};
pub use paths::ChangedKey;
pub use problems::{Problem, Problems};
pub use trades::{Product, Trade};
pub use window::Window;
pub use words::Words;

use std::sync::Arc;

use crate::core::random::{CommunityLuck, Event};
use crate::core::units::Month;
use crate::measures;
use imported::Imported;

/// A checked scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Short name; the folder of its runs.
    pub name: String,
    /// A line for humans.
    pub title: Words,
    /// The question in plain words.
    pub question: Words,
    /// First month.
    pub start: Month,
    /// Number of months.
    pub months: u32,
    /// Months lived before the start, without programme, to a settled world.
    pub burn_in: u32,
    /// Names the study; all luck comes from it.
    pub seed: u64,
    /// Replicates with every parameter at its central value: the luck interval.
    pub replicates: u32,
    /// Further replicates in which parameters given as distributions are drawn: the assumptions
    /// interval. 0 when no parameter is a distribution.
    pub assumption_draws: u32,
    /// Names of the regions, in order.
    pub regions: Vec<String>,
    /// Who lives there.
    pub population: Population,
    /// The communities, in founding order.
    pub communities: Vec<CommunitySpec>,
    /// The arms; exactly one is the control.
    pub arms: Vec<Arm>,
    /// Finest level of the monthly table.
    pub level: Level,
    /// The measures that the report's verdict is about, most important first.
    pub headline: Vec<measures::Id>,
    /// The time that the report's verdict is about. Where the run has it not, the end.
    pub verdict: Window,
}

impl Scenario {
    /// The control arm.
    pub fn control(&self) -> &Arm {
        self.arms.iter().find(|a| a.control).unwrap_or(&self.arms[0])
    }

    /// The last month.
    pub fn end(&self) -> Month {
        self.start.plus(self.months as i32 - 1)
    }
}

/// How fine the monthly table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Regions only.
    Region,
    /// Regions and communities.
    Community,
    /// Their neighbourhoods too.
    Neighbourhood,
    /// And each household.
    Household,
}

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

/// A number of the model's parameters: fixed, or drawn once a replicate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParameterValue {
    /// A number.
    Fixed(f64),
    /// Drawn once a replicate, shared by all arms, kept within the parameter's range.
    Drawn(Dist),
}

/// The parameters as given, in the order of [`PARAMETERS`], and the forms in which they are used.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterSet(pub Vec<ParameterValue>, pub Forms);

impl Default for ParameterSet {
    fn default() -> Self {
        let values = PARAMETERS.iter().map(|p| ParameterValue::Fixed(p.default)).collect();
        ParameterSet(values, Forms::default())
    }
}

impl ParameterSet {
    /// Every parameter at its central value (the mean of its distribution).
    pub fn central(&self) -> Parameters {
        self.resolve(|_, dist| dist.mean())
    }

    /// Every distribution drawn, by the region's luck of one replicate.
    pub fn drawn(&self, luck: CommunityLuck) -> Parameters {
        self.resolve(|key, dist| dist.quantile(luck.named(Event::Assumption, key)))
    }

    /// Is any parameter a distribution?
    pub fn has_distributions(&self) -> bool {
        self.0.iter().any(|v| matches!(v, ParameterValue::Drawn(_)))
    }

    fn resolve(&self, draw: impl Fn(&str, Dist) -> f64) -> Parameters {
        let values: Vec<f64> = self
            .0
            .iter()
            .zip(PARAMETERS)
            .map(|(value, spec)| match *value {
                ParameterValue::Fixed(x) => x,
                ParameterValue::Drawn(dist) => draw(spec.key, dist).clamp(spec.low, spec.high),
            })
            .collect();
        Parameters { forms: self.1, ..Parameters::from_values(&values) }
    }
}

/// An arm: one version of the world.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Its id in tables.
    pub name: String,
    /// Its label in figures.
    pub label: Words,
    /// Is it the control?
    pub control: bool,
    /// What it changes: against the control, or, of the control, against the scenario as described.
    pub changes: Vec<Change>,
    /// Population; when it differs from the control's, effects are unpaired.
    pub population: Population,
    /// Communities; the same.
    pub communities: Vec<CommunitySpec>,
    /// Trades in which households may have an enterprise; its numbers hold from `start` on.
    pub trades: Vec<Trade>,
    /// Parameters from `start` on.
    pub parameters: ParameterSet,
    /// The programme.
    pub interventions: Vec<Intervention>,
}

/// Parameters that decide who lives there: an arm that changes one has other people.
pub const FOUNDING: &[&str] = &[
    "participation.altruist_share",
    "participation.free_rider_share",
    "participation.cost_sd",
    "institutions.baseline",
    "institutions.baseline_sd",
    "skill.mean",
    "ties.baseline_kin",
    "ties.baseline_neighbour",
    "ties.baseline_work",
];

impl Arm {
    /// Do the same people live here as in the other arm? If not, the arm is founded and settled for
    /// itself, and its effects are unpaired.
    pub fn same_people(&self, other: &Arm) -> bool {
        let founding = |arm: &Arm| -> Vec<ParameterValue> {
            let values = arm.parameters.0.iter().zip(PARAMETERS);
            values.filter(|(_, spec)| FOUNDING.contains(&spec.key)).map(|(v, _)| *v).collect()
        };
        self.population == other.population
            && self.communities == other.communities
            && founding(self) == founding(other)
    }
}

/// Something that is done.
#[derive(Clone, Debug, PartialEq)]
pub struct Intervention {
    /// Unique name; the address of its luck.
    pub id: String,
    /// What people call it, where the scenario says so.
    pub label: Option<Words>,
    /// When it starts.
    pub at: Start,
    /// First month in which it is over; none = to the end of the run.
    pub until: Option<Month>,
    /// Repeats after so many months (12 for `"year"`); none = once (or as long as it lasts).
    pub every: Option<u32>,
    /// Where: indices of communities; none = everywhere.
    pub communities: Option<Vec<usize>>,
    /// What.
    pub kind: Kind,
}

/// When an intervention starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// In a month.
    Month(Month),
    /// Whenever a community enters a stage.
    Stage(Stage),
}

/// A value that may follow the calendar or chance.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Fixed(f64),
    /// Stepwise: each value holds from its month on; 0 before the first.
    Schedule(Vec<(Month, f64)>),
    /// Drawn once a replicate, community, intervention and occurrence.
    Drawn(Dist),
}

impl Value {
    /// The value in `month`, for one community, occurrence and tranche of the intervention `id`.
    pub fn at(
        &self,
        month: Month,
        luck: CommunityLuck,
        id: &str,
        occurrence: u32,
        slot: u32,
    ) -> f64 {
        match self {
            Value::Fixed(x) => *x,
            Value::Schedule(steps) => {
                steps.iter().take_while(|(from, _)| *from <= month).last().map_or(0.0, |s| s.1)
            }
            Value::Drawn(dist) => dist.quantile(luck.one_off(id, occurrence, slot)),
        }
    }
}
