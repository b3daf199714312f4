//! Gardens in common, litter, gifts, self-teaching and pooled capital.

use crate::make::settled_worlds::*;
use berdaya::core::random::{Event, uniform};
use berdaya::measures::{Group, find};
use berdaya::model::community::Community;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::households::flag;

/// A community of 240 in 20 neighbourhoods after so many months of a text's only arm.
fn lived(rest: &str, months: u32) -> Community {
    let text = format!("{}{}{rest}{ONE_ARM}", head(months), community("A", "here", 240));
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), months, None, None).expect("months");
    world.communities.remove(0)
}

fn garden(keys: &str) -> String {
    format!("[[intervention]]\nid = \"garden\"\nkind = \"commons\"\nat = \"2016-01\"\n{keys}\n\n")
}

fn gift(keys: &str) -> String {
    format!("[[intervention]]\nid = \"gift\"\nkind = \"incentive\"\nat = \"2016-01\"\n{keys}\n\n")
}

/// A measure of everybody in a month of an arm, both arms sharing a settled world.
fn measured(rest: &str, months: u32, id: &str, month: usize) -> Vec<f64> {
    let text = format!("{}{}{rest}", head(months), community("A", "here", 240));
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let at = layout.monthly_at(0, Group::All as usize, month) + find(id).expect("a measure");
    replicate(&scenario, 0, false).arms.iter().map(|arm| arm.monthly[at]).collect()
}

fn mean(values: impl Iterator<Item = f32>) -> f32 {
    let (sum, n) = values.fold((0.0, 0.0_f32), |(s, n), v| (s + v, n + 1.0));
    sum / n
}

#[test]
fn where_nobody_comes_litter_settles_where_its_formula_says() {
    // Nobody is called, nobody holds back: u·(b + (1 − b)·L)·(1 − L) = g·L.
    let c = lived(
        "[parameters]\nlitter.use = 0.2\nlitter.collected = 0.1\nworks.called = 0\nnorm.agreed = 0\n\
         norm.behaviour = 0\n\n",
        120,
    );
    let (u, b, g) = (0.2_f64, 0.3, 0.1);
    let gap = |l: f64| u * (b + (1.0 - b) * l) * (1.0 - l) - g * l;
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if gap(middle) > 0.0 { low = middle } else { high = middle }
    }
    for &litter in &c.commons.litter {
        assert!((f64::from(litter) - low).abs() < 1e-4, "{litter} against {low}");
    }
    assert!(c.households.attended.iter().all(|&a| a == 0), "works were called");
}

#[test]
fn litter_falls_with_clean_up_and_with_a_norm_that_is_watched() {
    let litter = |parameters: &str| {
        let text = format!("[parameters]\nlitter.use = 0.3\n{parameters}\n\n");
        mean(lived(&text, 36).commons.litter.into_iter())
    };
    let usual = litter("");
    let never = litter("works.called = 0");
    let unwatched = litter("norm.detection = 0\nparticipation.private_worth = 3");
    assert!(usual < 0.6 * never && usual > 0.0, "{usual} against {never}");
    assert!(usual != unwatched);
    // Without the state nothing is kept, and the measure is not defined.
    assert!(lived("", 2).commons.litter.is_empty());
    assert!(measured(ONE_ARM, 2, "litter", 1)[0].is_nan());
}

#[test]
fn a_garden_that_all_come_to_is_full_and_one_that_nobody_comes_to_bears_nothing() {
    let all = "[parameters]\nparticipation.private_worth = 6\nparticipation.cost_sd = 0\n\n";
    let c = lived(&(all.to_string() + &garden("days = 0.5\nharvest = 30000")), 96);
    for &condition in &c.commons.condition {
        assert!(condition > 0.999, "{condition}");
    }
    assert!(c.commons.shared > 0 && c.commons.kept_up > 0);
    assert_eq!(c.commons.harvested, -c.accounts.balance(Account::Nature));
    // The most that 240 households' gardens can bear in a month is Rp 30,000 each.
    assert!(c.commons.harvested <= 96 * 240 * 300);
    let none = lived(&("[parameters]\nworks.called = 0\n\n".to_string() + &garden("")), 24);
    assert_eq!(none.commons.harvested, 0);
    assert!(none.commons.condition.iter().all(|&x| x == 0.0));
}

#[test]
fn a_share_in_kind_is_consumption_and_costs_no_household_money() {
    let rest = |share: &str| garden(&format!("sharing = \"equal\"\nshare = {share}\nupkeep = 0"));
    let (with, without) = (lived(&rest("1"), 1), lived(&rest("0"), 1));
    let given = with.commons.shared;
    let sum = |v: &[i32]| v.iter().map(|&x| i64::from(x)).sum::<i64>();
    assert!(given > 0);
    let (a, b) = (&with.households, &without.households);
    assert_eq!(sum(&a.consumption) - sum(&b.consumption), given);
    assert_eq!(a.savings, b.savings, "the first month, before anything is learnt from it");
}

