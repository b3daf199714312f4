//! Sides, news, first visits, needs, assemblies, activities, capability: limits with known answers, and
//! what must hold in any village.

use crate::make::settled_worlds::*;
use berdaya::model::choices::state::part;
use berdaya::model::community::Community;
use berdaya::model::news::step::eigenvector;
use berdaya::model::world::households::flag;
use berdaya::model::world::side;
use berdaya::model::world::ties::{NewTie, Ties, kind};

/// A kind as a table.
fn table(id: &str, kind: &str, keys: &str) -> String {
    format!("[[intervention]]\nid = \"{id}\"\nkind = \"{kind}\"\nat = \"2016-01\"\n{keys}\n\n")
}

/// A village of 96 households, with parameters and a programme.
fn village(parameters: &str, programme: &str) -> Settled {
    let place = community("A", "here", 96).replace("slum_hectares = 4", "slum_hectares = 12");
    settled(&format!("{}{place}[parameters]\n{parameters}\n\n{programme}{ONE_ARM}", head(60)))
}

/// Its months, one after another, each with the month before.
fn months(s: &Settled, count: u32, mut see: impl FnMut(&Community, &Community)) -> Community {
    let rules = s.rules(s.arm("planned"));
    let mut world = s.world.clone();
    for _ in 0..count {
        let before = world.communities[0].clone();
        world.live(&rules, 1, None, None).expect("a month");
        see(&before, &world.communities[0]);
    }
    world.communities.remove(0)
}

fn knows(c: &Community) -> Vec<bool> {
    (0..c.len()).map(|i| c.households.has(i, flag::KNOWS)).collect()
}

fn count(list: &[u8], what: u8) -> usize {
    list.iter().filter(|&&x| x == what).count()
}

const ACTIVITY: &str = "uptake = 0.3\nactivities = [\"cakes\", \"garden\", \"lessons\"]\n\
    income = [0.8, 0.2, 0.1]\nfood = [0.5, 0.9, 0]\nlearning = [0.2, 0.3, 1]\ncost = [50_000, 10_000, 0]";

#[test]
fn news_that_is_passed_for_certain_goes_one_tie_a_month() {
    let parameters = "information.pass_knowing = 1\ninformation.word_of_mouth = 0";
    let s = village(parameters, &table("visits", "entry", "share = 0.02\nthrough = \"random\""));
    let mut first = true;
    months(&s, 6, |before, after| {
        let (old, new) = (knows(before), knows(after));
        if std::mem::take(&mut first) {
            // Those visited, and their ties: it was passed on in the month of the visit.
            assert!(old.iter().all(|k| !k) && new.iter().filter(|k| **k).count() > 2);
            return;
        }
        for i in 0..before.len() {
            let t = &before.ties;
            let stands = t.places(i).filter(|&k| t.kind[k] & kind::CUT == 0);
            let heard = stands.map(|k| usize::from(t.to[k])).any(|j| old[j]);
            assert_eq!(new[i], old[i] || heard, "household {i}");
        }
    });
}

#[test]
fn the_middle_of_a_star_is_the_square_root_of_its_rays_as_central_as_each() {
    let n = 17;
    let tie = |from: u32, to: u16| NewTie {
        from,
        to,
        trust: 0.5,
        strength: 0.5,
        own_trust: 100,
        own_strength: 100,
        kind: kind::NEIGHBOUR,
    };
    let list: Vec<NewTie> = (1..n).flat_map(|j| [tie(0, j as u16), tie(j as u32, 0)]).collect();
    let central = eigenvector(&Ties::build(n, &list), n);
    assert!((central[0] - 1.0).abs() < 1e-9);
    for ray in &central[1..] {
        assert!((ray - 0.25).abs() < 1e-6, "{ray} instead of 1/√16");
    }
}

#[test]
fn closed_households_hear_nothing_from_outside() {
    let outreach = table("outreach", "socialisation", "events = 30\nreach = 0.5\noutside = 1");
    let team = table("team", "facilitator", "case_load = 9");
    let s = village("information.closed = 1", &format!("{outreach}{team}"));
    let end = months(&s, 12, |_, _| ());
    assert!(knows(&end).iter().all(|k| !k));
    assert!(end.households.salience.iter().all(|&a| a == 0.0));
    let open = months(&village("", &format!("{outreach}{team}")), 12, |_, _| ());
    assert!(knows(&open).iter().all(|k| *k));
}

