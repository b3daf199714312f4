//! A scenario: who lives there, what is done to them, which arms are compared, what is asked.
//!
//! Two stages: what was typed (`document`, with the place of every key) and what is true (the types
//! of this module, checked). Nothing behind this module sees a number that was not checked.

pub mod parameters;
pub mod keys;
pub mod document;
pub mod problems;
pub mod fill;
pub mod write;
pub mod bundled;
mod value;
mod check;
mod paths;
mod arms;
mod cross;
mod extract;
mod load;

pub use load::{Loaded, load, load_bytes};
pub use parameters::{PARAMETERS, ParameterSpec, Parameters};
pub use problems::{Problem, Problems};

use crate::maths;
use crate::random::{CommunityLuck, Event};
use crate::units::Month;

/// A checked scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Short name; the folder of its runs.
    pub name: String,
    /// A line for humans.
    pub title: String,
    /// The question in plain words.
    pub question: String,
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
    /// The measures that the report's verdict is about, most important first (ids).
    pub headline: Vec<String>,
    /// The window that the report's verdict is about: `end`, `last_12`, `after_0` (the programme's last
    /// month), `after_12` …, or a December as `2019-12`. Where it does not exist, the end.
    pub verdict: String,
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

/// A distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dist {
    /// Normal.
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Lognormal with the given mean and standard deviation.
    Lognormal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Gamma with the given mean and standard deviation.
    Gamma {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Beta on [0, 1] with the given mean and standard deviation (sd² < mean × (1 − mean)).
    Beta {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// Uniform.
    Uniform {
        /// Lowest value.
        low: f64,
        /// Highest value.
        high: f64,
    },
}

impl Dist {
    /// Mean.
    pub fn mean(self) -> f64 {
        match self {
            Dist::Normal { mean, .. }
            | Dist::Lognormal { mean, .. }
            | Dist::Gamma { mean, .. }
            | Dist::Beta { mean, .. } => mean,
            Dist::Uniform { low, high } => 0.5 * (low + high),
        }
    }

    /// The value below which a share `u` (0 < u < 1) of draws lies.
    pub fn quantile(self, u: f64) -> f64 {
        match self {
            Dist::Uniform { low, high } => low + u * (high - low),
            Dist::Normal { sd: 0.0, .. }
            | Dist::Lognormal { sd: 0.0, .. }
            | Dist::Gamma { sd: 0.0, .. }
            | Dist::Beta { sd: 0.0, .. } => self.mean(),
            Dist::Normal { mean, sd } => mean + sd * maths::normal_quantile(u),
            Dist::Lognormal { mean, sd } => {
                let s2 = maths::ln(1.0 + (sd / mean) * (sd / mean));
                maths::exp(maths::ln(mean) - 0.5 * s2 + s2.sqrt() * maths::normal_quantile(u))
            }
            Dist::Gamma { mean, sd } => maths::gamma_quantile(u, (mean / sd) * (mean / sd), mean),
            Dist::Beta { mean, sd } => {
                let n = mean * (1.0 - mean) / (sd * sd) - 1.0;
                maths::beta_quantile(u, mean * n, (1.0 - mean) * n)
            }
        }
    }
}

/// A number of the model's parameters: fixed, or drawn once a replicate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParameterValue {
    /// A number.
    Fixed(f64),
    /// Drawn once a replicate, shared by all arms, kept within the parameter's range.
    Drawn(Dist),
}

/// The parameters as given, in the order of [`PARAMETERS`].
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterSet(pub Vec<ParameterValue>);

impl Default for ParameterSet {
    fn default() -> Self {
        ParameterSet(PARAMETERS.iter().map(|p| ParameterValue::Fixed(p.default)).collect())
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
        Parameters::from_values(&values)
    }
}

/// An arm: one version of the world.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Its id in tables.
    pub name: String,
    /// Its label in figures.
    pub label: String,
    /// Is it the control?
    pub control: bool,
    /// What it changes against the arm it comes from, in words.
    pub change: String,
    /// Population; when it differs from the control's, effects are unpaired.
    pub population: Population,
    /// Communities; the same.
    pub communities: Vec<CommunitySpec>,
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

