//! `berdaya check FILE…`: every problem of every file; a line for each good one.

use super::options::Check;
use super::{Exit, language, load_changed, notes, print};
use crate::core::text::{Language, numbers};
use crate::model::trust::meanfield;
use crate::scenario::Scenario;

pub(super) fn check(options: &Check) -> Exit {
    let mut exit = Exit::Done;
    let l = language();
    for name in &options.scenarios {
        let Some(changed) = load_changed(name, &options.set, &options.set) else {
            exit = Exit::Wrong;
            continue;
        };
        let loaded = &changed.loaded;
        let settled = settled_world_line(l, &loaded.scenario);
        let name = name.to_string_lossy();
        if let Some(imported) = &loaded.scenario.population.imported {
            super::say(&format!("{name}: {}", imported.in_words()));
        }
        notes::say(&changed, &options.set, &[]);
        if !print(&format!("{name}: OK, {}; {settled}", summary(l, &loaded.scenario))) {
            break;
        }
    }
    exit
}

fn summary(l: Language, scenario: &Scenario) -> String {
    let households: u64 = scenario.communities.iter().map(|c| u64::from(c.households)).sum();
    let count =
        |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let (communities, arms) = (scenario.communities.len(), scenario.arms.len());
    let (start, end) = (scenario.start, scenario.end());
    let (replicates, draws) = (scenario.replicates, scenario.assumption_draws);
    l.pick(
        format!(
            "{} with {households} households, {}, {start} – {end}, {replicates} replicates and {draws} \
             draws of assumptions",
            count(communities, "community", "communities"),
            count(arms, "arm", "arms"),
        ),
        format!(
            "{communities} komunitas dengan {households} rumah tangga, {arms} varian, {start} – {end}, \
             {replicates} ulangan dan {draws} undian asumsi"
        ),
    )
}

/// The world that the scenario settles to before its start, in closed form: its turnout, and how
/// strongly turnout answers to itself.
fn settled_world_line(l: Language, scenario: &Scenario) -> String {
    let par = scenario.control().parameters.central();
    let rest = meanfield::rest_point(&par, scenario.population.trust_mean as f32);
    let warning = if rest.gain > SLOW {
        l.pick(
            " (warning: above .8 a shock fades so slowly that the world is hardly settled)",
            " (peringatan: di atas 0,8 guncangan memudar begitu lambat sehingga dunia simulasi belum \
             mantap)",
        )
    } else {
        ""
    };
    let [turnout, gain] = [rest.turnout, rest.gain].map(|x| numbers::thousands(l, f64::from(x), 2));
    l.pick(
        format!("rest point: turnout {turnout} without a programme, loop gain {gain}{warning}"),
        format!("titik mantap: kehadiran {turnout} tanpa program, penguatan {gain}{warning}"),
    )
}

/// The loop gain above which one is warned.
const SLOW: f32 = 0.8;