#[test]
fn what_those_who_get_nothing_think_of_the_treasurer_hangs_on_books_and_on_whom_they_know() {
    let run = |books: &str, sharing: &str| {
        lived(&garden(&format!("books = {books}\nsharing = \"{sharing}\"\nharvest = 60000")), 36)
    };
    let (open, closed) = (run("1", "poor"), run("0", "poor"));
    let trust = |c: &Community, receives: bool| {
        let of = |&i: &usize| c.households.has(i, flag::POOR) == receives;
        mean((0..c.len()).filter(of).map(|i| c.households.trust_board[i]))
    };
    assert!(trust(&open, false) > trust(&closed, false) + 0.05);
    // Behind closed books those who receive trust more than those who do not.
    assert!(trust(&closed, true) > trust(&closed, false) + 0.05);
    // Who knows somebody who received trusts more than who knows nobody.
    let knows = |i: usize| {
        let ends = closed.ties.places(i).map(|k| usize::from(closed.ties.to[k]));
        ends.filter(|&j| closed.households.has(j, flag::POOR)).count() > 0
    };
    let others = (0..closed.len()).filter(|&i| !closed.households.has(i, flag::POOR));
    let (near, far): (Vec<usize>, Vec<usize>) = others.partition(|&i| knows(i));
    let of = |list: &[usize]| mean(list.iter().map(|&i| closed.households.trust_board[i]));
    assert!(of(&near) > of(&far), "{} against {}", of(&near), of(&far));
    // Where all get alike the books matter little: all see what was given.
    let (open, closed) = (run("1", "equal"), run("0", "equal"));
    let gap = mean(open.households.trust_board.into_iter())
        - mean(closed.households.trust_board.into_iter());
    assert!((0.0..0.08).contains(&gap), "{gap}");
}

#[test]
fn a_flood_takes_its_share_of_a_garden_and_a_bad_name_its_share_of_strangers_custom() {
    let flood = "[[intervention]]\nid = \"water\"\nkind = \"shock\"\nhits = \"flood\"\nat = \"2016-12\"\n\
                 severity = 0.5\n\n";
    // Nobody is called in the month after: what is left is only what the water left of it.
    let kept = "[parameters]\ncommons.growth = 0.1\ncommons.neglect = 0\n\n";
    let dry = lived(&(kept.to_string() + &garden("until = \"2016-12\"")), 12);
    let wet = lived(&(kept.to_string() + &garden("until = \"2016-12\"") + flood), 12);
    for (dry, wet) in dry.commons.condition.iter().zip(&wet.commons.condition) {
        assert!(*dry > 0.1 && (wet - 0.5 * dry).abs() < 1e-6, "{wet} of {dry}");
    }
    let profit = |stigma: &str| {
        let names = format!("{TRADES}stigma.turned = 0\nstigma.baseline = {stigma}\n\n");
        let c = lived(&names.replace("\n\nstigma", "\nstigma"), 24);
        c.enterprises.owners().map(|i| f64::from(c.enterprises.profit[i])).sum::<f64>()
    };
    assert!(profit("0.9") < profit("0"));
}

#[test]
fn what_goes_missing_behind_closed_books_is_booked() {
    let leaks = "[parameters]\nleakage.most = 0.3\n\n".to_string();
    let run = |books: &str| lived(&(leaks.clone() + &garden(&format!("books = {books}"))), 24);
    let (open, closed) = (run("1"), run("0"));
    let part = |c: &Community| c.commons.missing as f64 / c.commons.harvested as f64;
    assert!((part(&closed) - 0.3).abs() < 0.001, "{}", part(&closed));
    assert!(part(&open) < 0.2);
    assert_eq!(closed.accounts.balance(Account::Missing), closed.commons.missing);
}

#[test]
fn snacks_draw_people_while_they_last_and_a_kit_is_given_once() {
    let arms = "[[arm]]\nname = \"none\"\ncontrol = true\nset = { \"intervention.gift.value\" = 0 }\n\n\
                [[arm]]\nname = \"snacks\"\n\n\
                [[arm]]\nname = \"kit\"\nset = { \"intervention.gift.form\" = \"kit\" }\n\n";
    let rest = gift("until = \"2017-01\"\nvalue = 40000") + arms;
    let during = measured(&rest, 48, "turnout", 10);
    assert!(during[1] > during[0] + 0.05, "{during:?}");
    let after = measured(&rest, 48, "turnout", 47);
    assert!((after[1] - after[0]).abs() < 0.5 * (during[1] - during[0]), "{after:?}");
    let cost = measured(&rest, 48, "gift_cost", 47);
    assert!(cost[1] > cost[2] && cost[0] == 0.0);
    let eaten = measured(&rest, 48, "in_kind", 5);
    assert!(eaten[1] > 0.0 && eaten[2] == 0.0, "a kit is not eaten: {eaten:?}");
    let c = lived(&gift("form = \"kit\"\nvalue = 40000\nwhom = \"poor\""), 24);
    let poor = (0..c.len()).filter(|&i| c.households.has(i, flag::POOR)).count();
    assert!(c.commons.gifts > 0 && c.commons.gifts <= 400 * poor as i64);
    assert_eq!(c.commons.gifts % 400, 0);
    assert_eq!(c.accounts.balance(Account::Treasury), -c.commons.gifts);
}

