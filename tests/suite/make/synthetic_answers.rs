//! A made-up answer with plausible curves, for tests and pictures: nothing in it was simulated.
use berdaya::core::units::Month;
use berdaya::measures::{COUNT, Group, Id, MEASURES, Smallest};
use berdaya::model::board::{
    delineation::Delineation,
    facilitator::{Counted, Facilitator},
    handover::Handover,
};
use berdaya::model::news::socialisation::Socialisation;
use berdaya::model::setup::*;
use berdaya::model::shocks::shock::{Shock, ShockKind};
use berdaya::model::training::course::Training;
use berdaya::model::works::fund::Fund;
use berdaya::model::world::offers::Allocation;
use berdaya::model::world::stages::Stages;
use berdaya::scenario::*;
use berdaya::study::answer::{Answer, Effect, Stat, Verdict};
use berdaya::study::layout::Layout;

/// What the made-up answer is like.
#[derive(Clone)]
pub struct Recipe {
    pub labels: Vec<&'static str>,
    pub months: u32,
    pub start: Month,
    pub replicates: (usize, usize),
}

impl Default for Recipe {
    fn default() -> Self {
        Recipe {
            labels: vec![
                "Funds on time",
                "Second tranche late",
                "No budget in 2018",
                "Two facilitators in place of one",
                "No programme",
            ],
            months: 108,
            start: Month::new(2016, 1),
            replicates: (30, 20),
        }
    }
}

pub fn population() -> Population {
    Population {
        mean_degree: 9.3,
        sociability_sd: 0.6,
        isolate_share: 0.05,
        kin_share: 0.3,
        kin_group: 9,
        bridging_share: 0.2,
        closure: 0.4,
        leader_share: 0.12,
        leader_degree: 1.45,
        board_members: 9,
        trust_mean: 0.6,
        trust_concentration: 10.0,
        trust_symmetry: 0.3,
        household_size: 3.9,
        poverty_rate: 0.12,
        gini: 0.384,
        poverty_line: 472_525.0,
        imported: None,
    }
}

fn programme(start: Month) -> Vec<Intervention> {
    let make =
        |id: &str, at: i32, until: Option<i32>, every: Option<u32>, kind: Kind| Intervention {
            number: 0,
            id: id.into(),
            label: None,
            at: Start::Month(start.plus(at)),
            until: until.map(|m| start.plus(m)),
            every,
            communities: None,
            kind,
        };
    let beta = Value::Drawn(Dist::Beta { mean: 0.625, sd: 0.16 });
    vec![
        make(
            "cycle",
            0,
            Some(72),
            None,
            Kind::Stages(Stages {
                engagement: 3,
                assessment: 2,
                alternatives: 1,
                action_plan: 1,
                implementation: 7,
                evaluation: 1,
                intensity: Value::Fixed(1.0),
            }),
        ),
        make("decree", 1, None, None, Kind::Delineation(Delineation { share: Value::Fixed(1.0) })),
        make(
            "outreach",
            2,
            Some(72),
            None,
            Kind::Socialisation(Socialisation {
                events: Value::Fixed(1.0),
                reach: 0.05,
                push: 0.3,
                outside: 0.5,
            }),
        ),
        make(
            "facilitator",
            3,
            Some(72),
            None,
            Kind::Facilitator(Facilitator {
                counted: Counted::ByRegion,
                covers: 0.5,
                teams: Value::Fixed(1.0),
                case_load: 9.0,
                competence: beta.clone(),
                turnover: 0.2,
                does_for: 0.0,
            }),
        ),
        make(
            "fund",
            12,
            Some(72),
            None,
            Kind::Fund(Fund {
                in_order: 0.0,
                amount: Value::Fixed(450e6),
                budget_share: Value::Schedule(vec![
                    (Month::new(2017, 1), 1.0),
                    (Month::new(2018, 1), 0.0),
                    (Month::new(2019, 1), 1.0),
                ]),
                tranches: vec![0.7, 0.3],
                lag: Value::Drawn(Dist::Gamma { mean: 2.0, sd: 1.41 }),
                gap: Values(vec![Value::Drawn(Dist::Gamma { mean: 3.0, sd: 2.1 })]),
                paper_rate: 0.4,
                returned: 0.5,
                lapse: 0.1,
                package_cost: 100e6,
                wage_share: 0.25,
                promised_within: 12.0,
            }),
        ),
        make(
            "sewing & cakes <course>",
            20,
            Some(60),
            Some(12),
            Kind::Training(Training {
                seats: Value::Fixed(20.0),
                gain: 0.3,
                competence: beta,
                allocation: Allocation::PoorestFirst,
                uptake: 0.35,
                cadre_share: 0.1,
                households: None,
            }),
        ),
        make(
            "pandemic",
            50,
            None,
            None,
            Kind::Shock(Shock {
                hits: ShockKind::Pandemic,
                severity: Value::Fixed(0.3),
                months: 18,
            }),
        ),
        make(
            "handover",
            72,
            None,
            None,
            Kind::Handover(Handover {
                share: Value::Fixed(0.4),
                cadres_needed: 2.0,
                cadres_named: 2.0,
                maintenance: Value::Fixed(1.0),
            }),
        ),
    ]
}

