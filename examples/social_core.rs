//! How the social core behaves, as tables in Markdown: `cargo run --release --example social_core`.
//!
//! Ten wards of 420 households in 12 neighbourhoods, five of them inside the decree; a programme in
//! months 12–59 of 96; 20 paired replicates. The settings are those of the design's plain reference, a
//! page of Python without livelihoods, whose figures are typed in beside ours where it has them.

use berdaya::core::random::Luck;
use berdaya::core::units::from_rupiah;
use berdaya::measures::{Group, find};
use berdaya::model::engine::{Rules, found};
use berdaya::model::meanfield::rest_point;
use berdaya::model::setup::{Level, Scenario, load};
use berdaya::study::layout::{Layout, Part};
use berdaya::study::replicate::replicate;
use berdaya::study::stats;
use rayon::prelude::*;

const WORLD: &str = r#"
[scenario]
name = "social-core"
start = "2016-01"
end = "END"
seed = 11
replicates = 20
[[community]]
name = "Ward"
households = 420
neighbourhoods = 12
hectares = 12
slum_hectares = 5
count = 10
"#;

const PROGRAMME: &str = r#"
[[intervention]]
id = "team"
kind = "facilitator"
at = "2017-01"
until = "2021-01"
teams = 2
competence = 0.6
turnover = 0
[[intervention]]
id = "decree"
kind = "delineation"
at = "2017-01"
[[intervention]]
id = "fund"
kind = "fund"
at = "2017-01"
until = "2017-02"
amount = 1_000_000_000
lag = 1
gap = 3
lapse = 0
promised_within = 24
[[intervention]]
id = "handover"
kind = "handover"
at = "2021-01"
share = 0
[[arm]]
name = "on-time"
control = true
[[arm]]
name = "gap-18"
set = { "intervention.fund.gap" = 23 }
[[arm]]
name = "first-14-late"
set = { "intervention.fund.lag" = 18 }
[[arm]]
name = "handover"
set = { "intervention.handover.share" = 0.4 }
[[arm]]
name = "none"
drop = ["team", "decree", "fund", "handover"]
"#;

struct Lived {
    scenario: Scenario,
    layout: Layout,
    parts: Vec<Part>,
}

fn live(text: &str) -> Lived {
    let mut scenario = load(text, "social-core", &[]).expect("a sound scenario").scenario;
    scenario.level = Level::Region;
    let layout = Layout::new(&scenario, None);
    let parts = (0..scenario.replicates)
        .into_par_iter()
        .map(|r| replicate(&scenario, &layout, r, false))
        .collect();
    Lived { scenario, layout, parts }
}

impl Lived {
    fn each(&self, arm: &str, id: &str, group: Group, month: usize) -> Vec<f64> {
        let arm = self.scenario.arms.iter().position(|a| a.name == arm).expect("an arm");
        let at = self.layout.monthly_at(0, group as usize, month) + find(id).expect("a measure");
        self.parts.iter().map(|p| p.arms[arm].monthly[at]).collect()
    }

    fn mean(&self, arm: &str, id: &str, group: Group, month: usize) -> f64 {
        stats::mean(&self.each(arm, id, group, month))
    }
}

fn main() {
    let world = WORLD.replace("END", "2023-12");
    let lived = live(&format!("{world}{}", PROGRAMME));
    trajectories(&lived);
    fading(&lived);
    outsiders(&lived);
    settled();
    rest_points();
}

