//! The same bytes from the real model: for any number of threads, any order of the work, alone or
//! among others, watched or not, and whatever other arms there are.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicBool;

use crate::make::run_folder::bytes_of;
use crate::make::settled_worlds::*;
use berdaya::model::community::Community;
use berdaya::model::engine;
use berdaya::model::observe::spread::Spread;
use berdaya::model::setup::Loaded;
use berdaya::model::world::ties::kind;
use berdaya::study::experiment::{Request, Silent, run};
use rayon::prelude::*;

/// Eleven communities in two regions.
fn eleven() -> String {
    let communities: String = (0..11)
        .map(|k| community(&format!("C{k}"), if k < 7 { "west" } else { "east" }, 24 + 5 * k))
        .collect();
    let drawn = "[parameters]\ntrust.gain = { dist = \"gamma\", mean = 0.04, sd = 0.01 }\n\n";
    format!("{}{communities}{drawn}{}{TWO_ARMS}", head(30), programme())
}

/// Three communities.
fn three() -> String {
    let communities = ["A", "B", "C"].map(|n| community(n, "here", 36)).concat();
    format!("{}{communities}{}{TWO_ARMS}", head(26), programme())
}

fn pool(threads: usize) -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads")
}

#[test]
fn a_replicate_is_the_same_to_the_bit_for_one_two_and_eight_threads() {
    let scenario = scenario(&eleven());
    let layout = layout(&scenario);
    for drawn in [false, true] {
        let one = pool(1).install(|| replicate(&scenario, 0, drawn));
        for threads in [2, 8] {
            let other = pool(threads).install(|| replicate(&scenario, 0, drawn));
            assert_eq!(difference_of_parts(&layout, &one, &other), None, "{threads} threads");
        }
    }
}

#[test]
fn a_replicate_is_the_same_to_the_bit_alone_and_among_many() {
    let scenario = scenario(&eleven());
    let layout = layout(&scenario);
    let many: Vec<_> = pool(2).install(|| {
        (0..6_u32).into_par_iter().rev().map(|r| replicate(&scenario, r, false)).collect()
    });
    for alone in [4, 1] {
        let alone = replicate(&scenario, alone, false);
        let same = many.iter().find(|p| p.replicate == alone.replicate).expect("it is there");
        assert_eq!(difference_of_parts(&layout, &alone, same), None);
    }
    assert!(difference(&layout, &many[0].arms[0], &many[1].arms[0]).is_some(), "other luck");
}

/// Runs a loaded scenario into a folder.
fn finished(loaded: &Loaded, out: &Path, change: impl Fn(&mut Request)) -> std::path::PathBuf {
    let scenario = loaded.scenario.clone();
    let layout = layout(&scenario);
    let (text, identity) = (loaded.resolved.clone(), loaded.identity());
    let mut request =
        Request::new(scenario.clone(), layout.clone(), text, identity, out.to_path_buf());
    request.csv = true;
    change(&mut request);
    let simulate = |r, drawn| berdaya::study::replicate::replicate(&scenario, &layout, r, drawn);
    let outcome = run(request, &simulate, &Silent, &AtomicBool::new(false)).expect("a run");
    assert_eq!(outcome.failed_share, 0.0);
    outcome.folder
}

#[test]
fn the_run_folder_is_the_same_to_the_byte_for_any_threads_and_order_of_the_work() {
    let loaded = loaded(&eleven());
    let reference = tempfile::tempdir().expect("a folder");
    let expected = bytes_of(&finished(&loaded, reference.path(), |r| r.threads = Some(1)));
    for name in ["monthly.csv", "monthly.parquet", "effects.csv", "summary.csv", "manifest.json"] {
        assert!(expected[name].len() > 100, "{name}");
    }
    type Order = fn(usize) -> u64;
    let backwards: Order = |at| u64::MAX - at as u64;
    let shuffled: Order = |at| (at as u64 * 7_919) % 13;
    for (threads, order) in [(2, None), (8, Some(backwards)), (2, Some(shuffled))] {
        let out = tempfile::tempdir().expect("a folder");
        let folder = finished(&loaded, out.path(), |r| {
            (r.threads, r.order) = (Some(threads), order);
        });
        let found = bytes_of(&folder);
        let names = |files: &std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
            files.keys().cloned().collect()
        };
        assert_eq!(names(&found), names(&expected), "{threads} threads");
        for (name, bytes) in &found {
            assert!(bytes == &expected[name], "{name} with {threads} threads");
        }
    }
}

#[test]
fn the_tables_do_not_depend_on_whether_figures_are_drawn() {
    let out = tempfile::tempdir().expect("a folder");
    let file = out.path().join("small.toml");
    std::fs::write(&file, three()).expect("written");
    let folders = [&["--no-figures"][..], &[]].map(|options| {
        let target = out.path().join(format!("with {} options", options.len()));
        let output = Command::new(env!("CARGO_BIN_EXE_berdaya"))
            .args(["run", file.to_str().expect("a path"), "--quiet", "--format", "csv,parquet"])
            .args(["--replicates", "2", "--out", target.to_str().expect("a path")])
            .args(options)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        std::path::PathBuf::from(String::from_utf8(output.stdout).expect("a path").trim())
    });
    let figures = |at: usize| folders[at].join("figures").exists();
    assert!(!figures(0) && figures(1));
    let [without, with] = folders.clone().map(|folder| bytes_of(&folder));
    for (name, bytes) in without.iter().filter(|(name, _)| !name.starts_with("report")) {
        assert!(with.get(name) == Some(bytes), "{name}");
    }
    assert!(without.contains_key("monthly.csv") && without.contains_key("effects.csv"));
}