/// A label in both languages, for those that recipes use by default; else the same in both.
fn label_of(label: &str) -> Words {
    let indonesian = match label {
        "Funds on time" => "Dana tepat waktu",
        "Second tranche late" => "Termin kedua terlambat",
        "No budget in 2018" => "Tanpa anggaran pada 2018",
        "Two facilitators in place of one" => "Dua fasilitator sebagai ganti satu",
        "No programme" => "Tanpa program",
        _ => return label.into(),
    };
    Words::both(label, indonesian)
}

/// The scenario of the made-up answer.
pub fn scenario(recipe: &Recipe) -> Scenario {
    let community = |name: &str| CommunitySpec {
        name: name.into(),
        region: 0,
        households: 400,
        neighbourhoods: 12,
        hectares: 28.0,
        slum_hectares: 9.0,
    };
    let communities = vec![community("Pasar II"), community("Mangga Besar")];
    let mut drawn = ParameterSet::default();
    let stake =
        PARAMETERS.iter().position(|p| p.key == "participation.stake").expect("a parameter");
    drawn.0[stake] = ParameterValue::Drawn(Dist::Normal { mean: 2.2, sd: 0.5 });
    let arms = recipe
        .labels
        .iter()
        .enumerate()
        .map(|(i, label)| Arm {
            name: format!("arm_{i}"),
            label: label_of(label),
            control: i == 0,
            changes: if i == 0 {
                vec![]
            } else {
                let (english, indonesian) = ("made-up change", "perubahan rekaan");
                vec![Change::Told(Words::both(
                    format!("{english} {i}"),
                    format!("{indonesian} {i}"),
                ))]
            },
            population: population(),
            communities: communities.clone(),
            trades: Vec::new(),
            parameters: drawn.clone(),
            interventions: if *label == "No programme" { vec![] } else { programme(recipe.start) },
        })
        .collect();
    Scenario {
        name: "made-up".into(),
        title: Words::both(
            "A late second tranche in Pasar II",
            "Termin kedua terlambat di Pasar II",
        ),
        question: Words::both(
            "What does a late second tranche do to works, trust and turnout, and does anything of it last?",
            "Apa akibat termin kedua yang terlambat terhadap pekerjaan, kepercayaan, dan kehadiran, dan apakah ada yang bertahan?",
        ),
        start: recipe.start,
        months: recipe.months,
        burn_in: 60,
        seed: 7,
        replicates: recipe.replicates.0 as u32,
        assumption_draws: recipe.replicates.1 as u32,
        regions: vec!["Prabumulih".into()],
        population: population(),
        communities,
        arms,
        level: Level::Community,
        verdict: Window::End,
        headline: vec![Id::WorksFinished, Id::TrustBoard, Id::Turnout, Id::Welfare, Id::Poverty],
    }
}

fn wobble(seed: usize) -> f64 {
    let x = (seed as f64 * 12.9898).sin() * 43_758.547;
    2.0 * (x - x.floor()) - 1.0
}

