//! Leakage: what is missing of wages and materials, and what audits and neighbours do about it.

use crate::make::settled_worlds::*;
use berdaya::measures::{Group, find};
use berdaya::model::world::accounts::Account;

const IDS: [&str; 4] = ["missing_wages", "missing_materials", "works_finished", "works_progress"];

/// Measures at the end of three years, mean over six replicates, of arms with these audits.
fn ends(arms: &[(&str, &str)]) -> Vec<[f64; 4]> {
    let programme: String = PROGRAMME
        .iter()
        .filter(|p| !["partner", "coordination", "model_village"].contains(&p.kind))
        .map(|p| p.table(p.id, p.usual))
        .collect();
    let mut text = format!(
        "{}[parameters]\nleakage.most = 0.28\n\n{}{programme}",
        head(36),
        community("A", "here", 240)
    );
    for (k, (name, set)) in arms.iter().enumerate() {
        text += &format!("[[arm]]\nname = \"{name}\"\ncontrol = {}\nset = {{ {set} }}\n\n", k == 0);
    }
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let mut sums = vec![[0.0; 4]; arms.len()];
    for number in 0..6 {
        let part = replicate(&scenario, number, false);
        for (sums, arm) in sums.iter_mut().zip(&part.arms) {
            for (sum, id) in sums.iter_mut().zip(IDS) {
                let at = layout.monthly_at(0, Group::All as usize, 35);
                *sum += arm.monthly[at + find(id).expect("a measure")] / 6.0;
            }
        }
    }
    sums
}

#[test]
fn a_certain_audit_takes_about_eight_points_and_neighbours_see_wages_only() {
    let audit = |p: &str, by: &str| {
        format!(
            "\"intervention.audits.probability\" = {p}, \"intervention.audits.by\" = \"{by}\", \"intervention.audits.until\" = \"2025-12\""
        )
    };
    let arms = [
        ("rare", audit("0.04", "auditors")),
        ("certain", audit("1", "auditors")),
        ("neighbours", audit("1", "neighbours")),
        ("none", audit("0", "auditors")),
        ("honest", format!("{}, \"parameters.leakage.most\" = 0", audit("0", "auditors"))),
    ];
    let arms: Vec<(&str, &str)> = arms.iter().map(|(n, s)| (*n, s.as_str())).collect();
    let [rare, certain, neighbours, none, honest] = ends(&arms)[..] else { panic!("five arms") };
    println!(
        "rare {rare:.3?}\ncertain {certain:.3?}\nneighbours {neighbours:.3?}\nnone {none:.3?}\nhonest {honest:.3?}"
    );
    // Olken 2007: 27.7 % of expenditure missing at 4 %, 19.2 % at 100 %.
    for k in 0..2 {
        let cut = rare[k] - certain[k];
        assert!((0.05..=0.11).contains(&cut), "{}: {cut}", IDS[k]);
        assert!(none[k] > rare[k] && honest[k] == 0.0);
    }
    assert!(neighbours[0] < none[0] - 0.05, "wages");
    assert!((neighbours[1] - none[1]).abs() < 1e-6, "materials");
    // A trace away from the lever: what is missing stands for nothing.
    assert!(honest[3] > certain[3] + 0.1 && certain[3] > rare[3], "works");
}

#[test]
fn what_is_found_is_paid_back_and_the_rest_stays_booked() {
    let programme: String =
        PROGRAMME.iter().filter(|p| p.kind != "audit").map(|p| p.table(p.id, p.usual)).collect();
    let audits = "[[intervention]]\nid = \"audits\"\nkind = \"audit\"\nat = \"2016-01\"\nprobability = 1\nfinds = 0.5\n\n";
    let text = format!(
        "{}[parameters]\nleakage.most = 0.4\n\n{}{programme}{audits}{ONE_ARM}",
        head(36),
        community("A", "here", 60)
    );
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), 36, None, None).expect("three years");
    let c = &world.communities[0];
    let missing: i64 = c.board.missing.iter().sum();
    assert!(missing > 0 && c.board.found > 0);
    // Half of each year's is found, but for what does not divide.
    assert!((missing - 2 * c.board.found).abs() <= 12, "{missing} {}", c.board.found);
    let all = missing + c.commons.missing;
    assert_eq!(c.accounts.balance(Account::Missing), all - c.board.found);
    assert_eq!(c.accounts.total(), 0);
}
