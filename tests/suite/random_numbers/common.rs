//! An arm differs from its control only by what an intervention causes: nothing at zero dose, nothing
//! elsewhere before the year end, nothing in households that are not touched, the same one-off luck.

use crate::make::settled_worlds::*;
use berdaya::core::random::Luck;
use berdaya::model::community::Community;
use berdaya::model::engine;
use berdaya::model::setup::Kind;
use berdaya::model::world::households::Households;
use berdaya::model::world::ties::Ties;
use berdaya::scenario::Value;

const ARMS_OF_A_DOSE: &str = "[[arm]]\nname = \"none\"\ncontrol = true\n\n\
     [[arm]]\nname = \"without\"\ndrop = [\"ID\"]\n\n\
     [[arm]]\nname = \"usual\"\nset = { \"intervention.ID.DOSE\" = USUAL }\n\n";

/// Kinds that act on what households live of beside wages.
const LIVELIHOODS: [&str; 4] = ["microfinance", "group_loan", "meeting", "outlet"];

/// Nothing at zero dose, something at the usual one: the piece, among the others.
fn nothing_at_zero_dose(piece: &Piece, id: &str, others: &str) {
    // Tasks are handed over to cadres, another dose of a hand-over.
    let usual = match piece.kind {
        "handover" => format!("{}, \"intervention.ID.cadres_named\" = 2", piece.usual),
        _ => piece.usual.to_owned(),
    };
    let arms = ARMS_OF_A_DOSE.replace("DOSE", piece.dose).replace("USUAL", &usual);
    let arms = arms.replace("ID", id);
    let places = community("A", "here", 60) + &community("B", "here", 48);
    // A team that is replaced every year, where there are teams at all.
    let none = piece.table(id, "0").replace("turnover = 0.5", "turnover = 1");
    // Something is missing, so that audits have something to find.
    let leaks = "\nleakage.most = 0.3\n\n";
    // What lends or trades needs somebody who lives of it.
    let trades = if LIVELIHOODS.contains(&piece.kind) { TRADES } else { "[parameters]\n" };
    let text = format!("{}{places}{}{leaks}{others}{none}{arms}", head(36), trades.trim_end());
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let part = replicate(&scenario, 0, false);
    let [none, without, usual] = &part.arms[..] else { panic!("three arms") };
    let of = piece.kind;
    assert_eq!(difference(&layout, none, without), None, "{of} `{id}` at zero dose does something");
    assert!(
        difference(&layout, none, usual).is_some(),
        "{of} `{id}` does nothing at {}",
        piece.usual
    );
}

#[test]
fn every_kind_of_intervention_at_zero_dose_equals_its_absence_to_the_bit() {
    for piece in &PROGRAMME {
        let others: String = PROGRAMME
            .iter()
            .filter(|other| other.kind != piece.kind)
            .map(|other| other.table(other.id, other.usual))
            .collect();
        nothing_at_zero_dose(piece, piece.id, &others);
    }
}

#[test]
fn a_second_intervention_of_a_kind_at_zero_dose_equals_its_absence_to_the_bit() {
    // Two stage machines are refused; the first of each other kind leaves something to do: less
    // than the whole, and in other months.
    for piece in PROGRAMME.iter().filter(|p| p.kind != "stages") {
        let first = |other: &Piece| match other.kind {
            _ if other.kind != piece.kind => other.table(other.id, other.usual),
            "facilitator" => other.table(other.id, "0.1").replace("turnover = 0.5", "turnover = 0"),
            "delineation" => other.table(other.id, "0.5"),
            "norm" => other.table(other.id, "0.4"),
            "coordination" => other.table(other.id, "0.2"),
            "audit" => other.table(other.id, "0.1"),
            "handover" | "microfinance" | "outlet" => other.table(other.id, "0.1"),
            "commons" => other.table(other.id, "0.4"),
            "group_loan" => other.table(other.id, "1"),
            "meeting" => other.table(other.id, "0.5"),
            "opposition" | "entry" => other.table(other.id, "0.05"),
            "training" => other.table(other.id, other.usual).replace("2016-06", "2016-09"),
            _ => other.table(other.id, other.usual),
        };
        let others: String = PROGRAMME.iter().map(first).collect();
        nothing_at_zero_dose(piece, "again", &others);
    }
}

#[test]
fn the_groups_of_observation_are_the_control_arms_decree_in_every_replicate() {
    let decree = PROGRAMME[3].table("decree", "{ dist = \"uniform\", low = 0, high = 1 }");
    let text = format!("{}{}{decree}{ONE_ARM}", head(24), community("A", "here", 240));
    let scenario = scenario(&text);
    let par = scenario.control().parameters.central();
    let mut sizes = std::collections::BTreeSet::new();
    for number in 0..6 {
        let luck = Luck::new(scenario.seed, number);
        let settled = engine::settle(&scenario, scenario.control(), &par, luck);
        let settled = Settled {
            luck,
            par: par.clone(),
            world: settled.expect("it").0,
            scenario: scenario.clone(),
        };
        let mut world = settled.world.clone();
        world.live(&settled.rules(settled.arm("planned")), 6, None, None).expect("six months");
        for place in &world.communities[0].neighbourhoods {
            assert_eq!(place.delineated, place.in_control_decree, "replicate {number}");
        }
        sizes.insert(world.communities[0].neighbourhoods.iter().filter(|p| p.delineated).count());
    }
    assert!(sizes.len() > 1, "the share is drawn: {sizes:?}");
}

