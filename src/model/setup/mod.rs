//! A checked scenario: who lives there, what is done to them, which arms are compared, what is asked.
//!
//! The scenario's text and the checks of single keys are in [`crate::scenario`], which knows no topic. Here it is
//! given the declarations of all topics, what must fit together is checked, and the typed scenario is made.
//! Nothing behind this module sees a number that was not checked.

mod declared;
mod assemble;
mod cross;
mod calendar;
mod importing;
mod load;
pub mod dose;

pub use crate::model::forms::Forms;
pub use crate::model::kinds::{Intervention, KINDS, Kind};
pub use crate::model::livelihoods::trades::{Product, Trade};
pub use crate::model::parameters::{PARAMETERS, ParameterSet, Parameters};
pub use crate::model::world::population::{CommunitySpec, Population};
pub use declared::DECLARED;
pub use load::{Loaded, load, load_bytes, load_with};

use crate::core::units::Month;
use crate::measures;
use crate::scenario::parameters::ParameterValue;
use crate::scenario::{Change, Window, Words};

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
    "norm.agreed",
    "norm.between_communities",
    "norm.between_neighbourhoods",
    "board.leads_alone",
    "board.leads_between",
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
