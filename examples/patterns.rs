//! The six rows of docs/patterns.md, run: `cargo run --release --example patterns`.
//!
//! Measure, window and arms of each row were written down before its first run; the size, seed,
//! replicates and rows can be given: `-- SIZE SEED REPLICATES`. Prints a table in Markdown.

use berdaya::measures::{Group, find};
use berdaya::results::layout::{Layout, Part};
use berdaya::results::stats;
use berdaya::scenario::{Level, Scenario, load};
use berdaya::simulation::replicate;
use berdaya::units::Month;
use rayon::prelude::*;

const TEXT: &str = include_str!("../scenarios/kotaku.toml");

/// Arms beside those of `kotaku`: name, what is set, what is dropped.
const ARMS: &[(&str, &str, &str)] = &[
    ("no-decree", "", "\"decree\""),
    (
        "no-forgetting",
        "\"parameters.board.forgetting\" = 0, \"parameters.facilitator.rapport_loss\" = 0",
        "",
    ),
    ("fewer-meetings", "\"parameters.board.presence\" = 0.15", ""),
    ("gap-1", "\"intervention.bdi.gap\" = 1", ""),
    ("gap-12", "\"intervention.bdi.gap\" = 12", ""),
    ("gap-1-kept", "\"intervention.bdi.gap\" = 1, \"intervention.bdi.lapse\" = 0", ""),
    ("gap-12-kept", "\"intervention.bdi.gap\" = 12, \"intervention.bdi.lapse\" = 0", ""),
    ("able", "\"intervention.facilitators.competence\" = 0.8", ""),
    ("unable", "\"intervention.facilitators.competence\" = 0.3", ""),
];

/// What is measured of one arm in one replicate.
#[derive(Clone, Copy)]
enum What {
    /// A measure of a group in a month.
    At(&'static str, Group, &'static str),
    /// Inside less outside the decree.
    Gap(&'static str, &'static str),
    /// A measure of a group, in a later month less in an earlier one.
    Change(&'static str, Group, &'static str, &'static str),
}

struct Row {
    id: &'static str,
    a: &'static str,
    b: &'static str,
    what: What,
    sign: f64,
    /// Smallest effect of interest: in sd when negative, else in the measure's unit.
    smallest: f64,
}

const fn row(
    id: &'static str,
    a: &'static str,
    b: &'static str,
    what: What,
    sign: f64,
    smallest: f64,
) -> Row {
    Row { id, a, b, what, sign, smallest }
}

use Group::{All, Delineated, Other};
use What::{At, Change, Gap};

const ROWS: &[Row] = &[
    row("P01a", "on-time", "no-decree", Gap("board_tie", "2019-12"), 1.0, -0.1),
    row("P01b", "on-time", "no-decree", Gap("turnout", "2019-12"), 1.0, -0.1),
    row("P01c", "on-time", "no-decree", At("board_tie", Other, "2019-12"), -1.0, -0.1),
    row("P01d", "on-time", "no-decree", Gap("board_tie", "2024-12"), 0.0, -0.1),
    row("P02a", "on-time", "no-forgetting", At("board_tie", Other, "2019-04"), -1.0, -0.1),
    row("P02b", "fewer-meetings", "on-time", At("board_tie", Other, "2019-04"), -1.0, -0.1),
    row(
        "P09",
        "no-fund-2018",
        "on-time",
        Change("works_completed", All, "2019-12", "2018-05"),
        -1.0,
        0.5,
    ),
    row("P10a", "gap-12", "gap-1", At("works_finished", All, "2019-12"), -1.0, 0.05),
    row("P10b", "gap-12", "gap-1", At("trust_board", Delineated, "2019-12"), -1.0, -0.1),
    row("P10c", "gap-12-kept", "gap-1-kept", At("works_finished", All, "2019-12"), -1.0, 0.05),
    row("P10d", "gap-12-kept", "gap-1-kept", At("trust_board", Delineated, "2019-12"), -1.0, -0.1),
    row(
        "P10e",
        "gap-12",
        "gap-1",
        Change("trust_board", Delineated, "2021-12", "2019-12"),
        1.0,
        -0.05,
    ),
    row("P12", "able", "unable", At("tranche_wait", All, "2021-12"), -1.0, 0.5),
    row(
        "P17a",
        "on-time",
        "no-programme",
        Change("board_tie", Delineated, "2022-12", "2021-12"),
        -1.0,
        -0.1,
    ),
    row(
        "P17b",
        "on-time",
        "no-programme",
        Change("turnout", Delineated, "2022-12", "2021-12"),
        -1.0,
        -0.1,
    ),
];

fn scenario(size: u32, seed: u64) -> Scenario {
    let mut text = TEXT.replace("households = 420 ", &format!("households = {size} "));
    text = text.replace("neighbourhoods = 12 ", &format!("neighbourhoods = {} ", size / 35));
    for (name, set, drop) in ARMS {
        text.push_str(&format!(
            "\n[[arm]]\nname = \"{name}\"\nset = {{ {set} }}\ndrop = [{drop}]\n"
        ));
    }
    let set = |key: &str, value: String| (key.to_string(), value);
    let overrides = [set("scenario.seed", seed.to_string())];
    let mut loaded = load(&text, "patterns", &overrides).expect("a sound scenario").scenario;
    loaded.level = Level::Region;
    loaded
}

struct Run {
    layout: Layout,
    names: Vec<String>,
    luck: Vec<Part>,
    drawn: Vec<Part>,
    start: Month,
}

/// The layout's windows are not used: every month is there.
fn run(size: u32, seed: u64, replicates: u32) -> Run {
    let scenario = scenario(size, seed);
    let mut layout = Layout::new(&scenario, None);
    layout.windows.clear();
    // Every month as a window, so that drawn replicates keep them too.
    for m in 0..scenario.months {
        layout.windows.push(berdaya::results::layout::Window {
            name: scenario.start.plus(m as i32).to_string(),
            from: m,
            to: m,
        });
    }
    let parts: Vec<Part> = (0..2 * replicates)
        .into_par_iter()
        .map(|k| {
            let mut part = replicate(&scenario, &layout, k % replicates, k >= replicates);
            part.arms.iter_mut().for_each(|a| a.monthly = Vec::new());
            part
        })
        .collect();
    let (luck, drawn) = parts.split_at(replicates as usize);
    Run {
        names: scenario.arms.iter().map(|a| a.name.clone()).collect(),
        start: scenario.start,
        luck: luck.to_vec(),
        drawn: drawn.to_vec(),
        layout,
    }
}

impl Run {
    fn value(&self, part: &Part, arm: &str, id: &str, group: Group, month: &str) -> f64 {
        let arm = self.names.iter().position(|n| n == arm).expect("an arm");
        let measure = find(id).expect("a measure");
        let at = month.parse::<Month>().expect("a month").since(self.start) as usize;
        part.arms[arm].windows[self.layout.window_at(0, group as usize, at) + measure]
    }