#[test]
fn a_programme_here_changes_nothing_elsewhere_before_the_year_end() {
    let courses =
        PROGRAMME[5].table("extra", "20").replace("at = ", "communities = [\"A\"]\nat = ");
    let shock = PROGRAMME[7]
        .table("flood", "0.9")
        .replace("pandemic", "flood")
        .replace("at = \"2017-05\"", "communities = [\"A\"]\nat = \"2017-05\"");
    let places = community("A", "here", 60) + &community("B", "here", 60);
    let arms = "[[arm]]\nname = \"quiet\"\ncontrol = true\ndrop = [\"extra\", \"flood\"]\n\n\
                [[arm]]\nname = \"busy\"\n\n";
    let text = format!("{}{places}{}{courses}{shock}{arms}", head(36), programme());
    let settled = settled(&text);
    let (quiet, busy) = (settled.arm("quiet"), settled.arm("busy"));
    let (quiet, busy) = (settled.rules(quiet), settled.rules(busy));
    let [mut a, mut b] = [settled.world.clone(), settled.world.clone()];
    let (mut here, mut there) = (None, None);
    for month in 0..36 {
        a.live(&quiet, 1, None, None).expect("a month");
        b.live(&busy, 1, None, None).expect("a month");
        if a.communities[0] != b.communities[0] {
            here.get_or_insert(month);
        }
        if a.communities[1] != b.communities[1] {
            there.get_or_insert(month);
            // At the first year end only the budget has moved, and what is learned from the others.
            if there == Some(month) {
                let mut other = b.communities[1].clone();
                other.board.budget_weight = a.communities[1].board.budget_weight;
                other.board.learned = a.communities[1].board.learned;
                other.board.coached = a.communities[1].board.coached;
                assert!(other == a.communities[1], "more than a budget crossed in month {month}");
            }
        }
    }
    // The courses begin in June 2016; the flood of May 2017 changes A's success, and so B's budget
    // at the end of 2017.
    assert_eq!(here, Some(5));
    assert_eq!(there, Some(23));
}

/// Every household and tie of two communities but household `k`: the first that differs.
fn others_differ(a: &Community, b: &Community, k: usize) -> Option<String> {
    let (h, g): (&Households, &Households) = (&a.households, &b.households);
    macro_rules! columns {
        ($($name:ident)*) => { $(
            for i in (0..h.len()).filter(|&i| i != k) {
                if h.$name[i] != g.$name[i] {
                    return Some(format!("{} of household {i}", stringify!($name)));
                }
            }
        )* };
    }
    columns! {
        temper size wage sociability own_skill attended flags habit willingness salience
        reprimand trust_board trust_facilitator trust_government board_tie facilitator_tie skill
        savings consumption
    }
    let (t, u): (&Ties, &Ties) = (&a.ties, &b.ties);
    (t != u)
        .then(|| "a tie".to_string())
        .or_else(|| (a.neighbourhoods != b.neighbourhoods).then(|| "a neighbourhood".to_string()))
}

#[test]
fn one_trained_household_is_the_only_one_that_changes() {
    // Household 7 has no ties in this world: `isolate_share` is 1.
    let course = "[[intervention]]\nid = \"one\"\nkind = \"training\"\nat = \"2016-02\"\n\
                  households = [7]\ncompetence = 0.9\nseats = 5\n\n";
    let arms = "[[arm]]\nname = \"nobody\"\ncontrol = true\ndrop = [\"one\"]\n\n\
                [[arm]]\nname = \"one\"\n\n";
    // Nobody knows anybody, then: a usual village, in which skill moves along no tie either.
    for population in ["[population]\nisolate_share = 1\n\n[parameters]\nties.seek = 0\n\n", ""] {
        let text = format!("{}{}{population}{course}{arms}", head(24), community("A", "here", 60));
        let settled = settled(&text);
        let [mut a, mut b] = [settled.world.clone(), settled.world.clone()];
        assert_eq!(a.communities[0].ties.to.is_empty(), !population.is_empty());
        let (nobody, one) =
            (settled.rules(settled.arm("nobody")), settled.rules(settled.arm("one")));
        for month in 0..14 {
            a.live(&nobody, 1, None, None).expect("a month");
            b.live(&one, 1, None, None).expect("a month");
            let (x, y) = (&a.communities[0], &b.communities[0]);
            assert_eq!(others_differ(x, y, 7), None, "in month {month}");
            let gain = y.households.skill[7] - x.households.skill[7];
            assert_eq!(gain > 0.0, month >= 1, "month {month}: {gain}");
            let earned = y.households.savings[7] != x.households.savings[7]
                || y.households.consumption[7] != x.households.consumption[7];
            assert_eq!(earned, month >= 1, "month {month}: skill raises the income");
        }
    }
}