#[test]
fn sides_stay_where_nobody_persuades() {
    let programme = table("kontra", "opposition", "share = 0.3");
    for parameters in ["stance.sway = 0", ""] {
        // With sway and nobody for it, households can only be turned against.
        let s = village(parameters, &programme);
        let mut turned = 0;
        months(&s, 24, |before, after| {
            if before.civic.sides.is_empty() {
                assert!((10..50).contains(&count(&after.civic.sides, side::AGAINST)));
                return;
            }
            assert_eq!(count(&after.civic.sides, side::FOR), 0);
            for (old, new) in before.civic.sides.iter().zip(&after.civic.sides) {
                assert!(new <= old);
                turned += usize::from(new < old);
            }
        });
        assert_eq!(turned == 0, !parameters.is_empty(), "{turned} were turned");
    }
}

#[test]
fn where_all_are_against_nothing_is_applied_for_or_taken_up() {
    let programme = table("kontra", "opposition", "share = 1")
        + &table("outreach", "socialisation", "events = 30\noutside = 1")
        + &table("course", "training", "every = 6\nuptake = 1")
        + &table("activity", "choice", ACTIVITY);
    let s = village("stance.sway = 0", &programme);
    let end = months(&s, 24, |_, _| ());
    assert_eq!(end.board.seats, (0, 0));
    assert_eq!(end.choices.undertakings[0].members(), 0);
    // Nobody came: the board's word stands, and no vote was given.
    assert_eq!(end.choices.undertakings[0].funnel, [0; 3]);
    assert!(end.choices.undertakings[0].chosen.is_some());
}

#[test]
fn an_activity_that_serves_every_need_best_is_chosen_and_met_in_full() {
    let menu = "meetings = 8\nactivities = [\"a\", \"b\"]\nincome = [0.2, 0.9]\nfood = [0.1, 0.8]\n\
                learning = [0.3, 0.7]\nsurroundings = [0, 0.9]";
    let programme = table("outreach", "socialisation", "events = 30\noutside = 1")
        + &table("activity", "choice", menu);
    for asked in [menu.to_string(), format!("{menu}\nassessment = 0\nweighing = 0")] {
        let s = village("", &programme.replace(menu, &asked));
        let end = months(&s, 6, |_, _| ());
        let u = &end.choices.undertakings[0];
        assert_eq!(u.chosen, Some(1));
        assert!(u.met.iter().all(|&m| m == 1.0), "{:?}", u.met);
        // Nobody leaves what meets its needs in full.
        assert_eq!(count(&u.parts, part::LEFT), 0);
        assert!(u.members() > 0 && u.funnel[0] >= u.funnel[1], "{:?}", u.funnel);
    }
}

#[test]
fn what_is_imposed_is_any_of_the_menu() {
    let place = community("A", "here", 24).replace("region", "count = 90\nregion");
    let programme = table(
        "activity",
        "choice",
        &format!("rule = \"imposed\"\nassessment = 0\nweighing = 0\n{ACTIVITY}"),
    );
    let population = "[population]\nmean_degree = 4\n\n";
    let s = settled(&format!("{}{place}{population}{programme}{ONE_ARM}", head(12)));
    let mut world = s.world.clone();
    world.live(&s.rules(s.arm("planned")), 1, None, None).expect("a month");
    let mut chosen = [0; 3];
    for c in &world.communities {
        chosen[usize::from(c.choices.undertakings[0].chosen.expect("a choice"))] += 1;
    }
    // Binomial of 90 with a third: 30 ± 4.5.
    assert!(chosen.iter().all(|n| (15..46).contains(n)), "{chosen:?}");
}

#[test]
fn who_does_the_work_for_a_community_leaves_less_behind() {
    let of = |does_for: &str| {
        let programme: String = PROGRAMME[..5].iter().map(|p| p.table(p.id, p.usual)).collect();
        let programme = programme.replace(
            "turnover = 0.5",
            &format!("turnover = 0\ncompetence = 0.4\ndoes_for = {does_for}"),
        );
        let s = village("capability.gain = 0.1", &programme);
        let mut built = 0;
        let end = months(&s, 33, |_, after| built += after.board.built());
        (built, end.board.capability, end.delivered.presence.cadres)
    };
    let (enabled, done, half) = (of("0"), of("1"), of("0.5"));
    println!("{enabled:?} {half:?} {done:?}");
    assert!(done.0 >= enabled.0, "what is done for them stands sooner");
    assert!(done.1 < half.1 && half.1 < enabled.1, "and teaches less");
    assert!(done.2 < enabled.2, "so that less is carried on");
}