/// The seven stages of the programme cycle ([S:003]). [S:001]'s four are: preparation = Engagement;
/// planning = Assessment, Alternatives, ActionPlan; implementation; sustainability = Evaluation,
/// Termination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Stage {
    Engagement = 0,
    Assessment = 1,
    Alternatives = 2,
    ActionPlan = 3,
    Implementation = 4,
    Evaluation = 5,
    Termination = 6,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Stage; 7] = [
        Stage::Engagement,
        Stage::Assessment,
        Stage::Alternatives,
        Stage::ActionPlan,
        Stage::Implementation,
        Stage::Evaluation,
        Stage::Termination,
    ];

    /// Its name in scenario files.
    pub fn name(self) -> &'static str {
        [
            "engagement",
            "assessment",
            "alternatives",
            "action_plan",
            "implementation",
            "evaluation",
            "termination",
        ][self as usize]
    }
}

/// The kinds of intervention. Adding one is a variant here, a file in `programme`, and the arms of
/// `match` that the compiler then asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The stage machine.
    Stages(Stages),
    /// Which neighbourhoods enter the slum decree.
    Delineation(Delineation),
    /// Outreach events and mass media.
    Socialisation(Socialisation),
    /// Facilitators.
    Facilitator(Facilitator),
    /// The investment fund (BDI).
    Fund(Fund),
    /// Training.
    Training(Training),
    /// A rule agreed.
    Norm(NormAgreement),
    /// An imposed shock.
    Shock(Shock),
    /// Hand-over at the end.
    Handover(Handover),
}

impl Kind {
    /// The name in scenario files.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Stages(_) => "stages",
            Kind::Delineation(_) => "delineation",
            Kind::Socialisation(_) => "socialisation",
            Kind::Facilitator(_) => "facilitator",
            Kind::Fund(_) => "fund",
            Kind::Training(_) => "training",
            Kind::Norm(_) => "norm",
            Kind::Shock(_) => "shock",
            Kind::Handover(_) => "handover",
        }
    }
}

/// The stage machine: a stage ends by duration, never by success. Dose: `intensity`.
#[derive(Clone, Debug, PartialEq)]
pub struct Stages {
    /// Months of engagement, once.
    pub engagement: u32,
    /// Months of assessment, each fiscal year. The five yearly stages must add up to 12.
    pub assessment: u32,
    /// Months of choosing between alternatives, each year.
    pub alternatives: u32,
    /// Months of the action plan, each year; at its end works are promised.
    pub action_plan: u32,
    /// Months of implementation, each year.
    pub implementation: u32,
    /// Months of evaluation, each year.
    pub evaluation: u32,
    /// How far the facilitator's contact follows the stage (preparation and planning less,
    /// implementation full): 0 not at all, 1 as in [S:001]. Default 1.
    pub intensity: Value,
}

/// The slum decree: the neighbourhoods with the worst slum score, as many as the community's slum
/// area needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Delineation {
    /// Share of the slum area that enters the decree; dose, 0–1, default 1.
    pub share: Value,
}

/// Outreach.
#[derive(Clone, Debug, PartialEq)]
pub struct Socialisation {
    /// Outreach events a month; dose, 0–30, default 1.
    pub events: Value,
    /// Chance that a household hears from one event, 0–1 (default .05 [A]).
    pub reach: f64,
    /// Salience gained by one who hears, 0–1 (default .3 [A]).
    pub push: f64,
    /// Share of the reach that those outside the decree have, 0–1 (default .5 [A]).
    pub outside: f64,
}

/// Facilitator teams.
#[derive(Clone, Debug, PartialEq)]
pub struct Facilitator {
    /// Teams in the region; dose, 0–1000, default 1. Attention to a community is
    /// min(1, teams × case load / communities served).
    pub teams: Value,
    /// Communities that one team can serve fully (8–10 [R]), 1–40, default 9.
    pub case_load: f64,
    /// Competence, 0–1; default Beta with mean .625, sd .16 [A] (Beta(5, 3)).
    pub competence: Value,
    /// Chance that the facilitator is replaced at a year end, 0–1 (default .2 [A]).
    pub turnover: f64,
}

