//! Small worlds with the whole programme, for the tests of the model.
use berdaya::core::random::Luck;
use berdaya::core::units::from_rupiah;
use berdaya::measures::{Group, MEASURES};
use berdaya::model::engine::{self, Rules, World};
use berdaya::model::setup::{Arm, Parameters, Scenario};
use berdaya::study::layout::{ArmPart, Layout, Part};

pub use crate::make::every_intervention::*;

/// Two trades that a third of the households live of, and lenders for everybody.
pub const TRADES: &str = "[[trade]]\nname = \"chips\"\nowners = 0.2\nweather = 0.5\n\n\
    [[trade]]\nname = \"sewing\"\nproduct = \"goods\"\nowners = 0.1\nspending = 0.02\n\n\
    [parameters]\nmoneylender.share = 1\nbank.share = 0.5\nlivelihood.income_sd = 0.5\n\n";

/// The whole programme at its usual doses.
pub fn programme() -> String {
    PROGRAMME.iter().map(|p| p.table(p.id, p.usual)).collect()
}

/// A community of the given households in neighbourhoods of about twelve, a third of it slum.
pub fn community(name: &str, region: &str, households: u32) -> String {
    format!(
        "[[community]]\nname = \"{name}\"\nregion = \"{region}\"\nhouseholds = {households}\n\
         neighbourhoods = {}\nhectares = 12\nslum_hectares = 4\n\n",
        (households / 12).max(1)
    )
}

/// The head of a scenario of so many months from 2016-01, settled for two years.
pub fn head(months: u32) -> String {
    format!(
        "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2025-12\"\nmonths = {months}\n\
         burn_in = 24\nseed = 11\nreplicates = 3\n\n"
    )
}

/// The arms of most tests: as planned, and without norm and training.
pub const TWO_ARMS: &str = "[[arm]]\nname = \"planned\"\ncontrol = true\n\n\
     [[arm]]\nname = \"bare\"\ndrop = [\"duty\", \"courses\"]\n\n";

pub fn layout(scenario: &Scenario) -> Layout {
    Layout::new(scenario, berdaya::study::replicate::programme_end(scenario))
}

/// A replicate that must not fail.
pub fn replicate(scenario: &Scenario, number: u32, drawn: bool) -> Part {
    let part = berdaya::study::replicate::replicate(scenario, &layout(scenario), number, drawn);
    assert_eq!(part.failure, None);
    part
}

/// The first month, place, group and measure in which two arms differ by a bit; months first.
pub fn difference(layout: &Layout, a: &ArmPart, b: &ArmPart) -> Option<String> {
    assert_eq!(a.monthly.len(), b.monthly.len());
    for month in 0..if a.monthly.is_empty() { 0 } else { layout.months } {
        for (p, place) in layout.places.iter().enumerate() {
            for group in Group::ALL {
                let at = layout.monthly_at(p, group as usize, month);
                for (m, measure) in MEASURES.iter().enumerate() {
                    let (x, y) = (a.monthly[at + m], b.monthly[at + m]);
                    if x.to_bits() != y.to_bits() {
                        return Some(format!(
                            "{} {} of {} `{}`, group {}: {x:?} against {y:?}",
                            layout.start.plus(month as i32),
                            measure.id,
                            place.level,
                            place.name(),
                            group.id(),
                        ));
                    }
                }
            }
        }
    }
    let differ = |a: &[f64], b: &[f64]| {
        assert_eq!(a.len(), b.len());
        a.iter().zip(b).position(|(x, y)| x.to_bits() != y.to_bits())
    };
    differ(&a.windows, &b.windows)
        .map(|k| format!("window value {k}: {:?} against {:?}", a.windows[k], b.windows[k]))
        .or_else(|| {
            differ(&a.spread, &b.spread)
                .map(|k| format!("the spread of {} at the end", MEASURES[k].id))
        })
}

/// The first difference between two parts, arm by arm.
pub fn difference_of_parts(layout: &Layout, a: &Part, b: &Part) -> Option<String> {
    assert_eq!(a.arms.len(), b.arms.len());
    assert_eq!((a.replicate, a.drawn), (b.replicate, b.drawn));
    a.arms
        .iter()
        .zip(&b.arms)
        .find_map(|(x, y)| Some(format!("arm {}, {}", x.arm, difference(layout, x, y)?)))
        .or_else(|| {
            let same =
                a.drift.to_bits() == b.drift.to_bits() && a.household_months == b.household_months;
            (!same).then(|| "drift or household-months".to_string())
        })
}

/// A settled world and what it is lived with.
pub struct Settled {
    pub scenario: Scenario,
    pub luck: Luck,
    pub par: Parameters,
    pub world: World,
}

/// Settles the world of a text's control arm, replicate 0.
pub fn settled(text: &str) -> Settled {
    let scenario = scenario(text);
    let luck = Luck::new(scenario.seed, 0);
    let par = scenario.control().parameters.central();
    let (world, _) =
        engine::settle(&scenario, scenario.control(), &par, luck).expect("a settled world");
    Settled { luck, par, world, scenario }
}

impl Settled {
    /// What an arm lives with after the start.
    pub fn rules<'a>(&'a self, arm: &'a Arm) -> Rules<'a> {
        Rules {
            start: self.scenario.start,
            luck: self.luck,
            par: &self.par,
            programme: &arm.interventions,
            line: from_rupiah(arm.population.poverty_line),
            settled_by: i32::MIN,
        }
    }

    /// An arm by its name.
    pub fn arm(&self, name: &str) -> &Arm {
        self.scenario.arms.iter().find(|a| a.name == name).expect("an arm")
    }
}