#[test]
fn those_and_only_those_who_are_proactive_teach_themselves() {
    let rest = |share: &str| {
        format!("[parameters]\nself_teaching.share = {share}\nskill.fade = 0\n\n") + &garden("")
    };
    let (with, without) = (rest("0.3"), rest("0"));
    let text = |rest: &str| format!("{}{}{rest}{ONE_ARM}", head(24), community("A", "here", 240));
    let settled_with = settled(&text(&with));
    let luck = settled_with.luck.community(0);
    let [a, b] = [with, without].map(|rest| lived(&rest, 24));
    let mut learned = 0;
    for i in 0..a.len() {
        let [word]: [u32; 1] = luck.words(Event::Proactive, 0, i as u32);
        let more = a.households.skill[i] > b.households.skill[i];
        let proactive = uniform(word) < 0.3;
        assert!(proactive || !more, "household {i} learned without being proactive");
        learned += u32::from(more);
    }
    assert!((40..=100).contains(&learned), "{learned} of 240 learned");
    // From others: more learn, and nobody gets beyond what somebody knows.
    let c = lived(&rest("0.3").replace("\n\n[[", "\nself_teaching.from_others = 0.2\n\n[["), 24);
    let rose = (0..c.len()).filter(|&i| c.households.skill[i] > b.households.skill[i] + 0.01);
    assert!(rose.count() as u32 > learned);
}

#[test]
fn what_is_pooled_stays_its_owners_and_pays_for_works_only_where_no_grant_comes() {
    let pool = "pool.begin = 0.5\npool.rate = 0.05\nworks.own_package = 2e6\n";
    let alone = lived(&format!("[parameters]\n{pool}\n\n"), 36);
    assert!(alone.pool.held() > 0 && alone.pool.given > 0);
    assert_eq!(alone.pool.held(), alone.accounts.balance(Account::Pool));
    assert_eq!(alone.board.own, alone.pool.given);
    assert!(alone.board.packages.iter().any(|p| p.spent > 0), "works were built of it");
    // Where nobody gives for works nothing leaves the households' hands but what they consume.
    let kept = lived(&format!("[parameters]\n{pool}pool.works = 0\n\n"), 36);
    assert!(kept.board.packages.is_empty() && kept.board.own == 0);
    // With a fund on its way nothing is given. Without a facilitator it is never paid: it is awaited.
    let fund = "[[intervention]]\nid = \"decree\"\nkind = \"delineation\"\nat = \"2016-01\"\n\n\
                [[intervention]]\nid = \"bdi\"\nkind = \"fund\"\nat = \"2016-01\"\namount = 4e8\nlapse = 0\n\n";
    let given = |fund: &str| {
        let rest = format!("[parameters]\n{pool}\n\n{fund}{ONE_ARM}");
        let settled = settled(&format!("{}{}{rest}", head(12), community("A", "here", 240)));
        let mut world = settled.world.clone();
        world.live(&settled.rules(settled.arm("planned")), 12, None, None).expect("months");
        world.communities[0].pool.given - settled.world.communities[0].pool.given
    };
    assert!(given("") > 0);
    assert_eq!(given(fund), 0);
    // Nobody joins who has nobody.
    let lonely =
        format!("[population]\nisolate_share = 1\n\n[parameters]\nties.seek = 0\n{pool}\n\n");
    assert_eq!(lived(&lonely, 24).pool.held(), 0);
}

#[test]
fn mechanisms_that_are_off_change_no_byte() {
    let places = community("A", "here", 60);
    let with = |more: &str| {
        let scenario = scenario(&format!("{}{places}{more}{}{ONE_ARM}", head(24), programme()));
        replicate(&scenario, 0, false)
    };
    let plain = scenario(&format!("{}{places}{}{ONE_ARM}", head(24), programme()));
    let off = "[parameters]\nlitter.use = 0\nlitter.health = 0.5\nself_teaching.share = 0\n\
               self_teaching.rate = 0.9\npool.begin = 0\npool.rate = 0.3\nvisibility.visitors = 3\n\
               works.called = 1\n\n";
    assert_eq!(difference_of_parts(&layout(&plain), &with(""), &with(off)), None);
}
