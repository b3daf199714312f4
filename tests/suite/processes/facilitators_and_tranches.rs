//! Facilitators counted by community, and waits between tranches that differ.

use crate::make::settled_worlds::*;
use berdaya::model::community::Community;

/// A community after each of so many months with these interventions.
fn lived(interventions: &str, months: u32) -> Vec<Community> {
    let text = format!("{}{}{interventions}{ONE_ARM}", head(months), community("A", "here", 60));
    let settled = settled(&text);
    let rules = settled.rules(settled.arm("planned"));
    let mut world = settled.world.clone();
    let one_more = |_| {
        world.live(&rules, 1, None, None).expect("a month");
        world.communities[0].clone()
    };
    (0..months).map(one_more).collect()
}

fn intervention(kind: &str, keys: &str) -> String {
    format!("[[intervention]]\nid = \"{kind}\"\nkind = \"{kind}\"\nat = \"2016-01\"\n{keys}\n\n")
}

#[test]
fn each_later_tranche_has_its_own_wait() {
    let paid = |gap: &str| -> Vec<usize> {
        let fund = format!(
            "amount = 2e8\nuntil = \"2017-01\"\ntranches = [0.4, 0.3, 0.3]\nlag = 1\npaper_rate = 10\nreturned = 0\nlapse = 0\n{gap}"
        );
        let all = [
            intervention("delineation", ""),
            intervention("facilitator", "competence = 1\nturnover = 0"),
            intervention("fund", &fund),
        ];
        let months = lived(&all.concat(), 36);
        let done = |tranche: u32| {
            let month = months.iter().position(|c| {
                c.board.plans.first().is_some_and(|plan| plan.tranches_done >= tranche)
            });
            month.unwrap_or(usize::MAX)
        };
        (1..=3).map(done).collect()
    };
    let [first, second, third] = paid("gap = 3")[..] else { panic!("three tranches") };
    assert!(first < second && second - first == third - second, "{first} {second} {third}");
    assert_eq!(paid("gap = [3, 3]"), [first, second, third]);
    assert_eq!(paid("gap = [3, 12]"), [first, second, third + 9]);
    assert_eq!(paid("gap = [12, 3]"), [first, second + 9, third + 9]);
}

#[test]
fn facilitators_of_a_community_cover_it_in_proportion() {
    let contact =
        |keys: &str| lived(&intervention("facilitator", keys), 1)[0].delivered.presence.team;
    assert_eq!(contact("teams = 0"), 0.0);
    let by_community = |teams: &str| contact(&format!("counted = \"by_community\"\n{teams}"));
    for (teams, covered) in
        [("0", 0.0), ("0.02", 0.01), ("1", 0.5), ("1.5", 0.75), ("2", 1.0), ("3", 1.5)]
    {
        assert_eq!(by_community(&format!("teams = {teams}")), covered, "{teams}");
    }
    assert_eq!(by_community("teams = 3\ncovers = 0.1"), 0.3);
}