#[test]
fn a_capability_that_nobody_uses_fades_at_its_rate() {
    let s = village("capability.gain = 0.1\ncapability.fade = 0.05", "");
    let mut world = s.world.clone();
    world.communities[0].board.capability = 0.8;
    world.live(&s.rules(s.arm("planned")), 12, None, None).expect("a year");
    let wanted = 0.8 * 0.95_f64.powi(12);
    assert!((f64::from(world.communities[0].board.capability) - wanted).abs() < 1e-5);
}

#[test]
fn what_must_hold_in_any_village() {
    let mut state = 9_u64;
    let mut draw = |low: f64, high: f64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        low + (high - low) * ((state >> 11) as f64 / (1_u64 << 53) as f64)
    };
    for _ in 0..8 {
        let parameters: String = [
            ("information.closed", 0.6),
            ("information.pass_knowing", 0.2),
            ("information.pass_taking_part", 0.5),
            ("stance.sway", 1.0),
            ("stance.speaks", 1.0),
            ("assembly.attends", 1.0),
            ("assembly.speaks", 1.0),
            ("assembly.common", 1.0),
            ("needs.own", 1.0),
            ("capability.gain", 0.3),
        ]
        .iter()
        .map(|(key, most)| format!("{key} = {:.3}\n", draw(0.0, *most)))
        .collect();
        let through = ["figures", "degree", "eigenvector", "random"][draw(0.0, 4.0) as usize];
        let rule = ["assembly", "imposed"][draw(0.0, 2.0) as usize];
        let room = draw(0.05, 1.0);
        let programme = programme()
            .replace("share = 0.2", &format!("share = {:.3}", draw(0.0, 0.5)))
            .replace(
                "share = 0.1\n",
                &format!("share = {:.3}\nthrough = \"{through}\"\n", draw(0.0, 0.5)),
            )
            .replace(
                "room = 0.9",
                &format!("room = {room:.3}\nrule = \"{rule}\"\nleaves = {:.3}", draw(0.0, 1.0)),
            );
        let s = village(&parameters, &programme);
        months(&s, 36, |before, after| {
            let (old, new) = (&before.civic, &after.civic);
            for (a, b) in old.sides.iter().zip(&new.sides) {
                assert!(a.abs_diff(*b) <= 2);
            }
            for u in &after.choices.undertakings {
                assert!(u.members() as f64 <= room * after.len() as f64 + 1.0);
                assert!(u.funnel[1] <= u.funnel[0]);
                let before = before.choices.undertakings.iter().find(|o| o.choice == u.choice);
                for i in 0..u.parts.len() {
                    let was = before.and_then(|o| o.parts.get(i)).copied().unwrap_or(part::NONE);
                    let is = u.parts[i];
                    // Parts go one way, and only who knows takes part.
                    assert!(is >= was, "household {i}: {was} then {is}");
                    assert!(is == part::NONE || after.households.has(i, flag::KNOWS));
                    assert!(!(was == part::NONE && is == part::IN && new.against(i)));
                }
                if let (Some(a), Some(b)) = (before.and_then(|o| o.chosen), u.chosen) {
                    assert_eq!(a, b, "what was chosen stays");
                }
            }
            for i in 0..after.len() {
                assert!(!new.against(i) || after.households.salience[i] == 0.0);
            }
        });
    }
}

#[test]
fn a_list_of_a_menu_that_is_too_short_is_refused() {
    let programme = table("activity", "choice", "activities = [\"a\", \"b\"]\nfood = [1]");
    let text = format!("{}{}{programme}{ONE_ARM}", head(12), community("A", "here", 60));
    let problems = berdaya::model::setup::load(&text, "t.toml", &[]).expect_err("a short list");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("`intervention.activity.food` has 1 numbers"), "{lines:?}");
    assert!(lines[0].contains("one for each of 2 activities"), "{lines:?}");
}
