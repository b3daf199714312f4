//! Small worlds with the whole programme, for the tests of the model.
#![allow(dead_code)] // each test file uses its own part of this

use berdaya::core::random::Luck;
use berdaya::core::units::from_rupiah;
use berdaya::measures::{Group, MEASURES};
use berdaya::model::engine::{self, Rules, World};
use berdaya::scenario::{Arm, Loaded, Parameters, Scenario, load};
use berdaya::study::layout::{ArmPart, Layout, Part};

/// A kind of intervention as one table: what it is, its key of dose, its default dose.
pub struct Piece {
    pub kind: &'static str,
    pub id: &'static str,
    pub dose: &'static str,
    pub usual: &'static str,
    /// Its other keys.
    pub keys: &'static str,
}

/// Every kind, so timed that in three years each of them has something to work on.
pub const PROGRAMME: [Piece; 22] = [
    Piece {
        kind: "stages",
        id: "cycle",
        dose: "intensity",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nengagement = 2\n",
    },
    Piece {
        kind: "facilitator",
        id: "facilitators",
        dose: "teams",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nturnover = 0.5\n",
    },
    Piece {
        kind: "socialisation",
        id: "outreach",
        dose: "events",
        usual: "1.0",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "delineation",
        id: "decree",
        dose: "share",
        usual: "1.0",
        keys: "at = \"2016-03\"\n",
    },
    Piece {
        kind: "fund",
        id: "bdi",
        dose: "amount",
        usual: "4e8",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\npackage_cost = 5e7\npaper_rate = 1.5\nlapse = 0.3\n",
    },
    Piece {
        kind: "training",
        id: "courses",
        dose: "seats",
        usual: "20",
        keys: "at = \"2016-06\"\nevery = 6\nuntil = \"2018-04\"\nuptake = 0.8\n",
    },
    Piece {
        kind: "norm",
        id: "duty",
        dose: "share",
        usual: "1.0",
        keys: "at = \"2016-09\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "shock",
        id: "pandemic",
        dose: "severity",
        usual: "0.3",
        keys: "at = \"2017-05\"\nhits = \"pandemic\"\n",
    },
    Piece {
        kind: "handover",
        id: "handover",
        dose: "share",
        usual: "0.4",
        keys: "at = \"2018-04\"\ncadres_needed = 4\n",
    },
    Piece {
        kind: "coordination",
        id: "sectors",
        dose: "ego",
        usual: "0.6",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "partner",
        id: "firm",
        dose: "aid",
        usual: "4e6",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nexpects = 0.1\n",
    },
    // There is something to find where `leakage.most` is above 0.
    Piece {
        kind: "audit",
        id: "audits",
        dose: "probability",
        usual: "0.8",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "model_village",
        id: "models",
        dose: "visits",
        usual: "2",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\ncoaching = 0.2\n",
    },
    Piece {
        kind: "group_loan",
        id: "groups",
        dose: "groups",
        usual: "3",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\npreparing = 1\nmonths = 6\nuptake = 0.8\n",
    },
    Piece {
        kind: "meeting",
        id: "meetings",
        dose: "often",
        usual: "2.0",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "outlet",
        id: "shop",
        dose: "share",
        usual: "0.8",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "microfinance",
        id: "bmt",
        dose: "share",
        usual: "0.9",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nadmission = \"open\"\n",
    },
    Piece {
        kind: "commons",
        id: "garden",
        dose: "share",
        usual: "0.8",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\nsaved = 0.2\n",
    },
    Piece {
        kind: "incentive",
        id: "snacks",
        dose: "value",
        usual: "2e4",
        keys: "at = \"2016-02\"\nuntil = \"2018-04\"\n",
    },
    Piece {
        kind: "opposition",
        id: "kontra",
        dose: "share",
        usual: "0.2",
        keys: "at = \"2016-02\"\n",
    },
    Piece { kind: "entry", id: "figures", dose: "share", usual: "0.1", keys: "at = \"2016-01\"\n" },
    Piece {
        kind: "choice",
        id: "activity",
        dose: "room",
        usual: "0.9",
        keys: "at = \"2016-01\"\nuntil = \"2018-04\"\nuptake = 0.5\nactivities = [\"cakes\", \"garden\", \"lessons\"]\n\
               income = [0.8, 0.2, 0.1]\nfood = [0.5, 0.9, 0]\nlearning = [0.2, 0.3, 1]\n\
               cost = [50_000, 10_000, 0]\nearns = [100_000, 20_000, 0]\n",
    },
];

/// Two trades that a third of the households live of, and lenders for everybody.
pub const TRADES: &str = "[[trade]]\nname = \"chips\"\nowners = 0.2\nweather = 0.5\n\n\
    [[trade]]\nname = \"sewing\"\nproduct = \"goods\"\nowners = 0.1\nspending = 0.02\n\n\
    [parameters]\nmoneylender.share = 1\nbank.share = 0.5\nlivelihood.income_sd = 0.5\n\n";

impl Piece {
    /// The table at a dose, under a name of its own.
    pub fn table(&self, id: &str, dose: &str) -> String {
        format!(
            "[[intervention]]\nid = \"{id}\"\nkind = \"{}\"\n{}{} = {dose}\n\n",
            self.kind, self.keys, self.dose
        )
    }
}

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

/// One arm, the control.
pub const ONE_ARM: &str = "[[arm]]\nname = \"planned\"\ncontrol = true\n\n";

/// Loads a text, or says what is wrong with it.
pub fn loaded(text: &str) -> Loaded {
    load(text, "small.toml", &[]).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}\n{text}", lines.join("\n"))
    })
}

/// The scenario of a text.
pub fn scenario(text: &str) -> Scenario {
    loaded(text).scenario
}

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
