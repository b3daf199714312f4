//! A workbench: looks into a world while the model is worked on. No part of the program.
#![allow(missing_docs, clippy::unwrap_used)]

use berdaya::measures::{Group, MEASURES, find};
use berdaya::results::layout::Layout;
use berdaya::scenario::*;
use berdaya::units::Month;
fn iv(id: &str, at: Month, until: Option<Month>, every: Option<u32>, kind: Kind) -> Intervention {
    Intervention { id: id.into(), at: Start::Month(at), until, every, communities: None, kind }
}
pub fn scenario() -> Scenario {
    let population = Population {
        mean_degree: 9.3,
        sociability_sd: 0.7,
        isolate_share: 0.05,
        kin_share: 0.3,
        bridging_share: 0.2,
        closure: 0.3,
        leader_share: 0.12,
        leader_degree: 1.45,
        board_members: 9,
        trust_mean: 0.6,
        trust_concentration: 10.0,
        trust_symmetry: 0.3,
        household_size: 3.9,
        poverty_rate: 0.0789,
        gini: 0.384,
        poverty_line: 472525.0,
    };
    let ha = [15.36, 11.5, 10.2, 20.43, 26.76, 7.76, 22.53, 22.66, 9.2, 29.73, 27.96];
    let communities: Vec<CommunitySpec> = ha
        .iter()
        .enumerate()
        .map(|(k, &s)| CommunitySpec {
            name: format!("c{k}"),
            region: 0,
            households: 420,
            neighbourhoods: 12,
            hectares: 67.1,
            slum_hectares: s,
        })
        .collect();
    let m = Month::new;
    let end = Some(m(2022, 1));
    let g = |mean, sd| Value::Drawn(Dist::Gamma { mean, sd });
    let comp = || Value::Drawn(Dist::Beta { mean: 0.625, sd: 0.16 });
    let prog = |gap: Value, share: Value, comp2: Value| {
        vec![
            iv(
                "cycle",
                m(2016, 1),
                end,
                None,
                Kind::Stages(Stages {
                    engagement: 12,
                    assessment: 2,
                    alternatives: 1,
                    action_plan: 2,
                    implementation: 6,
                    evaluation: 1,
                    intensity: Value::Fixed(1.0),
                }),
            ),
            iv(
                "facilitators",
                m(2016, 1),
                end,
                None,
                Kind::Facilitator(Facilitator {
                    teams: Value::Fixed(2.0),
                    case_load: 9.0,
                    competence: comp2,
                    turnover: 0.2,
                }),
            ),
            iv(
                "outreach",
                m(2016, 1),
                end,
                None,
                Kind::Socialisation(Socialisation {
                    events: Value::Fixed(1.0),
                    reach: 0.05,
                    push: 0.3,
                    outside: 0.5,
                }),
            ),
            iv(
                "decree",
                m(2017, 4),
                None,
                None,
                Kind::Delineation(Delineation { share: Value::Fixed(1.0) }),
            ),
            iv(
                "bdi",
                m(2017, 1),
                Some(m(2020, 1)),
                None,
                Kind::Fund(Fund {
                    amount: Value::Fixed(1e9),
                    budget_share: share,
                    tranches: vec![0.7, 0.3],
                    lag: g(2.0, 1.41),
                    gap,
                    paper_rate: 0.4,
                    returned: 0.5,
                    lapse: 0.1,
                    package_cost: 1e8,
                    wage_share: 0.25,
                    promised_within: 12.0,
                }),
            ),
            iv(
                "training",
                m(2017, 6),
                Some(m(2020, 1)),
                Some(12),
                Kind::Training(Training {
                    seats: Value::Fixed(20.0),
                    gain: 0.3,
                    competence: comp(),
                    allocation: Allocation::FirstCome,
                    uptake: 0.35,
                    cadre_share: 0.1,
                    households: None,
                }),
            ),
        ]
    };
    let arm = |name: &str, control, interventions| Arm {
        name: name.into(),
        label: name.into(),
        control,
        change: String::new(),
        population: population.clone(),
        communities: communities.clone(),
        parameters: ParameterSet::default(),
        interventions,
    };
    let one = || Value::Fixed(1.0);
    let mut ho = prog(g(3.0, 2.1), one(), comp());
    ho.push(iv(
        "handover",
        m(2022, 1),
        None,
        None,
        Kind::Handover(Handover {
            share: Value::Fixed(0.4),
            cadres_needed: 2.0,
            cadres_named: 2.0,
            maintenance: true,
        }),
    ));
    let arms = vec![
        arm("on-time", true, prog(g(3.0, 2.1), one(), comp())),
        arm("late", false, prog(g(18.0, 6.0), one(), comp())),
        arm(
            "no-fund-2018",
            false,
            prog(
                g(3.0, 2.1),
                Value::Schedule(vec![(m(2016, 1), 1.0), (m(2018, 1), 0.0), (m(2019, 1), 1.0)]),
                comp(),
            ),
        ),
        arm(
            "weak",
            false,
            prog(g(3.0, 2.1), one(), Value::Drawn(Dist::Beta { mean: 0.3, sd: 0.12 })),
        ),
        arm("none", false, vec![]),
        arm("handover", false, ho),
    ];
    Scenario {
        name: "probe".into(),
        title: String::new(),
        question: String::new(),
        start: m(2016, 1),
        months: 108,
        burn_in: 60,
        seed: 2018,
        replicates: 4,
        assumption_draws: 0,
        regions: vec!["P".into()],
        population: population.clone(),
        communities,
        arms,
        level: Level::Region,
        verdict: "end".into(),
        headline: vec![],
    }
}
fn main() {
    if std::env::args().nth(1).as_deref() == Some("settle") {
        return settle_table();
    }
    let s = scenario();
    let layout = Layout::new(&s, None);
    let t = std::time::Instant::now();
    let n: u32 = std::env::args().nth(1).and_then(|a| a.parse().ok()).unwrap_or(4);
    let parts: Vec<_> =
        (0..n).map(|r| berdaya::simulation::replicate(&s, &layout, r, false)).collect();
    let hm: u64 = parts.iter().map(|p| p.household_months).sum();
    println!(
        "{:?} ns per hm (2 cores wall): {}",
        t.elapsed(),
        t.elapsed().as_nanos() as f64 / hm as f64
    );
    for p in &parts {
        if let Some(f) = &p.failure {
            println!("FAIL {f}");
        }
    }
    let ids: Vec<String> = std::env::args().skip(2).collect();
    let ids: Vec<&str> = if ids.is_empty() {
        vec![
            "turnout",
            "trust",
            "trust_board",
            "board_tie",
            "facilitator_tie",
            "works_finished",
            "works_progress",
            "salience",
            "ties",
            "tie_strength",
            "willingness",
            "norm",
            "consumption",
            "savings",
            "welfare",
            "poverty",
            "gini",
            "skill",
            "slum_score",
            "fund_released",
            "fund_spent",
            "tranche_wait",
        ]
    } else {
        ids.iter().map(|s| s.as_str()).collect()
    };
    let months = [0usize, 6, 11, 23, 35, 47, 59, 71, 77, 83, 95, 107];
    println!(
        "{:>14} {:>12} {:>11} {}",
        "measure",
        "arm",
        "group",
        months.iter().map(|m| format!("{m:>8}")).collect::<String>()
    );
    for id in ids {
        let k = find(id).unwrap();
        for (a, arm) in s.arms.iter().enumerate() {
            for g in [Group::All, Group::Delineated, Group::Other] {
                let v: Vec<f64> = months
                    .iter()
                    .map(|&m| {
                        parts
                            .iter()
                            .map(|p| p.arms[a].monthly[layout.monthly_at(0, g as usize, m) + k])
                            .sum::<f64>()
                            / n as f64
                    })
                    .collect();
                if v.iter().all(|x| x.is_nan()) {
                    continue;
                }
                println!(
                    "{:>14} {:>12} {:>11} {}",
                    id,
                    arm.name,
                    g.id(),
                    v.iter()
                        .map(|x| if x.abs() > 1000.0 {
                            format!("{:>8.2e}", x)
                        } else {
                            format!("{x:>8.3}")
                        })
                        .collect::<String>()
                );
            }
        }
    }
    let _ = MEASURES;
}
#[allow(dead_code)]
fn settle_table() {
    let mut s = scenario();
    s.burn_in = 60;
    let p = berdaya::scenario::Parameters::default();
    let luck = berdaya::random::Luck::new(1, 0);
    let w = berdaya::simulation::found(&s.arms[0], &p, luck);
    let deg = |w: &berdaya::simulation::World| {
        let (mut t, mut n) = (0, 0);
        for c in &w.communities {
            t += c.ties.len();
            n += c.len();
        }
        t as f64 / n as f64
    };
    println!("founding degree {}", deg(&w));
    println!("bytes/hh {}", w.communities.iter().map(|c| c.bytes()).sum::<usize>() as f64 / 4620.0);
    for b in [12, 24, 60, 120, 240] {
        s.burn_in = b;
        let (w, d) = berdaya::simulation::settle(&s, &s.arms[0], &p, luck).unwrap();
        println!("burn {b}: degree {} drift {d}", deg(&w));
    }
    println!("{:?}", berdaya::dynamics::meanfield::rest_point(&p, 0.6));
}