/// The mean of a measure in a month of one arm: smooth, plausible, made up.
fn mean(arm: usize, group: usize, measure: usize, m: f64, months: f64) -> f64 {
    let dose = [1.0, 0.55, 0.7, 1.15, 0.0, 0.3, 0.85][arm % 7];
    let inside = [0.6, 1.0, 0.25, 0.65, 0.58][group];
    let t = m / 108.0;
    let rise = |at: f64, over: f64| 1.0 / (1.0 + (-(m - at) / over).exp());
    let active = rise(14.0, 4.0) * (1.0 - 0.85 * rise(74.0, 7.0));
    let noise = 0.004 * wobble(arm * 7919 + group * 104_729 + measure * 1_299_709 + m as usize);
    let season = 0.012 * (m * std::f64::consts::TAU / 12.0).cos();
    let steps = |amount: f64, lag: f64| -> f64 {
        (1..=5)
            .map(|y| {
                let at = 12.0 * f64::from(y) + lag;
                amount * (0.7 * rise(at, 0.4) + 0.3 * rise(at + 5.0 + 8.0 * (1.0 - dose), 0.4))
            })
            .sum()
    };
    let works = if dose == 0.0 {
        f64::NAN
    } else {
        (0.35 + 0.6 * dose.min(1.05)) * rise(20.0 + 8.0 * (1.0 - dose), 7.0) * (1.0 - 0.12 * t)
    };
    let id = MEASURES[measure].id;
    match id {
        "turnout" => 0.33 + 0.24 * dose * inside * active + season + noise,
        "trust" => 0.56 + 0.03 * dose * inside * active + 0.3 * noise,
        "trust_board" => 0.42 + 0.28 * (dose - 0.35) * inside * active + noise,
        "welfare" => {
            0.49 + 0.05 * dose * inside * rise(34.0, 12.0)
                - 0.02 * rise(50.0, 2.0) * (1.0 - rise(68.0, 3.0))
                + 0.3 * noise
        }
        "poverty" => {
            0.12 - 0.02 * dose * inside * rise(34.0, 12.0)
                + 0.03 * rise(50.0, 2.0) * (1.0 - rise(68.0, 3.0))
                + 0.3 * noise
        }
        "consumption" => 1.1e6 * (1.0 + 0.03 * dose * inside * rise(34.0, 12.0) + noise),
        "works_finished" if dose > 0.0 && m >= 16.0 => works.min(0.97) + noise,
        "works_progress" if dose > 0.0 && m >= 14.0 => (works * 1.04).min(0.99) + noise,
        "works_finished" | "works_progress" => f64::NAN,
        "works_completed" => (18.0 * works).max(0.0),
        "fund_planned" if dose > 0.0 => 450e6 * ((m / 12.0).floor().min(5.0)),
        "fund_released" if dose > 0.0 => steps(450e6 * (0.55 + 0.43 * dose.min(1.0)), 3.0),
        "fund_spent" if dose > 0.0 => steps(440e6 * (0.5 + 0.46 * dose.min(1.0)), 7.0),
        "fund_lapsed" => 60e6 * (1.0 - dose) * rise(40.0, 10.0),
        "fund_planned" | "fund_released" | "fund_spent" => 0.0,
        _ => 0.4 + 0.1 * dose * active * (months / 108.0).min(1.0) + noise,
    }
}