/// The investment fund (BDI): planned yearly, in tranches, against paperwork.
#[derive(Clone, Debug, PartialEq)]
pub struct Fund {
    /// Planned amount a community and fiscal year, rupiah; the region's pot is this × the
    /// communities in the decree, split by need and success. Dose.
    pub amount: Value,
    /// Share of the plan that the budget of the year pays (0 = no fund that year; the plan's
    /// promise stands). Default 1.
    pub budget_share: Value,
    /// Shares of the tranches, adding up to 1 (0.7, 0.3 [S:001]).
    pub tranches: Vec<f64>,
    /// Months from verified papers to the first tranche (default Gamma, mean 2, sd 1.41 [A]).
    pub lag: Value,
    /// Months from verified papers to each later tranche (default Gamma, mean 3, sd 2.1 [A]).
    pub gap: Value,
    /// Papers prepared a month by a fully competent facilitator and board, in sets (default .4
    /// [A]); a tranche needs one set.
    pub paper_rate: f64,
    /// Chance that a set is sent back by verification, times (1 − competence) (default .5 [A]).
    pub returned: f64,
    /// Chance that a tranche not paid by 31 December lapses, at each year end (default .1 [A]).
    pub lapse: f64,
    /// Cost of a package of works, rupiah (default 100 million [A]).
    pub package_cost: f64,
    /// Share of spending that is paid as wages to households who come (default .25 [A]).
    pub wage_share: f64,
    /// Months within which a year's plan promises that works will stand (default 12 [A]).
    pub promised_within: f64,
}

/// Who gets training places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allocation {
    /// Applicants in the order in which they come.
    FirstCome,
    /// Applicants with the lowest consumption per head first.
    PoorestFirst,
    /// Applicants with the strongest tie to the board first.
    BoardsFriends,
}

/// A training course.
#[derive(Clone, Debug, PartialEq)]
pub struct Training {
    /// Places a community and course; dose, 0–10,000, default 20 [A] (5–30 in [S:003], [S:004]).
    pub seats: Value,
    /// Share of what could be learned that a course teaches, 0–1 (default .3 [A]).
    pub gain: f64,
    /// Trainer's competence, 0–1; default Beta, mean .625, sd .16 [A].
    pub competence: Value,
    /// Who gets a place.
    pub allocation: Allocation,
    /// Chance that a household which knows of it applies (default .35: 15–20 of 50 came [S:003]).
    pub uptake: f64,
    /// Share of trained who become cadres (default .1 [A]).
    pub cadre_share: f64,
    /// Only these households of each community (founding numbers); none = all.
    pub households: Option<Vec<u32>>,
}

/// A rule agreed by neighbourhoods.
#[derive(Clone, Debug, PartialEq)]
pub struct NormAgreement {
    /// Share of neighbourhoods that agree; dose, 0–1, default 1. The first by number.
    pub share: Value,
    /// Level of duty agreed on while it lasts, 0–1 (default .8 [A]).
    pub level: f64,
    /// Level of monitoring, as a ratio to the usual, 0–3 (default 1).
    pub monitoring: f64,
}

/// What an imposed shock hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShockKind {
    /// Works and savings are destroyed (severity = share).
    Flood,
    /// Incomes fall and gatherings are cut (severity = share), while it lasts.
    Pandemic,
    /// Prices rise (severity = ratio − 1), while it lasts.
    Price,
}

/// An imposed shock.
#[derive(Clone, Debug, PartialEq)]
pub struct Shock {
    /// What it hits.
    pub hits: ShockKind,
    /// How hard; dose, 0–1, default .3.
    pub severity: Value,
    /// Months it lasts (pandemic, price), default 6.
    pub months: u32,
}

/// Hand-over to cadres and a maintenance group when the programme ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    /// Share of the facilitator's tasks that local people carry on, if there are cadres enough;
    /// dose, 0–1, default .4 [A].
    pub share: Value,
    /// Cadres per 100 households at which the share is fully carried (default 2 [A]).
    pub cadres_needed: f64,
    /// Cadres named at hand-over, per 100 households (default 2 [A]), the best connected first.
    pub cadres_named: f64,
    /// A maintenance group (KPP) keeps the works up.
    pub maintenance: bool,
}