fn trajectories(l: &Lived) {
    let months = [11, 24, 36, 48, 59, 71, 83, 95];
    println!("### Trajectories, beside the plain reference (its figures in brackets)\n");
    println!("| month | {} |", months.map(|m| m.to_string()).join(" | "));
    println!("|---|{}", "---|".repeat(months.len()));
    let rows: [(&str, &str, &str, Group, [f64; 8]); 10] = [
        ("turnout, no programme", "none", "turnout", Group::All, [0.57; 8]),
        (
            "turnout, inside the decree",
            "on-time",
            "turnout",
            Group::Delineated,
            [0.57, 0.86, 0.89, 0.89, 0.90, 0.71, 0.62, 0.59],
        ),
        (
            "… with hand-over",
            "handover",
            "turnout",
            Group::Delineated,
            [0.57, 0.86, 0.89, 0.89, 0.90, 0.79, 0.74, 0.73],
        ),
        (
            "trust held inside",
            "on-time",
            "trust",
            Group::Delineated,
            [0.59, 0.62, 0.65, 0.65, 0.66, 0.63, 0.61, 0.60],
        ),
        (
            "trust held outside",
            "on-time",
            "trust",
            Group::Other,
            [0.59, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60, 0.60],
        ),
        (
            "trust in the board inside, on time",
            "on-time",
            "trust_board",
            Group::Delineated,
            [0.40, 0.43, 0.61, 0.64, 0.64, 0.52, 0.45, 0.43],
        ),
        (
            "… gap 18",
            "gap-18",
            "trust_board",
            Group::Delineated,
            [0.40, 0.43, 0.61, 0.52, 0.54, 0.47, 0.43, 0.42],
        ),
        (
            "… first tranche 14 late",
            "first-14-late",
            "trust_board",
            Group::Delineated,
            [0.40, 0.43, 0.33, 0.46, 0.61, 0.50, 0.45, 0.42],
        ),
        (
            "works (value), on time",
            "on-time",
            "works_progress",
            Group::All,
            [0.0, 0.30, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
        ),
        (
            "… gap 18",
            "gap-18",
            "works_progress",
            Group::All,
            [0.0, 0.30, 0.72, 0.60, 0.81, 0.68, 0.57, 0.47],
        ),
    ];
    for (label, arm, id, group, reference) in rows {
        let cells: Vec<String> = months
            .iter()
            .zip(reference)
            .map(|(&m, r)| {
                let v = l.mean(arm, id, group, m);
                if v.is_nan() { format!("– ({r:.2})") } else { format!("{v:.2} ({r:.2})") }
            })
            .collect();
        println!("| {label} | {} |", cells.join(" | "));
    }
    println!();
}

/// Months from the end of the programme until half of an effect is gone.
fn fading(l: &Lived) {
    println!(
        "### The fade: months until half of the effect at the end (month 59) is gone, inside\n"
    );
    println!("| | effect at the end | half gone, programme just ends | … with hand-over |");
    println!("|---|---|---|---|");
    for (label, id) in [
        ("turnout", "turnout"),
        ("trust in neighbours", "trust"),
        ("strength of ties", "tie_strength"),
        ("trust in the board", "trust_board"),
        ("tie to the board", "board_tie"),
    ] {
        let effect = |arm: &str, m: usize| {
            l.mean(arm, id, Group::Delineated, m) - l.mean("none", id, Group::Delineated, m)
        };
        let half = |arm: &str| {
            let end = effect(arm, 59);
            let at = (60..96).find(|&m| effect(arm, m).abs() <= 0.5 * end.abs());
            at.map_or("> 36".to_string(), |m| (m - 59).to_string())
        };
        println!(
            "| {label} | {:+.3} | {} | {} |",
            effect("on-time", 59),
            half("on-time"),
            half("handover")
        );
    }
    println!();
}

/// Trust of those outside, in sd of the arm without a programme.
fn outsiders(l: &Lived) {
    let arm = l.scenario.arms.iter().position(|a| a.name == "none").expect("an arm");
    println!("### Those outside the decree: effect on their trust, in sd across households\n");
    println!("| | month 36 | 59 | 71 | 95 |\n|---|---|---|---|---|");
    for id in ["trust", "trust_general"] {
        let k = find(id).expect("a measure");
        let sd = stats::mean(&l.parts.iter().map(|p| p.arms[arm].spread[k]).collect::<Vec<_>>());
        let cells = [36, 59, 71, 95].map(|m| {
            let e = l.mean("on-time", id, Group::Other, m) - l.mean("none", id, Group::Other, m);
            format!("{:+.3}", e / sd)
        });
        println!("| {id} | {} |", cells.join(" | "));
    }
    println!();
}

/// Nine years without a programme: the slope of yearly means.
fn settled() {
    let text = WORLD.replace("END", "2024-12");
    let l = live(&format!("{text}\n[[arm]]\nname = \"none\"\ncontrol = true\n"));
    println!("### Nine years without a programme: slope a year, mean over 20 replicates (95 %)\n");
    println!(
        "| measure | first year | last year | slope a year | in sd across households a year |"
    );
    println!("|---|---|---|---|---|");
    for id in [
        "turnout",
        "trust",
        "trust_present",
        "tie_strength",
        "ties",
        "willingness",
        "board_tie",
        "welfare",
        "poverty",
    ] {
        let years: Vec<Vec<f64>> = (0..9)
            .map(|y| {
                let months: Vec<Vec<f64>> =
                    (0..12).map(|m| l.each("none", id, Group::All, y * 12 + m)).collect();
                (0..l.parts.len())
                    .map(|r| months.iter().map(|m| m[r]).sum::<f64>() / 12.0)
                    .collect()
            })
            .collect();
        let slopes: Vec<f64> = (0..l.parts.len())
            .map(|r| {
                let xy: f64 = (0..9).map(|y| (y as f64 - 4.0) * years[y][r]).sum();
                xy / 60.0
            })
            .collect();
        let (lo, hi) = stats::t_interval(&slopes);
        let k = find(id).expect("a measure");
        let sd = stats::mean(&l.parts.iter().map(|p| p.arms[0].spread[k]).collect::<Vec<_>>());
        println!(
            "| {id} | {:.4} | {:.4} | {:+.5} ({lo:+.5} … {hi:+.5}) | {:+.4} |",
            stats::mean(&years[0]),
            stats::mean(&years[8]),
            stats::mean(&slopes),
            stats::mean(&slopes) / sd
        );
    }
    println!();
}

/// One rest point from any start, at six levels of agreed norm.
fn rest_points() {
    println!("### One rest point from any start: turnout in the tenth year, ten wards\n");
    println!("| norm agreed on | from .05 | from .50 | from .95 | closed form | loop gain |");
    println!("|---|---|---|---|---|---|");
    let text = WORLD.replace("END", "2024-12");
    for norm in [0.0, 0.2, 0.4, 0.5, 0.6, 0.8] {
        let text = format!("{text}\n[parameters]\nnorm.agreed = {norm}\n");
        let scenario = load(&text, "social-core", &[]).expect("a sound scenario").scenario;
        let arm = &scenario.arms[0];
        let par = arm.parameters.central();
        let from = |start: f32| {
            let mut world = found(arm, &par, Luck::new(11, 0));
            for c in &mut world.communities {
                let h = &mut c.households;
                let n = h.attended.len();
                h.habit.fill(start);
                h.willingness.fill(start);
                for i in 0..n {
                    h.attended[i] = if (i as f32 + 0.5) / n as f32 <= start { 4 } else { 0 };
                }
            }
            world.offset = -120;
            let rules = Rules {
                start: scenario.start,
                luck: Luck::new(11, 0),
                par: &par,
                programme: &[],
                line: from_rupiah(arm.population.poverty_line),
                settled_by: i32::MIN,
            };
            world.live(&rules, 108, None, None).expect("sound months");
            let attended = world.live(&rules, 12, None, None).expect("sound months");
            attended as f64 / (4 * 12 * 4200) as f64
        };
        let rest =
            rest_point(&par, arm.population.trust_mean as f32, arm.population.mean_degree as f32);
        println!(
            "| {norm} | {:.3} | {:.3} | {:.3} | {:.3} | {:.2} |",
            from(0.05),
            from(0.5),
            from(0.95),
            rest.turnout,
            rest.gain
        );
    }
}