/// An answer cooked after the recipe.
pub fn answer(recipe: &Recipe) -> Answer {
    let scenario = scenario(recipe);
    let layout = Layout::new(&scenario, Some(recipe.start.plus(72)));
    let months = layout.months;
    let n = recipe.replicates.0 as f64;
    let mut stats = Vec::new();
    let mut monthly = Vec::new();
    for arm in 0..scenario.arms.len() {
        let mut of_arm = Vec::with_capacity(layout.monthly_len());
        let mut means = Vec::with_capacity(layout.monthly_len());
        for place in 0..layout.places.len() {
            for group in 0..Group::ALL.len() {
                for m in 0..months {
                    for measure in 0..COUNT {
                        let shift = if place == 0 { 0.0 } else { 0.01 * wobble(place) };
                        let mean =
                            mean(arm, group, measure, m as f64, months as f64) * (1.0 + shift);
                        let size = if mean.abs() > 10.0 {
                            0.03 * mean.abs()
                        } else {
                            0.035 * (mean.abs() * (1.0 - mean).abs()).sqrt()
                        };
                        let sd =
                            if n > 1.0 { size * (0.8 + 0.2 * (m as f64 / 9.0).sin()) } else { 0.0 };
                        of_arm.push(Stat {
                            mean,
                            sd,
                            p05: mean - 1.64 * sd,
                            p50: mean,
                            p95: mean + 1.64 * sd,
                        });
                        means.push(mean);
                    }
                }
            }
        }
        monthly.push(layout.windows_of(&means));
        stats.push(of_arm);
    }
    let mut control_sd = [f64::NAN; COUNT];
    for (m, sd) in control_sd.iter_mut().enumerate() {
        if matches!(MEASURES[m].smallest, Smallest::Sd(_)) {
            *sd = 0.18;
        }
    }
    control_sd[Id::Consumption as usize] = 480_000.0;
    control_sd[Id::Income as usize] = 1_100_000.0;
    let mut effects = Vec::new();
    for arm in 1..scenario.arms.len() {
        for place in 0..layout.places.len() {
            for group in 0..Group::ALL.len() {
                for measure in 0..COUNT {
                    for window in 0..layout.windows.len() {
                        let at = layout.window_at(place, group, window) + measure;
                        let mean = monthly[arm][at] - monthly[0][at];
                        let half = if MEASURES[measure].unit.is_money() {
                            0.012 * monthly[0][at].abs()
                        } else {
                            0.011 + 0.12 * mean.abs()
                        };
                        let wide = if recipe.replicates.1 > 0 { 1.7 * half } else { f64::NAN };
                        effects.push(effect(
                            (arm, place, group, measure, window),
                            mean,
                            half,
                            wide,
                            control_sd[measure],
                            recipe.replicates.0,
                        ));
                    }
                }
            }
        }
    }
    Answer {
        scenario,
        layout,
        stats,
        control_sd,
        effects,
        failures: vec![],
        replicates: recipe.replicates,
        drift: 0.001,
        influence: PARAMETERS
            .iter()
            .position(|p| p.key == "participation.stake")
            .map(|place| (place, 0.42))
            .into_iter()
            .collect(),
        looks: vec![],
    }
}

/// One effect with symmetric intervals, judged as declared.
pub fn effect(
    (arm, place, group, measure, window): (usize, usize, usize, usize, usize),
    mean: f64,
    half: f64,
    wide: f64,
    sd: f64,
    pairs: usize,
) -> Effect {
    use berdaya::measures::Good;
    let spec = &MEASURES[measure];
    let smallest = match spec.smallest {
        Smallest::Sd(s) => s * sd,
        Smallest::Unit(u) => u,
        Smallest::None => f64::NAN,
    };
    let clear = mean.abs() > half && (wide.is_nan() || wide <= mean.abs());
    let verdict = if spec.good == Good::Neither || smallest.is_nan() || mean.is_nan() {
        Verdict::NotJudged
    } else if !clear || mean.abs() < smallest {
        Verdict::NoDifference
    } else if (mean > 0.0) == (spec.good == Good::Up) {
        Verdict::Benefit
    } else {
        Verdict::Harm
    };
    Effect {
        arm,
        place,
        group,
        measure,
        window,
        pairs,
        mean,
        lo: mean - half,
        hi: mean + half,
        lo_assumptions: mean - wide,
        hi_assumptions: mean + wide,
        p_benefit: 0.5,
        n_halfwidth: 40.0,
        n_sign: 12.0,
        paired: true,
        in_sd: mean / sd,
        verdict,
    }
}

/// Facts about a run that never was.
pub fn run_facts() -> berdaya::present::report::RunFacts {
    berdaya::present::report::RunFacts {
        run_id: "0123456789ab".into(),
        command: "berdaya run made-up --replicates 30 --seed 7".into(),
        version: "0.1.0".into(),
        household_months: 12_345_678,
        seed: 7,
    }
}