    fn measured(&self, part: &Part, arm: &str, what: What) -> f64 {
        match what {
            At(id, group, month) => self.value(part, arm, id, group, month),
            Gap(id, month) => {
                self.value(part, arm, id, Delineated, month)
                    - self.value(part, arm, id, Other, month)
            }
            Change(id, group, late, early) => {
                // A count that has not begun is 0.
                let known = |v: f64| if v.is_nan() { 0.0 } else { v };
                known(self.value(part, arm, id, group, late))
                    - known(self.value(part, arm, id, group, early))
            }
        }
    }

    fn differences(&self, parts: &[Part], row: &Row) -> Vec<f64> {
        parts
            .iter()
            .map(|p| self.measured(p, row.a, row.what) - self.measured(p, row.b, row.what))
            .collect()
    }

    /// Standard deviation across households, no-programme arm, end line.
    fn spread(&self, id: &str) -> f64 {
        let arm = self.names.iter().position(|n| n == "no-programme").expect("an arm");
        let measure = find(id).expect("a measure");
        let all: Vec<f64> = self.luck.iter().map(|p| p.arms[arm].spread[measure]).collect();
        all.iter().sum::<f64>() / all.len() as f64
    }
}

fn id_of(what: What) -> &'static str {
    match what {
        At(id, ..) | Gap(id, _) | Change(id, ..) => id,
    }
}

fn main() {
    let arguments: Vec<u64> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    let sizes = arguments.first().map_or(vec![210, 840], |&s| vec![s as u32]);
    let seeds = arguments.get(1).map_or(vec![2018, 7, 42], |&s| vec![s]);
    let replicates = arguments.get(2).map_or(30, |&r| r as u32);
    println!(
        "| row | households a ward | seed | effect | luck 95 % | luck + assumptions 95 % | smallest | in sd | |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    let mut lines: Vec<(usize, String)> = Vec::new();
    for &size in &sizes {
        for &seed in &seeds {
            let run = run(size, seed, replicates);
            for (k, row) in ROWS.iter().enumerate() {
                lines.push((k, judge(&run, row, size, seed)));
            }
        }
    }
    lines.sort_by_key(|l| l.0);
    for (_, line) in lines {
        println!("{line}");
    }
}

fn judge(run: &Run, row: &Row, size: u32, seed: u64) -> String {
    let a = run.differences(&run.luck, row);
    let b = run.differences(&run.drawn, row);
    let (mean_a, sd_a) = (stats::mean(&a), stats::sd(&a));
    let (mean_b, sd_b) = (stats::mean(&b), stats::sd(&b));
    let n = a.len() as f64;
    let t = stats::t975(n - 1.0);
    let half = t * sd_a / n.sqrt();
    let wide = t * (sd_a * sd_a / n + (sd_b * sd_b - sd_a * sd_a).max(0.0)).sqrt();
    let sd = run.spread(id_of(row.what));
    let smallest = if row.smallest < 0.0 { -row.smallest * sd } else { row.smallest };
    let (lo, hi) = (mean_a - half, mean_a + half);
    let (lo_b, hi_b) = (mean_b - wide, mean_b + wide);
    let inside = lo_b > -smallest && hi_b < smallest;
    let one_side = |s: f64| lo * s > 0.0 && hi * s > 0.0 && lo_b * s > 0.0 && hi_b * s > 0.0;
    let verdict = if row.sign == 0.0 {
        if inside { "null, as claimed" } else { "not null" }
    } else if one_side(row.sign) && mean_a.abs() >= smallest {
        "matched"
    } else if one_side(-row.sign) {
        "opposed"
    } else if inside {
        "null"
    } else {
        "not shown"
    };
    let in_sd = if sd.is_finite() { format!("{:+.2}", mean_a / sd) } else { "–".into() };
    format!(
        "| {} | {size} | {seed} | {mean_a:+.3} | {lo:+.3} … {hi:+.3} | {lo_b:+.3} … {hi_b:+.3} | {smallest:.3} | {in_sd} | {verdict} |",
        row.id
    )
}