#[test]
fn a_world_lives_the_same_whether_it_is_watched_or_not() {
    let settled = settled(&three());
    let rules = settled.rules(settled.arm("planned"));
    let [mut unseen, mut watched] = [settled.world.clone(), settled.world.clone()];
    unseen.live(&rules, 26, None, None).expect("a life");
    let mut months = 0;
    let mut spread = Spread::default();
    let mut watch = |_: i32, _: usize, _: &_| months += 1;
    watched.live(&rules, 26, Some(&mut watch), Some(&mut spread)).expect("a life");
    assert_eq!(months, 26 * 3);
    assert_eq!(first_differing(&unseen, &watched), None);
    assert!(first_differing(&unseen, &settled.world).is_some(), "26 months change a world");
}

#[test]
fn a_year_lived_month_by_month_is_the_year_lived_at_once() {
    let settled = settled(&three());
    let rules = settled.rules(settled.arm("planned"));
    let [mut whole, mut steps] = [settled.world.clone(), settled.world.clone()];
    let mut attended = 0;
    for month in 0..26 {
        attended += steps.live(&rules, 1, None, None).expect("a month");
        if month == 14 {
            let some = whole.live(&rules, 15, None, None).expect("fifteen months");
            assert_eq!(attended, some);
            assert_eq!(first_differing(&whole, &steps), None, "after fifteen months");
        }
    }
    whole.live(&rules, 11, None, None).expect("eleven months");
    assert_eq!(first_differing(&whole, &steps), None);
}

#[test]
fn the_records_of_cut_ties_change_nothing_that_people_do() {
    let settled = settled(&three());
    let rules = settled.rules(settled.arm("planned"));
    let mut kept = settled.world.clone();
    let mut forgotten = settled.world.clone();
    for c in &mut forgotten.communities {
        c.ties.kind.iter_mut().for_each(|mark| *mark &= !kind::FIXED);
    }
    for world in [&mut kept, &mut forgotten] {
        world.live(&rules, 48, None, None).expect("four years");
    }
    let (mut records, mut stand) = (0, 0);
    for (a, b) in kept.communities.iter().zip(&forgotten.communities) {
        assert_eq!(a.households, b.households);
        for i in 0..a.len() {
            let standing = |c: &Community| -> Vec<(u16, f32)> {
                let places = c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0);
                places.map(|k| (c.ties.to[k], c.ties.strength[k])).collect()
            };
            assert_eq!(standing(a), standing(b));
            stand += standing(a).len();
            records += a.ties.count(i) - standing(a).len();
            assert_eq!(b.ties.count(i), standing(b).len(), "no record without a start");
        }
    }
    assert!(records * 20 > stand, "{records} records beside {stand} ties test something");
}

/// The first community that differs, and in what.
fn first_differing(a: &engine::World, b: &engine::World) -> Option<String> {
    let pairs = a.communities.iter().zip(&b.communities);
    let differs = pairs.enumerate().find_map(|(k, (x, y))| {
        let what = [
            ("households", x.households != y.households),
            ("ties", x.ties != y.ties),
            ("neighbourhoods", x.neighbourhoods != y.neighbourhoods),
            ("accounts", x.accounts != y.accounts),
            ("board", x.board != y.board),
            ("delivered", x.delivered != y.delivered),
        ];
        what.iter().find(|w| w.1).map(|w| format!("{} of community {k}", w.0))
    });
    differs.or_else(|| (a != b).then(|| "something else".to_string()))
}

#[test]
fn a_further_arm_leaves_the_rows_of_the_others_as_they_were() {
    let before = scenario(&three());
    let more = "[[arm]]\nname = \"more\"\nset = { \"intervention.bdi.amount\" = 9e8, \
                \"parameters.trust.gain\" = 0.09 }\n\n[[arm]]\nname = \"crowd\"\n\
                set = { \"population.mean_degree\" = 5 }\n\n";
    // The new ones stand before the control.
    let after = scenario(&three().replacen("[[arm]]", &format!("{more}[[arm]]"), 1));
    assert_eq!(
        after.arms.iter().map(|a| a.name.as_str()).collect::<Vec<_>>()[2..],
        ["planned", "bare"]
    );
    let (layout, old, new) =
        (layout(&before), replicate(&before, 1, false), replicate(&after, 1, false));
    for (k, arm) in old.arms.iter().enumerate() {
        assert_eq!(difference(&layout, arm, &new.arms[k + 2]), None, "{}", arm.arm);
        for (other, wanted) in [(0, "more"), (1, "crowd")] {
            assert_eq!(new.arms[other].arm, wanted);
            assert!(difference(&layout, arm, &new.arms[other]).is_some(), "{wanted} does nothing");
        }
    }
}
