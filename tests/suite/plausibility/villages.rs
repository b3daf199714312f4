//! Made villages held to the 19 real ones of docs/villages.md, and the real ones read and lived.
//!
//! The data are not part of the project: these tests are compiled in where `BERDAYA_DATA` names their folder
//! when they are built, and are listed as ignored elsewhere. The ranges are figures of the data, typed in
//! here, so that the made villages are held to them everywhere.

use berdaya::core::random::Luck;
use berdaya::explain::structure::{Graph, Nominations, leaders};
use berdaya::import::load;
use berdaya::model::community::Community;
use berdaya::model::engine::{found, settle};
use berdaya::model::setup::Scenario;
use berdaya::model::world::ties::kind;

const SET: &str = include_str!("../../../scenarios/villages.toml");

/// Lowest and highest of the 19 villages: mean degree, its standard deviation, largest degree, transitivity,
/// path length, largest component, leaders' degree ([D], doi:10.7910/DVN/U3BIHX).
const RANGE: [(f64, f64); 7] = [
    (6.9416, 12.5854),
    (5.2621, 9.7158),
    (26.0, 90.0),
    (0.1286, 0.2815),
    (2.4316, 3.3163),
    (0.9139, 0.9896),
    (9.3864, 18.8182),
];

fn numbers(c: &Community) -> [f64; 7] {
    let graph = Graph::of(c);
    let s = graph.structure();
    let most = s.most as f64;
    let leaders = graph.mean_degree(leaders(c));
    [s.mean_degree, s.degree_sd, most, s.transitivity, s.path, s.giant, leaders]
}

fn inside(c: &Community) -> bool {
    numbers(c).iter().zip(RANGE).all(|(x, (low, high))| (low..=high).contains(x))
}

/// A hundred villages, founded or settled.
fn hundred(scenario: &Scenario, settled: bool) -> Vec<Community> {
    let arm = scenario.control();
    let par = arm.parameters.central();
    let mut made = Vec::new();
    for r in 0..6 {
        let luck = Luck::new(scenario.seed, r);
        made.extend(if settled {
            settle(scenario, arm, &par, luck).expect("settled").0.communities
        } else {
            found(arm, &par, luck).communities
        });
    }
    made.truncate(100);
    made
}

#[test]
fn nine_made_villages_in_ten_are_like_real_ones_in_everything_at_once() {
    // The set was chosen with seed 7; these are others.
    for seed in ["1", "2"] {
        let overrides = [("scenario.seed".into(), seed.into())];
        let scenario = load(SET, "villages.toml", &overrides).expect("sound").scenario;
        for settled in [false, true] {
            let made = hundred(&scenario, settled);
            let like = made.iter().filter(|c| inside(c)).count();
            println!("seed {seed}, settled {settled}: {like} of 100");
            assert!(like >= 90, "seed {seed}, settled {settled}: {like} of 100");
            for layer in [kind::KIN, kind::NEIGHBOUR, kind::WORK] {
                let none = Nominations::default();
                let all = made.iter().fold(none, |all, c| all.with(Nominations::of(c, layer)));
                let returned = all.returned_share();
                assert!((0.20..=0.37).contains(&returned), "layer {layer}: {returned}");
            }
        }
    }
}

#[test]
fn the_default_network_is_like_real_ones_at_the_founding() {
    let lines = |line: &&str| {
        let own = [
            "mean_degree",
            "sociability_sd",
            "isolate_share",
            "kin_share",
            "leader_degree",
            "ties.",
        ];
        !own.iter().any(|key| line.starts_with(key))
    };
    let text: Vec<&str> = SET.lines().filter(lines).collect();
    let scenario = load(&text.join("\n"), "villages.toml", &[]).expect("sound").scenario;
    let like = hundred(&scenario, false).iter().filter(|c| inside(c)).count();
    assert!(like >= 90, "{like} of 100");
}

#[test]
#[cfg_attr(not(berdaya_data), ignore = "needs the folder of data: set BERDAYA_DATA when building")]
fn the_real_villages_are_read_whole_and_have_the_numbers_of_their_table() {
    let data = option_env!("BERDAYA_DATA").unwrap_or_default();
    let folder = std::path::Path::new(data).join("karnataka");
    let file = |name: &str| std::fs::read_to_string(folder.join(name)).expect("the data");
    let cells = |text: &str| -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let rows = reader.records().map(|r| r.expect("a row").iter().map(String::from).collect());
        rows.collect()
    };
    let mut households = String::from("household,community,leader\n");
    for row in cells(&file("households.csv")) {
        households += &format!("{},Village {},{}\n", row[0], row[1], row[2]);
    }
    let mut ties = String::from("a,b\n");
    for row in cells(&file("edges.csv")) {
        ties += &format!("{},{}\n", row[1], row[2]);
    }
    let own = tempfile::TempDir::new().expect("a folder");
    std::fs::write(own.path().join("h.csv"), households).expect("written");
    std::fs::write(own.path().join("t.csv"), ties).expect("written");
    let files = "[population]\nhouseholds = \"h.csv\"\nties = \"t.csv\"\n";
    let text = SET.replacen("[population]\n", files, 1);
    let name = own.path().join("v.toml").display().to_string();
    let scenario = load(&text, &name, &[]).unwrap_or_else(|p| panic!("{p}")).scenario;
    let imported = scenario.population.imported.as_ref().expect("imported");
    assert_eq!((imported.households(), imported.ties()), (4436, 21_463));
    let arm = scenario.control();
    let world = found(arm, &arm.parameters.central(), Luck::new(1, 0));
    for (c, row) in world.communities.iter().zip(cells(&file("village_stats.csv"))) {
        let said = [3, 4, 5, 8, 10, 7, 15].map(|k| row[k].parse::<f64>().expect("a number"));
        for (k, (got, want)) in numbers(c).iter().zip(said).enumerate() {
            assert!((got - want).abs() < 6e-5, "village {}, number {k}: {got} for {want}", row[0]);
        }
    }
}
