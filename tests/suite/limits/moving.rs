//! Households move away and newcomers take their places: how many stay, what goes with those who leave, what
//! newcomers bring; and that nothing of it is there at 0.

use crate::make::settled_worlds::*;
use berdaya::model::community::Community;
use berdaya::model::engine::watch_year;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::households::flag;
use berdaya::model::world::ties::kind;

/// Offices bind.
const OFFICES: u8 = flag::LEADER | flag::BOARD | flag::HEAD | flag::CADRE;

fn text(months: u32, households: u32, share: f64, rest: &str) -> String {
    let place = community("A", "here", households);
    format!("{}{place}[parameters]\nmoving.share = {share}\n\n{rest}", head(months))
}

/// The same, of people who trade, borrow, and have a programme.
fn busy(months: u32, households: u32, share: f64, rest: &str) -> String {
    let trades = format!("{}\nmoving.share = {share}\n\n", TRADES.trim_end());
    let places = community("A", "here", households) + &community("B", "here", 48);
    head(months) + &places + &trades + &programme() + rest
}

/// The community of a text's arm before and after so many months.
fn lived(text: &str, arm: &str, months: u32) -> [Community; 2] {
    let settled = settled(text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm(arm)), months, None, None).expect("sound months");
    [settled.world.communities[0].clone(), world.communities.remove(0)]
}

#[test]
fn of_those_who_are_free_to_move_the_expected_share_stays() {
    // Ten years, 10 % a year: .349 of those who are not bound are there still.
    for (share, years) in [(0.1, 10), (0.3, 3), (0.02, 10)] {
        let [start, end] = lived(&text(12 * years, 1200, share, ONE_ARM), "planned", 12 * years);
        let free = (0..start.len()).filter(|&i| !start.households.has(i, OFFICES));
        let free: Vec<usize> = free.collect();
        let stayed = free.iter().filter(|&&i| !end.moves.is_new(i)).count() as f64;
        let p = (1.0 - share).powi(years as i32);
        let n = free.len() as f64;
        let off = (stayed - n * p) / (n * p * (1.0 - p)).sqrt();
        assert!(off.abs() < 4.0, "{share} for {years} years: {stayed} of {n}, {p}: {off} sd");
        // Those who are bound are there, all of them.
        let bound = (0..start.len()).filter(|i| start.households.has(*i, OFFICES));
        assert!(bound.into_iter().all(|i| !end.moves.is_new(i)));
        assert_eq!(start.len(), end.len());
    }
}

#[test]
fn whoever_leaves_takes_ties_and_savings_along_and_the_newcomer_knows_nothing() {
    let settled = settled(&busy(36, 240, 0.2, ONE_ARM));
    let rules = settled.rules(settled.arm("planned"));
    let mut c = settled.world.communities[0].clone();
    let mut came = 0;
    for year in 0..3 {
        let mut before = c.clone();
        watch_year(&rules, &mut c, (0, 2), 12 * year..12 * year + 12, |phase, step| {
            let (now, c) = (step.setting.now, &*step.community);
            c.ties.check_structure().expect("sound ties");
            match phase {
                0 => before = c.clone(),
                1 => {
                    let new: Vec<usize> =
                        (0..c.len()).filter(|&i| c.moves.came(i) == Some(now.offset)).collect();
                    for &i in &new {
                        let h = &c.households;
                        let stands = |k: &usize| c.ties.kind[*k] & kind::CUT == 0;
                        assert_eq!((c.ties.standing(i), step.scratch.standing[i]), (0, 0.0));
                        let told = (0..c.len()).flat_map(|j| c.ties.places(j).filter(stands));
                        assert!(told.into_iter().all(|k| usize::from(c.ties.to[k]) != i));
                        assert!(!h.has(i, OFFICES | flag::KNOWS | flag::TRAINED));
                        assert_eq!(
                            (h.salience[i], h.facilitator_tie[i], h.attended[i]),
                            (0.0, 0.0, 0)
                        );
                        assert_eq!(h.skill[i], f32::from(h.own_skill[i]) / 255.0);
                        assert!(c.debts.of(i).is_empty() && c.enterprises.of(i).is_none());
                        assert!(
                            before.debts.of(i).is_empty() && before.enterprises.of(i).is_none()
                        );
                        assert!(!before.households.has(i, OFFICES));
                    }
                    // Counts that are kept from month to month know of every cut.
                    for i in 0..c.len() {
                        assert_eq!(step.scratch.standing[i], c.ties.standing(i) as f32);
                    }
                    // What left and what came is what was booked.
                    let sum = |c: &Community| -> i64 {
                        let own = |i: &usize| {
                            let claim = c.pool.claim.get(*i).copied().unwrap_or(0);
                            i64::from(c.households.savings[*i]) + i64::from(claim)
                        };
                        new.iter().map(own).sum()
                    };
                    let elsewhere = |c: &Community| c.accounts.balance(Account::Elsewhere);
                    if now.offset != 16 {
                        // in the month of the shock savings are struck as well
                        assert_eq!(elsewhere(c) - elsewhere(&before), sum(&before) - sum(c));
                    }
                    came += new.len();
                }
                _ => {}
            }
        })
        .expect("sound months");
    }
    assert!(came > 60, "{came} came");
    assert!(c.moves.newcomers() <= came && c.accounts.total() == 0);
}

