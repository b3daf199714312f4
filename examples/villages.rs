//! Real villages beside made ones, as Markdown: `cargo run --release --example villages`.
//!
//! Reads the 19 Karnataka villages (docs/villages.md) from the folder that `BERDAYA_DATA` names. Values such
//! as `population.closure=0.4` or `parameters.ties.enough=1` change the made villages; `--short` lives no month.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use berdaya::core::random::Luck;
use berdaya::explain::structure::{Graph, Nominations, Structure, leaders};
use berdaya::import::load;
use berdaya::model::community::Community;
use berdaya::model::engine::{World, found, settle};
use berdaya::model::setup::Scenario;
use berdaya::model::world::ties::kind;
use berdaya::study::version::Version;

/// The Karnataka set, and the sizes.
const SET: &str = include_str!("../scenarios/villages.toml");
/// What a made village is held to: all of these at once.
const HELD: [&str; 7] = [
    "mean degree",
    "its standard deviation",
    "largest degree",
    "transitivity",
    "path length",
    "largest component",
    "leaders' degree",
];
const LAYERS: [(&str, u8); 3] =
    [("kin", kind::KIN), ("neighbour", kind::NEIGHBOUR), ("work", kind::WORK)];
/// How many villages are made.
const MADE: u32 = 100;

type Values = [f64; 7];

fn values(s: &Structure, leaders: f64) -> Values {
    let most = s.most as f64;
    [s.mean_degree, s.degree_sd, most, s.transitivity, s.path, s.giant, leaders]
}

fn of(c: &Community) -> Values {
    let graph = Graph::of(c);
    values(&graph.structure(), graph.mean_degree(leaders(c)))
}

/// A village as it was surveyed.
#[derive(Default)]
struct Village {
    ids: Vec<String>,
    leads: Vec<bool>,
    ties: Vec<(String, String)>,
}

fn read(folder: &Path) -> Result<BTreeMap<u32, Village>, Box<dyn Error>> {
    let mut villages: BTreeMap<u32, Village> = BTreeMap::new();
    for row in csv::Reader::from_path(folder.join("households.csv"))?.records() {
        let row = row?;
        let village = villages.entry(row[1].parse()?).or_default();
        village.ids.push(row[0].into());
        village.leads.push(&row[2] == "1");
    }
    for row in csv::Reader::from_path(folder.join("edges.csv"))?.records() {
        let row = row?;
        villages.entry(row[0].parse()?).or_default().ties.push((row[1].into(), row[2].into()));
    }
    Ok(villages)
}

impl Village {
    fn values(&self) -> Values {
        let number = |id: &String| self.ids.iter().position(|i| i == id).unwrap_or(0) as u32;
        let pairs = self.ties.iter().map(|(a, b)| (number(a), number(b)));
        let graph = Graph::new(self.ids.len(), pairs);
        let leaders = graph.mean_degree((0..self.ids.len()).filter(|&i| self.leads[i]));
        values(&graph.structure(), leaders)
    }
}

/// Writes the villages as files to be imported, and the scenario that reads them; its path.
fn write_import(
    villages: &BTreeMap<u32, Village>,
    folder: &Path,
) -> Result<PathBuf, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut households = String::from("household,community,leader\n");
    let mut ties = String::from("a,b\n");
    for (number, village) in villages {
        for (id, leads) in village.ids.iter().zip(&village.leads) {
            writeln!(households, "{id},Village {number},{}", u8::from(*leads))?;
        }
        village.ties.iter().try_for_each(|(a, b)| writeln!(ties, "{a},{b}"))?;
    }
    fs::write(folder.join("households.csv"), households)?;
    fs::write(folder.join("ties.csv"), ties)?;
    let files = "[population]\nhouseholds = \"households.csv\"\nties = \"ties.csv\"\n";
    let keep = |line: &&str| !line.starts_with("households = ");
    let text: Vec<&str> = SET.lines().filter(keep).collect();
    let path = folder.join("villages.toml");
    fs::write(&path, text.join("\n").replacen("[population]\n", files, 1))?;
    Ok(path)
}

/// A scenario's world at the founding of a replicate, or when it has settled.
fn world(scenario: &Scenario, replicate: u32, settled: bool) -> Result<World, Box<dyn Error>> {
    let (arm, luck) = (scenario.control(), Luck::new(scenario.seed, replicate));
    let par = arm.parameters.central();
    if settled {
        return Ok(settle(scenario, arm, &par, luck).map_err(|b| b.0)?.0);
    }
    Ok(found(arm, &par, luck))
}

fn live(scenario: &Scenario, world: &mut World) -> Result<(), Box<dyn Error>> {
    let version = Version::new(scenario, scenario.control(), 0, false);
    Ok(world.live(&version.rules(), 24, None, None).map(|_| ()).map_err(|b| b.0)?)
}

/// Mean, lowest and highest of each number.
fn spans(all: &[Values]) -> Vec<(f64, f64, f64)> {
    (0..HELD.len())
        .map(|k| {
            let column = || all.iter().map(|v| v[k]);
            let mean = column().sum::<f64>() / all.len() as f64;
            (mean, column().fold(f64::MAX, f64::min), column().fold(f64::MIN, f64::max))
        })
        .collect()
}

fn inside(v: &Values, real: &[(f64, f64, f64)]) -> [bool; 7] {
    std::array::from_fn(|k| (real[k].1..=real[k].2).contains(&v[k]))
}

fn digits(k: usize, x: f64) -> String {
    if k == 2 {
        format!("{x:.0}")
    } else if matches!(k, 3 | 5) {
        format!("{x:.3}")
    } else {
        format!("{x:.2}")
    }
}

