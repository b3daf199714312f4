//! Model villages: those who come later learn from those who went before, and only at the year end.

use crate::make::settled_worlds;
use crate::make::settled_worlds::*;
use berdaya::measures::{Group, find};

/// Two wards begin in 2016, two in 2018, when the first have something to show.
fn text(arms: &str) -> String {
    let mut text = head(60);
    for name in ["A", "B", "C", "D"] {
        text += &community(name, "here", 60);
    }
    let kinds = ["facilitator", "socialisation", "delineation"];
    for p in PROGRAMME.iter().filter(|p| kinds.contains(&p.kind)) {
        // One team for a fifth of the time: there is contact to add.
        let dose = if p.kind == "facilitator" { "0.2" } else { p.usual };
        text += &p.table(p.id, dose).replace("2018-04", "2021-01");
    }
    text = text.replace("kind = \"facilitator\"\n", "kind = \"facilitator\"\ncompetence = 0.3\n");
    let fund =
        PROGRAMME[4].table("first", "4e8").replace("kind", "communities = [\"A\", \"B\"]\nkind");
    let later = PROGRAMME[4]
        .table("later", "4e8")
        .replace("kind", "communities = [\"C\", \"D\"]\nkind")
        .replace("at = \"2016-01\"\nuntil = \"2018-04\"", "at = \"2018-01\"\nuntil = \"2020-04\"");
    let models = "[[intervention]]\nid = \"models\"\nkind = \"model_village\"\nat = \"2016-01\"\nvisits = 0\n\n";
    text + &fund + &later + models + arms
}

#[test]
fn newcomers_build_sooner_with_models_and_the_more_with_coaching() {
    let arms = "[[arm]]\nname = \"none\"\ncontrol = true\n\n\
         [[arm]]\nname = \"visits\"\nset = { \"intervention.models.visits\" = 2 }\n\n\
         [[arm]]\nname = \"coached\"\nfrom = \"visits\"\nset = { \"intervention.models.coaching\" = 0.5 }\n\n";
    let scenario = scenario(&text(arms));
    let layout = layout(&scenario);
    let ids = ["works_progress", "tranche_wait", "board_learned"].map(|id| find(id).expect("it"));
    // Mean over 2018 and 2019 and six replicates, of the wards that began in 2018 (places after the region).
    let mut of = [[0.0; 3]; 3];
    let mut first = [0.0; 2];
    for number in 0..6 {
        let part = replicate(&scenario, number, false);
        for (k, arm) in part.arms.iter().enumerate() {
            for month in 24..48 {
                for place in [3, 4] {
                    let at = layout.monthly_at(place, Group::All as usize, month);
                    for (sum, id) in of[k].iter_mut().zip(ids) {
                        let value = arm.monthly[at + id];
                        *sum += if value.is_nan() { 0.0 } else { value } / 288.0;
                    }
                }
            }
        }
        // Before the first have built anything nobody can learn; and nothing moves inside the first year.
        for (k, first) in first.iter_mut().enumerate() {
            let at = layout.monthly_at(3 + k, Group::All as usize, 11);
            *first += part.arms[1].monthly[at + ids[2]];
        }
    }
    println!("{of:.3?}");
    let [none, visits, coached] = of;
    assert_eq!((first, none[2]), ([0.0; 2], 0.0));
    assert!(visits[2] > 0.05 && visits[0] > none[0], "{of:?}");
    assert!(coached[0] > visits[0], "{of:?}");
}

#[test]
fn a_model_in_another_region_teaches_nobody() {
    let arms = "[[arm]]\nname = \"planned\"\ncontrol = true\nset = { \"intervention.models.visits\" = 2 }\n\n";
    let apart = text(arms)
        .replacen("name = \"C\"\nregion = \"here\"", "name = \"C\"\nregion = \"there\"", 1)
        .replacen("name = \"D\"\nregion = \"here\"", "name = \"D\"\nregion = \"there\"", 1);
    let settled = settled(&apart);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), 24, None, None).expect("two years");
    assert!(world.communities[2..].iter().all(|c| c.board.learned == 0.0));
    let together = {
        let s = settled_worlds::settled(&text(arms));
        let mut world = s.world.clone();
        world.live(&s.rules(s.arm("planned")), 24, None, None).expect("two years");
        world
    };
    assert!(together.communities[2..].iter().all(|c| c.board.learned > 0.0));
}