#[test]
fn a_share_of_0_equals_absence_to_the_bit_and_arms_share_who_would_leave() {
    let rest = "[[arm]]\nname = \"none\"\ncontrol = true\n\n\
                [[arm]]\nname = \"zero\"\nset = { \"parameters.moving.share\" = 0 }\n\n\
                [[arm]]\nname = \"some\"\nset = { \"parameters.moving.share\" = 0.1 }\n\n";
    let text = head(24) + &community("A", "here", 60) + &programme() + TRADES + rest;
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let part = replicate(&scenario, 0, false);
    let [none, zero, some] = &part.arms[..] else { panic!("three arms") };
    assert_eq!(difference(&layout, none, zero), None);
    assert!(difference(&layout, none, some).is_some());
    // With and without a programme the same households leave in the same months, but for those whom the
    // programme bound to the place.
    let bare = "[[arm]]\nname = \"bare\"\ndrop = [\"duty\", \"courses\", \"handover\"]\n\n";
    let settled = settled(&self::text(36, 240, 0.1, &(programme() + ONE_ARM + bare)));
    let [with, without] = ["planned", "bare"].map(|arm| {
        let mut world = settled.world.clone();
        world.live(&settled.rules(settled.arm(arm)), 36, None, None).expect("sound months");
        world.communities.remove(0)
    });
    let grouped = [&with, &without]
        .iter()
        .flat_map(|c| c.groups.list.iter().flat_map(|g| &g.members))
        .map(|m| m.household as usize)
        .collect::<Vec<_>>();
    let mut free = 0;
    for i in (0..240).filter(|i| !grouped.contains(i)) {
        if [&with, &without].iter().all(|c| !c.households.has(i, OFFICES)) {
            assert_eq!(with.moves.came(i), without.moves.came(i), "household {i}");
            free += 1;
        }
    }
    assert!(free > 60, "{free} of 240");
    assert_eq!(with.accounts.total(), 0);
}

#[test]
fn people_who_move_change_nothing_of_how_the_same_bytes_come_from_any_number_of_threads() {
    let scenario = scenario(&busy(24, 60, 0.2, TWO_ARMS));
    let layout = layout(&scenario);
    let part = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| replicate(&scenario, 1, false))
    };
    assert_eq!(difference_of_parts(&layout, &part(1), &part(3)), None);
}

#[test]
fn a_pair_in_which_somebody_is_new_draws_its_own_trust_and_newcomers_find_ties() {
    let [_, end] = lived(&text(60, 240, 0.1, ONE_ARM), "planned", 60);
    let mean = |new: bool| {
        let who: Vec<usize> = (0..end.len()).filter(|&i| end.moves.is_new(i) == new).collect();
        who.iter().map(|&i| f64::from(end.ties.standing(i))).sum::<f64>() / who.len() as f64
    };
    let (new, old) = (mean(true), mean(false));
    assert!(new > 0.5 * old && new < old, "{new} ties against {old}");
}