/// The first hundred villages of the first replicates.
fn hundred(scenario: &Scenario, settled: bool) -> Result<Vec<Community>, Box<dyn Error>> {
    let replicates = MADE.div_ceil(scenario.communities.len() as u32);
    let mut made = Vec::new();
    for r in 0..replicates {
        made.extend(world(scenario, r, settled)?.communities);
    }
    made.truncate(MADE as usize);
    Ok(made)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let overrides: Vec<(String, String)> = arguments
        .iter()
        .filter_map(|a| a.split_once('='))
        .map(|(key, value)| (key.into(), value.into()))
        .collect();
    let Some(data) = std::env::var_os("BERDAYA_DATA") else {
        return Err("set BERDAYA_DATA to the folder that holds karnataka/households.csv".into());
    };
    let villages = read(&PathBuf::from(data).join("karnataka"))?;
    let real: Vec<Values> = villages.values().map(Village::values).collect();
    let range = spans(&real);
    let scenario = load(SET, "villages.toml", &overrides)?.scenario;
    let sets = [("founded", false), ("settled", true)];
    let made = sets.map(|(_, settled)| hundred(&scenario, settled));
    let [founded, settled] = made;
    let made = [founded?, settled?];

    println!("| | 19 real villages | 100 made, founded | inside | 100 made, settled | inside |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let numbers = made.each_ref().map(|list| list.iter().map(of).collect::<Vec<_>>());
    for (k, name) in HELD.iter().enumerate() {
        let span = |s: &[(f64, f64, f64)]| {
            let [mean, low, high] = [s[k].0, s[k].1, s[k].2].map(|x| digits(k, x));
            format!("{mean} [{low}, {high}]")
        };
        let mut line = format!("| {name} | {} ", span(&range));
        for list in &numbers {
            let within = list.iter().filter(|v| inside(v, &range)[k]).count();
            write!(line, "| {} | {within} ", span(&spans(list)))?;
        }
        println!("{line}|");
    }
    let at_once = |list: &[Values]| list.iter().filter(|v| inside(v, &range) == [true; 7]).count();
    println!(
        "| **all at once** | | | **{}** | | **{}** |",
        at_once(&numbers[0]),
        at_once(&numbers[1])
    );
    for (name, layer) in LAYERS {
        let mut line = format!("| nominations returned, {name} | .20 – .36 by layer ");
        for list in &made {
            let none = Nominations::default();
            let all = list.iter().fold(none, |all, c| all.with(Nominations::of(c, layer)));
            let named = all.named as f64 / all.ties as f64;
            write!(line, "| {:.3} ({named:.2} of ties named) | ", all.returned_share())?;
        }
        println!("{line}|");
    }
    if arguments.iter().any(|a| a == "--short") {
        return Ok(());
    }

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("output/villages");
    let path = write_import(&villages, &folder)?;
    let imported =
        load(&fs::read_to_string(&path)?, &path.display().to_string(), &overrides)?.scenario;
    println!(
        "\n{}\n",
        imported.population.imported.as_ref().map_or(String::new(), |i| i.in_words().to_string())
    );
    let mut worlds = [world(&imported, 0, true)?, world(&scenario, 0, true)?];
    let before = worlds.each_ref().map(|w| w.communities.iter().map(of).collect::<Vec<_>>());
    let trust = |w: &World| w.communities.iter().map(turnout_and_trust).collect::<Vec<_>>();
    let social = worlds.each_ref().map(trust);
    live(&imported, &mut worlds[0])?;
    live(&scenario, &mut worlds[1])?;
    let after = worlds.each_ref().map(|w| w.communities.iter().map(of).collect::<Vec<_>>());
    let social_after = worlds.each_ref().map(trust);
    println!(
        "| village | households | | mean degree | sd | transitivity | path | habit of coming | trust |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut sums = [[[0.0; 6]; 2]; 2];
    for (v, (number, village)) in villages.iter().enumerate() {
        for (w, name) in ["real", "made"].into_iter().enumerate() {
            let mut line = match w {
                0 => format!("| {number} | {} | {name} ", village.ids.len()),
                _ => format!("| | | {name} "),
            };
            let one = |t: usize| {
                let (numbers, social) =
                    if t == 0 { (&before, &social) } else { (&after, &social_after) };
                let n = numbers[w][v];
                [n[0], n[1], n[3], n[4], social[w][v].0, social[w][v].1]
            };
            let (from, to) = (one(0), one(1));
            for k in 0..6 {
                sums[w][0][k] += from[k] / villages.len() as f64;
                sums[w][1][k] += to[k] / villages.len() as f64;
                write!(line, "| {} ", arrow(k, from[k], to[k]))?;
            }
            println!("{line}|");
        }
    }
    for (w, name) in ["real", "made"].into_iter().enumerate() {
        let cells: Vec<String> = (0..6).map(|k| arrow(k, sums[w][0][k], sums[w][1][k])).collect();
        println!("| **mean** | | {name} | {} |", cells.join(" | "));
    }
    Ok(())
}

fn arrow(k: usize, from: f64, to: f64) -> String {
    if matches!(k, 2 | 4 | 5) {
        format!("{from:.3} → {to:.3}")
    } else {
        format!("{from:.2} → {to:.2}")
    }
}

/// Mean habit of coming, and mean trust over ties that stand.
fn turnout_and_trust(c: &Community) -> (f64, f64) {
    let habit: f64 = c.households.habit.iter().map(|&h| f64::from(h)).sum();
    let (mut trust, mut ties) = (0.0, 0.0);
    for i in 0..c.len() {
        for k in c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0) {
            trust += f64::from(c.ties.trust[k]);
            ties += 1.0;
        }
    }
    (habit / c.len() as f64, trust / ties)
}