#[test]
fn a_further_community_leaves_founding_burn_in_and_luck_of_the_others_as_they_were() {
    let two = community("A", "here", 60) + &community("B", "here", 36);
    let with = |more: &str| settled(&format!("{}{two}{more}{}{ONE_ARM}", head(24), programme()));
    let old = with("");
    let elsewhere = with(&community("C", "there", 48));
    for k in 0..2 {
        assert!(old.world.communities[k] == elsewhere.world.communities[k], "community {k}");
    }
    assert_eq!(elsewhere.world.communities.len(), 3);
    // In the same region the pot is shared: the budget moves, and nothing else.
    let bigger = community("C", "here", 48).replace("slum_hectares = 4", "slum_hectares = 9");
    let beside = with(&bigger);
    for k in 0..2 {
        let mut c = beside.world.communities[k].clone();
        assert_ne!(c.board.budget_weight, old.world.communities[k].board.budget_weight);
        c.board.budget_weight = old.world.communities[k].board.budget_weight;
        assert!(c == old.world.communities[k], "community {k}");
    }
    // Founded alike, too: before any burn-in.
    let found = |s: &Settled| engine::found(s.scenario.control(), &s.par, s.luck);
    assert!(found(&old).communities[..] == found(&elsewhere).communities[..2]);
    assert!(found(&old).communities[0] != old.world.communities[0], "a burn-in changes a world");
}

#[test]
fn an_arm_that_shifts_the_gap_keeps_the_one_off_luck() {
    let arms = "[[arm]]\nname = \"usual\"\ncontrol = true\n\n\
                [[arm]]\nname = \"late\"\nset = { \"intervention.bdi.gap.mean\" = 9 }\n\n\
                [[arm]]\nname = \"shifted\"\nset = { \"intervention.bdi.at\" = \"2017-01\" }\n\n";
    let text = format!("{}{}{}{arms}", head(36), community("A", "here", 60), programme());
    let settled = settled(&text);
    let lived = |name: &str| {
        let mut world = settled.world.clone();
        world.live(&settled.rules(settled.arm(name)), 36, None, None).expect("three years");
        world.communities.remove(0)
    };
    let [usual, late, shifted] = ["usual", "late", "shifted"].map(lived);
    let fund = settled.arm("usual").interventions.iter().position(|i| i.id == "bdi").expect("it");
    let gap = 1; // the slot of the second tranche's lag
    let mut compared = [0, 0];
    for (k, other) in [&late, &shifted].into_iter().enumerate() {
        for &(what, occurrence, slot, value) in &usual.board.drawn {
            let same = |d: &&(u16, u16, u16, f64)| (d.0, d.1, d.2) == (what, occurrence, slot);
            let Some(found) = other.board.drawn.iter().find(same) else { continue };
            let is_gap = k == 0 && (usize::from(what), slot) == (fund, gap);
            assert_eq!(found.3 == value, !is_gap, "draw {occurrence}/{slot} of {what}");
            compared[k] += 1;
        }
        assert!(compared[k] >= 4, "{compared:?} draws were compared");
    }
    // The first tranche comes in the same month; the second does not.
    assert_eq!(usual.board.plans[0].made, late.board.plans[0].made);
    assert_ne!(usual.board.waits, late.board.waits);
    // And the gap is the same luck through another distribution.
    let luck = Luck::new(settled.scenario.seed, 0).community(0);
    for (arm, c) in [("usual", &usual), ("late", &late)] {
        let Kind::Fund(spec) = &settled.arm(arm).interventions[fund].kind else { panic!("a fund") };
        let Value::Drawn(dist) = *spec.gap.of(0) else { panic!("a distribution") };
        let wanted = dist.quantile(luck.one_off("bdi", 0, gap.into()));
        let drawn = c.board.drawn.iter().find(|d| (d.0 as usize, d.1, d.2) == (fund, 0, gap));
        assert_eq!(drawn.map(|d| d.3), Some(wanted), "{arm}");
    }
}

#[test]
fn trades_and_lenders_that_nobody_has_change_no_byte() {
    let places = community("A", "here", 60);
    let nothing = "[[trade]]\nname = \"none\"\nowners = 0\nspending = 0\noutside = 0\n\n\
                   [parameters]\nmoneylender.share = 0\nbank.share = 0\n\n";
    let with = |more: &str| {
        let scenario = scenario(&format!("{}{places}{more}{}{ONE_ARM}", head(24), programme()));
        replicate(&scenario, 0, false)
    };
    let plain = scenario(&format!("{}{places}{}{ONE_ARM}", head(24), programme()));
    assert_eq!(difference_of_parts(&layout(&plain), &with(""), &with(nothing)), None);
}
